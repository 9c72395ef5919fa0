// {"ins":[["float16",[3,2]]],"params":null}
module @erfInvXla {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.multiply"(%0, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %2 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %3 = "stablehlo.compare"(%1, %2) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %4 = "stablehlo.constant"() <{value = dense<0.9932620525360107> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %5 = "stablehlo.compare"(%1, %4) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %6 = "stablehlo.constant"() <{value = dense<-0.0002002142573473975> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %7 = "stablehlo.negate"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %8 = "stablehlo.multiply"(%0, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %9 = "stablehlo.add"(%8, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %10 = "stablehlo.bitcast_convert"(%9) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %11 = "stablehlo.constant"() <{value = dense<1060439283> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %12 = "stablehlo.subtract"(%10, %11) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %13 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %14 = "stablehlo.shift_right_arithmetic"(%12, %13) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %15 = "stablehlo.convert"(%14) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %16 = "stablehlo.constant"() <{value = dense<0.693359375> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %17 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %18 = "stablehlo.constant"() <{value = dense<-8388608> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %19 = "stablehlo.and"(%12, %18) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %20 = "stablehlo.subtract"(%17, %19) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %21 = "stablehlo.bitcast_convert"(%20) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %22 = "stablehlo.subtract"(%21, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %23 = "stablehlo.multiply"(%8, %21) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %24 = "stablehlo.add"(%23, %22) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %25 = "stablehlo.multiply"(%24, %24) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %26 = "stablehlo.constant"() <{value = dense<-0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %27 = "stablehlo.multiply"(%25, %26) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %28 = "stablehlo.add"(%27, %24) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %29 = "stablehlo.constant"() <{value = dense<0.07037683576345444> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %30 = "stablehlo.constant"() <{value = dense<-0.11514610052108765> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %31 = "stablehlo.multiply"(%29, %24) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %32 = "stablehlo.add"(%31, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %33 = "stablehlo.constant"() <{value = dense<0.11676998436450958> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %34 = "stablehlo.multiply"(%32, %24) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %35 = "stablehlo.add"(%34, %33) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %36 = "stablehlo.multiply"(%25, %24) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %37 = "stablehlo.constant"() <{value = dense<-0.12420140951871872> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %38 = "stablehlo.constant"() <{value = dense<0.14249323308467865> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %39 = "stablehlo.multiply"(%37, %24) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %40 = "stablehlo.add"(%39, %38) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %41 = "stablehlo.constant"() <{value = dense<-0.16668057441711426> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %42 = "stablehlo.multiply"(%40, %24) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %43 = "stablehlo.add"(%42, %41) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %44 = "stablehlo.multiply"(%35, %36) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %45 = "stablehlo.add"(%44, %43) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %46 = "stablehlo.constant"() <{value = dense<0.2000071406364441> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %47 = "stablehlo.constant"() <{value = dense<-0.24999994039535522> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %48 = "stablehlo.multiply"(%46, %24) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %49 = "stablehlo.add"(%48, %47) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %50 = "stablehlo.constant"() <{value = dense<0.3333333134651184> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %51 = "stablehlo.multiply"(%49, %24) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %52 = "stablehlo.add"(%51, %50) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %53 = "stablehlo.multiply"(%45, %36) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %54 = "stablehlo.add"(%53, %52) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %55 = "stablehlo.constant"() <{value = dense<-0.00021219444170128554> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %56 = "stablehlo.multiply"(%15, %55) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %57 = "stablehlo.multiply"(%54, %36) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %58 = "stablehlo.add"(%57, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %59 = "stablehlo.add"(%28, %58) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %60 = "stablehlo.multiply"(%15, %16) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %61 = "stablehlo.add"(%60, %59) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %62 = "stablehlo.negate"(%61) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %63 = "stablehlo.sqrt"(%62) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = "stablehlo.constant"() <{value = dense<3.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %65 = "stablehlo.subtract"(%63, %64) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %66 = "stablehlo.constant"() <{value = dense<0.0001009505576803349> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %67 = "stablehlo.multiply"(%6, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %68 = "stablehlo.add"(%67, %66) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %69 = "stablehlo.constant"() <{value = dense<0.0013493432197719812> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %70 = "stablehlo.multiply"(%68, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %71 = "stablehlo.add"(%70, %69) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %72 = "stablehlo.constant"() <{value = dense<-0.003673428436741233> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %73 = "stablehlo.multiply"(%71, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %74 = "stablehlo.add"(%73, %72) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %75 = "stablehlo.constant"() <{value = dense<0.005739507731050253> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %76 = "stablehlo.multiply"(%74, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %77 = "stablehlo.add"(%76, %75) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %78 = "stablehlo.constant"() <{value = dense<-0.007622461300343275> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %79 = "stablehlo.multiply"(%77, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %80 = "stablehlo.add"(%79, %78) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %81 = "stablehlo.constant"() <{value = dense<0.00943887047469616> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %82 = "stablehlo.multiply"(%80, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %83 = "stablehlo.add"(%82, %81) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %84 = "stablehlo.constant"() <{value = dense<1.0016740560531616> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %85 = "stablehlo.multiply"(%83, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %86 = "stablehlo.add"(%85, %84) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %87 = "stablehlo.constant"() <{value = dense<2.832976818084717> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %88 = "stablehlo.multiply"(%86, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %89 = "stablehlo.add"(%88, %87) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %90 = "stablehlo.multiply"(%89, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %91 = "stablehlo.constant"() <{value = dense<2.810226362726098e-8> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %92 = "stablehlo.constant"() <{value = dense<2.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %93 = "stablehlo.subtract"(%62, %92) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %94 = "stablehlo.constant"() <{value = dense<3.432739390518691e-7> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %95 = "stablehlo.multiply"(%91, %93) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %96 = "stablehlo.add"(%95, %94) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %97 = "stablehlo.constant"() <{value = dense<-0.000003523387704262859> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %98 = "stablehlo.multiply"(%96, %93) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %99 = "stablehlo.add"(%98, %97) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %100 = "stablehlo.constant"() <{value = dense<-0.000004391506536194356> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %101 = "stablehlo.multiply"(%99, %93) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %102 = "stablehlo.add"(%101, %100) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %103 = "stablehlo.constant"() <{value = dense<0.00021858086984138936> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %104 = "stablehlo.multiply"(%102, %93) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %105 = "stablehlo.add"(%104, %103) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %106 = "stablehlo.constant"() <{value = dense<-0.001253725029528141> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %107 = "stablehlo.multiply"(%105, %93) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %108 = "stablehlo.add"(%107, %106) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %109 = "stablehlo.constant"() <{value = dense<-0.004177681636065245> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %110 = "stablehlo.multiply"(%108, %93) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %111 = "stablehlo.add"(%110, %109) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %112 = "stablehlo.constant"() <{value = dense<0.24664072692394257> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %113 = "stablehlo.multiply"(%111, %93) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %114 = "stablehlo.add"(%113, %112) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %115 = "stablehlo.constant"() <{value = dense<1.5014094114303589> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %116 = "stablehlo.multiply"(%114, %93) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %117 = "stablehlo.add"(%116, %115) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %118 = "stablehlo.multiply"(%117, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %119 = "stablehlo.select"(%5, %90, %118) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %120 = "stablehlo.compare"(%1, %2) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %121 = "stablehlo.constant"() <{value = dense<0x7F800000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %122 = "stablehlo.multiply"(%0, %121) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %123 = "stablehlo.constant"() <{value = dense<0x7FC00000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %124 = "stablehlo.select"(%120, %122, %123) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %125 = "stablehlo.select"(%3, %119, %124) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %126 = "stablehlo.convert"(%125) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %126 : tensor<3x2xf16>
  }
}

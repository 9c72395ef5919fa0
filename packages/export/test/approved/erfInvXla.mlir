// {"ins":[["float16",[3,2]]],"params":null}
module @erfInvXla {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.multiply"(%0, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %2 = "stablehlo.constant"() <{value = dense<0.9932620525360107> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %3 = "stablehlo.compare"(%1, %2) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %4 = "stablehlo.abs"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %5 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %6 = "stablehlo.compare"(%4, %5) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %7 = "stablehlo.constant"() <{value = dense<0x7F800000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %8 = "stablehlo.multiply"(%0, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %9 = "stablehlo.compare"(%4, %5) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %10 = "stablehlo.constant"() <{value = dense<0x7FC00000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %11 = "stablehlo.constant"() <{value = dense<-0.0002002142573473975> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %12 = "stablehlo.negate"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %13 = "stablehlo.multiply"(%0, %12) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %14 = "stablehlo.add"(%13, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %15 = "stablehlo.bitcast_convert"(%14) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %16 = "stablehlo.constant"() <{value = dense<1060439283> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %17 = "stablehlo.subtract"(%15, %16) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %18 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %19 = "stablehlo.shift_right_arithmetic"(%17, %18) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %20 = "stablehlo.convert"(%19) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %21 = "stablehlo.constant"() <{value = dense<0.693359375> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %22 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %23 = "stablehlo.constant"() <{value = dense<-8388608> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %24 = "stablehlo.and"(%17, %23) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %25 = "stablehlo.subtract"(%22, %24) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %26 = "stablehlo.bitcast_convert"(%25) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %27 = "stablehlo.subtract"(%26, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %28 = "stablehlo.multiply"(%13, %26) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %29 = "stablehlo.add"(%28, %27) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %30 = "stablehlo.multiply"(%29, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %31 = "stablehlo.constant"() <{value = dense<-0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %32 = "stablehlo.multiply"(%30, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %33 = "stablehlo.add"(%32, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %34 = "stablehlo.constant"() <{value = dense<0.07037683576345444> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %35 = "stablehlo.constant"() <{value = dense<-0.11514610052108765> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %36 = "stablehlo.multiply"(%34, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %37 = "stablehlo.add"(%36, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %38 = "stablehlo.constant"() <{value = dense<0.11676998436450958> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %39 = "stablehlo.multiply"(%37, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %40 = "stablehlo.add"(%39, %38) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %41 = "stablehlo.multiply"(%30, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %42 = "stablehlo.constant"() <{value = dense<-0.12420140951871872> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %43 = "stablehlo.constant"() <{value = dense<0.14249323308467865> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %44 = "stablehlo.multiply"(%42, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %45 = "stablehlo.add"(%44, %43) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %46 = "stablehlo.constant"() <{value = dense<-0.16668057441711426> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %47 = "stablehlo.multiply"(%45, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %48 = "stablehlo.add"(%47, %46) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %49 = "stablehlo.multiply"(%40, %41) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %50 = "stablehlo.add"(%49, %48) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %51 = "stablehlo.constant"() <{value = dense<0.2000071406364441> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %52 = "stablehlo.constant"() <{value = dense<-0.24999994039535522> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %53 = "stablehlo.multiply"(%51, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %54 = "stablehlo.add"(%53, %52) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %55 = "stablehlo.constant"() <{value = dense<0.3333333134651184> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %56 = "stablehlo.multiply"(%54, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %57 = "stablehlo.add"(%56, %55) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %58 = "stablehlo.multiply"(%50, %41) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %59 = "stablehlo.add"(%58, %57) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %60 = "stablehlo.constant"() <{value = dense<-0.00021219444170128554> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %61 = "stablehlo.multiply"(%20, %60) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %62 = "stablehlo.multiply"(%59, %41) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %63 = "stablehlo.add"(%62, %61) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = "stablehlo.add"(%33, %63) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %65 = "stablehlo.multiply"(%20, %21) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %66 = "stablehlo.add"(%65, %64) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %67 = "stablehlo.negate"(%66) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %68 = "stablehlo.sqrt"(%67) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %69 = "stablehlo.constant"() <{value = dense<3.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %70 = "stablehlo.subtract"(%68, %69) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %71 = "stablehlo.constant"() <{value = dense<0.0001009505576803349> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %72 = "stablehlo.multiply"(%11, %70) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %73 = "stablehlo.add"(%72, %71) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %74 = "stablehlo.constant"() <{value = dense<0.0013493432197719812> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %75 = "stablehlo.multiply"(%73, %70) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %76 = "stablehlo.add"(%75, %74) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %77 = "stablehlo.constant"() <{value = dense<-0.003673428436741233> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %78 = "stablehlo.multiply"(%76, %70) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %79 = "stablehlo.add"(%78, %77) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %80 = "stablehlo.constant"() <{value = dense<0.005739507731050253> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %81 = "stablehlo.multiply"(%79, %70) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %82 = "stablehlo.add"(%81, %80) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %83 = "stablehlo.constant"() <{value = dense<-0.007622461300343275> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %84 = "stablehlo.multiply"(%82, %70) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %85 = "stablehlo.add"(%84, %83) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %86 = "stablehlo.constant"() <{value = dense<0.00943887047469616> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %87 = "stablehlo.multiply"(%85, %70) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %88 = "stablehlo.add"(%87, %86) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %89 = "stablehlo.constant"() <{value = dense<1.0016740560531616> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %90 = "stablehlo.multiply"(%88, %70) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %91 = "stablehlo.add"(%90, %89) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %92 = "stablehlo.constant"() <{value = dense<2.832976818084717> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %93 = "stablehlo.multiply"(%91, %70) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %94 = "stablehlo.add"(%93, %92) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %95 = "stablehlo.multiply"(%94, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %96 = "stablehlo.select"(%9, %10, %95) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %97 = "stablehlo.select"(%6, %8, %96) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %98 = "stablehlo.constant"() <{value = dense<2.810226362726098e-8> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %99 = "stablehlo.constant"() <{value = dense<2.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %100 = "stablehlo.subtract"(%67, %99) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %101 = "stablehlo.constant"() <{value = dense<3.432739390518691e-7> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %102 = "stablehlo.multiply"(%98, %100) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %103 = "stablehlo.add"(%102, %101) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %104 = "stablehlo.constant"() <{value = dense<-0.000003523387704262859> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %105 = "stablehlo.multiply"(%103, %100) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %106 = "stablehlo.add"(%105, %104) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %107 = "stablehlo.constant"() <{value = dense<-0.000004391506536194356> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %108 = "stablehlo.multiply"(%106, %100) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %109 = "stablehlo.add"(%108, %107) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %110 = "stablehlo.constant"() <{value = dense<0.00021858086984138936> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %111 = "stablehlo.multiply"(%109, %100) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %112 = "stablehlo.add"(%111, %110) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %113 = "stablehlo.constant"() <{value = dense<-0.001253725029528141> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %114 = "stablehlo.multiply"(%112, %100) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %115 = "stablehlo.add"(%114, %113) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %116 = "stablehlo.constant"() <{value = dense<-0.004177681636065245> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %117 = "stablehlo.multiply"(%115, %100) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %118 = "stablehlo.add"(%117, %116) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %119 = "stablehlo.constant"() <{value = dense<0.24664072692394257> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %120 = "stablehlo.multiply"(%118, %100) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %121 = "stablehlo.add"(%120, %119) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %122 = "stablehlo.constant"() <{value = dense<1.5014094114303589> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %123 = "stablehlo.multiply"(%121, %100) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %124 = "stablehlo.add"(%123, %122) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %125 = "stablehlo.multiply"(%124, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %126 = "stablehlo.select"(%3, %97, %125) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %127 = "stablehlo.convert"(%126) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %127 : tensor<3x2xf16>
  }
}

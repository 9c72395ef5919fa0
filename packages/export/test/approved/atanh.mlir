// {"ins":[["float16",[3,2]]],"params":null}
module @atanh {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.bitcast_convert"(%0) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %2 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %3 = "stablehlo.and"(%1, %2) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %4 = "stablehlo.abs"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %5 = "stablehlo.add"(%4, %4) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %6 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %7 = "stablehlo.subtract"(%6, %4) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %8 = "stablehlo.divide"(%5, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %9 = "stablehlo.add"(%8, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %10 = "stablehlo.bitcast_convert"(%9) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %11 = "stablehlo.constant"() <{value = dense<2139095040> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %12 = "stablehlo.add"(%10, %11) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %13 = "stablehlo.constant"() <{value = dense<-33554433> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %14 = "stablehlo.compare"(%12, %13) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %15 = "stablehlo.constant"() <{value = dense<0.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %16 = "stablehlo.compare"(%9, %15) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %17 = "stablehlo.constant"() <{value = dense<0x7F800000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %18 = "stablehlo.compare"(%9, %17) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %19 = "stablehlo.bitcast_convert"(%8) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %20 = "stablehlo.constant"() <{value = dense<1060439283> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %21 = "stablehlo.subtract"(%19, %20) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %22 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %23 = "stablehlo.shift_right_arithmetic"(%21, %22) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %24 = "stablehlo.convert"(%23) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %25 = "stablehlo.constant"() <{value = dense<0.693359375> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %26 = "stablehlo.constant"() <{value = dense<8388607> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %27 = "stablehlo.and"(%21, %26) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %28 = "stablehlo.add"(%27, %20) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %29 = "stablehlo.bitcast_convert"(%28) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %30 = "stablehlo.subtract"(%29, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %31 = "stablehlo.multiply"(%30, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %32 = "stablehlo.constant"() <{value = dense<-0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %33 = "stablehlo.multiply"(%31, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %34 = "stablehlo.add"(%33, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %35 = "stablehlo.constant"() <{value = dense<0.07037683576345444> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %36 = "stablehlo.constant"() <{value = dense<-0.11514610052108765> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %37 = "stablehlo.multiply"(%35, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %38 = "stablehlo.add"(%37, %36) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %39 = "stablehlo.constant"() <{value = dense<0.11676998436450958> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %40 = "stablehlo.multiply"(%38, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %41 = "stablehlo.add"(%40, %39) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %42 = "stablehlo.multiply"(%31, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %43 = "stablehlo.constant"() <{value = dense<-0.12420140951871872> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %44 = "stablehlo.constant"() <{value = dense<0.14249323308467865> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %45 = "stablehlo.multiply"(%43, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %46 = "stablehlo.add"(%45, %44) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %47 = "stablehlo.constant"() <{value = dense<-0.16668057441711426> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %48 = "stablehlo.multiply"(%46, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %49 = "stablehlo.add"(%48, %47) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %50 = "stablehlo.multiply"(%41, %42) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %51 = "stablehlo.add"(%50, %49) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %52 = "stablehlo.constant"() <{value = dense<0.2000071406364441> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %53 = "stablehlo.constant"() <{value = dense<-0.24999994039535522> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %54 = "stablehlo.multiply"(%52, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %55 = "stablehlo.add"(%54, %53) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %56 = "stablehlo.constant"() <{value = dense<0.3333333134651184> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %57 = "stablehlo.multiply"(%55, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %58 = "stablehlo.add"(%57, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %59 = "stablehlo.multiply"(%51, %42) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %60 = "stablehlo.add"(%59, %58) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %61 = "stablehlo.constant"() <{value = dense<-0.00021219444170128554> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %62 = "stablehlo.multiply"(%24, %61) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %63 = "stablehlo.multiply"(%60, %42) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = "stablehlo.add"(%63, %62) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %65 = "stablehlo.add"(%34, %64) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %66 = "stablehlo.multiply"(%24, %25) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %67 = "stablehlo.add"(%66, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %68 = "stablehlo.select"(%18, %9, %67) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %69 = "stablehlo.compare"(%9, %15) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %70 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %71 = "stablehlo.constant"() <{value = dense<0x7FC00000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %72 = "stablehlo.select"(%69, %70, %71) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %73 = "stablehlo.select"(%16, %68, %72) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %74 = "stablehlo.subtract"(%10, %20) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %75 = "stablehlo.shift_right_arithmetic"(%74, %22) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %76 = "stablehlo.convert"(%75) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %77 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %78 = "stablehlo.constant"() <{value = dense<-8388608> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %79 = "stablehlo.and"(%74, %78) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %80 = "stablehlo.subtract"(%77, %79) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %81 = "stablehlo.bitcast_convert"(%80) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %82 = "stablehlo.subtract"(%81, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %83 = "stablehlo.multiply"(%8, %81) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %84 = "stablehlo.add"(%83, %82) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %85 = "stablehlo.multiply"(%84, %84) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %86 = "stablehlo.multiply"(%85, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %87 = "stablehlo.add"(%86, %84) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %88 = "stablehlo.multiply"(%35, %84) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %89 = "stablehlo.add"(%88, %36) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %90 = "stablehlo.multiply"(%89, %84) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %91 = "stablehlo.add"(%90, %39) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %92 = "stablehlo.multiply"(%85, %84) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %93 = "stablehlo.multiply"(%43, %84) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %94 = "stablehlo.add"(%93, %44) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %95 = "stablehlo.multiply"(%94, %84) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %96 = "stablehlo.add"(%95, %47) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %97 = "stablehlo.multiply"(%91, %92) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %98 = "stablehlo.add"(%97, %96) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %99 = "stablehlo.multiply"(%52, %84) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %100 = "stablehlo.add"(%99, %53) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %101 = "stablehlo.multiply"(%100, %84) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %102 = "stablehlo.add"(%101, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %103 = "stablehlo.multiply"(%98, %92) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %104 = "stablehlo.add"(%103, %102) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %105 = "stablehlo.multiply"(%76, %61) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %106 = "stablehlo.multiply"(%104, %92) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %107 = "stablehlo.add"(%106, %105) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %108 = "stablehlo.add"(%87, %107) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %109 = "stablehlo.multiply"(%76, %25) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %110 = "stablehlo.add"(%109, %108) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %111 = "stablehlo.bitcast_convert"(%110) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %112 = "stablehlo.and"(%19, %2) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %113 = "stablehlo.or"(%111, %112) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %114 = "stablehlo.bitcast_convert"(%113) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %115 = "stablehlo.select"(%14, %73, %114) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %116 = "stablehlo.constant"() <{value = dense<0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %117 = "stablehlo.multiply"(%115, %116) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %118 = "stablehlo.bitcast_convert"(%117) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %119 = "stablehlo.or"(%3, %118) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %120 = "stablehlo.bitcast_convert"(%119) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %121 = "stablehlo.convert"(%120) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %121 : tensor<3x2xf16>
  }
}

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
    %9 = "stablehlo.constant"() <{value = dense<0.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %10 = "stablehlo.compare"(%8, %9) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %11 = "stablehlo.add"(%8, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %12 = "stablehlo.compare"(%11, %9) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %13 = "stablehlo.constant"() <{value = dense<0x7F800000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %14 = "stablehlo.compare"(%11, %13) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %15 = "stablehlo.constant"() <{value = dense<1.1754943508222875e-38> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %16 = "stablehlo.compare"(%11, %15) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %17 = "stablehlo.constant"() <{value = dense<8388608.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %18 = "stablehlo.multiply"(%11, %17) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %19 = "stablehlo.select"(%16, %18, %11) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %20 = "stablehlo.bitcast_convert"(%19) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %21 = "stablehlo.constant"() <{value = dense<1060439283> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %22 = "stablehlo.subtract"(%20, %21) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %23 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %24 = "stablehlo.shift_right_arithmetic"(%22, %23) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %25 = "stablehlo.convert"(%24) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %26 = "stablehlo.constant"() <{value = dense<23.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %27 = "stablehlo.select"(%16, %26, %9) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %28 = "stablehlo.subtract"(%25, %27) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %29 = "stablehlo.constant"() <{value = dense<0.693359375> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %30 = "stablehlo.optimization_barrier"(%11) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %31 = "stablehlo.subtract"(%30, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %32 = "stablehlo.subtract"(%8, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %33 = "stablehlo.subtract"(%9, %28) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %34 = "stablehlo.compare"(%33, %33) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %35 = "stablehlo.select"(%34, %9, %33) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %36 = "stablehlo.constant"() <{value = dense<-127.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %37 = "stablehlo.maximum"(%35, %36) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %38 = "stablehlo.constant"() <{value = dense<128.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %39 = "stablehlo.minimum"(%37, %38) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %40 = "stablehlo.compare"(%39, %9) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %41 = "stablehlo.ceil"(%39) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %42 = "stablehlo.floor"(%39) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %43 = "stablehlo.select"(%40, %41, %42) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %44 = "stablehlo.constant"() <{value = dense<127.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %45 = "stablehlo.add"(%43, %44) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %46 = "stablehlo.convert"(%45) : (tensor<3x2xf32>) -> tensor<3x2xui32>
    %47 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xui32>}> : () -> tensor<3x2xui32>
    %48 = "stablehlo.shift_left"(%46, %47) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %49 = "stablehlo.bitcast_convert"(%48) : (tensor<3x2xui32>) -> tensor<3x2xf32>
    %50 = "stablehlo.constant"() <{value = dense<8388607> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %51 = "stablehlo.and"(%22, %50) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %52 = "stablehlo.add"(%51, %21) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %53 = "stablehlo.bitcast_convert"(%52) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %54 = "stablehlo.subtract"(%53, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %55 = "stablehlo.multiply"(%32, %49) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %56 = "stablehlo.add"(%55, %54) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %57 = "stablehlo.multiply"(%56, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %58 = "stablehlo.constant"() <{value = dense<-0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %59 = "stablehlo.multiply"(%57, %58) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %60 = "stablehlo.add"(%59, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %61 = "stablehlo.constant"() <{value = dense<0.07037683576345444> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %62 = "stablehlo.constant"() <{value = dense<-0.11514610052108765> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %63 = "stablehlo.multiply"(%61, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = "stablehlo.add"(%63, %62) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %65 = "stablehlo.constant"() <{value = dense<0.11676998436450958> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %66 = "stablehlo.multiply"(%64, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %67 = "stablehlo.add"(%66, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %68 = "stablehlo.multiply"(%57, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %69 = "stablehlo.constant"() <{value = dense<-0.12420140951871872> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %70 = "stablehlo.constant"() <{value = dense<0.14249323308467865> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %71 = "stablehlo.multiply"(%69, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %72 = "stablehlo.add"(%71, %70) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %73 = "stablehlo.constant"() <{value = dense<-0.16668057441711426> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %74 = "stablehlo.multiply"(%72, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %75 = "stablehlo.add"(%74, %73) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %76 = "stablehlo.multiply"(%67, %68) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %77 = "stablehlo.add"(%76, %75) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %78 = "stablehlo.constant"() <{value = dense<0.2000071406364441> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %79 = "stablehlo.constant"() <{value = dense<-0.24999994039535522> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %80 = "stablehlo.multiply"(%78, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %81 = "stablehlo.add"(%80, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %82 = "stablehlo.constant"() <{value = dense<0.3333333134651184> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %83 = "stablehlo.multiply"(%81, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %84 = "stablehlo.add"(%83, %82) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %85 = "stablehlo.multiply"(%77, %68) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %86 = "stablehlo.add"(%85, %84) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %87 = "stablehlo.constant"() <{value = dense<-0.00021219444170128554> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %88 = "stablehlo.multiply"(%28, %87) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %89 = "stablehlo.multiply"(%86, %68) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %90 = "stablehlo.add"(%89, %88) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %91 = "stablehlo.add"(%60, %90) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %92 = "stablehlo.multiply"(%28, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %93 = "stablehlo.add"(%92, %91) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %94 = "stablehlo.select"(%14, %11, %93) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %95 = "stablehlo.compare"(%11, %9) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %96 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %97 = "stablehlo.constant"() <{value = dense<0x7FC00000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %98 = "stablehlo.select"(%95, %96, %97) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %99 = "stablehlo.select"(%12, %94, %98) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %100 = "stablehlo.select"(%10, %8, %99) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %101 = "stablehlo.constant"() <{value = dense<0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %102 = "stablehlo.multiply"(%100, %101) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %103 = "stablehlo.bitcast_convert"(%102) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %104 = "stablehlo.or"(%3, %103) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %105 = "stablehlo.bitcast_convert"(%104) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %106 = "stablehlo.convert"(%105) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %106 : tensor<3x2xf16>
  }
}

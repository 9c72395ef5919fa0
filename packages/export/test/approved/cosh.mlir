// {"ins":[["float16",[3,2]]],"params":null}
module @cosh {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.abs"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %2 = "stablehlo.constant"() <{value = dense<91.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %3 = "stablehlo.minimum"(%1, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %4 = "stablehlo.minimum"(%3, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %5 = "stablehlo.constant"() <{value = dense<-104.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %6 = "stablehlo.maximum"(%4, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %7 = "stablehlo.constant"() <{value = dense<1.4426950216293335> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %8 = "stablehlo.multiply"(%6, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %9 = "stablehlo.round_nearest_even"(%8) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %10 = "stablehlo.constant"() <{value = dense<0.00021219444170128554> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %11 = "stablehlo.constant"() <{value = dense<-0.693359375> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %12 = "stablehlo.multiply"(%9, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %13 = "stablehlo.add"(%12, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %14 = "stablehlo.multiply"(%9, %10) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %15 = "stablehlo.add"(%14, %13) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %16 = "stablehlo.multiply"(%15, %15) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %17 = "stablehlo.constant"() <{value = dense<0.0013926392421126366> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %18 = "stablehlo.constant"() <{value = dense<0.008363345637917519> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %19 = "stablehlo.multiply"(%17, %15) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %20 = "stablehlo.add"(%19, %18) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %21 = "stablehlo.constant"() <{value = dense<0.04166655242443085> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %22 = "stablehlo.multiply"(%20, %15) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %23 = "stablehlo.add"(%22, %21) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %24 = "stablehlo.constant"() <{value = dense<0.16666576266288757> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %25 = "stablehlo.multiply"(%23, %15) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %26 = "stablehlo.add"(%25, %24) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %27 = "stablehlo.constant"() <{value = dense<0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %28 = "stablehlo.multiply"(%26, %15) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %29 = "stablehlo.add"(%28, %27) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %30 = "stablehlo.multiply"(%16, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %31 = "stablehlo.add"(%30, %15) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %32 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %33 = "stablehlo.add"(%31, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %34 = "stablehlo.subtract"(%9, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %35 = "stablehlo.multiply"(%34, %27) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %36 = "stablehlo.floor"(%35) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %37 = "stablehlo.constant"() <{value = dense<0.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %38 = "stablehlo.compare"(%36, %36) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %39 = "stablehlo.select"(%38, %37, %36) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %40 = "stablehlo.constant"() <{value = dense<-127.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %41 = "stablehlo.maximum"(%39, %40) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %42 = "stablehlo.constant"() <{value = dense<128.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %43 = "stablehlo.minimum"(%41, %42) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %44 = "stablehlo.compare"(%43, %37) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %45 = "stablehlo.ceil"(%43) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %46 = "stablehlo.floor"(%43) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %47 = "stablehlo.select"(%44, %45, %46) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %48 = "stablehlo.constant"() <{value = dense<127.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %49 = "stablehlo.add"(%47, %48) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %50 = "stablehlo.convert"(%49) : (tensor<3x2xf32>) -> tensor<3x2xui32>
    %51 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xui32>}> : () -> tensor<3x2xui32>
    %52 = "stablehlo.shift_left"(%50, %51) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %53 = "stablehlo.bitcast_convert"(%52) : (tensor<3x2xui32>) -> tensor<3x2xf32>
    %54 = "stablehlo.multiply"(%33, %53) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %55 = "stablehlo.subtract"(%34, %36) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %56 = "stablehlo.compare"(%55, %55) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %57 = "stablehlo.select"(%56, %37, %55) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %58 = "stablehlo.maximum"(%57, %40) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %59 = "stablehlo.minimum"(%58, %42) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %60 = "stablehlo.compare"(%59, %37) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %61 = "stablehlo.ceil"(%59) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %62 = "stablehlo.floor"(%59) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %63 = "stablehlo.select"(%60, %61, %62) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = "stablehlo.add"(%63, %48) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %65 = "stablehlo.convert"(%64) : (tensor<3x2xf32>) -> tensor<3x2xui32>
    %66 = "stablehlo.shift_left"(%65, %51) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %67 = "stablehlo.bitcast_convert"(%66) : (tensor<3x2xui32>) -> tensor<3x2xf32>
    %68 = "stablehlo.multiply"(%54, %67) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %69 = "stablehlo.constant"() <{value = dense<0.25> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %70 = "stablehlo.divide"(%69, %68) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %71 = "stablehlo.add"(%68, %70) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %72 = "stablehlo.convert"(%71) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %72 : tensor<3x2xf16>
  }
}

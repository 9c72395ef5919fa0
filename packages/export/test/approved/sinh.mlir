// {"ins":[["float16",[3,2]]],"params":null}
module @sinh {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.abs"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %2 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %3 = "stablehlo.compare"(%1, %2) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %4 = "stablehlo.bitcast_convert"(%0) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %5 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %6 = "stablehlo.and"(%4, %5) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %7 = "stablehlo.constant"() <{value = dense<91.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %8 = "stablehlo.minimum"(%1, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %9 = "stablehlo.minimum"(%8, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %10 = "stablehlo.constant"() <{value = dense<-104.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %11 = "stablehlo.maximum"(%9, %10) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %12 = "stablehlo.constant"() <{value = dense<1.4426950216293335> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %13 = "stablehlo.multiply"(%11, %12) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %14 = "stablehlo.round_nearest_even"(%13) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %15 = "stablehlo.constant"() <{value = dense<0.00021219444170128554> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %16 = "stablehlo.constant"() <{value = dense<-0.693359375> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %17 = "stablehlo.multiply"(%14, %16) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %18 = "stablehlo.add"(%17, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %19 = "stablehlo.multiply"(%14, %15) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %20 = "stablehlo.add"(%19, %18) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %21 = "stablehlo.multiply"(%20, %20) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %22 = "stablehlo.constant"() <{value = dense<0.0013926392421126366> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %23 = "stablehlo.constant"() <{value = dense<0.008363345637917519> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %24 = "stablehlo.multiply"(%22, %20) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %25 = "stablehlo.add"(%24, %23) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %26 = "stablehlo.constant"() <{value = dense<0.04166655242443085> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %27 = "stablehlo.multiply"(%25, %20) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %28 = "stablehlo.add"(%27, %26) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %29 = "stablehlo.constant"() <{value = dense<0.16666576266288757> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %30 = "stablehlo.multiply"(%28, %20) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %31 = "stablehlo.add"(%30, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %32 = "stablehlo.constant"() <{value = dense<0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %33 = "stablehlo.multiply"(%31, %20) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %34 = "stablehlo.add"(%33, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %35 = "stablehlo.multiply"(%21, %34) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %36 = "stablehlo.add"(%35, %20) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %37 = "stablehlo.add"(%36, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %38 = "stablehlo.subtract"(%14, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %39 = "stablehlo.multiply"(%38, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %40 = "stablehlo.floor"(%39) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %41 = "stablehlo.constant"() <{value = dense<0.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %42 = "stablehlo.compare"(%40, %40) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %43 = "stablehlo.select"(%42, %41, %40) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %44 = "stablehlo.constant"() <{value = dense<-127.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %45 = "stablehlo.maximum"(%43, %44) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %46 = "stablehlo.constant"() <{value = dense<128.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %47 = "stablehlo.minimum"(%45, %46) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %48 = "stablehlo.compare"(%47, %41) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %49 = "stablehlo.ceil"(%47) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %50 = "stablehlo.floor"(%47) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %51 = "stablehlo.select"(%48, %49, %50) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %52 = "stablehlo.constant"() <{value = dense<127.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %53 = "stablehlo.add"(%51, %52) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %54 = "stablehlo.convert"(%53) : (tensor<3x2xf32>) -> tensor<3x2xui32>
    %55 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xui32>}> : () -> tensor<3x2xui32>
    %56 = "stablehlo.shift_left"(%54, %55) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %57 = "stablehlo.bitcast_convert"(%56) : (tensor<3x2xui32>) -> tensor<3x2xf32>
    %58 = "stablehlo.multiply"(%37, %57) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %59 = "stablehlo.subtract"(%38, %40) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %60 = "stablehlo.compare"(%59, %59) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %61 = "stablehlo.select"(%60, %41, %59) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %62 = "stablehlo.maximum"(%61, %44) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %63 = "stablehlo.minimum"(%62, %46) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = "stablehlo.compare"(%63, %41) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %65 = "stablehlo.ceil"(%63) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %66 = "stablehlo.floor"(%63) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %67 = "stablehlo.select"(%64, %65, %66) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %68 = "stablehlo.add"(%67, %52) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %69 = "stablehlo.convert"(%68) : (tensor<3x2xf32>) -> tensor<3x2xui32>
    %70 = "stablehlo.shift_left"(%69, %55) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %71 = "stablehlo.bitcast_convert"(%70) : (tensor<3x2xui32>) -> tensor<3x2xf32>
    %72 = "stablehlo.multiply"(%58, %71) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %73 = "stablehlo.constant"() <{value = dense<0.25> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %74 = "stablehlo.divide"(%73, %72) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %75 = "stablehlo.subtract"(%72, %74) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %76 = "stablehlo.bitcast_convert"(%75) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %77 = "stablehlo.or"(%6, %76) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %78 = "stablehlo.bitcast_convert"(%77) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %79 = "stablehlo.minimum"(%1, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %80 = "stablehlo.multiply"(%79, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %81 = "stablehlo.multiply"(%80, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %82 = "stablehlo.constant"() <{value = dense<0.000002806280235745362> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %83 = "stablehlo.constant"() <{value = dense<0.00019838102161884308> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %84 = "stablehlo.multiply"(%82, %80) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %85 = "stablehlo.add"(%84, %83) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %86 = "stablehlo.constant"() <{value = dense<0.008333339355885983> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %87 = "stablehlo.multiply"(%85, %80) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %88 = "stablehlo.add"(%87, %86) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %89 = "stablehlo.constant"() <{value = dense<0.1666666716337204> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %90 = "stablehlo.multiply"(%88, %80) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %91 = "stablehlo.add"(%90, %89) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %92 = "stablehlo.multiply"(%81, %91) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %93 = "stablehlo.add"(%92, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %94 = "stablehlo.select"(%3, %78, %93) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %95 = "stablehlo.convert"(%94) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %95 : tensor<3x2xf16>
  }
}

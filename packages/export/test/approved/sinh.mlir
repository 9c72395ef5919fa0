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
    %9 = "stablehlo.constant"() <{value = dense<1.4426950216293335> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %10 = "stablehlo.constant"() <{value = dense<12583165.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %11 = "stablehlo.multiply"(%8, %9) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %12 = "stablehlo.add"(%11, %10) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %13 = "stablehlo.optimization_barrier"(%12) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %14 = "stablehlo.subtract"(%13, %10) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %15 = "stablehlo.constant"() <{value = dense<-0.000001428606765330187> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %16 = "stablehlo.constant"() <{value = dense<-0.693145751953125> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %17 = "stablehlo.multiply"(%14, %16) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %18 = "stablehlo.add"(%17, %8) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %19 = "stablehlo.multiply"(%14, %15) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %20 = "stablehlo.add"(%19, %18) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %21 = "stablehlo.multiply"(%20, %20) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %22 = "stablehlo.constant"() <{value = dense<0.008363345637917519> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %23 = "stablehlo.constant"() <{value = dense<0.16666576266288757> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %24 = "stablehlo.multiply"(%22, %21) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %25 = "stablehlo.add"(%24, %23) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %26 = "stablehlo.constant"() <{value = dense<0.0013926392421126366> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %27 = "stablehlo.constant"() <{value = dense<0.04166655242443085> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %28 = "stablehlo.multiply"(%26, %21) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %29 = "stablehlo.add"(%28, %27) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %30 = "stablehlo.constant"() <{value = dense<0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %31 = "stablehlo.multiply"(%29, %21) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %32 = "stablehlo.add"(%31, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %33 = "stablehlo.multiply"(%25, %20) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %34 = "stablehlo.add"(%33, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %35 = "stablehlo.multiply"(%21, %34) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %36 = "stablehlo.add"(%35, %20) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %37 = "stablehlo.add"(%36, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %38 = "stablehlo.bitcast_convert"(%12) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %39 = "stablehlo.constant"() <{value = dense<1> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %40 = "stablehlo.shift_right_arithmetic"(%38, %39) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %41 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %42 = "stablehlo.shift_left"(%40, %41) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %43 = "stablehlo.bitcast_convert"(%42) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %44 = "stablehlo.multiply"(%37, %43) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %45 = "stablehlo.subtract"(%38, %40) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %46 = "stablehlo.shift_left"(%45, %41) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %47 = "stablehlo.bitcast_convert"(%46) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %48 = "stablehlo.multiply"(%44, %47) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %49 = "stablehlo.constant"() <{value = dense<0.25> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %50 = "stablehlo.divide"(%49, %48) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %51 = "stablehlo.subtract"(%48, %50) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %52 = "stablehlo.bitcast_convert"(%51) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %53 = "stablehlo.or"(%6, %52) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %54 = "stablehlo.bitcast_convert"(%53) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %55 = "stablehlo.minimum"(%1, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %56 = "stablehlo.multiply"(%55, %55) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %57 = "stablehlo.multiply"(%56, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %58 = "stablehlo.constant"() <{value = dense<0.000002806280235745362> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %59 = "stablehlo.constant"() <{value = dense<0.00019838102161884308> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %60 = "stablehlo.multiply"(%58, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %61 = "stablehlo.add"(%60, %59) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %62 = "stablehlo.constant"() <{value = dense<0.008333339355885983> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %63 = "stablehlo.multiply"(%61, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = "stablehlo.add"(%63, %62) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %65 = "stablehlo.constant"() <{value = dense<0.1666666716337204> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %66 = "stablehlo.multiply"(%64, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %67 = "stablehlo.add"(%66, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %68 = "stablehlo.multiply"(%57, %67) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %69 = "stablehlo.add"(%68, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %70 = "stablehlo.select"(%3, %54, %69) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %71 = "stablehlo.convert"(%70) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %71 : tensor<3x2xf16>
  }
}

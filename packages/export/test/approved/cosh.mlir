// {"ins":[["float16",[3,2]]],"params":null}
module @cosh {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.abs"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %2 = "stablehlo.constant"() <{value = dense<91.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %3 = "stablehlo.minimum"(%1, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %4 = "stablehlo.constant"() <{value = dense<1.4426950216293335> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %5 = "stablehlo.constant"() <{value = dense<12583165.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %6 = "stablehlo.multiply"(%3, %4) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %7 = "stablehlo.add"(%6, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %8 = "stablehlo.optimization_barrier"(%7) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %9 = "stablehlo.subtract"(%8, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %10 = "stablehlo.constant"() <{value = dense<-0.000001428606765330187> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %11 = "stablehlo.constant"() <{value = dense<-0.693145751953125> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %12 = "stablehlo.multiply"(%9, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %13 = "stablehlo.add"(%12, %3) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %14 = "stablehlo.multiply"(%9, %10) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %15 = "stablehlo.add"(%14, %13) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %16 = "stablehlo.multiply"(%15, %15) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %17 = "stablehlo.constant"() <{value = dense<0.008363345637917519> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %18 = "stablehlo.constant"() <{value = dense<0.16666576266288757> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %19 = "stablehlo.multiply"(%17, %16) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %20 = "stablehlo.add"(%19, %18) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %21 = "stablehlo.constant"() <{value = dense<0.0013926392421126366> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %22 = "stablehlo.constant"() <{value = dense<0.04166655242443085> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %23 = "stablehlo.multiply"(%21, %16) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %24 = "stablehlo.add"(%23, %22) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %25 = "stablehlo.constant"() <{value = dense<0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %26 = "stablehlo.multiply"(%24, %16) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %27 = "stablehlo.add"(%26, %25) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %28 = "stablehlo.multiply"(%20, %15) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %29 = "stablehlo.add"(%28, %27) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %30 = "stablehlo.multiply"(%16, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %31 = "stablehlo.add"(%30, %15) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %32 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %33 = "stablehlo.add"(%31, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %34 = "stablehlo.bitcast_convert"(%7) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %35 = "stablehlo.constant"() <{value = dense<1> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %36 = "stablehlo.shift_right_arithmetic"(%34, %35) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %37 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %38 = "stablehlo.shift_left"(%36, %37) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %39 = "stablehlo.bitcast_convert"(%38) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %40 = "stablehlo.multiply"(%33, %39) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %41 = "stablehlo.subtract"(%34, %36) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %42 = "stablehlo.shift_left"(%41, %37) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %43 = "stablehlo.bitcast_convert"(%42) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %44 = "stablehlo.multiply"(%40, %43) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %45 = "stablehlo.constant"() <{value = dense<0.25> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %46 = "stablehlo.divide"(%45, %44) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %47 = "stablehlo.add"(%44, %46) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %48 = "stablehlo.convert"(%47) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %48 : tensor<3x2xf16>
  }
}

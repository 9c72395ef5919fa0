// {"ins":[["float16",[3,2]]],"params":null}
module @exp2 {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.constant"() <{value = dense<129.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %2 = "stablehlo.minimum"(%0, %1) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %3 = "stablehlo.constant"() <{value = dense<-151.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %4 = "stablehlo.maximum"(%2, %3) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %5 = "stablehlo.constant"() <{value = dense<12583166.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %6 = "stablehlo.add"(%4, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %7 = "stablehlo.optimization_barrier"(%6) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %8 = "stablehlo.subtract"(%7, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %9 = "stablehlo.subtract"(%4, %8) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %10 = "stablehlo.constant"() <{value = dense<0.6931471824645996> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %11 = "stablehlo.multiply"(%9, %10) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %12 = "stablehlo.multiply"(%11, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %13 = "stablehlo.constant"() <{value = dense<0.008363345637917519> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %14 = "stablehlo.constant"() <{value = dense<0.16666576266288757> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %15 = "stablehlo.multiply"(%13, %12) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %16 = "stablehlo.add"(%15, %14) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %17 = "stablehlo.constant"() <{value = dense<0.0013926392421126366> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %18 = "stablehlo.constant"() <{value = dense<0.04166655242443085> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %19 = "stablehlo.multiply"(%17, %12) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %20 = "stablehlo.add"(%19, %18) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %21 = "stablehlo.constant"() <{value = dense<0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %22 = "stablehlo.multiply"(%20, %12) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %23 = "stablehlo.add"(%22, %21) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %24 = "stablehlo.multiply"(%16, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %25 = "stablehlo.add"(%24, %23) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %26 = "stablehlo.multiply"(%12, %25) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %27 = "stablehlo.add"(%26, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %28 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %29 = "stablehlo.add"(%27, %28) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %30 = "stablehlo.bitcast_convert"(%6) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %31 = "stablehlo.constant"() <{value = dense<1> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %32 = "stablehlo.shift_right_arithmetic"(%30, %31) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %33 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %34 = "stablehlo.shift_left"(%32, %33) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %35 = "stablehlo.bitcast_convert"(%34) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %36 = "stablehlo.multiply"(%29, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %37 = "stablehlo.subtract"(%30, %32) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %38 = "stablehlo.shift_left"(%37, %33) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %39 = "stablehlo.bitcast_convert"(%38) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %40 = "stablehlo.multiply"(%36, %39) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %41 = "stablehlo.convert"(%40) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %41 : tensor<3x2xf16>
  }
}

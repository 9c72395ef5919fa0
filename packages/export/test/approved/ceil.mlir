// {"ins":[["float16",[3,2]]],"params":null}
module @ceil {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.ceil"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %2 = "stablehlo.convert"(%1) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %2 : tensor<3x2xf16>
  }
}

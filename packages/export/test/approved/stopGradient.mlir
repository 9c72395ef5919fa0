// {"ins":[["float16",[3,3,1]]],"params":null}
module @stopGradient {
  func.func public @main(%arg0: tensor<3x3x1xf16>) -> (tensor<3x3x1xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x3x1xf16>) -> tensor<3x3x1xf32>
    %1 = "stablehlo.convert"(%0) : (tensor<3x3x1xf32>) -> tensor<3x3x1xf16>
    return %1 : tensor<3x3x1xf16>
  }
}

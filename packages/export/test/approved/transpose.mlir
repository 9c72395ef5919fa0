// {"ins":[["float16",[3,3,1]]],"params":{"permutation":[1,2,0]}}
module @transpose {
  func.func public @main(%arg0: tensor<3x3x1xf16>) -> (tensor<3x1x3xf16>) {
    %0 = "stablehlo.transpose"(%arg0) <{permutation = array<i64: 1, 2, 0>}> : (tensor<3x3x1xf16>) -> tensor<3x1x3xf16>
    return %0 : tensor<3x1x3xf16>
  }
}

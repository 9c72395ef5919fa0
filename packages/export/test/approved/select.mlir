// {"ins":[["bool",[3,3,1]],["float16",[3,3,1]],["float16",[3,3,1]]],"params":null}
module @select {
  func.func public @main(%arg0: tensor<3x3x1xi1>, %arg1: tensor<3x3x1xf16>, %arg2: tensor<3x3x1xf16>) -> (tensor<3x3x1xf16>) {
    %0 = "stablehlo.select"(%arg0, %arg1, %arg2) : (tensor<3x3x1xi1>, tensor<3x3x1xf16>, tensor<3x3x1xf16>) -> tensor<3x3x1xf16>
    return %0 : tensor<3x3x1xf16>
  }
}

// {"ins":[["float16",[3,3,1]],["float16",[3,3,1]]],"params":null}
module @min {
  func.func public @main(%arg0: tensor<3x3x1xf16>, %arg1: tensor<3x3x1xf16>) -> (tensor<3x3x1xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x3x1xf16>) -> tensor<3x3x1xf32>
    %1 = "stablehlo.convert"(%arg1) : (tensor<3x3x1xf16>) -> tensor<3x3x1xf32>
    %2 = "stablehlo.minimum"(%0, %1) : (tensor<3x3x1xf32>, tensor<3x3x1xf32>) -> tensor<3x3x1xf32>
    %3 = "stablehlo.convert"(%2) : (tensor<3x3x1xf32>) -> tensor<3x3x1xf16>
    return %3 : tensor<3x3x1xf16>
  }
}

// {"ins":[["float16",[3,3,1]]],"params":{"axes":[1]}}
module @rev {
  func.func public @main(%arg0: tensor<3x3x1xf16>) -> (tensor<3x3x1xf16>) {
    %0 = "stablehlo.reverse"(%arg0) <{dimensions = array<i64: 1>}> : (tensor<3x3x1xf16>) -> tensor<3x3x1xf16>
    return %0 : tensor<3x3x1xf16>
  }
}

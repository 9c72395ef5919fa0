// {"ins":[["float16",[3,3,1]]],"params":{"shape":[3,3,1]}}
module @reshape {
  func.func public @main(%arg0: tensor<3x3x1xf16>) -> (tensor<3x3x1xf16>) {
    return %arg0 : tensor<3x3x1xf16>
  }
}

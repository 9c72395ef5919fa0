// {"ins":[["float32",[3,3,1]]],"params":{"dtype":"float32"}}
module @bitcast {
  func.func public @main(%arg0: tensor<3x3x1xf32>) -> (tensor<3x3x1xf32>) {
    return %arg0 : tensor<3x3x1xf32>
  }
}

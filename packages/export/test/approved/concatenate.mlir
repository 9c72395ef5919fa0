// {"ins":[["int8",[2]]],"params":{"axis":0}}
module @concatenate {
  func.func public @main(%arg0: tensor<2xi8>) -> (tensor<2xi8>) {
    return %arg0 : tensor<2xi8>
  }
}

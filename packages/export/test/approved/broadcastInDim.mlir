// {"ins":[["float16",[3,3,1]]],"params":{"shape":[1,3,0,3,2,2],"dims":[1,3,5]}}
module @broadcastInDim {
  func.func public @main(%arg0: tensor<3x3x1xf16>) -> (tensor<1x3x0x3x2x2xf16>) {
    %0 = "stablehlo.broadcast_in_dim"(%arg0) <{broadcast_dimensions = array<i64: 1, 3, 5>}> : (tensor<3x3x1xf16>) -> tensor<1x3x0x3x2x2xf16>
    return %0 : tensor<1x3x0x3x2x2xf16>
  }
}

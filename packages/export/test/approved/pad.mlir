// {"ins":[["float16",[3,3,1]],["float16",[]]],"params":{"low":[2,1,1],"high":[1,2,0],"interior":[0,1,1]}}
module @pad {
  func.func public @main(%arg0: tensor<3x3x1xf16>, %arg1: tensor<f16>) -> (tensor<6x8x2xf16>) {
    %0 = "stablehlo.pad"(%arg0, %arg1) <{edge_padding_low = array<i64: 2, 1, 1>, edge_padding_high = array<i64: 1, 2, 0>, interior_padding = array<i64: 0, 1, 1>}> : (tensor<3x3x1xf16>, tensor<f16>) -> tensor<6x8x2xf16>
    return %0 : tensor<6x8x2xf16>
  }
}

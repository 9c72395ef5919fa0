// {"ins":[["float16",[3,3,1]]],"params":{"start":[1,0,0],"limit":[1,1,1],"strides":[1,3,3]}}
module @slice {
  func.func public @main(%arg0: tensor<3x3x1xf16>) -> (tensor<0x1x1xf16>) {
    %0 = "stablehlo.slice"(%arg0) <{start_indices = array<i64: 1, 0, 0>, limit_indices = array<i64: 1, 1, 1>, strides = array<i64: 1, 3, 3>}> : (tensor<3x3x1xf16>) -> tensor<0x1x1xf16>
    return %0 : tensor<0x1x1xf16>
  }
}

// {"ins":[["bfloat16",[3,2]],["bfloat16",[]]],"params":null}
module @div {
  func.func public @main(%arg0: tensor<3x2xbf16>, %arg1: tensor<bf16>) -> (tensor<3x2xbf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xbf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.convert"(%arg1) : (tensor<bf16>) -> tensor<f32>
    %2 = "stablehlo.broadcast_in_dim"(%1) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<3x2xf32>
    %3 = "stablehlo.divide"(%0, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %4 = "stablehlo.convert"(%3) : (tensor<3x2xf32>) -> tensor<3x2xbf16>
    return %4 : tensor<3x2xbf16>
  }
}

// {"ins":[["float16",[3,2]],["float16",[]]],"params":null}
module @atan2 {
  func.func public @main(%arg0: tensor<3x2xf16>, %arg1: tensor<f16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.convert"(%arg1) : (tensor<f16>) -> tensor<f32>
    %2 = "stablehlo.broadcast_in_dim"(%1) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<3x2xf32>
    %3 = "stablehlo.atan2"(%0, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %4 = "stablehlo.convert"(%3) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %4 : tensor<3x2xf16>
  }
}

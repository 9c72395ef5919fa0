// {"ins":[["float32",[]],["float32",[3]]],"params":null}
module @logaddexp {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<3xf32>) -> (tensor<3xf32>) {
    %0 = "stablehlo.broadcast_in_dim"(%arg0) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<3xf32>
    %1 = "stablehlo.subtract"(%0, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %2 = "stablehlo.abs"(%1) : (tensor<3xf32>) -> tensor<3xf32>
    %3 = "stablehlo.negate"(%2) : (tensor<3xf32>) -> tensor<3xf32>
    %4 = "stablehlo.exponential"(%3) : (tensor<3xf32>) -> tensor<3xf32>
    %5 = "stablehlo.log_plus_one"(%4) : (tensor<3xf32>) -> tensor<3xf32>
    %6 = "stablehlo.maximum"(%0, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %7 = "stablehlo.add"(%6, %5) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %8 = "stablehlo.compare"(%1, %1) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %9 = "stablehlo.add"(%0, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %10 = "stablehlo.select"(%8, %9, %7) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    return %10 : tensor<3xf32>
  }
}

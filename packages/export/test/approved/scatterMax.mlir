// {"ins":[["float32",[3,2]],["int32",[1]],["float32",[1,2]]],"params":{"offsetDims":[0,1],"collapsedSliceDims":[],"startIndexMap":[0],"operandBatchingDims":[],"startIndicesBatchingDims":[],"sliceSizes":[1,2],"mode":"clip","isUnique":true}}
module @scatterMax {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<1xi32>, %arg2: tensor<1x2xf32>) -> (tensor<3x2xf32>) {
    %0 = "stablehlo.constant"() <{value = dense<0> : tensor<1xi32>}> : () -> tensor<1xi32>
    %1 = "stablehlo.maximum"(%arg1, %0) : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
    %2 = "stablehlo.constant"() <{value = dense<2> : tensor<1xi32>}> : () -> tensor<1xi32>
    %3 = "stablehlo.broadcast_in_dim"(%2) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xi32>) -> tensor<1xi32>
    %4 = "stablehlo.minimum"(%1, %3) : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
    %8 = "stablehlo.scatter"(%arg0, %4, %arg2) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [], scatter_dims_to_operand_dims = [0], index_vector_dim = 0>, indices_are_sorted = false, unique_indices = true}> ({
    ^bb0(%a5: tensor<f32>, %a6: tensor<f32>):
      %7 = "stablehlo.maximum"(%a5, %a6) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%7) : (tensor<f32>) -> ()
    }) : (tensor<3x2xf32>, tensor<1xi32>, tensor<1x2xf32>) -> tensor<3x2xf32>
    return %8 : tensor<3x2xf32>
  }
}

// {"ins":[["int32",[2,3,1]],["int32",[3,1,2]]],"params":{"offsetDims":[0],"collapsedSliceDims":[0,2],"startIndexMap":[0,2],"operandBatchingDims":[],"startIndicesBatchingDims":[],"sliceSizes":[1,3,1],"mode":"clip","fillValue":1}}
module @gather {
  func.func public @main(%arg0: tensor<2x3x1xi32>, %arg1: tensor<3x1x2xi32>) -> (tensor<3x3x1xi32>) {
    %0 = "stablehlo.gather"(%arg0, %arg1) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0, 2], start_index_map = [0, 2], index_vector_dim = 2>, slice_sizes = array<i64: 1, 3, 1>, indices_are_sorted = false}> : (tensor<2x3x1xi32>, tensor<3x1x2xi32>) -> tensor<3x3x1xi32>
    return %0 : tensor<3x3x1xi32>
  }
}

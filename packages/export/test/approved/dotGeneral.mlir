// {"ins":[["uint32",[1]],["uint32",[3]]],"params":{"batch":[[],[]],"contract":[[],[]]}}
module @dotGeneral {
  func.func public @main(%arg0: tensor<1xui32>, %arg1: tensor<3xui32>) -> (tensor<1x3xui32>) {
    %0 = "stablehlo.dot_general"(%arg0, %arg1) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [], rhs_contracting_dimensions = []>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<1xui32>, tensor<3xui32>) -> tensor<1x3xui32>
    return %0 : tensor<1x3xui32>
  }
}

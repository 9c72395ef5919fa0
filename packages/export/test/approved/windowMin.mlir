// {"ins":[["uint32",[5,4]]],"params":{"size":[2,3],"strides":[3,1],"dilation":[1,1]}}
module @windowMin {
  func.func public @main(%arg0: tensor<5x4xui32>) -> (tensor<2x2xui32>) {
    %3 = "stablehlo.constant"() <{value = dense<4294967295> : tensor<ui32>}> : () -> tensor<ui32>
    %4 = "stablehlo.reduce_window"(%arg0, %3) <{window_dimensions = array<i64: 2, 3>, window_strides = array<i64: 3, 1>, base_dilations = array<i64: 1, 1>, window_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [0, 0]]> : tensor<2x2xi64>}> ({
    ^bb0(%a0: tensor<ui32>, %a1: tensor<ui32>):
      %2 = "stablehlo.minimum"(%a0, %a1) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      "stablehlo.return"(%2) : (tensor<ui32>) -> ()
    }) : (tensor<5x4xui32>, tensor<ui32>) -> tensor<2x2xui32>
    return %4 : tensor<2x2xui32>
  }
}

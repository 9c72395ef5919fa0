// {"ins":[["uint32",[1,1,3,2]]],"params":{"size":[3,2],"strides":[3,3],"dilation":[1,1],"shape":[5,4]}}
module @overlapAdd {
  func.func public @main(%arg0: tensor<1x1x3x2xui32>) -> (tensor<5x4xui32>) {
    %0 = "stablehlo.constant"() <{value = dense<0> : tensor<ui32>}> : () -> tensor<ui32>
    %1 = "stablehlo.slice"(%arg0) <{start_indices = array<i64: 0, 0, 0, 0>, limit_indices = array<i64: 1, 1, 3, 1>, strides = array<i64: 1, 1, 1, 1>}> : (tensor<1x1x3x2xui32>) -> tensor<1x1x3x1xui32>
    %2 = "stablehlo.reshape"(%1) : (tensor<1x1x3x1xui32>) -> tensor<1x1x3xui32>
    %3 = "stablehlo.pad"(%2, %0) <{edge_padding_low = array<i64: 0, 0, 0>, edge_padding_high = array<i64: 0, 3, 0>, interior_padding = array<i64: 0, 2, 0>}> : (tensor<1x1x3xui32>, tensor<ui32>) -> tensor<1x4x3xui32>
    %4 = "stablehlo.slice"(%arg0) <{start_indices = array<i64: 0, 0, 0, 1>, limit_indices = array<i64: 1, 1, 3, 2>, strides = array<i64: 1, 1, 1, 1>}> : (tensor<1x1x3x2xui32>) -> tensor<1x1x3x1xui32>
    %5 = "stablehlo.reshape"(%4) : (tensor<1x1x3x1xui32>) -> tensor<1x1x3xui32>
    %6 = "stablehlo.pad"(%5, %0) <{edge_padding_low = array<i64: 0, 1, 0>, edge_padding_high = array<i64: 0, 2, 0>, interior_padding = array<i64: 0, 2, 0>}> : (tensor<1x1x3xui32>, tensor<ui32>) -> tensor<1x4x3xui32>
    %7 = "stablehlo.add"(%3, %6) : (tensor<1x4x3xui32>, tensor<1x4x3xui32>) -> tensor<1x4x3xui32>
    %8 = "stablehlo.slice"(%7) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 1, 4, 1>, strides = array<i64: 1, 1, 1>}> : (tensor<1x4x3xui32>) -> tensor<1x4x1xui32>
    %9 = "stablehlo.reshape"(%8) : (tensor<1x4x1xui32>) -> tensor<1x4xui32>
    %10 = "stablehlo.pad"(%9, %0) <{edge_padding_low = array<i64: 0, 0>, edge_padding_high = array<i64: 4, 0>, interior_padding = array<i64: 2, 0>}> : (tensor<1x4xui32>, tensor<ui32>) -> tensor<5x4xui32>
    %11 = "stablehlo.slice"(%7) <{start_indices = array<i64: 0, 0, 1>, limit_indices = array<i64: 1, 4, 2>, strides = array<i64: 1, 1, 1>}> : (tensor<1x4x3xui32>) -> tensor<1x4x1xui32>
    %12 = "stablehlo.reshape"(%11) : (tensor<1x4x1xui32>) -> tensor<1x4xui32>
    %13 = "stablehlo.pad"(%12, %0) <{edge_padding_low = array<i64: 1, 0>, edge_padding_high = array<i64: 3, 0>, interior_padding = array<i64: 2, 0>}> : (tensor<1x4xui32>, tensor<ui32>) -> tensor<5x4xui32>
    %14 = "stablehlo.add"(%10, %13) : (tensor<5x4xui32>, tensor<5x4xui32>) -> tensor<5x4xui32>
    %15 = "stablehlo.slice"(%7) <{start_indices = array<i64: 0, 0, 2>, limit_indices = array<i64: 1, 4, 3>, strides = array<i64: 1, 1, 1>}> : (tensor<1x4x3xui32>) -> tensor<1x4x1xui32>
    %16 = "stablehlo.reshape"(%15) : (tensor<1x4x1xui32>) -> tensor<1x4xui32>
    %17 = "stablehlo.pad"(%16, %0) <{edge_padding_low = array<i64: 2, 0>, edge_padding_high = array<i64: 2, 0>, interior_padding = array<i64: 2, 0>}> : (tensor<1x4xui32>, tensor<ui32>) -> tensor<5x4xui32>
    %18 = "stablehlo.add"(%14, %17) : (tensor<5x4xui32>, tensor<5x4xui32>) -> tensor<5x4xui32>
    return %18 : tensor<5x4xui32>
  }
}

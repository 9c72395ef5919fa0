// {"ins":[["uint32",[5,4]]],"params":{"size":[2,3],"strides":[3,1],"dilation":[1,1]}}
module @windows {
  func.func public @main(%arg0: tensor<5x4xui32>) -> (tensor<2x2x2x3xui32>) {
    %0 = "stablehlo.slice"(%arg0) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 4, 4>, strides = array<i64: 3, 1>}> : (tensor<5x4xui32>) -> tensor<2x4xui32>
    %1 = "stablehlo.reshape"(%0) : (tensor<2x4xui32>) -> tensor<2x4x1xui32>
    %2 = "stablehlo.slice"(%arg0) <{start_indices = array<i64: 1, 0>, limit_indices = array<i64: 5, 4>, strides = array<i64: 3, 1>}> : (tensor<5x4xui32>) -> tensor<2x4xui32>
    %3 = "stablehlo.reshape"(%2) : (tensor<2x4xui32>) -> tensor<2x4x1xui32>
    %4 = "stablehlo.concatenate"(%1, %3) <{dimension = 2 : i64}> : (tensor<2x4x1xui32>, tensor<2x4x1xui32>) -> tensor<2x4x2xui32>
    %5 = "stablehlo.slice"(%4) <{start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 2, 2, 2>, strides = array<i64: 1, 1, 1>}> : (tensor<2x4x2xui32>) -> tensor<2x2x2xui32>
    %6 = "stablehlo.reshape"(%5) : (tensor<2x2x2xui32>) -> tensor<2x2x2x1xui32>
    %7 = "stablehlo.slice"(%4) <{start_indices = array<i64: 0, 1, 0>, limit_indices = array<i64: 2, 3, 2>, strides = array<i64: 1, 1, 1>}> : (tensor<2x4x2xui32>) -> tensor<2x2x2xui32>
    %8 = "stablehlo.reshape"(%7) : (tensor<2x2x2xui32>) -> tensor<2x2x2x1xui32>
    %9 = "stablehlo.slice"(%4) <{start_indices = array<i64: 0, 2, 0>, limit_indices = array<i64: 2, 4, 2>, strides = array<i64: 1, 1, 1>}> : (tensor<2x4x2xui32>) -> tensor<2x2x2xui32>
    %10 = "stablehlo.reshape"(%9) : (tensor<2x2x2xui32>) -> tensor<2x2x2x1xui32>
    %11 = "stablehlo.concatenate"(%6, %8, %10) <{dimension = 3 : i64}> : (tensor<2x2x2x1xui32>, tensor<2x2x2x1xui32>, tensor<2x2x2x1xui32>) -> tensor<2x2x2x3xui32>
    return %11 : tensor<2x2x2x3xui32>
  }
}

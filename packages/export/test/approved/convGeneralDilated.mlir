// {"ins":[["int32",[3,2,5,4]],["int32",[2,1,1,3]]],"params":{"windowStrides":[3,1],"padding":[[0,0],[1,-1]],"lhsDilation":[1,1],"rhsDilation":[2,2],"dimensionNumbers":{"lhs":[1,0,3,2],"rhs":[2,3,1,0],"out":[1,0,2,3]},"featureGroupCount":1,"batchGroupCount":1}}
module @convGeneralDilated {
  func.func public @main(%arg0: tensor<3x2x5x4xi32>, %arg1: tensor<2x1x1x3xi32>) -> (tensor<1x2x2x3xi32>) {
    %0 = "stablehlo.convolution"(%arg0, %arg1) <{window_strides = array<i64: 3, 1>, padding = dense<[[0, 0], [1, -1]]> : tensor<2x2xi64>, lhs_dilation = array<i64: 1, 1>, rhs_dilation = array<i64: 2, 2>, dimension_numbers = #stablehlo.conv<[f, b, 1, 0]x[1, 0, o, i]->[f, b, 0, 1]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]}> : (tensor<3x2x5x4xi32>, tensor<2x1x1x3xi32>) -> tensor<1x2x2x3xi32>
    return %0 : tensor<1x2x2x3xi32>
  }
}

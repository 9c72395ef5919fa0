// {"ins":[["uint32",[3,3,1]],["uint32",[3,3,1]]],"params":null}
module @shiftRightLogical {
  func.func public @main(%arg0: tensor<3x3x1xui32>, %arg1: tensor<3x3x1xui32>) -> (tensor<3x3x1xui32>) {
    %0 = "stablehlo.shift_right_logical"(%arg0, %arg1) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    return %0 : tensor<3x3x1xui32>
  }
}

// {"ins":[["uint32",[3,3,1]],["uint32",[3,3,1]]],"params":null}
module @shiftRightArithmetic {
  func.func public @main(%arg0: tensor<3x3x1xui32>, %arg1: tensor<3x3x1xui32>) -> (tensor<3x3x1xui32>) {
    %0 = "stablehlo.bitcast_convert"(%arg0) : (tensor<3x3x1xui32>) -> tensor<3x3x1xi32>
    %1 = "stablehlo.bitcast_convert"(%arg1) : (tensor<3x3x1xui32>) -> tensor<3x3x1xi32>
    %2 = "stablehlo.shift_right_arithmetic"(%0, %1) : (tensor<3x3x1xi32>, tensor<3x3x1xi32>) -> tensor<3x3x1xi32>
    %3 = "stablehlo.bitcast_convert"(%2) : (tensor<3x3x1xi32>) -> tensor<3x3x1xui32>
    return %3 : tensor<3x3x1xui32>
  }
}

// {"ins":[["float32",[3,2]]],"params":null}
module @exponent {
  func.func public @main(%arg0: tensor<3x2xf32>) -> (tensor<3x2xf32>) {
    %0 = "stablehlo.bitcast_convert"(%arg0) : (tensor<3x2xf32>) -> tensor<3x2xui32>
    %1 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xui32>}> : () -> tensor<3x2xui32>
    %2 = "stablehlo.shift_right_logical"(%0, %1) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %3 = "stablehlo.constant"() <{value = dense<255> : tensor<3x2xui32>}> : () -> tensor<3x2xui32>
    %4 = "stablehlo.and"(%2, %3) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %5 = "stablehlo.convert"(%4) : (tensor<3x2xui32>) -> tensor<3x2xf32>
    %6 = "stablehlo.constant"() <{value = dense<127.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %7 = "stablehlo.subtract"(%5, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    return %7 : tensor<3x2xf32>
  }
}

// {"ins":[["bfloat16",[3,2]]],"params":{"n":-1}}
module @integerPow {
  func.func public @main(%arg0: tensor<3x2xbf16>) -> (tensor<3x2xbf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xbf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %2 = "stablehlo.divide"(%1, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %3 = "stablehlo.convert"(%2) : (tensor<3x2xf32>) -> tensor<3x2xbf16>
    return %3 : tensor<3x2xbf16>
  }
}

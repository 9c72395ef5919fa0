// {"ins":[["bfloat16",[3,2]]],"params":{"axes":[]}}
module @reduceSum {
  func.func public @main(%arg0: tensor<3x2xbf16>) -> (tensor<3x2xbf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xbf16>) -> tensor<3x2xf32>
    %4 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
    %5 = "stablehlo.reduce"(%0, %4) <{dimensions = array<i64>}> ({
    ^bb0(%a1: tensor<f32>, %a2: tensor<f32>):
      %3 = "stablehlo.add"(%a1, %a2) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3) : (tensor<f32>) -> ()
    }) : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %6 = "stablehlo.convert"(%5) : (tensor<3x2xf32>) -> tensor<3x2xbf16>
    return %6 : tensor<3x2xbf16>
  }
}

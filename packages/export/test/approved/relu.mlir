// {"ins":[["int32",[3,2]]],"params":null}
module @relu {
  func.func public @main(%arg0: tensor<3x2xi32>) -> (tensor<3x2xi32>) {
    %0 = "stablehlo.constant"() <{value = dense<0> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %1 = "stablehlo.maximum"(%arg0, %0) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    return %1 : tensor<3x2xi32>
  }
}

// {"ins":[["bool",[3,3,1]]],"params":{"axes":[2]}}
module @reduceOr {
  func.func public @main(%arg0: tensor<3x3x1xi1>) -> (tensor<3x3xi1>) {
    %3 = "stablehlo.constant"() <{value = dense<false> : tensor<i1>}> : () -> tensor<i1>
    %4 = "stablehlo.reduce"(%arg0, %3) <{dimensions = array<i64: 2>}> ({
    ^bb0(%a0: tensor<i1>, %a1: tensor<i1>):
      %2 = "stablehlo.or"(%a0, %a1) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      "stablehlo.return"(%2) : (tensor<i1>) -> ()
    }) : (tensor<3x3x1xi1>, tensor<i1>) -> tensor<3x3xi1>
    return %4 : tensor<3x3xi1>
  }
}

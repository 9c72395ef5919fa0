// {"ins":[["int16",[3,3,1]],["int16",[3,3,1]]],"params":null}
module @xor {
  func.func public @main(%arg0: tensor<3x3x1xi16>, %arg1: tensor<3x3x1xi16>) -> (tensor<3x3x1xi16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x3x1xi16>) -> tensor<3x3x1xi32>
    %1 = "stablehlo.convert"(%arg1) : (tensor<3x3x1xi16>) -> tensor<3x3x1xi32>
    %2 = "stablehlo.xor"(%0, %1) : (tensor<3x3x1xi32>, tensor<3x3x1xi32>) -> tensor<3x3x1xi32>
    %3 = "stablehlo.convert"(%2) : (tensor<3x3x1xi32>) -> tensor<3x3x1xi16>
    return %3 : tensor<3x3x1xi16>
  }
}

// {"ins":[["int16",[3,3,1]]],"params":null}
module @not {
  func.func public @main(%arg0: tensor<3x3x1xi16>) -> (tensor<3x3x1xi16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x3x1xi16>) -> tensor<3x3x1xi32>
    %1 = "stablehlo.not"(%0) : (tensor<3x3x1xi32>) -> tensor<3x3x1xi32>
    %2 = "stablehlo.convert"(%1) : (tensor<3x3x1xi32>) -> tensor<3x3x1xi16>
    return %2 : tensor<3x3x1xi16>
  }
}

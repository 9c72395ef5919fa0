// {"ins":[["float16",[3,2]]],"params":null}
module @isFinite {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xi1>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.is_finite"(%0) : (tensor<3x2xf32>) -> tensor<3x2xi1>
    return %1 : tensor<3x2xi1>
  }
}

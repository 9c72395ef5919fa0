// {"ins":[],"params":{"shape":[3,3,1],"dtype":"float64","axis":null}}
module @iota {
  func.func public @main() -> (tensor<3x3x1xf64>) {
    %0 = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<9xi32>
    %1 = "stablehlo.reshape"(%0) : (tensor<9xi32>) -> tensor<3x3x1xi32>
    %2 = "stablehlo.convert"(%1) : (tensor<3x3x1xi32>) -> tensor<3x3x1xf64>
    return %2 : tensor<3x3x1xf64>
  }
}

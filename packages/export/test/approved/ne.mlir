// {"ins":[["float16",[3,3,1]],["float16",[3,3,1]]],"params":null}
module @ne {
  func.func public @main(%arg0: tensor<3x3x1xf16>, %arg1: tensor<3x3x1xf16>) -> (tensor<3x3x1xi1>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x3x1xf16>) -> tensor<3x3x1xf32>
    %1 = "stablehlo.convert"(%arg1) : (tensor<3x3x1xf16>) -> tensor<3x3x1xf32>
    %2 = "stablehlo.compare"(%0, %1) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x3x1xf32>, tensor<3x3x1xf32>) -> tensor<3x3x1xi1>
    return %2 : tensor<3x3x1xi1>
  }
}

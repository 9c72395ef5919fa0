// {"ins":[["float16",[3,3,1]],["float16",[3,3,1]]],"params":{"keys":1}}
module @sort {
  func.func public @main(%arg0: tensor<3x3x1xf16>, %arg1: tensor<3x3x1xf16>) -> (tensor<3x3x1xf16>, tensor<3x3x1xf16>) {
    %15:2 = "stablehlo.sort"(%arg0, %arg1) <{dimension = 2 : i64, is_stable = true}> ({
    ^bb0(%a0: tensor<f16>, %a1: tensor<f16>, %a2: tensor<f16>, %a3: tensor<f16>):
      %4 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f16>}> : () -> tensor<f16>
      %5 = "stablehlo.compare"(%a0, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %6 = "stablehlo.select"(%5, %4, %a0) : (tensor<i1>, tensor<f16>, tensor<f16>) -> tensor<f16>
      %7 = "stablehlo.compare"(%a0, %a0) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %8 = "stablehlo.constant"() <{value = dense<0x7E00> : tensor<f16>}> : () -> tensor<f16>
      %9 = "stablehlo.select"(%7, %8, %6) : (tensor<i1>, tensor<f16>, tensor<f16>) -> tensor<f16>
      %10 = "stablehlo.compare"(%a1, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %11 = "stablehlo.select"(%10, %4, %a1) : (tensor<i1>, tensor<f16>, tensor<f16>) -> tensor<f16>
      %12 = "stablehlo.compare"(%a1, %a1) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f16>, tensor<f16>) -> tensor<i1>
      %13 = "stablehlo.select"(%12, %8, %11) : (tensor<i1>, tensor<f16>, tensor<f16>) -> tensor<f16>
      %14 = "stablehlo.compare"(%9, %13) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<f16>, tensor<f16>) -> tensor<i1>
      "stablehlo.return"(%14) : (tensor<i1>) -> ()
    }) : (tensor<3x3x1xf16>, tensor<3x3x1xf16>) -> (tensor<3x3x1xf16>, tensor<3x3x1xf16>)
    return %15#0, %15#1 : tensor<3x3x1xf16>, tensor<3x3x1xf16>
  }
}

// {"ins":[["float16",[3,1,4]],["int32",[2]]],"params":{"axis":0,"batch":0,"mode":"fill"}}
module @take {
  func.func public @main(%arg0: tensor<3x1x4xf16>, %arg1: tensor<2xi32>) -> (tensor<2x1x4xf16>) {
    %0 = "stablehlo.reshape"(%arg1) : (tensor<2xi32>) -> tensor<2x1xi32>
    %1 = "stablehlo.gather"(%arg0, %0) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1, 4>, indices_are_sorted = false}> : (tensor<3x1x4xf16>, tensor<2x1xi32>) -> tensor<2x1x4xf16>
    %2 = "stablehlo.constant"() <{value = dense<0> : tensor<2x1xi32>}> : () -> tensor<2x1xi32>
    %3 = "stablehlo.compare"(%0, %2) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x1xi1>
    %4 = "stablehlo.constant"() <{value = dense<2> : tensor<1xi32>}> : () -> tensor<1xi32>
    %5 = "stablehlo.broadcast_in_dim"(%4) <{broadcast_dimensions = array<i64: 1>}> : (tensor<1xi32>) -> tensor<2x1xi32>
    %6 = "stablehlo.compare"(%0, %5) <{comparison_direction = #stablehlo<comparison_direction LE>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x1xi1>
    %7 = "stablehlo.and"(%3, %6) : (tensor<2x1xi1>, tensor<2x1xi1>) -> tensor<2x1xi1>
    %11 = "stablehlo.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %12 = "stablehlo.reduce"(%7, %11) <{dimensions = array<i64: 1>}> ({
    ^bb0(%a8: tensor<i1>, %a9: tensor<i1>):
      %10 = "stablehlo.and"(%a8, %a9) : (tensor<i1>, tensor<i1>) -> tensor<i1>
      "stablehlo.return"(%10) : (tensor<i1>) -> ()
    }) : (tensor<2x1xi1>, tensor<i1>) -> tensor<2xi1>
    %13 = "stablehlo.broadcast_in_dim"(%12) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xi1>) -> tensor<2x1x4xi1>
    %14 = "stablehlo.constant"() <{value = dense<0x7E00> : tensor<2x1x4xf16>}> : () -> tensor<2x1x4xf16>
    %15 = "stablehlo.select"(%13, %1, %14) : (tensor<2x1x4xi1>, tensor<2x1x4xf16>, tensor<2x1x4xf16>) -> tensor<2x1x4xf16>
    return %15 : tensor<2x1x4xf16>
  }
}

// {"ins":[["float16",[3,1,4]],["int32",[2]],["float16",[2,1,4]]],"params":{"axis":0,"batch":0,"mode":"fill"}}
module @takeAdd {
  func.func public @main(%arg0: tensor<3x1x4xf16>, %arg1: tensor<2xi32>, %arg2: tensor<2x1x4xf16>) -> (tensor<3x1x4xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x1x4xf16>) -> tensor<3x1x4xf32>
    %1 = "stablehlo.convert"(%arg2) : (tensor<2x1x4xf16>) -> tensor<2x1x4xf32>
    %2 = "stablehlo.reshape"(%arg1) : (tensor<2xi32>) -> tensor<2x1xi32>
    %6 = "stablehlo.scatter"(%0, %2, %1) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = false}> ({
    ^bb0(%a3: tensor<f32>, %a4: tensor<f32>):
      %5 = "stablehlo.add"(%a3, %a4) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%5) : (tensor<f32>) -> ()
    }) : (tensor<3x1x4xf32>, tensor<2x1xi32>, tensor<2x1x4xf32>) -> tensor<3x1x4xf32>
    %7 = "stablehlo.convert"(%6) : (tensor<3x1x4xf32>) -> tensor<3x1x4xf16>
    return %7 : tensor<3x1x4xf16>
  }
}

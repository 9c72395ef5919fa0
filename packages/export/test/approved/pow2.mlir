// {"ins":[["float32",[3,2]]],"params":null}
module @pow2 {
  func.func public @main(%arg0: tensor<3x2xf32>) -> (tensor<3x2xf32>) {
    %0 = "stablehlo.round_nearest_even"(%arg0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %1 = "stablehlo.constant"() <{value = dense<0.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %2 = "stablehlo.compare"(%0, %0) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %3 = "stablehlo.select"(%2, %1, %0) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %4 = "stablehlo.constant"() <{value = dense<-127.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %5 = "stablehlo.maximum"(%3, %4) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %6 = "stablehlo.constant"() <{value = dense<128.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %7 = "stablehlo.minimum"(%5, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %8 = "stablehlo.compare"(%7, %1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %9 = "stablehlo.ceil"(%7) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %10 = "stablehlo.floor"(%7) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %11 = "stablehlo.select"(%8, %9, %10) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %12 = "stablehlo.constant"() <{value = dense<127.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %13 = "stablehlo.add"(%11, %12) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %14 = "stablehlo.convert"(%13) : (tensor<3x2xf32>) -> tensor<3x2xui32>
    %15 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xui32>}> : () -> tensor<3x2xui32>
    %16 = "stablehlo.shift_left"(%14, %15) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %17 = "stablehlo.bitcast_convert"(%16) : (tensor<3x2xui32>) -> tensor<3x2xf32>
    return %17 : tensor<3x2xf32>
  }
}

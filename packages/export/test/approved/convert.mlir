// {"ins":[["float16",[3,3,1]]],"params":{"dtype":"int32","weakType":true}}
module @convert {
  func.func public @main(%arg0: tensor<3x3x1xf16>) -> (tensor<3x3x1xi32>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x3x1xf16>) -> tensor<3x3x1xf32>
    %1 = "stablehlo.constant"() <{value = dense<2147483648.0> : tensor<3x3x1xf32>}> : () -> tensor<3x3x1xf32>
    %2 = "stablehlo.compare"(%0, %1) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x3x1xf32>, tensor<3x3x1xf32>) -> tensor<3x3x1xi1>
    %3 = "stablehlo.constant"() <{value = dense<-2147483648.0> : tensor<3x3x1xf32>}> : () -> tensor<3x3x1xf32>
    %4 = "stablehlo.compare"(%0, %3) <{comparison_direction = #stablehlo<comparison_direction LE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x3x1xf32>, tensor<3x3x1xf32>) -> tensor<3x3x1xi1>
    %5 = "stablehlo.convert"(%0) : (tensor<3x3x1xf32>) -> tensor<3x3x1xi32>
    %6 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<3x3x1xi32>}> : () -> tensor<3x3x1xi32>
    %7 = "stablehlo.select"(%4, %6, %5) : (tensor<3x3x1xi1>, tensor<3x3x1xi32>, tensor<3x3x1xi32>) -> tensor<3x3x1xi32>
    %8 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<3x3x1xi32>}> : () -> tensor<3x3x1xi32>
    %9 = "stablehlo.select"(%2, %8, %7) : (tensor<3x3x1xi1>, tensor<3x3x1xi32>, tensor<3x3x1xi32>) -> tensor<3x3x1xi32>
    %10 = "stablehlo.compare"(%0, %0) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x3x1xf32>, tensor<3x3x1xf32>) -> tensor<3x3x1xi1>
    %11 = "stablehlo.constant"() <{value = dense<0> : tensor<3x3x1xi32>}> : () -> tensor<3x3x1xi32>
    %12 = "stablehlo.select"(%10, %11, %9) : (tensor<3x3x1xi1>, tensor<3x3x1xi32>, tensor<3x3x1xi32>) -> tensor<3x3x1xi32>
    return %12 : tensor<3x3x1xi32>
  }
}

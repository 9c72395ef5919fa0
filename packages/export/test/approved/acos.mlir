// {"ins":[["float16",[3,2]]],"params":null}
module @acos {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.abs"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %2 = "stablehlo.constant"() <{value = dense<0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %3 = "stablehlo.compare"(%1, %2) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %4 = "stablehlo.constant"() <{value = dense<0.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %5 = "stablehlo.compare"(%0, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %6 = "stablehlo.constant"() <{value = dense<3.1415927410125732> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %7 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %8 = "stablehlo.subtract"(%7, %1) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %9 = "stablehlo.multiply"(%8, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %10 = "stablehlo.multiply"(%0, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %11 = "stablehlo.select"(%3, %9, %10) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %12 = "stablehlo.sqrt"(%11) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %13 = "stablehlo.select"(%3, %12, %1) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %14 = "stablehlo.multiply"(%13, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %15 = "stablehlo.constant"() <{value = dense<0.03370072692632675> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %16 = "stablehlo.constant"() <{value = dense<0.017143717035651207> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %17 = "stablehlo.multiply"(%15, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %18 = "stablehlo.add"(%17, %16) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %19 = "stablehlo.constant"() <{value = dense<0.031101727858185768> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %20 = "stablehlo.multiply"(%18, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %21 = "stablehlo.add"(%20, %19) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %22 = "stablehlo.constant"() <{value = dense<0.044599320739507675> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %23 = "stablehlo.multiply"(%21, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %24 = "stablehlo.add"(%23, %22) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %25 = "stablehlo.constant"() <{value = dense<0.07500094920396805> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %26 = "stablehlo.multiply"(%24, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %27 = "stablehlo.add"(%26, %25) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %28 = "stablehlo.constant"() <{value = dense<0.1666666567325592> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %29 = "stablehlo.multiply"(%27, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %30 = "stablehlo.add"(%29, %28) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %31 = "stablehlo.multiply"(%14, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %32 = "stablehlo.add"(%31, %13) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %33 = "stablehlo.add"(%32, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %34 = "stablehlo.constant"() <{value = dense<-8.742277657347586e-8> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %35 = "stablehlo.subtract"(%33, %34) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %36 = "stablehlo.optimization_barrier"(%35) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %37 = "stablehlo.subtract"(%6, %36) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %38 = "stablehlo.select"(%5, %37, %33) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %39 = "stablehlo.constant"() <{value = dense<1.5707963705062866> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %40 = "stablehlo.negate"(%32) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %41 = "stablehlo.select"(%5, %40, %32) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %42 = "stablehlo.constant"() <{value = dense<-4.371138828673793e-8> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %43 = "stablehlo.subtract"(%41, %42) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %44 = "stablehlo.optimization_barrier"(%43) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %45 = "stablehlo.subtract"(%39, %44) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %46 = "stablehlo.select"(%3, %38, %45) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %47 = "stablehlo.convert"(%46) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %47 : tensor<3x2xf16>
  }
}

// {"ins":[["float16",[3,2]]],"params":null}
module @asin {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.bitcast_convert"(%0) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %2 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %3 = "stablehlo.and"(%1, %2) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %4 = "stablehlo.abs"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %5 = "stablehlo.constant"() <{value = dense<0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %6 = "stablehlo.compare"(%4, %5) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %7 = "stablehlo.constant"() <{value = dense<1.5707963705062866> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %8 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %9 = "stablehlo.subtract"(%8, %4) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %10 = "stablehlo.multiply"(%9, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %11 = "stablehlo.multiply"(%0, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %12 = "stablehlo.select"(%6, %10, %11) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %13 = "stablehlo.sqrt"(%12) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %14 = "stablehlo.select"(%6, %13, %4) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %15 = "stablehlo.multiply"(%14, %12) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %16 = "stablehlo.constant"() <{value = dense<0.03370072692632675> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %17 = "stablehlo.constant"() <{value = dense<0.017143717035651207> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %18 = "stablehlo.multiply"(%16, %12) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %19 = "stablehlo.add"(%18, %17) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %20 = "stablehlo.constant"() <{value = dense<0.031101727858185768> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %21 = "stablehlo.multiply"(%19, %12) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %22 = "stablehlo.add"(%21, %20) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %23 = "stablehlo.constant"() <{value = dense<0.044599320739507675> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %24 = "stablehlo.multiply"(%22, %12) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %25 = "stablehlo.add"(%24, %23) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %26 = "stablehlo.constant"() <{value = dense<0.07500094920396805> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %27 = "stablehlo.multiply"(%25, %12) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %28 = "stablehlo.add"(%27, %26) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %29 = "stablehlo.constant"() <{value = dense<0.1666666567325592> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %30 = "stablehlo.multiply"(%28, %12) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %31 = "stablehlo.add"(%30, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %32 = "stablehlo.multiply"(%15, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %33 = "stablehlo.add"(%32, %14) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %34 = "stablehlo.add"(%33, %33) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %35 = "stablehlo.constant"() <{value = dense<4.371138828673793e-8> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %36 = "stablehlo.add"(%34, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %37 = "stablehlo.optimization_barrier"(%36) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %38 = "stablehlo.subtract"(%7, %37) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %39 = "stablehlo.select"(%6, %38, %33) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %40 = "stablehlo.bitcast_convert"(%39) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %41 = "stablehlo.or"(%3, %40) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %42 = "stablehlo.bitcast_convert"(%41) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %43 = "stablehlo.convert"(%42) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %43 : tensor<3x2xf16>
  }
}

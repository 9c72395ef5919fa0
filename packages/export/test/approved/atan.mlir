// {"ins":[["float16",[3,2]]],"params":null}
module @atan {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.abs"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %2 = "stablehlo.constant"() <{value = dense<0.0001220703125> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %3 = "stablehlo.compare"(%1, %2) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %4 = "stablehlo.bitcast_convert"(%0) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %5 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %6 = "stablehlo.and"(%4, %5) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %7 = "stablehlo.constant"() <{value = dense<false> : tensor<3x2xi1>}> : () -> tensor<3x2xi1>
    %8 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %9 = "stablehlo.abs"(%8) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %10 = "stablehlo.compare"(%1, %9) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %11 = "stablehlo.minimum"(%9, %1) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %12 = "stablehlo.maximum"(%9, %1) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %13 = "stablehlo.constant"() <{value = dense<1.329227995784916e+36> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %14 = "stablehlo.compare"(%12, %13) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %15 = "stablehlo.constant"() <{value = dense<0.25> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %16 = "stablehlo.select"(%14, %15, %8) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %17 = "stablehlo.multiply"(%11, %16) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %18 = "stablehlo.multiply"(%12, %16) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %19 = "stablehlo.constant"() <{value = dense<0.4142135679721832> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %20 = "stablehlo.multiply"(%18, %19) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %21 = "stablehlo.compare"(%17, %20) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %22 = "stablehlo.constant"() <{value = dense<3.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %23 = "stablehlo.constant"() <{value = dense<2.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %24 = "stablehlo.select"(%21, %22, %23) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %25 = "stablehlo.constant"() <{value = dense<4.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %26 = "stablehlo.select"(%21, %22, %25) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %27 = "stablehlo.select"(%10, %24, %26) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %28 = "stablehlo.select"(%21, %8, %23) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %29 = "stablehlo.constant"() <{value = dense<0.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %30 = "stablehlo.select"(%21, %8, %29) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %31 = "stablehlo.select"(%10, %28, %30) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %32 = "stablehlo.select"(%7, %27, %31) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %33 = "stablehlo.constant"() <{value = dense<0.7853981852531433> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %34 = "stablehlo.multiply"(%32, %33) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %35 = "stablehlo.constant"() <{value = dense<-2.1855694143368964e-8> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %36 = "stablehlo.xor"(%10, %7) : (tensor<3x2xi1>, tensor<3x2xi1>) -> tensor<3x2xi1>
    %37 = "stablehlo.subtract"(%17, %18) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %38 = "stablehlo.select"(%21, %37, %17) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %39 = "stablehlo.add"(%17, %18) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %40 = "stablehlo.select"(%21, %39, %18) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %41 = "stablehlo.divide"(%38, %40) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %42 = "stablehlo.multiply"(%41, %41) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %43 = "stablehlo.constant"() <{value = dense<-0.06450917571783066> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %44 = "stablehlo.constant"() <{value = dense<0.10743426531553268> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %45 = "stablehlo.multiply"(%43, %42) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %46 = "stablehlo.add"(%45, %44) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %47 = "stablehlo.constant"() <{value = dense<-0.14263927936553955> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %48 = "stablehlo.multiply"(%46, %42) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %49 = "stablehlo.add"(%48, %47) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %50 = "stablehlo.constant"() <{value = dense<0.19999539852142334> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %51 = "stablehlo.multiply"(%49, %42) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %52 = "stablehlo.add"(%51, %50) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %53 = "stablehlo.constant"() <{value = dense<-0.3333333134651184> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %54 = "stablehlo.multiply"(%52, %42) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %55 = "stablehlo.add"(%54, %53) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %56 = "stablehlo.multiply"(%42, %55) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %57 = "stablehlo.multiply"(%41, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %58 = "stablehlo.add"(%57, %41) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %59 = "stablehlo.negate"(%58) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %60 = "stablehlo.select"(%36, %59, %58) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %61 = "stablehlo.multiply"(%32, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %62 = "stablehlo.add"(%61, %60) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %63 = "stablehlo.add"(%34, %62) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = "stablehlo.bitcast_convert"(%63) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %65 = "stablehlo.or"(%6, %64) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %66 = "stablehlo.bitcast_convert"(%65) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %67 = "stablehlo.select"(%3, %0, %66) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %68 = "stablehlo.convert"(%67) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %68 : tensor<3x2xf16>
  }
}

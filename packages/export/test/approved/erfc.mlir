// {"ins":[["float16",[3,2]]],"params":null}
module @erfc {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.constant"() <{value = dense<0.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %2 = "stablehlo.compare"(%0, %1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %3 = "stablehlo.constant"() <{value = dense<2.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %4 = "stablehlo.constant"() <{value = dense<-0.00016128513379953802> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %5 = "stablehlo.abs"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %6 = "stablehlo.constant"() <{value = dense<10.100000381469727> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %7 = "stablehlo.minimum"(%5, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %8 = "stablehlo.subtract"(%7, %3) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %9 = "stablehlo.add"(%7, %3) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %10 = "stablehlo.divide"(%8, %9) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %11 = "stablehlo.multiply"(%10, %10) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %12 = "stablehlo.constant"() <{value = dense<0.00030503689777106047> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %13 = "stablehlo.multiply"(%4, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %14 = "stablehlo.add"(%13, %12) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %15 = "stablehlo.constant"() <{value = dense<-0.0014085498405620456> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %16 = "stablehlo.multiply"(%14, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %17 = "stablehlo.add"(%16, %15) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %18 = "stablehlo.constant"() <{value = dense<0.05241038277745247> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %19 = "stablehlo.multiply"(%17, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %20 = "stablehlo.add"(%19, %18) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %21 = "stablehlo.constant"() <{value = dense<-0.2065766155719757> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %22 = "stablehlo.multiply"(%20, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %23 = "stablehlo.add"(%22, %21) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %24 = "stablehlo.constant"() <{value = dense<-0.0005964477895759046> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %25 = "stablehlo.constant"() <{value = dense<0.003998907748609781> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %26 = "stablehlo.multiply"(%24, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %27 = "stablehlo.add"(%26, %25) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %28 = "stablehlo.constant"() <{value = dense<-0.02570204995572567> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %29 = "stablehlo.multiply"(%27, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %30 = "stablehlo.add"(%29, %28) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %31 = "stablehlo.constant"() <{value = dense<0.007605954073369503> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %32 = "stablehlo.multiply"(%30, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %33 = "stablehlo.add"(%32, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %34 = "stablehlo.constant"() <{value = dense<0.7342625856399536> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %35 = "stablehlo.multiply"(%33, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %36 = "stablehlo.add"(%35, %34) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %37 = "stablehlo.multiply"(%23, %10) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %38 = "stablehlo.add"(%37, %36) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %39 = "stablehlo.constant"() <{value = dense<0.875> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %40 = "stablehlo.add"(%7, %39) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %41 = "stablehlo.divide"(%38, %40) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %42 = "stablehlo.bitcast_convert"(%7) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %43 = "stablehlo.constant"() <{value = dense<-4096> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %44 = "stablehlo.and"(%42, %43) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %45 = "stablehlo.bitcast_convert"(%44) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %46 = "stablehlo.multiply"(%45, %45) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %47 = "stablehlo.negate"(%46) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %48 = "stablehlo.subtract"(%45, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %49 = "stablehlo.add"(%7, %45) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %50 = "stablehlo.multiply"(%48, %49) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %51 = "stablehlo.add"(%47, %50) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %52 = "stablehlo.constant"() <{value = dense<1.4426950216293335> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %53 = "stablehlo.constant"() <{value = dense<12583166.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %54 = "stablehlo.multiply"(%51, %52) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %55 = "stablehlo.add"(%54, %53) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %56 = "stablehlo.optimization_barrier"(%55) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %57 = "stablehlo.subtract"(%56, %53) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %58 = "stablehlo.constant"() <{value = dense<-0.000001428606765330187> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %59 = "stablehlo.constant"() <{value = dense<-0.693145751953125> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %60 = "stablehlo.multiply"(%57, %59) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %61 = "stablehlo.add"(%60, %47) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %62 = "stablehlo.multiply"(%57, %58) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %63 = "stablehlo.add"(%62, %61) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = "stablehlo.add"(%63, %50) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %65 = "stablehlo.multiply"(%64, %64) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %66 = "stablehlo.constant"() <{value = dense<0.008363345637917519> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %67 = "stablehlo.constant"() <{value = dense<0.16666576266288757> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %68 = "stablehlo.multiply"(%66, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %69 = "stablehlo.add"(%68, %67) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %70 = "stablehlo.constant"() <{value = dense<0.0013926392421126366> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %71 = "stablehlo.constant"() <{value = dense<0.04166655242443085> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %72 = "stablehlo.multiply"(%70, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %73 = "stablehlo.add"(%72, %71) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %74 = "stablehlo.constant"() <{value = dense<0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %75 = "stablehlo.multiply"(%73, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %76 = "stablehlo.add"(%75, %74) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %77 = "stablehlo.multiply"(%69, %64) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %78 = "stablehlo.add"(%77, %76) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %79 = "stablehlo.multiply"(%65, %78) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %80 = "stablehlo.add"(%79, %64) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %81 = "stablehlo.multiply"(%41, %80) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %82 = "stablehlo.add"(%81, %41) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %83 = "stablehlo.bitcast_convert"(%55) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %84 = "stablehlo.constant"() <{value = dense<1> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %85 = "stablehlo.shift_right_arithmetic"(%83, %84) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %86 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %87 = "stablehlo.shift_left"(%85, %86) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %88 = "stablehlo.bitcast_convert"(%87) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %89 = "stablehlo.multiply"(%82, %88) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %90 = "stablehlo.subtract"(%83, %85) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %91 = "stablehlo.shift_left"(%90, %86) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %92 = "stablehlo.bitcast_convert"(%91) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %93 = "stablehlo.multiply"(%89, %92) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %94 = "stablehlo.subtract"(%3, %93) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %95 = "stablehlo.select"(%2, %94, %93) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %96 = "stablehlo.convert"(%95) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %96 : tensor<3x2xf16>
  }
}

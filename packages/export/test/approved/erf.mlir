// {"ins":[["float16",[3,2]]],"params":null}
module @erf {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.abs"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %2 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %3 = "stablehlo.compare"(%1, %2) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %4 = "stablehlo.constant"() <{value = dense<-0.000009667044650996104> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %5 = "stablehlo.multiply"(%0, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %6 = "stablehlo.constant"() <{value = dense<0.00011265958892181516> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %7 = "stablehlo.multiply"(%4, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %8 = "stablehlo.add"(%7, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %9 = "stablehlo.constant"() <{value = dense<-0.0008484080317430198> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %10 = "stablehlo.multiply"(%8, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %11 = "stablehlo.add"(%10, %9) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %12 = "stablehlo.constant"() <{value = dense<0.005221031606197357> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %13 = "stablehlo.multiply"(%11, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %14 = "stablehlo.add"(%13, %12) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %15 = "stablehlo.constant"() <{value = dense<-0.026865430176258087> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %16 = "stablehlo.multiply"(%14, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %17 = "stablehlo.add"(%16, %15) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %18 = "stablehlo.constant"() <{value = dense<0.11283782124519348> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %19 = "stablehlo.multiply"(%17, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %20 = "stablehlo.add"(%19, %18) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %21 = "stablehlo.constant"() <{value = dense<-0.37612637877464294> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %22 = "stablehlo.multiply"(%20, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %23 = "stablehlo.add"(%22, %21) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %24 = "stablehlo.constant"() <{value = dense<0.12837916612625122> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %25 = "stablehlo.multiply"(%23, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %26 = "stablehlo.add"(%25, %24) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %27 = "stablehlo.multiply"(%0, %26) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %28 = "stablehlo.add"(%27, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %29 = "stablehlo.bitcast_convert"(%0) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %30 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %31 = "stablehlo.and"(%29, %30) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %32 = "stablehlo.constant"() <{value = dense<7.02331277580015e-8> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %33 = "stablehlo.constant"() <{value = dense<4.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %34 = "stablehlo.minimum"(%1, %33) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %35 = "stablehlo.subtract"(%34, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %36 = "stablehlo.constant"() <{value = dense<-0.000002558538881203276> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %37 = "stablehlo.multiply"(%32, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %38 = "stablehlo.add"(%37, %36) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %39 = "stablehlo.constant"() <{value = dense<0.00003796372402575798> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %40 = "stablehlo.multiply"(%38, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %41 = "stablehlo.add"(%40, %39) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %42 = "stablehlo.constant"() <{value = dense<-0.0003347504243720323> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %43 = "stablehlo.multiply"(%41, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %44 = "stablehlo.add"(%43, %42) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %45 = "stablehlo.constant"() <{value = dense<0.002078488701954484> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %46 = "stablehlo.multiply"(%44, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %47 = "stablehlo.add"(%46, %45) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %48 = "stablehlo.constant"() <{value = dense<-0.010100966319441795> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %49 = "stablehlo.multiply"(%47, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %50 = "stablehlo.add"(%49, %48) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %51 = "stablehlo.constant"() <{value = dense<0.0415877066552639> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %52 = "stablehlo.multiply"(%50, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %53 = "stablehlo.add"(%52, %51) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %54 = "stablehlo.constant"() <{value = dense<0.8431019186973572> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %55 = "stablehlo.multiply"(%53, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %56 = "stablehlo.add"(%55, %54) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %57 = "stablehlo.constant"() <{value = dense<2.638967990875244> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %58 = "stablehlo.multiply"(%56, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %59 = "stablehlo.add"(%58, %57) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %60 = "stablehlo.constant"() <{value = dense<1.8496055603027344> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %61 = "stablehlo.multiply"(%59, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %62 = "stablehlo.add"(%61, %60) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %63 = "stablehlo.negate"(%62) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = "stablehlo.constant"() <{value = dense<1.4426950216293335> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %65 = "stablehlo.multiply"(%63, %64) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %66 = "stablehlo.round_nearest_even"(%65) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %67 = "stablehlo.constant"() <{value = dense<0.00021219444170128554> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %68 = "stablehlo.constant"() <{value = dense<-0.693359375> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %69 = "stablehlo.multiply"(%66, %68) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %70 = "stablehlo.add"(%69, %63) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %71 = "stablehlo.multiply"(%66, %67) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %72 = "stablehlo.add"(%71, %70) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %73 = "stablehlo.multiply"(%72, %72) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %74 = "stablehlo.constant"() <{value = dense<0.0013926392421126366> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %75 = "stablehlo.constant"() <{value = dense<0.008363345637917519> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %76 = "stablehlo.multiply"(%74, %72) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %77 = "stablehlo.add"(%76, %75) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %78 = "stablehlo.constant"() <{value = dense<0.04166655242443085> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %79 = "stablehlo.multiply"(%77, %72) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %80 = "stablehlo.add"(%79, %78) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %81 = "stablehlo.constant"() <{value = dense<0.16666576266288757> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %82 = "stablehlo.multiply"(%80, %72) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %83 = "stablehlo.add"(%82, %81) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %84 = "stablehlo.constant"() <{value = dense<0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %85 = "stablehlo.multiply"(%83, %72) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %86 = "stablehlo.add"(%85, %84) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %87 = "stablehlo.multiply"(%73, %86) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %88 = "stablehlo.add"(%87, %72) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %89 = "stablehlo.add"(%88, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %90 = "stablehlo.constant"() <{value = dense<0.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %91 = "stablehlo.compare"(%66, %66) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %92 = "stablehlo.select"(%91, %90, %66) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %93 = "stablehlo.constant"() <{value = dense<-127.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %94 = "stablehlo.maximum"(%92, %93) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %95 = "stablehlo.constant"() <{value = dense<128.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %96 = "stablehlo.minimum"(%94, %95) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %97 = "stablehlo.compare"(%96, %90) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %98 = "stablehlo.ceil"(%96) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %99 = "stablehlo.floor"(%96) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %100 = "stablehlo.select"(%97, %98, %99) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %101 = "stablehlo.constant"() <{value = dense<127.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %102 = "stablehlo.add"(%100, %101) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %103 = "stablehlo.convert"(%102) : (tensor<3x2xf32>) -> tensor<3x2xui32>
    %104 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xui32>}> : () -> tensor<3x2xui32>
    %105 = "stablehlo.shift_left"(%103, %104) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %106 = "stablehlo.bitcast_convert"(%105) : (tensor<3x2xui32>) -> tensor<3x2xf32>
    %107 = "stablehlo.multiply"(%89, %106) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %108 = "stablehlo.subtract"(%2, %107) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %109 = "stablehlo.bitcast_convert"(%108) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %110 = "stablehlo.or"(%31, %109) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %111 = "stablehlo.bitcast_convert"(%110) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %112 = "stablehlo.select"(%3, %28, %111) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %113 = "stablehlo.convert"(%112) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %113 : tensor<3x2xf16>
  }
}

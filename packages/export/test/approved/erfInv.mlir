// {"ins":[["float16",[3,2]]],"params":null}
module @erfInv {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.abs"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %2 = "stablehlo.constant"() <{value = dense<0.9990000128746033> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %3 = "stablehlo.compare"(%1, %2) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %4 = "stablehlo.convert"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf64>
    %5 = "stablehlo.abs"(%4) : (tensor<3x2xf64>) -> tensor<3x2xf64>
    %6 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %7 = "stablehlo.compare"(%5, %6) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %8 = "stablehlo.constant"() <{value = dense<0x7FF0000000000000> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %9 = "stablehlo.multiply"(%4, %8) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %10 = "stablehlo.constant"() <{value = dense<0.5> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %11 = "stablehlo.compare"(%5, %10) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %12 = "stablehlo.multiply"(%5, %5) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %13 = "stablehlo.subtract"(%6, %12) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %14 = "stablehlo.subtract"(%6, %5) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %15 = "stablehlo.add"(%5, %6) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %16 = "stablehlo.multiply"(%14, %15) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %17 = "stablehlo.select"(%11, %13, %16) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %18 = "stablehlo.constant"() <{value = dense<0.0> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %19 = "stablehlo.compare"(%17, %18) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %20 = "stablehlo.compare"(%17, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %21 = "stablehlo.constant"() <{value = dense<9.332636185032189e-302> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %22 = "stablehlo.compare"(%17, %21) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %23 = "stablehlo.constant"() <{value = dense<18014398509481984.0> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %24 = "stablehlo.constant"() <{value = dense<1.0715086071862673e+301> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %25 = "stablehlo.compare"(%17, %24) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %26 = "stablehlo.constant"() <{value = dense<5.551115123125783e-17> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %27 = "stablehlo.select"(%25, %26, %6) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %28 = "stablehlo.select"(%22, %23, %27) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %29 = "stablehlo.multiply"(%17, %28) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %30 = "stablehlo.bitcast_convert"(%29) : (tensor<3x2xf64>) -> tensor<3x2x2xui32>
    %31 = "stablehlo.slice"(%30) <{start_indices = array<i64: 0, 0, 1>, limit_indices = array<i64: 3, 2, 2>, strides = array<i64: 1, 1, 1>}> : (tensor<3x2x2xui32>) -> tensor<3x2x1xui32>
    %32 = "stablehlo.reshape"(%31) : (tensor<3x2x1xui32>) -> tensor<3x2xui32>
    %33 = "stablehlo.constant"() <{value = dense<20> : tensor<3x2xui32>}> : () -> tensor<3x2xui32>
    %34 = "stablehlo.shift_right_logical"(%32, %33) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %35 = "stablehlo.constant"() <{value = dense<2047> : tensor<3x2xui32>}> : () -> tensor<3x2xui32>
    %36 = "stablehlo.and"(%34, %35) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %37 = "stablehlo.convert"(%36) : (tensor<3x2xui32>) -> tensor<3x2xf64>
    %38 = "stablehlo.constant"() <{value = dense<1023.0> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %39 = "stablehlo.subtract"(%37, %38) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %40 = "stablehlo.subtract"(%18, %39) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %41 = "stablehlo.compare"(%40, %40) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %42 = "stablehlo.select"(%41, %18, %40) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %43 = "stablehlo.constant"() <{value = dense<-1023.0> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %44 = "stablehlo.maximum"(%42, %43) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %45 = "stablehlo.constant"() <{value = dense<1024.0> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %46 = "stablehlo.minimum"(%44, %45) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %47 = "stablehlo.compare"(%46, %18) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %48 = "stablehlo.ceil"(%46) : (tensor<3x2xf64>) -> tensor<3x2xf64>
    %49 = "stablehlo.floor"(%46) : (tensor<3x2xf64>) -> tensor<3x2xf64>
    %50 = "stablehlo.select"(%47, %48, %49) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %51 = "stablehlo.add"(%50, %38) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %52 = "stablehlo.convert"(%51) : (tensor<3x2xf64>) -> tensor<3x2xui32>
    %53 = "stablehlo.shift_left"(%52, %33) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %54 = "stablehlo.reshape"(%53) : (tensor<3x2xui32>) -> tensor<3x2x1xui32>
    %55 = "stablehlo.constant"() <{value = dense<0> : tensor<3x2x1xui32>}> : () -> tensor<3x2x1xui32>
    %56 = "stablehlo.concatenate"(%55, %54) <{dimension = 2 : i64}> : (tensor<3x2x1xui32>, tensor<3x2x1xui32>) -> tensor<3x2x2xui32>
    %57 = "stablehlo.bitcast_convert"(%56) : (tensor<3x2x2xui32>) -> tensor<3x2xf64>
    %58 = "stablehlo.multiply"(%29, %57) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %59 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %60 = "stablehlo.compare"(%58, %59) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %61 = "stablehlo.select"(%60, %6, %18) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %62 = "stablehlo.add"(%39, %61) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %63 = "stablehlo.constant"() <{value = dense<-54.0> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %64 = "stablehlo.constant"() <{value = dense<54.0> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %65 = "stablehlo.select"(%25, %64, %18) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %66 = "stablehlo.select"(%22, %63, %65) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %67 = "stablehlo.add"(%62, %66) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %68 = "stablehlo.constant"() <{value = dense<0.6931471803691238> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %69 = "stablehlo.optimization_barrier"(%13) : (tensor<3x2xf64>) -> tensor<3x2xf64>
    %70 = "stablehlo.subtract"(%6, %69) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %71 = "stablehlo.subtract"(%70, %12) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %72 = "stablehlo.select"(%11, %71, %18) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %73 = "stablehlo.subtract"(%18, %67) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %74 = "stablehlo.compare"(%73, %73) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %75 = "stablehlo.select"(%74, %18, %73) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %76 = "stablehlo.maximum"(%75, %43) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %77 = "stablehlo.minimum"(%76, %45) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %78 = "stablehlo.compare"(%77, %18) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %79 = "stablehlo.ceil"(%77) : (tensor<3x2xf64>) -> tensor<3x2xf64>
    %80 = "stablehlo.floor"(%77) : (tensor<3x2xf64>) -> tensor<3x2xf64>
    %81 = "stablehlo.select"(%78, %79, %80) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %82 = "stablehlo.add"(%81, %38) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %83 = "stablehlo.convert"(%82) : (tensor<3x2xf64>) -> tensor<3x2xui32>
    %84 = "stablehlo.shift_left"(%83, %33) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %85 = "stablehlo.reshape"(%84) : (tensor<3x2xui32>) -> tensor<3x2x1xui32>
    %86 = "stablehlo.concatenate"(%55, %85) <{dimension = 2 : i64}> : (tensor<3x2x1xui32>, tensor<3x2x1xui32>) -> tensor<3x2x2xui32>
    %87 = "stablehlo.bitcast_convert"(%86) : (tensor<3x2x2xui32>) -> tensor<3x2xf64>
    %88 = "stablehlo.multiply"(%58, %10) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %89 = "stablehlo.select"(%60, %88, %58) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %90 = "stablehlo.subtract"(%89, %6) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %91 = "stablehlo.multiply"(%72, %87) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %92 = "stablehlo.add"(%91, %90) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %93 = "stablehlo.multiply"(%92, %92) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %94 = "stablehlo.multiply"(%93, %10) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %95 = "stablehlo.constant"() <{value = dense<1.9082149292705877e-10> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %96 = "stablehlo.constant"() <{value = dense<2.0> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %97 = "stablehlo.add"(%92, %96) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %98 = "stablehlo.divide"(%92, %97) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %99 = "stablehlo.multiply"(%98, %98) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %100 = "stablehlo.constant"() <{value = dense<0.1308771474739754> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %101 = "stablehlo.multiply"(%99, %99) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %102 = "stablehlo.constant"() <{value = dense<0.15386243592665208> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %103 = "stablehlo.multiply"(%100, %101) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %104 = "stablehlo.add"(%103, %102) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %105 = "stablehlo.constant"() <{value = dense<0.222222223923837> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %106 = "stablehlo.multiply"(%104, %101) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %107 = "stablehlo.add"(%106, %105) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %108 = "stablehlo.constant"() <{value = dense<0.4000000000000088> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %109 = "stablehlo.multiply"(%107, %101) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %110 = "stablehlo.add"(%109, %108) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %111 = "stablehlo.constant"() <{value = dense<0.13268669005111386> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %112 = "stablehlo.constant"() <{value = dense<0.18181795568589937> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %113 = "stablehlo.multiply"(%111, %101) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %114 = "stablehlo.add"(%113, %112) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %115 = "stablehlo.constant"() <{value = dense<0.28571428570800655> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %116 = "stablehlo.multiply"(%114, %101) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %117 = "stablehlo.add"(%116, %115) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %118 = "stablehlo.constant"() <{value = dense<0.6666666666666666> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %119 = "stablehlo.multiply"(%117, %101) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %120 = "stablehlo.add"(%119, %118) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %121 = "stablehlo.multiply"(%110, %99) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %122 = "stablehlo.add"(%121, %120) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %123 = "stablehlo.multiply"(%99, %122) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %124 = "stablehlo.add"(%123, %94) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %125 = "stablehlo.multiply"(%98, %124) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %126 = "stablehlo.multiply"(%67, %95) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %127 = "stablehlo.add"(%126, %125) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %128 = "stablehlo.subtract"(%94, %127) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %129 = "stablehlo.subtract"(%92, %128) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %130 = "stablehlo.multiply"(%67, %68) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %131 = "stablehlo.add"(%130, %129) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %132 = "stablehlo.select"(%20, %17, %131) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %133 = "stablehlo.compare"(%17, %18) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %134 = "stablehlo.constant"() <{value = dense<0xFFF0000000000000> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %135 = "stablehlo.constant"() <{value = dense<0x7FF8000000000000> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %136 = "stablehlo.select"(%133, %134, %135) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %137 = "stablehlo.select"(%19, %132, %136) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %138 = "stablehlo.negate"(%137) : (tensor<3x2xf64>) -> tensor<3x2xf64>
    %139 = "stablehlo.constant"() <{value = dense<6.25> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %140 = "stablehlo.compare"(%138, %139) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %141 = "stablehlo.constant"() <{value = dense<-3.64441206401782e-21> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %142 = "stablehlo.constant"() <{value = dense<3.125> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %143 = "stablehlo.subtract"(%138, %142) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %144 = "stablehlo.constant"() <{value = dense<-1.6850591381820166e-19> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %145 = "stablehlo.multiply"(%141, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %146 = "stablehlo.add"(%145, %144) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %147 = "stablehlo.constant"() <{value = dense<1.28584807152564e-18> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %148 = "stablehlo.multiply"(%146, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %149 = "stablehlo.add"(%148, %147) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %150 = "stablehlo.constant"() <{value = dense<1.1157877678025181e-17> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %151 = "stablehlo.multiply"(%149, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %152 = "stablehlo.add"(%151, %150) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %153 = "stablehlo.constant"() <{value = dense<-1.333171662854621e-16> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %154 = "stablehlo.multiply"(%152, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %155 = "stablehlo.add"(%154, %153) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %156 = "stablehlo.constant"() <{value = dense<2.0972767875968562e-17> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %157 = "stablehlo.multiply"(%155, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %158 = "stablehlo.add"(%157, %156) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %159 = "stablehlo.constant"() <{value = dense<6.637638134358324e-15> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %160 = "stablehlo.multiply"(%158, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %161 = "stablehlo.add"(%160, %159) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %162 = "stablehlo.constant"() <{value = dense<-4.054566272975207e-14> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %163 = "stablehlo.multiply"(%161, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %164 = "stablehlo.add"(%163, %162) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %165 = "stablehlo.constant"() <{value = dense<-8.151934197605472e-14> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %166 = "stablehlo.multiply"(%164, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %167 = "stablehlo.add"(%166, %165) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %168 = "stablehlo.constant"() <{value = dense<2.6335093153082323e-12> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %169 = "stablehlo.multiply"(%167, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %170 = "stablehlo.add"(%169, %168) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %171 = "stablehlo.constant"() <{value = dense<-1.2975133253453532e-11> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %172 = "stablehlo.multiply"(%170, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %173 = "stablehlo.add"(%172, %171) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %174 = "stablehlo.constant"() <{value = dense<-5.415412054294628e-11> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %175 = "stablehlo.multiply"(%173, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %176 = "stablehlo.add"(%175, %174) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %177 = "stablehlo.constant"() <{value = dense<1.0512122733215323e-9> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %178 = "stablehlo.multiply"(%176, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %179 = "stablehlo.add"(%178, %177) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %180 = "stablehlo.constant"() <{value = dense<-4.112633980346984e-9> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %181 = "stablehlo.multiply"(%179, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %182 = "stablehlo.add"(%181, %180) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %183 = "stablehlo.constant"() <{value = dense<-2.9070369957882005e-8> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %184 = "stablehlo.multiply"(%182, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %185 = "stablehlo.add"(%184, %183) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %186 = "stablehlo.constant"() <{value = dense<4.2347877827932404e-7> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %187 = "stablehlo.multiply"(%185, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %188 = "stablehlo.add"(%187, %186) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %189 = "stablehlo.constant"() <{value = dense<-0.0000013654692000834679> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %190 = "stablehlo.multiply"(%188, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %191 = "stablehlo.add"(%190, %189) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %192 = "stablehlo.constant"() <{value = dense<-0.000013882523362786469> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %193 = "stablehlo.multiply"(%191, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %194 = "stablehlo.add"(%193, %192) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %195 = "stablehlo.constant"() <{value = dense<0.00018673420803405714> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %196 = "stablehlo.multiply"(%194, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %197 = "stablehlo.add"(%196, %195) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %198 = "stablehlo.constant"() <{value = dense<-0.000740702534166267> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %199 = "stablehlo.multiply"(%197, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %200 = "stablehlo.add"(%199, %198) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %201 = "stablehlo.constant"() <{value = dense<-0.006033670871430149> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %202 = "stablehlo.multiply"(%200, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %203 = "stablehlo.add"(%202, %201) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %204 = "stablehlo.constant"() <{value = dense<0.24015818242558962> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %205 = "stablehlo.multiply"(%203, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %206 = "stablehlo.add"(%205, %204) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %207 = "stablehlo.constant"() <{value = dense<1.6536545626831027> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %208 = "stablehlo.multiply"(%206, %143) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %209 = "stablehlo.add"(%208, %207) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %210 = "stablehlo.constant"() <{value = dense<16.0> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %211 = "stablehlo.compare"(%138, %210) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %212 = "stablehlo.constant"() <{value = dense<2.2137376921775787e-9> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %213 = "stablehlo.sqrt"(%138) : (tensor<3x2xf64>) -> tensor<3x2xf64>
    %214 = "stablehlo.constant"() <{value = dense<3.25> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %215 = "stablehlo.subtract"(%213, %214) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %216 = "stablehlo.constant"() <{value = dense<9.075656193888539e-8> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %217 = "stablehlo.multiply"(%212, %215) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %218 = "stablehlo.add"(%217, %216) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %219 = "stablehlo.constant"() <{value = dense<-2.7517406297064545e-7> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %220 = "stablehlo.multiply"(%218, %215) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %221 = "stablehlo.add"(%220, %219) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %222 = "stablehlo.constant"() <{value = dense<1.8239629214389228e-8> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %223 = "stablehlo.multiply"(%221, %215) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %224 = "stablehlo.add"(%223, %222) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %225 = "stablehlo.constant"() <{value = dense<0.0000015027403968909828> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %226 = "stablehlo.multiply"(%224, %215) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %227 = "stablehlo.add"(%226, %225) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %228 = "stablehlo.constant"() <{value = dense<-0.000004013867526981546> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %229 = "stablehlo.multiply"(%227, %215) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %230 = "stablehlo.add"(%229, %228) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %231 = "stablehlo.constant"() <{value = dense<0.0000029234449089955446> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %232 = "stablehlo.multiply"(%230, %215) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %233 = "stablehlo.add"(%232, %231) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %234 = "stablehlo.constant"() <{value = dense<0.000012475304481671779> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %235 = "stablehlo.multiply"(%233, %215) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %236 = "stablehlo.add"(%235, %234) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %237 = "stablehlo.constant"() <{value = dense<-0.000047318229009055734> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %238 = "stablehlo.multiply"(%236, %215) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %239 = "stablehlo.add"(%238, %237) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %240 = "stablehlo.constant"() <{value = dense<0.00006828485145957318> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %241 = "stablehlo.multiply"(%239, %215) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %242 = "stablehlo.add"(%241, %240) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %243 = "stablehlo.constant"() <{value = dense<0.000024031110387097894> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %244 = "stablehlo.multiply"(%242, %215) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %245 = "stablehlo.add"(%244, %243) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %246 = "stablehlo.constant"() <{value = dense<-0.0003550375203628475> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %247 = "stablehlo.multiply"(%245, %215) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %248 = "stablehlo.add"(%247, %246) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %249 = "stablehlo.constant"() <{value = dense<0.0009532893797373805> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %250 = "stablehlo.multiply"(%248, %215) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %251 = "stablehlo.add"(%250, %249) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %252 = "stablehlo.constant"() <{value = dense<-0.0016882755560235047> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %253 = "stablehlo.multiply"(%251, %215) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %254 = "stablehlo.add"(%253, %252) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %255 = "stablehlo.constant"() <{value = dense<0.002491442096107851> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %256 = "stablehlo.multiply"(%254, %215) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %257 = "stablehlo.add"(%256, %255) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %258 = "stablehlo.constant"() <{value = dense<-0.003751208507569241> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %259 = "stablehlo.multiply"(%257, %215) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %260 = "stablehlo.add"(%259, %258) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %261 = "stablehlo.constant"() <{value = dense<0.005370914553590064> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %262 = "stablehlo.multiply"(%260, %215) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %263 = "stablehlo.add"(%262, %261) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %264 = "stablehlo.constant"() <{value = dense<1.0052589676941592> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %265 = "stablehlo.multiply"(%263, %215) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %266 = "stablehlo.add"(%265, %264) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %267 = "stablehlo.constant"() <{value = dense<3.0838856104922208> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %268 = "stablehlo.multiply"(%266, %215) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %269 = "stablehlo.add"(%268, %267) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %270 = "stablehlo.constant"() <{value = dense<-2.7109920616438573e-11> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %271 = "stablehlo.constant"() <{value = dense<5.0> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %272 = "stablehlo.subtract"(%213, %271) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %273 = "stablehlo.constant"() <{value = dense<-2.555641816996525e-10> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %274 = "stablehlo.multiply"(%270, %272) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %275 = "stablehlo.add"(%274, %273) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %276 = "stablehlo.constant"() <{value = dense<1.5076572693500548e-9> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %277 = "stablehlo.multiply"(%275, %272) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %278 = "stablehlo.add"(%277, %276) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %279 = "stablehlo.constant"() <{value = dense<-3.789465440126737e-9> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %280 = "stablehlo.multiply"(%278, %272) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %281 = "stablehlo.add"(%280, %279) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %282 = "stablehlo.constant"() <{value = dense<7.61570120807834e-9> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %283 = "stablehlo.multiply"(%281, %272) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %284 = "stablehlo.add"(%283, %282) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %285 = "stablehlo.constant"() <{value = dense<-1.496002662714924e-8> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %286 = "stablehlo.multiply"(%284, %272) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %287 = "stablehlo.add"(%286, %285) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %288 = "stablehlo.constant"() <{value = dense<2.914795345090108e-8> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %289 = "stablehlo.multiply"(%287, %272) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %290 = "stablehlo.add"(%289, %288) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %291 = "stablehlo.constant"() <{value = dense<-6.771199775845234e-8> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %292 = "stablehlo.multiply"(%290, %272) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %293 = "stablehlo.add"(%292, %291) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %294 = "stablehlo.constant"() <{value = dense<2.2900482228026655e-7> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %295 = "stablehlo.multiply"(%293, %272) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %296 = "stablehlo.add"(%295, %294) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %297 = "stablehlo.constant"() <{value = dense<-9.9298272942317e-7> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %298 = "stablehlo.multiply"(%296, %272) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %299 = "stablehlo.add"(%298, %297) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %300 = "stablehlo.constant"() <{value = dense<0.000004526062597223154> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %301 = "stablehlo.multiply"(%299, %272) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %302 = "stablehlo.add"(%301, %300) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %303 = "stablehlo.constant"() <{value = dense<-0.00001968177810553167> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %304 = "stablehlo.multiply"(%302, %272) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %305 = "stablehlo.add"(%304, %303) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %306 = "stablehlo.constant"() <{value = dense<0.00007599527703001776> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %307 = "stablehlo.multiply"(%305, %272) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %308 = "stablehlo.add"(%307, %306) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %309 = "stablehlo.constant"() <{value = dense<-0.00021503011930044477> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %310 = "stablehlo.multiply"(%308, %272) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %311 = "stablehlo.add"(%310, %309) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %312 = "stablehlo.constant"() <{value = dense<-0.00013871931833623122> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %313 = "stablehlo.multiply"(%311, %272) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %314 = "stablehlo.add"(%313, %312) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %315 = "stablehlo.constant"() <{value = dense<1.0103004648645344> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %316 = "stablehlo.multiply"(%314, %272) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %317 = "stablehlo.add"(%316, %315) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %318 = "stablehlo.constant"() <{value = dense<4.849906401408584> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %319 = "stablehlo.multiply"(%317, %272) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %320 = "stablehlo.add"(%319, %318) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %321 = "stablehlo.select"(%211, %269, %320) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %322 = "stablehlo.select"(%140, %209, %321) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %323 = "stablehlo.multiply"(%322, %4) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %324 = "stablehlo.select"(%7, %9, %323) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %325 = "stablehlo.convert"(%324) : (tensor<3x2xf64>) -> tensor<3x2xf32>
    %326 = "stablehlo.constant"() <{value = dense<5.4706670918626435e-12> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %327 = "stablehlo.multiply"(%4, %4) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %328 = "stablehlo.subtract"(%6, %327) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %329 = "stablehlo.multiply"(%328, %59) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %330 = "stablehlo.bitcast_convert"(%329) : (tensor<3x2xf64>) -> tensor<3x2x2xui32>
    %331 = "stablehlo.slice"(%330) <{start_indices = array<i64: 0, 0, 1>, limit_indices = array<i64: 3, 2, 2>, strides = array<i64: 1, 1, 1>}> : (tensor<3x2x2xui32>) -> tensor<3x2x1xui32>
    %332 = "stablehlo.reshape"(%331) : (tensor<3x2x1xui32>) -> tensor<3x2xui32>
    %333 = "stablehlo.shift_right_logical"(%332, %33) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %334 = "stablehlo.and"(%333, %35) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %335 = "stablehlo.convert"(%334) : (tensor<3x2xui32>) -> tensor<3x2xf64>
    %336 = "stablehlo.subtract"(%335, %38) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %337 = "stablehlo.subtract"(%18, %336) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %338 = "stablehlo.compare"(%337, %337) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %339 = "stablehlo.select"(%338, %18, %337) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %340 = "stablehlo.maximum"(%339, %43) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %341 = "stablehlo.minimum"(%340, %45) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %342 = "stablehlo.compare"(%341, %18) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %343 = "stablehlo.ceil"(%341) : (tensor<3x2xf64>) -> tensor<3x2xf64>
    %344 = "stablehlo.floor"(%341) : (tensor<3x2xf64>) -> tensor<3x2xf64>
    %345 = "stablehlo.select"(%342, %343, %344) : (tensor<3x2xi1>, tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %346 = "stablehlo.add"(%345, %38) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %347 = "stablehlo.convert"(%346) : (tensor<3x2xf64>) -> tensor<3x2xui32>
    %348 = "stablehlo.shift_left"(%347, %33) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %349 = "stablehlo.reshape"(%348) : (tensor<3x2xui32>) -> tensor<3x2x1xui32>
    %350 = "stablehlo.concatenate"(%55, %349) <{dimension = 2 : i64}> : (tensor<3x2x1xui32>, tensor<3x2x1xui32>) -> tensor<3x2x2xui32>
    %351 = "stablehlo.bitcast_convert"(%350) : (tensor<3x2x2xui32>) -> tensor<3x2xf64>
    %352 = "stablehlo.multiply"(%328, %351) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %353 = "stablehlo.subtract"(%352, %6) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %354 = "stablehlo.add"(%352, %6) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %355 = "stablehlo.divide"(%353, %354) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %356 = "stablehlo.constant"() <{value = dense<0.41167174216210917> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %357 = "stablehlo.multiply"(%355, %355) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %358 = "stablehlo.multiply"(%357, %357) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %359 = "stablehlo.constant"() <{value = dense<0.9617966732638592> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %360 = "stablehlo.multiply"(%356, %358) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %361 = "stablehlo.add"(%360, %359) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %362 = "stablehlo.constant"() <{value = dense<0.3407489580509977> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %363 = "stablehlo.constant"() <{value = dense<0.5770836005271862> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %364 = "stablehlo.multiply"(%362, %358) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %365 = "stablehlo.add"(%364, %363) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %366 = "stablehlo.constant"() <{value = dense<2.885390081790147> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %367 = "stablehlo.multiply"(%365, %358) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %368 = "stablehlo.add"(%367, %366) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %369 = "stablehlo.multiply"(%361, %357) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %370 = "stablehlo.add"(%369, %368) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %371 = "stablehlo.multiply"(%355, %370) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %372 = "stablehlo.add"(%371, %336) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %373 = "stablehlo.constant"() <{value = dense<-0.6931471805599453> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %374 = "stablehlo.multiply"(%372, %373) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %375 = "stablehlo.subtract"(%374, %142) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %376 = "stablehlo.multiply"(%375, %375) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %377 = "stablehlo.constant"() <{value = dense<-4.746473653903877e-9> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %378 = "stablehlo.multiply"(%326, %376) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %379 = "stablehlo.add"(%378, %377) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %380 = "stablehlo.constant"() <{value = dense<4.269196573835216e-7> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %381 = "stablehlo.multiply"(%379, %376) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %382 = "stablehlo.add"(%381, %380) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %383 = "stablehlo.constant"() <{value = dense<-0.00001389184309653932> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %384 = "stablehlo.multiply"(%382, %376) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %385 = "stablehlo.add"(%384, %383) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %386 = "stablehlo.constant"() <{value = dense<-0.0007406915862663029> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %387 = "stablehlo.multiply"(%385, %376) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %388 = "stablehlo.add"(%387, %386) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %389 = "stablehlo.constant"() <{value = dense<0.24015817873805578> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %390 = "stablehlo.multiply"(%388, %376) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %391 = "stablehlo.add"(%390, %389) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %392 = "stablehlo.constant"() <{value = dense<-1.3017210109616442e-11> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %393 = "stablehlo.constant"() <{value = dense<1.04978210194549e-9> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %394 = "stablehlo.multiply"(%392, %376) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %395 = "stablehlo.add"(%394, %393) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %396 = "stablehlo.constant"() <{value = dense<-2.910970674728523e-8> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %397 = "stablehlo.multiply"(%395, %376) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %398 = "stablehlo.add"(%397, %396) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %399 = "stablehlo.constant"() <{value = dense<-0.000001365039227274764> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %400 = "stablehlo.multiply"(%398, %376) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %401 = "stablehlo.add"(%400, %399) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %402 = "stablehlo.constant"() <{value = dense<0.0001867328212741737> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %403 = "stablehlo.multiply"(%401, %376) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %404 = "stablehlo.add"(%403, %402) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %405 = "stablehlo.constant"() <{value = dense<-0.006033669446813446> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %406 = "stablehlo.multiply"(%404, %376) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %407 = "stablehlo.add"(%406, %405) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %408 = "stablehlo.constant"() <{value = dense<1.6536545624614711> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %409 = "stablehlo.multiply"(%407, %376) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %410 = "stablehlo.add"(%409, %408) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %411 = "stablehlo.multiply"(%391, %375) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %412 = "stablehlo.add"(%411, %410) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %413 = "stablehlo.multiply"(%412, %4) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %414 = "stablehlo.convert"(%413) : (tensor<3x2xf64>) -> tensor<3x2xf32>
    %415 = "stablehlo.select"(%3, %325, %414) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %416 = "stablehlo.convert"(%415) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %416 : tensor<3x2xf16>
  }
}

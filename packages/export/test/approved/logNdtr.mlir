// {"ins":[["float32",[2]]],"params":null}
module @logNdtr {
  func.func public @main(%arg0: tensor<2xf32>) -> (tensor<2xf32>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<2xf32>) -> tensor<2xf64>
    %1 = "stablehlo.compare"(%0, %0) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %2 = "stablehlo.constant"() <{value = dense<-30.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %3 = "stablehlo.compare"(%0, %2) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %4 = "stablehlo.constant"() <{value = dense<0xFFF0000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %5 = "stablehlo.compare"(%0, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %6 = "stablehlo.minimum"(%0, %2) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %7 = "stablehlo.multiply"(%6, %6) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %8 = "stablehlo.constant"() <{value = dense<-0.5> : tensor<2xf64>}> : () -> tensor<2xf64>
    %9 = "stablehlo.constant"() <{value = dense<-0.9189385332046727> : tensor<2xf64>}> : () -> tensor<2xf64>
    %10 = "stablehlo.multiply"(%7, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %11 = "stablehlo.add"(%10, %9) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %12 = "stablehlo.constant"() <{value = dense<1.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %13 = "stablehlo.divide"(%12, %7) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %14 = "stablehlo.constant"() <{value = dense<-34459425.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %15 = "stablehlo.constant"() <{value = dense<2027025.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %16 = "stablehlo.multiply"(%14, %13) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %17 = "stablehlo.add"(%16, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %18 = "stablehlo.constant"() <{value = dense<-135135.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %19 = "stablehlo.multiply"(%17, %13) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %20 = "stablehlo.add"(%19, %18) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %21 = "stablehlo.constant"() <{value = dense<10395.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %22 = "stablehlo.multiply"(%20, %13) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %23 = "stablehlo.add"(%22, %21) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %24 = "stablehlo.constant"() <{value = dense<-945.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %25 = "stablehlo.multiply"(%23, %13) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %26 = "stablehlo.add"(%25, %24) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %27 = "stablehlo.constant"() <{value = dense<105.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %28 = "stablehlo.multiply"(%26, %13) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %29 = "stablehlo.add"(%28, %27) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %30 = "stablehlo.constant"() <{value = dense<-15.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %31 = "stablehlo.multiply"(%29, %13) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %32 = "stablehlo.add"(%31, %30) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %33 = "stablehlo.constant"() <{value = dense<3.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %34 = "stablehlo.multiply"(%32, %13) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %35 = "stablehlo.add"(%34, %33) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %36 = "stablehlo.constant"() <{value = dense<-1.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %37 = "stablehlo.multiply"(%35, %13) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %38 = "stablehlo.add"(%37, %36) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %39 = "stablehlo.multiply"(%13, %38) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %40 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %41 = "stablehlo.compare"(%39, %40) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %42 = "stablehlo.add"(%39, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %43 = "stablehlo.compare"(%42, %40) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %44 = "stablehlo.constant"() <{value = dense<0x7FF0000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %45 = "stablehlo.compare"(%42, %44) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %46 = "stablehlo.constant"() <{value = dense<9.332636185032189e-302> : tensor<2xf64>}> : () -> tensor<2xf64>
    %47 = "stablehlo.compare"(%42, %46) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %48 = "stablehlo.constant"() <{value = dense<18014398509481984.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %49 = "stablehlo.constant"() <{value = dense<1.0715086071862673e+301> : tensor<2xf64>}> : () -> tensor<2xf64>
    %50 = "stablehlo.compare"(%42, %49) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %51 = "stablehlo.constant"() <{value = dense<5.551115123125783e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %52 = "stablehlo.select"(%50, %51, %12) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %53 = "stablehlo.select"(%47, %48, %52) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %54 = "stablehlo.multiply"(%42, %53) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %55 = "stablehlo.bitcast_convert"(%54) : (tensor<2xf64>) -> tensor<2x2xui32>
    %56 = "stablehlo.slice"(%55) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %57 = "stablehlo.reshape"(%56) : (tensor<2x1xui32>) -> tensor<2xui32>
    %58 = "stablehlo.constant"() <{value = dense<20> : tensor<2xui32>}> : () -> tensor<2xui32>
    %59 = "stablehlo.shift_right_logical"(%57, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %60 = "stablehlo.constant"() <{value = dense<2047> : tensor<2xui32>}> : () -> tensor<2xui32>
    %61 = "stablehlo.and"(%59, %60) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %62 = "stablehlo.convert"(%61) : (tensor<2xui32>) -> tensor<2xf64>
    %63 = "stablehlo.constant"() <{value = dense<1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %64 = "stablehlo.subtract"(%62, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %65 = "stablehlo.subtract"(%40, %64) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %66 = "stablehlo.compare"(%65, %65) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %67 = "stablehlo.select"(%66, %40, %65) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %68 = "stablehlo.constant"() <{value = dense<-1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %69 = "stablehlo.maximum"(%67, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %70 = "stablehlo.constant"() <{value = dense<1024.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %71 = "stablehlo.minimum"(%69, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %72 = "stablehlo.compare"(%71, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %73 = "stablehlo.ceil"(%71) : (tensor<2xf64>) -> tensor<2xf64>
    %74 = "stablehlo.floor"(%71) : (tensor<2xf64>) -> tensor<2xf64>
    %75 = "stablehlo.select"(%72, %73, %74) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %76 = "stablehlo.add"(%75, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %77 = "stablehlo.convert"(%76) : (tensor<2xf64>) -> tensor<2xui32>
    %78 = "stablehlo.shift_left"(%77, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %79 = "stablehlo.reshape"(%78) : (tensor<2xui32>) -> tensor<2x1xui32>
    %80 = "stablehlo.constant"() <{value = dense<0> : tensor<2x1xui32>}> : () -> tensor<2x1xui32>
    %81 = "stablehlo.concatenate"(%80, %79) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %82 = "stablehlo.bitcast_convert"(%81) : (tensor<2x2xui32>) -> tensor<2xf64>
    %83 = "stablehlo.multiply"(%54, %82) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %84 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<2xf64>}> : () -> tensor<2xf64>
    %85 = "stablehlo.compare"(%83, %84) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %86 = "stablehlo.select"(%85, %12, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %87 = "stablehlo.add"(%64, %86) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %88 = "stablehlo.constant"() <{value = dense<-54.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %89 = "stablehlo.constant"() <{value = dense<54.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %90 = "stablehlo.select"(%50, %89, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %91 = "stablehlo.select"(%47, %88, %90) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %92 = "stablehlo.add"(%87, %91) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %93 = "stablehlo.constant"() <{value = dense<0.6931471803691238> : tensor<2xf64>}> : () -> tensor<2xf64>
    %94 = "stablehlo.optimization_barrier"(%42) : (tensor<2xf64>) -> tensor<2xf64>
    %95 = "stablehlo.subtract"(%94, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %96 = "stablehlo.subtract"(%39, %95) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %97 = "stablehlo.subtract"(%40, %92) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %98 = "stablehlo.compare"(%97, %97) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %99 = "stablehlo.select"(%98, %40, %97) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %100 = "stablehlo.maximum"(%99, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %101 = "stablehlo.minimum"(%100, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %102 = "stablehlo.compare"(%101, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %103 = "stablehlo.ceil"(%101) : (tensor<2xf64>) -> tensor<2xf64>
    %104 = "stablehlo.floor"(%101) : (tensor<2xf64>) -> tensor<2xf64>
    %105 = "stablehlo.select"(%102, %103, %104) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %106 = "stablehlo.add"(%105, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %107 = "stablehlo.convert"(%106) : (tensor<2xf64>) -> tensor<2xui32>
    %108 = "stablehlo.shift_left"(%107, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %109 = "stablehlo.reshape"(%108) : (tensor<2xui32>) -> tensor<2x1xui32>
    %110 = "stablehlo.concatenate"(%80, %109) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %111 = "stablehlo.bitcast_convert"(%110) : (tensor<2x2xui32>) -> tensor<2xf64>
    %112 = "stablehlo.constant"() <{value = dense<0.5> : tensor<2xf64>}> : () -> tensor<2xf64>
    %113 = "stablehlo.multiply"(%83, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %114 = "stablehlo.select"(%85, %113, %83) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %115 = "stablehlo.subtract"(%114, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %116 = "stablehlo.multiply"(%96, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %117 = "stablehlo.add"(%116, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %118 = "stablehlo.multiply"(%117, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %119 = "stablehlo.multiply"(%118, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %120 = "stablehlo.constant"() <{value = dense<1.9082149292705877e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %121 = "stablehlo.constant"() <{value = dense<2.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %122 = "stablehlo.add"(%117, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %123 = "stablehlo.divide"(%117, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %124 = "stablehlo.multiply"(%123, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %125 = "stablehlo.constant"() <{value = dense<0.1308771474739754> : tensor<2xf64>}> : () -> tensor<2xf64>
    %126 = "stablehlo.multiply"(%124, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %127 = "stablehlo.constant"() <{value = dense<0.15386243592665208> : tensor<2xf64>}> : () -> tensor<2xf64>
    %128 = "stablehlo.multiply"(%125, %126) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %129 = "stablehlo.add"(%128, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %130 = "stablehlo.constant"() <{value = dense<0.222222223923837> : tensor<2xf64>}> : () -> tensor<2xf64>
    %131 = "stablehlo.multiply"(%129, %126) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %132 = "stablehlo.add"(%131, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %133 = "stablehlo.constant"() <{value = dense<0.4000000000000088> : tensor<2xf64>}> : () -> tensor<2xf64>
    %134 = "stablehlo.multiply"(%132, %126) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %135 = "stablehlo.add"(%134, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %136 = "stablehlo.constant"() <{value = dense<0.13268669005111386> : tensor<2xf64>}> : () -> tensor<2xf64>
    %137 = "stablehlo.constant"() <{value = dense<0.18181795568589937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %138 = "stablehlo.multiply"(%136, %126) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %139 = "stablehlo.add"(%138, %137) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %140 = "stablehlo.constant"() <{value = dense<0.28571428570800655> : tensor<2xf64>}> : () -> tensor<2xf64>
    %141 = "stablehlo.multiply"(%139, %126) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %142 = "stablehlo.add"(%141, %140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %143 = "stablehlo.constant"() <{value = dense<0.6666666666666666> : tensor<2xf64>}> : () -> tensor<2xf64>
    %144 = "stablehlo.multiply"(%142, %126) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %145 = "stablehlo.add"(%144, %143) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %146 = "stablehlo.multiply"(%135, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %147 = "stablehlo.add"(%146, %145) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %148 = "stablehlo.multiply"(%124, %147) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %149 = "stablehlo.add"(%148, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %150 = "stablehlo.multiply"(%123, %149) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %151 = "stablehlo.multiply"(%92, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %152 = "stablehlo.add"(%151, %150) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %153 = "stablehlo.subtract"(%119, %152) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %154 = "stablehlo.subtract"(%117, %153) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %155 = "stablehlo.multiply"(%92, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %156 = "stablehlo.add"(%155, %154) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %157 = "stablehlo.select"(%45, %42, %156) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %158 = "stablehlo.compare"(%42, %40) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %159 = "stablehlo.constant"() <{value = dense<0x7FF8000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %160 = "stablehlo.select"(%158, %4, %159) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %161 = "stablehlo.select"(%43, %157, %160) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %162 = "stablehlo.select"(%41, %39, %161) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %163 = "stablehlo.add"(%11, %162) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %164 = "stablehlo.negate"(%6) : (tensor<2xf64>) -> tensor<2xf64>
    %165 = "stablehlo.compare"(%164, %40) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %166 = "stablehlo.compare"(%164, %44) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %167 = "stablehlo.compare"(%164, %46) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %168 = "stablehlo.compare"(%164, %49) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %169 = "stablehlo.select"(%168, %51, %12) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %170 = "stablehlo.select"(%167, %48, %169) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %171 = "stablehlo.multiply"(%164, %170) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %172 = "stablehlo.bitcast_convert"(%171) : (tensor<2xf64>) -> tensor<2x2xui32>
    %173 = "stablehlo.slice"(%172) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %174 = "stablehlo.reshape"(%173) : (tensor<2x1xui32>) -> tensor<2xui32>
    %175 = "stablehlo.shift_right_logical"(%174, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %176 = "stablehlo.and"(%175, %60) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %177 = "stablehlo.convert"(%176) : (tensor<2xui32>) -> tensor<2xf64>
    %178 = "stablehlo.subtract"(%177, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %179 = "stablehlo.subtract"(%40, %178) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %180 = "stablehlo.compare"(%179, %179) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %181 = "stablehlo.select"(%180, %40, %179) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %182 = "stablehlo.maximum"(%181, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %183 = "stablehlo.minimum"(%182, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %184 = "stablehlo.compare"(%183, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %185 = "stablehlo.ceil"(%183) : (tensor<2xf64>) -> tensor<2xf64>
    %186 = "stablehlo.floor"(%183) : (tensor<2xf64>) -> tensor<2xf64>
    %187 = "stablehlo.select"(%184, %185, %186) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %188 = "stablehlo.add"(%187, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %189 = "stablehlo.convert"(%188) : (tensor<2xf64>) -> tensor<2xui32>
    %190 = "stablehlo.shift_left"(%189, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %191 = "stablehlo.reshape"(%190) : (tensor<2xui32>) -> tensor<2x1xui32>
    %192 = "stablehlo.concatenate"(%80, %191) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %193 = "stablehlo.bitcast_convert"(%192) : (tensor<2x2xui32>) -> tensor<2xf64>
    %194 = "stablehlo.multiply"(%171, %193) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %195 = "stablehlo.compare"(%194, %84) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %196 = "stablehlo.select"(%195, %12, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %197 = "stablehlo.add"(%178, %196) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %198 = "stablehlo.select"(%168, %89, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %199 = "stablehlo.select"(%167, %88, %198) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %200 = "stablehlo.add"(%197, %199) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %201 = "stablehlo.multiply"(%194, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %202 = "stablehlo.select"(%195, %201, %194) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %203 = "stablehlo.subtract"(%202, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %204 = "stablehlo.multiply"(%203, %203) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %205 = "stablehlo.multiply"(%204, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %206 = "stablehlo.optimization_barrier"(%203) : (tensor<2xf64>) -> tensor<2xf64>
    %207 = "stablehlo.add"(%206, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %208 = "stablehlo.divide"(%203, %207) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %209 = "stablehlo.multiply"(%208, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %210 = "stablehlo.multiply"(%209, %209) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %211 = "stablehlo.multiply"(%125, %210) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %212 = "stablehlo.add"(%211, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %213 = "stablehlo.multiply"(%212, %210) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %214 = "stablehlo.add"(%213, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %215 = "stablehlo.multiply"(%214, %210) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %216 = "stablehlo.add"(%215, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %217 = "stablehlo.multiply"(%136, %210) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %218 = "stablehlo.add"(%217, %137) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %219 = "stablehlo.multiply"(%218, %210) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %220 = "stablehlo.add"(%219, %140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %221 = "stablehlo.multiply"(%220, %210) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %222 = "stablehlo.add"(%221, %143) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %223 = "stablehlo.multiply"(%216, %209) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %224 = "stablehlo.add"(%223, %222) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %225 = "stablehlo.multiply"(%209, %224) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %226 = "stablehlo.add"(%225, %205) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %227 = "stablehlo.multiply"(%208, %226) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %228 = "stablehlo.multiply"(%200, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %229 = "stablehlo.add"(%228, %227) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %230 = "stablehlo.subtract"(%205, %229) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %231 = "stablehlo.subtract"(%203, %230) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %232 = "stablehlo.multiply"(%200, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %233 = "stablehlo.add"(%232, %231) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %234 = "stablehlo.select"(%166, %164, %233) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %235 = "stablehlo.compare"(%164, %40) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %236 = "stablehlo.select"(%235, %4, %159) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %237 = "stablehlo.select"(%165, %234, %236) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %238 = "stablehlo.subtract"(%163, %237) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %239 = "stablehlo.select"(%5, %0, %238) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %240 = "stablehlo.compare"(%0, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %241 = "stablehlo.abs"(%0) : (tensor<2xf64>) -> tensor<2xf64>
    %242 = "stablehlo.maximum"(%241, %40) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %243 = "stablehlo.constant"() <{value = dense<40.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %244 = "stablehlo.minimum"(%242, %243) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %245 = "stablehlo.constant"() <{value = dense<0.7071067811865476> : tensor<2xf64>}> : () -> tensor<2xf64>
    %246 = "stablehlo.multiply"(%244, %245) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %247 = "stablehlo.abs"(%246) : (tensor<2xf64>) -> tensor<2xf64>
    %248 = "stablehlo.compare"(%247, %112) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %249 = "stablehlo.constant"() <{value = dense<-6.1967364287877e-12> : tensor<2xf64>}> : () -> tensor<2xf64>
    %250 = "stablehlo.multiply"(%246, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %251 = "stablehlo.multiply"(%250, %250) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %252 = "stablehlo.constant"() <{value = dense<-1.2277734486795524e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %253 = "stablehlo.multiply"(%249, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %254 = "stablehlo.add"(%253, %252) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %255 = "stablehlo.constant"() <{value = dense<-1.636576864883207e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %256 = "stablehlo.multiply"(%254, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %257 = "stablehlo.add"(%256, %255) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %258 = "stablehlo.constant"() <{value = dense<-0.000014925650236967501> : tensor<2xf64>}> : () -> tensor<2xf64>
    %259 = "stablehlo.multiply"(%257, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %260 = "stablehlo.add"(%259, %258) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %261 = "stablehlo.constant"() <{value = dense<-0.0008548327023403001> : tensor<2xf64>}> : () -> tensor<2xf64>
    %262 = "stablehlo.multiply"(%260, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %263 = "stablehlo.add"(%262, %261) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %264 = "stablehlo.constant"() <{value = dense<-0.026866170645131218> : tensor<2xf64>}> : () -> tensor<2xf64>
    %265 = "stablehlo.multiply"(%263, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %266 = "stablehlo.add"(%265, %264) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %267 = "stablehlo.constant"() <{value = dense<-0.37612638903183754> : tensor<2xf64>}> : () -> tensor<2xf64>
    %268 = "stablehlo.multiply"(%266, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %269 = "stablehlo.add"(%268, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %270 = "stablehlo.constant"() <{value = dense<2.8067128195611264e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %271 = "stablehlo.constant"() <{value = dense<9.323723518153027e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %272 = "stablehlo.multiply"(%270, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %273 = "stablehlo.add"(%272, %271) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %274 = "stablehlo.constant"() <{value = dense<1.4806027146128752e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %275 = "stablehlo.multiply"(%273, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %276 = "stablehlo.add"(%275, %274) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %277 = "stablehlo.constant"() <{value = dense<0.0000016462110782018636> : tensor<2xf64>}> : () -> tensor<2xf64>
    %278 = "stablehlo.multiply"(%276, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %279 = "stablehlo.add"(%278, %277) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %280 = "stablehlo.constant"() <{value = dense<0.00012055332978879483> : tensor<2xf64>}> : () -> tensor<2xf64>
    %281 = "stablehlo.multiply"(%279, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %282 = "stablehlo.add"(%281, %280) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %283 = "stablehlo.constant"() <{value = dense<0.005223977625441674> : tensor<2xf64>}> : () -> tensor<2xf64>
    %284 = "stablehlo.multiply"(%282, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %285 = "stablehlo.add"(%284, %283) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %286 = "stablehlo.constant"() <{value = dense<0.11283791670955126> : tensor<2xf64>}> : () -> tensor<2xf64>
    %287 = "stablehlo.multiply"(%285, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %288 = "stablehlo.add"(%287, %286) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %289 = "stablehlo.constant"() <{value = dense<0.1283791670955126> : tensor<2xf64>}> : () -> tensor<2xf64>
    %290 = "stablehlo.multiply"(%288, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %291 = "stablehlo.add"(%290, %289) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %292 = "stablehlo.multiply"(%269, %250) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %293 = "stablehlo.add"(%292, %291) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %294 = "stablehlo.multiply"(%246, %293) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %295 = "stablehlo.add"(%294, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %296 = "stablehlo.subtract"(%12, %295) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %297 = "stablehlo.compare"(%246, %40) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %298 = "stablehlo.maximum"(%247, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %299 = "stablehlo.constant"() <{value = dense<28.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %300 = "stablehlo.minimum"(%298, %299) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %301 = "stablehlo.multiply"(%300, %300) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %302 = "stablehlo.negate"(%301) : (tensor<2xf64>) -> tensor<2xf64>
    %303 = "stablehlo.constant"() <{value = dense<1.4426950408889634> : tensor<2xf64>}> : () -> tensor<2xf64>
    %304 = "stablehlo.multiply"(%302, %303) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %305 = "stablehlo.round_nearest_even"(%304) : (tensor<2xf64>) -> tensor<2xf64>
    %306 = "stablehlo.constant"() <{value = dense<-1.9082149292705877e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %307 = "stablehlo.constant"() <{value = dense<-0.6931471803691238> : tensor<2xf64>}> : () -> tensor<2xf64>
    %308 = "stablehlo.multiply"(%305, %307) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %309 = "stablehlo.add"(%308, %302) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %310 = "stablehlo.multiply"(%305, %306) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %311 = "stablehlo.add"(%310, %309) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %312 = "stablehlo.constant"() <{value = dense<134217729.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %313 = "stablehlo.multiply"(%300, %312) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %314 = "stablehlo.subtract"(%313, %300) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %315 = "stablehlo.subtract"(%313, %314) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %316 = "stablehlo.multiply"(%315, %315) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %317 = "stablehlo.subtract"(%316, %301) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %318 = "stablehlo.subtract"(%300, %315) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %319 = "stablehlo.multiply"(%315, %318) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %320 = "stablehlo.multiply"(%319, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %321 = "stablehlo.add"(%317, %320) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %322 = "stablehlo.multiply"(%318, %318) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %323 = "stablehlo.add"(%321, %322) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %324 = "stablehlo.negate"(%323) : (tensor<2xf64>) -> tensor<2xf64>
    %325 = "stablehlo.add"(%311, %324) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %326 = "stablehlo.multiply"(%325, %325) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %327 = "stablehlo.constant"() <{value = dense<2.5105513541847086e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %328 = "stablehlo.constant"() <{value = dense<0.0000027557254685728803> : tensor<2xf64>}> : () -> tensor<2xf64>
    %329 = "stablehlo.multiply"(%327, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %330 = "stablehlo.add"(%329, %328) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %331 = "stablehlo.constant"() <{value = dense<0.0001984126987538548> : tensor<2xf64>}> : () -> tensor<2xf64>
    %332 = "stablehlo.multiply"(%330, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %333 = "stablehlo.add"(%332, %331) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %334 = "stablehlo.constant"() <{value = dense<0.008333333333325973> : tensor<2xf64>}> : () -> tensor<2xf64>
    %335 = "stablehlo.multiply"(%333, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %336 = "stablehlo.add"(%335, %334) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %337 = "stablehlo.constant"() <{value = dense<0.1666666666666667> : tensor<2xf64>}> : () -> tensor<2xf64>
    %338 = "stablehlo.multiply"(%336, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %339 = "stablehlo.add"(%338, %337) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %340 = "stablehlo.constant"() <{value = dense<2.0914898727175524e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %341 = "stablehlo.constant"() <{value = dense<2.755727313289604e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %342 = "stablehlo.multiply"(%340, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %343 = "stablehlo.add"(%342, %341) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %344 = "stablehlo.constant"() <{value = dense<0.00002480158732595111> : tensor<2xf64>}> : () -> tensor<2xf64>
    %345 = "stablehlo.multiply"(%343, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %346 = "stablehlo.add"(%345, %344) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %347 = "stablehlo.constant"() <{value = dense<0.0013888888888883633> : tensor<2xf64>}> : () -> tensor<2xf64>
    %348 = "stablehlo.multiply"(%346, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %349 = "stablehlo.add"(%348, %347) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %350 = "stablehlo.constant"() <{value = dense<0.04166666666666667> : tensor<2xf64>}> : () -> tensor<2xf64>
    %351 = "stablehlo.multiply"(%349, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %352 = "stablehlo.add"(%351, %350) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %353 = "stablehlo.multiply"(%352, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %354 = "stablehlo.add"(%353, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %355 = "stablehlo.multiply"(%339, %325) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %356 = "stablehlo.add"(%355, %354) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %357 = "stablehlo.multiply"(%326, %356) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %358 = "stablehlo.add"(%357, %325) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %359 = "stablehlo.add"(%358, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %360 = "stablehlo.multiply"(%305, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %361 = "stablehlo.floor"(%360) : (tensor<2xf64>) -> tensor<2xf64>
    %362 = "stablehlo.compare"(%361, %361) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %363 = "stablehlo.select"(%362, %40, %361) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %364 = "stablehlo.maximum"(%363, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %365 = "stablehlo.minimum"(%364, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %366 = "stablehlo.compare"(%365, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %367 = "stablehlo.ceil"(%365) : (tensor<2xf64>) -> tensor<2xf64>
    %368 = "stablehlo.floor"(%365) : (tensor<2xf64>) -> tensor<2xf64>
    %369 = "stablehlo.select"(%366, %367, %368) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %370 = "stablehlo.add"(%369, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %371 = "stablehlo.convert"(%370) : (tensor<2xf64>) -> tensor<2xui32>
    %372 = "stablehlo.shift_left"(%371, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %373 = "stablehlo.reshape"(%372) : (tensor<2xui32>) -> tensor<2x1xui32>
    %374 = "stablehlo.concatenate"(%80, %373) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %375 = "stablehlo.bitcast_convert"(%374) : (tensor<2x2xui32>) -> tensor<2xf64>
    %376 = "stablehlo.multiply"(%359, %375) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %377 = "stablehlo.subtract"(%305, %361) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %378 = "stablehlo.compare"(%377, %377) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %379 = "stablehlo.select"(%378, %40, %377) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %380 = "stablehlo.maximum"(%379, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %381 = "stablehlo.minimum"(%380, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %382 = "stablehlo.compare"(%381, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %383 = "stablehlo.ceil"(%381) : (tensor<2xf64>) -> tensor<2xf64>
    %384 = "stablehlo.floor"(%381) : (tensor<2xf64>) -> tensor<2xf64>
    %385 = "stablehlo.select"(%382, %383, %384) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %386 = "stablehlo.add"(%385, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %387 = "stablehlo.convert"(%386) : (tensor<2xf64>) -> tensor<2xui32>
    %388 = "stablehlo.shift_left"(%387, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %389 = "stablehlo.reshape"(%388) : (tensor<2xui32>) -> tensor<2x1xui32>
    %390 = "stablehlo.concatenate"(%80, %389) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %391 = "stablehlo.bitcast_convert"(%390) : (tensor<2x2xui32>) -> tensor<2xf64>
    %392 = "stablehlo.multiply"(%376, %391) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %393 = "stablehlo.constant"() <{value = dense<-2.4566296518836074e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %394 = "stablehlo.constant"() <{value = dense<4.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %395 = "stablehlo.subtract"(%300, %394) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %396 = "stablehlo.add"(%300, %394) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %397 = "stablehlo.divide"(%395, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %398 = "stablehlo.constant"() <{value = dense<-4.099065913517332e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %399 = "stablehlo.multiply"(%393, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %400 = "stablehlo.add"(%399, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %401 = "stablehlo.constant"() <{value = dense<2.260672588099806e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %402 = "stablehlo.multiply"(%400, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %403 = "stablehlo.add"(%402, %401) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %404 = "stablehlo.constant"() <{value = dense<3.803356925844459e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %405 = "stablehlo.multiply"(%403, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %406 = "stablehlo.add"(%405, %404) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %407 = "stablehlo.constant"() <{value = dense<-1.5637585479000276e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %408 = "stablehlo.multiply"(%406, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %409 = "stablehlo.add"(%408, %407) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %410 = "stablehlo.constant"() <{value = dense<-2.1811769617133514e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %411 = "stablehlo.multiply"(%409, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %412 = "stablehlo.add"(%411, %410) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %413 = "stablehlo.constant"() <{value = dense<1.1118951965543757e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %414 = "stablehlo.multiply"(%412, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %415 = "stablehlo.add"(%414, %413) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %416 = "stablehlo.constant"() <{value = dense<7.892169836754835e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %417 = "stablehlo.multiply"(%415, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %418 = "stablehlo.add"(%417, %416) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %419 = "stablehlo.constant"() <{value = dense<-8.257659954747465e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %420 = "stablehlo.multiply"(%418, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %421 = "stablehlo.add"(%420, %419) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %422 = "stablehlo.constant"() <{value = dense<2.9088260043477257e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %423 = "stablehlo.multiply"(%421, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %424 = "stablehlo.add"(%423, %422) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %425 = "stablehlo.constant"() <{value = dense<0.000005709655376144024> : tensor<2xf64>}> : () -> tensor<2xf64>
    %426 = "stablehlo.multiply"(%424, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %427 = "stablehlo.add"(%426, %425) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %428 = "stablehlo.constant"() <{value = dense<-0.000011220735786530885> : tensor<2xf64>}> : () -> tensor<2xf64>
    %429 = "stablehlo.multiply"(%427, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %430 = "stablehlo.add"(%429, %428) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %431 = "stablehlo.constant"() <{value = dense<-0.000024399109736919765> : tensor<2xf64>}> : () -> tensor<2xf64>
    %432 = "stablehlo.multiply"(%430, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %433 = "stablehlo.add"(%432, %431) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %434 = "stablehlo.constant"() <{value = dense<0.00015062130127468446> : tensor<2xf64>}> : () -> tensor<2xf64>
    %435 = "stablehlo.multiply"(%433, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %436 = "stablehlo.add"(%435, %434) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %437 = "stablehlo.constant"() <{value = dense<-0.0001992567341906416> : tensor<2xf64>}> : () -> tensor<2xf64>
    %438 = "stablehlo.multiply"(%436, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %439 = "stablehlo.add"(%438, %437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %440 = "stablehlo.constant"() <{value = dense<-0.0007577732182846617> : tensor<2xf64>}> : () -> tensor<2xf64>
    %441 = "stablehlo.multiply"(%439, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %442 = "stablehlo.add"(%441, %440) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %443 = "stablehlo.constant"() <{value = dense<0.005031969985733842> : tensor<2xf64>}> : () -> tensor<2xf64>
    %444 = "stablehlo.multiply"(%442, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %445 = "stablehlo.add"(%444, %443) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %446 = "stablehlo.constant"() <{value = dense<-0.01619773406609936> : tensor<2xf64>}> : () -> tensor<2xf64>
    %447 = "stablehlo.multiply"(%445, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %448 = "stablehlo.add"(%447, %446) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %449 = "stablehlo.constant"() <{value = dense<0.0371675155366527> : tensor<2xf64>}> : () -> tensor<2xf64>
    %450 = "stablehlo.multiply"(%448, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %451 = "stablehlo.add"(%450, %449) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %452 = "stablehlo.constant"() <{value = dense<-0.06633036581163922> : tensor<2xf64>}> : () -> tensor<2xf64>
    %453 = "stablehlo.multiply"(%451, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %454 = "stablehlo.add"(%453, %452) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %455 = "stablehlo.constant"() <{value = dense<0.09373283499839563> : tensor<2xf64>}> : () -> tensor<2xf64>
    %456 = "stablehlo.multiply"(%454, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %457 = "stablehlo.add"(%456, %455) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %458 = "stablehlo.constant"() <{value = dense<-0.1010390660363253> : tensor<2xf64>}> : () -> tensor<2xf64>
    %459 = "stablehlo.multiply"(%457, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %460 = "stablehlo.add"(%459, %458) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %461 = "stablehlo.constant"() <{value = dense<0.06809705425469156> : tensor<2xf64>}> : () -> tensor<2xf64>
    %462 = "stablehlo.multiply"(%460, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %463 = "stablehlo.add"(%462, %461) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %464 = "stablehlo.constant"() <{value = dense<0.015379652102620043> : tensor<2xf64>}> : () -> tensor<2xf64>
    %465 = "stablehlo.multiply"(%463, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %466 = "stablehlo.add"(%465, %464) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %467 = "stablehlo.constant"() <{value = dense<-0.1396211168405625> : tensor<2xf64>}> : () -> tensor<2xf64>
    %468 = "stablehlo.multiply"(%466, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %469 = "stablehlo.add"(%468, %467) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %470 = "stablehlo.constant"() <{value = dense<1.2329951186255526> : tensor<2xf64>}> : () -> tensor<2xf64>
    %471 = "stablehlo.multiply"(%469, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %472 = "stablehlo.add"(%471, %470) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %473 = "stablehlo.add"(%300, %300) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %474 = "stablehlo.add"(%473, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %475 = "stablehlo.divide"(%472, %474) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %476 = "stablehlo.multiply"(%392, %475) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %477 = "stablehlo.subtract"(%121, %476) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %478 = "stablehlo.select"(%297, %476, %477) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %479 = "stablehlo.select"(%248, %296, %478) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %480 = "stablehlo.constant"() <{value = dense<1.2732395447351628> : tensor<2xf64>}> : () -> tensor<2xf64>
    %481 = "stablehlo.add"(%250, %480) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %482 = "stablehlo.sqrt"(%481) : (tensor<2xf64>) -> tensor<2xf64>
    %483 = "stablehlo.add"(%246, %482) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %484 = "stablehlo.select"(%297, %483, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %485 = "stablehlo.multiply"(%479, %484) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %486 = "stablehlo.constant"() <{value = dense<-4.833646656726457e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %487 = "stablehlo.multiply"(%244, %312) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %488 = "stablehlo.subtract"(%487, %244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %489 = "stablehlo.subtract"(%487, %488) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %490 = "stablehlo.constant"() <{value = dense<0.7071067839860916> : tensor<2xf64>}> : () -> tensor<2xf64>
    %491 = "stablehlo.multiply"(%489, %490) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %492 = "stablehlo.subtract"(%491, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %493 = "stablehlo.constant"() <{value = dense<-2.7995440410322203e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %494 = "stablehlo.multiply"(%489, %493) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %495 = "stablehlo.add"(%492, %494) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %496 = "stablehlo.subtract"(%244, %489) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %497 = "stablehlo.multiply"(%496, %490) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %498 = "stablehlo.multiply"(%496, %493) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %499 = "stablehlo.add"(%497, %498) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %500 = "stablehlo.add"(%495, %499) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %501 = "stablehlo.multiply"(%244, %486) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %502 = "stablehlo.add"(%501, %500) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %503 = "stablehlo.multiply"(%485, %502) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %504 = "stablehlo.subtract"(%479, %503) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %505 = "stablehlo.multiply"(%504, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %506 = "stablehlo.compare"(%505, %40) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %507 = "stablehlo.compare"(%505, %44) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %508 = "stablehlo.compare"(%505, %46) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %509 = "stablehlo.compare"(%505, %49) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %510 = "stablehlo.select"(%509, %51, %12) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %511 = "stablehlo.select"(%508, %48, %510) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %512 = "stablehlo.multiply"(%505, %511) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %513 = "stablehlo.bitcast_convert"(%512) : (tensor<2xf64>) -> tensor<2x2xui32>
    %514 = "stablehlo.slice"(%513) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %515 = "stablehlo.reshape"(%514) : (tensor<2x1xui32>) -> tensor<2xui32>
    %516 = "stablehlo.shift_right_logical"(%515, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %517 = "stablehlo.and"(%516, %60) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %518 = "stablehlo.convert"(%517) : (tensor<2xui32>) -> tensor<2xf64>
    %519 = "stablehlo.subtract"(%518, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %520 = "stablehlo.subtract"(%40, %519) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %521 = "stablehlo.compare"(%520, %520) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %522 = "stablehlo.select"(%521, %40, %520) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %523 = "stablehlo.maximum"(%522, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %524 = "stablehlo.minimum"(%523, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %525 = "stablehlo.compare"(%524, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %526 = "stablehlo.ceil"(%524) : (tensor<2xf64>) -> tensor<2xf64>
    %527 = "stablehlo.floor"(%524) : (tensor<2xf64>) -> tensor<2xf64>
    %528 = "stablehlo.select"(%525, %526, %527) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %529 = "stablehlo.add"(%528, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %530 = "stablehlo.convert"(%529) : (tensor<2xf64>) -> tensor<2xui32>
    %531 = "stablehlo.shift_left"(%530, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %532 = "stablehlo.reshape"(%531) : (tensor<2xui32>) -> tensor<2x1xui32>
    %533 = "stablehlo.concatenate"(%80, %532) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %534 = "stablehlo.bitcast_convert"(%533) : (tensor<2x2xui32>) -> tensor<2xf64>
    %535 = "stablehlo.multiply"(%512, %534) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %536 = "stablehlo.compare"(%535, %84) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %537 = "stablehlo.select"(%536, %12, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %538 = "stablehlo.add"(%519, %537) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %539 = "stablehlo.select"(%509, %89, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %540 = "stablehlo.select"(%508, %88, %539) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %541 = "stablehlo.add"(%538, %540) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %542 = "stablehlo.multiply"(%535, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %543 = "stablehlo.select"(%536, %542, %535) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %544 = "stablehlo.subtract"(%543, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %545 = "stablehlo.multiply"(%544, %544) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %546 = "stablehlo.multiply"(%545, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %547 = "stablehlo.optimization_barrier"(%544) : (tensor<2xf64>) -> tensor<2xf64>
    %548 = "stablehlo.add"(%547, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %549 = "stablehlo.divide"(%544, %548) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %550 = "stablehlo.multiply"(%549, %549) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %551 = "stablehlo.multiply"(%550, %550) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %552 = "stablehlo.multiply"(%125, %551) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %553 = "stablehlo.add"(%552, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %554 = "stablehlo.multiply"(%553, %551) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %555 = "stablehlo.add"(%554, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %556 = "stablehlo.multiply"(%555, %551) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %557 = "stablehlo.add"(%556, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %558 = "stablehlo.multiply"(%136, %551) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %559 = "stablehlo.add"(%558, %137) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %560 = "stablehlo.multiply"(%559, %551) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %561 = "stablehlo.add"(%560, %140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %562 = "stablehlo.multiply"(%561, %551) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %563 = "stablehlo.add"(%562, %143) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %564 = "stablehlo.multiply"(%557, %550) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %565 = "stablehlo.add"(%564, %563) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %566 = "stablehlo.multiply"(%550, %565) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %567 = "stablehlo.add"(%566, %546) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %568 = "stablehlo.multiply"(%549, %567) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %569 = "stablehlo.multiply"(%541, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %570 = "stablehlo.add"(%569, %568) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %571 = "stablehlo.subtract"(%546, %570) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %572 = "stablehlo.subtract"(%544, %571) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %573 = "stablehlo.multiply"(%541, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %574 = "stablehlo.add"(%573, %572) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %575 = "stablehlo.select"(%507, %505, %574) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %576 = "stablehlo.compare"(%505, %40) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %577 = "stablehlo.select"(%576, %4, %159) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %578 = "stablehlo.select"(%506, %575, %577) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %579 = "stablehlo.negate"(%505) : (tensor<2xf64>) -> tensor<2xf64>
    %580 = "stablehlo.compare"(%579, %40) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %581 = "stablehlo.add"(%579, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %582 = "stablehlo.compare"(%581, %40) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %583 = "stablehlo.compare"(%581, %44) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %584 = "stablehlo.compare"(%581, %46) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %585 = "stablehlo.compare"(%581, %49) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %586 = "stablehlo.select"(%585, %51, %12) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %587 = "stablehlo.select"(%584, %48, %586) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %588 = "stablehlo.multiply"(%581, %587) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %589 = "stablehlo.bitcast_convert"(%588) : (tensor<2xf64>) -> tensor<2x2xui32>
    %590 = "stablehlo.slice"(%589) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %591 = "stablehlo.reshape"(%590) : (tensor<2x1xui32>) -> tensor<2xui32>
    %592 = "stablehlo.shift_right_logical"(%591, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %593 = "stablehlo.and"(%592, %60) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %594 = "stablehlo.convert"(%593) : (tensor<2xui32>) -> tensor<2xf64>
    %595 = "stablehlo.subtract"(%594, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %596 = "stablehlo.subtract"(%40, %595) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %597 = "stablehlo.compare"(%596, %596) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %598 = "stablehlo.select"(%597, %40, %596) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %599 = "stablehlo.maximum"(%598, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %600 = "stablehlo.minimum"(%599, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %601 = "stablehlo.compare"(%600, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %602 = "stablehlo.ceil"(%600) : (tensor<2xf64>) -> tensor<2xf64>
    %603 = "stablehlo.floor"(%600) : (tensor<2xf64>) -> tensor<2xf64>
    %604 = "stablehlo.select"(%601, %602, %603) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %605 = "stablehlo.add"(%604, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %606 = "stablehlo.convert"(%605) : (tensor<2xf64>) -> tensor<2xui32>
    %607 = "stablehlo.shift_left"(%606, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %608 = "stablehlo.reshape"(%607) : (tensor<2xui32>) -> tensor<2x1xui32>
    %609 = "stablehlo.concatenate"(%80, %608) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %610 = "stablehlo.bitcast_convert"(%609) : (tensor<2x2xui32>) -> tensor<2xf64>
    %611 = "stablehlo.multiply"(%588, %610) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %612 = "stablehlo.compare"(%611, %84) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %613 = "stablehlo.select"(%612, %12, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %614 = "stablehlo.add"(%595, %613) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %615 = "stablehlo.select"(%585, %89, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %616 = "stablehlo.select"(%584, %88, %615) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %617 = "stablehlo.add"(%614, %616) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %618 = "stablehlo.optimization_barrier"(%581) : (tensor<2xf64>) -> tensor<2xf64>
    %619 = "stablehlo.subtract"(%618, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %620 = "stablehlo.subtract"(%579, %619) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %621 = "stablehlo.subtract"(%40, %617) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %622 = "stablehlo.compare"(%621, %621) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %623 = "stablehlo.select"(%622, %40, %621) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %624 = "stablehlo.maximum"(%623, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %625 = "stablehlo.minimum"(%624, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %626 = "stablehlo.compare"(%625, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %627 = "stablehlo.ceil"(%625) : (tensor<2xf64>) -> tensor<2xf64>
    %628 = "stablehlo.floor"(%625) : (tensor<2xf64>) -> tensor<2xf64>
    %629 = "stablehlo.select"(%626, %627, %628) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %630 = "stablehlo.add"(%629, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %631 = "stablehlo.convert"(%630) : (tensor<2xf64>) -> tensor<2xui32>
    %632 = "stablehlo.shift_left"(%631, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %633 = "stablehlo.reshape"(%632) : (tensor<2xui32>) -> tensor<2x1xui32>
    %634 = "stablehlo.concatenate"(%80, %633) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %635 = "stablehlo.bitcast_convert"(%634) : (tensor<2x2xui32>) -> tensor<2xf64>
    %636 = "stablehlo.multiply"(%611, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %637 = "stablehlo.select"(%612, %636, %611) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %638 = "stablehlo.subtract"(%637, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %639 = "stablehlo.multiply"(%620, %635) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %640 = "stablehlo.add"(%639, %638) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %641 = "stablehlo.multiply"(%640, %640) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %642 = "stablehlo.multiply"(%641, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %643 = "stablehlo.add"(%640, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %644 = "stablehlo.divide"(%640, %643) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %645 = "stablehlo.multiply"(%644, %644) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %646 = "stablehlo.multiply"(%645, %645) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %647 = "stablehlo.multiply"(%125, %646) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %648 = "stablehlo.add"(%647, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %649 = "stablehlo.multiply"(%648, %646) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %650 = "stablehlo.add"(%649, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %651 = "stablehlo.multiply"(%650, %646) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %652 = "stablehlo.add"(%651, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %653 = "stablehlo.multiply"(%136, %646) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %654 = "stablehlo.add"(%653, %137) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %655 = "stablehlo.multiply"(%654, %646) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %656 = "stablehlo.add"(%655, %140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %657 = "stablehlo.multiply"(%656, %646) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %658 = "stablehlo.add"(%657, %143) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %659 = "stablehlo.multiply"(%652, %645) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %660 = "stablehlo.add"(%659, %658) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %661 = "stablehlo.multiply"(%645, %660) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %662 = "stablehlo.add"(%661, %642) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %663 = "stablehlo.multiply"(%644, %662) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %664 = "stablehlo.multiply"(%617, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %665 = "stablehlo.add"(%664, %663) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %666 = "stablehlo.subtract"(%642, %665) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %667 = "stablehlo.subtract"(%640, %666) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %668 = "stablehlo.multiply"(%617, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %669 = "stablehlo.add"(%668, %667) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %670 = "stablehlo.select"(%583, %581, %669) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %671 = "stablehlo.compare"(%581, %40) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %672 = "stablehlo.select"(%671, %4, %159) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %673 = "stablehlo.select"(%582, %670, %672) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %674 = "stablehlo.select"(%580, %579, %673) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %675 = "stablehlo.select"(%240, %578, %674) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %676 = "stablehlo.select"(%3, %239, %675) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %677 = "stablehlo.select"(%1, %0, %676) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %678 = "stablehlo.convert"(%677) : (tensor<2xf64>) -> tensor<2xf32>
    return %678 : tensor<2xf32>
  }
}

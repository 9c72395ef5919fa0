// {"ins":[["float32",[2]]],"params":null}
module @ndtri {
  func.func public @main(%arg0: tensor<2xf32>) -> (tensor<2xf32>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<2xf32>) -> tensor<2xf64>
    %1 = "stablehlo.constant"() <{value = dense<0.1353352832366127> : tensor<2xf64>}> : () -> tensor<2xf64>
    %2 = "stablehlo.compare"(%0, %1) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %3 = "stablehlo.constant"() <{value = dense<0.8646647167633873> : tensor<2xf64>}> : () -> tensor<2xf64>
    %4 = "stablehlo.compare"(%0, %3) <{comparison_direction = #stablehlo<comparison_direction LE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %5 = "stablehlo.and"(%2, %4) : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
    %6 = "stablehlo.constant"() <{value = dense<0.5> : tensor<2xf64>}> : () -> tensor<2xf64>
    %7 = "stablehlo.subtract"(%0, %6) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %8 = "stablehlo.multiply"(%7, %7) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %9 = "stablehlo.multiply"(%7, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %10 = "stablehlo.constant"() <{value = dense<-59.96335010141079> : tensor<2xf64>}> : () -> tensor<2xf64>
    %11 = "stablehlo.constant"() <{value = dense<98.00107541859997> : tensor<2xf64>}> : () -> tensor<2xf64>
    %12 = "stablehlo.multiply"(%10, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %13 = "stablehlo.add"(%12, %11) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %14 = "stablehlo.constant"() <{value = dense<-56.67628574690703> : tensor<2xf64>}> : () -> tensor<2xf64>
    %15 = "stablehlo.multiply"(%13, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %16 = "stablehlo.add"(%15, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %17 = "stablehlo.constant"() <{value = dense<13.931260938727968> : tensor<2xf64>}> : () -> tensor<2xf64>
    %18 = "stablehlo.multiply"(%16, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %19 = "stablehlo.add"(%18, %17) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %20 = "stablehlo.constant"() <{value = dense<-1.2391658386738125> : tensor<2xf64>}> : () -> tensor<2xf64>
    %21 = "stablehlo.multiply"(%19, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %22 = "stablehlo.add"(%21, %20) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %23 = "stablehlo.constant"() <{value = dense<1.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %24 = "stablehlo.constant"() <{value = dense<1.9544885833814176> : tensor<2xf64>}> : () -> tensor<2xf64>
    %25 = "stablehlo.multiply"(%23, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %26 = "stablehlo.add"(%25, %24) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %27 = "stablehlo.constant"() <{value = dense<4.676279128988815> : tensor<2xf64>}> : () -> tensor<2xf64>
    %28 = "stablehlo.multiply"(%26, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %29 = "stablehlo.add"(%28, %27) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %30 = "stablehlo.constant"() <{value = dense<86.36024213908905> : tensor<2xf64>}> : () -> tensor<2xf64>
    %31 = "stablehlo.multiply"(%29, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %32 = "stablehlo.add"(%31, %30) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %33 = "stablehlo.constant"() <{value = dense<-225.46268785411937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %34 = "stablehlo.multiply"(%32, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %35 = "stablehlo.add"(%34, %33) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %36 = "stablehlo.constant"() <{value = dense<200.26021238006066> : tensor<2xf64>}> : () -> tensor<2xf64>
    %37 = "stablehlo.multiply"(%35, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %38 = "stablehlo.add"(%37, %36) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %39 = "stablehlo.constant"() <{value = dense<-82.03722561683334> : tensor<2xf64>}> : () -> tensor<2xf64>
    %40 = "stablehlo.multiply"(%38, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %41 = "stablehlo.add"(%40, %39) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %42 = "stablehlo.constant"() <{value = dense<15.90562251262117> : tensor<2xf64>}> : () -> tensor<2xf64>
    %43 = "stablehlo.multiply"(%41, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %44 = "stablehlo.add"(%43, %42) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %45 = "stablehlo.constant"() <{value = dense<-1.1833162112133> : tensor<2xf64>}> : () -> tensor<2xf64>
    %46 = "stablehlo.multiply"(%44, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %47 = "stablehlo.add"(%46, %45) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %48 = "stablehlo.divide"(%22, %47) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %49 = "stablehlo.multiply"(%9, %48) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %50 = "stablehlo.add"(%49, %7) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %51 = "stablehlo.constant"() <{value = dense<2.5066282746310007> : tensor<2xf64>}> : () -> tensor<2xf64>
    %52 = "stablehlo.multiply"(%50, %51) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %53 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %54 = "stablehlo.compare"(%0, %53) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %55 = "stablehlo.constant"() <{value = dense<0xFFF0000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %56 = "stablehlo.compare"(%0, %23) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %57 = "stablehlo.constant"() <{value = dense<0x7FF0000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %58 = "stablehlo.compare"(%0, %3) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %59 = "stablehlo.subtract"(%23, %0) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %60 = "stablehlo.select"(%58, %59, %0) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %61 = "stablehlo.compare"(%60, %53) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %62 = "stablehlo.compare"(%60, %57) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %63 = "stablehlo.constant"() <{value = dense<9.332636185032189e-302> : tensor<2xf64>}> : () -> tensor<2xf64>
    %64 = "stablehlo.compare"(%60, %63) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %65 = "stablehlo.constant"() <{value = dense<18014398509481984.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %66 = "stablehlo.constant"() <{value = dense<1.0715086071862673e+301> : tensor<2xf64>}> : () -> tensor<2xf64>
    %67 = "stablehlo.compare"(%60, %66) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %68 = "stablehlo.constant"() <{value = dense<5.551115123125783e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %69 = "stablehlo.select"(%67, %68, %23) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %70 = "stablehlo.select"(%64, %65, %69) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %71 = "stablehlo.multiply"(%60, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %72 = "stablehlo.bitcast_convert"(%71) : (tensor<2xf64>) -> tensor<2x2xui32>
    %73 = "stablehlo.slice"(%72) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %74 = "stablehlo.reshape"(%73) : (tensor<2x1xui32>) -> tensor<2xui32>
    %75 = "stablehlo.constant"() <{value = dense<20> : tensor<2xui32>}> : () -> tensor<2xui32>
    %76 = "stablehlo.shift_right_logical"(%74, %75) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %77 = "stablehlo.constant"() <{value = dense<2047> : tensor<2xui32>}> : () -> tensor<2xui32>
    %78 = "stablehlo.and"(%76, %77) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %79 = "stablehlo.convert"(%78) : (tensor<2xui32>) -> tensor<2xf64>
    %80 = "stablehlo.constant"() <{value = dense<1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %81 = "stablehlo.subtract"(%79, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %82 = "stablehlo.subtract"(%53, %81) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %83 = "stablehlo.compare"(%82, %82) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %84 = "stablehlo.select"(%83, %53, %82) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %85 = "stablehlo.constant"() <{value = dense<-1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %86 = "stablehlo.maximum"(%84, %85) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %87 = "stablehlo.constant"() <{value = dense<1024.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %88 = "stablehlo.minimum"(%86, %87) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %89 = "stablehlo.compare"(%88, %53) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %90 = "stablehlo.ceil"(%88) : (tensor<2xf64>) -> tensor<2xf64>
    %91 = "stablehlo.floor"(%88) : (tensor<2xf64>) -> tensor<2xf64>
    %92 = "stablehlo.select"(%89, %90, %91) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %93 = "stablehlo.add"(%92, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %94 = "stablehlo.convert"(%93) : (tensor<2xf64>) -> tensor<2xui32>
    %95 = "stablehlo.shift_left"(%94, %75) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %96 = "stablehlo.reshape"(%95) : (tensor<2xui32>) -> tensor<2x1xui32>
    %97 = "stablehlo.constant"() <{value = dense<0> : tensor<2x1xui32>}> : () -> tensor<2x1xui32>
    %98 = "stablehlo.concatenate"(%97, %96) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %99 = "stablehlo.bitcast_convert"(%98) : (tensor<2x2xui32>) -> tensor<2xf64>
    %100 = "stablehlo.multiply"(%71, %99) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %101 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<2xf64>}> : () -> tensor<2xf64>
    %102 = "stablehlo.compare"(%100, %101) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %103 = "stablehlo.select"(%102, %23, %53) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %104 = "stablehlo.add"(%81, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %105 = "stablehlo.constant"() <{value = dense<-54.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %106 = "stablehlo.constant"() <{value = dense<54.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %107 = "stablehlo.select"(%67, %106, %53) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %108 = "stablehlo.select"(%64, %105, %107) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %109 = "stablehlo.add"(%104, %108) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %110 = "stablehlo.constant"() <{value = dense<0.6931471803691238> : tensor<2xf64>}> : () -> tensor<2xf64>
    %111 = "stablehlo.multiply"(%100, %6) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %112 = "stablehlo.select"(%102, %111, %100) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %113 = "stablehlo.subtract"(%112, %23) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %114 = "stablehlo.multiply"(%113, %113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %115 = "stablehlo.multiply"(%114, %6) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %116 = "stablehlo.constant"() <{value = dense<1.9082149292705877e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %117 = "stablehlo.constant"() <{value = dense<2.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %118 = "stablehlo.optimization_barrier"(%113) : (tensor<2xf64>) -> tensor<2xf64>
    %119 = "stablehlo.add"(%118, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %120 = "stablehlo.divide"(%113, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %121 = "stablehlo.multiply"(%120, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %122 = "stablehlo.constant"() <{value = dense<0.1308771474739754> : tensor<2xf64>}> : () -> tensor<2xf64>
    %123 = "stablehlo.multiply"(%121, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %124 = "stablehlo.constant"() <{value = dense<0.15386243592665208> : tensor<2xf64>}> : () -> tensor<2xf64>
    %125 = "stablehlo.multiply"(%122, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %126 = "stablehlo.add"(%125, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %127 = "stablehlo.constant"() <{value = dense<0.222222223923837> : tensor<2xf64>}> : () -> tensor<2xf64>
    %128 = "stablehlo.multiply"(%126, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %129 = "stablehlo.add"(%128, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %130 = "stablehlo.constant"() <{value = dense<0.4000000000000088> : tensor<2xf64>}> : () -> tensor<2xf64>
    %131 = "stablehlo.multiply"(%129, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %132 = "stablehlo.add"(%131, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %133 = "stablehlo.constant"() <{value = dense<0.13268669005111386> : tensor<2xf64>}> : () -> tensor<2xf64>
    %134 = "stablehlo.constant"() <{value = dense<0.18181795568589937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %135 = "stablehlo.multiply"(%133, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %136 = "stablehlo.add"(%135, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %137 = "stablehlo.constant"() <{value = dense<0.28571428570800655> : tensor<2xf64>}> : () -> tensor<2xf64>
    %138 = "stablehlo.multiply"(%136, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %139 = "stablehlo.add"(%138, %137) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %140 = "stablehlo.constant"() <{value = dense<0.6666666666666666> : tensor<2xf64>}> : () -> tensor<2xf64>
    %141 = "stablehlo.multiply"(%139, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %142 = "stablehlo.add"(%141, %140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %143 = "stablehlo.multiply"(%132, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %144 = "stablehlo.add"(%143, %142) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %145 = "stablehlo.multiply"(%121, %144) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %146 = "stablehlo.add"(%145, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %147 = "stablehlo.multiply"(%120, %146) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %148 = "stablehlo.multiply"(%109, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %149 = "stablehlo.add"(%148, %147) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %150 = "stablehlo.subtract"(%115, %149) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %151 = "stablehlo.subtract"(%113, %150) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %152 = "stablehlo.multiply"(%109, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %153 = "stablehlo.add"(%152, %151) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %154 = "stablehlo.select"(%62, %60, %153) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %155 = "stablehlo.compare"(%60, %53) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %156 = "stablehlo.constant"() <{value = dense<0x7FF8000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %157 = "stablehlo.select"(%155, %55, %156) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %158 = "stablehlo.select"(%61, %154, %157) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %159 = "stablehlo.constant"() <{value = dense<-2.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %160 = "stablehlo.multiply"(%158, %159) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %161 = "stablehlo.sqrt"(%160) : (tensor<2xf64>) -> tensor<2xf64>
    %162 = "stablehlo.compare"(%161, %53) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %163 = "stablehlo.compare"(%161, %57) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %164 = "stablehlo.compare"(%161, %63) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %165 = "stablehlo.compare"(%161, %66) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %166 = "stablehlo.select"(%165, %68, %23) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %167 = "stablehlo.select"(%164, %65, %166) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %168 = "stablehlo.multiply"(%161, %167) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %169 = "stablehlo.bitcast_convert"(%168) : (tensor<2xf64>) -> tensor<2x2xui32>
    %170 = "stablehlo.slice"(%169) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %171 = "stablehlo.reshape"(%170) : (tensor<2x1xui32>) -> tensor<2xui32>
    %172 = "stablehlo.shift_right_logical"(%171, %75) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %173 = "stablehlo.and"(%172, %77) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %174 = "stablehlo.convert"(%173) : (tensor<2xui32>) -> tensor<2xf64>
    %175 = "stablehlo.subtract"(%174, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %176 = "stablehlo.subtract"(%53, %175) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %177 = "stablehlo.compare"(%176, %176) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %178 = "stablehlo.select"(%177, %53, %176) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %179 = "stablehlo.maximum"(%178, %85) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %180 = "stablehlo.minimum"(%179, %87) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %181 = "stablehlo.compare"(%180, %53) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %182 = "stablehlo.ceil"(%180) : (tensor<2xf64>) -> tensor<2xf64>
    %183 = "stablehlo.floor"(%180) : (tensor<2xf64>) -> tensor<2xf64>
    %184 = "stablehlo.select"(%181, %182, %183) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %185 = "stablehlo.add"(%184, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %186 = "stablehlo.convert"(%185) : (tensor<2xf64>) -> tensor<2xui32>
    %187 = "stablehlo.shift_left"(%186, %75) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %188 = "stablehlo.reshape"(%187) : (tensor<2xui32>) -> tensor<2x1xui32>
    %189 = "stablehlo.concatenate"(%97, %188) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %190 = "stablehlo.bitcast_convert"(%189) : (tensor<2x2xui32>) -> tensor<2xf64>
    %191 = "stablehlo.multiply"(%168, %190) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %192 = "stablehlo.compare"(%191, %101) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %193 = "stablehlo.select"(%192, %23, %53) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %194 = "stablehlo.add"(%175, %193) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %195 = "stablehlo.select"(%165, %106, %53) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %196 = "stablehlo.select"(%164, %105, %195) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %197 = "stablehlo.add"(%194, %196) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %198 = "stablehlo.multiply"(%191, %6) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %199 = "stablehlo.select"(%192, %198, %191) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %200 = "stablehlo.subtract"(%199, %23) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %201 = "stablehlo.multiply"(%200, %200) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %202 = "stablehlo.multiply"(%201, %6) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %203 = "stablehlo.optimization_barrier"(%200) : (tensor<2xf64>) -> tensor<2xf64>
    %204 = "stablehlo.add"(%203, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %205 = "stablehlo.divide"(%200, %204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %206 = "stablehlo.multiply"(%205, %205) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %207 = "stablehlo.multiply"(%206, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %208 = "stablehlo.multiply"(%122, %207) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %209 = "stablehlo.add"(%208, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %210 = "stablehlo.multiply"(%209, %207) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %211 = "stablehlo.add"(%210, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %212 = "stablehlo.multiply"(%211, %207) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %213 = "stablehlo.add"(%212, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %214 = "stablehlo.multiply"(%133, %207) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %215 = "stablehlo.add"(%214, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %216 = "stablehlo.multiply"(%215, %207) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %217 = "stablehlo.add"(%216, %137) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %218 = "stablehlo.multiply"(%217, %207) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %219 = "stablehlo.add"(%218, %140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %220 = "stablehlo.multiply"(%213, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %221 = "stablehlo.add"(%220, %219) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %222 = "stablehlo.multiply"(%206, %221) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %223 = "stablehlo.add"(%222, %202) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %224 = "stablehlo.multiply"(%205, %223) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %225 = "stablehlo.multiply"(%197, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %226 = "stablehlo.add"(%225, %224) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %227 = "stablehlo.subtract"(%202, %226) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %228 = "stablehlo.subtract"(%200, %227) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %229 = "stablehlo.multiply"(%197, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %230 = "stablehlo.add"(%229, %228) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %231 = "stablehlo.select"(%163, %161, %230) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %232 = "stablehlo.compare"(%161, %53) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %233 = "stablehlo.select"(%232, %55, %156) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %234 = "stablehlo.select"(%162, %231, %233) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %235 = "stablehlo.divide"(%23, %161) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %236 = "stablehlo.multiply"(%234, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %237 = "stablehlo.subtract"(%161, %236) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %238 = "stablehlo.constant"() <{value = dense<8.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %239 = "stablehlo.compare"(%161, %238) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %240 = "stablehlo.constant"() <{value = dense<4.0554489230596245> : tensor<2xf64>}> : () -> tensor<2xf64>
    %241 = "stablehlo.constant"() <{value = dense<31.525109459989388> : tensor<2xf64>}> : () -> tensor<2xf64>
    %242 = "stablehlo.multiply"(%240, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %243 = "stablehlo.add"(%242, %241) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %244 = "stablehlo.constant"() <{value = dense<57.16281922464213> : tensor<2xf64>}> : () -> tensor<2xf64>
    %245 = "stablehlo.multiply"(%243, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %246 = "stablehlo.add"(%245, %244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %247 = "stablehlo.constant"() <{value = dense<44.08050738932008> : tensor<2xf64>}> : () -> tensor<2xf64>
    %248 = "stablehlo.multiply"(%246, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %249 = "stablehlo.add"(%248, %247) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %250 = "stablehlo.constant"() <{value = dense<14.684956192885803> : tensor<2xf64>}> : () -> tensor<2xf64>
    %251 = "stablehlo.multiply"(%249, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %252 = "stablehlo.add"(%251, %250) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %253 = "stablehlo.constant"() <{value = dense<2.1866330685079025> : tensor<2xf64>}> : () -> tensor<2xf64>
    %254 = "stablehlo.multiply"(%252, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %255 = "stablehlo.add"(%254, %253) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %256 = "stablehlo.constant"() <{value = dense<-0.1402560791713545> : tensor<2xf64>}> : () -> tensor<2xf64>
    %257 = "stablehlo.multiply"(%255, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %258 = "stablehlo.add"(%257, %256) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %259 = "stablehlo.constant"() <{value = dense<-0.03504246268278482> : tensor<2xf64>}> : () -> tensor<2xf64>
    %260 = "stablehlo.multiply"(%258, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %261 = "stablehlo.add"(%260, %259) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %262 = "stablehlo.constant"() <{value = dense<-0.0008574567851546854> : tensor<2xf64>}> : () -> tensor<2xf64>
    %263 = "stablehlo.multiply"(%261, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %264 = "stablehlo.add"(%263, %262) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %265 = "stablehlo.constant"() <{value = dense<15.779988325646675> : tensor<2xf64>}> : () -> tensor<2xf64>
    %266 = "stablehlo.multiply"(%23, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %267 = "stablehlo.add"(%266, %265) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %268 = "stablehlo.constant"() <{value = dense<45.39076351288792> : tensor<2xf64>}> : () -> tensor<2xf64>
    %269 = "stablehlo.multiply"(%267, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %270 = "stablehlo.add"(%269, %268) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %271 = "stablehlo.constant"() <{value = dense<41.3172038254672> : tensor<2xf64>}> : () -> tensor<2xf64>
    %272 = "stablehlo.multiply"(%270, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %273 = "stablehlo.add"(%272, %271) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %274 = "stablehlo.constant"() <{value = dense<15.04253856929075> : tensor<2xf64>}> : () -> tensor<2xf64>
    %275 = "stablehlo.multiply"(%273, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %276 = "stablehlo.add"(%275, %274) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %277 = "stablehlo.constant"() <{value = dense<2.504649462083094> : tensor<2xf64>}> : () -> tensor<2xf64>
    %278 = "stablehlo.multiply"(%276, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %279 = "stablehlo.add"(%278, %277) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %280 = "stablehlo.constant"() <{value = dense<-0.14218292285478779> : tensor<2xf64>}> : () -> tensor<2xf64>
    %281 = "stablehlo.multiply"(%279, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %282 = "stablehlo.add"(%281, %280) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %283 = "stablehlo.constant"() <{value = dense<-0.03808064076915783> : tensor<2xf64>}> : () -> tensor<2xf64>
    %284 = "stablehlo.multiply"(%282, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %285 = "stablehlo.add"(%284, %283) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %286 = "stablehlo.constant"() <{value = dense<-0.0009332594808954574> : tensor<2xf64>}> : () -> tensor<2xf64>
    %287 = "stablehlo.multiply"(%285, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %288 = "stablehlo.add"(%287, %286) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %289 = "stablehlo.divide"(%264, %288) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %290 = "stablehlo.constant"() <{value = dense<3.2377489177694603> : tensor<2xf64>}> : () -> tensor<2xf64>
    %291 = "stablehlo.constant"() <{value = dense<6.915228890689842> : tensor<2xf64>}> : () -> tensor<2xf64>
    %292 = "stablehlo.multiply"(%290, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %293 = "stablehlo.add"(%292, %291) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %294 = "stablehlo.constant"() <{value = dense<3.9388102529247444> : tensor<2xf64>}> : () -> tensor<2xf64>
    %295 = "stablehlo.multiply"(%293, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %296 = "stablehlo.add"(%295, %294) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %297 = "stablehlo.constant"() <{value = dense<1.3330346081580755> : tensor<2xf64>}> : () -> tensor<2xf64>
    %298 = "stablehlo.multiply"(%296, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %299 = "stablehlo.add"(%298, %297) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %300 = "stablehlo.constant"() <{value = dense<0.20148538954917908> : tensor<2xf64>}> : () -> tensor<2xf64>
    %301 = "stablehlo.multiply"(%299, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %302 = "stablehlo.add"(%301, %300) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %303 = "stablehlo.constant"() <{value = dense<0.012371663481782003> : tensor<2xf64>}> : () -> tensor<2xf64>
    %304 = "stablehlo.multiply"(%302, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %305 = "stablehlo.add"(%304, %303) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %306 = "stablehlo.constant"() <{value = dense<0.00030158155350823543> : tensor<2xf64>}> : () -> tensor<2xf64>
    %307 = "stablehlo.multiply"(%305, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %308 = "stablehlo.add"(%307, %306) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %309 = "stablehlo.constant"() <{value = dense<0.0000026580697468673755> : tensor<2xf64>}> : () -> tensor<2xf64>
    %310 = "stablehlo.multiply"(%308, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %311 = "stablehlo.add"(%310, %309) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %312 = "stablehlo.constant"() <{value = dense<6.239745391849833e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %313 = "stablehlo.multiply"(%311, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %314 = "stablehlo.add"(%313, %312) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %315 = "stablehlo.constant"() <{value = dense<6.02427039364742> : tensor<2xf64>}> : () -> tensor<2xf64>
    %316 = "stablehlo.add"(%266, %315) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %317 = "stablehlo.constant"() <{value = dense<3.6798356385616087> : tensor<2xf64>}> : () -> tensor<2xf64>
    %318 = "stablehlo.multiply"(%316, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %319 = "stablehlo.add"(%318, %317) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %320 = "stablehlo.constant"() <{value = dense<1.3770209948908132> : tensor<2xf64>}> : () -> tensor<2xf64>
    %321 = "stablehlo.multiply"(%319, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %322 = "stablehlo.add"(%321, %320) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %323 = "stablehlo.constant"() <{value = dense<0.21623699359449663> : tensor<2xf64>}> : () -> tensor<2xf64>
    %324 = "stablehlo.multiply"(%322, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %325 = "stablehlo.add"(%324, %323) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %326 = "stablehlo.constant"() <{value = dense<0.013420400608854318> : tensor<2xf64>}> : () -> tensor<2xf64>
    %327 = "stablehlo.multiply"(%325, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %328 = "stablehlo.add"(%327, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %329 = "stablehlo.constant"() <{value = dense<0.00032801446468212774> : tensor<2xf64>}> : () -> tensor<2xf64>
    %330 = "stablehlo.multiply"(%328, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %331 = "stablehlo.add"(%330, %329) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %332 = "stablehlo.constant"() <{value = dense<0.0000028924786474538068> : tensor<2xf64>}> : () -> tensor<2xf64>
    %333 = "stablehlo.multiply"(%331, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %334 = "stablehlo.add"(%333, %332) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %335 = "stablehlo.constant"() <{value = dense<6.790194080099813e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %336 = "stablehlo.multiply"(%334, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %337 = "stablehlo.add"(%336, %335) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %338 = "stablehlo.divide"(%314, %337) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %339 = "stablehlo.select"(%239, %289, %338) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %340 = "stablehlo.multiply"(%235, %339) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %341 = "stablehlo.subtract"(%237, %340) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %342 = "stablehlo.negate"(%341) : (tensor<2xf64>) -> tensor<2xf64>
    %343 = "stablehlo.select"(%58, %341, %342) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %344 = "stablehlo.select"(%56, %57, %343) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %345 = "stablehlo.select"(%54, %55, %344) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %346 = "stablehlo.select"(%5, %52, %345) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %347 = "stablehlo.convert"(%346) : (tensor<2xf64>) -> tensor<2xf32>
    return %347 : tensor<2xf32>
  }
}

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
    %123 = "stablehlo.constant"() <{value = dense<0.13268669005111386> : tensor<2xf64>}> : () -> tensor<2xf64>
    %124 = "stablehlo.multiply"(%122, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %125 = "stablehlo.add"(%124, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %126 = "stablehlo.constant"() <{value = dense<0.15386243592665208> : tensor<2xf64>}> : () -> tensor<2xf64>
    %127 = "stablehlo.multiply"(%125, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %128 = "stablehlo.add"(%127, %126) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %129 = "stablehlo.constant"() <{value = dense<0.18181795568589937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %130 = "stablehlo.multiply"(%128, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %131 = "stablehlo.add"(%130, %129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %132 = "stablehlo.constant"() <{value = dense<0.222222223923837> : tensor<2xf64>}> : () -> tensor<2xf64>
    %133 = "stablehlo.multiply"(%131, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %134 = "stablehlo.add"(%133, %132) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %135 = "stablehlo.constant"() <{value = dense<0.28571428570800655> : tensor<2xf64>}> : () -> tensor<2xf64>
    %136 = "stablehlo.multiply"(%134, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %137 = "stablehlo.add"(%136, %135) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %138 = "stablehlo.constant"() <{value = dense<0.4000000000000088> : tensor<2xf64>}> : () -> tensor<2xf64>
    %139 = "stablehlo.multiply"(%137, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %140 = "stablehlo.add"(%139, %138) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %141 = "stablehlo.constant"() <{value = dense<0.6666666666666666> : tensor<2xf64>}> : () -> tensor<2xf64>
    %142 = "stablehlo.multiply"(%140, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %143 = "stablehlo.add"(%142, %141) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %144 = "stablehlo.multiply"(%121, %143) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %145 = "stablehlo.add"(%144, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %146 = "stablehlo.multiply"(%120, %145) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %147 = "stablehlo.multiply"(%109, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %148 = "stablehlo.add"(%147, %146) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %149 = "stablehlo.subtract"(%115, %148) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %150 = "stablehlo.subtract"(%113, %149) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %151 = "stablehlo.multiply"(%109, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %152 = "stablehlo.add"(%151, %150) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %153 = "stablehlo.select"(%62, %60, %152) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %154 = "stablehlo.compare"(%60, %53) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %155 = "stablehlo.constant"() <{value = dense<0x7FF8000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %156 = "stablehlo.select"(%154, %55, %155) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %157 = "stablehlo.select"(%61, %153, %156) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %158 = "stablehlo.constant"() <{value = dense<-2.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %159 = "stablehlo.multiply"(%157, %158) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %160 = "stablehlo.sqrt"(%159) : (tensor<2xf64>) -> tensor<2xf64>
    %161 = "stablehlo.compare"(%160, %53) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %162 = "stablehlo.compare"(%160, %57) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %163 = "stablehlo.compare"(%160, %63) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %164 = "stablehlo.compare"(%160, %66) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %165 = "stablehlo.select"(%164, %68, %23) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %166 = "stablehlo.select"(%163, %65, %165) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %167 = "stablehlo.multiply"(%160, %166) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %168 = "stablehlo.bitcast_convert"(%167) : (tensor<2xf64>) -> tensor<2x2xui32>
    %169 = "stablehlo.slice"(%168) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %170 = "stablehlo.reshape"(%169) : (tensor<2x1xui32>) -> tensor<2xui32>
    %171 = "stablehlo.shift_right_logical"(%170, %75) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %172 = "stablehlo.and"(%171, %77) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %173 = "stablehlo.convert"(%172) : (tensor<2xui32>) -> tensor<2xf64>
    %174 = "stablehlo.subtract"(%173, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %175 = "stablehlo.subtract"(%53, %174) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %176 = "stablehlo.compare"(%175, %175) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %177 = "stablehlo.select"(%176, %53, %175) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %178 = "stablehlo.maximum"(%177, %85) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %179 = "stablehlo.minimum"(%178, %87) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %180 = "stablehlo.compare"(%179, %53) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %181 = "stablehlo.ceil"(%179) : (tensor<2xf64>) -> tensor<2xf64>
    %182 = "stablehlo.floor"(%179) : (tensor<2xf64>) -> tensor<2xf64>
    %183 = "stablehlo.select"(%180, %181, %182) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %184 = "stablehlo.add"(%183, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %185 = "stablehlo.convert"(%184) : (tensor<2xf64>) -> tensor<2xui32>
    %186 = "stablehlo.shift_left"(%185, %75) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %187 = "stablehlo.reshape"(%186) : (tensor<2xui32>) -> tensor<2x1xui32>
    %188 = "stablehlo.concatenate"(%97, %187) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %189 = "stablehlo.bitcast_convert"(%188) : (tensor<2x2xui32>) -> tensor<2xf64>
    %190 = "stablehlo.multiply"(%167, %189) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %191 = "stablehlo.compare"(%190, %101) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %192 = "stablehlo.select"(%191, %23, %53) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %193 = "stablehlo.add"(%174, %192) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %194 = "stablehlo.select"(%164, %106, %53) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %195 = "stablehlo.select"(%163, %105, %194) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %196 = "stablehlo.add"(%193, %195) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %197 = "stablehlo.multiply"(%190, %6) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %198 = "stablehlo.select"(%191, %197, %190) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %199 = "stablehlo.subtract"(%198, %23) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %200 = "stablehlo.multiply"(%199, %199) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %201 = "stablehlo.multiply"(%200, %6) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %202 = "stablehlo.optimization_barrier"(%199) : (tensor<2xf64>) -> tensor<2xf64>
    %203 = "stablehlo.add"(%202, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %204 = "stablehlo.divide"(%199, %203) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %205 = "stablehlo.multiply"(%204, %204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %206 = "stablehlo.multiply"(%122, %205) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %207 = "stablehlo.add"(%206, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %208 = "stablehlo.multiply"(%207, %205) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %209 = "stablehlo.add"(%208, %126) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %210 = "stablehlo.multiply"(%209, %205) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %211 = "stablehlo.add"(%210, %129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %212 = "stablehlo.multiply"(%211, %205) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %213 = "stablehlo.add"(%212, %132) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %214 = "stablehlo.multiply"(%213, %205) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %215 = "stablehlo.add"(%214, %135) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %216 = "stablehlo.multiply"(%215, %205) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %217 = "stablehlo.add"(%216, %138) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %218 = "stablehlo.multiply"(%217, %205) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %219 = "stablehlo.add"(%218, %141) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %220 = "stablehlo.multiply"(%205, %219) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %221 = "stablehlo.add"(%220, %201) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %222 = "stablehlo.multiply"(%204, %221) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %223 = "stablehlo.multiply"(%196, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %224 = "stablehlo.add"(%223, %222) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %225 = "stablehlo.subtract"(%201, %224) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %226 = "stablehlo.subtract"(%199, %225) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %227 = "stablehlo.multiply"(%196, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %228 = "stablehlo.add"(%227, %226) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %229 = "stablehlo.select"(%162, %160, %228) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %230 = "stablehlo.compare"(%160, %53) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %231 = "stablehlo.select"(%230, %55, %155) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %232 = "stablehlo.select"(%161, %229, %231) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %233 = "stablehlo.divide"(%23, %160) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %234 = "stablehlo.multiply"(%232, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %235 = "stablehlo.subtract"(%160, %234) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %236 = "stablehlo.constant"() <{value = dense<8.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %237 = "stablehlo.compare"(%160, %236) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %238 = "stablehlo.constant"() <{value = dense<4.0554489230596245> : tensor<2xf64>}> : () -> tensor<2xf64>
    %239 = "stablehlo.constant"() <{value = dense<31.525109459989388> : tensor<2xf64>}> : () -> tensor<2xf64>
    %240 = "stablehlo.multiply"(%238, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %241 = "stablehlo.add"(%240, %239) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %242 = "stablehlo.constant"() <{value = dense<57.16281922464213> : tensor<2xf64>}> : () -> tensor<2xf64>
    %243 = "stablehlo.multiply"(%241, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %244 = "stablehlo.add"(%243, %242) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %245 = "stablehlo.constant"() <{value = dense<44.08050738932008> : tensor<2xf64>}> : () -> tensor<2xf64>
    %246 = "stablehlo.multiply"(%244, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %247 = "stablehlo.add"(%246, %245) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %248 = "stablehlo.constant"() <{value = dense<14.684956192885803> : tensor<2xf64>}> : () -> tensor<2xf64>
    %249 = "stablehlo.multiply"(%247, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %250 = "stablehlo.add"(%249, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %251 = "stablehlo.constant"() <{value = dense<2.1866330685079025> : tensor<2xf64>}> : () -> tensor<2xf64>
    %252 = "stablehlo.multiply"(%250, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %253 = "stablehlo.add"(%252, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %254 = "stablehlo.constant"() <{value = dense<-0.1402560791713545> : tensor<2xf64>}> : () -> tensor<2xf64>
    %255 = "stablehlo.multiply"(%253, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %256 = "stablehlo.add"(%255, %254) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %257 = "stablehlo.constant"() <{value = dense<-0.03504246268278482> : tensor<2xf64>}> : () -> tensor<2xf64>
    %258 = "stablehlo.multiply"(%256, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %259 = "stablehlo.add"(%258, %257) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %260 = "stablehlo.constant"() <{value = dense<-0.0008574567851546854> : tensor<2xf64>}> : () -> tensor<2xf64>
    %261 = "stablehlo.multiply"(%259, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %262 = "stablehlo.add"(%261, %260) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %263 = "stablehlo.constant"() <{value = dense<15.779988325646675> : tensor<2xf64>}> : () -> tensor<2xf64>
    %264 = "stablehlo.multiply"(%23, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %265 = "stablehlo.add"(%264, %263) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %266 = "stablehlo.constant"() <{value = dense<45.39076351288792> : tensor<2xf64>}> : () -> tensor<2xf64>
    %267 = "stablehlo.multiply"(%265, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %268 = "stablehlo.add"(%267, %266) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %269 = "stablehlo.constant"() <{value = dense<41.3172038254672> : tensor<2xf64>}> : () -> tensor<2xf64>
    %270 = "stablehlo.multiply"(%268, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %271 = "stablehlo.add"(%270, %269) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %272 = "stablehlo.constant"() <{value = dense<15.04253856929075> : tensor<2xf64>}> : () -> tensor<2xf64>
    %273 = "stablehlo.multiply"(%271, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %274 = "stablehlo.add"(%273, %272) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %275 = "stablehlo.constant"() <{value = dense<2.504649462083094> : tensor<2xf64>}> : () -> tensor<2xf64>
    %276 = "stablehlo.multiply"(%274, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %277 = "stablehlo.add"(%276, %275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %278 = "stablehlo.constant"() <{value = dense<-0.14218292285478779> : tensor<2xf64>}> : () -> tensor<2xf64>
    %279 = "stablehlo.multiply"(%277, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %280 = "stablehlo.add"(%279, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %281 = "stablehlo.constant"() <{value = dense<-0.03808064076915783> : tensor<2xf64>}> : () -> tensor<2xf64>
    %282 = "stablehlo.multiply"(%280, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %283 = "stablehlo.add"(%282, %281) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %284 = "stablehlo.constant"() <{value = dense<-0.0009332594808954574> : tensor<2xf64>}> : () -> tensor<2xf64>
    %285 = "stablehlo.multiply"(%283, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %286 = "stablehlo.add"(%285, %284) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %287 = "stablehlo.divide"(%262, %286) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %288 = "stablehlo.constant"() <{value = dense<3.2377489177694603> : tensor<2xf64>}> : () -> tensor<2xf64>
    %289 = "stablehlo.constant"() <{value = dense<6.915228890689842> : tensor<2xf64>}> : () -> tensor<2xf64>
    %290 = "stablehlo.multiply"(%288, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %291 = "stablehlo.add"(%290, %289) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %292 = "stablehlo.constant"() <{value = dense<3.9388102529247444> : tensor<2xf64>}> : () -> tensor<2xf64>
    %293 = "stablehlo.multiply"(%291, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %294 = "stablehlo.add"(%293, %292) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %295 = "stablehlo.constant"() <{value = dense<1.3330346081580755> : tensor<2xf64>}> : () -> tensor<2xf64>
    %296 = "stablehlo.multiply"(%294, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %297 = "stablehlo.add"(%296, %295) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %298 = "stablehlo.constant"() <{value = dense<0.20148538954917908> : tensor<2xf64>}> : () -> tensor<2xf64>
    %299 = "stablehlo.multiply"(%297, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %300 = "stablehlo.add"(%299, %298) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %301 = "stablehlo.constant"() <{value = dense<0.012371663481782003> : tensor<2xf64>}> : () -> tensor<2xf64>
    %302 = "stablehlo.multiply"(%300, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %303 = "stablehlo.add"(%302, %301) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %304 = "stablehlo.constant"() <{value = dense<0.00030158155350823543> : tensor<2xf64>}> : () -> tensor<2xf64>
    %305 = "stablehlo.multiply"(%303, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %306 = "stablehlo.add"(%305, %304) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %307 = "stablehlo.constant"() <{value = dense<0.0000026580697468673755> : tensor<2xf64>}> : () -> tensor<2xf64>
    %308 = "stablehlo.multiply"(%306, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %309 = "stablehlo.add"(%308, %307) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %310 = "stablehlo.constant"() <{value = dense<6.239745391849833e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %311 = "stablehlo.multiply"(%309, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %312 = "stablehlo.add"(%311, %310) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %313 = "stablehlo.constant"() <{value = dense<6.02427039364742> : tensor<2xf64>}> : () -> tensor<2xf64>
    %314 = "stablehlo.add"(%264, %313) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %315 = "stablehlo.constant"() <{value = dense<3.6798356385616087> : tensor<2xf64>}> : () -> tensor<2xf64>
    %316 = "stablehlo.multiply"(%314, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %317 = "stablehlo.add"(%316, %315) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %318 = "stablehlo.constant"() <{value = dense<1.3770209948908132> : tensor<2xf64>}> : () -> tensor<2xf64>
    %319 = "stablehlo.multiply"(%317, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %320 = "stablehlo.add"(%319, %318) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %321 = "stablehlo.constant"() <{value = dense<0.21623699359449663> : tensor<2xf64>}> : () -> tensor<2xf64>
    %322 = "stablehlo.multiply"(%320, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %323 = "stablehlo.add"(%322, %321) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %324 = "stablehlo.constant"() <{value = dense<0.013420400608854318> : tensor<2xf64>}> : () -> tensor<2xf64>
    %325 = "stablehlo.multiply"(%323, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %326 = "stablehlo.add"(%325, %324) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %327 = "stablehlo.constant"() <{value = dense<0.00032801446468212774> : tensor<2xf64>}> : () -> tensor<2xf64>
    %328 = "stablehlo.multiply"(%326, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %329 = "stablehlo.add"(%328, %327) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %330 = "stablehlo.constant"() <{value = dense<0.0000028924786474538068> : tensor<2xf64>}> : () -> tensor<2xf64>
    %331 = "stablehlo.multiply"(%329, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %332 = "stablehlo.add"(%331, %330) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %333 = "stablehlo.constant"() <{value = dense<6.790194080099813e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %334 = "stablehlo.multiply"(%332, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %335 = "stablehlo.add"(%334, %333) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %336 = "stablehlo.divide"(%312, %335) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %337 = "stablehlo.select"(%237, %287, %336) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %338 = "stablehlo.multiply"(%233, %337) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %339 = "stablehlo.subtract"(%235, %338) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %340 = "stablehlo.negate"(%339) : (tensor<2xf64>) -> tensor<2xf64>
    %341 = "stablehlo.select"(%58, %339, %340) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %342 = "stablehlo.select"(%56, %57, %341) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %343 = "stablehlo.select"(%54, %55, %342) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %344 = "stablehlo.select"(%5, %52, %343) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %345 = "stablehlo.convert"(%344) : (tensor<2xf64>) -> tensor<2xf32>
    return %345 : tensor<2xf32>
  }
}

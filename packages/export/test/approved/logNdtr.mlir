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
    %126 = "stablehlo.constant"() <{value = dense<0.13268669005111386> : tensor<2xf64>}> : () -> tensor<2xf64>
    %127 = "stablehlo.multiply"(%125, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %128 = "stablehlo.add"(%127, %126) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %129 = "stablehlo.constant"() <{value = dense<0.15386243592665208> : tensor<2xf64>}> : () -> tensor<2xf64>
    %130 = "stablehlo.multiply"(%128, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %131 = "stablehlo.add"(%130, %129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %132 = "stablehlo.constant"() <{value = dense<0.18181795568589937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %133 = "stablehlo.multiply"(%131, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %134 = "stablehlo.add"(%133, %132) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %135 = "stablehlo.constant"() <{value = dense<0.222222223923837> : tensor<2xf64>}> : () -> tensor<2xf64>
    %136 = "stablehlo.multiply"(%134, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %137 = "stablehlo.add"(%136, %135) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %138 = "stablehlo.constant"() <{value = dense<0.28571428570800655> : tensor<2xf64>}> : () -> tensor<2xf64>
    %139 = "stablehlo.multiply"(%137, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %140 = "stablehlo.add"(%139, %138) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %141 = "stablehlo.constant"() <{value = dense<0.4000000000000088> : tensor<2xf64>}> : () -> tensor<2xf64>
    %142 = "stablehlo.multiply"(%140, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %143 = "stablehlo.add"(%142, %141) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %144 = "stablehlo.constant"() <{value = dense<0.6666666666666666> : tensor<2xf64>}> : () -> tensor<2xf64>
    %145 = "stablehlo.multiply"(%143, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %146 = "stablehlo.add"(%145, %144) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %147 = "stablehlo.multiply"(%124, %146) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %148 = "stablehlo.add"(%147, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %149 = "stablehlo.multiply"(%123, %148) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %150 = "stablehlo.multiply"(%92, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %151 = "stablehlo.add"(%150, %149) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %152 = "stablehlo.subtract"(%119, %151) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %153 = "stablehlo.subtract"(%117, %152) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %154 = "stablehlo.multiply"(%92, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %155 = "stablehlo.add"(%154, %153) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %156 = "stablehlo.select"(%45, %42, %155) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %157 = "stablehlo.compare"(%42, %40) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %158 = "stablehlo.constant"() <{value = dense<0x7FF8000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %159 = "stablehlo.select"(%157, %4, %158) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %160 = "stablehlo.select"(%43, %156, %159) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %161 = "stablehlo.select"(%41, %39, %160) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %162 = "stablehlo.add"(%11, %161) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %163 = "stablehlo.negate"(%6) : (tensor<2xf64>) -> tensor<2xf64>
    %164 = "stablehlo.compare"(%163, %40) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %165 = "stablehlo.compare"(%163, %44) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %166 = "stablehlo.compare"(%163, %46) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %167 = "stablehlo.compare"(%163, %49) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %168 = "stablehlo.select"(%167, %51, %12) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %169 = "stablehlo.select"(%166, %48, %168) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %170 = "stablehlo.multiply"(%163, %169) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %171 = "stablehlo.bitcast_convert"(%170) : (tensor<2xf64>) -> tensor<2x2xui32>
    %172 = "stablehlo.slice"(%171) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %173 = "stablehlo.reshape"(%172) : (tensor<2x1xui32>) -> tensor<2xui32>
    %174 = "stablehlo.shift_right_logical"(%173, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %175 = "stablehlo.and"(%174, %60) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %176 = "stablehlo.convert"(%175) : (tensor<2xui32>) -> tensor<2xf64>
    %177 = "stablehlo.subtract"(%176, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %178 = "stablehlo.subtract"(%40, %177) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %179 = "stablehlo.compare"(%178, %178) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %180 = "stablehlo.select"(%179, %40, %178) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %181 = "stablehlo.maximum"(%180, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %182 = "stablehlo.minimum"(%181, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %183 = "stablehlo.compare"(%182, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %184 = "stablehlo.ceil"(%182) : (tensor<2xf64>) -> tensor<2xf64>
    %185 = "stablehlo.floor"(%182) : (tensor<2xf64>) -> tensor<2xf64>
    %186 = "stablehlo.select"(%183, %184, %185) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %187 = "stablehlo.add"(%186, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %188 = "stablehlo.convert"(%187) : (tensor<2xf64>) -> tensor<2xui32>
    %189 = "stablehlo.shift_left"(%188, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %190 = "stablehlo.reshape"(%189) : (tensor<2xui32>) -> tensor<2x1xui32>
    %191 = "stablehlo.concatenate"(%80, %190) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %192 = "stablehlo.bitcast_convert"(%191) : (tensor<2x2xui32>) -> tensor<2xf64>
    %193 = "stablehlo.multiply"(%170, %192) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %194 = "stablehlo.compare"(%193, %84) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %195 = "stablehlo.select"(%194, %12, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %196 = "stablehlo.add"(%177, %195) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %197 = "stablehlo.select"(%167, %89, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %198 = "stablehlo.select"(%166, %88, %197) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %199 = "stablehlo.add"(%196, %198) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %200 = "stablehlo.multiply"(%193, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %201 = "stablehlo.select"(%194, %200, %193) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %202 = "stablehlo.subtract"(%201, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %203 = "stablehlo.multiply"(%202, %202) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %204 = "stablehlo.multiply"(%203, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %205 = "stablehlo.optimization_barrier"(%202) : (tensor<2xf64>) -> tensor<2xf64>
    %206 = "stablehlo.add"(%205, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %207 = "stablehlo.divide"(%202, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %208 = "stablehlo.multiply"(%207, %207) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %209 = "stablehlo.multiply"(%125, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %210 = "stablehlo.add"(%209, %126) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %211 = "stablehlo.multiply"(%210, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %212 = "stablehlo.add"(%211, %129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %213 = "stablehlo.multiply"(%212, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %214 = "stablehlo.add"(%213, %132) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %215 = "stablehlo.multiply"(%214, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %216 = "stablehlo.add"(%215, %135) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %217 = "stablehlo.multiply"(%216, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %218 = "stablehlo.add"(%217, %138) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %219 = "stablehlo.multiply"(%218, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %220 = "stablehlo.add"(%219, %141) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %221 = "stablehlo.multiply"(%220, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %222 = "stablehlo.add"(%221, %144) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %223 = "stablehlo.multiply"(%208, %222) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %224 = "stablehlo.add"(%223, %204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %225 = "stablehlo.multiply"(%207, %224) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %226 = "stablehlo.multiply"(%199, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %227 = "stablehlo.add"(%226, %225) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %228 = "stablehlo.subtract"(%204, %227) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %229 = "stablehlo.subtract"(%202, %228) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %230 = "stablehlo.multiply"(%199, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %231 = "stablehlo.add"(%230, %229) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %232 = "stablehlo.select"(%165, %163, %231) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %233 = "stablehlo.compare"(%163, %40) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %234 = "stablehlo.select"(%233, %4, %158) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %235 = "stablehlo.select"(%164, %232, %234) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %236 = "stablehlo.subtract"(%162, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %237 = "stablehlo.select"(%5, %0, %236) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %238 = "stablehlo.compare"(%0, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %239 = "stablehlo.abs"(%0) : (tensor<2xf64>) -> tensor<2xf64>
    %240 = "stablehlo.maximum"(%239, %40) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %241 = "stablehlo.constant"() <{value = dense<40.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %242 = "stablehlo.minimum"(%240, %241) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %243 = "stablehlo.constant"() <{value = dense<0.7071067811865476> : tensor<2xf64>}> : () -> tensor<2xf64>
    %244 = "stablehlo.multiply"(%242, %243) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %245 = "stablehlo.abs"(%244) : (tensor<2xf64>) -> tensor<2xf64>
    %246 = "stablehlo.compare"(%245, %112) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %247 = "stablehlo.constant"() <{value = dense<2.8067128195611264e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %248 = "stablehlo.multiply"(%244, %244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %249 = "stablehlo.constant"() <{value = dense<-6.1967364287877e-12> : tensor<2xf64>}> : () -> tensor<2xf64>
    %250 = "stablehlo.multiply"(%247, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %251 = "stablehlo.add"(%250, %249) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %252 = "stablehlo.constant"() <{value = dense<9.323723518153027e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %253 = "stablehlo.multiply"(%251, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %254 = "stablehlo.add"(%253, %252) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %255 = "stablehlo.constant"() <{value = dense<-1.2277734486795524e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %256 = "stablehlo.multiply"(%254, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %257 = "stablehlo.add"(%256, %255) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %258 = "stablehlo.constant"() <{value = dense<1.4806027146128752e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %259 = "stablehlo.multiply"(%257, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %260 = "stablehlo.add"(%259, %258) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %261 = "stablehlo.constant"() <{value = dense<-1.636576864883207e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %262 = "stablehlo.multiply"(%260, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %263 = "stablehlo.add"(%262, %261) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %264 = "stablehlo.constant"() <{value = dense<0.0000016462110782018636> : tensor<2xf64>}> : () -> tensor<2xf64>
    %265 = "stablehlo.multiply"(%263, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %266 = "stablehlo.add"(%265, %264) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %267 = "stablehlo.constant"() <{value = dense<-0.000014925650236967501> : tensor<2xf64>}> : () -> tensor<2xf64>
    %268 = "stablehlo.multiply"(%266, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %269 = "stablehlo.add"(%268, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %270 = "stablehlo.constant"() <{value = dense<0.00012055332978879483> : tensor<2xf64>}> : () -> tensor<2xf64>
    %271 = "stablehlo.multiply"(%269, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %272 = "stablehlo.add"(%271, %270) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %273 = "stablehlo.constant"() <{value = dense<-0.0008548327023403001> : tensor<2xf64>}> : () -> tensor<2xf64>
    %274 = "stablehlo.multiply"(%272, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %275 = "stablehlo.add"(%274, %273) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %276 = "stablehlo.constant"() <{value = dense<0.005223977625441674> : tensor<2xf64>}> : () -> tensor<2xf64>
    %277 = "stablehlo.multiply"(%275, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %278 = "stablehlo.add"(%277, %276) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %279 = "stablehlo.constant"() <{value = dense<-0.026866170645131218> : tensor<2xf64>}> : () -> tensor<2xf64>
    %280 = "stablehlo.multiply"(%278, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %281 = "stablehlo.add"(%280, %279) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %282 = "stablehlo.constant"() <{value = dense<0.11283791670955126> : tensor<2xf64>}> : () -> tensor<2xf64>
    %283 = "stablehlo.multiply"(%281, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %284 = "stablehlo.add"(%283, %282) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %285 = "stablehlo.constant"() <{value = dense<-0.37612638903183754> : tensor<2xf64>}> : () -> tensor<2xf64>
    %286 = "stablehlo.multiply"(%284, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %287 = "stablehlo.add"(%286, %285) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %288 = "stablehlo.constant"() <{value = dense<0.1283791670955126> : tensor<2xf64>}> : () -> tensor<2xf64>
    %289 = "stablehlo.multiply"(%287, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %290 = "stablehlo.add"(%289, %288) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %291 = "stablehlo.multiply"(%244, %290) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %292 = "stablehlo.add"(%291, %244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %293 = "stablehlo.subtract"(%12, %292) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %294 = "stablehlo.compare"(%244, %40) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %295 = "stablehlo.maximum"(%245, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %296 = "stablehlo.constant"() <{value = dense<28.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %297 = "stablehlo.minimum"(%295, %296) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %298 = "stablehlo.multiply"(%297, %297) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %299 = "stablehlo.negate"(%298) : (tensor<2xf64>) -> tensor<2xf64>
    %300 = "stablehlo.constant"() <{value = dense<712.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %301 = "stablehlo.minimum"(%299, %300) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %302 = "stablehlo.constant"() <{value = dense<-746.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %303 = "stablehlo.maximum"(%301, %302) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %304 = "stablehlo.constant"() <{value = dense<1.4426950408889634> : tensor<2xf64>}> : () -> tensor<2xf64>
    %305 = "stablehlo.multiply"(%303, %304) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %306 = "stablehlo.round_nearest_even"(%305) : (tensor<2xf64>) -> tensor<2xf64>
    %307 = "stablehlo.constant"() <{value = dense<-1.9082149292705877e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %308 = "stablehlo.constant"() <{value = dense<-0.6931471803691238> : tensor<2xf64>}> : () -> tensor<2xf64>
    %309 = "stablehlo.multiply"(%306, %308) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %310 = "stablehlo.add"(%309, %303) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %311 = "stablehlo.multiply"(%306, %307) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %312 = "stablehlo.add"(%311, %310) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %313 = "stablehlo.constant"() <{value = dense<134217729.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %314 = "stablehlo.multiply"(%297, %313) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %315 = "stablehlo.subtract"(%314, %297) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %316 = "stablehlo.subtract"(%314, %315) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %317 = "stablehlo.multiply"(%316, %316) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %318 = "stablehlo.subtract"(%317, %298) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %319 = "stablehlo.subtract"(%297, %316) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %320 = "stablehlo.multiply"(%316, %319) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %321 = "stablehlo.multiply"(%320, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %322 = "stablehlo.add"(%318, %321) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %323 = "stablehlo.multiply"(%319, %319) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %324 = "stablehlo.add"(%322, %323) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %325 = "stablehlo.negate"(%324) : (tensor<2xf64>) -> tensor<2xf64>
    %326 = "stablehlo.add"(%312, %325) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %327 = "stablehlo.multiply"(%326, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %328 = "stablehlo.constant"() <{value = dense<2.0914898727175524e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %329 = "stablehlo.constant"() <{value = dense<2.5105513541847086e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %330 = "stablehlo.multiply"(%328, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %331 = "stablehlo.add"(%330, %329) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %332 = "stablehlo.constant"() <{value = dense<2.755727313289604e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %333 = "stablehlo.multiply"(%331, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %334 = "stablehlo.add"(%333, %332) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %335 = "stablehlo.constant"() <{value = dense<0.0000027557254685728803> : tensor<2xf64>}> : () -> tensor<2xf64>
    %336 = "stablehlo.multiply"(%334, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %337 = "stablehlo.add"(%336, %335) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %338 = "stablehlo.constant"() <{value = dense<0.00002480158732595111> : tensor<2xf64>}> : () -> tensor<2xf64>
    %339 = "stablehlo.multiply"(%337, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %340 = "stablehlo.add"(%339, %338) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %341 = "stablehlo.constant"() <{value = dense<0.0001984126987538548> : tensor<2xf64>}> : () -> tensor<2xf64>
    %342 = "stablehlo.multiply"(%340, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %343 = "stablehlo.add"(%342, %341) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %344 = "stablehlo.constant"() <{value = dense<0.0013888888888883633> : tensor<2xf64>}> : () -> tensor<2xf64>
    %345 = "stablehlo.multiply"(%343, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %346 = "stablehlo.add"(%345, %344) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %347 = "stablehlo.constant"() <{value = dense<0.008333333333325973> : tensor<2xf64>}> : () -> tensor<2xf64>
    %348 = "stablehlo.multiply"(%346, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %349 = "stablehlo.add"(%348, %347) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %350 = "stablehlo.constant"() <{value = dense<0.04166666666666667> : tensor<2xf64>}> : () -> tensor<2xf64>
    %351 = "stablehlo.multiply"(%349, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %352 = "stablehlo.add"(%351, %350) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %353 = "stablehlo.constant"() <{value = dense<0.1666666666666667> : tensor<2xf64>}> : () -> tensor<2xf64>
    %354 = "stablehlo.multiply"(%352, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %355 = "stablehlo.add"(%354, %353) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %356 = "stablehlo.multiply"(%355, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %357 = "stablehlo.add"(%356, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %358 = "stablehlo.multiply"(%327, %357) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %359 = "stablehlo.add"(%358, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %360 = "stablehlo.add"(%359, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %361 = "stablehlo.multiply"(%306, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %362 = "stablehlo.floor"(%361) : (tensor<2xf64>) -> tensor<2xf64>
    %363 = "stablehlo.compare"(%362, %362) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %364 = "stablehlo.select"(%363, %40, %362) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %365 = "stablehlo.maximum"(%364, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %366 = "stablehlo.minimum"(%365, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %367 = "stablehlo.compare"(%366, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %368 = "stablehlo.ceil"(%366) : (tensor<2xf64>) -> tensor<2xf64>
    %369 = "stablehlo.floor"(%366) : (tensor<2xf64>) -> tensor<2xf64>
    %370 = "stablehlo.select"(%367, %368, %369) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %371 = "stablehlo.add"(%370, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %372 = "stablehlo.convert"(%371) : (tensor<2xf64>) -> tensor<2xui32>
    %373 = "stablehlo.shift_left"(%372, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %374 = "stablehlo.reshape"(%373) : (tensor<2xui32>) -> tensor<2x1xui32>
    %375 = "stablehlo.concatenate"(%80, %374) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %376 = "stablehlo.bitcast_convert"(%375) : (tensor<2x2xui32>) -> tensor<2xf64>
    %377 = "stablehlo.multiply"(%360, %376) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %378 = "stablehlo.subtract"(%306, %362) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %379 = "stablehlo.compare"(%378, %378) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %380 = "stablehlo.select"(%379, %40, %378) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %381 = "stablehlo.maximum"(%380, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %382 = "stablehlo.minimum"(%381, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %383 = "stablehlo.compare"(%382, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %384 = "stablehlo.ceil"(%382) : (tensor<2xf64>) -> tensor<2xf64>
    %385 = "stablehlo.floor"(%382) : (tensor<2xf64>) -> tensor<2xf64>
    %386 = "stablehlo.select"(%383, %384, %385) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %387 = "stablehlo.add"(%386, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %388 = "stablehlo.convert"(%387) : (tensor<2xf64>) -> tensor<2xui32>
    %389 = "stablehlo.shift_left"(%388, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %390 = "stablehlo.reshape"(%389) : (tensor<2xui32>) -> tensor<2x1xui32>
    %391 = "stablehlo.concatenate"(%80, %390) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %392 = "stablehlo.bitcast_convert"(%391) : (tensor<2x2xui32>) -> tensor<2xf64>
    %393 = "stablehlo.multiply"(%377, %392) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %394 = "stablehlo.constant"() <{value = dense<-2.4566296518836074e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %395 = "stablehlo.constant"() <{value = dense<4.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %396 = "stablehlo.subtract"(%297, %395) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %397 = "stablehlo.add"(%297, %395) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %398 = "stablehlo.divide"(%396, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %399 = "stablehlo.constant"() <{value = dense<-4.099065913517332e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %400 = "stablehlo.multiply"(%394, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %401 = "stablehlo.add"(%400, %399) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %402 = "stablehlo.constant"() <{value = dense<2.260672588099806e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %403 = "stablehlo.multiply"(%401, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %404 = "stablehlo.add"(%403, %402) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %405 = "stablehlo.constant"() <{value = dense<3.803356925844459e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %406 = "stablehlo.multiply"(%404, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %407 = "stablehlo.add"(%406, %405) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %408 = "stablehlo.constant"() <{value = dense<-1.5637585479000276e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %409 = "stablehlo.multiply"(%407, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %410 = "stablehlo.add"(%409, %408) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %411 = "stablehlo.constant"() <{value = dense<-2.1811769617133514e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %412 = "stablehlo.multiply"(%410, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %413 = "stablehlo.add"(%412, %411) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %414 = "stablehlo.constant"() <{value = dense<1.1118951965543757e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %415 = "stablehlo.multiply"(%413, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %416 = "stablehlo.add"(%415, %414) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %417 = "stablehlo.constant"() <{value = dense<7.892169836754835e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %418 = "stablehlo.multiply"(%416, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %419 = "stablehlo.add"(%418, %417) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %420 = "stablehlo.constant"() <{value = dense<-8.257659954747465e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %421 = "stablehlo.multiply"(%419, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %422 = "stablehlo.add"(%421, %420) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %423 = "stablehlo.constant"() <{value = dense<2.9088260043477257e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %424 = "stablehlo.multiply"(%422, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %425 = "stablehlo.add"(%424, %423) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %426 = "stablehlo.constant"() <{value = dense<0.000005709655376144024> : tensor<2xf64>}> : () -> tensor<2xf64>
    %427 = "stablehlo.multiply"(%425, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %428 = "stablehlo.add"(%427, %426) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %429 = "stablehlo.constant"() <{value = dense<-0.000011220735786530885> : tensor<2xf64>}> : () -> tensor<2xf64>
    %430 = "stablehlo.multiply"(%428, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %431 = "stablehlo.add"(%430, %429) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %432 = "stablehlo.constant"() <{value = dense<-0.000024399109736919765> : tensor<2xf64>}> : () -> tensor<2xf64>
    %433 = "stablehlo.multiply"(%431, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %434 = "stablehlo.add"(%433, %432) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %435 = "stablehlo.constant"() <{value = dense<0.00015062130127468446> : tensor<2xf64>}> : () -> tensor<2xf64>
    %436 = "stablehlo.multiply"(%434, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %437 = "stablehlo.add"(%436, %435) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %438 = "stablehlo.constant"() <{value = dense<-0.0001992567341906416> : tensor<2xf64>}> : () -> tensor<2xf64>
    %439 = "stablehlo.multiply"(%437, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %440 = "stablehlo.add"(%439, %438) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %441 = "stablehlo.constant"() <{value = dense<-0.0007577732182846617> : tensor<2xf64>}> : () -> tensor<2xf64>
    %442 = "stablehlo.multiply"(%440, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %443 = "stablehlo.add"(%442, %441) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %444 = "stablehlo.constant"() <{value = dense<0.005031969985733842> : tensor<2xf64>}> : () -> tensor<2xf64>
    %445 = "stablehlo.multiply"(%443, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %446 = "stablehlo.add"(%445, %444) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %447 = "stablehlo.constant"() <{value = dense<-0.01619773406609936> : tensor<2xf64>}> : () -> tensor<2xf64>
    %448 = "stablehlo.multiply"(%446, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %449 = "stablehlo.add"(%448, %447) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %450 = "stablehlo.constant"() <{value = dense<0.0371675155366527> : tensor<2xf64>}> : () -> tensor<2xf64>
    %451 = "stablehlo.multiply"(%449, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %452 = "stablehlo.add"(%451, %450) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %453 = "stablehlo.constant"() <{value = dense<-0.06633036581163922> : tensor<2xf64>}> : () -> tensor<2xf64>
    %454 = "stablehlo.multiply"(%452, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %455 = "stablehlo.add"(%454, %453) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %456 = "stablehlo.constant"() <{value = dense<0.09373283499839563> : tensor<2xf64>}> : () -> tensor<2xf64>
    %457 = "stablehlo.multiply"(%455, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %458 = "stablehlo.add"(%457, %456) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %459 = "stablehlo.constant"() <{value = dense<-0.1010390660363253> : tensor<2xf64>}> : () -> tensor<2xf64>
    %460 = "stablehlo.multiply"(%458, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %461 = "stablehlo.add"(%460, %459) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %462 = "stablehlo.constant"() <{value = dense<0.06809705425469156> : tensor<2xf64>}> : () -> tensor<2xf64>
    %463 = "stablehlo.multiply"(%461, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %464 = "stablehlo.add"(%463, %462) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %465 = "stablehlo.constant"() <{value = dense<0.015379652102620043> : tensor<2xf64>}> : () -> tensor<2xf64>
    %466 = "stablehlo.multiply"(%464, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %467 = "stablehlo.add"(%466, %465) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %468 = "stablehlo.constant"() <{value = dense<-0.1396211168405625> : tensor<2xf64>}> : () -> tensor<2xf64>
    %469 = "stablehlo.multiply"(%467, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %470 = "stablehlo.add"(%469, %468) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %471 = "stablehlo.constant"() <{value = dense<1.2329951186255526> : tensor<2xf64>}> : () -> tensor<2xf64>
    %472 = "stablehlo.multiply"(%470, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %473 = "stablehlo.add"(%472, %471) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %474 = "stablehlo.add"(%297, %297) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %475 = "stablehlo.add"(%474, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %476 = "stablehlo.divide"(%473, %475) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %477 = "stablehlo.multiply"(%393, %476) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %478 = "stablehlo.subtract"(%121, %477) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %479 = "stablehlo.select"(%294, %477, %478) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %480 = "stablehlo.select"(%246, %293, %479) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %481 = "stablehlo.constant"() <{value = dense<1.2732395447351628> : tensor<2xf64>}> : () -> tensor<2xf64>
    %482 = "stablehlo.add"(%248, %481) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %483 = "stablehlo.sqrt"(%482) : (tensor<2xf64>) -> tensor<2xf64>
    %484 = "stablehlo.add"(%244, %483) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %485 = "stablehlo.select"(%294, %484, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %486 = "stablehlo.multiply"(%480, %485) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %487 = "stablehlo.constant"() <{value = dense<-4.833646656726457e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %488 = "stablehlo.multiply"(%242, %313) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %489 = "stablehlo.subtract"(%488, %242) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %490 = "stablehlo.subtract"(%488, %489) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %491 = "stablehlo.constant"() <{value = dense<0.7071067839860916> : tensor<2xf64>}> : () -> tensor<2xf64>
    %492 = "stablehlo.multiply"(%490, %491) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %493 = "stablehlo.subtract"(%492, %244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %494 = "stablehlo.constant"() <{value = dense<-2.7995440410322203e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %495 = "stablehlo.multiply"(%490, %494) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %496 = "stablehlo.add"(%493, %495) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %497 = "stablehlo.subtract"(%242, %490) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %498 = "stablehlo.multiply"(%497, %491) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %499 = "stablehlo.multiply"(%497, %494) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %500 = "stablehlo.add"(%498, %499) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %501 = "stablehlo.add"(%496, %500) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %502 = "stablehlo.multiply"(%242, %487) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %503 = "stablehlo.add"(%502, %501) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %504 = "stablehlo.multiply"(%486, %503) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %505 = "stablehlo.subtract"(%480, %504) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %506 = "stablehlo.multiply"(%505, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %507 = "stablehlo.compare"(%506, %40) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %508 = "stablehlo.compare"(%506, %44) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %509 = "stablehlo.compare"(%506, %46) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %510 = "stablehlo.compare"(%506, %49) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %511 = "stablehlo.select"(%510, %51, %12) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %512 = "stablehlo.select"(%509, %48, %511) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %513 = "stablehlo.multiply"(%506, %512) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %514 = "stablehlo.bitcast_convert"(%513) : (tensor<2xf64>) -> tensor<2x2xui32>
    %515 = "stablehlo.slice"(%514) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %516 = "stablehlo.reshape"(%515) : (tensor<2x1xui32>) -> tensor<2xui32>
    %517 = "stablehlo.shift_right_logical"(%516, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %518 = "stablehlo.and"(%517, %60) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %519 = "stablehlo.convert"(%518) : (tensor<2xui32>) -> tensor<2xf64>
    %520 = "stablehlo.subtract"(%519, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %521 = "stablehlo.subtract"(%40, %520) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %522 = "stablehlo.compare"(%521, %521) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %523 = "stablehlo.select"(%522, %40, %521) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %524 = "stablehlo.maximum"(%523, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %525 = "stablehlo.minimum"(%524, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %526 = "stablehlo.compare"(%525, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %527 = "stablehlo.ceil"(%525) : (tensor<2xf64>) -> tensor<2xf64>
    %528 = "stablehlo.floor"(%525) : (tensor<2xf64>) -> tensor<2xf64>
    %529 = "stablehlo.select"(%526, %527, %528) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %530 = "stablehlo.add"(%529, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %531 = "stablehlo.convert"(%530) : (tensor<2xf64>) -> tensor<2xui32>
    %532 = "stablehlo.shift_left"(%531, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %533 = "stablehlo.reshape"(%532) : (tensor<2xui32>) -> tensor<2x1xui32>
    %534 = "stablehlo.concatenate"(%80, %533) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %535 = "stablehlo.bitcast_convert"(%534) : (tensor<2x2xui32>) -> tensor<2xf64>
    %536 = "stablehlo.multiply"(%513, %535) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %537 = "stablehlo.compare"(%536, %84) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %538 = "stablehlo.select"(%537, %12, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %539 = "stablehlo.add"(%520, %538) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %540 = "stablehlo.select"(%510, %89, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %541 = "stablehlo.select"(%509, %88, %540) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %542 = "stablehlo.add"(%539, %541) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %543 = "stablehlo.multiply"(%536, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %544 = "stablehlo.select"(%537, %543, %536) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %545 = "stablehlo.subtract"(%544, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %546 = "stablehlo.multiply"(%545, %545) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %547 = "stablehlo.multiply"(%546, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %548 = "stablehlo.optimization_barrier"(%545) : (tensor<2xf64>) -> tensor<2xf64>
    %549 = "stablehlo.add"(%548, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %550 = "stablehlo.divide"(%545, %549) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %551 = "stablehlo.multiply"(%550, %550) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %552 = "stablehlo.multiply"(%125, %551) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %553 = "stablehlo.add"(%552, %126) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %554 = "stablehlo.multiply"(%553, %551) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %555 = "stablehlo.add"(%554, %129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %556 = "stablehlo.multiply"(%555, %551) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %557 = "stablehlo.add"(%556, %132) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %558 = "stablehlo.multiply"(%557, %551) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %559 = "stablehlo.add"(%558, %135) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %560 = "stablehlo.multiply"(%559, %551) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %561 = "stablehlo.add"(%560, %138) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %562 = "stablehlo.multiply"(%561, %551) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %563 = "stablehlo.add"(%562, %141) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %564 = "stablehlo.multiply"(%563, %551) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %565 = "stablehlo.add"(%564, %144) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %566 = "stablehlo.multiply"(%551, %565) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %567 = "stablehlo.add"(%566, %547) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %568 = "stablehlo.multiply"(%550, %567) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %569 = "stablehlo.multiply"(%542, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %570 = "stablehlo.add"(%569, %568) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %571 = "stablehlo.subtract"(%547, %570) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %572 = "stablehlo.subtract"(%545, %571) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %573 = "stablehlo.multiply"(%542, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %574 = "stablehlo.add"(%573, %572) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %575 = "stablehlo.select"(%508, %506, %574) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %576 = "stablehlo.compare"(%506, %40) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %577 = "stablehlo.select"(%576, %4, %158) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %578 = "stablehlo.select"(%507, %575, %577) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %579 = "stablehlo.negate"(%506) : (tensor<2xf64>) -> tensor<2xf64>
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
    %646 = "stablehlo.multiply"(%125, %645) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %647 = "stablehlo.add"(%646, %126) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %648 = "stablehlo.multiply"(%647, %645) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %649 = "stablehlo.add"(%648, %129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %650 = "stablehlo.multiply"(%649, %645) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %651 = "stablehlo.add"(%650, %132) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %652 = "stablehlo.multiply"(%651, %645) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %653 = "stablehlo.add"(%652, %135) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %654 = "stablehlo.multiply"(%653, %645) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %655 = "stablehlo.add"(%654, %138) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %656 = "stablehlo.multiply"(%655, %645) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %657 = "stablehlo.add"(%656, %141) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %658 = "stablehlo.multiply"(%657, %645) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %659 = "stablehlo.add"(%658, %144) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %660 = "stablehlo.multiply"(%645, %659) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %661 = "stablehlo.add"(%660, %642) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %662 = "stablehlo.multiply"(%644, %661) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %663 = "stablehlo.multiply"(%617, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %664 = "stablehlo.add"(%663, %662) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %665 = "stablehlo.subtract"(%642, %664) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %666 = "stablehlo.subtract"(%640, %665) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %667 = "stablehlo.multiply"(%617, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %668 = "stablehlo.add"(%667, %666) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %669 = "stablehlo.select"(%583, %581, %668) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %670 = "stablehlo.compare"(%581, %40) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %671 = "stablehlo.select"(%670, %4, %158) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %672 = "stablehlo.select"(%582, %669, %671) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %673 = "stablehlo.select"(%580, %579, %672) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %674 = "stablehlo.select"(%238, %578, %673) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %675 = "stablehlo.select"(%3, %237, %674) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %676 = "stablehlo.select"(%1, %0, %675) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %677 = "stablehlo.convert"(%676) : (tensor<2xf64>) -> tensor<2xf32>
    return %677 : tensor<2xf32>
  }
}

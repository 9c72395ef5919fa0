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
    %94 = "stablehlo.subtract"(%42, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %95 = "stablehlo.subtract"(%39, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %96 = "stablehlo.subtract"(%40, %92) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %97 = "stablehlo.compare"(%96, %96) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %98 = "stablehlo.select"(%97, %40, %96) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %99 = "stablehlo.maximum"(%98, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %100 = "stablehlo.minimum"(%99, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %101 = "stablehlo.compare"(%100, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %102 = "stablehlo.ceil"(%100) : (tensor<2xf64>) -> tensor<2xf64>
    %103 = "stablehlo.floor"(%100) : (tensor<2xf64>) -> tensor<2xf64>
    %104 = "stablehlo.select"(%101, %102, %103) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %105 = "stablehlo.add"(%104, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %106 = "stablehlo.convert"(%105) : (tensor<2xf64>) -> tensor<2xui32>
    %107 = "stablehlo.shift_left"(%106, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %108 = "stablehlo.reshape"(%107) : (tensor<2xui32>) -> tensor<2x1xui32>
    %109 = "stablehlo.concatenate"(%80, %108) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %110 = "stablehlo.bitcast_convert"(%109) : (tensor<2x2xui32>) -> tensor<2xf64>
    %111 = "stablehlo.constant"() <{value = dense<0.5> : tensor<2xf64>}> : () -> tensor<2xf64>
    %112 = "stablehlo.multiply"(%83, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %113 = "stablehlo.select"(%85, %112, %83) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %114 = "stablehlo.subtract"(%113, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %115 = "stablehlo.multiply"(%95, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %116 = "stablehlo.add"(%115, %114) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %117 = "stablehlo.multiply"(%116, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %118 = "stablehlo.multiply"(%117, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %119 = "stablehlo.constant"() <{value = dense<1.9082149292705877e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %120 = "stablehlo.constant"() <{value = dense<2.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %121 = "stablehlo.add"(%116, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %122 = "stablehlo.divide"(%116, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %123 = "stablehlo.multiply"(%122, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %124 = "stablehlo.constant"() <{value = dense<0.1308771474739754> : tensor<2xf64>}> : () -> tensor<2xf64>
    %125 = "stablehlo.constant"() <{value = dense<0.13268669005111386> : tensor<2xf64>}> : () -> tensor<2xf64>
    %126 = "stablehlo.multiply"(%124, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %127 = "stablehlo.add"(%126, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %128 = "stablehlo.constant"() <{value = dense<0.15386243592665208> : tensor<2xf64>}> : () -> tensor<2xf64>
    %129 = "stablehlo.multiply"(%127, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %130 = "stablehlo.add"(%129, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %131 = "stablehlo.constant"() <{value = dense<0.18181795568589937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %132 = "stablehlo.multiply"(%130, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %133 = "stablehlo.add"(%132, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %134 = "stablehlo.constant"() <{value = dense<0.222222223923837> : tensor<2xf64>}> : () -> tensor<2xf64>
    %135 = "stablehlo.multiply"(%133, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %136 = "stablehlo.add"(%135, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %137 = "stablehlo.constant"() <{value = dense<0.28571428570800655> : tensor<2xf64>}> : () -> tensor<2xf64>
    %138 = "stablehlo.multiply"(%136, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %139 = "stablehlo.add"(%138, %137) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %140 = "stablehlo.constant"() <{value = dense<0.4000000000000088> : tensor<2xf64>}> : () -> tensor<2xf64>
    %141 = "stablehlo.multiply"(%139, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %142 = "stablehlo.add"(%141, %140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %143 = "stablehlo.constant"() <{value = dense<0.6666666666666666> : tensor<2xf64>}> : () -> tensor<2xf64>
    %144 = "stablehlo.multiply"(%142, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %145 = "stablehlo.add"(%144, %143) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %146 = "stablehlo.multiply"(%123, %145) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %147 = "stablehlo.add"(%146, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %148 = "stablehlo.multiply"(%122, %147) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %149 = "stablehlo.multiply"(%92, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %150 = "stablehlo.add"(%149, %148) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %151 = "stablehlo.subtract"(%118, %150) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %152 = "stablehlo.subtract"(%116, %151) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %153 = "stablehlo.multiply"(%92, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %154 = "stablehlo.add"(%153, %152) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %155 = "stablehlo.select"(%45, %42, %154) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %156 = "stablehlo.compare"(%42, %40) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %157 = "stablehlo.constant"() <{value = dense<0x7FF8000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %158 = "stablehlo.select"(%156, %4, %157) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %159 = "stablehlo.select"(%43, %155, %158) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %160 = "stablehlo.select"(%41, %39, %159) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %161 = "stablehlo.add"(%11, %160) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %162 = "stablehlo.negate"(%6) : (tensor<2xf64>) -> tensor<2xf64>
    %163 = "stablehlo.compare"(%162, %40) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %164 = "stablehlo.compare"(%162, %44) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %165 = "stablehlo.compare"(%162, %46) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %166 = "stablehlo.compare"(%162, %49) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %167 = "stablehlo.select"(%166, %51, %12) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %168 = "stablehlo.select"(%165, %48, %167) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %169 = "stablehlo.multiply"(%162, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %170 = "stablehlo.bitcast_convert"(%169) : (tensor<2xf64>) -> tensor<2x2xui32>
    %171 = "stablehlo.slice"(%170) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %172 = "stablehlo.reshape"(%171) : (tensor<2x1xui32>) -> tensor<2xui32>
    %173 = "stablehlo.shift_right_logical"(%172, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %174 = "stablehlo.and"(%173, %60) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %175 = "stablehlo.convert"(%174) : (tensor<2xui32>) -> tensor<2xf64>
    %176 = "stablehlo.subtract"(%175, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %177 = "stablehlo.subtract"(%40, %176) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %178 = "stablehlo.compare"(%177, %177) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %179 = "stablehlo.select"(%178, %40, %177) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %180 = "stablehlo.maximum"(%179, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %181 = "stablehlo.minimum"(%180, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %182 = "stablehlo.compare"(%181, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %183 = "stablehlo.ceil"(%181) : (tensor<2xf64>) -> tensor<2xf64>
    %184 = "stablehlo.floor"(%181) : (tensor<2xf64>) -> tensor<2xf64>
    %185 = "stablehlo.select"(%182, %183, %184) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %186 = "stablehlo.add"(%185, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %187 = "stablehlo.convert"(%186) : (tensor<2xf64>) -> tensor<2xui32>
    %188 = "stablehlo.shift_left"(%187, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %189 = "stablehlo.reshape"(%188) : (tensor<2xui32>) -> tensor<2x1xui32>
    %190 = "stablehlo.concatenate"(%80, %189) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %191 = "stablehlo.bitcast_convert"(%190) : (tensor<2x2xui32>) -> tensor<2xf64>
    %192 = "stablehlo.multiply"(%169, %191) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %193 = "stablehlo.compare"(%192, %84) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %194 = "stablehlo.select"(%193, %12, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %195 = "stablehlo.add"(%176, %194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %196 = "stablehlo.select"(%166, %89, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %197 = "stablehlo.select"(%165, %88, %196) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %198 = "stablehlo.add"(%195, %197) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %199 = "stablehlo.multiply"(%192, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %200 = "stablehlo.select"(%193, %199, %192) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %201 = "stablehlo.subtract"(%200, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %202 = "stablehlo.multiply"(%201, %201) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %203 = "stablehlo.multiply"(%202, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %204 = "stablehlo.add"(%201, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %205 = "stablehlo.divide"(%201, %204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %206 = "stablehlo.multiply"(%205, %205) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %207 = "stablehlo.multiply"(%124, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %208 = "stablehlo.add"(%207, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %209 = "stablehlo.multiply"(%208, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %210 = "stablehlo.add"(%209, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %211 = "stablehlo.multiply"(%210, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %212 = "stablehlo.add"(%211, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %213 = "stablehlo.multiply"(%212, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %214 = "stablehlo.add"(%213, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %215 = "stablehlo.multiply"(%214, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %216 = "stablehlo.add"(%215, %137) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %217 = "stablehlo.multiply"(%216, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %218 = "stablehlo.add"(%217, %140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %219 = "stablehlo.multiply"(%218, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %220 = "stablehlo.add"(%219, %143) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %221 = "stablehlo.multiply"(%206, %220) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %222 = "stablehlo.add"(%221, %203) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %223 = "stablehlo.multiply"(%205, %222) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %224 = "stablehlo.multiply"(%198, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %225 = "stablehlo.add"(%224, %223) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %226 = "stablehlo.subtract"(%203, %225) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %227 = "stablehlo.subtract"(%201, %226) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %228 = "stablehlo.multiply"(%198, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %229 = "stablehlo.add"(%228, %227) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %230 = "stablehlo.select"(%164, %162, %229) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %231 = "stablehlo.compare"(%162, %40) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %232 = "stablehlo.select"(%231, %4, %157) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %233 = "stablehlo.select"(%163, %230, %232) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %234 = "stablehlo.subtract"(%161, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %235 = "stablehlo.select"(%5, %0, %234) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %236 = "stablehlo.compare"(%0, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %237 = "stablehlo.abs"(%0) : (tensor<2xf64>) -> tensor<2xf64>
    %238 = "stablehlo.maximum"(%237, %40) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %239 = "stablehlo.constant"() <{value = dense<40.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %240 = "stablehlo.minimum"(%238, %239) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %241 = "stablehlo.constant"() <{value = dense<0.7071067811865476> : tensor<2xf64>}> : () -> tensor<2xf64>
    %242 = "stablehlo.multiply"(%240, %241) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %243 = "stablehlo.abs"(%242) : (tensor<2xf64>) -> tensor<2xf64>
    %244 = "stablehlo.compare"(%243, %111) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %245 = "stablehlo.constant"() <{value = dense<2.8067128195611264e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %246 = "stablehlo.multiply"(%242, %242) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %247 = "stablehlo.constant"() <{value = dense<-6.1967364287877e-12> : tensor<2xf64>}> : () -> tensor<2xf64>
    %248 = "stablehlo.multiply"(%245, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %249 = "stablehlo.add"(%248, %247) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %250 = "stablehlo.constant"() <{value = dense<9.323723518153027e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %251 = "stablehlo.multiply"(%249, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %252 = "stablehlo.add"(%251, %250) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %253 = "stablehlo.constant"() <{value = dense<-1.2277734486795524e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %254 = "stablehlo.multiply"(%252, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %255 = "stablehlo.add"(%254, %253) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %256 = "stablehlo.constant"() <{value = dense<1.4806027146128752e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %257 = "stablehlo.multiply"(%255, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %258 = "stablehlo.add"(%257, %256) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %259 = "stablehlo.constant"() <{value = dense<-1.636576864883207e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %260 = "stablehlo.multiply"(%258, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %261 = "stablehlo.add"(%260, %259) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %262 = "stablehlo.constant"() <{value = dense<0.0000016462110782018636> : tensor<2xf64>}> : () -> tensor<2xf64>
    %263 = "stablehlo.multiply"(%261, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %264 = "stablehlo.add"(%263, %262) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %265 = "stablehlo.constant"() <{value = dense<-0.000014925650236967501> : tensor<2xf64>}> : () -> tensor<2xf64>
    %266 = "stablehlo.multiply"(%264, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %267 = "stablehlo.add"(%266, %265) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %268 = "stablehlo.constant"() <{value = dense<0.00012055332978879483> : tensor<2xf64>}> : () -> tensor<2xf64>
    %269 = "stablehlo.multiply"(%267, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %270 = "stablehlo.add"(%269, %268) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %271 = "stablehlo.constant"() <{value = dense<-0.0008548327023403001> : tensor<2xf64>}> : () -> tensor<2xf64>
    %272 = "stablehlo.multiply"(%270, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %273 = "stablehlo.add"(%272, %271) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %274 = "stablehlo.constant"() <{value = dense<0.005223977625441674> : tensor<2xf64>}> : () -> tensor<2xf64>
    %275 = "stablehlo.multiply"(%273, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %276 = "stablehlo.add"(%275, %274) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %277 = "stablehlo.constant"() <{value = dense<-0.026866170645131218> : tensor<2xf64>}> : () -> tensor<2xf64>
    %278 = "stablehlo.multiply"(%276, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %279 = "stablehlo.add"(%278, %277) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %280 = "stablehlo.constant"() <{value = dense<0.11283791670955126> : tensor<2xf64>}> : () -> tensor<2xf64>
    %281 = "stablehlo.multiply"(%279, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %282 = "stablehlo.add"(%281, %280) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %283 = "stablehlo.constant"() <{value = dense<-0.37612638903183754> : tensor<2xf64>}> : () -> tensor<2xf64>
    %284 = "stablehlo.multiply"(%282, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %285 = "stablehlo.add"(%284, %283) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %286 = "stablehlo.constant"() <{value = dense<0.1283791670955126> : tensor<2xf64>}> : () -> tensor<2xf64>
    %287 = "stablehlo.multiply"(%285, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %288 = "stablehlo.add"(%287, %286) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %289 = "stablehlo.multiply"(%242, %288) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %290 = "stablehlo.add"(%289, %242) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %291 = "stablehlo.subtract"(%12, %290) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %292 = "stablehlo.compare"(%242, %40) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %293 = "stablehlo.maximum"(%243, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %294 = "stablehlo.constant"() <{value = dense<28.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %295 = "stablehlo.minimum"(%293, %294) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %296 = "stablehlo.multiply"(%295, %295) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %297 = "stablehlo.negate"(%296) : (tensor<2xf64>) -> tensor<2xf64>
    %298 = "stablehlo.constant"() <{value = dense<712.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %299 = "stablehlo.minimum"(%297, %298) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %300 = "stablehlo.constant"() <{value = dense<-746.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %301 = "stablehlo.maximum"(%299, %300) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %302 = "stablehlo.constant"() <{value = dense<1.4426950408889634> : tensor<2xf64>}> : () -> tensor<2xf64>
    %303 = "stablehlo.multiply"(%301, %302) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %304 = "stablehlo.round_nearest_even"(%303) : (tensor<2xf64>) -> tensor<2xf64>
    %305 = "stablehlo.constant"() <{value = dense<-1.9082149292705877e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %306 = "stablehlo.constant"() <{value = dense<-0.6931471803691238> : tensor<2xf64>}> : () -> tensor<2xf64>
    %307 = "stablehlo.multiply"(%304, %306) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %308 = "stablehlo.add"(%307, %301) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %309 = "stablehlo.multiply"(%304, %305) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %310 = "stablehlo.add"(%309, %308) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %311 = "stablehlo.constant"() <{value = dense<134217729.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %312 = "stablehlo.multiply"(%295, %311) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %313 = "stablehlo.subtract"(%312, %295) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %314 = "stablehlo.subtract"(%312, %313) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %315 = "stablehlo.multiply"(%314, %314) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %316 = "stablehlo.subtract"(%315, %296) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %317 = "stablehlo.subtract"(%295, %314) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %318 = "stablehlo.multiply"(%314, %317) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %319 = "stablehlo.multiply"(%318, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %320 = "stablehlo.add"(%316, %319) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %321 = "stablehlo.multiply"(%317, %317) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %322 = "stablehlo.add"(%320, %321) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %323 = "stablehlo.negate"(%322) : (tensor<2xf64>) -> tensor<2xf64>
    %324 = "stablehlo.add"(%310, %323) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %325 = "stablehlo.multiply"(%324, %324) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %326 = "stablehlo.constant"() <{value = dense<2.0914898727175524e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %327 = "stablehlo.constant"() <{value = dense<2.5105513541847086e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %328 = "stablehlo.multiply"(%326, %324) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %329 = "stablehlo.add"(%328, %327) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %330 = "stablehlo.constant"() <{value = dense<2.755727313289604e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %331 = "stablehlo.multiply"(%329, %324) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %332 = "stablehlo.add"(%331, %330) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %333 = "stablehlo.constant"() <{value = dense<0.0000027557254685728803> : tensor<2xf64>}> : () -> tensor<2xf64>
    %334 = "stablehlo.multiply"(%332, %324) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %335 = "stablehlo.add"(%334, %333) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %336 = "stablehlo.constant"() <{value = dense<0.00002480158732595111> : tensor<2xf64>}> : () -> tensor<2xf64>
    %337 = "stablehlo.multiply"(%335, %324) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %338 = "stablehlo.add"(%337, %336) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %339 = "stablehlo.constant"() <{value = dense<0.0001984126987538548> : tensor<2xf64>}> : () -> tensor<2xf64>
    %340 = "stablehlo.multiply"(%338, %324) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %341 = "stablehlo.add"(%340, %339) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %342 = "stablehlo.constant"() <{value = dense<0.0013888888888883633> : tensor<2xf64>}> : () -> tensor<2xf64>
    %343 = "stablehlo.multiply"(%341, %324) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %344 = "stablehlo.add"(%343, %342) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %345 = "stablehlo.constant"() <{value = dense<0.008333333333325973> : tensor<2xf64>}> : () -> tensor<2xf64>
    %346 = "stablehlo.multiply"(%344, %324) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %347 = "stablehlo.add"(%346, %345) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %348 = "stablehlo.constant"() <{value = dense<0.04166666666666667> : tensor<2xf64>}> : () -> tensor<2xf64>
    %349 = "stablehlo.multiply"(%347, %324) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %350 = "stablehlo.add"(%349, %348) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %351 = "stablehlo.constant"() <{value = dense<0.1666666666666667> : tensor<2xf64>}> : () -> tensor<2xf64>
    %352 = "stablehlo.multiply"(%350, %324) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %353 = "stablehlo.add"(%352, %351) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %354 = "stablehlo.multiply"(%353, %324) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %355 = "stablehlo.add"(%354, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %356 = "stablehlo.multiply"(%325, %355) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %357 = "stablehlo.add"(%356, %324) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %358 = "stablehlo.add"(%357, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %359 = "stablehlo.multiply"(%304, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %360 = "stablehlo.floor"(%359) : (tensor<2xf64>) -> tensor<2xf64>
    %361 = "stablehlo.compare"(%360, %360) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %362 = "stablehlo.select"(%361, %40, %360) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %363 = "stablehlo.maximum"(%362, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %364 = "stablehlo.minimum"(%363, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %365 = "stablehlo.compare"(%364, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %366 = "stablehlo.ceil"(%364) : (tensor<2xf64>) -> tensor<2xf64>
    %367 = "stablehlo.floor"(%364) : (tensor<2xf64>) -> tensor<2xf64>
    %368 = "stablehlo.select"(%365, %366, %367) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %369 = "stablehlo.add"(%368, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %370 = "stablehlo.convert"(%369) : (tensor<2xf64>) -> tensor<2xui32>
    %371 = "stablehlo.shift_left"(%370, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %372 = "stablehlo.reshape"(%371) : (tensor<2xui32>) -> tensor<2x1xui32>
    %373 = "stablehlo.concatenate"(%80, %372) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %374 = "stablehlo.bitcast_convert"(%373) : (tensor<2x2xui32>) -> tensor<2xf64>
    %375 = "stablehlo.multiply"(%358, %374) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %376 = "stablehlo.subtract"(%304, %360) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %377 = "stablehlo.compare"(%376, %376) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %378 = "stablehlo.select"(%377, %40, %376) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %379 = "stablehlo.maximum"(%378, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %380 = "stablehlo.minimum"(%379, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %381 = "stablehlo.compare"(%380, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %382 = "stablehlo.ceil"(%380) : (tensor<2xf64>) -> tensor<2xf64>
    %383 = "stablehlo.floor"(%380) : (tensor<2xf64>) -> tensor<2xf64>
    %384 = "stablehlo.select"(%381, %382, %383) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %385 = "stablehlo.add"(%384, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %386 = "stablehlo.convert"(%385) : (tensor<2xf64>) -> tensor<2xui32>
    %387 = "stablehlo.shift_left"(%386, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %388 = "stablehlo.reshape"(%387) : (tensor<2xui32>) -> tensor<2x1xui32>
    %389 = "stablehlo.concatenate"(%80, %388) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %390 = "stablehlo.bitcast_convert"(%389) : (tensor<2x2xui32>) -> tensor<2xf64>
    %391 = "stablehlo.multiply"(%375, %390) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %392 = "stablehlo.constant"() <{value = dense<-2.4566296518836074e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %393 = "stablehlo.constant"() <{value = dense<4.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %394 = "stablehlo.subtract"(%295, %393) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %395 = "stablehlo.add"(%295, %393) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %396 = "stablehlo.divide"(%394, %395) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %397 = "stablehlo.constant"() <{value = dense<-4.099065913517332e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %398 = "stablehlo.multiply"(%392, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %399 = "stablehlo.add"(%398, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %400 = "stablehlo.constant"() <{value = dense<2.260672588099806e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %401 = "stablehlo.multiply"(%399, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %402 = "stablehlo.add"(%401, %400) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %403 = "stablehlo.constant"() <{value = dense<3.803356925844459e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %404 = "stablehlo.multiply"(%402, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %405 = "stablehlo.add"(%404, %403) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %406 = "stablehlo.constant"() <{value = dense<-1.5637585479000276e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %407 = "stablehlo.multiply"(%405, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %408 = "stablehlo.add"(%407, %406) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %409 = "stablehlo.constant"() <{value = dense<-2.1811769617133514e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %410 = "stablehlo.multiply"(%408, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %411 = "stablehlo.add"(%410, %409) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %412 = "stablehlo.constant"() <{value = dense<1.1118951965543757e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %413 = "stablehlo.multiply"(%411, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %414 = "stablehlo.add"(%413, %412) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %415 = "stablehlo.constant"() <{value = dense<7.892169836754835e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %416 = "stablehlo.multiply"(%414, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %417 = "stablehlo.add"(%416, %415) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %418 = "stablehlo.constant"() <{value = dense<-8.257659954747465e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %419 = "stablehlo.multiply"(%417, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %420 = "stablehlo.add"(%419, %418) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %421 = "stablehlo.constant"() <{value = dense<2.9088260043477257e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %422 = "stablehlo.multiply"(%420, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %423 = "stablehlo.add"(%422, %421) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %424 = "stablehlo.constant"() <{value = dense<0.000005709655376144024> : tensor<2xf64>}> : () -> tensor<2xf64>
    %425 = "stablehlo.multiply"(%423, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %426 = "stablehlo.add"(%425, %424) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %427 = "stablehlo.constant"() <{value = dense<-0.000011220735786530885> : tensor<2xf64>}> : () -> tensor<2xf64>
    %428 = "stablehlo.multiply"(%426, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %429 = "stablehlo.add"(%428, %427) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %430 = "stablehlo.constant"() <{value = dense<-0.000024399109736919765> : tensor<2xf64>}> : () -> tensor<2xf64>
    %431 = "stablehlo.multiply"(%429, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %432 = "stablehlo.add"(%431, %430) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %433 = "stablehlo.constant"() <{value = dense<0.00015062130127468446> : tensor<2xf64>}> : () -> tensor<2xf64>
    %434 = "stablehlo.multiply"(%432, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %435 = "stablehlo.add"(%434, %433) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %436 = "stablehlo.constant"() <{value = dense<-0.0001992567341906416> : tensor<2xf64>}> : () -> tensor<2xf64>
    %437 = "stablehlo.multiply"(%435, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %438 = "stablehlo.add"(%437, %436) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %439 = "stablehlo.constant"() <{value = dense<-0.0007577732182846617> : tensor<2xf64>}> : () -> tensor<2xf64>
    %440 = "stablehlo.multiply"(%438, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %441 = "stablehlo.add"(%440, %439) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %442 = "stablehlo.constant"() <{value = dense<0.005031969985733842> : tensor<2xf64>}> : () -> tensor<2xf64>
    %443 = "stablehlo.multiply"(%441, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %444 = "stablehlo.add"(%443, %442) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %445 = "stablehlo.constant"() <{value = dense<-0.01619773406609936> : tensor<2xf64>}> : () -> tensor<2xf64>
    %446 = "stablehlo.multiply"(%444, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %447 = "stablehlo.add"(%446, %445) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %448 = "stablehlo.constant"() <{value = dense<0.0371675155366527> : tensor<2xf64>}> : () -> tensor<2xf64>
    %449 = "stablehlo.multiply"(%447, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %450 = "stablehlo.add"(%449, %448) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %451 = "stablehlo.constant"() <{value = dense<-0.06633036581163922> : tensor<2xf64>}> : () -> tensor<2xf64>
    %452 = "stablehlo.multiply"(%450, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %453 = "stablehlo.add"(%452, %451) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %454 = "stablehlo.constant"() <{value = dense<0.09373283499839563> : tensor<2xf64>}> : () -> tensor<2xf64>
    %455 = "stablehlo.multiply"(%453, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %456 = "stablehlo.add"(%455, %454) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %457 = "stablehlo.constant"() <{value = dense<-0.1010390660363253> : tensor<2xf64>}> : () -> tensor<2xf64>
    %458 = "stablehlo.multiply"(%456, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %459 = "stablehlo.add"(%458, %457) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %460 = "stablehlo.constant"() <{value = dense<0.06809705425469156> : tensor<2xf64>}> : () -> tensor<2xf64>
    %461 = "stablehlo.multiply"(%459, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %462 = "stablehlo.add"(%461, %460) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %463 = "stablehlo.constant"() <{value = dense<0.015379652102620043> : tensor<2xf64>}> : () -> tensor<2xf64>
    %464 = "stablehlo.multiply"(%462, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %465 = "stablehlo.add"(%464, %463) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %466 = "stablehlo.constant"() <{value = dense<-0.1396211168405625> : tensor<2xf64>}> : () -> tensor<2xf64>
    %467 = "stablehlo.multiply"(%465, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %468 = "stablehlo.add"(%467, %466) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %469 = "stablehlo.constant"() <{value = dense<1.2329951186255526> : tensor<2xf64>}> : () -> tensor<2xf64>
    %470 = "stablehlo.multiply"(%468, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %471 = "stablehlo.add"(%470, %469) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %472 = "stablehlo.add"(%295, %295) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %473 = "stablehlo.add"(%472, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %474 = "stablehlo.divide"(%471, %473) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %475 = "stablehlo.multiply"(%391, %474) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %476 = "stablehlo.subtract"(%120, %475) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %477 = "stablehlo.select"(%292, %475, %476) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %478 = "stablehlo.select"(%244, %291, %477) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %479 = "stablehlo.constant"() <{value = dense<1.2732395447351628> : tensor<2xf64>}> : () -> tensor<2xf64>
    %480 = "stablehlo.add"(%246, %479) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %481 = "stablehlo.sqrt"(%480) : (tensor<2xf64>) -> tensor<2xf64>
    %482 = "stablehlo.add"(%242, %481) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %483 = "stablehlo.select"(%292, %482, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %484 = "stablehlo.multiply"(%478, %483) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %485 = "stablehlo.constant"() <{value = dense<-4.833646656726457e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %486 = "stablehlo.multiply"(%240, %311) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %487 = "stablehlo.subtract"(%486, %240) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %488 = "stablehlo.subtract"(%486, %487) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %489 = "stablehlo.constant"() <{value = dense<0.7071067839860916> : tensor<2xf64>}> : () -> tensor<2xf64>
    %490 = "stablehlo.multiply"(%488, %489) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %491 = "stablehlo.subtract"(%490, %242) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %492 = "stablehlo.constant"() <{value = dense<-2.7995440410322203e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %493 = "stablehlo.multiply"(%488, %492) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %494 = "stablehlo.add"(%491, %493) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %495 = "stablehlo.subtract"(%240, %488) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %496 = "stablehlo.multiply"(%495, %489) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %497 = "stablehlo.multiply"(%495, %492) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %498 = "stablehlo.add"(%496, %497) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %499 = "stablehlo.add"(%494, %498) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %500 = "stablehlo.multiply"(%240, %485) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %501 = "stablehlo.add"(%500, %499) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %502 = "stablehlo.multiply"(%484, %501) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %503 = "stablehlo.subtract"(%478, %502) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %504 = "stablehlo.multiply"(%503, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %505 = "stablehlo.compare"(%504, %40) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %506 = "stablehlo.compare"(%504, %44) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %507 = "stablehlo.compare"(%504, %46) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %508 = "stablehlo.compare"(%504, %49) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %509 = "stablehlo.select"(%508, %51, %12) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %510 = "stablehlo.select"(%507, %48, %509) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %511 = "stablehlo.multiply"(%504, %510) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %512 = "stablehlo.bitcast_convert"(%511) : (tensor<2xf64>) -> tensor<2x2xui32>
    %513 = "stablehlo.slice"(%512) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %514 = "stablehlo.reshape"(%513) : (tensor<2x1xui32>) -> tensor<2xui32>
    %515 = "stablehlo.shift_right_logical"(%514, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %516 = "stablehlo.and"(%515, %60) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %517 = "stablehlo.convert"(%516) : (tensor<2xui32>) -> tensor<2xf64>
    %518 = "stablehlo.subtract"(%517, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %519 = "stablehlo.subtract"(%40, %518) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %520 = "stablehlo.compare"(%519, %519) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %521 = "stablehlo.select"(%520, %40, %519) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %522 = "stablehlo.maximum"(%521, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %523 = "stablehlo.minimum"(%522, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %524 = "stablehlo.compare"(%523, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %525 = "stablehlo.ceil"(%523) : (tensor<2xf64>) -> tensor<2xf64>
    %526 = "stablehlo.floor"(%523) : (tensor<2xf64>) -> tensor<2xf64>
    %527 = "stablehlo.select"(%524, %525, %526) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %528 = "stablehlo.add"(%527, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %529 = "stablehlo.convert"(%528) : (tensor<2xf64>) -> tensor<2xui32>
    %530 = "stablehlo.shift_left"(%529, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %531 = "stablehlo.reshape"(%530) : (tensor<2xui32>) -> tensor<2x1xui32>
    %532 = "stablehlo.concatenate"(%80, %531) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %533 = "stablehlo.bitcast_convert"(%532) : (tensor<2x2xui32>) -> tensor<2xf64>
    %534 = "stablehlo.multiply"(%511, %533) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %535 = "stablehlo.compare"(%534, %84) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %536 = "stablehlo.select"(%535, %12, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %537 = "stablehlo.add"(%518, %536) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %538 = "stablehlo.select"(%508, %89, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %539 = "stablehlo.select"(%507, %88, %538) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %540 = "stablehlo.add"(%537, %539) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %541 = "stablehlo.multiply"(%534, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %542 = "stablehlo.select"(%535, %541, %534) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %543 = "stablehlo.subtract"(%542, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %544 = "stablehlo.multiply"(%543, %543) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %545 = "stablehlo.multiply"(%544, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %546 = "stablehlo.add"(%543, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %547 = "stablehlo.divide"(%543, %546) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %548 = "stablehlo.multiply"(%547, %547) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %549 = "stablehlo.multiply"(%124, %548) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %550 = "stablehlo.add"(%549, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %551 = "stablehlo.multiply"(%550, %548) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %552 = "stablehlo.add"(%551, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %553 = "stablehlo.multiply"(%552, %548) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %554 = "stablehlo.add"(%553, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %555 = "stablehlo.multiply"(%554, %548) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %556 = "stablehlo.add"(%555, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %557 = "stablehlo.multiply"(%556, %548) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %558 = "stablehlo.add"(%557, %137) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %559 = "stablehlo.multiply"(%558, %548) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %560 = "stablehlo.add"(%559, %140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %561 = "stablehlo.multiply"(%560, %548) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %562 = "stablehlo.add"(%561, %143) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %563 = "stablehlo.multiply"(%548, %562) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %564 = "stablehlo.add"(%563, %545) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %565 = "stablehlo.multiply"(%547, %564) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %566 = "stablehlo.multiply"(%540, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %567 = "stablehlo.add"(%566, %565) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %568 = "stablehlo.subtract"(%545, %567) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %569 = "stablehlo.subtract"(%543, %568) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %570 = "stablehlo.multiply"(%540, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %571 = "stablehlo.add"(%570, %569) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %572 = "stablehlo.select"(%506, %504, %571) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %573 = "stablehlo.compare"(%504, %40) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %574 = "stablehlo.select"(%573, %4, %157) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %575 = "stablehlo.select"(%505, %572, %574) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %576 = "stablehlo.negate"(%504) : (tensor<2xf64>) -> tensor<2xf64>
    %577 = "stablehlo.compare"(%576, %40) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %578 = "stablehlo.add"(%576, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %579 = "stablehlo.compare"(%578, %40) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %580 = "stablehlo.compare"(%578, %44) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %581 = "stablehlo.compare"(%578, %46) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %582 = "stablehlo.compare"(%578, %49) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %583 = "stablehlo.select"(%582, %51, %12) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %584 = "stablehlo.select"(%581, %48, %583) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %585 = "stablehlo.multiply"(%578, %584) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %586 = "stablehlo.bitcast_convert"(%585) : (tensor<2xf64>) -> tensor<2x2xui32>
    %587 = "stablehlo.slice"(%586) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %588 = "stablehlo.reshape"(%587) : (tensor<2x1xui32>) -> tensor<2xui32>
    %589 = "stablehlo.shift_right_logical"(%588, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %590 = "stablehlo.and"(%589, %60) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %591 = "stablehlo.convert"(%590) : (tensor<2xui32>) -> tensor<2xf64>
    %592 = "stablehlo.subtract"(%591, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %593 = "stablehlo.subtract"(%40, %592) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %594 = "stablehlo.compare"(%593, %593) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %595 = "stablehlo.select"(%594, %40, %593) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %596 = "stablehlo.maximum"(%595, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %597 = "stablehlo.minimum"(%596, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %598 = "stablehlo.compare"(%597, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %599 = "stablehlo.ceil"(%597) : (tensor<2xf64>) -> tensor<2xf64>
    %600 = "stablehlo.floor"(%597) : (tensor<2xf64>) -> tensor<2xf64>
    %601 = "stablehlo.select"(%598, %599, %600) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %602 = "stablehlo.add"(%601, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %603 = "stablehlo.convert"(%602) : (tensor<2xf64>) -> tensor<2xui32>
    %604 = "stablehlo.shift_left"(%603, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %605 = "stablehlo.reshape"(%604) : (tensor<2xui32>) -> tensor<2x1xui32>
    %606 = "stablehlo.concatenate"(%80, %605) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %607 = "stablehlo.bitcast_convert"(%606) : (tensor<2x2xui32>) -> tensor<2xf64>
    %608 = "stablehlo.multiply"(%585, %607) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %609 = "stablehlo.compare"(%608, %84) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %610 = "stablehlo.select"(%609, %12, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %611 = "stablehlo.add"(%592, %610) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %612 = "stablehlo.select"(%582, %89, %40) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %613 = "stablehlo.select"(%581, %88, %612) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %614 = "stablehlo.add"(%611, %613) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %615 = "stablehlo.subtract"(%578, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %616 = "stablehlo.subtract"(%576, %615) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %617 = "stablehlo.subtract"(%40, %614) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %618 = "stablehlo.compare"(%617, %617) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %619 = "stablehlo.select"(%618, %40, %617) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %620 = "stablehlo.maximum"(%619, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %621 = "stablehlo.minimum"(%620, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %622 = "stablehlo.compare"(%621, %40) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %623 = "stablehlo.ceil"(%621) : (tensor<2xf64>) -> tensor<2xf64>
    %624 = "stablehlo.floor"(%621) : (tensor<2xf64>) -> tensor<2xf64>
    %625 = "stablehlo.select"(%622, %623, %624) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %626 = "stablehlo.add"(%625, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %627 = "stablehlo.convert"(%626) : (tensor<2xf64>) -> tensor<2xui32>
    %628 = "stablehlo.shift_left"(%627, %58) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %629 = "stablehlo.reshape"(%628) : (tensor<2xui32>) -> tensor<2x1xui32>
    %630 = "stablehlo.concatenate"(%80, %629) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %631 = "stablehlo.bitcast_convert"(%630) : (tensor<2x2xui32>) -> tensor<2xf64>
    %632 = "stablehlo.multiply"(%608, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %633 = "stablehlo.select"(%609, %632, %608) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %634 = "stablehlo.subtract"(%633, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %635 = "stablehlo.multiply"(%616, %631) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %636 = "stablehlo.add"(%635, %634) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %637 = "stablehlo.multiply"(%636, %636) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %638 = "stablehlo.multiply"(%637, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %639 = "stablehlo.add"(%636, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %640 = "stablehlo.divide"(%636, %639) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %641 = "stablehlo.multiply"(%640, %640) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %642 = "stablehlo.multiply"(%124, %641) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %643 = "stablehlo.add"(%642, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %644 = "stablehlo.multiply"(%643, %641) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %645 = "stablehlo.add"(%644, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %646 = "stablehlo.multiply"(%645, %641) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %647 = "stablehlo.add"(%646, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %648 = "stablehlo.multiply"(%647, %641) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %649 = "stablehlo.add"(%648, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %650 = "stablehlo.multiply"(%649, %641) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %651 = "stablehlo.add"(%650, %137) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %652 = "stablehlo.multiply"(%651, %641) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %653 = "stablehlo.add"(%652, %140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %654 = "stablehlo.multiply"(%653, %641) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %655 = "stablehlo.add"(%654, %143) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %656 = "stablehlo.multiply"(%641, %655) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %657 = "stablehlo.add"(%656, %638) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %658 = "stablehlo.multiply"(%640, %657) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %659 = "stablehlo.multiply"(%614, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %660 = "stablehlo.add"(%659, %658) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %661 = "stablehlo.subtract"(%638, %660) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %662 = "stablehlo.subtract"(%636, %661) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %663 = "stablehlo.multiply"(%614, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %664 = "stablehlo.add"(%663, %662) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %665 = "stablehlo.select"(%580, %578, %664) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %666 = "stablehlo.compare"(%578, %40) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %667 = "stablehlo.select"(%666, %4, %157) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %668 = "stablehlo.select"(%579, %665, %667) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %669 = "stablehlo.select"(%577, %576, %668) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %670 = "stablehlo.select"(%236, %575, %669) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %671 = "stablehlo.select"(%3, %235, %670) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %672 = "stablehlo.select"(%1, %0, %671) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %673 = "stablehlo.convert"(%672) : (tensor<2xf64>) -> tensor<2xf32>
    return %673 : tensor<2xf32>
  }
}

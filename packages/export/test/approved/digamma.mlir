// {"ins":[["float32",[2]]],"params":null}
module @digamma {
  func.func public @main(%arg0: tensor<2xf32>) -> (tensor<2xf32>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<2xf32>) -> tensor<2xf64>
    %1 = "stablehlo.constant"() <{value = dense<0.5> : tensor<2xf64>}> : () -> tensor<2xf64>
    %2 = "stablehlo.compare"(%0, %1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %3 = "stablehlo.round_nearest_even"(%0) : (tensor<2xf64>) -> tensor<2xf64>
    %4 = "stablehlo.subtract"(%0, %3) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %5 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %6 = "stablehlo.compare"(%4, %5) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %7 = "stablehlo.and"(%2, %6) : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
    %8 = "stablehlo.constant"() <{value = dense<0x7FF8000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %9 = "stablehlo.constant"() <{value = dense<1.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %10 = "stablehlo.subtract"(%9, %0) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %11 = "stablehlo.select"(%2, %10, %0) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %12 = "stablehlo.constant"() <{value = dense<10.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %13 = "stablehlo.compare"(%11, %12) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %14 = "stablehlo.add"(%11, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %15 = "stablehlo.select"(%13, %14, %11) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %16 = "stablehlo.compare"(%15, %5) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %17 = "stablehlo.constant"() <{value = dense<0x7FF0000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %18 = "stablehlo.compare"(%15, %17) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %19 = "stablehlo.constant"() <{value = dense<9.332636185032189e-302> : tensor<2xf64>}> : () -> tensor<2xf64>
    %20 = "stablehlo.compare"(%15, %19) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %21 = "stablehlo.constant"() <{value = dense<18014398509481984.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %22 = "stablehlo.constant"() <{value = dense<1.0715086071862673e+301> : tensor<2xf64>}> : () -> tensor<2xf64>
    %23 = "stablehlo.compare"(%15, %22) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %24 = "stablehlo.constant"() <{value = dense<5.551115123125783e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %25 = "stablehlo.select"(%23, %24, %9) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %26 = "stablehlo.select"(%20, %21, %25) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %27 = "stablehlo.multiply"(%15, %26) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %28 = "stablehlo.bitcast_convert"(%27) : (tensor<2xf64>) -> tensor<2x2xui32>
    %29 = "stablehlo.slice"(%28) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %30 = "stablehlo.reshape"(%29) : (tensor<2x1xui32>) -> tensor<2xui32>
    %31 = "stablehlo.constant"() <{value = dense<20> : tensor<2xui32>}> : () -> tensor<2xui32>
    %32 = "stablehlo.shift_right_logical"(%30, %31) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %33 = "stablehlo.constant"() <{value = dense<2047> : tensor<2xui32>}> : () -> tensor<2xui32>
    %34 = "stablehlo.and"(%32, %33) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %35 = "stablehlo.convert"(%34) : (tensor<2xui32>) -> tensor<2xf64>
    %36 = "stablehlo.constant"() <{value = dense<1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %37 = "stablehlo.subtract"(%35, %36) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %38 = "stablehlo.subtract"(%5, %37) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %39 = "stablehlo.compare"(%38, %38) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %40 = "stablehlo.select"(%39, %5, %38) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %41 = "stablehlo.constant"() <{value = dense<-1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %42 = "stablehlo.maximum"(%40, %41) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %43 = "stablehlo.constant"() <{value = dense<1024.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %44 = "stablehlo.minimum"(%42, %43) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %45 = "stablehlo.compare"(%44, %5) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %46 = "stablehlo.ceil"(%44) : (tensor<2xf64>) -> tensor<2xf64>
    %47 = "stablehlo.floor"(%44) : (tensor<2xf64>) -> tensor<2xf64>
    %48 = "stablehlo.select"(%45, %46, %47) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %49 = "stablehlo.add"(%48, %36) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %50 = "stablehlo.convert"(%49) : (tensor<2xf64>) -> tensor<2xui32>
    %51 = "stablehlo.shift_left"(%50, %31) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %52 = "stablehlo.reshape"(%51) : (tensor<2xui32>) -> tensor<2x1xui32>
    %53 = "stablehlo.constant"() <{value = dense<0> : tensor<2x1xui32>}> : () -> tensor<2x1xui32>
    %54 = "stablehlo.concatenate"(%53, %52) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %55 = "stablehlo.bitcast_convert"(%54) : (tensor<2x2xui32>) -> tensor<2xf64>
    %56 = "stablehlo.multiply"(%27, %55) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %57 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<2xf64>}> : () -> tensor<2xf64>
    %58 = "stablehlo.compare"(%56, %57) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %59 = "stablehlo.select"(%58, %9, %5) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %60 = "stablehlo.add"(%37, %59) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %61 = "stablehlo.constant"() <{value = dense<-54.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %62 = "stablehlo.constant"() <{value = dense<54.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %63 = "stablehlo.select"(%23, %62, %5) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %64 = "stablehlo.select"(%20, %61, %63) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %65 = "stablehlo.add"(%60, %64) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %66 = "stablehlo.constant"() <{value = dense<0.6931471803691238> : tensor<2xf64>}> : () -> tensor<2xf64>
    %67 = "stablehlo.multiply"(%56, %1) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %68 = "stablehlo.select"(%58, %67, %56) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %69 = "stablehlo.subtract"(%68, %9) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %70 = "stablehlo.multiply"(%69, %69) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %71 = "stablehlo.multiply"(%70, %1) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %72 = "stablehlo.constant"() <{value = dense<1.9082149292705877e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %73 = "stablehlo.constant"() <{value = dense<2.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %74 = "stablehlo.optimization_barrier"(%69) : (tensor<2xf64>) -> tensor<2xf64>
    %75 = "stablehlo.add"(%74, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %76 = "stablehlo.divide"(%69, %75) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %77 = "stablehlo.multiply"(%76, %76) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %78 = "stablehlo.constant"() <{value = dense<0.1308771474739754> : tensor<2xf64>}> : () -> tensor<2xf64>
    %79 = "stablehlo.multiply"(%77, %77) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %80 = "stablehlo.constant"() <{value = dense<0.15386243592665208> : tensor<2xf64>}> : () -> tensor<2xf64>
    %81 = "stablehlo.multiply"(%78, %79) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %82 = "stablehlo.add"(%81, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %83 = "stablehlo.constant"() <{value = dense<0.222222223923837> : tensor<2xf64>}> : () -> tensor<2xf64>
    %84 = "stablehlo.multiply"(%82, %79) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %85 = "stablehlo.add"(%84, %83) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %86 = "stablehlo.constant"() <{value = dense<0.4000000000000088> : tensor<2xf64>}> : () -> tensor<2xf64>
    %87 = "stablehlo.multiply"(%85, %79) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %88 = "stablehlo.add"(%87, %86) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %89 = "stablehlo.constant"() <{value = dense<0.13268669005111386> : tensor<2xf64>}> : () -> tensor<2xf64>
    %90 = "stablehlo.constant"() <{value = dense<0.18181795568589937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %91 = "stablehlo.multiply"(%89, %79) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %92 = "stablehlo.add"(%91, %90) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %93 = "stablehlo.constant"() <{value = dense<0.28571428570800655> : tensor<2xf64>}> : () -> tensor<2xf64>
    %94 = "stablehlo.multiply"(%92, %79) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %95 = "stablehlo.add"(%94, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %96 = "stablehlo.constant"() <{value = dense<0.6666666666666666> : tensor<2xf64>}> : () -> tensor<2xf64>
    %97 = "stablehlo.multiply"(%95, %79) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %98 = "stablehlo.add"(%97, %96) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %99 = "stablehlo.multiply"(%88, %77) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %100 = "stablehlo.add"(%99, %98) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %101 = "stablehlo.multiply"(%77, %100) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %102 = "stablehlo.add"(%101, %71) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %103 = "stablehlo.multiply"(%76, %102) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %104 = "stablehlo.multiply"(%65, %72) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %105 = "stablehlo.add"(%104, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %106 = "stablehlo.subtract"(%71, %105) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %107 = "stablehlo.subtract"(%69, %106) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %108 = "stablehlo.multiply"(%65, %66) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %109 = "stablehlo.add"(%108, %107) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %110 = "stablehlo.select"(%18, %15, %109) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %111 = "stablehlo.compare"(%15, %5) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %112 = "stablehlo.constant"() <{value = dense<0xFFF0000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %113 = "stablehlo.select"(%111, %112, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %114 = "stablehlo.select"(%16, %110, %113) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %115 = "stablehlo.divide"(%9, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %116 = "stablehlo.multiply"(%115, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %117 = "stablehlo.constant"() <{value = dense<-0.4432598039215686> : tensor<2xf64>}> : () -> tensor<2xf64>
    %118 = "stablehlo.constant"() <{value = dense<0.08333333333333333> : tensor<2xf64>}> : () -> tensor<2xf64>
    %119 = "stablehlo.multiply"(%117, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %120 = "stablehlo.add"(%119, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %121 = "stablehlo.constant"() <{value = dense<-0.021092796092796094> : tensor<2xf64>}> : () -> tensor<2xf64>
    %122 = "stablehlo.multiply"(%120, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %123 = "stablehlo.add"(%122, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %124 = "stablehlo.constant"() <{value = dense<0.007575757575757576> : tensor<2xf64>}> : () -> tensor<2xf64>
    %125 = "stablehlo.multiply"(%123, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %126 = "stablehlo.add"(%125, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %127 = "stablehlo.constant"() <{value = dense<-0.004166666666666667> : tensor<2xf64>}> : () -> tensor<2xf64>
    %128 = "stablehlo.multiply"(%126, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %129 = "stablehlo.add"(%128, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %130 = "stablehlo.constant"() <{value = dense<0.003968253968253968> : tensor<2xf64>}> : () -> tensor<2xf64>
    %131 = "stablehlo.multiply"(%129, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %132 = "stablehlo.add"(%131, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %133 = "stablehlo.constant"() <{value = dense<-0.008333333333333333> : tensor<2xf64>}> : () -> tensor<2xf64>
    %134 = "stablehlo.multiply"(%132, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %135 = "stablehlo.add"(%134, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %136 = "stablehlo.multiply"(%135, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %137 = "stablehlo.add"(%136, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %138 = "stablehlo.multiply"(%115, %1) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %139 = "stablehlo.multiply"(%116, %137) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %140 = "stablehlo.add"(%139, %138) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %141 = "stablehlo.subtract"(%114, %140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %142 = "stablehlo.constant"() <{value = dense<9.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %143 = "stablehlo.add"(%11, %142) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %144 = "stablehlo.divide"(%9, %143) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %145 = "stablehlo.constant"() <{value = dense<8.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %146 = "stablehlo.add"(%11, %145) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %147 = "stablehlo.divide"(%9, %146) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %148 = "stablehlo.add"(%144, %147) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %149 = "stablehlo.constant"() <{value = dense<7.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %150 = "stablehlo.add"(%11, %149) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %151 = "stablehlo.divide"(%9, %150) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %152 = "stablehlo.add"(%148, %151) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %153 = "stablehlo.constant"() <{value = dense<6.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %154 = "stablehlo.add"(%11, %153) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %155 = "stablehlo.divide"(%9, %154) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %156 = "stablehlo.add"(%152, %155) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %157 = "stablehlo.constant"() <{value = dense<5.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %158 = "stablehlo.add"(%11, %157) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %159 = "stablehlo.divide"(%9, %158) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %160 = "stablehlo.add"(%156, %159) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %161 = "stablehlo.constant"() <{value = dense<4.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %162 = "stablehlo.add"(%11, %161) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %163 = "stablehlo.divide"(%9, %162) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %164 = "stablehlo.add"(%160, %163) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %165 = "stablehlo.constant"() <{value = dense<3.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %166 = "stablehlo.add"(%11, %165) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %167 = "stablehlo.divide"(%9, %166) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %168 = "stablehlo.add"(%164, %167) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %169 = "stablehlo.add"(%11, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %170 = "stablehlo.divide"(%9, %169) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %171 = "stablehlo.add"(%168, %170) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %172 = "stablehlo.add"(%11, %9) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %173 = "stablehlo.divide"(%9, %172) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %174 = "stablehlo.add"(%171, %173) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %175 = "stablehlo.add"(%11, %5) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %176 = "stablehlo.divide"(%9, %175) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %177 = "stablehlo.add"(%174, %176) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %178 = "stablehlo.select"(%13, %177, %5) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %179 = "stablehlo.subtract"(%141, %178) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %180 = "stablehlo.abs"(%4) : (tensor<2xf64>) -> tensor<2xf64>
    %181 = "stablehlo.subtract"(%1, %180) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %182 = "stablehlo.multiply"(%181, %181) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %183 = "stablehlo.multiply"(%182, %181) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %184 = "stablehlo.constant"() <{value = dense<7.725743030789876e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %185 = "stablehlo.constant"() <{value = dense<-0.000021906201655131958> : tensor<2xf64>}> : () -> tensor<2xf64>
    %186 = "stablehlo.multiply"(%184, %182) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %187 = "stablehlo.add"(%186, %185) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %188 = "stablehlo.constant"() <{value = dense<0.00046630087411496363> : tensor<2xf64>}> : () -> tensor<2xf64>
    %189 = "stablehlo.multiply"(%187, %182) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %190 = "stablehlo.add"(%189, %188) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %191 = "stablehlo.constant"() <{value = dense<-0.007370430719634586> : tensor<2xf64>}> : () -> tensor<2xf64>
    %192 = "stablehlo.multiply"(%190, %182) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %193 = "stablehlo.add"(%192, %191) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %194 = "stablehlo.constant"() <{value = dense<0.08214588659675232> : tensor<2xf64>}> : () -> tensor<2xf64>
    %195 = "stablehlo.multiply"(%193, %182) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %196 = "stablehlo.add"(%195, %194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %197 = "stablehlo.constant"() <{value = dense<-0.599264529320343> : tensor<2xf64>}> : () -> tensor<2xf64>
    %198 = "stablehlo.multiply"(%196, %182) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %199 = "stablehlo.add"(%198, %197) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %200 = "stablehlo.constant"() <{value = dense<2.55016403987734> : tensor<2xf64>}> : () -> tensor<2xf64>
    %201 = "stablehlo.multiply"(%199, %182) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %202 = "stablehlo.add"(%201, %200) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %203 = "stablehlo.constant"() <{value = dense<-5.16771278004997> : tensor<2xf64>}> : () -> tensor<2xf64>
    %204 = "stablehlo.multiply"(%202, %182) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %205 = "stablehlo.add"(%204, %203) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %206 = "stablehlo.constant"() <{value = dense<3.141592653589793> : tensor<2xf64>}> : () -> tensor<2xf64>
    %207 = "stablehlo.multiply"(%181, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %208 = "stablehlo.multiply"(%183, %205) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %209 = "stablehlo.add"(%208, %207) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %210 = "stablehlo.multiply"(%209, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %211 = "stablehlo.multiply"(%4, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %212 = "stablehlo.multiply"(%211, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %213 = "stablehlo.multiply"(%184, %211) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %214 = "stablehlo.add"(%213, %185) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %215 = "stablehlo.multiply"(%214, %211) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %216 = "stablehlo.add"(%215, %188) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %217 = "stablehlo.multiply"(%216, %211) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %218 = "stablehlo.add"(%217, %191) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %219 = "stablehlo.multiply"(%218, %211) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %220 = "stablehlo.add"(%219, %194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %221 = "stablehlo.multiply"(%220, %211) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %222 = "stablehlo.add"(%221, %197) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %223 = "stablehlo.multiply"(%222, %211) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %224 = "stablehlo.add"(%223, %200) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %225 = "stablehlo.multiply"(%224, %211) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %226 = "stablehlo.add"(%225, %203) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %227 = "stablehlo.multiply"(%4, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %228 = "stablehlo.multiply"(%212, %226) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %229 = "stablehlo.add"(%228, %227) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %230 = "stablehlo.divide"(%210, %229) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %231 = "stablehlo.subtract"(%179, %230) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %232 = "stablehlo.select"(%2, %231, %179) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %233 = "stablehlo.select"(%7, %8, %232) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %234 = "stablehlo.convert"(%233) : (tensor<2xf64>) -> tensor<2xf32>
    return %234 : tensor<2xf32>
  }
}

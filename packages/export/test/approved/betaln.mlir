// {"ins":[["float32",[]],["float32",[2]]],"params":null}
module @betaln {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<2xf32>) -> (tensor<2xf32>) {
    %0 = "stablehlo.broadcast_in_dim"(%arg0) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2xf32>
    %1 = "stablehlo.convert"(%0) : (tensor<2xf32>) -> tensor<2xf64>
    %2 = "stablehlo.compare"(%1, %1) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %3 = "stablehlo.convert"(%arg1) : (tensor<2xf32>) -> tensor<2xf64>
    %4 = "stablehlo.compare"(%3, %3) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %5 = "stablehlo.or"(%2, %4) : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
    %6 = "stablehlo.constant"() <{value = dense<0x7FF8000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %7 = "stablehlo.minimum"(%1, %3) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %8 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %9 = "stablehlo.compare"(%7, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %10 = "stablehlo.constant"() <{value = dense<0x7FF0000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %11 = "stablehlo.maximum"(%1, %3) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %12 = "stablehlo.compare"(%11, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %13 = "stablehlo.compare"(%7, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %14 = "stablehlo.and"(%12, %13) : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
    %15 = "stablehlo.constant"() <{value = dense<0xFFF0000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %16 = "stablehlo.compare"(%7, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %17 = "stablehlo.abs"(%1) : (tensor<2xf64>) -> tensor<2xf64>
    %18 = "stablehlo.compare"(%17, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %19 = "stablehlo.constant"() <{value = dense<0.5> : tensor<2xf64>}> : () -> tensor<2xf64>
    %20 = "stablehlo.compare"(%1, %19) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %21 = "stablehlo.constant"() <{value = dense<1.1447298858494002> : tensor<2xf64>}> : () -> tensor<2xf64>
    %22 = "stablehlo.round_nearest_even"(%1) : (tensor<2xf64>) -> tensor<2xf64>
    %23 = "stablehlo.subtract"(%1, %22) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %24 = "stablehlo.multiply"(%23, %23) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %25 = "stablehlo.multiply"(%24, %23) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %26 = "stablehlo.constant"() <{value = dense<7.725743030789876e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %27 = "stablehlo.constant"() <{value = dense<-0.000021906201655131958> : tensor<2xf64>}> : () -> tensor<2xf64>
    %28 = "stablehlo.multiply"(%26, %24) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %29 = "stablehlo.add"(%28, %27) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %30 = "stablehlo.constant"() <{value = dense<0.00046630087411496363> : tensor<2xf64>}> : () -> tensor<2xf64>
    %31 = "stablehlo.multiply"(%29, %24) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %32 = "stablehlo.add"(%31, %30) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %33 = "stablehlo.constant"() <{value = dense<-0.007370430719634586> : tensor<2xf64>}> : () -> tensor<2xf64>
    %34 = "stablehlo.multiply"(%32, %24) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %35 = "stablehlo.add"(%34, %33) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %36 = "stablehlo.constant"() <{value = dense<0.08214588659675232> : tensor<2xf64>}> : () -> tensor<2xf64>
    %37 = "stablehlo.multiply"(%35, %24) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %38 = "stablehlo.add"(%37, %36) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %39 = "stablehlo.constant"() <{value = dense<-0.599264529320343> : tensor<2xf64>}> : () -> tensor<2xf64>
    %40 = "stablehlo.multiply"(%38, %24) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %41 = "stablehlo.add"(%40, %39) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %42 = "stablehlo.constant"() <{value = dense<2.55016403987734> : tensor<2xf64>}> : () -> tensor<2xf64>
    %43 = "stablehlo.multiply"(%41, %24) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %44 = "stablehlo.add"(%43, %42) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %45 = "stablehlo.constant"() <{value = dense<-5.16771278004997> : tensor<2xf64>}> : () -> tensor<2xf64>
    %46 = "stablehlo.multiply"(%44, %24) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %47 = "stablehlo.add"(%46, %45) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %48 = "stablehlo.constant"() <{value = dense<3.141592653589793> : tensor<2xf64>}> : () -> tensor<2xf64>
    %49 = "stablehlo.multiply"(%23, %48) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %50 = "stablehlo.multiply"(%25, %47) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %51 = "stablehlo.add"(%50, %49) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %52 = "stablehlo.abs"(%51) : (tensor<2xf64>) -> tensor<2xf64>
    %53 = "stablehlo.compare"(%52, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %54 = "stablehlo.compare"(%52, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %55 = "stablehlo.constant"() <{value = dense<9.332636185032189e-302> : tensor<2xf64>}> : () -> tensor<2xf64>
    %56 = "stablehlo.compare"(%52, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %57 = "stablehlo.constant"() <{value = dense<18014398509481984.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %58 = "stablehlo.constant"() <{value = dense<1.0715086071862673e+301> : tensor<2xf64>}> : () -> tensor<2xf64>
    %59 = "stablehlo.compare"(%52, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %60 = "stablehlo.constant"() <{value = dense<5.551115123125783e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %61 = "stablehlo.constant"() <{value = dense<1.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %62 = "stablehlo.select"(%59, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %63 = "stablehlo.select"(%56, %57, %62) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %64 = "stablehlo.multiply"(%52, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %65 = "stablehlo.bitcast_convert"(%64) : (tensor<2xf64>) -> tensor<2x2xui32>
    %66 = "stablehlo.slice"(%65) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %67 = "stablehlo.reshape"(%66) : (tensor<2x1xui32>) -> tensor<2xui32>
    %68 = "stablehlo.constant"() <{value = dense<20> : tensor<2xui32>}> : () -> tensor<2xui32>
    %69 = "stablehlo.shift_right_logical"(%67, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %70 = "stablehlo.constant"() <{value = dense<2047> : tensor<2xui32>}> : () -> tensor<2xui32>
    %71 = "stablehlo.and"(%69, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %72 = "stablehlo.convert"(%71) : (tensor<2xui32>) -> tensor<2xf64>
    %73 = "stablehlo.constant"() <{value = dense<1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %74 = "stablehlo.subtract"(%72, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %75 = "stablehlo.subtract"(%8, %74) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %76 = "stablehlo.compare"(%75, %75) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %77 = "stablehlo.select"(%76, %8, %75) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %78 = "stablehlo.constant"() <{value = dense<-1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %79 = "stablehlo.maximum"(%77, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %80 = "stablehlo.constant"() <{value = dense<1024.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %81 = "stablehlo.minimum"(%79, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %82 = "stablehlo.compare"(%81, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %83 = "stablehlo.ceil"(%81) : (tensor<2xf64>) -> tensor<2xf64>
    %84 = "stablehlo.floor"(%81) : (tensor<2xf64>) -> tensor<2xf64>
    %85 = "stablehlo.select"(%82, %83, %84) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %86 = "stablehlo.add"(%85, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %87 = "stablehlo.convert"(%86) : (tensor<2xf64>) -> tensor<2xui32>
    %88 = "stablehlo.shift_left"(%87, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %89 = "stablehlo.reshape"(%88) : (tensor<2xui32>) -> tensor<2x1xui32>
    %90 = "stablehlo.constant"() <{value = dense<0> : tensor<2x1xui32>}> : () -> tensor<2x1xui32>
    %91 = "stablehlo.concatenate"(%90, %89) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %92 = "stablehlo.bitcast_convert"(%91) : (tensor<2x2xui32>) -> tensor<2xf64>
    %93 = "stablehlo.multiply"(%64, %92) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %94 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<2xf64>}> : () -> tensor<2xf64>
    %95 = "stablehlo.compare"(%93, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %96 = "stablehlo.select"(%95, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %97 = "stablehlo.add"(%74, %96) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %98 = "stablehlo.constant"() <{value = dense<-54.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %99 = "stablehlo.constant"() <{value = dense<54.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %100 = "stablehlo.select"(%59, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %101 = "stablehlo.select"(%56, %98, %100) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %102 = "stablehlo.add"(%97, %101) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %103 = "stablehlo.constant"() <{value = dense<0.6931471803691238> : tensor<2xf64>}> : () -> tensor<2xf64>
    %104 = "stablehlo.multiply"(%93, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %105 = "stablehlo.select"(%95, %104, %93) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %106 = "stablehlo.subtract"(%105, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %107 = "stablehlo.multiply"(%106, %106) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %108 = "stablehlo.multiply"(%107, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %109 = "stablehlo.constant"() <{value = dense<1.9082149292705877e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %110 = "stablehlo.constant"() <{value = dense<2.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %111 = "stablehlo.add"(%106, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %112 = "stablehlo.divide"(%106, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %113 = "stablehlo.multiply"(%112, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %114 = "stablehlo.constant"() <{value = dense<0.1308771474739754> : tensor<2xf64>}> : () -> tensor<2xf64>
    %115 = "stablehlo.constant"() <{value = dense<0.13268669005111386> : tensor<2xf64>}> : () -> tensor<2xf64>
    %116 = "stablehlo.multiply"(%114, %113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %117 = "stablehlo.add"(%116, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %118 = "stablehlo.constant"() <{value = dense<0.15386243592665208> : tensor<2xf64>}> : () -> tensor<2xf64>
    %119 = "stablehlo.multiply"(%117, %113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %120 = "stablehlo.add"(%119, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %121 = "stablehlo.constant"() <{value = dense<0.18181795568589937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %122 = "stablehlo.multiply"(%120, %113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %123 = "stablehlo.add"(%122, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %124 = "stablehlo.constant"() <{value = dense<0.222222223923837> : tensor<2xf64>}> : () -> tensor<2xf64>
    %125 = "stablehlo.multiply"(%123, %113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %126 = "stablehlo.add"(%125, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %127 = "stablehlo.constant"() <{value = dense<0.28571428570800655> : tensor<2xf64>}> : () -> tensor<2xf64>
    %128 = "stablehlo.multiply"(%126, %113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %129 = "stablehlo.add"(%128, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %130 = "stablehlo.constant"() <{value = dense<0.4000000000000088> : tensor<2xf64>}> : () -> tensor<2xf64>
    %131 = "stablehlo.multiply"(%129, %113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %132 = "stablehlo.add"(%131, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %133 = "stablehlo.constant"() <{value = dense<0.6666666666666666> : tensor<2xf64>}> : () -> tensor<2xf64>
    %134 = "stablehlo.multiply"(%132, %113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %135 = "stablehlo.add"(%134, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %136 = "stablehlo.multiply"(%113, %135) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %137 = "stablehlo.add"(%136, %108) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %138 = "stablehlo.multiply"(%112, %137) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %139 = "stablehlo.multiply"(%102, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %140 = "stablehlo.add"(%139, %138) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %141 = "stablehlo.subtract"(%108, %140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %142 = "stablehlo.subtract"(%106, %141) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %143 = "stablehlo.multiply"(%102, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %144 = "stablehlo.add"(%143, %142) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %145 = "stablehlo.select"(%54, %52, %144) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %146 = "stablehlo.compare"(%52, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %147 = "stablehlo.select"(%146, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %148 = "stablehlo.select"(%53, %145, %147) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %149 = "stablehlo.subtract"(%21, %148) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %150 = "stablehlo.subtract"(%61, %1) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %151 = "stablehlo.select"(%20, %150, %1) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %152 = "stablehlo.subtract"(%151, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %153 = "stablehlo.subtract"(%151, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %154 = "stablehlo.multiply"(%152, %153) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %155 = "stablehlo.compare"(%154, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %156 = "stablehlo.constant"() <{value = dense<10.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %157 = "stablehlo.compare"(%151, %156) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %158 = "stablehlo.add"(%151, %156) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %159 = "stablehlo.select"(%157, %158, %151) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %160 = "stablehlo.subtract"(%159, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %161 = "stablehlo.compare"(%159, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %162 = "stablehlo.compare"(%159, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %163 = "stablehlo.compare"(%159, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %164 = "stablehlo.compare"(%159, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %165 = "stablehlo.select"(%164, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %166 = "stablehlo.select"(%163, %57, %165) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %167 = "stablehlo.multiply"(%159, %166) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %168 = "stablehlo.bitcast_convert"(%167) : (tensor<2xf64>) -> tensor<2x2xui32>
    %169 = "stablehlo.slice"(%168) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %170 = "stablehlo.reshape"(%169) : (tensor<2x1xui32>) -> tensor<2xui32>
    %171 = "stablehlo.shift_right_logical"(%170, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %172 = "stablehlo.and"(%171, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %173 = "stablehlo.convert"(%172) : (tensor<2xui32>) -> tensor<2xf64>
    %174 = "stablehlo.subtract"(%173, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %175 = "stablehlo.subtract"(%8, %174) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %176 = "stablehlo.compare"(%175, %175) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %177 = "stablehlo.select"(%176, %8, %175) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %178 = "stablehlo.maximum"(%177, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %179 = "stablehlo.minimum"(%178, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %180 = "stablehlo.compare"(%179, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %181 = "stablehlo.ceil"(%179) : (tensor<2xf64>) -> tensor<2xf64>
    %182 = "stablehlo.floor"(%179) : (tensor<2xf64>) -> tensor<2xf64>
    %183 = "stablehlo.select"(%180, %181, %182) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %184 = "stablehlo.add"(%183, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %185 = "stablehlo.convert"(%184) : (tensor<2xf64>) -> tensor<2xui32>
    %186 = "stablehlo.shift_left"(%185, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %187 = "stablehlo.reshape"(%186) : (tensor<2xui32>) -> tensor<2x1xui32>
    %188 = "stablehlo.concatenate"(%90, %187) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %189 = "stablehlo.bitcast_convert"(%188) : (tensor<2x2xui32>) -> tensor<2xf64>
    %190 = "stablehlo.multiply"(%167, %189) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %191 = "stablehlo.compare"(%190, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %192 = "stablehlo.select"(%191, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %193 = "stablehlo.add"(%174, %192) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %194 = "stablehlo.select"(%164, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %195 = "stablehlo.select"(%163, %98, %194) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %196 = "stablehlo.add"(%193, %195) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %197 = "stablehlo.multiply"(%190, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %198 = "stablehlo.select"(%191, %197, %190) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %199 = "stablehlo.subtract"(%198, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %200 = "stablehlo.multiply"(%199, %199) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %201 = "stablehlo.multiply"(%200, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %202 = "stablehlo.add"(%199, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %203 = "stablehlo.divide"(%199, %202) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %204 = "stablehlo.multiply"(%203, %203) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %205 = "stablehlo.multiply"(%114, %204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %206 = "stablehlo.add"(%205, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %207 = "stablehlo.multiply"(%206, %204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %208 = "stablehlo.add"(%207, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %209 = "stablehlo.multiply"(%208, %204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %210 = "stablehlo.add"(%209, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %211 = "stablehlo.multiply"(%210, %204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %212 = "stablehlo.add"(%211, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %213 = "stablehlo.multiply"(%212, %204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %214 = "stablehlo.add"(%213, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %215 = "stablehlo.multiply"(%214, %204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %216 = "stablehlo.add"(%215, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %217 = "stablehlo.multiply"(%216, %204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %218 = "stablehlo.add"(%217, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %219 = "stablehlo.multiply"(%204, %218) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %220 = "stablehlo.add"(%219, %201) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %221 = "stablehlo.multiply"(%203, %220) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %222 = "stablehlo.multiply"(%196, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %223 = "stablehlo.add"(%222, %221) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %224 = "stablehlo.subtract"(%201, %223) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %225 = "stablehlo.subtract"(%199, %224) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %226 = "stablehlo.multiply"(%196, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %227 = "stablehlo.add"(%226, %225) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %228 = "stablehlo.select"(%162, %159, %227) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %229 = "stablehlo.compare"(%159, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %230 = "stablehlo.select"(%229, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %231 = "stablehlo.select"(%161, %228, %230) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %232 = "stablehlo.subtract"(%231, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %233 = "stablehlo.divide"(%61, %159) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %234 = "stablehlo.constant"() <{value = dense<-0.029550653594771242> : tensor<2xf64>}> : () -> tensor<2xf64>
    %235 = "stablehlo.multiply"(%233, %233) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %236 = "stablehlo.constant"() <{value = dense<0.00641025641025641> : tensor<2xf64>}> : () -> tensor<2xf64>
    %237 = "stablehlo.multiply"(%234, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %238 = "stablehlo.add"(%237, %236) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %239 = "stablehlo.constant"() <{value = dense<-0.0019175269175269176> : tensor<2xf64>}> : () -> tensor<2xf64>
    %240 = "stablehlo.multiply"(%238, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %241 = "stablehlo.add"(%240, %239) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %242 = "stablehlo.constant"() <{value = dense<0.0008417508417508417> : tensor<2xf64>}> : () -> tensor<2xf64>
    %243 = "stablehlo.multiply"(%241, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %244 = "stablehlo.add"(%243, %242) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %245 = "stablehlo.constant"() <{value = dense<-0.0005952380952380953> : tensor<2xf64>}> : () -> tensor<2xf64>
    %246 = "stablehlo.multiply"(%244, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %247 = "stablehlo.add"(%246, %245) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %248 = "stablehlo.constant"() <{value = dense<0.0007936507936507937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %249 = "stablehlo.multiply"(%247, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %250 = "stablehlo.add"(%249, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %251 = "stablehlo.constant"() <{value = dense<-0.002777777777777778> : tensor<2xf64>}> : () -> tensor<2xf64>
    %252 = "stablehlo.multiply"(%250, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %253 = "stablehlo.add"(%252, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %254 = "stablehlo.constant"() <{value = dense<0.08333333333333333> : tensor<2xf64>}> : () -> tensor<2xf64>
    %255 = "stablehlo.multiply"(%253, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %256 = "stablehlo.add"(%255, %254) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %257 = "stablehlo.multiply"(%233, %256) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %258 = "stablehlo.constant"() <{value = dense<0.4189385332046727> : tensor<2xf64>}> : () -> tensor<2xf64>
    %259 = "stablehlo.add"(%257, %258) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %260 = "stablehlo.multiply"(%160, %232) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %261 = "stablehlo.add"(%260, %259) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %262 = "stablehlo.add"(%151, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %263 = "stablehlo.add"(%151, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %264 = "stablehlo.multiply"(%262, %263) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %265 = "stablehlo.add"(%151, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %266 = "stablehlo.multiply"(%264, %265) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %267 = "stablehlo.constant"() <{value = dense<3.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %268 = "stablehlo.add"(%151, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %269 = "stablehlo.multiply"(%266, %268) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %270 = "stablehlo.constant"() <{value = dense<4.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %271 = "stablehlo.add"(%151, %270) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %272 = "stablehlo.multiply"(%269, %271) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %273 = "stablehlo.constant"() <{value = dense<5.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %274 = "stablehlo.add"(%151, %273) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %275 = "stablehlo.multiply"(%272, %274) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %276 = "stablehlo.constant"() <{value = dense<6.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %277 = "stablehlo.add"(%151, %276) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %278 = "stablehlo.multiply"(%275, %277) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %279 = "stablehlo.constant"() <{value = dense<7.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %280 = "stablehlo.add"(%151, %279) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %281 = "stablehlo.multiply"(%278, %280) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %282 = "stablehlo.constant"() <{value = dense<8.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %283 = "stablehlo.add"(%151, %282) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %284 = "stablehlo.multiply"(%281, %283) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %285 = "stablehlo.constant"() <{value = dense<9.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %286 = "stablehlo.add"(%151, %285) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %287 = "stablehlo.multiply"(%284, %286) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %288 = "stablehlo.select"(%157, %287, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %289 = "stablehlo.compare"(%288, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %290 = "stablehlo.compare"(%288, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %291 = "stablehlo.compare"(%288, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %292 = "stablehlo.compare"(%288, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %293 = "stablehlo.select"(%292, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %294 = "stablehlo.select"(%291, %57, %293) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %295 = "stablehlo.multiply"(%288, %294) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %296 = "stablehlo.bitcast_convert"(%295) : (tensor<2xf64>) -> tensor<2x2xui32>
    %297 = "stablehlo.slice"(%296) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %298 = "stablehlo.reshape"(%297) : (tensor<2x1xui32>) -> tensor<2xui32>
    %299 = "stablehlo.shift_right_logical"(%298, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %300 = "stablehlo.and"(%299, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %301 = "stablehlo.convert"(%300) : (tensor<2xui32>) -> tensor<2xf64>
    %302 = "stablehlo.subtract"(%301, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %303 = "stablehlo.subtract"(%8, %302) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %304 = "stablehlo.compare"(%303, %303) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %305 = "stablehlo.select"(%304, %8, %303) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %306 = "stablehlo.maximum"(%305, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %307 = "stablehlo.minimum"(%306, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %308 = "stablehlo.compare"(%307, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %309 = "stablehlo.ceil"(%307) : (tensor<2xf64>) -> tensor<2xf64>
    %310 = "stablehlo.floor"(%307) : (tensor<2xf64>) -> tensor<2xf64>
    %311 = "stablehlo.select"(%308, %309, %310) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %312 = "stablehlo.add"(%311, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %313 = "stablehlo.convert"(%312) : (tensor<2xf64>) -> tensor<2xui32>
    %314 = "stablehlo.shift_left"(%313, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %315 = "stablehlo.reshape"(%314) : (tensor<2xui32>) -> tensor<2x1xui32>
    %316 = "stablehlo.concatenate"(%90, %315) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %317 = "stablehlo.bitcast_convert"(%316) : (tensor<2x2xui32>) -> tensor<2xf64>
    %318 = "stablehlo.multiply"(%295, %317) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %319 = "stablehlo.compare"(%318, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %320 = "stablehlo.select"(%319, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %321 = "stablehlo.add"(%302, %320) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %322 = "stablehlo.select"(%292, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %323 = "stablehlo.select"(%291, %98, %322) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %324 = "stablehlo.add"(%321, %323) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %325 = "stablehlo.multiply"(%318, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %326 = "stablehlo.select"(%319, %325, %318) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %327 = "stablehlo.subtract"(%326, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %328 = "stablehlo.multiply"(%327, %327) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %329 = "stablehlo.multiply"(%328, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %330 = "stablehlo.add"(%327, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %331 = "stablehlo.divide"(%327, %330) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %332 = "stablehlo.multiply"(%331, %331) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %333 = "stablehlo.multiply"(%114, %332) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %334 = "stablehlo.add"(%333, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %335 = "stablehlo.multiply"(%334, %332) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %336 = "stablehlo.add"(%335, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %337 = "stablehlo.multiply"(%336, %332) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %338 = "stablehlo.add"(%337, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %339 = "stablehlo.multiply"(%338, %332) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %340 = "stablehlo.add"(%339, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %341 = "stablehlo.multiply"(%340, %332) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %342 = "stablehlo.add"(%341, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %343 = "stablehlo.multiply"(%342, %332) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %344 = "stablehlo.add"(%343, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %345 = "stablehlo.multiply"(%344, %332) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %346 = "stablehlo.add"(%345, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %347 = "stablehlo.multiply"(%332, %346) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %348 = "stablehlo.add"(%347, %329) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %349 = "stablehlo.multiply"(%331, %348) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %350 = "stablehlo.multiply"(%324, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %351 = "stablehlo.add"(%350, %349) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %352 = "stablehlo.subtract"(%329, %351) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %353 = "stablehlo.subtract"(%327, %352) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %354 = "stablehlo.multiply"(%324, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %355 = "stablehlo.add"(%354, %353) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %356 = "stablehlo.select"(%290, %288, %355) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %357 = "stablehlo.compare"(%288, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %358 = "stablehlo.select"(%357, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %359 = "stablehlo.select"(%289, %356, %358) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %360 = "stablehlo.subtract"(%261, %359) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %361 = "stablehlo.select"(%155, %8, %360) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %362 = "stablehlo.subtract"(%149, %361) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %363 = "stablehlo.select"(%20, %362, %361) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %364 = "stablehlo.select"(%18, %17, %363) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %365 = "stablehlo.abs"(%3) : (tensor<2xf64>) -> tensor<2xf64>
    %366 = "stablehlo.compare"(%365, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %367 = "stablehlo.compare"(%3, %19) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %368 = "stablehlo.round_nearest_even"(%3) : (tensor<2xf64>) -> tensor<2xf64>
    %369 = "stablehlo.subtract"(%3, %368) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %370 = "stablehlo.multiply"(%369, %369) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %371 = "stablehlo.multiply"(%370, %369) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %372 = "stablehlo.multiply"(%26, %370) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %373 = "stablehlo.add"(%372, %27) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %374 = "stablehlo.multiply"(%373, %370) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %375 = "stablehlo.add"(%374, %30) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %376 = "stablehlo.multiply"(%375, %370) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %377 = "stablehlo.add"(%376, %33) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %378 = "stablehlo.multiply"(%377, %370) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %379 = "stablehlo.add"(%378, %36) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %380 = "stablehlo.multiply"(%379, %370) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %381 = "stablehlo.add"(%380, %39) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %382 = "stablehlo.multiply"(%381, %370) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %383 = "stablehlo.add"(%382, %42) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %384 = "stablehlo.multiply"(%383, %370) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %385 = "stablehlo.add"(%384, %45) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %386 = "stablehlo.multiply"(%369, %48) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %387 = "stablehlo.multiply"(%371, %385) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %388 = "stablehlo.add"(%387, %386) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %389 = "stablehlo.abs"(%388) : (tensor<2xf64>) -> tensor<2xf64>
    %390 = "stablehlo.compare"(%389, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %391 = "stablehlo.compare"(%389, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %392 = "stablehlo.compare"(%389, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %393 = "stablehlo.compare"(%389, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %394 = "stablehlo.select"(%393, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %395 = "stablehlo.select"(%392, %57, %394) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %396 = "stablehlo.multiply"(%389, %395) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %397 = "stablehlo.bitcast_convert"(%396) : (tensor<2xf64>) -> tensor<2x2xui32>
    %398 = "stablehlo.slice"(%397) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %399 = "stablehlo.reshape"(%398) : (tensor<2x1xui32>) -> tensor<2xui32>
    %400 = "stablehlo.shift_right_logical"(%399, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %401 = "stablehlo.and"(%400, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %402 = "stablehlo.convert"(%401) : (tensor<2xui32>) -> tensor<2xf64>
    %403 = "stablehlo.subtract"(%402, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %404 = "stablehlo.subtract"(%8, %403) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %405 = "stablehlo.compare"(%404, %404) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %406 = "stablehlo.select"(%405, %8, %404) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %407 = "stablehlo.maximum"(%406, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %408 = "stablehlo.minimum"(%407, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %409 = "stablehlo.compare"(%408, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %410 = "stablehlo.ceil"(%408) : (tensor<2xf64>) -> tensor<2xf64>
    %411 = "stablehlo.floor"(%408) : (tensor<2xf64>) -> tensor<2xf64>
    %412 = "stablehlo.select"(%409, %410, %411) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %413 = "stablehlo.add"(%412, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %414 = "stablehlo.convert"(%413) : (tensor<2xf64>) -> tensor<2xui32>
    %415 = "stablehlo.shift_left"(%414, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %416 = "stablehlo.reshape"(%415) : (tensor<2xui32>) -> tensor<2x1xui32>
    %417 = "stablehlo.concatenate"(%90, %416) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %418 = "stablehlo.bitcast_convert"(%417) : (tensor<2x2xui32>) -> tensor<2xf64>
    %419 = "stablehlo.multiply"(%396, %418) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %420 = "stablehlo.compare"(%419, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %421 = "stablehlo.select"(%420, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %422 = "stablehlo.add"(%403, %421) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %423 = "stablehlo.select"(%393, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %424 = "stablehlo.select"(%392, %98, %423) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %425 = "stablehlo.add"(%422, %424) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %426 = "stablehlo.multiply"(%419, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %427 = "stablehlo.select"(%420, %426, %419) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %428 = "stablehlo.subtract"(%427, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %429 = "stablehlo.multiply"(%428, %428) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %430 = "stablehlo.multiply"(%429, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %431 = "stablehlo.add"(%428, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %432 = "stablehlo.divide"(%428, %431) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %433 = "stablehlo.multiply"(%432, %432) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %434 = "stablehlo.multiply"(%114, %433) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %435 = "stablehlo.add"(%434, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %436 = "stablehlo.multiply"(%435, %433) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %437 = "stablehlo.add"(%436, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %438 = "stablehlo.multiply"(%437, %433) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %439 = "stablehlo.add"(%438, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %440 = "stablehlo.multiply"(%439, %433) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %441 = "stablehlo.add"(%440, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %442 = "stablehlo.multiply"(%441, %433) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %443 = "stablehlo.add"(%442, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %444 = "stablehlo.multiply"(%443, %433) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %445 = "stablehlo.add"(%444, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %446 = "stablehlo.multiply"(%445, %433) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %447 = "stablehlo.add"(%446, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %448 = "stablehlo.multiply"(%433, %447) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %449 = "stablehlo.add"(%448, %430) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %450 = "stablehlo.multiply"(%432, %449) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %451 = "stablehlo.multiply"(%425, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %452 = "stablehlo.add"(%451, %450) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %453 = "stablehlo.subtract"(%430, %452) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %454 = "stablehlo.subtract"(%428, %453) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %455 = "stablehlo.multiply"(%425, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %456 = "stablehlo.add"(%455, %454) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %457 = "stablehlo.select"(%391, %389, %456) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %458 = "stablehlo.compare"(%389, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %459 = "stablehlo.select"(%458, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %460 = "stablehlo.select"(%390, %457, %459) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %461 = "stablehlo.subtract"(%21, %460) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %462 = "stablehlo.subtract"(%61, %3) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %463 = "stablehlo.select"(%367, %462, %3) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %464 = "stablehlo.subtract"(%463, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %465 = "stablehlo.subtract"(%463, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %466 = "stablehlo.multiply"(%464, %465) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %467 = "stablehlo.compare"(%466, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %468 = "stablehlo.compare"(%463, %156) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %469 = "stablehlo.add"(%463, %156) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %470 = "stablehlo.select"(%468, %469, %463) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %471 = "stablehlo.subtract"(%470, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %472 = "stablehlo.compare"(%470, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %473 = "stablehlo.compare"(%470, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %474 = "stablehlo.compare"(%470, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %475 = "stablehlo.compare"(%470, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %476 = "stablehlo.select"(%475, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %477 = "stablehlo.select"(%474, %57, %476) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %478 = "stablehlo.multiply"(%470, %477) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %479 = "stablehlo.bitcast_convert"(%478) : (tensor<2xf64>) -> tensor<2x2xui32>
    %480 = "stablehlo.slice"(%479) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %481 = "stablehlo.reshape"(%480) : (tensor<2x1xui32>) -> tensor<2xui32>
    %482 = "stablehlo.shift_right_logical"(%481, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %483 = "stablehlo.and"(%482, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %484 = "stablehlo.convert"(%483) : (tensor<2xui32>) -> tensor<2xf64>
    %485 = "stablehlo.subtract"(%484, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %486 = "stablehlo.subtract"(%8, %485) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %487 = "stablehlo.compare"(%486, %486) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %488 = "stablehlo.select"(%487, %8, %486) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %489 = "stablehlo.maximum"(%488, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %490 = "stablehlo.minimum"(%489, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %491 = "stablehlo.compare"(%490, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %492 = "stablehlo.ceil"(%490) : (tensor<2xf64>) -> tensor<2xf64>
    %493 = "stablehlo.floor"(%490) : (tensor<2xf64>) -> tensor<2xf64>
    %494 = "stablehlo.select"(%491, %492, %493) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %495 = "stablehlo.add"(%494, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %496 = "stablehlo.convert"(%495) : (tensor<2xf64>) -> tensor<2xui32>
    %497 = "stablehlo.shift_left"(%496, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %498 = "stablehlo.reshape"(%497) : (tensor<2xui32>) -> tensor<2x1xui32>
    %499 = "stablehlo.concatenate"(%90, %498) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %500 = "stablehlo.bitcast_convert"(%499) : (tensor<2x2xui32>) -> tensor<2xf64>
    %501 = "stablehlo.multiply"(%478, %500) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %502 = "stablehlo.compare"(%501, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %503 = "stablehlo.select"(%502, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %504 = "stablehlo.add"(%485, %503) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %505 = "stablehlo.select"(%475, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %506 = "stablehlo.select"(%474, %98, %505) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %507 = "stablehlo.add"(%504, %506) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %508 = "stablehlo.multiply"(%501, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %509 = "stablehlo.select"(%502, %508, %501) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %510 = "stablehlo.subtract"(%509, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %511 = "stablehlo.multiply"(%510, %510) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %512 = "stablehlo.multiply"(%511, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %513 = "stablehlo.add"(%510, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %514 = "stablehlo.divide"(%510, %513) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %515 = "stablehlo.multiply"(%514, %514) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %516 = "stablehlo.multiply"(%114, %515) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %517 = "stablehlo.add"(%516, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %518 = "stablehlo.multiply"(%517, %515) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %519 = "stablehlo.add"(%518, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %520 = "stablehlo.multiply"(%519, %515) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %521 = "stablehlo.add"(%520, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %522 = "stablehlo.multiply"(%521, %515) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %523 = "stablehlo.add"(%522, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %524 = "stablehlo.multiply"(%523, %515) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %525 = "stablehlo.add"(%524, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %526 = "stablehlo.multiply"(%525, %515) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %527 = "stablehlo.add"(%526, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %528 = "stablehlo.multiply"(%527, %515) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %529 = "stablehlo.add"(%528, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %530 = "stablehlo.multiply"(%515, %529) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %531 = "stablehlo.add"(%530, %512) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %532 = "stablehlo.multiply"(%514, %531) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %533 = "stablehlo.multiply"(%507, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %534 = "stablehlo.add"(%533, %532) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %535 = "stablehlo.subtract"(%512, %534) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %536 = "stablehlo.subtract"(%510, %535) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %537 = "stablehlo.multiply"(%507, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %538 = "stablehlo.add"(%537, %536) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %539 = "stablehlo.select"(%473, %470, %538) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %540 = "stablehlo.compare"(%470, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %541 = "stablehlo.select"(%540, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %542 = "stablehlo.select"(%472, %539, %541) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %543 = "stablehlo.subtract"(%542, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %544 = "stablehlo.divide"(%61, %470) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %545 = "stablehlo.multiply"(%544, %544) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %546 = "stablehlo.multiply"(%234, %545) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %547 = "stablehlo.add"(%546, %236) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %548 = "stablehlo.multiply"(%547, %545) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %549 = "stablehlo.add"(%548, %239) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %550 = "stablehlo.multiply"(%549, %545) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %551 = "stablehlo.add"(%550, %242) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %552 = "stablehlo.multiply"(%551, %545) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %553 = "stablehlo.add"(%552, %245) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %554 = "stablehlo.multiply"(%553, %545) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %555 = "stablehlo.add"(%554, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %556 = "stablehlo.multiply"(%555, %545) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %557 = "stablehlo.add"(%556, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %558 = "stablehlo.multiply"(%557, %545) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %559 = "stablehlo.add"(%558, %254) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %560 = "stablehlo.multiply"(%544, %559) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %561 = "stablehlo.add"(%560, %258) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %562 = "stablehlo.multiply"(%471, %543) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %563 = "stablehlo.add"(%562, %561) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %564 = "stablehlo.add"(%463, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %565 = "stablehlo.add"(%463, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %566 = "stablehlo.multiply"(%564, %565) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %567 = "stablehlo.add"(%463, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %568 = "stablehlo.multiply"(%566, %567) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %569 = "stablehlo.add"(%463, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %570 = "stablehlo.multiply"(%568, %569) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %571 = "stablehlo.add"(%463, %270) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %572 = "stablehlo.multiply"(%570, %571) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %573 = "stablehlo.add"(%463, %273) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %574 = "stablehlo.multiply"(%572, %573) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %575 = "stablehlo.add"(%463, %276) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %576 = "stablehlo.multiply"(%574, %575) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %577 = "stablehlo.add"(%463, %279) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %578 = "stablehlo.multiply"(%576, %577) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %579 = "stablehlo.add"(%463, %282) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %580 = "stablehlo.multiply"(%578, %579) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %581 = "stablehlo.add"(%463, %285) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %582 = "stablehlo.multiply"(%580, %581) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %583 = "stablehlo.select"(%468, %582, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %584 = "stablehlo.compare"(%583, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %585 = "stablehlo.compare"(%583, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %586 = "stablehlo.compare"(%583, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %587 = "stablehlo.compare"(%583, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %588 = "stablehlo.select"(%587, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %589 = "stablehlo.select"(%586, %57, %588) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %590 = "stablehlo.multiply"(%583, %589) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %591 = "stablehlo.bitcast_convert"(%590) : (tensor<2xf64>) -> tensor<2x2xui32>
    %592 = "stablehlo.slice"(%591) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %593 = "stablehlo.reshape"(%592) : (tensor<2x1xui32>) -> tensor<2xui32>
    %594 = "stablehlo.shift_right_logical"(%593, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %595 = "stablehlo.and"(%594, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %596 = "stablehlo.convert"(%595) : (tensor<2xui32>) -> tensor<2xf64>
    %597 = "stablehlo.subtract"(%596, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %598 = "stablehlo.subtract"(%8, %597) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %599 = "stablehlo.compare"(%598, %598) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %600 = "stablehlo.select"(%599, %8, %598) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %601 = "stablehlo.maximum"(%600, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %602 = "stablehlo.minimum"(%601, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %603 = "stablehlo.compare"(%602, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %604 = "stablehlo.ceil"(%602) : (tensor<2xf64>) -> tensor<2xf64>
    %605 = "stablehlo.floor"(%602) : (tensor<2xf64>) -> tensor<2xf64>
    %606 = "stablehlo.select"(%603, %604, %605) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %607 = "stablehlo.add"(%606, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %608 = "stablehlo.convert"(%607) : (tensor<2xf64>) -> tensor<2xui32>
    %609 = "stablehlo.shift_left"(%608, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %610 = "stablehlo.reshape"(%609) : (tensor<2xui32>) -> tensor<2x1xui32>
    %611 = "stablehlo.concatenate"(%90, %610) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %612 = "stablehlo.bitcast_convert"(%611) : (tensor<2x2xui32>) -> tensor<2xf64>
    %613 = "stablehlo.multiply"(%590, %612) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %614 = "stablehlo.compare"(%613, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %615 = "stablehlo.select"(%614, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %616 = "stablehlo.add"(%597, %615) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %617 = "stablehlo.select"(%587, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %618 = "stablehlo.select"(%586, %98, %617) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %619 = "stablehlo.add"(%616, %618) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %620 = "stablehlo.multiply"(%613, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %621 = "stablehlo.select"(%614, %620, %613) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %622 = "stablehlo.subtract"(%621, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %623 = "stablehlo.multiply"(%622, %622) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %624 = "stablehlo.multiply"(%623, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %625 = "stablehlo.add"(%622, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %626 = "stablehlo.divide"(%622, %625) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %627 = "stablehlo.multiply"(%626, %626) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %628 = "stablehlo.multiply"(%114, %627) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %629 = "stablehlo.add"(%628, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %630 = "stablehlo.multiply"(%629, %627) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %631 = "stablehlo.add"(%630, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %632 = "stablehlo.multiply"(%631, %627) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %633 = "stablehlo.add"(%632, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %634 = "stablehlo.multiply"(%633, %627) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %635 = "stablehlo.add"(%634, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %636 = "stablehlo.multiply"(%635, %627) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %637 = "stablehlo.add"(%636, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %638 = "stablehlo.multiply"(%637, %627) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %639 = "stablehlo.add"(%638, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %640 = "stablehlo.multiply"(%639, %627) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %641 = "stablehlo.add"(%640, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %642 = "stablehlo.multiply"(%627, %641) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %643 = "stablehlo.add"(%642, %624) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %644 = "stablehlo.multiply"(%626, %643) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %645 = "stablehlo.multiply"(%619, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %646 = "stablehlo.add"(%645, %644) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %647 = "stablehlo.subtract"(%624, %646) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %648 = "stablehlo.subtract"(%622, %647) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %649 = "stablehlo.multiply"(%619, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %650 = "stablehlo.add"(%649, %648) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %651 = "stablehlo.select"(%585, %583, %650) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %652 = "stablehlo.compare"(%583, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %653 = "stablehlo.select"(%652, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %654 = "stablehlo.select"(%584, %651, %653) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %655 = "stablehlo.subtract"(%563, %654) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %656 = "stablehlo.select"(%467, %8, %655) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %657 = "stablehlo.subtract"(%461, %656) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %658 = "stablehlo.select"(%367, %657, %656) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %659 = "stablehlo.select"(%366, %365, %658) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %660 = "stablehlo.add"(%364, %659) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %661 = "stablehlo.add"(%1, %3) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %662 = "stablehlo.abs"(%661) : (tensor<2xf64>) -> tensor<2xf64>
    %663 = "stablehlo.compare"(%662, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %664 = "stablehlo.compare"(%661, %19) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %665 = "stablehlo.round_nearest_even"(%661) : (tensor<2xf64>) -> tensor<2xf64>
    %666 = "stablehlo.subtract"(%661, %665) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %667 = "stablehlo.multiply"(%666, %666) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %668 = "stablehlo.multiply"(%667, %666) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %669 = "stablehlo.multiply"(%26, %667) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %670 = "stablehlo.add"(%669, %27) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %671 = "stablehlo.multiply"(%670, %667) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %672 = "stablehlo.add"(%671, %30) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %673 = "stablehlo.multiply"(%672, %667) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %674 = "stablehlo.add"(%673, %33) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %675 = "stablehlo.multiply"(%674, %667) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %676 = "stablehlo.add"(%675, %36) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %677 = "stablehlo.multiply"(%676, %667) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %678 = "stablehlo.add"(%677, %39) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %679 = "stablehlo.multiply"(%678, %667) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %680 = "stablehlo.add"(%679, %42) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %681 = "stablehlo.multiply"(%680, %667) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %682 = "stablehlo.add"(%681, %45) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %683 = "stablehlo.multiply"(%666, %48) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %684 = "stablehlo.multiply"(%668, %682) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %685 = "stablehlo.add"(%684, %683) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %686 = "stablehlo.abs"(%685) : (tensor<2xf64>) -> tensor<2xf64>
    %687 = "stablehlo.compare"(%686, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %688 = "stablehlo.compare"(%686, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %689 = "stablehlo.compare"(%686, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %690 = "stablehlo.compare"(%686, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %691 = "stablehlo.select"(%690, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %692 = "stablehlo.select"(%689, %57, %691) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %693 = "stablehlo.multiply"(%686, %692) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %694 = "stablehlo.bitcast_convert"(%693) : (tensor<2xf64>) -> tensor<2x2xui32>
    %695 = "stablehlo.slice"(%694) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %696 = "stablehlo.reshape"(%695) : (tensor<2x1xui32>) -> tensor<2xui32>
    %697 = "stablehlo.shift_right_logical"(%696, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %698 = "stablehlo.and"(%697, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %699 = "stablehlo.convert"(%698) : (tensor<2xui32>) -> tensor<2xf64>
    %700 = "stablehlo.subtract"(%699, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %701 = "stablehlo.subtract"(%8, %700) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %702 = "stablehlo.compare"(%701, %701) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %703 = "stablehlo.select"(%702, %8, %701) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %704 = "stablehlo.maximum"(%703, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %705 = "stablehlo.minimum"(%704, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %706 = "stablehlo.compare"(%705, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %707 = "stablehlo.ceil"(%705) : (tensor<2xf64>) -> tensor<2xf64>
    %708 = "stablehlo.floor"(%705) : (tensor<2xf64>) -> tensor<2xf64>
    %709 = "stablehlo.select"(%706, %707, %708) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %710 = "stablehlo.add"(%709, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %711 = "stablehlo.convert"(%710) : (tensor<2xf64>) -> tensor<2xui32>
    %712 = "stablehlo.shift_left"(%711, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %713 = "stablehlo.reshape"(%712) : (tensor<2xui32>) -> tensor<2x1xui32>
    %714 = "stablehlo.concatenate"(%90, %713) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %715 = "stablehlo.bitcast_convert"(%714) : (tensor<2x2xui32>) -> tensor<2xf64>
    %716 = "stablehlo.multiply"(%693, %715) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %717 = "stablehlo.compare"(%716, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %718 = "stablehlo.select"(%717, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %719 = "stablehlo.add"(%700, %718) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %720 = "stablehlo.select"(%690, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %721 = "stablehlo.select"(%689, %98, %720) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %722 = "stablehlo.add"(%719, %721) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %723 = "stablehlo.multiply"(%716, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %724 = "stablehlo.select"(%717, %723, %716) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %725 = "stablehlo.subtract"(%724, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %726 = "stablehlo.multiply"(%725, %725) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %727 = "stablehlo.multiply"(%726, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %728 = "stablehlo.add"(%725, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %729 = "stablehlo.divide"(%725, %728) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %730 = "stablehlo.multiply"(%729, %729) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %731 = "stablehlo.multiply"(%114, %730) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %732 = "stablehlo.add"(%731, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %733 = "stablehlo.multiply"(%732, %730) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %734 = "stablehlo.add"(%733, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %735 = "stablehlo.multiply"(%734, %730) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %736 = "stablehlo.add"(%735, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %737 = "stablehlo.multiply"(%736, %730) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %738 = "stablehlo.add"(%737, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %739 = "stablehlo.multiply"(%738, %730) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %740 = "stablehlo.add"(%739, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %741 = "stablehlo.multiply"(%740, %730) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %742 = "stablehlo.add"(%741, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %743 = "stablehlo.multiply"(%742, %730) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %744 = "stablehlo.add"(%743, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %745 = "stablehlo.multiply"(%730, %744) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %746 = "stablehlo.add"(%745, %727) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %747 = "stablehlo.multiply"(%729, %746) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %748 = "stablehlo.multiply"(%722, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %749 = "stablehlo.add"(%748, %747) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %750 = "stablehlo.subtract"(%727, %749) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %751 = "stablehlo.subtract"(%725, %750) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %752 = "stablehlo.multiply"(%722, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %753 = "stablehlo.add"(%752, %751) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %754 = "stablehlo.select"(%688, %686, %753) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %755 = "stablehlo.compare"(%686, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %756 = "stablehlo.select"(%755, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %757 = "stablehlo.select"(%687, %754, %756) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %758 = "stablehlo.subtract"(%21, %757) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %759 = "stablehlo.subtract"(%61, %661) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %760 = "stablehlo.select"(%664, %759, %661) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %761 = "stablehlo.subtract"(%760, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %762 = "stablehlo.subtract"(%760, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %763 = "stablehlo.multiply"(%761, %762) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %764 = "stablehlo.compare"(%763, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %765 = "stablehlo.compare"(%760, %156) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %766 = "stablehlo.add"(%760, %156) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %767 = "stablehlo.select"(%765, %766, %760) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %768 = "stablehlo.subtract"(%767, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %769 = "stablehlo.compare"(%767, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %770 = "stablehlo.compare"(%767, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %771 = "stablehlo.compare"(%767, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %772 = "stablehlo.compare"(%767, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %773 = "stablehlo.select"(%772, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %774 = "stablehlo.select"(%771, %57, %773) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %775 = "stablehlo.multiply"(%767, %774) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %776 = "stablehlo.bitcast_convert"(%775) : (tensor<2xf64>) -> tensor<2x2xui32>
    %777 = "stablehlo.slice"(%776) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %778 = "stablehlo.reshape"(%777) : (tensor<2x1xui32>) -> tensor<2xui32>
    %779 = "stablehlo.shift_right_logical"(%778, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %780 = "stablehlo.and"(%779, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %781 = "stablehlo.convert"(%780) : (tensor<2xui32>) -> tensor<2xf64>
    %782 = "stablehlo.subtract"(%781, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %783 = "stablehlo.subtract"(%8, %782) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %784 = "stablehlo.compare"(%783, %783) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %785 = "stablehlo.select"(%784, %8, %783) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %786 = "stablehlo.maximum"(%785, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %787 = "stablehlo.minimum"(%786, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %788 = "stablehlo.compare"(%787, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %789 = "stablehlo.ceil"(%787) : (tensor<2xf64>) -> tensor<2xf64>
    %790 = "stablehlo.floor"(%787) : (tensor<2xf64>) -> tensor<2xf64>
    %791 = "stablehlo.select"(%788, %789, %790) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %792 = "stablehlo.add"(%791, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %793 = "stablehlo.convert"(%792) : (tensor<2xf64>) -> tensor<2xui32>
    %794 = "stablehlo.shift_left"(%793, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %795 = "stablehlo.reshape"(%794) : (tensor<2xui32>) -> tensor<2x1xui32>
    %796 = "stablehlo.concatenate"(%90, %795) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %797 = "stablehlo.bitcast_convert"(%796) : (tensor<2x2xui32>) -> tensor<2xf64>
    %798 = "stablehlo.multiply"(%775, %797) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %799 = "stablehlo.compare"(%798, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %800 = "stablehlo.select"(%799, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %801 = "stablehlo.add"(%782, %800) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %802 = "stablehlo.select"(%772, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %803 = "stablehlo.select"(%771, %98, %802) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %804 = "stablehlo.add"(%801, %803) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %805 = "stablehlo.multiply"(%798, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %806 = "stablehlo.select"(%799, %805, %798) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %807 = "stablehlo.subtract"(%806, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %808 = "stablehlo.multiply"(%807, %807) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %809 = "stablehlo.multiply"(%808, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %810 = "stablehlo.add"(%807, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %811 = "stablehlo.divide"(%807, %810) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %812 = "stablehlo.multiply"(%811, %811) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %813 = "stablehlo.multiply"(%114, %812) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %814 = "stablehlo.add"(%813, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %815 = "stablehlo.multiply"(%814, %812) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %816 = "stablehlo.add"(%815, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %817 = "stablehlo.multiply"(%816, %812) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %818 = "stablehlo.add"(%817, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %819 = "stablehlo.multiply"(%818, %812) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %820 = "stablehlo.add"(%819, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %821 = "stablehlo.multiply"(%820, %812) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %822 = "stablehlo.add"(%821, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %823 = "stablehlo.multiply"(%822, %812) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %824 = "stablehlo.add"(%823, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %825 = "stablehlo.multiply"(%824, %812) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %826 = "stablehlo.add"(%825, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %827 = "stablehlo.multiply"(%812, %826) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %828 = "stablehlo.add"(%827, %809) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %829 = "stablehlo.multiply"(%811, %828) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %830 = "stablehlo.multiply"(%804, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %831 = "stablehlo.add"(%830, %829) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %832 = "stablehlo.subtract"(%809, %831) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %833 = "stablehlo.subtract"(%807, %832) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %834 = "stablehlo.multiply"(%804, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %835 = "stablehlo.add"(%834, %833) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %836 = "stablehlo.select"(%770, %767, %835) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %837 = "stablehlo.compare"(%767, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %838 = "stablehlo.select"(%837, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %839 = "stablehlo.select"(%769, %836, %838) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %840 = "stablehlo.subtract"(%839, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %841 = "stablehlo.divide"(%61, %767) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %842 = "stablehlo.multiply"(%841, %841) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %843 = "stablehlo.multiply"(%234, %842) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %844 = "stablehlo.add"(%843, %236) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %845 = "stablehlo.multiply"(%844, %842) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %846 = "stablehlo.add"(%845, %239) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %847 = "stablehlo.multiply"(%846, %842) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %848 = "stablehlo.add"(%847, %242) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %849 = "stablehlo.multiply"(%848, %842) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %850 = "stablehlo.add"(%849, %245) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %851 = "stablehlo.multiply"(%850, %842) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %852 = "stablehlo.add"(%851, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %853 = "stablehlo.multiply"(%852, %842) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %854 = "stablehlo.add"(%853, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %855 = "stablehlo.multiply"(%854, %842) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %856 = "stablehlo.add"(%855, %254) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %857 = "stablehlo.multiply"(%841, %856) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %858 = "stablehlo.add"(%857, %258) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %859 = "stablehlo.multiply"(%768, %840) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %860 = "stablehlo.add"(%859, %858) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %861 = "stablehlo.add"(%760, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %862 = "stablehlo.add"(%760, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %863 = "stablehlo.multiply"(%861, %862) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %864 = "stablehlo.add"(%760, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %865 = "stablehlo.multiply"(%863, %864) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %866 = "stablehlo.add"(%760, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %867 = "stablehlo.multiply"(%865, %866) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %868 = "stablehlo.add"(%760, %270) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %869 = "stablehlo.multiply"(%867, %868) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %870 = "stablehlo.add"(%760, %273) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %871 = "stablehlo.multiply"(%869, %870) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %872 = "stablehlo.add"(%760, %276) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %873 = "stablehlo.multiply"(%871, %872) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %874 = "stablehlo.add"(%760, %279) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %875 = "stablehlo.multiply"(%873, %874) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %876 = "stablehlo.add"(%760, %282) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %877 = "stablehlo.multiply"(%875, %876) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %878 = "stablehlo.add"(%760, %285) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %879 = "stablehlo.multiply"(%877, %878) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %880 = "stablehlo.select"(%765, %879, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %881 = "stablehlo.compare"(%880, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %882 = "stablehlo.compare"(%880, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %883 = "stablehlo.compare"(%880, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %884 = "stablehlo.compare"(%880, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %885 = "stablehlo.select"(%884, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %886 = "stablehlo.select"(%883, %57, %885) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %887 = "stablehlo.multiply"(%880, %886) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %888 = "stablehlo.bitcast_convert"(%887) : (tensor<2xf64>) -> tensor<2x2xui32>
    %889 = "stablehlo.slice"(%888) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %890 = "stablehlo.reshape"(%889) : (tensor<2x1xui32>) -> tensor<2xui32>
    %891 = "stablehlo.shift_right_logical"(%890, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %892 = "stablehlo.and"(%891, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %893 = "stablehlo.convert"(%892) : (tensor<2xui32>) -> tensor<2xf64>
    %894 = "stablehlo.subtract"(%893, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %895 = "stablehlo.subtract"(%8, %894) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %896 = "stablehlo.compare"(%895, %895) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %897 = "stablehlo.select"(%896, %8, %895) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %898 = "stablehlo.maximum"(%897, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %899 = "stablehlo.minimum"(%898, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %900 = "stablehlo.compare"(%899, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %901 = "stablehlo.ceil"(%899) : (tensor<2xf64>) -> tensor<2xf64>
    %902 = "stablehlo.floor"(%899) : (tensor<2xf64>) -> tensor<2xf64>
    %903 = "stablehlo.select"(%900, %901, %902) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %904 = "stablehlo.add"(%903, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %905 = "stablehlo.convert"(%904) : (tensor<2xf64>) -> tensor<2xui32>
    %906 = "stablehlo.shift_left"(%905, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %907 = "stablehlo.reshape"(%906) : (tensor<2xui32>) -> tensor<2x1xui32>
    %908 = "stablehlo.concatenate"(%90, %907) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %909 = "stablehlo.bitcast_convert"(%908) : (tensor<2x2xui32>) -> tensor<2xf64>
    %910 = "stablehlo.multiply"(%887, %909) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %911 = "stablehlo.compare"(%910, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %912 = "stablehlo.select"(%911, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %913 = "stablehlo.add"(%894, %912) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %914 = "stablehlo.select"(%884, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %915 = "stablehlo.select"(%883, %98, %914) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %916 = "stablehlo.add"(%913, %915) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %917 = "stablehlo.multiply"(%910, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %918 = "stablehlo.select"(%911, %917, %910) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %919 = "stablehlo.subtract"(%918, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %920 = "stablehlo.multiply"(%919, %919) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %921 = "stablehlo.multiply"(%920, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %922 = "stablehlo.add"(%919, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %923 = "stablehlo.divide"(%919, %922) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %924 = "stablehlo.multiply"(%923, %923) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %925 = "stablehlo.multiply"(%114, %924) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %926 = "stablehlo.add"(%925, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %927 = "stablehlo.multiply"(%926, %924) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %928 = "stablehlo.add"(%927, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %929 = "stablehlo.multiply"(%928, %924) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %930 = "stablehlo.add"(%929, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %931 = "stablehlo.multiply"(%930, %924) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %932 = "stablehlo.add"(%931, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %933 = "stablehlo.multiply"(%932, %924) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %934 = "stablehlo.add"(%933, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %935 = "stablehlo.multiply"(%934, %924) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %936 = "stablehlo.add"(%935, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %937 = "stablehlo.multiply"(%936, %924) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %938 = "stablehlo.add"(%937, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %939 = "stablehlo.multiply"(%924, %938) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %940 = "stablehlo.add"(%939, %921) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %941 = "stablehlo.multiply"(%923, %940) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %942 = "stablehlo.multiply"(%916, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %943 = "stablehlo.add"(%942, %941) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %944 = "stablehlo.subtract"(%921, %943) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %945 = "stablehlo.subtract"(%919, %944) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %946 = "stablehlo.multiply"(%916, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %947 = "stablehlo.add"(%946, %945) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %948 = "stablehlo.select"(%882, %880, %947) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %949 = "stablehlo.compare"(%880, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %950 = "stablehlo.select"(%949, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %951 = "stablehlo.select"(%881, %948, %950) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %952 = "stablehlo.subtract"(%860, %951) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %953 = "stablehlo.select"(%764, %8, %952) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %954 = "stablehlo.subtract"(%758, %953) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %955 = "stablehlo.select"(%664, %954, %953) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %956 = "stablehlo.select"(%663, %662, %955) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %957 = "stablehlo.subtract"(%660, %956) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %958 = "stablehlo.compare"(%11, %156) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %959 = "stablehlo.compare"(%7, %156) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %960 = "stablehlo.maximum"(%7, %156) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %961 = "stablehlo.subtract"(%960, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %962 = "stablehlo.maximum"(%11, %156) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %963 = "stablehlo.divide"(%960, %962) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %964 = "stablehlo.compare"(%963, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %965 = "stablehlo.compare"(%963, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %966 = "stablehlo.compare"(%963, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %967 = "stablehlo.compare"(%963, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %968 = "stablehlo.select"(%967, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %969 = "stablehlo.select"(%966, %57, %968) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %970 = "stablehlo.multiply"(%963, %969) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %971 = "stablehlo.bitcast_convert"(%970) : (tensor<2xf64>) -> tensor<2x2xui32>
    %972 = "stablehlo.slice"(%971) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %973 = "stablehlo.reshape"(%972) : (tensor<2x1xui32>) -> tensor<2xui32>
    %974 = "stablehlo.shift_right_logical"(%973, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %975 = "stablehlo.and"(%974, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %976 = "stablehlo.convert"(%975) : (tensor<2xui32>) -> tensor<2xf64>
    %977 = "stablehlo.subtract"(%976, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %978 = "stablehlo.subtract"(%8, %977) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %979 = "stablehlo.compare"(%978, %978) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %980 = "stablehlo.select"(%979, %8, %978) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %981 = "stablehlo.maximum"(%980, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %982 = "stablehlo.minimum"(%981, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %983 = "stablehlo.compare"(%982, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %984 = "stablehlo.ceil"(%982) : (tensor<2xf64>) -> tensor<2xf64>
    %985 = "stablehlo.floor"(%982) : (tensor<2xf64>) -> tensor<2xf64>
    %986 = "stablehlo.select"(%983, %984, %985) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %987 = "stablehlo.add"(%986, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %988 = "stablehlo.convert"(%987) : (tensor<2xf64>) -> tensor<2xui32>
    %989 = "stablehlo.shift_left"(%988, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %990 = "stablehlo.reshape"(%989) : (tensor<2xui32>) -> tensor<2x1xui32>
    %991 = "stablehlo.concatenate"(%90, %990) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %992 = "stablehlo.bitcast_convert"(%991) : (tensor<2x2xui32>) -> tensor<2xf64>
    %993 = "stablehlo.multiply"(%970, %992) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %994 = "stablehlo.compare"(%993, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %995 = "stablehlo.select"(%994, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %996 = "stablehlo.add"(%977, %995) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %997 = "stablehlo.select"(%967, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %998 = "stablehlo.select"(%966, %98, %997) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %999 = "stablehlo.add"(%996, %998) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1000 = "stablehlo.multiply"(%993, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1001 = "stablehlo.select"(%994, %1000, %993) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1002 = "stablehlo.subtract"(%1001, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1003 = "stablehlo.multiply"(%1002, %1002) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1004 = "stablehlo.multiply"(%1003, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1005 = "stablehlo.add"(%1002, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1006 = "stablehlo.divide"(%1002, %1005) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1007 = "stablehlo.multiply"(%1006, %1006) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1008 = "stablehlo.multiply"(%114, %1007) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1009 = "stablehlo.add"(%1008, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1010 = "stablehlo.multiply"(%1009, %1007) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1011 = "stablehlo.add"(%1010, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1012 = "stablehlo.multiply"(%1011, %1007) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1013 = "stablehlo.add"(%1012, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1014 = "stablehlo.multiply"(%1013, %1007) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1015 = "stablehlo.add"(%1014, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1016 = "stablehlo.multiply"(%1015, %1007) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1017 = "stablehlo.add"(%1016, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1018 = "stablehlo.multiply"(%1017, %1007) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1019 = "stablehlo.add"(%1018, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1020 = "stablehlo.multiply"(%1019, %1007) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1021 = "stablehlo.add"(%1020, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1022 = "stablehlo.multiply"(%1007, %1021) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1023 = "stablehlo.add"(%1022, %1004) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1024 = "stablehlo.multiply"(%1006, %1023) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1025 = "stablehlo.multiply"(%999, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1026 = "stablehlo.add"(%1025, %1024) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1027 = "stablehlo.subtract"(%1004, %1026) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1028 = "stablehlo.subtract"(%1002, %1027) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1029 = "stablehlo.multiply"(%999, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1030 = "stablehlo.add"(%1029, %1028) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1031 = "stablehlo.select"(%965, %963, %1030) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1032 = "stablehlo.compare"(%963, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1033 = "stablehlo.select"(%1032, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1034 = "stablehlo.select"(%964, %1031, %1033) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1035 = "stablehlo.multiply"(%961, %1034) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1036 = "stablehlo.compare"(%962, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1037 = "stablehlo.compare"(%962, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1038 = "stablehlo.compare"(%962, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1039 = "stablehlo.compare"(%962, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1040 = "stablehlo.select"(%1039, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1041 = "stablehlo.select"(%1038, %57, %1040) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1042 = "stablehlo.multiply"(%962, %1041) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1043 = "stablehlo.bitcast_convert"(%1042) : (tensor<2xf64>) -> tensor<2x2xui32>
    %1044 = "stablehlo.slice"(%1043) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %1045 = "stablehlo.reshape"(%1044) : (tensor<2x1xui32>) -> tensor<2xui32>
    %1046 = "stablehlo.shift_right_logical"(%1045, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1047 = "stablehlo.and"(%1046, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1048 = "stablehlo.convert"(%1047) : (tensor<2xui32>) -> tensor<2xf64>
    %1049 = "stablehlo.subtract"(%1048, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1050 = "stablehlo.subtract"(%8, %1049) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1051 = "stablehlo.compare"(%1050, %1050) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1052 = "stablehlo.select"(%1051, %8, %1050) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1053 = "stablehlo.maximum"(%1052, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1054 = "stablehlo.minimum"(%1053, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1055 = "stablehlo.compare"(%1054, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1056 = "stablehlo.ceil"(%1054) : (tensor<2xf64>) -> tensor<2xf64>
    %1057 = "stablehlo.floor"(%1054) : (tensor<2xf64>) -> tensor<2xf64>
    %1058 = "stablehlo.select"(%1055, %1056, %1057) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1059 = "stablehlo.add"(%1058, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1060 = "stablehlo.convert"(%1059) : (tensor<2xf64>) -> tensor<2xui32>
    %1061 = "stablehlo.shift_left"(%1060, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1062 = "stablehlo.reshape"(%1061) : (tensor<2xui32>) -> tensor<2x1xui32>
    %1063 = "stablehlo.concatenate"(%90, %1062) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %1064 = "stablehlo.bitcast_convert"(%1063) : (tensor<2x2xui32>) -> tensor<2xf64>
    %1065 = "stablehlo.multiply"(%1042, %1064) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1066 = "stablehlo.compare"(%1065, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1067 = "stablehlo.select"(%1066, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1068 = "stablehlo.add"(%1049, %1067) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1069 = "stablehlo.select"(%1039, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1070 = "stablehlo.select"(%1038, %98, %1069) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1071 = "stablehlo.add"(%1068, %1070) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1072 = "stablehlo.multiply"(%1065, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1073 = "stablehlo.select"(%1066, %1072, %1065) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1074 = "stablehlo.subtract"(%1073, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1075 = "stablehlo.multiply"(%1074, %1074) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1076 = "stablehlo.multiply"(%1075, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1077 = "stablehlo.add"(%1074, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1078 = "stablehlo.divide"(%1074, %1077) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1079 = "stablehlo.multiply"(%1078, %1078) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1080 = "stablehlo.multiply"(%114, %1079) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1081 = "stablehlo.add"(%1080, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1082 = "stablehlo.multiply"(%1081, %1079) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1083 = "stablehlo.add"(%1082, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1084 = "stablehlo.multiply"(%1083, %1079) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1085 = "stablehlo.add"(%1084, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1086 = "stablehlo.multiply"(%1085, %1079) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1087 = "stablehlo.add"(%1086, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1088 = "stablehlo.multiply"(%1087, %1079) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1089 = "stablehlo.add"(%1088, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1090 = "stablehlo.multiply"(%1089, %1079) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1091 = "stablehlo.add"(%1090, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1092 = "stablehlo.multiply"(%1091, %1079) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1093 = "stablehlo.add"(%1092, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1094 = "stablehlo.multiply"(%1079, %1093) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1095 = "stablehlo.add"(%1094, %1076) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1096 = "stablehlo.multiply"(%1078, %1095) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1097 = "stablehlo.multiply"(%1071, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1098 = "stablehlo.add"(%1097, %1096) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1099 = "stablehlo.subtract"(%1076, %1098) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1100 = "stablehlo.subtract"(%1074, %1099) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1101 = "stablehlo.multiply"(%1071, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1102 = "stablehlo.add"(%1101, %1100) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1103 = "stablehlo.select"(%1037, %962, %1102) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1104 = "stablehlo.compare"(%962, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1105 = "stablehlo.select"(%1104, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1106 = "stablehlo.select"(%1036, %1103, %1105) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1107 = "stablehlo.multiply"(%1106, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1108 = "stablehlo.subtract"(%1035, %1107) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1109 = "stablehlo.constant"() <{value = dense<0.9189385332046727> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1110 = "stablehlo.add"(%1108, %1109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1111 = "stablehlo.divide"(%61, %960) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1112 = "stablehlo.multiply"(%1111, %1111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1113 = "stablehlo.multiply"(%234, %1112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1114 = "stablehlo.add"(%1113, %236) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1115 = "stablehlo.multiply"(%1114, %1112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1116 = "stablehlo.add"(%1115, %239) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1117 = "stablehlo.multiply"(%1116, %1112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1118 = "stablehlo.add"(%1117, %242) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1119 = "stablehlo.multiply"(%1118, %1112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1120 = "stablehlo.add"(%1119, %245) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1121 = "stablehlo.multiply"(%1120, %1112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1122 = "stablehlo.add"(%1121, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1123 = "stablehlo.multiply"(%1122, %1112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1124 = "stablehlo.add"(%1123, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1125 = "stablehlo.multiply"(%1124, %1112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1126 = "stablehlo.add"(%1125, %254) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1127 = "stablehlo.multiply"(%1111, %1126) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1128 = "stablehlo.divide"(%61, %962) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1129 = "stablehlo.multiply"(%1128, %1128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1130 = "stablehlo.multiply"(%234, %1129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1131 = "stablehlo.add"(%1130, %236) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1132 = "stablehlo.multiply"(%1131, %1129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1133 = "stablehlo.add"(%1132, %239) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1134 = "stablehlo.multiply"(%1133, %1129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1135 = "stablehlo.add"(%1134, %242) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1136 = "stablehlo.multiply"(%1135, %1129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1137 = "stablehlo.add"(%1136, %245) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1138 = "stablehlo.multiply"(%1137, %1129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1139 = "stablehlo.add"(%1138, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1140 = "stablehlo.multiply"(%1139, %1129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1141 = "stablehlo.add"(%1140, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1142 = "stablehlo.multiply"(%1141, %1129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1143 = "stablehlo.add"(%1142, %254) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1144 = "stablehlo.multiply"(%1128, %1143) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1145 = "stablehlo.maximum"(%7, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1146 = "stablehlo.add"(%1145, %962) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1147 = "stablehlo.divide"(%61, %1146) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1148 = "stablehlo.multiply"(%1147, %1147) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1149 = "stablehlo.multiply"(%234, %1148) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1150 = "stablehlo.add"(%1149, %236) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1151 = "stablehlo.multiply"(%1150, %1148) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1152 = "stablehlo.add"(%1151, %239) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1153 = "stablehlo.multiply"(%1152, %1148) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1154 = "stablehlo.add"(%1153, %242) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1155 = "stablehlo.multiply"(%1154, %1148) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1156 = "stablehlo.add"(%1155, %245) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1157 = "stablehlo.multiply"(%1156, %1148) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1158 = "stablehlo.add"(%1157, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1159 = "stablehlo.multiply"(%1158, %1148) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1160 = "stablehlo.add"(%1159, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1161 = "stablehlo.multiply"(%1160, %1148) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1162 = "stablehlo.add"(%1161, %254) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1163 = "stablehlo.multiply"(%1147, %1162) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1164 = "stablehlo.subtract"(%1144, %1163) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1165 = "stablehlo.subtract"(%962, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1166 = "stablehlo.add"(%7, %1165) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1167 = "stablehlo.divide"(%7, %962) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1168 = "stablehlo.compare"(%1167, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1169 = "stablehlo.add"(%1167, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1170 = "stablehlo.compare"(%1169, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1171 = "stablehlo.compare"(%1169, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1172 = "stablehlo.compare"(%1169, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1173 = "stablehlo.compare"(%1169, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1174 = "stablehlo.select"(%1173, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1175 = "stablehlo.select"(%1172, %57, %1174) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1176 = "stablehlo.multiply"(%1169, %1175) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1177 = "stablehlo.bitcast_convert"(%1176) : (tensor<2xf64>) -> tensor<2x2xui32>
    %1178 = "stablehlo.slice"(%1177) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %1179 = "stablehlo.reshape"(%1178) : (tensor<2x1xui32>) -> tensor<2xui32>
    %1180 = "stablehlo.shift_right_logical"(%1179, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1181 = "stablehlo.and"(%1180, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1182 = "stablehlo.convert"(%1181) : (tensor<2xui32>) -> tensor<2xf64>
    %1183 = "stablehlo.subtract"(%1182, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1184 = "stablehlo.subtract"(%8, %1183) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1185 = "stablehlo.compare"(%1184, %1184) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1186 = "stablehlo.select"(%1185, %8, %1184) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1187 = "stablehlo.maximum"(%1186, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1188 = "stablehlo.minimum"(%1187, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1189 = "stablehlo.compare"(%1188, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1190 = "stablehlo.ceil"(%1188) : (tensor<2xf64>) -> tensor<2xf64>
    %1191 = "stablehlo.floor"(%1188) : (tensor<2xf64>) -> tensor<2xf64>
    %1192 = "stablehlo.select"(%1189, %1190, %1191) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1193 = "stablehlo.add"(%1192, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1194 = "stablehlo.convert"(%1193) : (tensor<2xf64>) -> tensor<2xui32>
    %1195 = "stablehlo.shift_left"(%1194, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1196 = "stablehlo.reshape"(%1195) : (tensor<2xui32>) -> tensor<2x1xui32>
    %1197 = "stablehlo.concatenate"(%90, %1196) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %1198 = "stablehlo.bitcast_convert"(%1197) : (tensor<2x2xui32>) -> tensor<2xf64>
    %1199 = "stablehlo.multiply"(%1176, %1198) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1200 = "stablehlo.compare"(%1199, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1201 = "stablehlo.select"(%1200, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1202 = "stablehlo.add"(%1183, %1201) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1203 = "stablehlo.select"(%1173, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1204 = "stablehlo.select"(%1172, %98, %1203) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1205 = "stablehlo.add"(%1202, %1204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1206 = "stablehlo.subtract"(%1169, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1207 = "stablehlo.subtract"(%1167, %1206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1208 = "stablehlo.subtract"(%8, %1205) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1209 = "stablehlo.compare"(%1208, %1208) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1210 = "stablehlo.select"(%1209, %8, %1208) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1211 = "stablehlo.maximum"(%1210, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1212 = "stablehlo.minimum"(%1211, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1213 = "stablehlo.compare"(%1212, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1214 = "stablehlo.ceil"(%1212) : (tensor<2xf64>) -> tensor<2xf64>
    %1215 = "stablehlo.floor"(%1212) : (tensor<2xf64>) -> tensor<2xf64>
    %1216 = "stablehlo.select"(%1213, %1214, %1215) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1217 = "stablehlo.add"(%1216, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1218 = "stablehlo.convert"(%1217) : (tensor<2xf64>) -> tensor<2xui32>
    %1219 = "stablehlo.shift_left"(%1218, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1220 = "stablehlo.reshape"(%1219) : (tensor<2xui32>) -> tensor<2x1xui32>
    %1221 = "stablehlo.concatenate"(%90, %1220) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %1222 = "stablehlo.bitcast_convert"(%1221) : (tensor<2x2xui32>) -> tensor<2xf64>
    %1223 = "stablehlo.multiply"(%1199, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1224 = "stablehlo.select"(%1200, %1223, %1199) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1225 = "stablehlo.subtract"(%1224, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1226 = "stablehlo.multiply"(%1207, %1222) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1227 = "stablehlo.add"(%1226, %1225) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1228 = "stablehlo.multiply"(%1227, %1227) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1229 = "stablehlo.multiply"(%1228, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1230 = "stablehlo.add"(%1227, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1231 = "stablehlo.divide"(%1227, %1230) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1232 = "stablehlo.multiply"(%1231, %1231) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1233 = "stablehlo.multiply"(%114, %1232) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1234 = "stablehlo.add"(%1233, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1235 = "stablehlo.multiply"(%1234, %1232) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1236 = "stablehlo.add"(%1235, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1237 = "stablehlo.multiply"(%1236, %1232) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1238 = "stablehlo.add"(%1237, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1239 = "stablehlo.multiply"(%1238, %1232) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1240 = "stablehlo.add"(%1239, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1241 = "stablehlo.multiply"(%1240, %1232) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1242 = "stablehlo.add"(%1241, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1243 = "stablehlo.multiply"(%1242, %1232) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1244 = "stablehlo.add"(%1243, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1245 = "stablehlo.multiply"(%1244, %1232) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1246 = "stablehlo.add"(%1245, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1247 = "stablehlo.multiply"(%1232, %1246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1248 = "stablehlo.add"(%1247, %1229) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1249 = "stablehlo.multiply"(%1231, %1248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1250 = "stablehlo.multiply"(%1205, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1251 = "stablehlo.add"(%1250, %1249) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1252 = "stablehlo.subtract"(%1229, %1251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1253 = "stablehlo.subtract"(%1227, %1252) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1254 = "stablehlo.multiply"(%1205, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1255 = "stablehlo.add"(%1254, %1253) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1256 = "stablehlo.select"(%1171, %1169, %1255) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1257 = "stablehlo.compare"(%1169, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1258 = "stablehlo.select"(%1257, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1259 = "stablehlo.select"(%1170, %1256, %1258) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1260 = "stablehlo.select"(%1168, %1167, %1259) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1261 = "stablehlo.multiply"(%1166, %1260) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1262 = "stablehlo.subtract"(%1164, %1261) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1263 = "stablehlo.add"(%1127, %1262) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1264 = "stablehlo.add"(%1110, %1263) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1265 = "stablehlo.minimum"(%1145, %156) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1266 = "stablehlo.floor"(%1265) : (tensor<2xf64>) -> tensor<2xf64>
    %1267 = "stablehlo.compare"(%1266, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1268 = "stablehlo.subtract"(%1265, %1266) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1269 = "stablehlo.add"(%1268, %1268) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1270 = "stablehlo.subtract"(%1269, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1271 = "stablehlo.add"(%1270, %1270) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1272 = "stablehlo.constant"() <{value = dense<-3.9466113257658343e-19> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1273 = "stablehlo.subtract"(%1272, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1274 = "stablehlo.multiply"(%1271, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1275 = "stablehlo.add"(%1274, %1273) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1276 = "stablehlo.constant"() <{value = dense<3.1317345823123396e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1277 = "stablehlo.subtract"(%1276, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1278 = "stablehlo.multiply"(%1271, %1275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1279 = "stablehlo.add"(%1278, %1277) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1280 = "stablehlo.constant"() <{value = dense<-6.707186064779082e-16> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1281 = "stablehlo.subtract"(%1280, %1275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1282 = "stablehlo.multiply"(%1271, %1279) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1283 = "stablehlo.add"(%1282, %1281) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1284 = "stablehlo.constant"() <{value = dense<2.2003907817225954e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1285 = "stablehlo.subtract"(%1284, %1279) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1286 = "stablehlo.multiply"(%1271, %1283) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1287 = "stablehlo.add"(%1286, %1285) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1288 = "stablehlo.constant"() <{value = dense<2.4769163034825414e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1289 = "stablehlo.subtract"(%1288, %1283) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1290 = "stablehlo.multiply"(%1271, %1287) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1291 = "stablehlo.add"(%1290, %1289) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1292 = "stablehlo.constant"() <{value = dense<-6.600741004112952e-12> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1293 = "stablehlo.subtract"(%1292, %1287) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1294 = "stablehlo.multiply"(%1271, %1291) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1295 = "stablehlo.add"(%1294, %1293) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1296 = "stablehlo.constant"() <{value = dense<5.13850186324227e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1297 = "stablehlo.subtract"(%1296, %1291) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1298 = "stablehlo.multiply"(%1271, %1295) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1299 = "stablehlo.add"(%1298, %1297) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1300 = "stablehlo.constant"() <{value = dense<1.0896538645441867e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1301 = "stablehlo.subtract"(%1300, %1295) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1302 = "stablehlo.multiply"(%1271, %1299) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1303 = "stablehlo.add"(%1302, %1301) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1304 = "stablehlo.constant"() <{value = dense<-3.3396463068683694e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1305 = "stablehlo.subtract"(%1304, %1299) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1306 = "stablehlo.multiply"(%1271, %1303) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1307 = "stablehlo.add"(%1306, %1305) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1308 = "stablehlo.constant"() <{value = dense<2.6897599644059546e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1309 = "stablehlo.subtract"(%1308, %1303) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1310 = "stablehlo.multiply"(%1271, %1307) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1311 = "stablehlo.add"(%1310, %1309) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1312 = "stablehlo.constant"() <{value = dense<0.000002960011775188017> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1313 = "stablehlo.subtract"(%1312, %1307) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1314 = "stablehlo.multiply"(%1271, %1311) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1315 = "stablehlo.add"(%1314, %1313) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1316 = "stablehlo.constant"() <{value = dense<-0.00008048141249784711> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1317 = "stablehlo.subtract"(%1316, %1311) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1318 = "stablehlo.multiply"(%1271, %1315) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1319 = "stablehlo.add"(%1318, %1317) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1320 = "stablehlo.constant"() <{value = dense<0.0004166091387096889> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1321 = "stablehlo.subtract"(%1320, %1315) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1322 = "stablehlo.multiply"(%1271, %1319) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1323 = "stablehlo.add"(%1322, %1321) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1324 = "stablehlo.constant"() <{value = dense<0.005065798640286087> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1325 = "stablehlo.subtract"(%1324, %1319) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1326 = "stablehlo.multiply"(%1271, %1323) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1327 = "stablehlo.add"(%1326, %1325) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1328 = "stablehlo.constant"() <{value = dense<-0.06419254361091582> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1329 = "stablehlo.subtract"(%1328, %1323) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1330 = "stablehlo.multiply"(%1271, %1327) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1331 = "stablehlo.add"(%1330, %1329) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1332 = "stablehlo.constant"() <{value = dense<-0.004985587286840036> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1333 = "stablehlo.subtract"(%1332, %1327) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1334 = "stablehlo.multiply"(%1271, %1331) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1335 = "stablehlo.add"(%1334, %1333) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1336 = "stablehlo.constant"() <{value = dense<1.063773007805262> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1337 = "stablehlo.subtract"(%1336, %1331) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1338 = "stablehlo.multiply"(%1270, %1335) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1339 = "stablehlo.add"(%1338, %1337) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1340 = "stablehlo.divide"(%61, %1339) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1341 = "stablehlo.compare"(%1266, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1342 = "stablehlo.subtract"(%1265, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1343 = "stablehlo.select"(%1341, %1342, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1344 = "stablehlo.multiply"(%1340, %1343) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1345 = "stablehlo.compare"(%1266, %110) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1346 = "stablehlo.subtract"(%1265, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1347 = "stablehlo.select"(%1345, %1346, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1348 = "stablehlo.multiply"(%1344, %1347) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1349 = "stablehlo.compare"(%1266, %267) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1350 = "stablehlo.subtract"(%1265, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1351 = "stablehlo.select"(%1349, %1350, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1352 = "stablehlo.multiply"(%1348, %1351) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1353 = "stablehlo.compare"(%1266, %270) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1354 = "stablehlo.subtract"(%1265, %270) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1355 = "stablehlo.select"(%1353, %1354, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1356 = "stablehlo.multiply"(%1352, %1355) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1357 = "stablehlo.compare"(%1266, %273) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1358 = "stablehlo.subtract"(%1265, %273) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1359 = "stablehlo.select"(%1357, %1358, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1360 = "stablehlo.multiply"(%1356, %1359) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1361 = "stablehlo.compare"(%1266, %276) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1362 = "stablehlo.subtract"(%1265, %276) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1363 = "stablehlo.select"(%1361, %1362, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1364 = "stablehlo.multiply"(%1360, %1363) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1365 = "stablehlo.compare"(%1266, %279) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1366 = "stablehlo.subtract"(%1265, %279) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1367 = "stablehlo.select"(%1365, %1366, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1368 = "stablehlo.multiply"(%1364, %1367) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1369 = "stablehlo.compare"(%1266, %282) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1370 = "stablehlo.subtract"(%1265, %282) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1371 = "stablehlo.select"(%1369, %1370, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1372 = "stablehlo.multiply"(%1368, %1371) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1373 = "stablehlo.divide"(%1372, %1145) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1374 = "stablehlo.select"(%1267, %1373, %1372) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1375 = "stablehlo.compare"(%1374, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1376 = "stablehlo.compare"(%1374, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1377 = "stablehlo.compare"(%1374, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1378 = "stablehlo.compare"(%1374, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1379 = "stablehlo.select"(%1378, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1380 = "stablehlo.select"(%1377, %57, %1379) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1381 = "stablehlo.multiply"(%1374, %1380) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1382 = "stablehlo.bitcast_convert"(%1381) : (tensor<2xf64>) -> tensor<2x2xui32>
    %1383 = "stablehlo.slice"(%1382) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %1384 = "stablehlo.reshape"(%1383) : (tensor<2x1xui32>) -> tensor<2xui32>
    %1385 = "stablehlo.shift_right_logical"(%1384, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1386 = "stablehlo.and"(%1385, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1387 = "stablehlo.convert"(%1386) : (tensor<2xui32>) -> tensor<2xf64>
    %1388 = "stablehlo.subtract"(%1387, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1389 = "stablehlo.subtract"(%8, %1388) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1390 = "stablehlo.compare"(%1389, %1389) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1391 = "stablehlo.select"(%1390, %8, %1389) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1392 = "stablehlo.maximum"(%1391, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1393 = "stablehlo.minimum"(%1392, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1394 = "stablehlo.compare"(%1393, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1395 = "stablehlo.ceil"(%1393) : (tensor<2xf64>) -> tensor<2xf64>
    %1396 = "stablehlo.floor"(%1393) : (tensor<2xf64>) -> tensor<2xf64>
    %1397 = "stablehlo.select"(%1394, %1395, %1396) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1398 = "stablehlo.add"(%1397, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1399 = "stablehlo.convert"(%1398) : (tensor<2xf64>) -> tensor<2xui32>
    %1400 = "stablehlo.shift_left"(%1399, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1401 = "stablehlo.reshape"(%1400) : (tensor<2xui32>) -> tensor<2x1xui32>
    %1402 = "stablehlo.concatenate"(%90, %1401) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %1403 = "stablehlo.bitcast_convert"(%1402) : (tensor<2x2xui32>) -> tensor<2xf64>
    %1404 = "stablehlo.multiply"(%1381, %1403) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1405 = "stablehlo.compare"(%1404, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1406 = "stablehlo.select"(%1405, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1407 = "stablehlo.add"(%1388, %1406) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1408 = "stablehlo.select"(%1378, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1409 = "stablehlo.select"(%1377, %98, %1408) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1410 = "stablehlo.add"(%1407, %1409) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1411 = "stablehlo.multiply"(%1404, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1412 = "stablehlo.select"(%1405, %1411, %1404) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1413 = "stablehlo.subtract"(%1412, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1414 = "stablehlo.multiply"(%1413, %1413) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1415 = "stablehlo.multiply"(%1414, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1416 = "stablehlo.add"(%1413, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1417 = "stablehlo.divide"(%1413, %1416) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1418 = "stablehlo.multiply"(%1417, %1417) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1419 = "stablehlo.multiply"(%114, %1418) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1420 = "stablehlo.add"(%1419, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1421 = "stablehlo.multiply"(%1420, %1418) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1422 = "stablehlo.add"(%1421, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1423 = "stablehlo.multiply"(%1422, %1418) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1424 = "stablehlo.add"(%1423, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1425 = "stablehlo.multiply"(%1424, %1418) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1426 = "stablehlo.add"(%1425, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1427 = "stablehlo.multiply"(%1426, %1418) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1428 = "stablehlo.add"(%1427, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1429 = "stablehlo.multiply"(%1428, %1418) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1430 = "stablehlo.add"(%1429, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1431 = "stablehlo.multiply"(%1430, %1418) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1432 = "stablehlo.add"(%1431, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1433 = "stablehlo.multiply"(%1418, %1432) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1434 = "stablehlo.add"(%1433, %1415) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1435 = "stablehlo.multiply"(%1417, %1434) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1436 = "stablehlo.multiply"(%1410, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1437 = "stablehlo.add"(%1436, %1435) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1438 = "stablehlo.subtract"(%1415, %1437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1439 = "stablehlo.subtract"(%1413, %1438) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1440 = "stablehlo.multiply"(%1410, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1441 = "stablehlo.add"(%1440, %1439) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1442 = "stablehlo.select"(%1376, %1374, %1441) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1443 = "stablehlo.compare"(%1374, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1444 = "stablehlo.select"(%1443, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1445 = "stablehlo.select"(%1375, %1442, %1444) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1446 = "stablehlo.subtract"(%61, %1106) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1447 = "stablehlo.multiply"(%7, %1446) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1448 = "stablehlo.add"(%1445, %1447) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1449 = "stablehlo.add"(%1448, %1262) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1450 = "stablehlo.select"(%959, %1264, %1449) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1451 = "stablehlo.add"(%7, %11) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1452 = "stablehlo.maximum"(%1451, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1453 = "stablehlo.constant"() <{value = dense<20.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1454 = "stablehlo.minimum"(%1452, %1453) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1455 = "stablehlo.floor"(%1454) : (tensor<2xf64>) -> tensor<2xf64>
    %1456 = "stablehlo.compare"(%1455, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1457 = "stablehlo.subtract"(%1454, %1455) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1458 = "stablehlo.add"(%1457, %1457) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1459 = "stablehlo.subtract"(%1458, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1460 = "stablehlo.add"(%1459, %1459) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1461 = "stablehlo.multiply"(%1460, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1462 = "stablehlo.add"(%1461, %1273) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1463 = "stablehlo.multiply"(%1460, %1462) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1464 = "stablehlo.add"(%1463, %1277) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1465 = "stablehlo.subtract"(%1280, %1462) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1466 = "stablehlo.multiply"(%1460, %1464) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1467 = "stablehlo.add"(%1466, %1465) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1468 = "stablehlo.subtract"(%1284, %1464) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1469 = "stablehlo.multiply"(%1460, %1467) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1470 = "stablehlo.add"(%1469, %1468) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1471 = "stablehlo.subtract"(%1288, %1467) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1472 = "stablehlo.multiply"(%1460, %1470) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1473 = "stablehlo.add"(%1472, %1471) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1474 = "stablehlo.subtract"(%1292, %1470) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1475 = "stablehlo.multiply"(%1460, %1473) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1476 = "stablehlo.add"(%1475, %1474) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1477 = "stablehlo.subtract"(%1296, %1473) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1478 = "stablehlo.multiply"(%1460, %1476) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1479 = "stablehlo.add"(%1478, %1477) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1480 = "stablehlo.subtract"(%1300, %1476) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1481 = "stablehlo.multiply"(%1460, %1479) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1482 = "stablehlo.add"(%1481, %1480) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1483 = "stablehlo.subtract"(%1304, %1479) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1484 = "stablehlo.multiply"(%1460, %1482) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1485 = "stablehlo.add"(%1484, %1483) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1486 = "stablehlo.subtract"(%1308, %1482) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1487 = "stablehlo.multiply"(%1460, %1485) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1488 = "stablehlo.add"(%1487, %1486) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1489 = "stablehlo.subtract"(%1312, %1485) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1490 = "stablehlo.multiply"(%1460, %1488) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1491 = "stablehlo.add"(%1490, %1489) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1492 = "stablehlo.subtract"(%1316, %1488) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1493 = "stablehlo.multiply"(%1460, %1491) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1494 = "stablehlo.add"(%1493, %1492) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1495 = "stablehlo.subtract"(%1320, %1491) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1496 = "stablehlo.multiply"(%1460, %1494) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1497 = "stablehlo.add"(%1496, %1495) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1498 = "stablehlo.subtract"(%1324, %1494) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1499 = "stablehlo.multiply"(%1460, %1497) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1500 = "stablehlo.add"(%1499, %1498) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1501 = "stablehlo.subtract"(%1328, %1497) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1502 = "stablehlo.multiply"(%1460, %1500) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1503 = "stablehlo.add"(%1502, %1501) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1504 = "stablehlo.subtract"(%1332, %1500) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1505 = "stablehlo.multiply"(%1460, %1503) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1506 = "stablehlo.add"(%1505, %1504) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1507 = "stablehlo.subtract"(%1336, %1503) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1508 = "stablehlo.multiply"(%1459, %1506) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1509 = "stablehlo.add"(%1508, %1507) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1510 = "stablehlo.divide"(%61, %1509) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1511 = "stablehlo.compare"(%1455, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1512 = "stablehlo.subtract"(%1454, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1513 = "stablehlo.select"(%1511, %1512, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1514 = "stablehlo.multiply"(%1510, %1513) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1515 = "stablehlo.compare"(%1455, %110) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1516 = "stablehlo.subtract"(%1454, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1517 = "stablehlo.select"(%1515, %1516, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1518 = "stablehlo.multiply"(%1514, %1517) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1519 = "stablehlo.compare"(%1455, %267) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1520 = "stablehlo.subtract"(%1454, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1521 = "stablehlo.select"(%1519, %1520, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1522 = "stablehlo.multiply"(%1518, %1521) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1523 = "stablehlo.compare"(%1455, %270) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1524 = "stablehlo.subtract"(%1454, %270) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1525 = "stablehlo.select"(%1523, %1524, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1526 = "stablehlo.multiply"(%1522, %1525) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1527 = "stablehlo.compare"(%1455, %273) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1528 = "stablehlo.subtract"(%1454, %273) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1529 = "stablehlo.select"(%1527, %1528, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1530 = "stablehlo.multiply"(%1526, %1529) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1531 = "stablehlo.compare"(%1455, %276) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1532 = "stablehlo.subtract"(%1454, %276) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1533 = "stablehlo.select"(%1531, %1532, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1534 = "stablehlo.multiply"(%1530, %1533) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1535 = "stablehlo.compare"(%1455, %279) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1536 = "stablehlo.subtract"(%1454, %279) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1537 = "stablehlo.select"(%1535, %1536, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1538 = "stablehlo.multiply"(%1534, %1537) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1539 = "stablehlo.compare"(%1455, %282) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1540 = "stablehlo.subtract"(%1454, %282) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1541 = "stablehlo.select"(%1539, %1540, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1542 = "stablehlo.multiply"(%1538, %1541) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1543 = "stablehlo.compare"(%1455, %285) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1544 = "stablehlo.subtract"(%1454, %285) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1545 = "stablehlo.select"(%1543, %1544, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1546 = "stablehlo.multiply"(%1542, %1545) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1547 = "stablehlo.compare"(%1455, %156) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1548 = "stablehlo.subtract"(%1454, %156) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1549 = "stablehlo.select"(%1547, %1548, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1550 = "stablehlo.multiply"(%1546, %1549) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1551 = "stablehlo.constant"() <{value = dense<11.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1552 = "stablehlo.compare"(%1455, %1551) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1553 = "stablehlo.subtract"(%1454, %1551) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1554 = "stablehlo.select"(%1552, %1553, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1555 = "stablehlo.multiply"(%1550, %1554) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1556 = "stablehlo.constant"() <{value = dense<12.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1557 = "stablehlo.compare"(%1455, %1556) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1558 = "stablehlo.subtract"(%1454, %1556) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1559 = "stablehlo.select"(%1557, %1558, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1560 = "stablehlo.multiply"(%1555, %1559) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1561 = "stablehlo.constant"() <{value = dense<13.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1562 = "stablehlo.compare"(%1455, %1561) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1563 = "stablehlo.subtract"(%1454, %1561) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1564 = "stablehlo.select"(%1562, %1563, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1565 = "stablehlo.multiply"(%1560, %1564) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1566 = "stablehlo.constant"() <{value = dense<14.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1567 = "stablehlo.compare"(%1455, %1566) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1568 = "stablehlo.subtract"(%1454, %1566) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1569 = "stablehlo.select"(%1567, %1568, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1570 = "stablehlo.multiply"(%1565, %1569) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1571 = "stablehlo.constant"() <{value = dense<15.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1572 = "stablehlo.compare"(%1455, %1571) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1573 = "stablehlo.subtract"(%1454, %1571) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1574 = "stablehlo.select"(%1572, %1573, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1575 = "stablehlo.multiply"(%1570, %1574) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1576 = "stablehlo.constant"() <{value = dense<16.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1577 = "stablehlo.compare"(%1455, %1576) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1578 = "stablehlo.subtract"(%1454, %1576) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1579 = "stablehlo.select"(%1577, %1578, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1580 = "stablehlo.multiply"(%1575, %1579) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1581 = "stablehlo.constant"() <{value = dense<17.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1582 = "stablehlo.compare"(%1455, %1581) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1583 = "stablehlo.subtract"(%1454, %1581) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1584 = "stablehlo.select"(%1582, %1583, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1585 = "stablehlo.multiply"(%1580, %1584) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1586 = "stablehlo.constant"() <{value = dense<18.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1587 = "stablehlo.compare"(%1455, %1586) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1588 = "stablehlo.subtract"(%1454, %1586) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1589 = "stablehlo.select"(%1587, %1588, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1590 = "stablehlo.multiply"(%1585, %1589) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1591 = "stablehlo.divide"(%1590, %1452) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1592 = "stablehlo.select"(%1456, %1591, %1590) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1593 = "stablehlo.divide"(%1374, %1592) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1594 = "stablehlo.maximum"(%11, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1595 = "stablehlo.minimum"(%1594, %156) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1596 = "stablehlo.floor"(%1595) : (tensor<2xf64>) -> tensor<2xf64>
    %1597 = "stablehlo.compare"(%1596, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1598 = "stablehlo.subtract"(%1595, %1596) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1599 = "stablehlo.add"(%1598, %1598) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1600 = "stablehlo.subtract"(%1599, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1601 = "stablehlo.add"(%1600, %1600) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1602 = "stablehlo.multiply"(%1601, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1603 = "stablehlo.add"(%1602, %1273) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1604 = "stablehlo.multiply"(%1601, %1603) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1605 = "stablehlo.add"(%1604, %1277) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1606 = "stablehlo.subtract"(%1280, %1603) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1607 = "stablehlo.multiply"(%1601, %1605) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1608 = "stablehlo.add"(%1607, %1606) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1609 = "stablehlo.subtract"(%1284, %1605) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1610 = "stablehlo.multiply"(%1601, %1608) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1611 = "stablehlo.add"(%1610, %1609) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1612 = "stablehlo.subtract"(%1288, %1608) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1613 = "stablehlo.multiply"(%1601, %1611) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1614 = "stablehlo.add"(%1613, %1612) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1615 = "stablehlo.subtract"(%1292, %1611) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1616 = "stablehlo.multiply"(%1601, %1614) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1617 = "stablehlo.add"(%1616, %1615) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1618 = "stablehlo.subtract"(%1296, %1614) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1619 = "stablehlo.multiply"(%1601, %1617) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1620 = "stablehlo.add"(%1619, %1618) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1621 = "stablehlo.subtract"(%1300, %1617) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1622 = "stablehlo.multiply"(%1601, %1620) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1623 = "stablehlo.add"(%1622, %1621) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1624 = "stablehlo.subtract"(%1304, %1620) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1625 = "stablehlo.multiply"(%1601, %1623) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1626 = "stablehlo.add"(%1625, %1624) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1627 = "stablehlo.subtract"(%1308, %1623) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1628 = "stablehlo.multiply"(%1601, %1626) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1629 = "stablehlo.add"(%1628, %1627) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1630 = "stablehlo.subtract"(%1312, %1626) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1631 = "stablehlo.multiply"(%1601, %1629) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1632 = "stablehlo.add"(%1631, %1630) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1633 = "stablehlo.subtract"(%1316, %1629) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1634 = "stablehlo.multiply"(%1601, %1632) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1635 = "stablehlo.add"(%1634, %1633) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1636 = "stablehlo.subtract"(%1320, %1632) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1637 = "stablehlo.multiply"(%1601, %1635) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1638 = "stablehlo.add"(%1637, %1636) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1639 = "stablehlo.subtract"(%1324, %1635) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1640 = "stablehlo.multiply"(%1601, %1638) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1641 = "stablehlo.add"(%1640, %1639) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1642 = "stablehlo.subtract"(%1328, %1638) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1643 = "stablehlo.multiply"(%1601, %1641) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1644 = "stablehlo.add"(%1643, %1642) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1645 = "stablehlo.subtract"(%1332, %1641) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1646 = "stablehlo.multiply"(%1601, %1644) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1647 = "stablehlo.add"(%1646, %1645) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1648 = "stablehlo.subtract"(%1336, %1644) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1649 = "stablehlo.multiply"(%1600, %1647) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1650 = "stablehlo.add"(%1649, %1648) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1651 = "stablehlo.divide"(%61, %1650) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1652 = "stablehlo.compare"(%1596, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1653 = "stablehlo.subtract"(%1595, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1654 = "stablehlo.select"(%1652, %1653, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1655 = "stablehlo.multiply"(%1651, %1654) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1656 = "stablehlo.compare"(%1596, %110) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1657 = "stablehlo.subtract"(%1595, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1658 = "stablehlo.select"(%1656, %1657, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1659 = "stablehlo.multiply"(%1655, %1658) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1660 = "stablehlo.compare"(%1596, %267) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1661 = "stablehlo.subtract"(%1595, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1662 = "stablehlo.select"(%1660, %1661, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1663 = "stablehlo.multiply"(%1659, %1662) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1664 = "stablehlo.compare"(%1596, %270) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1665 = "stablehlo.subtract"(%1595, %270) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1666 = "stablehlo.select"(%1664, %1665, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1667 = "stablehlo.multiply"(%1663, %1666) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1668 = "stablehlo.compare"(%1596, %273) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1669 = "stablehlo.subtract"(%1595, %273) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1670 = "stablehlo.select"(%1668, %1669, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1671 = "stablehlo.multiply"(%1667, %1670) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1672 = "stablehlo.compare"(%1596, %276) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1673 = "stablehlo.subtract"(%1595, %276) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1674 = "stablehlo.select"(%1672, %1673, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1675 = "stablehlo.multiply"(%1671, %1674) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1676 = "stablehlo.compare"(%1596, %279) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1677 = "stablehlo.subtract"(%1595, %279) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1678 = "stablehlo.select"(%1676, %1677, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1679 = "stablehlo.multiply"(%1675, %1678) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1680 = "stablehlo.compare"(%1596, %282) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1681 = "stablehlo.subtract"(%1595, %282) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1682 = "stablehlo.select"(%1680, %1681, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1683 = "stablehlo.multiply"(%1679, %1682) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1684 = "stablehlo.divide"(%1683, %1594) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1685 = "stablehlo.select"(%1597, %1684, %1683) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1686 = "stablehlo.multiply"(%1593, %1685) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1687 = "stablehlo.compare"(%1686, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1688 = "stablehlo.compare"(%1686, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1689 = "stablehlo.compare"(%1686, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1690 = "stablehlo.compare"(%1686, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1691 = "stablehlo.select"(%1690, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1692 = "stablehlo.select"(%1689, %57, %1691) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1693 = "stablehlo.multiply"(%1686, %1692) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1694 = "stablehlo.bitcast_convert"(%1693) : (tensor<2xf64>) -> tensor<2x2xui32>
    %1695 = "stablehlo.slice"(%1694) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %1696 = "stablehlo.reshape"(%1695) : (tensor<2x1xui32>) -> tensor<2xui32>
    %1697 = "stablehlo.shift_right_logical"(%1696, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1698 = "stablehlo.and"(%1697, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1699 = "stablehlo.convert"(%1698) : (tensor<2xui32>) -> tensor<2xf64>
    %1700 = "stablehlo.subtract"(%1699, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1701 = "stablehlo.subtract"(%8, %1700) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1702 = "stablehlo.compare"(%1701, %1701) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1703 = "stablehlo.select"(%1702, %8, %1701) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1704 = "stablehlo.maximum"(%1703, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1705 = "stablehlo.minimum"(%1704, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1706 = "stablehlo.compare"(%1705, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1707 = "stablehlo.ceil"(%1705) : (tensor<2xf64>) -> tensor<2xf64>
    %1708 = "stablehlo.floor"(%1705) : (tensor<2xf64>) -> tensor<2xf64>
    %1709 = "stablehlo.select"(%1706, %1707, %1708) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1710 = "stablehlo.add"(%1709, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1711 = "stablehlo.convert"(%1710) : (tensor<2xf64>) -> tensor<2xui32>
    %1712 = "stablehlo.shift_left"(%1711, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1713 = "stablehlo.reshape"(%1712) : (tensor<2xui32>) -> tensor<2x1xui32>
    %1714 = "stablehlo.concatenate"(%90, %1713) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %1715 = "stablehlo.bitcast_convert"(%1714) : (tensor<2x2xui32>) -> tensor<2xf64>
    %1716 = "stablehlo.multiply"(%1693, %1715) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1717 = "stablehlo.compare"(%1716, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1718 = "stablehlo.select"(%1717, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1719 = "stablehlo.add"(%1700, %1718) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1720 = "stablehlo.select"(%1690, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1721 = "stablehlo.select"(%1689, %98, %1720) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1722 = "stablehlo.add"(%1719, %1721) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1723 = "stablehlo.multiply"(%1716, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1724 = "stablehlo.select"(%1717, %1723, %1716) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1725 = "stablehlo.subtract"(%1724, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1726 = "stablehlo.multiply"(%1725, %1725) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1727 = "stablehlo.multiply"(%1726, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1728 = "stablehlo.add"(%1725, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1729 = "stablehlo.divide"(%1725, %1728) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1730 = "stablehlo.multiply"(%1729, %1729) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1731 = "stablehlo.multiply"(%114, %1730) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1732 = "stablehlo.add"(%1731, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1733 = "stablehlo.multiply"(%1732, %1730) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1734 = "stablehlo.add"(%1733, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1735 = "stablehlo.multiply"(%1734, %1730) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1736 = "stablehlo.add"(%1735, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1737 = "stablehlo.multiply"(%1736, %1730) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1738 = "stablehlo.add"(%1737, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1739 = "stablehlo.multiply"(%1738, %1730) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1740 = "stablehlo.add"(%1739, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1741 = "stablehlo.multiply"(%1740, %1730) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1742 = "stablehlo.add"(%1741, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1743 = "stablehlo.multiply"(%1742, %1730) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1744 = "stablehlo.add"(%1743, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1745 = "stablehlo.multiply"(%1730, %1744) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1746 = "stablehlo.add"(%1745, %1727) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1747 = "stablehlo.multiply"(%1729, %1746) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1748 = "stablehlo.multiply"(%1722, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1749 = "stablehlo.add"(%1748, %1747) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1750 = "stablehlo.subtract"(%1727, %1749) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1751 = "stablehlo.subtract"(%1725, %1750) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1752 = "stablehlo.multiply"(%1722, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1753 = "stablehlo.add"(%1752, %1751) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1754 = "stablehlo.select"(%1688, %1686, %1753) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1755 = "stablehlo.compare"(%1686, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1756 = "stablehlo.select"(%1755, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1757 = "stablehlo.select"(%1687, %1754, %1756) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1758 = "stablehlo.select"(%958, %1450, %1757) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1759 = "stablehlo.select"(%16, %957, %1758) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1760 = "stablehlo.select"(%14, %15, %1759) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1761 = "stablehlo.select"(%9, %10, %1760) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1762 = "stablehlo.select"(%5, %6, %1761) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1763 = "stablehlo.convert"(%1762) : (tensor<2xf64>) -> tensor<2xf32>
    return %1763 : tensor<2xf32>
  }
}

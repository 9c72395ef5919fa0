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
    %111 = "stablehlo.optimization_barrier"(%106) : (tensor<2xf64>) -> tensor<2xf64>
    %112 = "stablehlo.add"(%111, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %113 = "stablehlo.divide"(%106, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %114 = "stablehlo.multiply"(%113, %113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %115 = "stablehlo.constant"() <{value = dense<0.1308771474739754> : tensor<2xf64>}> : () -> tensor<2xf64>
    %116 = "stablehlo.multiply"(%114, %114) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %117 = "stablehlo.constant"() <{value = dense<0.15386243592665208> : tensor<2xf64>}> : () -> tensor<2xf64>
    %118 = "stablehlo.multiply"(%115, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %119 = "stablehlo.add"(%118, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %120 = "stablehlo.constant"() <{value = dense<0.222222223923837> : tensor<2xf64>}> : () -> tensor<2xf64>
    %121 = "stablehlo.multiply"(%119, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %122 = "stablehlo.add"(%121, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %123 = "stablehlo.constant"() <{value = dense<0.4000000000000088> : tensor<2xf64>}> : () -> tensor<2xf64>
    %124 = "stablehlo.multiply"(%122, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %125 = "stablehlo.add"(%124, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %126 = "stablehlo.constant"() <{value = dense<0.13268669005111386> : tensor<2xf64>}> : () -> tensor<2xf64>
    %127 = "stablehlo.constant"() <{value = dense<0.18181795568589937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %128 = "stablehlo.multiply"(%126, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %129 = "stablehlo.add"(%128, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %130 = "stablehlo.constant"() <{value = dense<0.28571428570800655> : tensor<2xf64>}> : () -> tensor<2xf64>
    %131 = "stablehlo.multiply"(%129, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %132 = "stablehlo.add"(%131, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %133 = "stablehlo.constant"() <{value = dense<0.6666666666666666> : tensor<2xf64>}> : () -> tensor<2xf64>
    %134 = "stablehlo.multiply"(%132, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %135 = "stablehlo.add"(%134, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %136 = "stablehlo.multiply"(%125, %114) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %137 = "stablehlo.add"(%136, %135) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %138 = "stablehlo.multiply"(%114, %137) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %139 = "stablehlo.add"(%138, %108) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %140 = "stablehlo.multiply"(%113, %139) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %141 = "stablehlo.multiply"(%102, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %142 = "stablehlo.add"(%141, %140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %143 = "stablehlo.subtract"(%108, %142) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %144 = "stablehlo.subtract"(%106, %143) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %145 = "stablehlo.multiply"(%102, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %146 = "stablehlo.add"(%145, %144) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %147 = "stablehlo.select"(%54, %52, %146) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %148 = "stablehlo.compare"(%52, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %149 = "stablehlo.select"(%148, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %150 = "stablehlo.select"(%53, %147, %149) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %151 = "stablehlo.subtract"(%21, %150) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %152 = "stablehlo.subtract"(%61, %1) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %153 = "stablehlo.select"(%20, %152, %1) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %154 = "stablehlo.subtract"(%153, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %155 = "stablehlo.subtract"(%153, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %156 = "stablehlo.multiply"(%154, %155) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %157 = "stablehlo.compare"(%156, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %158 = "stablehlo.constant"() <{value = dense<10.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %159 = "stablehlo.compare"(%153, %158) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %160 = "stablehlo.add"(%153, %158) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %161 = "stablehlo.select"(%159, %160, %153) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %162 = "stablehlo.subtract"(%161, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %163 = "stablehlo.compare"(%161, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %164 = "stablehlo.compare"(%161, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %165 = "stablehlo.compare"(%161, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %166 = "stablehlo.compare"(%161, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %167 = "stablehlo.select"(%166, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %168 = "stablehlo.select"(%165, %57, %167) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %169 = "stablehlo.multiply"(%161, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %170 = "stablehlo.bitcast_convert"(%169) : (tensor<2xf64>) -> tensor<2x2xui32>
    %171 = "stablehlo.slice"(%170) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %172 = "stablehlo.reshape"(%171) : (tensor<2x1xui32>) -> tensor<2xui32>
    %173 = "stablehlo.shift_right_logical"(%172, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %174 = "stablehlo.and"(%173, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %175 = "stablehlo.convert"(%174) : (tensor<2xui32>) -> tensor<2xf64>
    %176 = "stablehlo.subtract"(%175, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %177 = "stablehlo.subtract"(%8, %176) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %178 = "stablehlo.compare"(%177, %177) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %179 = "stablehlo.select"(%178, %8, %177) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %180 = "stablehlo.maximum"(%179, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %181 = "stablehlo.minimum"(%180, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %182 = "stablehlo.compare"(%181, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %183 = "stablehlo.ceil"(%181) : (tensor<2xf64>) -> tensor<2xf64>
    %184 = "stablehlo.floor"(%181) : (tensor<2xf64>) -> tensor<2xf64>
    %185 = "stablehlo.select"(%182, %183, %184) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %186 = "stablehlo.add"(%185, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %187 = "stablehlo.convert"(%186) : (tensor<2xf64>) -> tensor<2xui32>
    %188 = "stablehlo.shift_left"(%187, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %189 = "stablehlo.reshape"(%188) : (tensor<2xui32>) -> tensor<2x1xui32>
    %190 = "stablehlo.concatenate"(%90, %189) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %191 = "stablehlo.bitcast_convert"(%190) : (tensor<2x2xui32>) -> tensor<2xf64>
    %192 = "stablehlo.multiply"(%169, %191) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %193 = "stablehlo.compare"(%192, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %194 = "stablehlo.select"(%193, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %195 = "stablehlo.add"(%176, %194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %196 = "stablehlo.select"(%166, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %197 = "stablehlo.select"(%165, %98, %196) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %198 = "stablehlo.add"(%195, %197) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %199 = "stablehlo.multiply"(%192, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %200 = "stablehlo.select"(%193, %199, %192) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %201 = "stablehlo.subtract"(%200, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %202 = "stablehlo.multiply"(%201, %201) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %203 = "stablehlo.multiply"(%202, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %204 = "stablehlo.optimization_barrier"(%201) : (tensor<2xf64>) -> tensor<2xf64>
    %205 = "stablehlo.add"(%204, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %206 = "stablehlo.divide"(%201, %205) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %207 = "stablehlo.multiply"(%206, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %208 = "stablehlo.multiply"(%207, %207) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %209 = "stablehlo.multiply"(%115, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %210 = "stablehlo.add"(%209, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %211 = "stablehlo.multiply"(%210, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %212 = "stablehlo.add"(%211, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %213 = "stablehlo.multiply"(%212, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %214 = "stablehlo.add"(%213, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %215 = "stablehlo.multiply"(%126, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %216 = "stablehlo.add"(%215, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %217 = "stablehlo.multiply"(%216, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %218 = "stablehlo.add"(%217, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %219 = "stablehlo.multiply"(%218, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %220 = "stablehlo.add"(%219, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %221 = "stablehlo.multiply"(%214, %207) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %222 = "stablehlo.add"(%221, %220) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %223 = "stablehlo.multiply"(%207, %222) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %224 = "stablehlo.add"(%223, %203) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %225 = "stablehlo.multiply"(%206, %224) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %226 = "stablehlo.multiply"(%198, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %227 = "stablehlo.add"(%226, %225) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %228 = "stablehlo.subtract"(%203, %227) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %229 = "stablehlo.subtract"(%201, %228) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %230 = "stablehlo.multiply"(%198, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %231 = "stablehlo.add"(%230, %229) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %232 = "stablehlo.select"(%164, %161, %231) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %233 = "stablehlo.compare"(%161, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %234 = "stablehlo.select"(%233, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %235 = "stablehlo.select"(%163, %232, %234) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %236 = "stablehlo.subtract"(%235, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %237 = "stablehlo.divide"(%61, %161) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %238 = "stablehlo.constant"() <{value = dense<-0.029550653594771242> : tensor<2xf64>}> : () -> tensor<2xf64>
    %239 = "stablehlo.multiply"(%237, %237) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %240 = "stablehlo.constant"() <{value = dense<0.00641025641025641> : tensor<2xf64>}> : () -> tensor<2xf64>
    %241 = "stablehlo.multiply"(%238, %239) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %242 = "stablehlo.add"(%241, %240) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %243 = "stablehlo.constant"() <{value = dense<-0.0019175269175269176> : tensor<2xf64>}> : () -> tensor<2xf64>
    %244 = "stablehlo.multiply"(%242, %239) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %245 = "stablehlo.add"(%244, %243) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %246 = "stablehlo.constant"() <{value = dense<0.0008417508417508417> : tensor<2xf64>}> : () -> tensor<2xf64>
    %247 = "stablehlo.multiply"(%245, %239) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %248 = "stablehlo.add"(%247, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %249 = "stablehlo.constant"() <{value = dense<-0.0005952380952380953> : tensor<2xf64>}> : () -> tensor<2xf64>
    %250 = "stablehlo.multiply"(%248, %239) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %251 = "stablehlo.add"(%250, %249) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %252 = "stablehlo.constant"() <{value = dense<0.0007936507936507937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %253 = "stablehlo.multiply"(%251, %239) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %254 = "stablehlo.add"(%253, %252) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %255 = "stablehlo.constant"() <{value = dense<-0.002777777777777778> : tensor<2xf64>}> : () -> tensor<2xf64>
    %256 = "stablehlo.multiply"(%254, %239) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %257 = "stablehlo.add"(%256, %255) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %258 = "stablehlo.constant"() <{value = dense<0.08333333333333333> : tensor<2xf64>}> : () -> tensor<2xf64>
    %259 = "stablehlo.multiply"(%257, %239) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %260 = "stablehlo.add"(%259, %258) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %261 = "stablehlo.multiply"(%237, %260) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %262 = "stablehlo.constant"() <{value = dense<0.4189385332046727> : tensor<2xf64>}> : () -> tensor<2xf64>
    %263 = "stablehlo.add"(%261, %262) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %264 = "stablehlo.multiply"(%162, %236) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %265 = "stablehlo.add"(%264, %263) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %266 = "stablehlo.add"(%153, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %267 = "stablehlo.add"(%153, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %268 = "stablehlo.multiply"(%266, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %269 = "stablehlo.add"(%153, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %270 = "stablehlo.multiply"(%268, %269) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %271 = "stablehlo.constant"() <{value = dense<3.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %272 = "stablehlo.add"(%153, %271) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %273 = "stablehlo.multiply"(%270, %272) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %274 = "stablehlo.constant"() <{value = dense<4.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %275 = "stablehlo.add"(%153, %274) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %276 = "stablehlo.multiply"(%273, %275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %277 = "stablehlo.constant"() <{value = dense<5.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %278 = "stablehlo.add"(%153, %277) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %279 = "stablehlo.multiply"(%276, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %280 = "stablehlo.constant"() <{value = dense<6.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %281 = "stablehlo.add"(%153, %280) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %282 = "stablehlo.multiply"(%279, %281) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %283 = "stablehlo.constant"() <{value = dense<7.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %284 = "stablehlo.add"(%153, %283) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %285 = "stablehlo.multiply"(%282, %284) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %286 = "stablehlo.constant"() <{value = dense<8.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %287 = "stablehlo.add"(%153, %286) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %288 = "stablehlo.multiply"(%285, %287) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %289 = "stablehlo.constant"() <{value = dense<9.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %290 = "stablehlo.add"(%153, %289) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %291 = "stablehlo.multiply"(%288, %290) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %292 = "stablehlo.select"(%159, %291, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %293 = "stablehlo.compare"(%292, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %294 = "stablehlo.compare"(%292, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %295 = "stablehlo.compare"(%292, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %296 = "stablehlo.compare"(%292, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %297 = "stablehlo.select"(%296, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %298 = "stablehlo.select"(%295, %57, %297) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %299 = "stablehlo.multiply"(%292, %298) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %300 = "stablehlo.bitcast_convert"(%299) : (tensor<2xf64>) -> tensor<2x2xui32>
    %301 = "stablehlo.slice"(%300) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %302 = "stablehlo.reshape"(%301) : (tensor<2x1xui32>) -> tensor<2xui32>
    %303 = "stablehlo.shift_right_logical"(%302, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %304 = "stablehlo.and"(%303, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %305 = "stablehlo.convert"(%304) : (tensor<2xui32>) -> tensor<2xf64>
    %306 = "stablehlo.subtract"(%305, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %307 = "stablehlo.subtract"(%8, %306) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %308 = "stablehlo.compare"(%307, %307) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %309 = "stablehlo.select"(%308, %8, %307) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %310 = "stablehlo.maximum"(%309, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %311 = "stablehlo.minimum"(%310, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %312 = "stablehlo.compare"(%311, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %313 = "stablehlo.ceil"(%311) : (tensor<2xf64>) -> tensor<2xf64>
    %314 = "stablehlo.floor"(%311) : (tensor<2xf64>) -> tensor<2xf64>
    %315 = "stablehlo.select"(%312, %313, %314) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %316 = "stablehlo.add"(%315, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %317 = "stablehlo.convert"(%316) : (tensor<2xf64>) -> tensor<2xui32>
    %318 = "stablehlo.shift_left"(%317, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %319 = "stablehlo.reshape"(%318) : (tensor<2xui32>) -> tensor<2x1xui32>
    %320 = "stablehlo.concatenate"(%90, %319) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %321 = "stablehlo.bitcast_convert"(%320) : (tensor<2x2xui32>) -> tensor<2xf64>
    %322 = "stablehlo.multiply"(%299, %321) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %323 = "stablehlo.compare"(%322, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %324 = "stablehlo.select"(%323, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %325 = "stablehlo.add"(%306, %324) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %326 = "stablehlo.select"(%296, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %327 = "stablehlo.select"(%295, %98, %326) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %328 = "stablehlo.add"(%325, %327) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %329 = "stablehlo.multiply"(%322, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %330 = "stablehlo.select"(%323, %329, %322) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %331 = "stablehlo.subtract"(%330, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %332 = "stablehlo.multiply"(%331, %331) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %333 = "stablehlo.multiply"(%332, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %334 = "stablehlo.optimization_barrier"(%331) : (tensor<2xf64>) -> tensor<2xf64>
    %335 = "stablehlo.add"(%334, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %336 = "stablehlo.divide"(%331, %335) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %337 = "stablehlo.multiply"(%336, %336) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %338 = "stablehlo.multiply"(%337, %337) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %339 = "stablehlo.multiply"(%115, %338) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %340 = "stablehlo.add"(%339, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %341 = "stablehlo.multiply"(%340, %338) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %342 = "stablehlo.add"(%341, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %343 = "stablehlo.multiply"(%342, %338) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %344 = "stablehlo.add"(%343, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %345 = "stablehlo.multiply"(%126, %338) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %346 = "stablehlo.add"(%345, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %347 = "stablehlo.multiply"(%346, %338) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %348 = "stablehlo.add"(%347, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %349 = "stablehlo.multiply"(%348, %338) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %350 = "stablehlo.add"(%349, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %351 = "stablehlo.multiply"(%344, %337) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %352 = "stablehlo.add"(%351, %350) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %353 = "stablehlo.multiply"(%337, %352) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %354 = "stablehlo.add"(%353, %333) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %355 = "stablehlo.multiply"(%336, %354) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %356 = "stablehlo.multiply"(%328, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %357 = "stablehlo.add"(%356, %355) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %358 = "stablehlo.subtract"(%333, %357) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %359 = "stablehlo.subtract"(%331, %358) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %360 = "stablehlo.multiply"(%328, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %361 = "stablehlo.add"(%360, %359) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %362 = "stablehlo.select"(%294, %292, %361) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %363 = "stablehlo.compare"(%292, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %364 = "stablehlo.select"(%363, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %365 = "stablehlo.select"(%293, %362, %364) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %366 = "stablehlo.subtract"(%265, %365) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %367 = "stablehlo.select"(%157, %8, %366) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %368 = "stablehlo.subtract"(%151, %367) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %369 = "stablehlo.select"(%20, %368, %367) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %370 = "stablehlo.select"(%18, %17, %369) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %371 = "stablehlo.abs"(%3) : (tensor<2xf64>) -> tensor<2xf64>
    %372 = "stablehlo.compare"(%371, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %373 = "stablehlo.compare"(%3, %19) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %374 = "stablehlo.round_nearest_even"(%3) : (tensor<2xf64>) -> tensor<2xf64>
    %375 = "stablehlo.subtract"(%3, %374) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %376 = "stablehlo.multiply"(%375, %375) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %377 = "stablehlo.multiply"(%376, %375) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %378 = "stablehlo.multiply"(%26, %376) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %379 = "stablehlo.add"(%378, %27) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %380 = "stablehlo.multiply"(%379, %376) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %381 = "stablehlo.add"(%380, %30) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %382 = "stablehlo.multiply"(%381, %376) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %383 = "stablehlo.add"(%382, %33) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %384 = "stablehlo.multiply"(%383, %376) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %385 = "stablehlo.add"(%384, %36) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %386 = "stablehlo.multiply"(%385, %376) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %387 = "stablehlo.add"(%386, %39) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %388 = "stablehlo.multiply"(%387, %376) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %389 = "stablehlo.add"(%388, %42) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %390 = "stablehlo.multiply"(%389, %376) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %391 = "stablehlo.add"(%390, %45) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %392 = "stablehlo.multiply"(%375, %48) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %393 = "stablehlo.multiply"(%377, %391) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %394 = "stablehlo.add"(%393, %392) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %395 = "stablehlo.abs"(%394) : (tensor<2xf64>) -> tensor<2xf64>
    %396 = "stablehlo.compare"(%395, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %397 = "stablehlo.compare"(%395, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %398 = "stablehlo.compare"(%395, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %399 = "stablehlo.compare"(%395, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %400 = "stablehlo.select"(%399, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %401 = "stablehlo.select"(%398, %57, %400) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %402 = "stablehlo.multiply"(%395, %401) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %403 = "stablehlo.bitcast_convert"(%402) : (tensor<2xf64>) -> tensor<2x2xui32>
    %404 = "stablehlo.slice"(%403) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %405 = "stablehlo.reshape"(%404) : (tensor<2x1xui32>) -> tensor<2xui32>
    %406 = "stablehlo.shift_right_logical"(%405, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %407 = "stablehlo.and"(%406, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %408 = "stablehlo.convert"(%407) : (tensor<2xui32>) -> tensor<2xf64>
    %409 = "stablehlo.subtract"(%408, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %410 = "stablehlo.subtract"(%8, %409) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %411 = "stablehlo.compare"(%410, %410) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %412 = "stablehlo.select"(%411, %8, %410) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %413 = "stablehlo.maximum"(%412, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %414 = "stablehlo.minimum"(%413, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %415 = "stablehlo.compare"(%414, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %416 = "stablehlo.ceil"(%414) : (tensor<2xf64>) -> tensor<2xf64>
    %417 = "stablehlo.floor"(%414) : (tensor<2xf64>) -> tensor<2xf64>
    %418 = "stablehlo.select"(%415, %416, %417) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %419 = "stablehlo.add"(%418, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %420 = "stablehlo.convert"(%419) : (tensor<2xf64>) -> tensor<2xui32>
    %421 = "stablehlo.shift_left"(%420, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %422 = "stablehlo.reshape"(%421) : (tensor<2xui32>) -> tensor<2x1xui32>
    %423 = "stablehlo.concatenate"(%90, %422) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %424 = "stablehlo.bitcast_convert"(%423) : (tensor<2x2xui32>) -> tensor<2xf64>
    %425 = "stablehlo.multiply"(%402, %424) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %426 = "stablehlo.compare"(%425, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %427 = "stablehlo.select"(%426, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %428 = "stablehlo.add"(%409, %427) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %429 = "stablehlo.select"(%399, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %430 = "stablehlo.select"(%398, %98, %429) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %431 = "stablehlo.add"(%428, %430) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %432 = "stablehlo.multiply"(%425, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %433 = "stablehlo.select"(%426, %432, %425) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %434 = "stablehlo.subtract"(%433, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %435 = "stablehlo.multiply"(%434, %434) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %436 = "stablehlo.multiply"(%435, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %437 = "stablehlo.optimization_barrier"(%434) : (tensor<2xf64>) -> tensor<2xf64>
    %438 = "stablehlo.add"(%437, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %439 = "stablehlo.divide"(%434, %438) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %440 = "stablehlo.multiply"(%439, %439) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %441 = "stablehlo.multiply"(%440, %440) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %442 = "stablehlo.multiply"(%115, %441) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %443 = "stablehlo.add"(%442, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %444 = "stablehlo.multiply"(%443, %441) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %445 = "stablehlo.add"(%444, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %446 = "stablehlo.multiply"(%445, %441) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %447 = "stablehlo.add"(%446, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %448 = "stablehlo.multiply"(%126, %441) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %449 = "stablehlo.add"(%448, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %450 = "stablehlo.multiply"(%449, %441) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %451 = "stablehlo.add"(%450, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %452 = "stablehlo.multiply"(%451, %441) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %453 = "stablehlo.add"(%452, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %454 = "stablehlo.multiply"(%447, %440) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %455 = "stablehlo.add"(%454, %453) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %456 = "stablehlo.multiply"(%440, %455) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %457 = "stablehlo.add"(%456, %436) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %458 = "stablehlo.multiply"(%439, %457) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %459 = "stablehlo.multiply"(%431, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %460 = "stablehlo.add"(%459, %458) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %461 = "stablehlo.subtract"(%436, %460) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %462 = "stablehlo.subtract"(%434, %461) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %463 = "stablehlo.multiply"(%431, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %464 = "stablehlo.add"(%463, %462) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %465 = "stablehlo.select"(%397, %395, %464) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %466 = "stablehlo.compare"(%395, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %467 = "stablehlo.select"(%466, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %468 = "stablehlo.select"(%396, %465, %467) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %469 = "stablehlo.subtract"(%21, %468) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %470 = "stablehlo.subtract"(%61, %3) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %471 = "stablehlo.select"(%373, %470, %3) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %472 = "stablehlo.subtract"(%471, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %473 = "stablehlo.subtract"(%471, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %474 = "stablehlo.multiply"(%472, %473) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %475 = "stablehlo.compare"(%474, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %476 = "stablehlo.compare"(%471, %158) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %477 = "stablehlo.add"(%471, %158) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %478 = "stablehlo.select"(%476, %477, %471) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %479 = "stablehlo.subtract"(%478, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %480 = "stablehlo.compare"(%478, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %481 = "stablehlo.compare"(%478, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %482 = "stablehlo.compare"(%478, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %483 = "stablehlo.compare"(%478, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %484 = "stablehlo.select"(%483, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %485 = "stablehlo.select"(%482, %57, %484) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %486 = "stablehlo.multiply"(%478, %485) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %487 = "stablehlo.bitcast_convert"(%486) : (tensor<2xf64>) -> tensor<2x2xui32>
    %488 = "stablehlo.slice"(%487) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %489 = "stablehlo.reshape"(%488) : (tensor<2x1xui32>) -> tensor<2xui32>
    %490 = "stablehlo.shift_right_logical"(%489, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %491 = "stablehlo.and"(%490, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %492 = "stablehlo.convert"(%491) : (tensor<2xui32>) -> tensor<2xf64>
    %493 = "stablehlo.subtract"(%492, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %494 = "stablehlo.subtract"(%8, %493) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %495 = "stablehlo.compare"(%494, %494) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %496 = "stablehlo.select"(%495, %8, %494) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %497 = "stablehlo.maximum"(%496, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %498 = "stablehlo.minimum"(%497, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %499 = "stablehlo.compare"(%498, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %500 = "stablehlo.ceil"(%498) : (tensor<2xf64>) -> tensor<2xf64>
    %501 = "stablehlo.floor"(%498) : (tensor<2xf64>) -> tensor<2xf64>
    %502 = "stablehlo.select"(%499, %500, %501) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %503 = "stablehlo.add"(%502, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %504 = "stablehlo.convert"(%503) : (tensor<2xf64>) -> tensor<2xui32>
    %505 = "stablehlo.shift_left"(%504, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %506 = "stablehlo.reshape"(%505) : (tensor<2xui32>) -> tensor<2x1xui32>
    %507 = "stablehlo.concatenate"(%90, %506) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %508 = "stablehlo.bitcast_convert"(%507) : (tensor<2x2xui32>) -> tensor<2xf64>
    %509 = "stablehlo.multiply"(%486, %508) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %510 = "stablehlo.compare"(%509, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %511 = "stablehlo.select"(%510, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %512 = "stablehlo.add"(%493, %511) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %513 = "stablehlo.select"(%483, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %514 = "stablehlo.select"(%482, %98, %513) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %515 = "stablehlo.add"(%512, %514) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %516 = "stablehlo.multiply"(%509, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %517 = "stablehlo.select"(%510, %516, %509) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %518 = "stablehlo.subtract"(%517, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %519 = "stablehlo.multiply"(%518, %518) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %520 = "stablehlo.multiply"(%519, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %521 = "stablehlo.optimization_barrier"(%518) : (tensor<2xf64>) -> tensor<2xf64>
    %522 = "stablehlo.add"(%521, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %523 = "stablehlo.divide"(%518, %522) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %524 = "stablehlo.multiply"(%523, %523) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %525 = "stablehlo.multiply"(%524, %524) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %526 = "stablehlo.multiply"(%115, %525) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %527 = "stablehlo.add"(%526, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %528 = "stablehlo.multiply"(%527, %525) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %529 = "stablehlo.add"(%528, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %530 = "stablehlo.multiply"(%529, %525) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %531 = "stablehlo.add"(%530, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %532 = "stablehlo.multiply"(%126, %525) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %533 = "stablehlo.add"(%532, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %534 = "stablehlo.multiply"(%533, %525) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %535 = "stablehlo.add"(%534, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %536 = "stablehlo.multiply"(%535, %525) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %537 = "stablehlo.add"(%536, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %538 = "stablehlo.multiply"(%531, %524) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %539 = "stablehlo.add"(%538, %537) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %540 = "stablehlo.multiply"(%524, %539) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %541 = "stablehlo.add"(%540, %520) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %542 = "stablehlo.multiply"(%523, %541) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %543 = "stablehlo.multiply"(%515, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %544 = "stablehlo.add"(%543, %542) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %545 = "stablehlo.subtract"(%520, %544) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %546 = "stablehlo.subtract"(%518, %545) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %547 = "stablehlo.multiply"(%515, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %548 = "stablehlo.add"(%547, %546) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %549 = "stablehlo.select"(%481, %478, %548) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %550 = "stablehlo.compare"(%478, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %551 = "stablehlo.select"(%550, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %552 = "stablehlo.select"(%480, %549, %551) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %553 = "stablehlo.subtract"(%552, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %554 = "stablehlo.divide"(%61, %478) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %555 = "stablehlo.multiply"(%554, %554) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %556 = "stablehlo.multiply"(%238, %555) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %557 = "stablehlo.add"(%556, %240) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %558 = "stablehlo.multiply"(%557, %555) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %559 = "stablehlo.add"(%558, %243) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %560 = "stablehlo.multiply"(%559, %555) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %561 = "stablehlo.add"(%560, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %562 = "stablehlo.multiply"(%561, %555) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %563 = "stablehlo.add"(%562, %249) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %564 = "stablehlo.multiply"(%563, %555) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %565 = "stablehlo.add"(%564, %252) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %566 = "stablehlo.multiply"(%565, %555) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %567 = "stablehlo.add"(%566, %255) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %568 = "stablehlo.multiply"(%567, %555) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %569 = "stablehlo.add"(%568, %258) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %570 = "stablehlo.multiply"(%554, %569) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %571 = "stablehlo.add"(%570, %262) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %572 = "stablehlo.multiply"(%479, %553) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %573 = "stablehlo.add"(%572, %571) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %574 = "stablehlo.add"(%471, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %575 = "stablehlo.add"(%471, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %576 = "stablehlo.multiply"(%574, %575) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %577 = "stablehlo.add"(%471, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %578 = "stablehlo.multiply"(%576, %577) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %579 = "stablehlo.add"(%471, %271) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %580 = "stablehlo.multiply"(%578, %579) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %581 = "stablehlo.add"(%471, %274) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %582 = "stablehlo.multiply"(%580, %581) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %583 = "stablehlo.add"(%471, %277) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %584 = "stablehlo.multiply"(%582, %583) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %585 = "stablehlo.add"(%471, %280) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %586 = "stablehlo.multiply"(%584, %585) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %587 = "stablehlo.add"(%471, %283) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %588 = "stablehlo.multiply"(%586, %587) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %589 = "stablehlo.add"(%471, %286) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %590 = "stablehlo.multiply"(%588, %589) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %591 = "stablehlo.add"(%471, %289) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %592 = "stablehlo.multiply"(%590, %591) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %593 = "stablehlo.select"(%476, %592, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %594 = "stablehlo.compare"(%593, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %595 = "stablehlo.compare"(%593, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %596 = "stablehlo.compare"(%593, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %597 = "stablehlo.compare"(%593, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %598 = "stablehlo.select"(%597, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %599 = "stablehlo.select"(%596, %57, %598) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %600 = "stablehlo.multiply"(%593, %599) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %601 = "stablehlo.bitcast_convert"(%600) : (tensor<2xf64>) -> tensor<2x2xui32>
    %602 = "stablehlo.slice"(%601) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %603 = "stablehlo.reshape"(%602) : (tensor<2x1xui32>) -> tensor<2xui32>
    %604 = "stablehlo.shift_right_logical"(%603, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %605 = "stablehlo.and"(%604, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %606 = "stablehlo.convert"(%605) : (tensor<2xui32>) -> tensor<2xf64>
    %607 = "stablehlo.subtract"(%606, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %608 = "stablehlo.subtract"(%8, %607) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %609 = "stablehlo.compare"(%608, %608) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %610 = "stablehlo.select"(%609, %8, %608) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %611 = "stablehlo.maximum"(%610, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %612 = "stablehlo.minimum"(%611, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %613 = "stablehlo.compare"(%612, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %614 = "stablehlo.ceil"(%612) : (tensor<2xf64>) -> tensor<2xf64>
    %615 = "stablehlo.floor"(%612) : (tensor<2xf64>) -> tensor<2xf64>
    %616 = "stablehlo.select"(%613, %614, %615) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %617 = "stablehlo.add"(%616, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %618 = "stablehlo.convert"(%617) : (tensor<2xf64>) -> tensor<2xui32>
    %619 = "stablehlo.shift_left"(%618, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %620 = "stablehlo.reshape"(%619) : (tensor<2xui32>) -> tensor<2x1xui32>
    %621 = "stablehlo.concatenate"(%90, %620) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %622 = "stablehlo.bitcast_convert"(%621) : (tensor<2x2xui32>) -> tensor<2xf64>
    %623 = "stablehlo.multiply"(%600, %622) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %624 = "stablehlo.compare"(%623, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %625 = "stablehlo.select"(%624, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %626 = "stablehlo.add"(%607, %625) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %627 = "stablehlo.select"(%597, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %628 = "stablehlo.select"(%596, %98, %627) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %629 = "stablehlo.add"(%626, %628) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %630 = "stablehlo.multiply"(%623, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %631 = "stablehlo.select"(%624, %630, %623) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %632 = "stablehlo.subtract"(%631, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %633 = "stablehlo.multiply"(%632, %632) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %634 = "stablehlo.multiply"(%633, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %635 = "stablehlo.optimization_barrier"(%632) : (tensor<2xf64>) -> tensor<2xf64>
    %636 = "stablehlo.add"(%635, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %637 = "stablehlo.divide"(%632, %636) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %638 = "stablehlo.multiply"(%637, %637) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %639 = "stablehlo.multiply"(%638, %638) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %640 = "stablehlo.multiply"(%115, %639) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %641 = "stablehlo.add"(%640, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %642 = "stablehlo.multiply"(%641, %639) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %643 = "stablehlo.add"(%642, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %644 = "stablehlo.multiply"(%643, %639) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %645 = "stablehlo.add"(%644, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %646 = "stablehlo.multiply"(%126, %639) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %647 = "stablehlo.add"(%646, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %648 = "stablehlo.multiply"(%647, %639) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %649 = "stablehlo.add"(%648, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %650 = "stablehlo.multiply"(%649, %639) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %651 = "stablehlo.add"(%650, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %652 = "stablehlo.multiply"(%645, %638) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %653 = "stablehlo.add"(%652, %651) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %654 = "stablehlo.multiply"(%638, %653) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %655 = "stablehlo.add"(%654, %634) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %656 = "stablehlo.multiply"(%637, %655) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %657 = "stablehlo.multiply"(%629, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %658 = "stablehlo.add"(%657, %656) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %659 = "stablehlo.subtract"(%634, %658) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %660 = "stablehlo.subtract"(%632, %659) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %661 = "stablehlo.multiply"(%629, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %662 = "stablehlo.add"(%661, %660) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %663 = "stablehlo.select"(%595, %593, %662) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %664 = "stablehlo.compare"(%593, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %665 = "stablehlo.select"(%664, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %666 = "stablehlo.select"(%594, %663, %665) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %667 = "stablehlo.subtract"(%573, %666) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %668 = "stablehlo.select"(%475, %8, %667) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %669 = "stablehlo.subtract"(%469, %668) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %670 = "stablehlo.select"(%373, %669, %668) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %671 = "stablehlo.select"(%372, %371, %670) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %672 = "stablehlo.add"(%370, %671) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %673 = "stablehlo.add"(%1, %3) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %674 = "stablehlo.abs"(%673) : (tensor<2xf64>) -> tensor<2xf64>
    %675 = "stablehlo.compare"(%674, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %676 = "stablehlo.compare"(%673, %19) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %677 = "stablehlo.round_nearest_even"(%673) : (tensor<2xf64>) -> tensor<2xf64>
    %678 = "stablehlo.subtract"(%673, %677) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %679 = "stablehlo.multiply"(%678, %678) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %680 = "stablehlo.multiply"(%679, %678) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %681 = "stablehlo.multiply"(%26, %679) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %682 = "stablehlo.add"(%681, %27) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %683 = "stablehlo.multiply"(%682, %679) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %684 = "stablehlo.add"(%683, %30) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %685 = "stablehlo.multiply"(%684, %679) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %686 = "stablehlo.add"(%685, %33) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %687 = "stablehlo.multiply"(%686, %679) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %688 = "stablehlo.add"(%687, %36) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %689 = "stablehlo.multiply"(%688, %679) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %690 = "stablehlo.add"(%689, %39) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %691 = "stablehlo.multiply"(%690, %679) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %692 = "stablehlo.add"(%691, %42) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %693 = "stablehlo.multiply"(%692, %679) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %694 = "stablehlo.add"(%693, %45) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %695 = "stablehlo.multiply"(%678, %48) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %696 = "stablehlo.multiply"(%680, %694) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %697 = "stablehlo.add"(%696, %695) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %698 = "stablehlo.abs"(%697) : (tensor<2xf64>) -> tensor<2xf64>
    %699 = "stablehlo.compare"(%698, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %700 = "stablehlo.compare"(%698, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %701 = "stablehlo.compare"(%698, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %702 = "stablehlo.compare"(%698, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %703 = "stablehlo.select"(%702, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %704 = "stablehlo.select"(%701, %57, %703) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %705 = "stablehlo.multiply"(%698, %704) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %706 = "stablehlo.bitcast_convert"(%705) : (tensor<2xf64>) -> tensor<2x2xui32>
    %707 = "stablehlo.slice"(%706) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %708 = "stablehlo.reshape"(%707) : (tensor<2x1xui32>) -> tensor<2xui32>
    %709 = "stablehlo.shift_right_logical"(%708, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %710 = "stablehlo.and"(%709, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %711 = "stablehlo.convert"(%710) : (tensor<2xui32>) -> tensor<2xf64>
    %712 = "stablehlo.subtract"(%711, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %713 = "stablehlo.subtract"(%8, %712) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %714 = "stablehlo.compare"(%713, %713) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %715 = "stablehlo.select"(%714, %8, %713) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %716 = "stablehlo.maximum"(%715, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %717 = "stablehlo.minimum"(%716, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %718 = "stablehlo.compare"(%717, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %719 = "stablehlo.ceil"(%717) : (tensor<2xf64>) -> tensor<2xf64>
    %720 = "stablehlo.floor"(%717) : (tensor<2xf64>) -> tensor<2xf64>
    %721 = "stablehlo.select"(%718, %719, %720) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %722 = "stablehlo.add"(%721, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %723 = "stablehlo.convert"(%722) : (tensor<2xf64>) -> tensor<2xui32>
    %724 = "stablehlo.shift_left"(%723, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %725 = "stablehlo.reshape"(%724) : (tensor<2xui32>) -> tensor<2x1xui32>
    %726 = "stablehlo.concatenate"(%90, %725) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %727 = "stablehlo.bitcast_convert"(%726) : (tensor<2x2xui32>) -> tensor<2xf64>
    %728 = "stablehlo.multiply"(%705, %727) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %729 = "stablehlo.compare"(%728, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %730 = "stablehlo.select"(%729, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %731 = "stablehlo.add"(%712, %730) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %732 = "stablehlo.select"(%702, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %733 = "stablehlo.select"(%701, %98, %732) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %734 = "stablehlo.add"(%731, %733) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %735 = "stablehlo.multiply"(%728, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %736 = "stablehlo.select"(%729, %735, %728) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %737 = "stablehlo.subtract"(%736, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %738 = "stablehlo.multiply"(%737, %737) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %739 = "stablehlo.multiply"(%738, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %740 = "stablehlo.optimization_barrier"(%737) : (tensor<2xf64>) -> tensor<2xf64>
    %741 = "stablehlo.add"(%740, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %742 = "stablehlo.divide"(%737, %741) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %743 = "stablehlo.multiply"(%742, %742) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %744 = "stablehlo.multiply"(%743, %743) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %745 = "stablehlo.multiply"(%115, %744) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %746 = "stablehlo.add"(%745, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %747 = "stablehlo.multiply"(%746, %744) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %748 = "stablehlo.add"(%747, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %749 = "stablehlo.multiply"(%748, %744) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %750 = "stablehlo.add"(%749, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %751 = "stablehlo.multiply"(%126, %744) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %752 = "stablehlo.add"(%751, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %753 = "stablehlo.multiply"(%752, %744) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %754 = "stablehlo.add"(%753, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %755 = "stablehlo.multiply"(%754, %744) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %756 = "stablehlo.add"(%755, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %757 = "stablehlo.multiply"(%750, %743) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %758 = "stablehlo.add"(%757, %756) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %759 = "stablehlo.multiply"(%743, %758) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %760 = "stablehlo.add"(%759, %739) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %761 = "stablehlo.multiply"(%742, %760) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %762 = "stablehlo.multiply"(%734, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %763 = "stablehlo.add"(%762, %761) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %764 = "stablehlo.subtract"(%739, %763) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %765 = "stablehlo.subtract"(%737, %764) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %766 = "stablehlo.multiply"(%734, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %767 = "stablehlo.add"(%766, %765) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %768 = "stablehlo.select"(%700, %698, %767) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %769 = "stablehlo.compare"(%698, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %770 = "stablehlo.select"(%769, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %771 = "stablehlo.select"(%699, %768, %770) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %772 = "stablehlo.subtract"(%21, %771) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %773 = "stablehlo.subtract"(%61, %673) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %774 = "stablehlo.select"(%676, %773, %673) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %775 = "stablehlo.subtract"(%774, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %776 = "stablehlo.subtract"(%774, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %777 = "stablehlo.multiply"(%775, %776) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %778 = "stablehlo.compare"(%777, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %779 = "stablehlo.compare"(%774, %158) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %780 = "stablehlo.add"(%774, %158) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %781 = "stablehlo.select"(%779, %780, %774) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %782 = "stablehlo.subtract"(%781, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %783 = "stablehlo.compare"(%781, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %784 = "stablehlo.compare"(%781, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %785 = "stablehlo.compare"(%781, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %786 = "stablehlo.compare"(%781, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %787 = "stablehlo.select"(%786, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %788 = "stablehlo.select"(%785, %57, %787) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %789 = "stablehlo.multiply"(%781, %788) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %790 = "stablehlo.bitcast_convert"(%789) : (tensor<2xf64>) -> tensor<2x2xui32>
    %791 = "stablehlo.slice"(%790) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %792 = "stablehlo.reshape"(%791) : (tensor<2x1xui32>) -> tensor<2xui32>
    %793 = "stablehlo.shift_right_logical"(%792, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %794 = "stablehlo.and"(%793, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %795 = "stablehlo.convert"(%794) : (tensor<2xui32>) -> tensor<2xf64>
    %796 = "stablehlo.subtract"(%795, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %797 = "stablehlo.subtract"(%8, %796) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %798 = "stablehlo.compare"(%797, %797) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %799 = "stablehlo.select"(%798, %8, %797) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %800 = "stablehlo.maximum"(%799, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %801 = "stablehlo.minimum"(%800, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %802 = "stablehlo.compare"(%801, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %803 = "stablehlo.ceil"(%801) : (tensor<2xf64>) -> tensor<2xf64>
    %804 = "stablehlo.floor"(%801) : (tensor<2xf64>) -> tensor<2xf64>
    %805 = "stablehlo.select"(%802, %803, %804) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %806 = "stablehlo.add"(%805, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %807 = "stablehlo.convert"(%806) : (tensor<2xf64>) -> tensor<2xui32>
    %808 = "stablehlo.shift_left"(%807, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %809 = "stablehlo.reshape"(%808) : (tensor<2xui32>) -> tensor<2x1xui32>
    %810 = "stablehlo.concatenate"(%90, %809) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %811 = "stablehlo.bitcast_convert"(%810) : (tensor<2x2xui32>) -> tensor<2xf64>
    %812 = "stablehlo.multiply"(%789, %811) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %813 = "stablehlo.compare"(%812, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %814 = "stablehlo.select"(%813, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %815 = "stablehlo.add"(%796, %814) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %816 = "stablehlo.select"(%786, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %817 = "stablehlo.select"(%785, %98, %816) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %818 = "stablehlo.add"(%815, %817) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %819 = "stablehlo.multiply"(%812, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %820 = "stablehlo.select"(%813, %819, %812) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %821 = "stablehlo.subtract"(%820, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %822 = "stablehlo.multiply"(%821, %821) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %823 = "stablehlo.multiply"(%822, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %824 = "stablehlo.optimization_barrier"(%821) : (tensor<2xf64>) -> tensor<2xf64>
    %825 = "stablehlo.add"(%824, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %826 = "stablehlo.divide"(%821, %825) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %827 = "stablehlo.multiply"(%826, %826) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %828 = "stablehlo.multiply"(%827, %827) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %829 = "stablehlo.multiply"(%115, %828) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %830 = "stablehlo.add"(%829, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %831 = "stablehlo.multiply"(%830, %828) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %832 = "stablehlo.add"(%831, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %833 = "stablehlo.multiply"(%832, %828) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %834 = "stablehlo.add"(%833, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %835 = "stablehlo.multiply"(%126, %828) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %836 = "stablehlo.add"(%835, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %837 = "stablehlo.multiply"(%836, %828) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %838 = "stablehlo.add"(%837, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %839 = "stablehlo.multiply"(%838, %828) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %840 = "stablehlo.add"(%839, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %841 = "stablehlo.multiply"(%834, %827) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %842 = "stablehlo.add"(%841, %840) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %843 = "stablehlo.multiply"(%827, %842) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %844 = "stablehlo.add"(%843, %823) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %845 = "stablehlo.multiply"(%826, %844) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %846 = "stablehlo.multiply"(%818, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %847 = "stablehlo.add"(%846, %845) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %848 = "stablehlo.subtract"(%823, %847) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %849 = "stablehlo.subtract"(%821, %848) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %850 = "stablehlo.multiply"(%818, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %851 = "stablehlo.add"(%850, %849) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %852 = "stablehlo.select"(%784, %781, %851) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %853 = "stablehlo.compare"(%781, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %854 = "stablehlo.select"(%853, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %855 = "stablehlo.select"(%783, %852, %854) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %856 = "stablehlo.subtract"(%855, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %857 = "stablehlo.divide"(%61, %781) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %858 = "stablehlo.multiply"(%857, %857) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %859 = "stablehlo.multiply"(%238, %858) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %860 = "stablehlo.add"(%859, %240) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %861 = "stablehlo.multiply"(%860, %858) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %862 = "stablehlo.add"(%861, %243) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %863 = "stablehlo.multiply"(%862, %858) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %864 = "stablehlo.add"(%863, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %865 = "stablehlo.multiply"(%864, %858) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %866 = "stablehlo.add"(%865, %249) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %867 = "stablehlo.multiply"(%866, %858) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %868 = "stablehlo.add"(%867, %252) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %869 = "stablehlo.multiply"(%868, %858) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %870 = "stablehlo.add"(%869, %255) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %871 = "stablehlo.multiply"(%870, %858) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %872 = "stablehlo.add"(%871, %258) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %873 = "stablehlo.multiply"(%857, %872) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %874 = "stablehlo.add"(%873, %262) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %875 = "stablehlo.multiply"(%782, %856) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %876 = "stablehlo.add"(%875, %874) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %877 = "stablehlo.add"(%774, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %878 = "stablehlo.add"(%774, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %879 = "stablehlo.multiply"(%877, %878) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %880 = "stablehlo.add"(%774, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %881 = "stablehlo.multiply"(%879, %880) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %882 = "stablehlo.add"(%774, %271) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %883 = "stablehlo.multiply"(%881, %882) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %884 = "stablehlo.add"(%774, %274) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %885 = "stablehlo.multiply"(%883, %884) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %886 = "stablehlo.add"(%774, %277) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %887 = "stablehlo.multiply"(%885, %886) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %888 = "stablehlo.add"(%774, %280) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %889 = "stablehlo.multiply"(%887, %888) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %890 = "stablehlo.add"(%774, %283) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %891 = "stablehlo.multiply"(%889, %890) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %892 = "stablehlo.add"(%774, %286) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %893 = "stablehlo.multiply"(%891, %892) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %894 = "stablehlo.add"(%774, %289) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %895 = "stablehlo.multiply"(%893, %894) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %896 = "stablehlo.select"(%779, %895, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %897 = "stablehlo.compare"(%896, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %898 = "stablehlo.compare"(%896, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %899 = "stablehlo.compare"(%896, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %900 = "stablehlo.compare"(%896, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %901 = "stablehlo.select"(%900, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %902 = "stablehlo.select"(%899, %57, %901) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %903 = "stablehlo.multiply"(%896, %902) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %904 = "stablehlo.bitcast_convert"(%903) : (tensor<2xf64>) -> tensor<2x2xui32>
    %905 = "stablehlo.slice"(%904) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %906 = "stablehlo.reshape"(%905) : (tensor<2x1xui32>) -> tensor<2xui32>
    %907 = "stablehlo.shift_right_logical"(%906, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %908 = "stablehlo.and"(%907, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %909 = "stablehlo.convert"(%908) : (tensor<2xui32>) -> tensor<2xf64>
    %910 = "stablehlo.subtract"(%909, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %911 = "stablehlo.subtract"(%8, %910) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %912 = "stablehlo.compare"(%911, %911) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %913 = "stablehlo.select"(%912, %8, %911) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %914 = "stablehlo.maximum"(%913, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %915 = "stablehlo.minimum"(%914, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %916 = "stablehlo.compare"(%915, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %917 = "stablehlo.ceil"(%915) : (tensor<2xf64>) -> tensor<2xf64>
    %918 = "stablehlo.floor"(%915) : (tensor<2xf64>) -> tensor<2xf64>
    %919 = "stablehlo.select"(%916, %917, %918) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %920 = "stablehlo.add"(%919, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %921 = "stablehlo.convert"(%920) : (tensor<2xf64>) -> tensor<2xui32>
    %922 = "stablehlo.shift_left"(%921, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %923 = "stablehlo.reshape"(%922) : (tensor<2xui32>) -> tensor<2x1xui32>
    %924 = "stablehlo.concatenate"(%90, %923) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %925 = "stablehlo.bitcast_convert"(%924) : (tensor<2x2xui32>) -> tensor<2xf64>
    %926 = "stablehlo.multiply"(%903, %925) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %927 = "stablehlo.compare"(%926, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %928 = "stablehlo.select"(%927, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %929 = "stablehlo.add"(%910, %928) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %930 = "stablehlo.select"(%900, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %931 = "stablehlo.select"(%899, %98, %930) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %932 = "stablehlo.add"(%929, %931) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %933 = "stablehlo.multiply"(%926, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %934 = "stablehlo.select"(%927, %933, %926) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %935 = "stablehlo.subtract"(%934, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %936 = "stablehlo.multiply"(%935, %935) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %937 = "stablehlo.multiply"(%936, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %938 = "stablehlo.optimization_barrier"(%935) : (tensor<2xf64>) -> tensor<2xf64>
    %939 = "stablehlo.add"(%938, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %940 = "stablehlo.divide"(%935, %939) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %941 = "stablehlo.multiply"(%940, %940) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %942 = "stablehlo.multiply"(%941, %941) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %943 = "stablehlo.multiply"(%115, %942) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %944 = "stablehlo.add"(%943, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %945 = "stablehlo.multiply"(%944, %942) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %946 = "stablehlo.add"(%945, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %947 = "stablehlo.multiply"(%946, %942) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %948 = "stablehlo.add"(%947, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %949 = "stablehlo.multiply"(%126, %942) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %950 = "stablehlo.add"(%949, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %951 = "stablehlo.multiply"(%950, %942) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %952 = "stablehlo.add"(%951, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %953 = "stablehlo.multiply"(%952, %942) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %954 = "stablehlo.add"(%953, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %955 = "stablehlo.multiply"(%948, %941) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %956 = "stablehlo.add"(%955, %954) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %957 = "stablehlo.multiply"(%941, %956) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %958 = "stablehlo.add"(%957, %937) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %959 = "stablehlo.multiply"(%940, %958) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %960 = "stablehlo.multiply"(%932, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %961 = "stablehlo.add"(%960, %959) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %962 = "stablehlo.subtract"(%937, %961) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %963 = "stablehlo.subtract"(%935, %962) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %964 = "stablehlo.multiply"(%932, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %965 = "stablehlo.add"(%964, %963) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %966 = "stablehlo.select"(%898, %896, %965) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %967 = "stablehlo.compare"(%896, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %968 = "stablehlo.select"(%967, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %969 = "stablehlo.select"(%897, %966, %968) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %970 = "stablehlo.subtract"(%876, %969) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %971 = "stablehlo.select"(%778, %8, %970) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %972 = "stablehlo.subtract"(%772, %971) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %973 = "stablehlo.select"(%676, %972, %971) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %974 = "stablehlo.select"(%675, %674, %973) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %975 = "stablehlo.subtract"(%672, %974) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %976 = "stablehlo.compare"(%11, %158) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %977 = "stablehlo.compare"(%7, %158) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %978 = "stablehlo.maximum"(%7, %158) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %979 = "stablehlo.subtract"(%978, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %980 = "stablehlo.maximum"(%11, %158) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %981 = "stablehlo.divide"(%978, %980) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %982 = "stablehlo.compare"(%981, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %983 = "stablehlo.compare"(%981, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %984 = "stablehlo.compare"(%981, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %985 = "stablehlo.compare"(%981, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %986 = "stablehlo.select"(%985, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %987 = "stablehlo.select"(%984, %57, %986) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %988 = "stablehlo.multiply"(%981, %987) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %989 = "stablehlo.bitcast_convert"(%988) : (tensor<2xf64>) -> tensor<2x2xui32>
    %990 = "stablehlo.slice"(%989) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %991 = "stablehlo.reshape"(%990) : (tensor<2x1xui32>) -> tensor<2xui32>
    %992 = "stablehlo.shift_right_logical"(%991, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %993 = "stablehlo.and"(%992, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %994 = "stablehlo.convert"(%993) : (tensor<2xui32>) -> tensor<2xf64>
    %995 = "stablehlo.subtract"(%994, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %996 = "stablehlo.subtract"(%8, %995) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %997 = "stablehlo.compare"(%996, %996) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %998 = "stablehlo.select"(%997, %8, %996) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %999 = "stablehlo.maximum"(%998, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1000 = "stablehlo.minimum"(%999, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1001 = "stablehlo.compare"(%1000, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1002 = "stablehlo.ceil"(%1000) : (tensor<2xf64>) -> tensor<2xf64>
    %1003 = "stablehlo.floor"(%1000) : (tensor<2xf64>) -> tensor<2xf64>
    %1004 = "stablehlo.select"(%1001, %1002, %1003) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1005 = "stablehlo.add"(%1004, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1006 = "stablehlo.convert"(%1005) : (tensor<2xf64>) -> tensor<2xui32>
    %1007 = "stablehlo.shift_left"(%1006, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1008 = "stablehlo.reshape"(%1007) : (tensor<2xui32>) -> tensor<2x1xui32>
    %1009 = "stablehlo.concatenate"(%90, %1008) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %1010 = "stablehlo.bitcast_convert"(%1009) : (tensor<2x2xui32>) -> tensor<2xf64>
    %1011 = "stablehlo.multiply"(%988, %1010) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1012 = "stablehlo.compare"(%1011, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1013 = "stablehlo.select"(%1012, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1014 = "stablehlo.add"(%995, %1013) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1015 = "stablehlo.select"(%985, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1016 = "stablehlo.select"(%984, %98, %1015) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1017 = "stablehlo.add"(%1014, %1016) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1018 = "stablehlo.multiply"(%1011, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1019 = "stablehlo.select"(%1012, %1018, %1011) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1020 = "stablehlo.subtract"(%1019, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1021 = "stablehlo.multiply"(%1020, %1020) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1022 = "stablehlo.multiply"(%1021, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1023 = "stablehlo.optimization_barrier"(%1020) : (tensor<2xf64>) -> tensor<2xf64>
    %1024 = "stablehlo.add"(%1023, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1025 = "stablehlo.divide"(%1020, %1024) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1026 = "stablehlo.multiply"(%1025, %1025) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1027 = "stablehlo.multiply"(%1026, %1026) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1028 = "stablehlo.multiply"(%115, %1027) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1029 = "stablehlo.add"(%1028, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1030 = "stablehlo.multiply"(%1029, %1027) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1031 = "stablehlo.add"(%1030, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1032 = "stablehlo.multiply"(%1031, %1027) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1033 = "stablehlo.add"(%1032, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1034 = "stablehlo.multiply"(%126, %1027) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1035 = "stablehlo.add"(%1034, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1036 = "stablehlo.multiply"(%1035, %1027) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1037 = "stablehlo.add"(%1036, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1038 = "stablehlo.multiply"(%1037, %1027) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1039 = "stablehlo.add"(%1038, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1040 = "stablehlo.multiply"(%1033, %1026) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1041 = "stablehlo.add"(%1040, %1039) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1042 = "stablehlo.multiply"(%1026, %1041) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1043 = "stablehlo.add"(%1042, %1022) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1044 = "stablehlo.multiply"(%1025, %1043) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1045 = "stablehlo.multiply"(%1017, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1046 = "stablehlo.add"(%1045, %1044) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1047 = "stablehlo.subtract"(%1022, %1046) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1048 = "stablehlo.subtract"(%1020, %1047) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1049 = "stablehlo.multiply"(%1017, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1050 = "stablehlo.add"(%1049, %1048) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1051 = "stablehlo.select"(%983, %981, %1050) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1052 = "stablehlo.compare"(%981, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1053 = "stablehlo.select"(%1052, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1054 = "stablehlo.select"(%982, %1051, %1053) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1055 = "stablehlo.multiply"(%979, %1054) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1056 = "stablehlo.compare"(%980, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1057 = "stablehlo.compare"(%980, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1058 = "stablehlo.compare"(%980, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1059 = "stablehlo.compare"(%980, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1060 = "stablehlo.select"(%1059, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1061 = "stablehlo.select"(%1058, %57, %1060) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1062 = "stablehlo.multiply"(%980, %1061) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1063 = "stablehlo.bitcast_convert"(%1062) : (tensor<2xf64>) -> tensor<2x2xui32>
    %1064 = "stablehlo.slice"(%1063) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %1065 = "stablehlo.reshape"(%1064) : (tensor<2x1xui32>) -> tensor<2xui32>
    %1066 = "stablehlo.shift_right_logical"(%1065, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1067 = "stablehlo.and"(%1066, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1068 = "stablehlo.convert"(%1067) : (tensor<2xui32>) -> tensor<2xf64>
    %1069 = "stablehlo.subtract"(%1068, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1070 = "stablehlo.subtract"(%8, %1069) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1071 = "stablehlo.compare"(%1070, %1070) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1072 = "stablehlo.select"(%1071, %8, %1070) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1073 = "stablehlo.maximum"(%1072, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1074 = "stablehlo.minimum"(%1073, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1075 = "stablehlo.compare"(%1074, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1076 = "stablehlo.ceil"(%1074) : (tensor<2xf64>) -> tensor<2xf64>
    %1077 = "stablehlo.floor"(%1074) : (tensor<2xf64>) -> tensor<2xf64>
    %1078 = "stablehlo.select"(%1075, %1076, %1077) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1079 = "stablehlo.add"(%1078, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1080 = "stablehlo.convert"(%1079) : (tensor<2xf64>) -> tensor<2xui32>
    %1081 = "stablehlo.shift_left"(%1080, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1082 = "stablehlo.reshape"(%1081) : (tensor<2xui32>) -> tensor<2x1xui32>
    %1083 = "stablehlo.concatenate"(%90, %1082) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %1084 = "stablehlo.bitcast_convert"(%1083) : (tensor<2x2xui32>) -> tensor<2xf64>
    %1085 = "stablehlo.multiply"(%1062, %1084) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1086 = "stablehlo.compare"(%1085, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1087 = "stablehlo.select"(%1086, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1088 = "stablehlo.add"(%1069, %1087) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1089 = "stablehlo.select"(%1059, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1090 = "stablehlo.select"(%1058, %98, %1089) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1091 = "stablehlo.add"(%1088, %1090) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1092 = "stablehlo.multiply"(%1085, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1093 = "stablehlo.select"(%1086, %1092, %1085) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1094 = "stablehlo.subtract"(%1093, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1095 = "stablehlo.multiply"(%1094, %1094) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1096 = "stablehlo.multiply"(%1095, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1097 = "stablehlo.optimization_barrier"(%1094) : (tensor<2xf64>) -> tensor<2xf64>
    %1098 = "stablehlo.add"(%1097, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1099 = "stablehlo.divide"(%1094, %1098) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1100 = "stablehlo.multiply"(%1099, %1099) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1101 = "stablehlo.multiply"(%1100, %1100) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1102 = "stablehlo.multiply"(%115, %1101) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1103 = "stablehlo.add"(%1102, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1104 = "stablehlo.multiply"(%1103, %1101) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1105 = "stablehlo.add"(%1104, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1106 = "stablehlo.multiply"(%1105, %1101) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1107 = "stablehlo.add"(%1106, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1108 = "stablehlo.multiply"(%126, %1101) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1109 = "stablehlo.add"(%1108, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1110 = "stablehlo.multiply"(%1109, %1101) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1111 = "stablehlo.add"(%1110, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1112 = "stablehlo.multiply"(%1111, %1101) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1113 = "stablehlo.add"(%1112, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1114 = "stablehlo.multiply"(%1107, %1100) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1115 = "stablehlo.add"(%1114, %1113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1116 = "stablehlo.multiply"(%1100, %1115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1117 = "stablehlo.add"(%1116, %1096) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1118 = "stablehlo.multiply"(%1099, %1117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1119 = "stablehlo.multiply"(%1091, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1120 = "stablehlo.add"(%1119, %1118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1121 = "stablehlo.subtract"(%1096, %1120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1122 = "stablehlo.subtract"(%1094, %1121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1123 = "stablehlo.multiply"(%1091, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1124 = "stablehlo.add"(%1123, %1122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1125 = "stablehlo.select"(%1057, %980, %1124) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1126 = "stablehlo.compare"(%980, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1127 = "stablehlo.select"(%1126, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1128 = "stablehlo.select"(%1056, %1125, %1127) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1129 = "stablehlo.multiply"(%1128, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1130 = "stablehlo.subtract"(%1055, %1129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1131 = "stablehlo.constant"() <{value = dense<0.9189385332046727> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1132 = "stablehlo.add"(%1130, %1131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1133 = "stablehlo.divide"(%61, %978) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1134 = "stablehlo.multiply"(%1133, %1133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1135 = "stablehlo.multiply"(%238, %1134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1136 = "stablehlo.add"(%1135, %240) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1137 = "stablehlo.multiply"(%1136, %1134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1138 = "stablehlo.add"(%1137, %243) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1139 = "stablehlo.multiply"(%1138, %1134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1140 = "stablehlo.add"(%1139, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1141 = "stablehlo.multiply"(%1140, %1134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1142 = "stablehlo.add"(%1141, %249) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1143 = "stablehlo.multiply"(%1142, %1134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1144 = "stablehlo.add"(%1143, %252) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1145 = "stablehlo.multiply"(%1144, %1134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1146 = "stablehlo.add"(%1145, %255) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1147 = "stablehlo.multiply"(%1146, %1134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1148 = "stablehlo.add"(%1147, %258) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1149 = "stablehlo.multiply"(%1133, %1148) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1150 = "stablehlo.divide"(%61, %980) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1151 = "stablehlo.multiply"(%1150, %1150) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1152 = "stablehlo.multiply"(%238, %1151) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1153 = "stablehlo.add"(%1152, %240) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1154 = "stablehlo.multiply"(%1153, %1151) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1155 = "stablehlo.add"(%1154, %243) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1156 = "stablehlo.multiply"(%1155, %1151) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1157 = "stablehlo.add"(%1156, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1158 = "stablehlo.multiply"(%1157, %1151) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1159 = "stablehlo.add"(%1158, %249) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1160 = "stablehlo.multiply"(%1159, %1151) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1161 = "stablehlo.add"(%1160, %252) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1162 = "stablehlo.multiply"(%1161, %1151) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1163 = "stablehlo.add"(%1162, %255) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1164 = "stablehlo.multiply"(%1163, %1151) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1165 = "stablehlo.add"(%1164, %258) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1166 = "stablehlo.multiply"(%1150, %1165) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1167 = "stablehlo.maximum"(%7, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1168 = "stablehlo.add"(%1167, %980) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1169 = "stablehlo.divide"(%61, %1168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1170 = "stablehlo.multiply"(%1169, %1169) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1171 = "stablehlo.multiply"(%238, %1170) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1172 = "stablehlo.add"(%1171, %240) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1173 = "stablehlo.multiply"(%1172, %1170) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1174 = "stablehlo.add"(%1173, %243) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1175 = "stablehlo.multiply"(%1174, %1170) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1176 = "stablehlo.add"(%1175, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1177 = "stablehlo.multiply"(%1176, %1170) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1178 = "stablehlo.add"(%1177, %249) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1179 = "stablehlo.multiply"(%1178, %1170) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1180 = "stablehlo.add"(%1179, %252) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1181 = "stablehlo.multiply"(%1180, %1170) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1182 = "stablehlo.add"(%1181, %255) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1183 = "stablehlo.multiply"(%1182, %1170) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1184 = "stablehlo.add"(%1183, %258) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1185 = "stablehlo.multiply"(%1169, %1184) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1186 = "stablehlo.subtract"(%1166, %1185) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1187 = "stablehlo.subtract"(%980, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1188 = "stablehlo.add"(%7, %1187) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1189 = "stablehlo.divide"(%7, %980) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1190 = "stablehlo.compare"(%1189, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1191 = "stablehlo.add"(%1189, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1192 = "stablehlo.compare"(%1191, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1193 = "stablehlo.compare"(%1191, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1194 = "stablehlo.compare"(%1191, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1195 = "stablehlo.compare"(%1191, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1196 = "stablehlo.select"(%1195, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1197 = "stablehlo.select"(%1194, %57, %1196) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1198 = "stablehlo.multiply"(%1191, %1197) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1199 = "stablehlo.bitcast_convert"(%1198) : (tensor<2xf64>) -> tensor<2x2xui32>
    %1200 = "stablehlo.slice"(%1199) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %1201 = "stablehlo.reshape"(%1200) : (tensor<2x1xui32>) -> tensor<2xui32>
    %1202 = "stablehlo.shift_right_logical"(%1201, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1203 = "stablehlo.and"(%1202, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1204 = "stablehlo.convert"(%1203) : (tensor<2xui32>) -> tensor<2xf64>
    %1205 = "stablehlo.subtract"(%1204, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1206 = "stablehlo.subtract"(%8, %1205) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1207 = "stablehlo.compare"(%1206, %1206) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1208 = "stablehlo.select"(%1207, %8, %1206) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1209 = "stablehlo.maximum"(%1208, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1210 = "stablehlo.minimum"(%1209, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1211 = "stablehlo.compare"(%1210, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1212 = "stablehlo.ceil"(%1210) : (tensor<2xf64>) -> tensor<2xf64>
    %1213 = "stablehlo.floor"(%1210) : (tensor<2xf64>) -> tensor<2xf64>
    %1214 = "stablehlo.select"(%1211, %1212, %1213) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1215 = "stablehlo.add"(%1214, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1216 = "stablehlo.convert"(%1215) : (tensor<2xf64>) -> tensor<2xui32>
    %1217 = "stablehlo.shift_left"(%1216, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1218 = "stablehlo.reshape"(%1217) : (tensor<2xui32>) -> tensor<2x1xui32>
    %1219 = "stablehlo.concatenate"(%90, %1218) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %1220 = "stablehlo.bitcast_convert"(%1219) : (tensor<2x2xui32>) -> tensor<2xf64>
    %1221 = "stablehlo.multiply"(%1198, %1220) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1222 = "stablehlo.compare"(%1221, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1223 = "stablehlo.select"(%1222, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1224 = "stablehlo.add"(%1205, %1223) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1225 = "stablehlo.select"(%1195, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1226 = "stablehlo.select"(%1194, %98, %1225) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1227 = "stablehlo.add"(%1224, %1226) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1228 = "stablehlo.optimization_barrier"(%1191) : (tensor<2xf64>) -> tensor<2xf64>
    %1229 = "stablehlo.subtract"(%1228, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1230 = "stablehlo.subtract"(%1189, %1229) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1231 = "stablehlo.subtract"(%8, %1227) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1232 = "stablehlo.compare"(%1231, %1231) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1233 = "stablehlo.select"(%1232, %8, %1231) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1234 = "stablehlo.maximum"(%1233, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1235 = "stablehlo.minimum"(%1234, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1236 = "stablehlo.compare"(%1235, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1237 = "stablehlo.ceil"(%1235) : (tensor<2xf64>) -> tensor<2xf64>
    %1238 = "stablehlo.floor"(%1235) : (tensor<2xf64>) -> tensor<2xf64>
    %1239 = "stablehlo.select"(%1236, %1237, %1238) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1240 = "stablehlo.add"(%1239, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1241 = "stablehlo.convert"(%1240) : (tensor<2xf64>) -> tensor<2xui32>
    %1242 = "stablehlo.shift_left"(%1241, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1243 = "stablehlo.reshape"(%1242) : (tensor<2xui32>) -> tensor<2x1xui32>
    %1244 = "stablehlo.concatenate"(%90, %1243) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %1245 = "stablehlo.bitcast_convert"(%1244) : (tensor<2x2xui32>) -> tensor<2xf64>
    %1246 = "stablehlo.multiply"(%1221, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1247 = "stablehlo.select"(%1222, %1246, %1221) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1248 = "stablehlo.subtract"(%1247, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1249 = "stablehlo.multiply"(%1230, %1245) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1250 = "stablehlo.add"(%1249, %1248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1251 = "stablehlo.multiply"(%1250, %1250) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1252 = "stablehlo.multiply"(%1251, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1253 = "stablehlo.add"(%1250, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1254 = "stablehlo.divide"(%1250, %1253) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1255 = "stablehlo.multiply"(%1254, %1254) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1256 = "stablehlo.multiply"(%1255, %1255) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1257 = "stablehlo.multiply"(%115, %1256) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1258 = "stablehlo.add"(%1257, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1259 = "stablehlo.multiply"(%1258, %1256) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1260 = "stablehlo.add"(%1259, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1261 = "stablehlo.multiply"(%1260, %1256) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1262 = "stablehlo.add"(%1261, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1263 = "stablehlo.multiply"(%126, %1256) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1264 = "stablehlo.add"(%1263, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1265 = "stablehlo.multiply"(%1264, %1256) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1266 = "stablehlo.add"(%1265, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1267 = "stablehlo.multiply"(%1266, %1256) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1268 = "stablehlo.add"(%1267, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1269 = "stablehlo.multiply"(%1262, %1255) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1270 = "stablehlo.add"(%1269, %1268) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1271 = "stablehlo.multiply"(%1255, %1270) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1272 = "stablehlo.add"(%1271, %1252) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1273 = "stablehlo.multiply"(%1254, %1272) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1274 = "stablehlo.multiply"(%1227, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1275 = "stablehlo.add"(%1274, %1273) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1276 = "stablehlo.subtract"(%1252, %1275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1277 = "stablehlo.subtract"(%1250, %1276) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1278 = "stablehlo.multiply"(%1227, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1279 = "stablehlo.add"(%1278, %1277) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1280 = "stablehlo.select"(%1193, %1191, %1279) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1281 = "stablehlo.compare"(%1191, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1282 = "stablehlo.select"(%1281, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1283 = "stablehlo.select"(%1192, %1280, %1282) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1284 = "stablehlo.select"(%1190, %1189, %1283) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1285 = "stablehlo.multiply"(%1188, %1284) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1286 = "stablehlo.subtract"(%1186, %1285) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1287 = "stablehlo.add"(%1149, %1286) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1288 = "stablehlo.add"(%1132, %1287) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1289 = "stablehlo.minimum"(%1167, %158) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1290 = "stablehlo.floor"(%1289) : (tensor<2xf64>) -> tensor<2xf64>
    %1291 = "stablehlo.compare"(%1290, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1292 = "stablehlo.subtract"(%1289, %1290) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1293 = "stablehlo.add"(%1292, %1292) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1294 = "stablehlo.subtract"(%1293, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1295 = "stablehlo.add"(%1294, %1294) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1296 = "stablehlo.constant"() <{value = dense<-3.9466113257658343e-19> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1297 = "stablehlo.subtract"(%1296, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1298 = "stablehlo.multiply"(%1295, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1299 = "stablehlo.add"(%1298, %1297) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1300 = "stablehlo.constant"() <{value = dense<3.1317345823123396e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1301 = "stablehlo.subtract"(%1300, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1302 = "stablehlo.multiply"(%1295, %1299) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1303 = "stablehlo.add"(%1302, %1301) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1304 = "stablehlo.constant"() <{value = dense<-6.707186064779082e-16> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1305 = "stablehlo.subtract"(%1304, %1299) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1306 = "stablehlo.multiply"(%1295, %1303) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1307 = "stablehlo.add"(%1306, %1305) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1308 = "stablehlo.constant"() <{value = dense<2.2003907817225954e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1309 = "stablehlo.subtract"(%1308, %1303) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1310 = "stablehlo.multiply"(%1295, %1307) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1311 = "stablehlo.add"(%1310, %1309) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1312 = "stablehlo.constant"() <{value = dense<2.4769163034825414e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1313 = "stablehlo.subtract"(%1312, %1307) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1314 = "stablehlo.multiply"(%1295, %1311) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1315 = "stablehlo.add"(%1314, %1313) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1316 = "stablehlo.constant"() <{value = dense<-6.600741004112952e-12> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1317 = "stablehlo.subtract"(%1316, %1311) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1318 = "stablehlo.multiply"(%1295, %1315) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1319 = "stablehlo.add"(%1318, %1317) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1320 = "stablehlo.constant"() <{value = dense<5.13850186324227e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1321 = "stablehlo.subtract"(%1320, %1315) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1322 = "stablehlo.multiply"(%1295, %1319) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1323 = "stablehlo.add"(%1322, %1321) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1324 = "stablehlo.constant"() <{value = dense<1.0896538645441867e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1325 = "stablehlo.subtract"(%1324, %1319) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1326 = "stablehlo.multiply"(%1295, %1323) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1327 = "stablehlo.add"(%1326, %1325) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1328 = "stablehlo.constant"() <{value = dense<-3.3396463068683694e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1329 = "stablehlo.subtract"(%1328, %1323) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1330 = "stablehlo.multiply"(%1295, %1327) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1331 = "stablehlo.add"(%1330, %1329) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1332 = "stablehlo.constant"() <{value = dense<2.6897599644059546e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1333 = "stablehlo.subtract"(%1332, %1327) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1334 = "stablehlo.multiply"(%1295, %1331) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1335 = "stablehlo.add"(%1334, %1333) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1336 = "stablehlo.constant"() <{value = dense<0.000002960011775188017> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1337 = "stablehlo.subtract"(%1336, %1331) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1338 = "stablehlo.multiply"(%1295, %1335) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1339 = "stablehlo.add"(%1338, %1337) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1340 = "stablehlo.constant"() <{value = dense<-0.00008048141249784711> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1341 = "stablehlo.subtract"(%1340, %1335) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1342 = "stablehlo.multiply"(%1295, %1339) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1343 = "stablehlo.add"(%1342, %1341) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1344 = "stablehlo.constant"() <{value = dense<0.0004166091387096889> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1345 = "stablehlo.subtract"(%1344, %1339) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1346 = "stablehlo.multiply"(%1295, %1343) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1347 = "stablehlo.add"(%1346, %1345) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1348 = "stablehlo.constant"() <{value = dense<0.005065798640286087> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1349 = "stablehlo.subtract"(%1348, %1343) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1350 = "stablehlo.multiply"(%1295, %1347) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1351 = "stablehlo.add"(%1350, %1349) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1352 = "stablehlo.constant"() <{value = dense<-0.06419254361091582> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1353 = "stablehlo.subtract"(%1352, %1347) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1354 = "stablehlo.multiply"(%1295, %1351) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1355 = "stablehlo.add"(%1354, %1353) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1356 = "stablehlo.constant"() <{value = dense<-0.004985587286840036> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1357 = "stablehlo.subtract"(%1356, %1351) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1358 = "stablehlo.multiply"(%1295, %1355) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1359 = "stablehlo.add"(%1358, %1357) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1360 = "stablehlo.constant"() <{value = dense<1.063773007805262> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1361 = "stablehlo.subtract"(%1360, %1355) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1362 = "stablehlo.multiply"(%1294, %1359) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1363 = "stablehlo.add"(%1362, %1361) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1364 = "stablehlo.divide"(%61, %1363) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1365 = "stablehlo.compare"(%1290, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1366 = "stablehlo.subtract"(%1289, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1367 = "stablehlo.select"(%1365, %1366, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1368 = "stablehlo.multiply"(%1364, %1367) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1369 = "stablehlo.compare"(%1290, %110) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1370 = "stablehlo.subtract"(%1289, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1371 = "stablehlo.select"(%1369, %1370, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1372 = "stablehlo.multiply"(%1368, %1371) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1373 = "stablehlo.compare"(%1290, %271) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1374 = "stablehlo.subtract"(%1289, %271) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1375 = "stablehlo.select"(%1373, %1374, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1376 = "stablehlo.multiply"(%1372, %1375) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1377 = "stablehlo.compare"(%1290, %274) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1378 = "stablehlo.subtract"(%1289, %274) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1379 = "stablehlo.select"(%1377, %1378, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1380 = "stablehlo.multiply"(%1376, %1379) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1381 = "stablehlo.compare"(%1290, %277) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1382 = "stablehlo.subtract"(%1289, %277) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1383 = "stablehlo.select"(%1381, %1382, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1384 = "stablehlo.multiply"(%1380, %1383) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1385 = "stablehlo.compare"(%1290, %280) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1386 = "stablehlo.subtract"(%1289, %280) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1387 = "stablehlo.select"(%1385, %1386, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1388 = "stablehlo.multiply"(%1384, %1387) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1389 = "stablehlo.compare"(%1290, %283) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1390 = "stablehlo.subtract"(%1289, %283) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1391 = "stablehlo.select"(%1389, %1390, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1392 = "stablehlo.multiply"(%1388, %1391) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1393 = "stablehlo.compare"(%1290, %286) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1394 = "stablehlo.subtract"(%1289, %286) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1395 = "stablehlo.select"(%1393, %1394, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1396 = "stablehlo.multiply"(%1392, %1395) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1397 = "stablehlo.divide"(%1396, %1167) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1398 = "stablehlo.select"(%1291, %1397, %1396) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1399 = "stablehlo.compare"(%1398, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1400 = "stablehlo.compare"(%1398, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1401 = "stablehlo.compare"(%1398, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1402 = "stablehlo.compare"(%1398, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1403 = "stablehlo.select"(%1402, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1404 = "stablehlo.select"(%1401, %57, %1403) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1405 = "stablehlo.multiply"(%1398, %1404) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1406 = "stablehlo.bitcast_convert"(%1405) : (tensor<2xf64>) -> tensor<2x2xui32>
    %1407 = "stablehlo.slice"(%1406) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %1408 = "stablehlo.reshape"(%1407) : (tensor<2x1xui32>) -> tensor<2xui32>
    %1409 = "stablehlo.shift_right_logical"(%1408, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1410 = "stablehlo.and"(%1409, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1411 = "stablehlo.convert"(%1410) : (tensor<2xui32>) -> tensor<2xf64>
    %1412 = "stablehlo.subtract"(%1411, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1413 = "stablehlo.subtract"(%8, %1412) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1414 = "stablehlo.compare"(%1413, %1413) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1415 = "stablehlo.select"(%1414, %8, %1413) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1416 = "stablehlo.maximum"(%1415, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1417 = "stablehlo.minimum"(%1416, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1418 = "stablehlo.compare"(%1417, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1419 = "stablehlo.ceil"(%1417) : (tensor<2xf64>) -> tensor<2xf64>
    %1420 = "stablehlo.floor"(%1417) : (tensor<2xf64>) -> tensor<2xf64>
    %1421 = "stablehlo.select"(%1418, %1419, %1420) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1422 = "stablehlo.add"(%1421, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1423 = "stablehlo.convert"(%1422) : (tensor<2xf64>) -> tensor<2xui32>
    %1424 = "stablehlo.shift_left"(%1423, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1425 = "stablehlo.reshape"(%1424) : (tensor<2xui32>) -> tensor<2x1xui32>
    %1426 = "stablehlo.concatenate"(%90, %1425) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %1427 = "stablehlo.bitcast_convert"(%1426) : (tensor<2x2xui32>) -> tensor<2xf64>
    %1428 = "stablehlo.multiply"(%1405, %1427) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1429 = "stablehlo.compare"(%1428, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1430 = "stablehlo.select"(%1429, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1431 = "stablehlo.add"(%1412, %1430) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1432 = "stablehlo.select"(%1402, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1433 = "stablehlo.select"(%1401, %98, %1432) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1434 = "stablehlo.add"(%1431, %1433) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1435 = "stablehlo.multiply"(%1428, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1436 = "stablehlo.select"(%1429, %1435, %1428) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1437 = "stablehlo.subtract"(%1436, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1438 = "stablehlo.multiply"(%1437, %1437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1439 = "stablehlo.multiply"(%1438, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1440 = "stablehlo.optimization_barrier"(%1437) : (tensor<2xf64>) -> tensor<2xf64>
    %1441 = "stablehlo.add"(%1440, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1442 = "stablehlo.divide"(%1437, %1441) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1443 = "stablehlo.multiply"(%1442, %1442) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1444 = "stablehlo.multiply"(%1443, %1443) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1445 = "stablehlo.multiply"(%115, %1444) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1446 = "stablehlo.add"(%1445, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1447 = "stablehlo.multiply"(%1446, %1444) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1448 = "stablehlo.add"(%1447, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1449 = "stablehlo.multiply"(%1448, %1444) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1450 = "stablehlo.add"(%1449, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1451 = "stablehlo.multiply"(%126, %1444) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1452 = "stablehlo.add"(%1451, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1453 = "stablehlo.multiply"(%1452, %1444) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1454 = "stablehlo.add"(%1453, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1455 = "stablehlo.multiply"(%1454, %1444) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1456 = "stablehlo.add"(%1455, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1457 = "stablehlo.multiply"(%1450, %1443) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1458 = "stablehlo.add"(%1457, %1456) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1459 = "stablehlo.multiply"(%1443, %1458) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1460 = "stablehlo.add"(%1459, %1439) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1461 = "stablehlo.multiply"(%1442, %1460) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1462 = "stablehlo.multiply"(%1434, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1463 = "stablehlo.add"(%1462, %1461) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1464 = "stablehlo.subtract"(%1439, %1463) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1465 = "stablehlo.subtract"(%1437, %1464) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1466 = "stablehlo.multiply"(%1434, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1467 = "stablehlo.add"(%1466, %1465) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1468 = "stablehlo.select"(%1400, %1398, %1467) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1469 = "stablehlo.compare"(%1398, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1470 = "stablehlo.select"(%1469, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1471 = "stablehlo.select"(%1399, %1468, %1470) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1472 = "stablehlo.subtract"(%61, %1128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1473 = "stablehlo.multiply"(%7, %1472) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1474 = "stablehlo.add"(%1471, %1473) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1475 = "stablehlo.add"(%1474, %1286) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1476 = "stablehlo.select"(%977, %1288, %1475) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1477 = "stablehlo.add"(%7, %11) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1478 = "stablehlo.maximum"(%1477, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1479 = "stablehlo.constant"() <{value = dense<20.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1480 = "stablehlo.minimum"(%1478, %1479) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1481 = "stablehlo.floor"(%1480) : (tensor<2xf64>) -> tensor<2xf64>
    %1482 = "stablehlo.compare"(%1481, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1483 = "stablehlo.subtract"(%1480, %1481) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1484 = "stablehlo.add"(%1483, %1483) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1485 = "stablehlo.subtract"(%1484, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1486 = "stablehlo.add"(%1485, %1485) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1487 = "stablehlo.multiply"(%1486, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1488 = "stablehlo.add"(%1487, %1297) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1489 = "stablehlo.multiply"(%1486, %1488) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1490 = "stablehlo.add"(%1489, %1301) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1491 = "stablehlo.subtract"(%1304, %1488) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1492 = "stablehlo.multiply"(%1486, %1490) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1493 = "stablehlo.add"(%1492, %1491) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1494 = "stablehlo.subtract"(%1308, %1490) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1495 = "stablehlo.multiply"(%1486, %1493) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1496 = "stablehlo.add"(%1495, %1494) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1497 = "stablehlo.subtract"(%1312, %1493) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1498 = "stablehlo.multiply"(%1486, %1496) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1499 = "stablehlo.add"(%1498, %1497) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1500 = "stablehlo.subtract"(%1316, %1496) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1501 = "stablehlo.multiply"(%1486, %1499) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1502 = "stablehlo.add"(%1501, %1500) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1503 = "stablehlo.subtract"(%1320, %1499) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1504 = "stablehlo.multiply"(%1486, %1502) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1505 = "stablehlo.add"(%1504, %1503) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1506 = "stablehlo.subtract"(%1324, %1502) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1507 = "stablehlo.multiply"(%1486, %1505) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1508 = "stablehlo.add"(%1507, %1506) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1509 = "stablehlo.subtract"(%1328, %1505) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1510 = "stablehlo.multiply"(%1486, %1508) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1511 = "stablehlo.add"(%1510, %1509) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1512 = "stablehlo.subtract"(%1332, %1508) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1513 = "stablehlo.multiply"(%1486, %1511) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1514 = "stablehlo.add"(%1513, %1512) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1515 = "stablehlo.subtract"(%1336, %1511) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1516 = "stablehlo.multiply"(%1486, %1514) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1517 = "stablehlo.add"(%1516, %1515) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1518 = "stablehlo.subtract"(%1340, %1514) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1519 = "stablehlo.multiply"(%1486, %1517) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1520 = "stablehlo.add"(%1519, %1518) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1521 = "stablehlo.subtract"(%1344, %1517) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1522 = "stablehlo.multiply"(%1486, %1520) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1523 = "stablehlo.add"(%1522, %1521) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1524 = "stablehlo.subtract"(%1348, %1520) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1525 = "stablehlo.multiply"(%1486, %1523) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1526 = "stablehlo.add"(%1525, %1524) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1527 = "stablehlo.subtract"(%1352, %1523) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1528 = "stablehlo.multiply"(%1486, %1526) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1529 = "stablehlo.add"(%1528, %1527) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1530 = "stablehlo.subtract"(%1356, %1526) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1531 = "stablehlo.multiply"(%1486, %1529) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1532 = "stablehlo.add"(%1531, %1530) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1533 = "stablehlo.subtract"(%1360, %1529) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1534 = "stablehlo.multiply"(%1485, %1532) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1535 = "stablehlo.add"(%1534, %1533) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1536 = "stablehlo.divide"(%61, %1535) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1537 = "stablehlo.compare"(%1481, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1538 = "stablehlo.subtract"(%1480, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1539 = "stablehlo.select"(%1537, %1538, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1540 = "stablehlo.multiply"(%1536, %1539) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1541 = "stablehlo.compare"(%1481, %110) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1542 = "stablehlo.subtract"(%1480, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1543 = "stablehlo.select"(%1541, %1542, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1544 = "stablehlo.multiply"(%1540, %1543) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1545 = "stablehlo.compare"(%1481, %271) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1546 = "stablehlo.subtract"(%1480, %271) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1547 = "stablehlo.select"(%1545, %1546, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1548 = "stablehlo.multiply"(%1544, %1547) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1549 = "stablehlo.compare"(%1481, %274) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1550 = "stablehlo.subtract"(%1480, %274) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1551 = "stablehlo.select"(%1549, %1550, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1552 = "stablehlo.multiply"(%1548, %1551) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1553 = "stablehlo.compare"(%1481, %277) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1554 = "stablehlo.subtract"(%1480, %277) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1555 = "stablehlo.select"(%1553, %1554, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1556 = "stablehlo.multiply"(%1552, %1555) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1557 = "stablehlo.compare"(%1481, %280) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1558 = "stablehlo.subtract"(%1480, %280) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1559 = "stablehlo.select"(%1557, %1558, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1560 = "stablehlo.multiply"(%1556, %1559) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1561 = "stablehlo.compare"(%1481, %283) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1562 = "stablehlo.subtract"(%1480, %283) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1563 = "stablehlo.select"(%1561, %1562, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1564 = "stablehlo.multiply"(%1560, %1563) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1565 = "stablehlo.compare"(%1481, %286) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1566 = "stablehlo.subtract"(%1480, %286) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1567 = "stablehlo.select"(%1565, %1566, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1568 = "stablehlo.multiply"(%1564, %1567) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1569 = "stablehlo.compare"(%1481, %289) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1570 = "stablehlo.subtract"(%1480, %289) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1571 = "stablehlo.select"(%1569, %1570, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1572 = "stablehlo.multiply"(%1568, %1571) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1573 = "stablehlo.compare"(%1481, %158) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1574 = "stablehlo.subtract"(%1480, %158) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1575 = "stablehlo.select"(%1573, %1574, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1576 = "stablehlo.multiply"(%1572, %1575) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1577 = "stablehlo.constant"() <{value = dense<11.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1578 = "stablehlo.compare"(%1481, %1577) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1579 = "stablehlo.subtract"(%1480, %1577) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1580 = "stablehlo.select"(%1578, %1579, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1581 = "stablehlo.multiply"(%1576, %1580) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1582 = "stablehlo.constant"() <{value = dense<12.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1583 = "stablehlo.compare"(%1481, %1582) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1584 = "stablehlo.subtract"(%1480, %1582) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1585 = "stablehlo.select"(%1583, %1584, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1586 = "stablehlo.multiply"(%1581, %1585) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1587 = "stablehlo.constant"() <{value = dense<13.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1588 = "stablehlo.compare"(%1481, %1587) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1589 = "stablehlo.subtract"(%1480, %1587) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1590 = "stablehlo.select"(%1588, %1589, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1591 = "stablehlo.multiply"(%1586, %1590) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1592 = "stablehlo.constant"() <{value = dense<14.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1593 = "stablehlo.compare"(%1481, %1592) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1594 = "stablehlo.subtract"(%1480, %1592) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1595 = "stablehlo.select"(%1593, %1594, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1596 = "stablehlo.multiply"(%1591, %1595) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1597 = "stablehlo.constant"() <{value = dense<15.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1598 = "stablehlo.compare"(%1481, %1597) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1599 = "stablehlo.subtract"(%1480, %1597) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1600 = "stablehlo.select"(%1598, %1599, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1601 = "stablehlo.multiply"(%1596, %1600) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1602 = "stablehlo.constant"() <{value = dense<16.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1603 = "stablehlo.compare"(%1481, %1602) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1604 = "stablehlo.subtract"(%1480, %1602) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1605 = "stablehlo.select"(%1603, %1604, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1606 = "stablehlo.multiply"(%1601, %1605) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1607 = "stablehlo.constant"() <{value = dense<17.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1608 = "stablehlo.compare"(%1481, %1607) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1609 = "stablehlo.subtract"(%1480, %1607) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1610 = "stablehlo.select"(%1608, %1609, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1611 = "stablehlo.multiply"(%1606, %1610) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1612 = "stablehlo.constant"() <{value = dense<18.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1613 = "stablehlo.compare"(%1481, %1612) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1614 = "stablehlo.subtract"(%1480, %1612) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1615 = "stablehlo.select"(%1613, %1614, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1616 = "stablehlo.multiply"(%1611, %1615) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1617 = "stablehlo.divide"(%1616, %1478) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1618 = "stablehlo.select"(%1482, %1617, %1616) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1619 = "stablehlo.divide"(%1398, %1618) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1620 = "stablehlo.maximum"(%11, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1621 = "stablehlo.minimum"(%1620, %158) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1622 = "stablehlo.floor"(%1621) : (tensor<2xf64>) -> tensor<2xf64>
    %1623 = "stablehlo.compare"(%1622, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1624 = "stablehlo.subtract"(%1621, %1622) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1625 = "stablehlo.add"(%1624, %1624) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1626 = "stablehlo.subtract"(%1625, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1627 = "stablehlo.add"(%1626, %1626) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1628 = "stablehlo.multiply"(%1627, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1629 = "stablehlo.add"(%1628, %1297) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1630 = "stablehlo.multiply"(%1627, %1629) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1631 = "stablehlo.add"(%1630, %1301) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1632 = "stablehlo.subtract"(%1304, %1629) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1633 = "stablehlo.multiply"(%1627, %1631) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1634 = "stablehlo.add"(%1633, %1632) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1635 = "stablehlo.subtract"(%1308, %1631) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1636 = "stablehlo.multiply"(%1627, %1634) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1637 = "stablehlo.add"(%1636, %1635) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1638 = "stablehlo.subtract"(%1312, %1634) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1639 = "stablehlo.multiply"(%1627, %1637) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1640 = "stablehlo.add"(%1639, %1638) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1641 = "stablehlo.subtract"(%1316, %1637) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1642 = "stablehlo.multiply"(%1627, %1640) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1643 = "stablehlo.add"(%1642, %1641) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1644 = "stablehlo.subtract"(%1320, %1640) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1645 = "stablehlo.multiply"(%1627, %1643) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1646 = "stablehlo.add"(%1645, %1644) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1647 = "stablehlo.subtract"(%1324, %1643) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1648 = "stablehlo.multiply"(%1627, %1646) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1649 = "stablehlo.add"(%1648, %1647) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1650 = "stablehlo.subtract"(%1328, %1646) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1651 = "stablehlo.multiply"(%1627, %1649) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1652 = "stablehlo.add"(%1651, %1650) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1653 = "stablehlo.subtract"(%1332, %1649) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1654 = "stablehlo.multiply"(%1627, %1652) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1655 = "stablehlo.add"(%1654, %1653) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1656 = "stablehlo.subtract"(%1336, %1652) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1657 = "stablehlo.multiply"(%1627, %1655) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1658 = "stablehlo.add"(%1657, %1656) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1659 = "stablehlo.subtract"(%1340, %1655) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1660 = "stablehlo.multiply"(%1627, %1658) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1661 = "stablehlo.add"(%1660, %1659) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1662 = "stablehlo.subtract"(%1344, %1658) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1663 = "stablehlo.multiply"(%1627, %1661) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1664 = "stablehlo.add"(%1663, %1662) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1665 = "stablehlo.subtract"(%1348, %1661) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1666 = "stablehlo.multiply"(%1627, %1664) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1667 = "stablehlo.add"(%1666, %1665) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1668 = "stablehlo.subtract"(%1352, %1664) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1669 = "stablehlo.multiply"(%1627, %1667) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1670 = "stablehlo.add"(%1669, %1668) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1671 = "stablehlo.subtract"(%1356, %1667) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1672 = "stablehlo.multiply"(%1627, %1670) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1673 = "stablehlo.add"(%1672, %1671) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1674 = "stablehlo.subtract"(%1360, %1670) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1675 = "stablehlo.multiply"(%1626, %1673) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1676 = "stablehlo.add"(%1675, %1674) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1677 = "stablehlo.divide"(%61, %1676) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1678 = "stablehlo.compare"(%1622, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1679 = "stablehlo.subtract"(%1621, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1680 = "stablehlo.select"(%1678, %1679, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1681 = "stablehlo.multiply"(%1677, %1680) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1682 = "stablehlo.compare"(%1622, %110) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1683 = "stablehlo.subtract"(%1621, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1684 = "stablehlo.select"(%1682, %1683, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1685 = "stablehlo.multiply"(%1681, %1684) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1686 = "stablehlo.compare"(%1622, %271) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1687 = "stablehlo.subtract"(%1621, %271) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1688 = "stablehlo.select"(%1686, %1687, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1689 = "stablehlo.multiply"(%1685, %1688) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1690 = "stablehlo.compare"(%1622, %274) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1691 = "stablehlo.subtract"(%1621, %274) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1692 = "stablehlo.select"(%1690, %1691, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1693 = "stablehlo.multiply"(%1689, %1692) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1694 = "stablehlo.compare"(%1622, %277) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1695 = "stablehlo.subtract"(%1621, %277) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1696 = "stablehlo.select"(%1694, %1695, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1697 = "stablehlo.multiply"(%1693, %1696) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1698 = "stablehlo.compare"(%1622, %280) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1699 = "stablehlo.subtract"(%1621, %280) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1700 = "stablehlo.select"(%1698, %1699, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1701 = "stablehlo.multiply"(%1697, %1700) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1702 = "stablehlo.compare"(%1622, %283) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1703 = "stablehlo.subtract"(%1621, %283) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1704 = "stablehlo.select"(%1702, %1703, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1705 = "stablehlo.multiply"(%1701, %1704) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1706 = "stablehlo.compare"(%1622, %286) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1707 = "stablehlo.subtract"(%1621, %286) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1708 = "stablehlo.select"(%1706, %1707, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1709 = "stablehlo.multiply"(%1705, %1708) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1710 = "stablehlo.divide"(%1709, %1620) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1711 = "stablehlo.select"(%1623, %1710, %1709) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1712 = "stablehlo.multiply"(%1619, %1711) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1713 = "stablehlo.compare"(%1712, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1714 = "stablehlo.compare"(%1712, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1715 = "stablehlo.compare"(%1712, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1716 = "stablehlo.compare"(%1712, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1717 = "stablehlo.select"(%1716, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1718 = "stablehlo.select"(%1715, %57, %1717) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1719 = "stablehlo.multiply"(%1712, %1718) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1720 = "stablehlo.bitcast_convert"(%1719) : (tensor<2xf64>) -> tensor<2x2xui32>
    %1721 = "stablehlo.slice"(%1720) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %1722 = "stablehlo.reshape"(%1721) : (tensor<2x1xui32>) -> tensor<2xui32>
    %1723 = "stablehlo.shift_right_logical"(%1722, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1724 = "stablehlo.and"(%1723, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1725 = "stablehlo.convert"(%1724) : (tensor<2xui32>) -> tensor<2xf64>
    %1726 = "stablehlo.subtract"(%1725, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1727 = "stablehlo.subtract"(%8, %1726) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1728 = "stablehlo.compare"(%1727, %1727) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1729 = "stablehlo.select"(%1728, %8, %1727) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1730 = "stablehlo.maximum"(%1729, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1731 = "stablehlo.minimum"(%1730, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1732 = "stablehlo.compare"(%1731, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1733 = "stablehlo.ceil"(%1731) : (tensor<2xf64>) -> tensor<2xf64>
    %1734 = "stablehlo.floor"(%1731) : (tensor<2xf64>) -> tensor<2xf64>
    %1735 = "stablehlo.select"(%1732, %1733, %1734) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1736 = "stablehlo.add"(%1735, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1737 = "stablehlo.convert"(%1736) : (tensor<2xf64>) -> tensor<2xui32>
    %1738 = "stablehlo.shift_left"(%1737, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1739 = "stablehlo.reshape"(%1738) : (tensor<2xui32>) -> tensor<2x1xui32>
    %1740 = "stablehlo.concatenate"(%90, %1739) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %1741 = "stablehlo.bitcast_convert"(%1740) : (tensor<2x2xui32>) -> tensor<2xf64>
    %1742 = "stablehlo.multiply"(%1719, %1741) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1743 = "stablehlo.compare"(%1742, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1744 = "stablehlo.select"(%1743, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1745 = "stablehlo.add"(%1726, %1744) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1746 = "stablehlo.select"(%1716, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1747 = "stablehlo.select"(%1715, %98, %1746) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1748 = "stablehlo.add"(%1745, %1747) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1749 = "stablehlo.multiply"(%1742, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1750 = "stablehlo.select"(%1743, %1749, %1742) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1751 = "stablehlo.subtract"(%1750, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1752 = "stablehlo.multiply"(%1751, %1751) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1753 = "stablehlo.multiply"(%1752, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1754 = "stablehlo.optimization_barrier"(%1751) : (tensor<2xf64>) -> tensor<2xf64>
    %1755 = "stablehlo.add"(%1754, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1756 = "stablehlo.divide"(%1751, %1755) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1757 = "stablehlo.multiply"(%1756, %1756) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1758 = "stablehlo.multiply"(%1757, %1757) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1759 = "stablehlo.multiply"(%115, %1758) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1760 = "stablehlo.add"(%1759, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1761 = "stablehlo.multiply"(%1760, %1758) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1762 = "stablehlo.add"(%1761, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1763 = "stablehlo.multiply"(%1762, %1758) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1764 = "stablehlo.add"(%1763, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1765 = "stablehlo.multiply"(%126, %1758) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1766 = "stablehlo.add"(%1765, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1767 = "stablehlo.multiply"(%1766, %1758) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1768 = "stablehlo.add"(%1767, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1769 = "stablehlo.multiply"(%1768, %1758) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1770 = "stablehlo.add"(%1769, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1771 = "stablehlo.multiply"(%1764, %1757) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1772 = "stablehlo.add"(%1771, %1770) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1773 = "stablehlo.multiply"(%1757, %1772) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1774 = "stablehlo.add"(%1773, %1753) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1775 = "stablehlo.multiply"(%1756, %1774) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1776 = "stablehlo.multiply"(%1748, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1777 = "stablehlo.add"(%1776, %1775) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1778 = "stablehlo.subtract"(%1753, %1777) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1779 = "stablehlo.subtract"(%1751, %1778) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1780 = "stablehlo.multiply"(%1748, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1781 = "stablehlo.add"(%1780, %1779) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1782 = "stablehlo.select"(%1714, %1712, %1781) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1783 = "stablehlo.compare"(%1712, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1784 = "stablehlo.select"(%1783, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1785 = "stablehlo.select"(%1713, %1782, %1784) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1786 = "stablehlo.select"(%976, %1476, %1785) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1787 = "stablehlo.select"(%16, %975, %1786) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1788 = "stablehlo.select"(%14, %15, %1787) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1789 = "stablehlo.select"(%9, %10, %1788) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1790 = "stablehlo.select"(%5, %6, %1789) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1791 = "stablehlo.convert"(%1790) : (tensor<2xf64>) -> tensor<2xf32>
    return %1791 : tensor<2xf32>
  }
}

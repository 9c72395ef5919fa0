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
    %116 = "stablehlo.constant"() <{value = dense<0.13268669005111386> : tensor<2xf64>}> : () -> tensor<2xf64>
    %117 = "stablehlo.multiply"(%115, %114) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %118 = "stablehlo.add"(%117, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %119 = "stablehlo.constant"() <{value = dense<0.15386243592665208> : tensor<2xf64>}> : () -> tensor<2xf64>
    %120 = "stablehlo.multiply"(%118, %114) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %121 = "stablehlo.add"(%120, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %122 = "stablehlo.constant"() <{value = dense<0.18181795568589937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %123 = "stablehlo.multiply"(%121, %114) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %124 = "stablehlo.add"(%123, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %125 = "stablehlo.constant"() <{value = dense<0.222222223923837> : tensor<2xf64>}> : () -> tensor<2xf64>
    %126 = "stablehlo.multiply"(%124, %114) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %127 = "stablehlo.add"(%126, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %128 = "stablehlo.constant"() <{value = dense<0.28571428570800655> : tensor<2xf64>}> : () -> tensor<2xf64>
    %129 = "stablehlo.multiply"(%127, %114) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %130 = "stablehlo.add"(%129, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %131 = "stablehlo.constant"() <{value = dense<0.4000000000000088> : tensor<2xf64>}> : () -> tensor<2xf64>
    %132 = "stablehlo.multiply"(%130, %114) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %133 = "stablehlo.add"(%132, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %134 = "stablehlo.constant"() <{value = dense<0.6666666666666666> : tensor<2xf64>}> : () -> tensor<2xf64>
    %135 = "stablehlo.multiply"(%133, %114) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %136 = "stablehlo.add"(%135, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %137 = "stablehlo.multiply"(%114, %136) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %138 = "stablehlo.add"(%137, %108) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %139 = "stablehlo.multiply"(%113, %138) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %140 = "stablehlo.multiply"(%102, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %141 = "stablehlo.add"(%140, %139) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %142 = "stablehlo.subtract"(%108, %141) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %143 = "stablehlo.subtract"(%106, %142) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %144 = "stablehlo.multiply"(%102, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %145 = "stablehlo.add"(%144, %143) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %146 = "stablehlo.select"(%54, %52, %145) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %147 = "stablehlo.compare"(%52, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %148 = "stablehlo.select"(%147, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %149 = "stablehlo.select"(%53, %146, %148) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %150 = "stablehlo.subtract"(%21, %149) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %151 = "stablehlo.subtract"(%61, %1) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %152 = "stablehlo.select"(%20, %151, %1) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %153 = "stablehlo.subtract"(%152, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %154 = "stablehlo.subtract"(%152, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %155 = "stablehlo.multiply"(%153, %154) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %156 = "stablehlo.compare"(%155, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %157 = "stablehlo.constant"() <{value = dense<10.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %158 = "stablehlo.compare"(%152, %157) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %159 = "stablehlo.add"(%152, %157) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %160 = "stablehlo.select"(%158, %159, %152) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %161 = "stablehlo.subtract"(%160, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %162 = "stablehlo.compare"(%160, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %163 = "stablehlo.compare"(%160, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %164 = "stablehlo.compare"(%160, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %165 = "stablehlo.compare"(%160, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %166 = "stablehlo.select"(%165, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %167 = "stablehlo.select"(%164, %57, %166) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %168 = "stablehlo.multiply"(%160, %167) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %169 = "stablehlo.bitcast_convert"(%168) : (tensor<2xf64>) -> tensor<2x2xui32>
    %170 = "stablehlo.slice"(%169) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %171 = "stablehlo.reshape"(%170) : (tensor<2x1xui32>) -> tensor<2xui32>
    %172 = "stablehlo.shift_right_logical"(%171, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %173 = "stablehlo.and"(%172, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %174 = "stablehlo.convert"(%173) : (tensor<2xui32>) -> tensor<2xf64>
    %175 = "stablehlo.subtract"(%174, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %176 = "stablehlo.subtract"(%8, %175) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %177 = "stablehlo.compare"(%176, %176) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %178 = "stablehlo.select"(%177, %8, %176) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %179 = "stablehlo.maximum"(%178, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %180 = "stablehlo.minimum"(%179, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %181 = "stablehlo.compare"(%180, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %182 = "stablehlo.ceil"(%180) : (tensor<2xf64>) -> tensor<2xf64>
    %183 = "stablehlo.floor"(%180) : (tensor<2xf64>) -> tensor<2xf64>
    %184 = "stablehlo.select"(%181, %182, %183) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %185 = "stablehlo.add"(%184, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %186 = "stablehlo.convert"(%185) : (tensor<2xf64>) -> tensor<2xui32>
    %187 = "stablehlo.shift_left"(%186, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %188 = "stablehlo.reshape"(%187) : (tensor<2xui32>) -> tensor<2x1xui32>
    %189 = "stablehlo.concatenate"(%90, %188) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %190 = "stablehlo.bitcast_convert"(%189) : (tensor<2x2xui32>) -> tensor<2xf64>
    %191 = "stablehlo.multiply"(%168, %190) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %192 = "stablehlo.compare"(%191, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %193 = "stablehlo.select"(%192, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %194 = "stablehlo.add"(%175, %193) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %195 = "stablehlo.select"(%165, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %196 = "stablehlo.select"(%164, %98, %195) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %197 = "stablehlo.add"(%194, %196) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %198 = "stablehlo.multiply"(%191, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %199 = "stablehlo.select"(%192, %198, %191) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %200 = "stablehlo.subtract"(%199, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %201 = "stablehlo.multiply"(%200, %200) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %202 = "stablehlo.multiply"(%201, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %203 = "stablehlo.optimization_barrier"(%200) : (tensor<2xf64>) -> tensor<2xf64>
    %204 = "stablehlo.add"(%203, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %205 = "stablehlo.divide"(%200, %204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %206 = "stablehlo.multiply"(%205, %205) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %207 = "stablehlo.multiply"(%115, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %208 = "stablehlo.add"(%207, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %209 = "stablehlo.multiply"(%208, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %210 = "stablehlo.add"(%209, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %211 = "stablehlo.multiply"(%210, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %212 = "stablehlo.add"(%211, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %213 = "stablehlo.multiply"(%212, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %214 = "stablehlo.add"(%213, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %215 = "stablehlo.multiply"(%214, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %216 = "stablehlo.add"(%215, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %217 = "stablehlo.multiply"(%216, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %218 = "stablehlo.add"(%217, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %219 = "stablehlo.multiply"(%218, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %220 = "stablehlo.add"(%219, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %221 = "stablehlo.multiply"(%206, %220) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %222 = "stablehlo.add"(%221, %202) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %223 = "stablehlo.multiply"(%205, %222) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %224 = "stablehlo.multiply"(%197, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %225 = "stablehlo.add"(%224, %223) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %226 = "stablehlo.subtract"(%202, %225) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %227 = "stablehlo.subtract"(%200, %226) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %228 = "stablehlo.multiply"(%197, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %229 = "stablehlo.add"(%228, %227) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %230 = "stablehlo.select"(%163, %160, %229) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %231 = "stablehlo.compare"(%160, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %232 = "stablehlo.select"(%231, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %233 = "stablehlo.select"(%162, %230, %232) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %234 = "stablehlo.subtract"(%233, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %235 = "stablehlo.divide"(%61, %160) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %236 = "stablehlo.constant"() <{value = dense<-0.029550653594771242> : tensor<2xf64>}> : () -> tensor<2xf64>
    %237 = "stablehlo.multiply"(%235, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %238 = "stablehlo.constant"() <{value = dense<0.00641025641025641> : tensor<2xf64>}> : () -> tensor<2xf64>
    %239 = "stablehlo.multiply"(%236, %237) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %240 = "stablehlo.add"(%239, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %241 = "stablehlo.constant"() <{value = dense<-0.0019175269175269176> : tensor<2xf64>}> : () -> tensor<2xf64>
    %242 = "stablehlo.multiply"(%240, %237) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %243 = "stablehlo.add"(%242, %241) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %244 = "stablehlo.constant"() <{value = dense<0.0008417508417508417> : tensor<2xf64>}> : () -> tensor<2xf64>
    %245 = "stablehlo.multiply"(%243, %237) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %246 = "stablehlo.add"(%245, %244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %247 = "stablehlo.constant"() <{value = dense<-0.0005952380952380953> : tensor<2xf64>}> : () -> tensor<2xf64>
    %248 = "stablehlo.multiply"(%246, %237) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %249 = "stablehlo.add"(%248, %247) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %250 = "stablehlo.constant"() <{value = dense<0.0007936507936507937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %251 = "stablehlo.multiply"(%249, %237) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %252 = "stablehlo.add"(%251, %250) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %253 = "stablehlo.constant"() <{value = dense<-0.002777777777777778> : tensor<2xf64>}> : () -> tensor<2xf64>
    %254 = "stablehlo.multiply"(%252, %237) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %255 = "stablehlo.add"(%254, %253) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %256 = "stablehlo.constant"() <{value = dense<0.08333333333333333> : tensor<2xf64>}> : () -> tensor<2xf64>
    %257 = "stablehlo.multiply"(%255, %237) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %258 = "stablehlo.add"(%257, %256) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %259 = "stablehlo.multiply"(%235, %258) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %260 = "stablehlo.constant"() <{value = dense<0.4189385332046727> : tensor<2xf64>}> : () -> tensor<2xf64>
    %261 = "stablehlo.add"(%259, %260) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %262 = "stablehlo.multiply"(%161, %234) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %263 = "stablehlo.add"(%262, %261) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %264 = "stablehlo.add"(%152, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %265 = "stablehlo.add"(%152, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %266 = "stablehlo.multiply"(%264, %265) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %267 = "stablehlo.add"(%152, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %268 = "stablehlo.multiply"(%266, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %269 = "stablehlo.constant"() <{value = dense<3.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %270 = "stablehlo.add"(%152, %269) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %271 = "stablehlo.multiply"(%268, %270) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %272 = "stablehlo.constant"() <{value = dense<4.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %273 = "stablehlo.add"(%152, %272) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %274 = "stablehlo.multiply"(%271, %273) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %275 = "stablehlo.constant"() <{value = dense<5.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %276 = "stablehlo.add"(%152, %275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %277 = "stablehlo.multiply"(%274, %276) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %278 = "stablehlo.constant"() <{value = dense<6.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %279 = "stablehlo.add"(%152, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %280 = "stablehlo.multiply"(%277, %279) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %281 = "stablehlo.constant"() <{value = dense<7.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %282 = "stablehlo.add"(%152, %281) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %283 = "stablehlo.multiply"(%280, %282) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %284 = "stablehlo.constant"() <{value = dense<8.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %285 = "stablehlo.add"(%152, %284) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %286 = "stablehlo.multiply"(%283, %285) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %287 = "stablehlo.constant"() <{value = dense<9.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %288 = "stablehlo.add"(%152, %287) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %289 = "stablehlo.multiply"(%286, %288) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %290 = "stablehlo.select"(%158, %289, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %291 = "stablehlo.compare"(%290, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %292 = "stablehlo.compare"(%290, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %293 = "stablehlo.compare"(%290, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %294 = "stablehlo.compare"(%290, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %295 = "stablehlo.select"(%294, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %296 = "stablehlo.select"(%293, %57, %295) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %297 = "stablehlo.multiply"(%290, %296) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %298 = "stablehlo.bitcast_convert"(%297) : (tensor<2xf64>) -> tensor<2x2xui32>
    %299 = "stablehlo.slice"(%298) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %300 = "stablehlo.reshape"(%299) : (tensor<2x1xui32>) -> tensor<2xui32>
    %301 = "stablehlo.shift_right_logical"(%300, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %302 = "stablehlo.and"(%301, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %303 = "stablehlo.convert"(%302) : (tensor<2xui32>) -> tensor<2xf64>
    %304 = "stablehlo.subtract"(%303, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %305 = "stablehlo.subtract"(%8, %304) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %306 = "stablehlo.compare"(%305, %305) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %307 = "stablehlo.select"(%306, %8, %305) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %308 = "stablehlo.maximum"(%307, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %309 = "stablehlo.minimum"(%308, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %310 = "stablehlo.compare"(%309, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %311 = "stablehlo.ceil"(%309) : (tensor<2xf64>) -> tensor<2xf64>
    %312 = "stablehlo.floor"(%309) : (tensor<2xf64>) -> tensor<2xf64>
    %313 = "stablehlo.select"(%310, %311, %312) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %314 = "stablehlo.add"(%313, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %315 = "stablehlo.convert"(%314) : (tensor<2xf64>) -> tensor<2xui32>
    %316 = "stablehlo.shift_left"(%315, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %317 = "stablehlo.reshape"(%316) : (tensor<2xui32>) -> tensor<2x1xui32>
    %318 = "stablehlo.concatenate"(%90, %317) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %319 = "stablehlo.bitcast_convert"(%318) : (tensor<2x2xui32>) -> tensor<2xf64>
    %320 = "stablehlo.multiply"(%297, %319) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %321 = "stablehlo.compare"(%320, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %322 = "stablehlo.select"(%321, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %323 = "stablehlo.add"(%304, %322) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %324 = "stablehlo.select"(%294, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %325 = "stablehlo.select"(%293, %98, %324) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %326 = "stablehlo.add"(%323, %325) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %327 = "stablehlo.multiply"(%320, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %328 = "stablehlo.select"(%321, %327, %320) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %329 = "stablehlo.subtract"(%328, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %330 = "stablehlo.multiply"(%329, %329) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %331 = "stablehlo.multiply"(%330, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %332 = "stablehlo.optimization_barrier"(%329) : (tensor<2xf64>) -> tensor<2xf64>
    %333 = "stablehlo.add"(%332, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %334 = "stablehlo.divide"(%329, %333) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %335 = "stablehlo.multiply"(%334, %334) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %336 = "stablehlo.multiply"(%115, %335) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %337 = "stablehlo.add"(%336, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %338 = "stablehlo.multiply"(%337, %335) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %339 = "stablehlo.add"(%338, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %340 = "stablehlo.multiply"(%339, %335) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %341 = "stablehlo.add"(%340, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %342 = "stablehlo.multiply"(%341, %335) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %343 = "stablehlo.add"(%342, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %344 = "stablehlo.multiply"(%343, %335) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %345 = "stablehlo.add"(%344, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %346 = "stablehlo.multiply"(%345, %335) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %347 = "stablehlo.add"(%346, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %348 = "stablehlo.multiply"(%347, %335) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %349 = "stablehlo.add"(%348, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %350 = "stablehlo.multiply"(%335, %349) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %351 = "stablehlo.add"(%350, %331) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %352 = "stablehlo.multiply"(%334, %351) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %353 = "stablehlo.multiply"(%326, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %354 = "stablehlo.add"(%353, %352) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %355 = "stablehlo.subtract"(%331, %354) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %356 = "stablehlo.subtract"(%329, %355) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %357 = "stablehlo.multiply"(%326, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %358 = "stablehlo.add"(%357, %356) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %359 = "stablehlo.select"(%292, %290, %358) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %360 = "stablehlo.compare"(%290, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %361 = "stablehlo.select"(%360, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %362 = "stablehlo.select"(%291, %359, %361) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %363 = "stablehlo.subtract"(%263, %362) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %364 = "stablehlo.select"(%156, %8, %363) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %365 = "stablehlo.subtract"(%150, %364) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %366 = "stablehlo.select"(%20, %365, %364) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %367 = "stablehlo.select"(%18, %17, %366) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %368 = "stablehlo.abs"(%3) : (tensor<2xf64>) -> tensor<2xf64>
    %369 = "stablehlo.compare"(%368, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %370 = "stablehlo.compare"(%3, %19) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %371 = "stablehlo.round_nearest_even"(%3) : (tensor<2xf64>) -> tensor<2xf64>
    %372 = "stablehlo.subtract"(%3, %371) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %373 = "stablehlo.multiply"(%372, %372) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %374 = "stablehlo.multiply"(%373, %372) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %375 = "stablehlo.multiply"(%26, %373) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %376 = "stablehlo.add"(%375, %27) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %377 = "stablehlo.multiply"(%376, %373) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %378 = "stablehlo.add"(%377, %30) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %379 = "stablehlo.multiply"(%378, %373) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %380 = "stablehlo.add"(%379, %33) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %381 = "stablehlo.multiply"(%380, %373) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %382 = "stablehlo.add"(%381, %36) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %383 = "stablehlo.multiply"(%382, %373) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %384 = "stablehlo.add"(%383, %39) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %385 = "stablehlo.multiply"(%384, %373) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %386 = "stablehlo.add"(%385, %42) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %387 = "stablehlo.multiply"(%386, %373) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %388 = "stablehlo.add"(%387, %45) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %389 = "stablehlo.multiply"(%372, %48) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %390 = "stablehlo.multiply"(%374, %388) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %391 = "stablehlo.add"(%390, %389) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %392 = "stablehlo.abs"(%391) : (tensor<2xf64>) -> tensor<2xf64>
    %393 = "stablehlo.compare"(%392, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %394 = "stablehlo.compare"(%392, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %395 = "stablehlo.compare"(%392, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %396 = "stablehlo.compare"(%392, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %397 = "stablehlo.select"(%396, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %398 = "stablehlo.select"(%395, %57, %397) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %399 = "stablehlo.multiply"(%392, %398) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %400 = "stablehlo.bitcast_convert"(%399) : (tensor<2xf64>) -> tensor<2x2xui32>
    %401 = "stablehlo.slice"(%400) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %402 = "stablehlo.reshape"(%401) : (tensor<2x1xui32>) -> tensor<2xui32>
    %403 = "stablehlo.shift_right_logical"(%402, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %404 = "stablehlo.and"(%403, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %405 = "stablehlo.convert"(%404) : (tensor<2xui32>) -> tensor<2xf64>
    %406 = "stablehlo.subtract"(%405, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %407 = "stablehlo.subtract"(%8, %406) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %408 = "stablehlo.compare"(%407, %407) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %409 = "stablehlo.select"(%408, %8, %407) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %410 = "stablehlo.maximum"(%409, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %411 = "stablehlo.minimum"(%410, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %412 = "stablehlo.compare"(%411, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %413 = "stablehlo.ceil"(%411) : (tensor<2xf64>) -> tensor<2xf64>
    %414 = "stablehlo.floor"(%411) : (tensor<2xf64>) -> tensor<2xf64>
    %415 = "stablehlo.select"(%412, %413, %414) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %416 = "stablehlo.add"(%415, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %417 = "stablehlo.convert"(%416) : (tensor<2xf64>) -> tensor<2xui32>
    %418 = "stablehlo.shift_left"(%417, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %419 = "stablehlo.reshape"(%418) : (tensor<2xui32>) -> tensor<2x1xui32>
    %420 = "stablehlo.concatenate"(%90, %419) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %421 = "stablehlo.bitcast_convert"(%420) : (tensor<2x2xui32>) -> tensor<2xf64>
    %422 = "stablehlo.multiply"(%399, %421) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %423 = "stablehlo.compare"(%422, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %424 = "stablehlo.select"(%423, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %425 = "stablehlo.add"(%406, %424) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %426 = "stablehlo.select"(%396, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %427 = "stablehlo.select"(%395, %98, %426) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %428 = "stablehlo.add"(%425, %427) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %429 = "stablehlo.multiply"(%422, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %430 = "stablehlo.select"(%423, %429, %422) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %431 = "stablehlo.subtract"(%430, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %432 = "stablehlo.multiply"(%431, %431) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %433 = "stablehlo.multiply"(%432, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %434 = "stablehlo.optimization_barrier"(%431) : (tensor<2xf64>) -> tensor<2xf64>
    %435 = "stablehlo.add"(%434, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %436 = "stablehlo.divide"(%431, %435) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %437 = "stablehlo.multiply"(%436, %436) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %438 = "stablehlo.multiply"(%115, %437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %439 = "stablehlo.add"(%438, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %440 = "stablehlo.multiply"(%439, %437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %441 = "stablehlo.add"(%440, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %442 = "stablehlo.multiply"(%441, %437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %443 = "stablehlo.add"(%442, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %444 = "stablehlo.multiply"(%443, %437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %445 = "stablehlo.add"(%444, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %446 = "stablehlo.multiply"(%445, %437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %447 = "stablehlo.add"(%446, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %448 = "stablehlo.multiply"(%447, %437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %449 = "stablehlo.add"(%448, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %450 = "stablehlo.multiply"(%449, %437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %451 = "stablehlo.add"(%450, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %452 = "stablehlo.multiply"(%437, %451) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %453 = "stablehlo.add"(%452, %433) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %454 = "stablehlo.multiply"(%436, %453) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %455 = "stablehlo.multiply"(%428, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %456 = "stablehlo.add"(%455, %454) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %457 = "stablehlo.subtract"(%433, %456) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %458 = "stablehlo.subtract"(%431, %457) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %459 = "stablehlo.multiply"(%428, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %460 = "stablehlo.add"(%459, %458) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %461 = "stablehlo.select"(%394, %392, %460) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %462 = "stablehlo.compare"(%392, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %463 = "stablehlo.select"(%462, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %464 = "stablehlo.select"(%393, %461, %463) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %465 = "stablehlo.subtract"(%21, %464) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %466 = "stablehlo.subtract"(%61, %3) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %467 = "stablehlo.select"(%370, %466, %3) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %468 = "stablehlo.subtract"(%467, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %469 = "stablehlo.subtract"(%467, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %470 = "stablehlo.multiply"(%468, %469) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %471 = "stablehlo.compare"(%470, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %472 = "stablehlo.compare"(%467, %157) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %473 = "stablehlo.add"(%467, %157) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %474 = "stablehlo.select"(%472, %473, %467) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %475 = "stablehlo.subtract"(%474, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %476 = "stablehlo.compare"(%474, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %477 = "stablehlo.compare"(%474, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %478 = "stablehlo.compare"(%474, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %479 = "stablehlo.compare"(%474, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %480 = "stablehlo.select"(%479, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %481 = "stablehlo.select"(%478, %57, %480) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %482 = "stablehlo.multiply"(%474, %481) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %483 = "stablehlo.bitcast_convert"(%482) : (tensor<2xf64>) -> tensor<2x2xui32>
    %484 = "stablehlo.slice"(%483) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %485 = "stablehlo.reshape"(%484) : (tensor<2x1xui32>) -> tensor<2xui32>
    %486 = "stablehlo.shift_right_logical"(%485, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %487 = "stablehlo.and"(%486, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %488 = "stablehlo.convert"(%487) : (tensor<2xui32>) -> tensor<2xf64>
    %489 = "stablehlo.subtract"(%488, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %490 = "stablehlo.subtract"(%8, %489) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %491 = "stablehlo.compare"(%490, %490) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %492 = "stablehlo.select"(%491, %8, %490) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %493 = "stablehlo.maximum"(%492, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %494 = "stablehlo.minimum"(%493, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %495 = "stablehlo.compare"(%494, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %496 = "stablehlo.ceil"(%494) : (tensor<2xf64>) -> tensor<2xf64>
    %497 = "stablehlo.floor"(%494) : (tensor<2xf64>) -> tensor<2xf64>
    %498 = "stablehlo.select"(%495, %496, %497) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %499 = "stablehlo.add"(%498, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %500 = "stablehlo.convert"(%499) : (tensor<2xf64>) -> tensor<2xui32>
    %501 = "stablehlo.shift_left"(%500, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %502 = "stablehlo.reshape"(%501) : (tensor<2xui32>) -> tensor<2x1xui32>
    %503 = "stablehlo.concatenate"(%90, %502) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %504 = "stablehlo.bitcast_convert"(%503) : (tensor<2x2xui32>) -> tensor<2xf64>
    %505 = "stablehlo.multiply"(%482, %504) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %506 = "stablehlo.compare"(%505, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %507 = "stablehlo.select"(%506, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %508 = "stablehlo.add"(%489, %507) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %509 = "stablehlo.select"(%479, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %510 = "stablehlo.select"(%478, %98, %509) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %511 = "stablehlo.add"(%508, %510) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %512 = "stablehlo.multiply"(%505, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %513 = "stablehlo.select"(%506, %512, %505) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %514 = "stablehlo.subtract"(%513, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %515 = "stablehlo.multiply"(%514, %514) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %516 = "stablehlo.multiply"(%515, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %517 = "stablehlo.optimization_barrier"(%514) : (tensor<2xf64>) -> tensor<2xf64>
    %518 = "stablehlo.add"(%517, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %519 = "stablehlo.divide"(%514, %518) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %520 = "stablehlo.multiply"(%519, %519) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %521 = "stablehlo.multiply"(%115, %520) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %522 = "stablehlo.add"(%521, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %523 = "stablehlo.multiply"(%522, %520) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %524 = "stablehlo.add"(%523, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %525 = "stablehlo.multiply"(%524, %520) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %526 = "stablehlo.add"(%525, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %527 = "stablehlo.multiply"(%526, %520) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %528 = "stablehlo.add"(%527, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %529 = "stablehlo.multiply"(%528, %520) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %530 = "stablehlo.add"(%529, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %531 = "stablehlo.multiply"(%530, %520) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %532 = "stablehlo.add"(%531, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %533 = "stablehlo.multiply"(%532, %520) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %534 = "stablehlo.add"(%533, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %535 = "stablehlo.multiply"(%520, %534) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %536 = "stablehlo.add"(%535, %516) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %537 = "stablehlo.multiply"(%519, %536) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %538 = "stablehlo.multiply"(%511, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %539 = "stablehlo.add"(%538, %537) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %540 = "stablehlo.subtract"(%516, %539) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %541 = "stablehlo.subtract"(%514, %540) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %542 = "stablehlo.multiply"(%511, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %543 = "stablehlo.add"(%542, %541) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %544 = "stablehlo.select"(%477, %474, %543) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %545 = "stablehlo.compare"(%474, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %546 = "stablehlo.select"(%545, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %547 = "stablehlo.select"(%476, %544, %546) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %548 = "stablehlo.subtract"(%547, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %549 = "stablehlo.divide"(%61, %474) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %550 = "stablehlo.multiply"(%549, %549) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %551 = "stablehlo.multiply"(%236, %550) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %552 = "stablehlo.add"(%551, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %553 = "stablehlo.multiply"(%552, %550) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %554 = "stablehlo.add"(%553, %241) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %555 = "stablehlo.multiply"(%554, %550) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %556 = "stablehlo.add"(%555, %244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %557 = "stablehlo.multiply"(%556, %550) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %558 = "stablehlo.add"(%557, %247) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %559 = "stablehlo.multiply"(%558, %550) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %560 = "stablehlo.add"(%559, %250) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %561 = "stablehlo.multiply"(%560, %550) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %562 = "stablehlo.add"(%561, %253) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %563 = "stablehlo.multiply"(%562, %550) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %564 = "stablehlo.add"(%563, %256) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %565 = "stablehlo.multiply"(%549, %564) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %566 = "stablehlo.add"(%565, %260) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %567 = "stablehlo.multiply"(%475, %548) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %568 = "stablehlo.add"(%567, %566) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %569 = "stablehlo.add"(%467, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %570 = "stablehlo.add"(%467, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %571 = "stablehlo.multiply"(%569, %570) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %572 = "stablehlo.add"(%467, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %573 = "stablehlo.multiply"(%571, %572) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %574 = "stablehlo.add"(%467, %269) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %575 = "stablehlo.multiply"(%573, %574) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %576 = "stablehlo.add"(%467, %272) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %577 = "stablehlo.multiply"(%575, %576) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %578 = "stablehlo.add"(%467, %275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %579 = "stablehlo.multiply"(%577, %578) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %580 = "stablehlo.add"(%467, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %581 = "stablehlo.multiply"(%579, %580) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %582 = "stablehlo.add"(%467, %281) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %583 = "stablehlo.multiply"(%581, %582) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %584 = "stablehlo.add"(%467, %284) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %585 = "stablehlo.multiply"(%583, %584) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %586 = "stablehlo.add"(%467, %287) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %587 = "stablehlo.multiply"(%585, %586) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %588 = "stablehlo.select"(%472, %587, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %589 = "stablehlo.compare"(%588, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %590 = "stablehlo.compare"(%588, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %591 = "stablehlo.compare"(%588, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %592 = "stablehlo.compare"(%588, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %593 = "stablehlo.select"(%592, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %594 = "stablehlo.select"(%591, %57, %593) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %595 = "stablehlo.multiply"(%588, %594) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %596 = "stablehlo.bitcast_convert"(%595) : (tensor<2xf64>) -> tensor<2x2xui32>
    %597 = "stablehlo.slice"(%596) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %598 = "stablehlo.reshape"(%597) : (tensor<2x1xui32>) -> tensor<2xui32>
    %599 = "stablehlo.shift_right_logical"(%598, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %600 = "stablehlo.and"(%599, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %601 = "stablehlo.convert"(%600) : (tensor<2xui32>) -> tensor<2xf64>
    %602 = "stablehlo.subtract"(%601, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %603 = "stablehlo.subtract"(%8, %602) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %604 = "stablehlo.compare"(%603, %603) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %605 = "stablehlo.select"(%604, %8, %603) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %606 = "stablehlo.maximum"(%605, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %607 = "stablehlo.minimum"(%606, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %608 = "stablehlo.compare"(%607, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %609 = "stablehlo.ceil"(%607) : (tensor<2xf64>) -> tensor<2xf64>
    %610 = "stablehlo.floor"(%607) : (tensor<2xf64>) -> tensor<2xf64>
    %611 = "stablehlo.select"(%608, %609, %610) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %612 = "stablehlo.add"(%611, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %613 = "stablehlo.convert"(%612) : (tensor<2xf64>) -> tensor<2xui32>
    %614 = "stablehlo.shift_left"(%613, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %615 = "stablehlo.reshape"(%614) : (tensor<2xui32>) -> tensor<2x1xui32>
    %616 = "stablehlo.concatenate"(%90, %615) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %617 = "stablehlo.bitcast_convert"(%616) : (tensor<2x2xui32>) -> tensor<2xf64>
    %618 = "stablehlo.multiply"(%595, %617) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %619 = "stablehlo.compare"(%618, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %620 = "stablehlo.select"(%619, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %621 = "stablehlo.add"(%602, %620) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %622 = "stablehlo.select"(%592, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %623 = "stablehlo.select"(%591, %98, %622) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %624 = "stablehlo.add"(%621, %623) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %625 = "stablehlo.multiply"(%618, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %626 = "stablehlo.select"(%619, %625, %618) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %627 = "stablehlo.subtract"(%626, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %628 = "stablehlo.multiply"(%627, %627) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %629 = "stablehlo.multiply"(%628, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %630 = "stablehlo.optimization_barrier"(%627) : (tensor<2xf64>) -> tensor<2xf64>
    %631 = "stablehlo.add"(%630, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %632 = "stablehlo.divide"(%627, %631) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %633 = "stablehlo.multiply"(%632, %632) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %634 = "stablehlo.multiply"(%115, %633) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %635 = "stablehlo.add"(%634, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %636 = "stablehlo.multiply"(%635, %633) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %637 = "stablehlo.add"(%636, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %638 = "stablehlo.multiply"(%637, %633) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %639 = "stablehlo.add"(%638, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %640 = "stablehlo.multiply"(%639, %633) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %641 = "stablehlo.add"(%640, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %642 = "stablehlo.multiply"(%641, %633) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %643 = "stablehlo.add"(%642, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %644 = "stablehlo.multiply"(%643, %633) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %645 = "stablehlo.add"(%644, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %646 = "stablehlo.multiply"(%645, %633) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %647 = "stablehlo.add"(%646, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %648 = "stablehlo.multiply"(%633, %647) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %649 = "stablehlo.add"(%648, %629) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %650 = "stablehlo.multiply"(%632, %649) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %651 = "stablehlo.multiply"(%624, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %652 = "stablehlo.add"(%651, %650) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %653 = "stablehlo.subtract"(%629, %652) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %654 = "stablehlo.subtract"(%627, %653) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %655 = "stablehlo.multiply"(%624, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %656 = "stablehlo.add"(%655, %654) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %657 = "stablehlo.select"(%590, %588, %656) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %658 = "stablehlo.compare"(%588, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %659 = "stablehlo.select"(%658, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %660 = "stablehlo.select"(%589, %657, %659) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %661 = "stablehlo.subtract"(%568, %660) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %662 = "stablehlo.select"(%471, %8, %661) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %663 = "stablehlo.subtract"(%465, %662) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %664 = "stablehlo.select"(%370, %663, %662) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %665 = "stablehlo.select"(%369, %368, %664) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %666 = "stablehlo.add"(%367, %665) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %667 = "stablehlo.add"(%1, %3) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %668 = "stablehlo.abs"(%667) : (tensor<2xf64>) -> tensor<2xf64>
    %669 = "stablehlo.compare"(%668, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %670 = "stablehlo.compare"(%667, %19) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %671 = "stablehlo.round_nearest_even"(%667) : (tensor<2xf64>) -> tensor<2xf64>
    %672 = "stablehlo.subtract"(%667, %671) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %673 = "stablehlo.multiply"(%672, %672) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %674 = "stablehlo.multiply"(%673, %672) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %675 = "stablehlo.multiply"(%26, %673) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %676 = "stablehlo.add"(%675, %27) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %677 = "stablehlo.multiply"(%676, %673) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %678 = "stablehlo.add"(%677, %30) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %679 = "stablehlo.multiply"(%678, %673) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %680 = "stablehlo.add"(%679, %33) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %681 = "stablehlo.multiply"(%680, %673) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %682 = "stablehlo.add"(%681, %36) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %683 = "stablehlo.multiply"(%682, %673) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %684 = "stablehlo.add"(%683, %39) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %685 = "stablehlo.multiply"(%684, %673) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %686 = "stablehlo.add"(%685, %42) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %687 = "stablehlo.multiply"(%686, %673) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %688 = "stablehlo.add"(%687, %45) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %689 = "stablehlo.multiply"(%672, %48) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %690 = "stablehlo.multiply"(%674, %688) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %691 = "stablehlo.add"(%690, %689) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %692 = "stablehlo.abs"(%691) : (tensor<2xf64>) -> tensor<2xf64>
    %693 = "stablehlo.compare"(%692, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %694 = "stablehlo.compare"(%692, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %695 = "stablehlo.compare"(%692, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %696 = "stablehlo.compare"(%692, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %697 = "stablehlo.select"(%696, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %698 = "stablehlo.select"(%695, %57, %697) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %699 = "stablehlo.multiply"(%692, %698) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %700 = "stablehlo.bitcast_convert"(%699) : (tensor<2xf64>) -> tensor<2x2xui32>
    %701 = "stablehlo.slice"(%700) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %702 = "stablehlo.reshape"(%701) : (tensor<2x1xui32>) -> tensor<2xui32>
    %703 = "stablehlo.shift_right_logical"(%702, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %704 = "stablehlo.and"(%703, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %705 = "stablehlo.convert"(%704) : (tensor<2xui32>) -> tensor<2xf64>
    %706 = "stablehlo.subtract"(%705, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %707 = "stablehlo.subtract"(%8, %706) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %708 = "stablehlo.compare"(%707, %707) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %709 = "stablehlo.select"(%708, %8, %707) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %710 = "stablehlo.maximum"(%709, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %711 = "stablehlo.minimum"(%710, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %712 = "stablehlo.compare"(%711, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %713 = "stablehlo.ceil"(%711) : (tensor<2xf64>) -> tensor<2xf64>
    %714 = "stablehlo.floor"(%711) : (tensor<2xf64>) -> tensor<2xf64>
    %715 = "stablehlo.select"(%712, %713, %714) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %716 = "stablehlo.add"(%715, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %717 = "stablehlo.convert"(%716) : (tensor<2xf64>) -> tensor<2xui32>
    %718 = "stablehlo.shift_left"(%717, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %719 = "stablehlo.reshape"(%718) : (tensor<2xui32>) -> tensor<2x1xui32>
    %720 = "stablehlo.concatenate"(%90, %719) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %721 = "stablehlo.bitcast_convert"(%720) : (tensor<2x2xui32>) -> tensor<2xf64>
    %722 = "stablehlo.multiply"(%699, %721) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %723 = "stablehlo.compare"(%722, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %724 = "stablehlo.select"(%723, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %725 = "stablehlo.add"(%706, %724) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %726 = "stablehlo.select"(%696, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %727 = "stablehlo.select"(%695, %98, %726) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %728 = "stablehlo.add"(%725, %727) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %729 = "stablehlo.multiply"(%722, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %730 = "stablehlo.select"(%723, %729, %722) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %731 = "stablehlo.subtract"(%730, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %732 = "stablehlo.multiply"(%731, %731) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %733 = "stablehlo.multiply"(%732, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %734 = "stablehlo.optimization_barrier"(%731) : (tensor<2xf64>) -> tensor<2xf64>
    %735 = "stablehlo.add"(%734, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %736 = "stablehlo.divide"(%731, %735) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %737 = "stablehlo.multiply"(%736, %736) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %738 = "stablehlo.multiply"(%115, %737) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %739 = "stablehlo.add"(%738, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %740 = "stablehlo.multiply"(%739, %737) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %741 = "stablehlo.add"(%740, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %742 = "stablehlo.multiply"(%741, %737) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %743 = "stablehlo.add"(%742, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %744 = "stablehlo.multiply"(%743, %737) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %745 = "stablehlo.add"(%744, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %746 = "stablehlo.multiply"(%745, %737) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %747 = "stablehlo.add"(%746, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %748 = "stablehlo.multiply"(%747, %737) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %749 = "stablehlo.add"(%748, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %750 = "stablehlo.multiply"(%749, %737) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %751 = "stablehlo.add"(%750, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %752 = "stablehlo.multiply"(%737, %751) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %753 = "stablehlo.add"(%752, %733) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %754 = "stablehlo.multiply"(%736, %753) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %755 = "stablehlo.multiply"(%728, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %756 = "stablehlo.add"(%755, %754) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %757 = "stablehlo.subtract"(%733, %756) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %758 = "stablehlo.subtract"(%731, %757) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %759 = "stablehlo.multiply"(%728, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %760 = "stablehlo.add"(%759, %758) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %761 = "stablehlo.select"(%694, %692, %760) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %762 = "stablehlo.compare"(%692, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %763 = "stablehlo.select"(%762, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %764 = "stablehlo.select"(%693, %761, %763) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %765 = "stablehlo.subtract"(%21, %764) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %766 = "stablehlo.subtract"(%61, %667) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %767 = "stablehlo.select"(%670, %766, %667) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %768 = "stablehlo.subtract"(%767, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %769 = "stablehlo.subtract"(%767, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %770 = "stablehlo.multiply"(%768, %769) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %771 = "stablehlo.compare"(%770, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %772 = "stablehlo.compare"(%767, %157) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %773 = "stablehlo.add"(%767, %157) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %774 = "stablehlo.select"(%772, %773, %767) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %775 = "stablehlo.subtract"(%774, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %776 = "stablehlo.compare"(%774, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %777 = "stablehlo.compare"(%774, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %778 = "stablehlo.compare"(%774, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %779 = "stablehlo.compare"(%774, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %780 = "stablehlo.select"(%779, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %781 = "stablehlo.select"(%778, %57, %780) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %782 = "stablehlo.multiply"(%774, %781) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %783 = "stablehlo.bitcast_convert"(%782) : (tensor<2xf64>) -> tensor<2x2xui32>
    %784 = "stablehlo.slice"(%783) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %785 = "stablehlo.reshape"(%784) : (tensor<2x1xui32>) -> tensor<2xui32>
    %786 = "stablehlo.shift_right_logical"(%785, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %787 = "stablehlo.and"(%786, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %788 = "stablehlo.convert"(%787) : (tensor<2xui32>) -> tensor<2xf64>
    %789 = "stablehlo.subtract"(%788, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %790 = "stablehlo.subtract"(%8, %789) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %791 = "stablehlo.compare"(%790, %790) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %792 = "stablehlo.select"(%791, %8, %790) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %793 = "stablehlo.maximum"(%792, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %794 = "stablehlo.minimum"(%793, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %795 = "stablehlo.compare"(%794, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %796 = "stablehlo.ceil"(%794) : (tensor<2xf64>) -> tensor<2xf64>
    %797 = "stablehlo.floor"(%794) : (tensor<2xf64>) -> tensor<2xf64>
    %798 = "stablehlo.select"(%795, %796, %797) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %799 = "stablehlo.add"(%798, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %800 = "stablehlo.convert"(%799) : (tensor<2xf64>) -> tensor<2xui32>
    %801 = "stablehlo.shift_left"(%800, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %802 = "stablehlo.reshape"(%801) : (tensor<2xui32>) -> tensor<2x1xui32>
    %803 = "stablehlo.concatenate"(%90, %802) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %804 = "stablehlo.bitcast_convert"(%803) : (tensor<2x2xui32>) -> tensor<2xf64>
    %805 = "stablehlo.multiply"(%782, %804) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %806 = "stablehlo.compare"(%805, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %807 = "stablehlo.select"(%806, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %808 = "stablehlo.add"(%789, %807) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %809 = "stablehlo.select"(%779, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %810 = "stablehlo.select"(%778, %98, %809) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %811 = "stablehlo.add"(%808, %810) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %812 = "stablehlo.multiply"(%805, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %813 = "stablehlo.select"(%806, %812, %805) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %814 = "stablehlo.subtract"(%813, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %815 = "stablehlo.multiply"(%814, %814) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %816 = "stablehlo.multiply"(%815, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %817 = "stablehlo.optimization_barrier"(%814) : (tensor<2xf64>) -> tensor<2xf64>
    %818 = "stablehlo.add"(%817, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %819 = "stablehlo.divide"(%814, %818) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %820 = "stablehlo.multiply"(%819, %819) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %821 = "stablehlo.multiply"(%115, %820) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %822 = "stablehlo.add"(%821, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %823 = "stablehlo.multiply"(%822, %820) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %824 = "stablehlo.add"(%823, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %825 = "stablehlo.multiply"(%824, %820) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %826 = "stablehlo.add"(%825, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %827 = "stablehlo.multiply"(%826, %820) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %828 = "stablehlo.add"(%827, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %829 = "stablehlo.multiply"(%828, %820) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %830 = "stablehlo.add"(%829, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %831 = "stablehlo.multiply"(%830, %820) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %832 = "stablehlo.add"(%831, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %833 = "stablehlo.multiply"(%832, %820) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %834 = "stablehlo.add"(%833, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %835 = "stablehlo.multiply"(%820, %834) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %836 = "stablehlo.add"(%835, %816) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %837 = "stablehlo.multiply"(%819, %836) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %838 = "stablehlo.multiply"(%811, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %839 = "stablehlo.add"(%838, %837) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %840 = "stablehlo.subtract"(%816, %839) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %841 = "stablehlo.subtract"(%814, %840) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %842 = "stablehlo.multiply"(%811, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %843 = "stablehlo.add"(%842, %841) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %844 = "stablehlo.select"(%777, %774, %843) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %845 = "stablehlo.compare"(%774, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %846 = "stablehlo.select"(%845, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %847 = "stablehlo.select"(%776, %844, %846) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %848 = "stablehlo.subtract"(%847, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %849 = "stablehlo.divide"(%61, %774) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %850 = "stablehlo.multiply"(%849, %849) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %851 = "stablehlo.multiply"(%236, %850) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %852 = "stablehlo.add"(%851, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %853 = "stablehlo.multiply"(%852, %850) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %854 = "stablehlo.add"(%853, %241) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %855 = "stablehlo.multiply"(%854, %850) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %856 = "stablehlo.add"(%855, %244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %857 = "stablehlo.multiply"(%856, %850) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %858 = "stablehlo.add"(%857, %247) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %859 = "stablehlo.multiply"(%858, %850) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %860 = "stablehlo.add"(%859, %250) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %861 = "stablehlo.multiply"(%860, %850) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %862 = "stablehlo.add"(%861, %253) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %863 = "stablehlo.multiply"(%862, %850) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %864 = "stablehlo.add"(%863, %256) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %865 = "stablehlo.multiply"(%849, %864) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %866 = "stablehlo.add"(%865, %260) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %867 = "stablehlo.multiply"(%775, %848) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %868 = "stablehlo.add"(%867, %866) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %869 = "stablehlo.add"(%767, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %870 = "stablehlo.add"(%767, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %871 = "stablehlo.multiply"(%869, %870) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %872 = "stablehlo.add"(%767, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %873 = "stablehlo.multiply"(%871, %872) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %874 = "stablehlo.add"(%767, %269) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %875 = "stablehlo.multiply"(%873, %874) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %876 = "stablehlo.add"(%767, %272) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %877 = "stablehlo.multiply"(%875, %876) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %878 = "stablehlo.add"(%767, %275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %879 = "stablehlo.multiply"(%877, %878) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %880 = "stablehlo.add"(%767, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %881 = "stablehlo.multiply"(%879, %880) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %882 = "stablehlo.add"(%767, %281) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %883 = "stablehlo.multiply"(%881, %882) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %884 = "stablehlo.add"(%767, %284) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %885 = "stablehlo.multiply"(%883, %884) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %886 = "stablehlo.add"(%767, %287) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %887 = "stablehlo.multiply"(%885, %886) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %888 = "stablehlo.select"(%772, %887, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %889 = "stablehlo.compare"(%888, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %890 = "stablehlo.compare"(%888, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %891 = "stablehlo.compare"(%888, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %892 = "stablehlo.compare"(%888, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %893 = "stablehlo.select"(%892, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %894 = "stablehlo.select"(%891, %57, %893) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %895 = "stablehlo.multiply"(%888, %894) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %896 = "stablehlo.bitcast_convert"(%895) : (tensor<2xf64>) -> tensor<2x2xui32>
    %897 = "stablehlo.slice"(%896) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %898 = "stablehlo.reshape"(%897) : (tensor<2x1xui32>) -> tensor<2xui32>
    %899 = "stablehlo.shift_right_logical"(%898, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %900 = "stablehlo.and"(%899, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %901 = "stablehlo.convert"(%900) : (tensor<2xui32>) -> tensor<2xf64>
    %902 = "stablehlo.subtract"(%901, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %903 = "stablehlo.subtract"(%8, %902) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %904 = "stablehlo.compare"(%903, %903) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %905 = "stablehlo.select"(%904, %8, %903) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %906 = "stablehlo.maximum"(%905, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %907 = "stablehlo.minimum"(%906, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %908 = "stablehlo.compare"(%907, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %909 = "stablehlo.ceil"(%907) : (tensor<2xf64>) -> tensor<2xf64>
    %910 = "stablehlo.floor"(%907) : (tensor<2xf64>) -> tensor<2xf64>
    %911 = "stablehlo.select"(%908, %909, %910) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %912 = "stablehlo.add"(%911, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %913 = "stablehlo.convert"(%912) : (tensor<2xf64>) -> tensor<2xui32>
    %914 = "stablehlo.shift_left"(%913, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %915 = "stablehlo.reshape"(%914) : (tensor<2xui32>) -> tensor<2x1xui32>
    %916 = "stablehlo.concatenate"(%90, %915) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %917 = "stablehlo.bitcast_convert"(%916) : (tensor<2x2xui32>) -> tensor<2xf64>
    %918 = "stablehlo.multiply"(%895, %917) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %919 = "stablehlo.compare"(%918, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %920 = "stablehlo.select"(%919, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %921 = "stablehlo.add"(%902, %920) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %922 = "stablehlo.select"(%892, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %923 = "stablehlo.select"(%891, %98, %922) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %924 = "stablehlo.add"(%921, %923) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %925 = "stablehlo.multiply"(%918, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %926 = "stablehlo.select"(%919, %925, %918) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %927 = "stablehlo.subtract"(%926, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %928 = "stablehlo.multiply"(%927, %927) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %929 = "stablehlo.multiply"(%928, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %930 = "stablehlo.optimization_barrier"(%927) : (tensor<2xf64>) -> tensor<2xf64>
    %931 = "stablehlo.add"(%930, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %932 = "stablehlo.divide"(%927, %931) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %933 = "stablehlo.multiply"(%932, %932) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %934 = "stablehlo.multiply"(%115, %933) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %935 = "stablehlo.add"(%934, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %936 = "stablehlo.multiply"(%935, %933) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %937 = "stablehlo.add"(%936, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %938 = "stablehlo.multiply"(%937, %933) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %939 = "stablehlo.add"(%938, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %940 = "stablehlo.multiply"(%939, %933) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %941 = "stablehlo.add"(%940, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %942 = "stablehlo.multiply"(%941, %933) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %943 = "stablehlo.add"(%942, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %944 = "stablehlo.multiply"(%943, %933) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %945 = "stablehlo.add"(%944, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %946 = "stablehlo.multiply"(%945, %933) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %947 = "stablehlo.add"(%946, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %948 = "stablehlo.multiply"(%933, %947) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %949 = "stablehlo.add"(%948, %929) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %950 = "stablehlo.multiply"(%932, %949) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %951 = "stablehlo.multiply"(%924, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %952 = "stablehlo.add"(%951, %950) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %953 = "stablehlo.subtract"(%929, %952) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %954 = "stablehlo.subtract"(%927, %953) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %955 = "stablehlo.multiply"(%924, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %956 = "stablehlo.add"(%955, %954) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %957 = "stablehlo.select"(%890, %888, %956) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %958 = "stablehlo.compare"(%888, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %959 = "stablehlo.select"(%958, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %960 = "stablehlo.select"(%889, %957, %959) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %961 = "stablehlo.subtract"(%868, %960) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %962 = "stablehlo.select"(%771, %8, %961) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %963 = "stablehlo.subtract"(%765, %962) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %964 = "stablehlo.select"(%670, %963, %962) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %965 = "stablehlo.select"(%669, %668, %964) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %966 = "stablehlo.subtract"(%666, %965) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %967 = "stablehlo.compare"(%11, %157) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %968 = "stablehlo.compare"(%7, %157) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %969 = "stablehlo.maximum"(%7, %157) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %970 = "stablehlo.subtract"(%969, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %971 = "stablehlo.maximum"(%11, %157) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %972 = "stablehlo.divide"(%969, %971) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %973 = "stablehlo.compare"(%972, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %974 = "stablehlo.compare"(%972, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %975 = "stablehlo.compare"(%972, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %976 = "stablehlo.compare"(%972, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %977 = "stablehlo.select"(%976, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %978 = "stablehlo.select"(%975, %57, %977) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %979 = "stablehlo.multiply"(%972, %978) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %980 = "stablehlo.bitcast_convert"(%979) : (tensor<2xf64>) -> tensor<2x2xui32>
    %981 = "stablehlo.slice"(%980) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %982 = "stablehlo.reshape"(%981) : (tensor<2x1xui32>) -> tensor<2xui32>
    %983 = "stablehlo.shift_right_logical"(%982, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %984 = "stablehlo.and"(%983, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %985 = "stablehlo.convert"(%984) : (tensor<2xui32>) -> tensor<2xf64>
    %986 = "stablehlo.subtract"(%985, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %987 = "stablehlo.subtract"(%8, %986) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %988 = "stablehlo.compare"(%987, %987) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %989 = "stablehlo.select"(%988, %8, %987) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %990 = "stablehlo.maximum"(%989, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %991 = "stablehlo.minimum"(%990, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %992 = "stablehlo.compare"(%991, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %993 = "stablehlo.ceil"(%991) : (tensor<2xf64>) -> tensor<2xf64>
    %994 = "stablehlo.floor"(%991) : (tensor<2xf64>) -> tensor<2xf64>
    %995 = "stablehlo.select"(%992, %993, %994) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %996 = "stablehlo.add"(%995, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %997 = "stablehlo.convert"(%996) : (tensor<2xf64>) -> tensor<2xui32>
    %998 = "stablehlo.shift_left"(%997, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %999 = "stablehlo.reshape"(%998) : (tensor<2xui32>) -> tensor<2x1xui32>
    %1000 = "stablehlo.concatenate"(%90, %999) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %1001 = "stablehlo.bitcast_convert"(%1000) : (tensor<2x2xui32>) -> tensor<2xf64>
    %1002 = "stablehlo.multiply"(%979, %1001) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1003 = "stablehlo.compare"(%1002, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1004 = "stablehlo.select"(%1003, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1005 = "stablehlo.add"(%986, %1004) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1006 = "stablehlo.select"(%976, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1007 = "stablehlo.select"(%975, %98, %1006) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1008 = "stablehlo.add"(%1005, %1007) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1009 = "stablehlo.multiply"(%1002, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1010 = "stablehlo.select"(%1003, %1009, %1002) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1011 = "stablehlo.subtract"(%1010, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1012 = "stablehlo.multiply"(%1011, %1011) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1013 = "stablehlo.multiply"(%1012, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1014 = "stablehlo.optimization_barrier"(%1011) : (tensor<2xf64>) -> tensor<2xf64>
    %1015 = "stablehlo.add"(%1014, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1016 = "stablehlo.divide"(%1011, %1015) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1017 = "stablehlo.multiply"(%1016, %1016) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1018 = "stablehlo.multiply"(%115, %1017) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1019 = "stablehlo.add"(%1018, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1020 = "stablehlo.multiply"(%1019, %1017) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1021 = "stablehlo.add"(%1020, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1022 = "stablehlo.multiply"(%1021, %1017) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1023 = "stablehlo.add"(%1022, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1024 = "stablehlo.multiply"(%1023, %1017) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1025 = "stablehlo.add"(%1024, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1026 = "stablehlo.multiply"(%1025, %1017) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1027 = "stablehlo.add"(%1026, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1028 = "stablehlo.multiply"(%1027, %1017) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1029 = "stablehlo.add"(%1028, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1030 = "stablehlo.multiply"(%1029, %1017) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1031 = "stablehlo.add"(%1030, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1032 = "stablehlo.multiply"(%1017, %1031) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1033 = "stablehlo.add"(%1032, %1013) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1034 = "stablehlo.multiply"(%1016, %1033) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1035 = "stablehlo.multiply"(%1008, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1036 = "stablehlo.add"(%1035, %1034) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1037 = "stablehlo.subtract"(%1013, %1036) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1038 = "stablehlo.subtract"(%1011, %1037) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1039 = "stablehlo.multiply"(%1008, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1040 = "stablehlo.add"(%1039, %1038) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1041 = "stablehlo.select"(%974, %972, %1040) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1042 = "stablehlo.compare"(%972, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1043 = "stablehlo.select"(%1042, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1044 = "stablehlo.select"(%973, %1041, %1043) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1045 = "stablehlo.multiply"(%970, %1044) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1046 = "stablehlo.compare"(%971, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1047 = "stablehlo.compare"(%971, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1048 = "stablehlo.compare"(%971, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1049 = "stablehlo.compare"(%971, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1050 = "stablehlo.select"(%1049, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1051 = "stablehlo.select"(%1048, %57, %1050) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1052 = "stablehlo.multiply"(%971, %1051) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1053 = "stablehlo.bitcast_convert"(%1052) : (tensor<2xf64>) -> tensor<2x2xui32>
    %1054 = "stablehlo.slice"(%1053) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %1055 = "stablehlo.reshape"(%1054) : (tensor<2x1xui32>) -> tensor<2xui32>
    %1056 = "stablehlo.shift_right_logical"(%1055, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1057 = "stablehlo.and"(%1056, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1058 = "stablehlo.convert"(%1057) : (tensor<2xui32>) -> tensor<2xf64>
    %1059 = "stablehlo.subtract"(%1058, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1060 = "stablehlo.subtract"(%8, %1059) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1061 = "stablehlo.compare"(%1060, %1060) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1062 = "stablehlo.select"(%1061, %8, %1060) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1063 = "stablehlo.maximum"(%1062, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1064 = "stablehlo.minimum"(%1063, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1065 = "stablehlo.compare"(%1064, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1066 = "stablehlo.ceil"(%1064) : (tensor<2xf64>) -> tensor<2xf64>
    %1067 = "stablehlo.floor"(%1064) : (tensor<2xf64>) -> tensor<2xf64>
    %1068 = "stablehlo.select"(%1065, %1066, %1067) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1069 = "stablehlo.add"(%1068, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1070 = "stablehlo.convert"(%1069) : (tensor<2xf64>) -> tensor<2xui32>
    %1071 = "stablehlo.shift_left"(%1070, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1072 = "stablehlo.reshape"(%1071) : (tensor<2xui32>) -> tensor<2x1xui32>
    %1073 = "stablehlo.concatenate"(%90, %1072) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %1074 = "stablehlo.bitcast_convert"(%1073) : (tensor<2x2xui32>) -> tensor<2xf64>
    %1075 = "stablehlo.multiply"(%1052, %1074) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1076 = "stablehlo.compare"(%1075, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1077 = "stablehlo.select"(%1076, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1078 = "stablehlo.add"(%1059, %1077) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1079 = "stablehlo.select"(%1049, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1080 = "stablehlo.select"(%1048, %98, %1079) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1081 = "stablehlo.add"(%1078, %1080) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1082 = "stablehlo.multiply"(%1075, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1083 = "stablehlo.select"(%1076, %1082, %1075) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1084 = "stablehlo.subtract"(%1083, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1085 = "stablehlo.multiply"(%1084, %1084) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1086 = "stablehlo.multiply"(%1085, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1087 = "stablehlo.optimization_barrier"(%1084) : (tensor<2xf64>) -> tensor<2xf64>
    %1088 = "stablehlo.add"(%1087, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1089 = "stablehlo.divide"(%1084, %1088) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1090 = "stablehlo.multiply"(%1089, %1089) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1091 = "stablehlo.multiply"(%115, %1090) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1092 = "stablehlo.add"(%1091, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1093 = "stablehlo.multiply"(%1092, %1090) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1094 = "stablehlo.add"(%1093, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1095 = "stablehlo.multiply"(%1094, %1090) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1096 = "stablehlo.add"(%1095, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1097 = "stablehlo.multiply"(%1096, %1090) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1098 = "stablehlo.add"(%1097, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1099 = "stablehlo.multiply"(%1098, %1090) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1100 = "stablehlo.add"(%1099, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1101 = "stablehlo.multiply"(%1100, %1090) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1102 = "stablehlo.add"(%1101, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1103 = "stablehlo.multiply"(%1102, %1090) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1104 = "stablehlo.add"(%1103, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1105 = "stablehlo.multiply"(%1090, %1104) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1106 = "stablehlo.add"(%1105, %1086) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1107 = "stablehlo.multiply"(%1089, %1106) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1108 = "stablehlo.multiply"(%1081, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1109 = "stablehlo.add"(%1108, %1107) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1110 = "stablehlo.subtract"(%1086, %1109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1111 = "stablehlo.subtract"(%1084, %1110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1112 = "stablehlo.multiply"(%1081, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1113 = "stablehlo.add"(%1112, %1111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1114 = "stablehlo.select"(%1047, %971, %1113) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1115 = "stablehlo.compare"(%971, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1116 = "stablehlo.select"(%1115, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1117 = "stablehlo.select"(%1046, %1114, %1116) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1118 = "stablehlo.multiply"(%1117, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1119 = "stablehlo.subtract"(%1045, %1118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1120 = "stablehlo.constant"() <{value = dense<0.9189385332046727> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1121 = "stablehlo.add"(%1119, %1120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1122 = "stablehlo.divide"(%61, %969) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1123 = "stablehlo.multiply"(%1122, %1122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1124 = "stablehlo.multiply"(%236, %1123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1125 = "stablehlo.add"(%1124, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1126 = "stablehlo.multiply"(%1125, %1123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1127 = "stablehlo.add"(%1126, %241) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1128 = "stablehlo.multiply"(%1127, %1123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1129 = "stablehlo.add"(%1128, %244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1130 = "stablehlo.multiply"(%1129, %1123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1131 = "stablehlo.add"(%1130, %247) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1132 = "stablehlo.multiply"(%1131, %1123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1133 = "stablehlo.add"(%1132, %250) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1134 = "stablehlo.multiply"(%1133, %1123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1135 = "stablehlo.add"(%1134, %253) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1136 = "stablehlo.multiply"(%1135, %1123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1137 = "stablehlo.add"(%1136, %256) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1138 = "stablehlo.multiply"(%1122, %1137) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1139 = "stablehlo.divide"(%61, %971) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1140 = "stablehlo.multiply"(%1139, %1139) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1141 = "stablehlo.multiply"(%236, %1140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1142 = "stablehlo.add"(%1141, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1143 = "stablehlo.multiply"(%1142, %1140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1144 = "stablehlo.add"(%1143, %241) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1145 = "stablehlo.multiply"(%1144, %1140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1146 = "stablehlo.add"(%1145, %244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1147 = "stablehlo.multiply"(%1146, %1140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1148 = "stablehlo.add"(%1147, %247) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1149 = "stablehlo.multiply"(%1148, %1140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1150 = "stablehlo.add"(%1149, %250) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1151 = "stablehlo.multiply"(%1150, %1140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1152 = "stablehlo.add"(%1151, %253) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1153 = "stablehlo.multiply"(%1152, %1140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1154 = "stablehlo.add"(%1153, %256) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1155 = "stablehlo.multiply"(%1139, %1154) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1156 = "stablehlo.maximum"(%7, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1157 = "stablehlo.add"(%1156, %971) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1158 = "stablehlo.divide"(%61, %1157) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1159 = "stablehlo.multiply"(%1158, %1158) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1160 = "stablehlo.multiply"(%236, %1159) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1161 = "stablehlo.add"(%1160, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1162 = "stablehlo.multiply"(%1161, %1159) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1163 = "stablehlo.add"(%1162, %241) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1164 = "stablehlo.multiply"(%1163, %1159) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1165 = "stablehlo.add"(%1164, %244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1166 = "stablehlo.multiply"(%1165, %1159) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1167 = "stablehlo.add"(%1166, %247) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1168 = "stablehlo.multiply"(%1167, %1159) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1169 = "stablehlo.add"(%1168, %250) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1170 = "stablehlo.multiply"(%1169, %1159) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1171 = "stablehlo.add"(%1170, %253) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1172 = "stablehlo.multiply"(%1171, %1159) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1173 = "stablehlo.add"(%1172, %256) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1174 = "stablehlo.multiply"(%1158, %1173) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1175 = "stablehlo.subtract"(%1155, %1174) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1176 = "stablehlo.subtract"(%971, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1177 = "stablehlo.add"(%7, %1176) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1178 = "stablehlo.divide"(%7, %971) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1179 = "stablehlo.compare"(%1178, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1180 = "stablehlo.add"(%1178, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1181 = "stablehlo.compare"(%1180, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1182 = "stablehlo.compare"(%1180, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1183 = "stablehlo.compare"(%1180, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1184 = "stablehlo.compare"(%1180, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1185 = "stablehlo.select"(%1184, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1186 = "stablehlo.select"(%1183, %57, %1185) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1187 = "stablehlo.multiply"(%1180, %1186) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1188 = "stablehlo.bitcast_convert"(%1187) : (tensor<2xf64>) -> tensor<2x2xui32>
    %1189 = "stablehlo.slice"(%1188) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %1190 = "stablehlo.reshape"(%1189) : (tensor<2x1xui32>) -> tensor<2xui32>
    %1191 = "stablehlo.shift_right_logical"(%1190, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1192 = "stablehlo.and"(%1191, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1193 = "stablehlo.convert"(%1192) : (tensor<2xui32>) -> tensor<2xf64>
    %1194 = "stablehlo.subtract"(%1193, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1195 = "stablehlo.subtract"(%8, %1194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1196 = "stablehlo.compare"(%1195, %1195) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1197 = "stablehlo.select"(%1196, %8, %1195) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1198 = "stablehlo.maximum"(%1197, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1199 = "stablehlo.minimum"(%1198, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1200 = "stablehlo.compare"(%1199, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1201 = "stablehlo.ceil"(%1199) : (tensor<2xf64>) -> tensor<2xf64>
    %1202 = "stablehlo.floor"(%1199) : (tensor<2xf64>) -> tensor<2xf64>
    %1203 = "stablehlo.select"(%1200, %1201, %1202) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1204 = "stablehlo.add"(%1203, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1205 = "stablehlo.convert"(%1204) : (tensor<2xf64>) -> tensor<2xui32>
    %1206 = "stablehlo.shift_left"(%1205, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1207 = "stablehlo.reshape"(%1206) : (tensor<2xui32>) -> tensor<2x1xui32>
    %1208 = "stablehlo.concatenate"(%90, %1207) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %1209 = "stablehlo.bitcast_convert"(%1208) : (tensor<2x2xui32>) -> tensor<2xf64>
    %1210 = "stablehlo.multiply"(%1187, %1209) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1211 = "stablehlo.compare"(%1210, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1212 = "stablehlo.select"(%1211, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1213 = "stablehlo.add"(%1194, %1212) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1214 = "stablehlo.select"(%1184, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1215 = "stablehlo.select"(%1183, %98, %1214) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1216 = "stablehlo.add"(%1213, %1215) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1217 = "stablehlo.optimization_barrier"(%1180) : (tensor<2xf64>) -> tensor<2xf64>
    %1218 = "stablehlo.subtract"(%1217, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1219 = "stablehlo.subtract"(%1178, %1218) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1220 = "stablehlo.subtract"(%8, %1216) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1221 = "stablehlo.compare"(%1220, %1220) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1222 = "stablehlo.select"(%1221, %8, %1220) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1223 = "stablehlo.maximum"(%1222, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1224 = "stablehlo.minimum"(%1223, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1225 = "stablehlo.compare"(%1224, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1226 = "stablehlo.ceil"(%1224) : (tensor<2xf64>) -> tensor<2xf64>
    %1227 = "stablehlo.floor"(%1224) : (tensor<2xf64>) -> tensor<2xf64>
    %1228 = "stablehlo.select"(%1225, %1226, %1227) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1229 = "stablehlo.add"(%1228, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1230 = "stablehlo.convert"(%1229) : (tensor<2xf64>) -> tensor<2xui32>
    %1231 = "stablehlo.shift_left"(%1230, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1232 = "stablehlo.reshape"(%1231) : (tensor<2xui32>) -> tensor<2x1xui32>
    %1233 = "stablehlo.concatenate"(%90, %1232) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %1234 = "stablehlo.bitcast_convert"(%1233) : (tensor<2x2xui32>) -> tensor<2xf64>
    %1235 = "stablehlo.multiply"(%1210, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1236 = "stablehlo.select"(%1211, %1235, %1210) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1237 = "stablehlo.subtract"(%1236, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1238 = "stablehlo.multiply"(%1219, %1234) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1239 = "stablehlo.add"(%1238, %1237) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1240 = "stablehlo.multiply"(%1239, %1239) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1241 = "stablehlo.multiply"(%1240, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1242 = "stablehlo.add"(%1239, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1243 = "stablehlo.divide"(%1239, %1242) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1244 = "stablehlo.multiply"(%1243, %1243) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1245 = "stablehlo.multiply"(%115, %1244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1246 = "stablehlo.add"(%1245, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1247 = "stablehlo.multiply"(%1246, %1244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1248 = "stablehlo.add"(%1247, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1249 = "stablehlo.multiply"(%1248, %1244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1250 = "stablehlo.add"(%1249, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1251 = "stablehlo.multiply"(%1250, %1244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1252 = "stablehlo.add"(%1251, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1253 = "stablehlo.multiply"(%1252, %1244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1254 = "stablehlo.add"(%1253, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1255 = "stablehlo.multiply"(%1254, %1244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1256 = "stablehlo.add"(%1255, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1257 = "stablehlo.multiply"(%1256, %1244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1258 = "stablehlo.add"(%1257, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1259 = "stablehlo.multiply"(%1244, %1258) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1260 = "stablehlo.add"(%1259, %1241) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1261 = "stablehlo.multiply"(%1243, %1260) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1262 = "stablehlo.multiply"(%1216, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1263 = "stablehlo.add"(%1262, %1261) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1264 = "stablehlo.subtract"(%1241, %1263) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1265 = "stablehlo.subtract"(%1239, %1264) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1266 = "stablehlo.multiply"(%1216, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1267 = "stablehlo.add"(%1266, %1265) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1268 = "stablehlo.select"(%1182, %1180, %1267) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1269 = "stablehlo.compare"(%1180, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1270 = "stablehlo.select"(%1269, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1271 = "stablehlo.select"(%1181, %1268, %1270) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1272 = "stablehlo.select"(%1179, %1178, %1271) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1273 = "stablehlo.multiply"(%1177, %1272) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1274 = "stablehlo.subtract"(%1175, %1273) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1275 = "stablehlo.add"(%1138, %1274) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1276 = "stablehlo.add"(%1121, %1275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1277 = "stablehlo.minimum"(%1156, %157) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1278 = "stablehlo.floor"(%1277) : (tensor<2xf64>) -> tensor<2xf64>
    %1279 = "stablehlo.compare"(%1278, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1280 = "stablehlo.subtract"(%1277, %1278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1281 = "stablehlo.add"(%1280, %1280) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1282 = "stablehlo.subtract"(%1281, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1283 = "stablehlo.add"(%1282, %1282) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1284 = "stablehlo.constant"() <{value = dense<-3.9466113257658343e-19> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1285 = "stablehlo.subtract"(%1284, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1286 = "stablehlo.multiply"(%1283, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1287 = "stablehlo.add"(%1286, %1285) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1288 = "stablehlo.constant"() <{value = dense<3.1317345823123396e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1289 = "stablehlo.subtract"(%1288, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1290 = "stablehlo.multiply"(%1283, %1287) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1291 = "stablehlo.add"(%1290, %1289) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1292 = "stablehlo.constant"() <{value = dense<-6.707186064779082e-16> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1293 = "stablehlo.subtract"(%1292, %1287) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1294 = "stablehlo.multiply"(%1283, %1291) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1295 = "stablehlo.add"(%1294, %1293) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1296 = "stablehlo.constant"() <{value = dense<2.2003907817225954e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1297 = "stablehlo.subtract"(%1296, %1291) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1298 = "stablehlo.multiply"(%1283, %1295) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1299 = "stablehlo.add"(%1298, %1297) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1300 = "stablehlo.constant"() <{value = dense<2.4769163034825414e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1301 = "stablehlo.subtract"(%1300, %1295) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1302 = "stablehlo.multiply"(%1283, %1299) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1303 = "stablehlo.add"(%1302, %1301) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1304 = "stablehlo.constant"() <{value = dense<-6.600741004112952e-12> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1305 = "stablehlo.subtract"(%1304, %1299) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1306 = "stablehlo.multiply"(%1283, %1303) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1307 = "stablehlo.add"(%1306, %1305) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1308 = "stablehlo.constant"() <{value = dense<5.13850186324227e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1309 = "stablehlo.subtract"(%1308, %1303) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1310 = "stablehlo.multiply"(%1283, %1307) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1311 = "stablehlo.add"(%1310, %1309) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1312 = "stablehlo.constant"() <{value = dense<1.0896538645441867e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1313 = "stablehlo.subtract"(%1312, %1307) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1314 = "stablehlo.multiply"(%1283, %1311) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1315 = "stablehlo.add"(%1314, %1313) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1316 = "stablehlo.constant"() <{value = dense<-3.3396463068683694e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1317 = "stablehlo.subtract"(%1316, %1311) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1318 = "stablehlo.multiply"(%1283, %1315) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1319 = "stablehlo.add"(%1318, %1317) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1320 = "stablehlo.constant"() <{value = dense<2.6897599644059546e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1321 = "stablehlo.subtract"(%1320, %1315) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1322 = "stablehlo.multiply"(%1283, %1319) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1323 = "stablehlo.add"(%1322, %1321) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1324 = "stablehlo.constant"() <{value = dense<0.000002960011775188017> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1325 = "stablehlo.subtract"(%1324, %1319) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1326 = "stablehlo.multiply"(%1283, %1323) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1327 = "stablehlo.add"(%1326, %1325) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1328 = "stablehlo.constant"() <{value = dense<-0.00008048141249784711> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1329 = "stablehlo.subtract"(%1328, %1323) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1330 = "stablehlo.multiply"(%1283, %1327) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1331 = "stablehlo.add"(%1330, %1329) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1332 = "stablehlo.constant"() <{value = dense<0.0004166091387096889> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1333 = "stablehlo.subtract"(%1332, %1327) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1334 = "stablehlo.multiply"(%1283, %1331) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1335 = "stablehlo.add"(%1334, %1333) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1336 = "stablehlo.constant"() <{value = dense<0.005065798640286087> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1337 = "stablehlo.subtract"(%1336, %1331) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1338 = "stablehlo.multiply"(%1283, %1335) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1339 = "stablehlo.add"(%1338, %1337) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1340 = "stablehlo.constant"() <{value = dense<-0.06419254361091582> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1341 = "stablehlo.subtract"(%1340, %1335) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1342 = "stablehlo.multiply"(%1283, %1339) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1343 = "stablehlo.add"(%1342, %1341) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1344 = "stablehlo.constant"() <{value = dense<-0.004985587286840036> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1345 = "stablehlo.subtract"(%1344, %1339) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1346 = "stablehlo.multiply"(%1283, %1343) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1347 = "stablehlo.add"(%1346, %1345) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1348 = "stablehlo.constant"() <{value = dense<1.063773007805262> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1349 = "stablehlo.subtract"(%1348, %1343) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1350 = "stablehlo.multiply"(%1282, %1347) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1351 = "stablehlo.add"(%1350, %1349) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1352 = "stablehlo.divide"(%61, %1351) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1353 = "stablehlo.compare"(%1278, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1354 = "stablehlo.subtract"(%1277, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1355 = "stablehlo.select"(%1353, %1354, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1356 = "stablehlo.multiply"(%1352, %1355) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1357 = "stablehlo.compare"(%1278, %110) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1358 = "stablehlo.subtract"(%1277, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1359 = "stablehlo.select"(%1357, %1358, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1360 = "stablehlo.multiply"(%1356, %1359) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1361 = "stablehlo.compare"(%1278, %269) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1362 = "stablehlo.subtract"(%1277, %269) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1363 = "stablehlo.select"(%1361, %1362, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1364 = "stablehlo.multiply"(%1360, %1363) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1365 = "stablehlo.compare"(%1278, %272) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1366 = "stablehlo.subtract"(%1277, %272) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1367 = "stablehlo.select"(%1365, %1366, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1368 = "stablehlo.multiply"(%1364, %1367) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1369 = "stablehlo.compare"(%1278, %275) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1370 = "stablehlo.subtract"(%1277, %275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1371 = "stablehlo.select"(%1369, %1370, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1372 = "stablehlo.multiply"(%1368, %1371) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1373 = "stablehlo.compare"(%1278, %278) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1374 = "stablehlo.subtract"(%1277, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1375 = "stablehlo.select"(%1373, %1374, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1376 = "stablehlo.multiply"(%1372, %1375) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1377 = "stablehlo.compare"(%1278, %281) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1378 = "stablehlo.subtract"(%1277, %281) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1379 = "stablehlo.select"(%1377, %1378, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1380 = "stablehlo.multiply"(%1376, %1379) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1381 = "stablehlo.compare"(%1278, %284) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1382 = "stablehlo.subtract"(%1277, %284) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1383 = "stablehlo.select"(%1381, %1382, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1384 = "stablehlo.multiply"(%1380, %1383) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1385 = "stablehlo.divide"(%1384, %1156) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1386 = "stablehlo.select"(%1279, %1385, %1384) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1387 = "stablehlo.compare"(%1386, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1388 = "stablehlo.compare"(%1386, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1389 = "stablehlo.compare"(%1386, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1390 = "stablehlo.compare"(%1386, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1391 = "stablehlo.select"(%1390, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1392 = "stablehlo.select"(%1389, %57, %1391) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1393 = "stablehlo.multiply"(%1386, %1392) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1394 = "stablehlo.bitcast_convert"(%1393) : (tensor<2xf64>) -> tensor<2x2xui32>
    %1395 = "stablehlo.slice"(%1394) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %1396 = "stablehlo.reshape"(%1395) : (tensor<2x1xui32>) -> tensor<2xui32>
    %1397 = "stablehlo.shift_right_logical"(%1396, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1398 = "stablehlo.and"(%1397, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1399 = "stablehlo.convert"(%1398) : (tensor<2xui32>) -> tensor<2xf64>
    %1400 = "stablehlo.subtract"(%1399, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1401 = "stablehlo.subtract"(%8, %1400) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1402 = "stablehlo.compare"(%1401, %1401) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1403 = "stablehlo.select"(%1402, %8, %1401) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1404 = "stablehlo.maximum"(%1403, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1405 = "stablehlo.minimum"(%1404, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1406 = "stablehlo.compare"(%1405, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1407 = "stablehlo.ceil"(%1405) : (tensor<2xf64>) -> tensor<2xf64>
    %1408 = "stablehlo.floor"(%1405) : (tensor<2xf64>) -> tensor<2xf64>
    %1409 = "stablehlo.select"(%1406, %1407, %1408) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1410 = "stablehlo.add"(%1409, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1411 = "stablehlo.convert"(%1410) : (tensor<2xf64>) -> tensor<2xui32>
    %1412 = "stablehlo.shift_left"(%1411, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1413 = "stablehlo.reshape"(%1412) : (tensor<2xui32>) -> tensor<2x1xui32>
    %1414 = "stablehlo.concatenate"(%90, %1413) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %1415 = "stablehlo.bitcast_convert"(%1414) : (tensor<2x2xui32>) -> tensor<2xf64>
    %1416 = "stablehlo.multiply"(%1393, %1415) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1417 = "stablehlo.compare"(%1416, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1418 = "stablehlo.select"(%1417, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1419 = "stablehlo.add"(%1400, %1418) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1420 = "stablehlo.select"(%1390, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1421 = "stablehlo.select"(%1389, %98, %1420) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1422 = "stablehlo.add"(%1419, %1421) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1423 = "stablehlo.multiply"(%1416, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1424 = "stablehlo.select"(%1417, %1423, %1416) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1425 = "stablehlo.subtract"(%1424, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1426 = "stablehlo.multiply"(%1425, %1425) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1427 = "stablehlo.multiply"(%1426, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1428 = "stablehlo.optimization_barrier"(%1425) : (tensor<2xf64>) -> tensor<2xf64>
    %1429 = "stablehlo.add"(%1428, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1430 = "stablehlo.divide"(%1425, %1429) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1431 = "stablehlo.multiply"(%1430, %1430) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1432 = "stablehlo.multiply"(%115, %1431) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1433 = "stablehlo.add"(%1432, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1434 = "stablehlo.multiply"(%1433, %1431) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1435 = "stablehlo.add"(%1434, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1436 = "stablehlo.multiply"(%1435, %1431) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1437 = "stablehlo.add"(%1436, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1438 = "stablehlo.multiply"(%1437, %1431) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1439 = "stablehlo.add"(%1438, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1440 = "stablehlo.multiply"(%1439, %1431) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1441 = "stablehlo.add"(%1440, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1442 = "stablehlo.multiply"(%1441, %1431) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1443 = "stablehlo.add"(%1442, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1444 = "stablehlo.multiply"(%1443, %1431) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1445 = "stablehlo.add"(%1444, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1446 = "stablehlo.multiply"(%1431, %1445) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1447 = "stablehlo.add"(%1446, %1427) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1448 = "stablehlo.multiply"(%1430, %1447) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1449 = "stablehlo.multiply"(%1422, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1450 = "stablehlo.add"(%1449, %1448) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1451 = "stablehlo.subtract"(%1427, %1450) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1452 = "stablehlo.subtract"(%1425, %1451) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1453 = "stablehlo.multiply"(%1422, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1454 = "stablehlo.add"(%1453, %1452) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1455 = "stablehlo.select"(%1388, %1386, %1454) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1456 = "stablehlo.compare"(%1386, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1457 = "stablehlo.select"(%1456, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1458 = "stablehlo.select"(%1387, %1455, %1457) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1459 = "stablehlo.subtract"(%61, %1117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1460 = "stablehlo.multiply"(%7, %1459) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1461 = "stablehlo.add"(%1458, %1460) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1462 = "stablehlo.add"(%1461, %1274) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1463 = "stablehlo.select"(%968, %1276, %1462) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1464 = "stablehlo.add"(%7, %11) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1465 = "stablehlo.maximum"(%1464, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1466 = "stablehlo.constant"() <{value = dense<20.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1467 = "stablehlo.minimum"(%1465, %1466) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1468 = "stablehlo.floor"(%1467) : (tensor<2xf64>) -> tensor<2xf64>
    %1469 = "stablehlo.compare"(%1468, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1470 = "stablehlo.subtract"(%1467, %1468) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1471 = "stablehlo.add"(%1470, %1470) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1472 = "stablehlo.subtract"(%1471, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1473 = "stablehlo.add"(%1472, %1472) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1474 = "stablehlo.multiply"(%1473, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1475 = "stablehlo.add"(%1474, %1285) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1476 = "stablehlo.multiply"(%1473, %1475) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1477 = "stablehlo.add"(%1476, %1289) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1478 = "stablehlo.subtract"(%1292, %1475) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1479 = "stablehlo.multiply"(%1473, %1477) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1480 = "stablehlo.add"(%1479, %1478) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1481 = "stablehlo.subtract"(%1296, %1477) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1482 = "stablehlo.multiply"(%1473, %1480) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1483 = "stablehlo.add"(%1482, %1481) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1484 = "stablehlo.subtract"(%1300, %1480) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1485 = "stablehlo.multiply"(%1473, %1483) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1486 = "stablehlo.add"(%1485, %1484) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1487 = "stablehlo.subtract"(%1304, %1483) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1488 = "stablehlo.multiply"(%1473, %1486) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1489 = "stablehlo.add"(%1488, %1487) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1490 = "stablehlo.subtract"(%1308, %1486) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1491 = "stablehlo.multiply"(%1473, %1489) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1492 = "stablehlo.add"(%1491, %1490) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1493 = "stablehlo.subtract"(%1312, %1489) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1494 = "stablehlo.multiply"(%1473, %1492) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1495 = "stablehlo.add"(%1494, %1493) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1496 = "stablehlo.subtract"(%1316, %1492) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1497 = "stablehlo.multiply"(%1473, %1495) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1498 = "stablehlo.add"(%1497, %1496) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1499 = "stablehlo.subtract"(%1320, %1495) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1500 = "stablehlo.multiply"(%1473, %1498) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1501 = "stablehlo.add"(%1500, %1499) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1502 = "stablehlo.subtract"(%1324, %1498) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1503 = "stablehlo.multiply"(%1473, %1501) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1504 = "stablehlo.add"(%1503, %1502) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1505 = "stablehlo.subtract"(%1328, %1501) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1506 = "stablehlo.multiply"(%1473, %1504) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1507 = "stablehlo.add"(%1506, %1505) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1508 = "stablehlo.subtract"(%1332, %1504) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1509 = "stablehlo.multiply"(%1473, %1507) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1510 = "stablehlo.add"(%1509, %1508) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1511 = "stablehlo.subtract"(%1336, %1507) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1512 = "stablehlo.multiply"(%1473, %1510) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1513 = "stablehlo.add"(%1512, %1511) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1514 = "stablehlo.subtract"(%1340, %1510) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1515 = "stablehlo.multiply"(%1473, %1513) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1516 = "stablehlo.add"(%1515, %1514) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1517 = "stablehlo.subtract"(%1344, %1513) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1518 = "stablehlo.multiply"(%1473, %1516) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1519 = "stablehlo.add"(%1518, %1517) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1520 = "stablehlo.subtract"(%1348, %1516) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1521 = "stablehlo.multiply"(%1472, %1519) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1522 = "stablehlo.add"(%1521, %1520) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1523 = "stablehlo.divide"(%61, %1522) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1524 = "stablehlo.compare"(%1468, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1525 = "stablehlo.subtract"(%1467, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1526 = "stablehlo.select"(%1524, %1525, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1527 = "stablehlo.multiply"(%1523, %1526) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1528 = "stablehlo.compare"(%1468, %110) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1529 = "stablehlo.subtract"(%1467, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1530 = "stablehlo.select"(%1528, %1529, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1531 = "stablehlo.multiply"(%1527, %1530) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1532 = "stablehlo.compare"(%1468, %269) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1533 = "stablehlo.subtract"(%1467, %269) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1534 = "stablehlo.select"(%1532, %1533, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1535 = "stablehlo.multiply"(%1531, %1534) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1536 = "stablehlo.compare"(%1468, %272) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1537 = "stablehlo.subtract"(%1467, %272) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1538 = "stablehlo.select"(%1536, %1537, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1539 = "stablehlo.multiply"(%1535, %1538) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1540 = "stablehlo.compare"(%1468, %275) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1541 = "stablehlo.subtract"(%1467, %275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1542 = "stablehlo.select"(%1540, %1541, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1543 = "stablehlo.multiply"(%1539, %1542) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1544 = "stablehlo.compare"(%1468, %278) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1545 = "stablehlo.subtract"(%1467, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1546 = "stablehlo.select"(%1544, %1545, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1547 = "stablehlo.multiply"(%1543, %1546) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1548 = "stablehlo.compare"(%1468, %281) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1549 = "stablehlo.subtract"(%1467, %281) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1550 = "stablehlo.select"(%1548, %1549, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1551 = "stablehlo.multiply"(%1547, %1550) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1552 = "stablehlo.compare"(%1468, %284) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1553 = "stablehlo.subtract"(%1467, %284) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1554 = "stablehlo.select"(%1552, %1553, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1555 = "stablehlo.multiply"(%1551, %1554) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1556 = "stablehlo.compare"(%1468, %287) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1557 = "stablehlo.subtract"(%1467, %287) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1558 = "stablehlo.select"(%1556, %1557, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1559 = "stablehlo.multiply"(%1555, %1558) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1560 = "stablehlo.compare"(%1468, %157) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1561 = "stablehlo.subtract"(%1467, %157) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1562 = "stablehlo.select"(%1560, %1561, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1563 = "stablehlo.multiply"(%1559, %1562) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1564 = "stablehlo.constant"() <{value = dense<11.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1565 = "stablehlo.compare"(%1468, %1564) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1566 = "stablehlo.subtract"(%1467, %1564) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1567 = "stablehlo.select"(%1565, %1566, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1568 = "stablehlo.multiply"(%1563, %1567) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1569 = "stablehlo.constant"() <{value = dense<12.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1570 = "stablehlo.compare"(%1468, %1569) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1571 = "stablehlo.subtract"(%1467, %1569) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1572 = "stablehlo.select"(%1570, %1571, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1573 = "stablehlo.multiply"(%1568, %1572) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1574 = "stablehlo.constant"() <{value = dense<13.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1575 = "stablehlo.compare"(%1468, %1574) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1576 = "stablehlo.subtract"(%1467, %1574) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1577 = "stablehlo.select"(%1575, %1576, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1578 = "stablehlo.multiply"(%1573, %1577) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1579 = "stablehlo.constant"() <{value = dense<14.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1580 = "stablehlo.compare"(%1468, %1579) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1581 = "stablehlo.subtract"(%1467, %1579) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1582 = "stablehlo.select"(%1580, %1581, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1583 = "stablehlo.multiply"(%1578, %1582) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1584 = "stablehlo.constant"() <{value = dense<15.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1585 = "stablehlo.compare"(%1468, %1584) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1586 = "stablehlo.subtract"(%1467, %1584) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1587 = "stablehlo.select"(%1585, %1586, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1588 = "stablehlo.multiply"(%1583, %1587) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1589 = "stablehlo.constant"() <{value = dense<16.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1590 = "stablehlo.compare"(%1468, %1589) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1591 = "stablehlo.subtract"(%1467, %1589) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1592 = "stablehlo.select"(%1590, %1591, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1593 = "stablehlo.multiply"(%1588, %1592) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1594 = "stablehlo.constant"() <{value = dense<17.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1595 = "stablehlo.compare"(%1468, %1594) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1596 = "stablehlo.subtract"(%1467, %1594) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1597 = "stablehlo.select"(%1595, %1596, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1598 = "stablehlo.multiply"(%1593, %1597) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1599 = "stablehlo.constant"() <{value = dense<18.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %1600 = "stablehlo.compare"(%1468, %1599) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1601 = "stablehlo.subtract"(%1467, %1599) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1602 = "stablehlo.select"(%1600, %1601, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1603 = "stablehlo.multiply"(%1598, %1602) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1604 = "stablehlo.divide"(%1603, %1465) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1605 = "stablehlo.select"(%1469, %1604, %1603) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1606 = "stablehlo.divide"(%1386, %1605) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1607 = "stablehlo.maximum"(%11, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1608 = "stablehlo.minimum"(%1607, %157) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1609 = "stablehlo.floor"(%1608) : (tensor<2xf64>) -> tensor<2xf64>
    %1610 = "stablehlo.compare"(%1609, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1611 = "stablehlo.subtract"(%1608, %1609) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1612 = "stablehlo.add"(%1611, %1611) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1613 = "stablehlo.subtract"(%1612, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1614 = "stablehlo.add"(%1613, %1613) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1615 = "stablehlo.multiply"(%1614, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1616 = "stablehlo.add"(%1615, %1285) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1617 = "stablehlo.multiply"(%1614, %1616) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1618 = "stablehlo.add"(%1617, %1289) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1619 = "stablehlo.subtract"(%1292, %1616) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1620 = "stablehlo.multiply"(%1614, %1618) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1621 = "stablehlo.add"(%1620, %1619) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1622 = "stablehlo.subtract"(%1296, %1618) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1623 = "stablehlo.multiply"(%1614, %1621) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1624 = "stablehlo.add"(%1623, %1622) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1625 = "stablehlo.subtract"(%1300, %1621) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1626 = "stablehlo.multiply"(%1614, %1624) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1627 = "stablehlo.add"(%1626, %1625) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1628 = "stablehlo.subtract"(%1304, %1624) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1629 = "stablehlo.multiply"(%1614, %1627) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1630 = "stablehlo.add"(%1629, %1628) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1631 = "stablehlo.subtract"(%1308, %1627) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1632 = "stablehlo.multiply"(%1614, %1630) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1633 = "stablehlo.add"(%1632, %1631) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1634 = "stablehlo.subtract"(%1312, %1630) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1635 = "stablehlo.multiply"(%1614, %1633) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1636 = "stablehlo.add"(%1635, %1634) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1637 = "stablehlo.subtract"(%1316, %1633) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1638 = "stablehlo.multiply"(%1614, %1636) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1639 = "stablehlo.add"(%1638, %1637) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1640 = "stablehlo.subtract"(%1320, %1636) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1641 = "stablehlo.multiply"(%1614, %1639) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1642 = "stablehlo.add"(%1641, %1640) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1643 = "stablehlo.subtract"(%1324, %1639) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1644 = "stablehlo.multiply"(%1614, %1642) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1645 = "stablehlo.add"(%1644, %1643) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1646 = "stablehlo.subtract"(%1328, %1642) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1647 = "stablehlo.multiply"(%1614, %1645) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1648 = "stablehlo.add"(%1647, %1646) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1649 = "stablehlo.subtract"(%1332, %1645) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1650 = "stablehlo.multiply"(%1614, %1648) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1651 = "stablehlo.add"(%1650, %1649) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1652 = "stablehlo.subtract"(%1336, %1648) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1653 = "stablehlo.multiply"(%1614, %1651) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1654 = "stablehlo.add"(%1653, %1652) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1655 = "stablehlo.subtract"(%1340, %1651) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1656 = "stablehlo.multiply"(%1614, %1654) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1657 = "stablehlo.add"(%1656, %1655) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1658 = "stablehlo.subtract"(%1344, %1654) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1659 = "stablehlo.multiply"(%1614, %1657) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1660 = "stablehlo.add"(%1659, %1658) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1661 = "stablehlo.subtract"(%1348, %1657) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1662 = "stablehlo.multiply"(%1613, %1660) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1663 = "stablehlo.add"(%1662, %1661) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1664 = "stablehlo.divide"(%61, %1663) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1665 = "stablehlo.compare"(%1609, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1666 = "stablehlo.subtract"(%1608, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1667 = "stablehlo.select"(%1665, %1666, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1668 = "stablehlo.multiply"(%1664, %1667) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1669 = "stablehlo.compare"(%1609, %110) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1670 = "stablehlo.subtract"(%1608, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1671 = "stablehlo.select"(%1669, %1670, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1672 = "stablehlo.multiply"(%1668, %1671) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1673 = "stablehlo.compare"(%1609, %269) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1674 = "stablehlo.subtract"(%1608, %269) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1675 = "stablehlo.select"(%1673, %1674, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1676 = "stablehlo.multiply"(%1672, %1675) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1677 = "stablehlo.compare"(%1609, %272) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1678 = "stablehlo.subtract"(%1608, %272) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1679 = "stablehlo.select"(%1677, %1678, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1680 = "stablehlo.multiply"(%1676, %1679) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1681 = "stablehlo.compare"(%1609, %275) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1682 = "stablehlo.subtract"(%1608, %275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1683 = "stablehlo.select"(%1681, %1682, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1684 = "stablehlo.multiply"(%1680, %1683) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1685 = "stablehlo.compare"(%1609, %278) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1686 = "stablehlo.subtract"(%1608, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1687 = "stablehlo.select"(%1685, %1686, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1688 = "stablehlo.multiply"(%1684, %1687) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1689 = "stablehlo.compare"(%1609, %281) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1690 = "stablehlo.subtract"(%1608, %281) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1691 = "stablehlo.select"(%1689, %1690, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1692 = "stablehlo.multiply"(%1688, %1691) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1693 = "stablehlo.compare"(%1609, %284) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1694 = "stablehlo.subtract"(%1608, %284) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1695 = "stablehlo.select"(%1693, %1694, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1696 = "stablehlo.multiply"(%1692, %1695) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1697 = "stablehlo.divide"(%1696, %1607) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1698 = "stablehlo.select"(%1610, %1697, %1696) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1699 = "stablehlo.multiply"(%1606, %1698) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1700 = "stablehlo.compare"(%1699, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1701 = "stablehlo.compare"(%1699, %10) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1702 = "stablehlo.compare"(%1699, %55) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1703 = "stablehlo.compare"(%1699, %58) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1704 = "stablehlo.select"(%1703, %60, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1705 = "stablehlo.select"(%1702, %57, %1704) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1706 = "stablehlo.multiply"(%1699, %1705) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1707 = "stablehlo.bitcast_convert"(%1706) : (tensor<2xf64>) -> tensor<2x2xui32>
    %1708 = "stablehlo.slice"(%1707) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %1709 = "stablehlo.reshape"(%1708) : (tensor<2x1xui32>) -> tensor<2xui32>
    %1710 = "stablehlo.shift_right_logical"(%1709, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1711 = "stablehlo.and"(%1710, %70) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1712 = "stablehlo.convert"(%1711) : (tensor<2xui32>) -> tensor<2xf64>
    %1713 = "stablehlo.subtract"(%1712, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1714 = "stablehlo.subtract"(%8, %1713) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1715 = "stablehlo.compare"(%1714, %1714) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1716 = "stablehlo.select"(%1715, %8, %1714) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1717 = "stablehlo.maximum"(%1716, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1718 = "stablehlo.minimum"(%1717, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1719 = "stablehlo.compare"(%1718, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1720 = "stablehlo.ceil"(%1718) : (tensor<2xf64>) -> tensor<2xf64>
    %1721 = "stablehlo.floor"(%1718) : (tensor<2xf64>) -> tensor<2xf64>
    %1722 = "stablehlo.select"(%1719, %1720, %1721) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1723 = "stablehlo.add"(%1722, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1724 = "stablehlo.convert"(%1723) : (tensor<2xf64>) -> tensor<2xui32>
    %1725 = "stablehlo.shift_left"(%1724, %68) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %1726 = "stablehlo.reshape"(%1725) : (tensor<2xui32>) -> tensor<2x1xui32>
    %1727 = "stablehlo.concatenate"(%90, %1726) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %1728 = "stablehlo.bitcast_convert"(%1727) : (tensor<2x2xui32>) -> tensor<2xf64>
    %1729 = "stablehlo.multiply"(%1706, %1728) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1730 = "stablehlo.compare"(%1729, %94) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1731 = "stablehlo.select"(%1730, %61, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1732 = "stablehlo.add"(%1713, %1731) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1733 = "stablehlo.select"(%1703, %99, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1734 = "stablehlo.select"(%1702, %98, %1733) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1735 = "stablehlo.add"(%1732, %1734) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1736 = "stablehlo.multiply"(%1729, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1737 = "stablehlo.select"(%1730, %1736, %1729) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1738 = "stablehlo.subtract"(%1737, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1739 = "stablehlo.multiply"(%1738, %1738) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1740 = "stablehlo.multiply"(%1739, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1741 = "stablehlo.optimization_barrier"(%1738) : (tensor<2xf64>) -> tensor<2xf64>
    %1742 = "stablehlo.add"(%1741, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1743 = "stablehlo.divide"(%1738, %1742) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1744 = "stablehlo.multiply"(%1743, %1743) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1745 = "stablehlo.multiply"(%115, %1744) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1746 = "stablehlo.add"(%1745, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1747 = "stablehlo.multiply"(%1746, %1744) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1748 = "stablehlo.add"(%1747, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1749 = "stablehlo.multiply"(%1748, %1744) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1750 = "stablehlo.add"(%1749, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1751 = "stablehlo.multiply"(%1750, %1744) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1752 = "stablehlo.add"(%1751, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1753 = "stablehlo.multiply"(%1752, %1744) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1754 = "stablehlo.add"(%1753, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1755 = "stablehlo.multiply"(%1754, %1744) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1756 = "stablehlo.add"(%1755, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1757 = "stablehlo.multiply"(%1756, %1744) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1758 = "stablehlo.add"(%1757, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1759 = "stablehlo.multiply"(%1744, %1758) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1760 = "stablehlo.add"(%1759, %1740) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1761 = "stablehlo.multiply"(%1743, %1760) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1762 = "stablehlo.multiply"(%1735, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1763 = "stablehlo.add"(%1762, %1761) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1764 = "stablehlo.subtract"(%1740, %1763) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1765 = "stablehlo.subtract"(%1738, %1764) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1766 = "stablehlo.multiply"(%1735, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1767 = "stablehlo.add"(%1766, %1765) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1768 = "stablehlo.select"(%1701, %1699, %1767) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1769 = "stablehlo.compare"(%1699, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %1770 = "stablehlo.select"(%1769, %15, %6) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1771 = "stablehlo.select"(%1700, %1768, %1770) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1772 = "stablehlo.select"(%967, %1463, %1771) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1773 = "stablehlo.select"(%16, %966, %1772) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1774 = "stablehlo.select"(%14, %15, %1773) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1775 = "stablehlo.select"(%9, %10, %1774) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1776 = "stablehlo.select"(%5, %6, %1775) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %1777 = "stablehlo.convert"(%1776) : (tensor<2xf64>) -> tensor<2xf32>
    return %1777 : tensor<2xf32>
  }
}

// {"ins":[["float32",[2]]],"params":null}
module @lgamma {
  func.func public @main(%arg0: tensor<2xf32>) -> (tensor<2xf32>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<2xf32>) -> tensor<2xf64>
    %1 = "stablehlo.abs"(%0) : (tensor<2xf64>) -> tensor<2xf64>
    %2 = "stablehlo.constant"() <{value = dense<0x7FF0000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %3 = "stablehlo.compare"(%1, %2) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %4 = "stablehlo.constant"() <{value = dense<0.5> : tensor<2xf64>}> : () -> tensor<2xf64>
    %5 = "stablehlo.compare"(%0, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %6 = "stablehlo.constant"() <{value = dense<1.1447298858494002> : tensor<2xf64>}> : () -> tensor<2xf64>
    %7 = "stablehlo.round_nearest_even"(%0) : (tensor<2xf64>) -> tensor<2xf64>
    %8 = "stablehlo.subtract"(%0, %7) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %9 = "stablehlo.multiply"(%8, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %10 = "stablehlo.multiply"(%9, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %11 = "stablehlo.constant"() <{value = dense<7.725743030789876e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %12 = "stablehlo.constant"() <{value = dense<-0.000021906201655131958> : tensor<2xf64>}> : () -> tensor<2xf64>
    %13 = "stablehlo.multiply"(%11, %9) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %14 = "stablehlo.add"(%13, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %15 = "stablehlo.constant"() <{value = dense<0.00046630087411496363> : tensor<2xf64>}> : () -> tensor<2xf64>
    %16 = "stablehlo.multiply"(%14, %9) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %17 = "stablehlo.add"(%16, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %18 = "stablehlo.constant"() <{value = dense<-0.007370430719634586> : tensor<2xf64>}> : () -> tensor<2xf64>
    %19 = "stablehlo.multiply"(%17, %9) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %20 = "stablehlo.add"(%19, %18) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %21 = "stablehlo.constant"() <{value = dense<0.08214588659675232> : tensor<2xf64>}> : () -> tensor<2xf64>
    %22 = "stablehlo.multiply"(%20, %9) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %23 = "stablehlo.add"(%22, %21) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %24 = "stablehlo.constant"() <{value = dense<-0.599264529320343> : tensor<2xf64>}> : () -> tensor<2xf64>
    %25 = "stablehlo.multiply"(%23, %9) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %26 = "stablehlo.add"(%25, %24) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %27 = "stablehlo.constant"() <{value = dense<2.55016403987734> : tensor<2xf64>}> : () -> tensor<2xf64>
    %28 = "stablehlo.multiply"(%26, %9) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %29 = "stablehlo.add"(%28, %27) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %30 = "stablehlo.constant"() <{value = dense<-5.16771278004997> : tensor<2xf64>}> : () -> tensor<2xf64>
    %31 = "stablehlo.multiply"(%29, %9) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %32 = "stablehlo.add"(%31, %30) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %33 = "stablehlo.constant"() <{value = dense<3.141592653589793> : tensor<2xf64>}> : () -> tensor<2xf64>
    %34 = "stablehlo.multiply"(%8, %33) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %35 = "stablehlo.multiply"(%10, %32) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %36 = "stablehlo.add"(%35, %34) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %37 = "stablehlo.abs"(%36) : (tensor<2xf64>) -> tensor<2xf64>
    %38 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %39 = "stablehlo.compare"(%37, %38) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %40 = "stablehlo.compare"(%37, %2) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %41 = "stablehlo.constant"() <{value = dense<9.332636185032189e-302> : tensor<2xf64>}> : () -> tensor<2xf64>
    %42 = "stablehlo.compare"(%37, %41) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %43 = "stablehlo.constant"() <{value = dense<18014398509481984.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %44 = "stablehlo.constant"() <{value = dense<1.0715086071862673e+301> : tensor<2xf64>}> : () -> tensor<2xf64>
    %45 = "stablehlo.compare"(%37, %44) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %46 = "stablehlo.constant"() <{value = dense<5.551115123125783e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %47 = "stablehlo.constant"() <{value = dense<1.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %48 = "stablehlo.select"(%45, %46, %47) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %49 = "stablehlo.select"(%42, %43, %48) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %50 = "stablehlo.multiply"(%37, %49) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %51 = "stablehlo.bitcast_convert"(%50) : (tensor<2xf64>) -> tensor<2x2xui32>
    %52 = "stablehlo.slice"(%51) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %53 = "stablehlo.reshape"(%52) : (tensor<2x1xui32>) -> tensor<2xui32>
    %54 = "stablehlo.constant"() <{value = dense<20> : tensor<2xui32>}> : () -> tensor<2xui32>
    %55 = "stablehlo.shift_right_logical"(%53, %54) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %56 = "stablehlo.constant"() <{value = dense<2047> : tensor<2xui32>}> : () -> tensor<2xui32>
    %57 = "stablehlo.and"(%55, %56) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %58 = "stablehlo.convert"(%57) : (tensor<2xui32>) -> tensor<2xf64>
    %59 = "stablehlo.constant"() <{value = dense<1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %60 = "stablehlo.subtract"(%58, %59) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %61 = "stablehlo.subtract"(%38, %60) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %62 = "stablehlo.compare"(%61, %61) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %63 = "stablehlo.select"(%62, %38, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %64 = "stablehlo.constant"() <{value = dense<-1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %65 = "stablehlo.maximum"(%63, %64) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %66 = "stablehlo.constant"() <{value = dense<1024.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %67 = "stablehlo.minimum"(%65, %66) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %68 = "stablehlo.compare"(%67, %38) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %69 = "stablehlo.ceil"(%67) : (tensor<2xf64>) -> tensor<2xf64>
    %70 = "stablehlo.floor"(%67) : (tensor<2xf64>) -> tensor<2xf64>
    %71 = "stablehlo.select"(%68, %69, %70) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %72 = "stablehlo.add"(%71, %59) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %73 = "stablehlo.convert"(%72) : (tensor<2xf64>) -> tensor<2xui32>
    %74 = "stablehlo.shift_left"(%73, %54) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %75 = "stablehlo.reshape"(%74) : (tensor<2xui32>) -> tensor<2x1xui32>
    %76 = "stablehlo.constant"() <{value = dense<0> : tensor<2x1xui32>}> : () -> tensor<2x1xui32>
    %77 = "stablehlo.concatenate"(%76, %75) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %78 = "stablehlo.bitcast_convert"(%77) : (tensor<2x2xui32>) -> tensor<2xf64>
    %79 = "stablehlo.multiply"(%50, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %80 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<2xf64>}> : () -> tensor<2xf64>
    %81 = "stablehlo.compare"(%79, %80) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %82 = "stablehlo.select"(%81, %47, %38) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %83 = "stablehlo.add"(%60, %82) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %84 = "stablehlo.constant"() <{value = dense<-54.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %85 = "stablehlo.constant"() <{value = dense<54.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %86 = "stablehlo.select"(%45, %85, %38) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %87 = "stablehlo.select"(%42, %84, %86) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %88 = "stablehlo.add"(%83, %87) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %89 = "stablehlo.constant"() <{value = dense<0.6931471803691238> : tensor<2xf64>}> : () -> tensor<2xf64>
    %90 = "stablehlo.multiply"(%79, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %91 = "stablehlo.select"(%81, %90, %79) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %92 = "stablehlo.subtract"(%91, %47) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %93 = "stablehlo.multiply"(%92, %92) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %94 = "stablehlo.multiply"(%93, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %95 = "stablehlo.constant"() <{value = dense<1.9082149292705877e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %96 = "stablehlo.constant"() <{value = dense<2.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %97 = "stablehlo.optimization_barrier"(%92) : (tensor<2xf64>) -> tensor<2xf64>
    %98 = "stablehlo.add"(%97, %96) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %99 = "stablehlo.divide"(%92, %98) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %100 = "stablehlo.multiply"(%99, %99) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %101 = "stablehlo.constant"() <{value = dense<0.1308771474739754> : tensor<2xf64>}> : () -> tensor<2xf64>
    %102 = "stablehlo.constant"() <{value = dense<0.13268669005111386> : tensor<2xf64>}> : () -> tensor<2xf64>
    %103 = "stablehlo.multiply"(%101, %100) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %104 = "stablehlo.add"(%103, %102) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %105 = "stablehlo.constant"() <{value = dense<0.15386243592665208> : tensor<2xf64>}> : () -> tensor<2xf64>
    %106 = "stablehlo.multiply"(%104, %100) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %107 = "stablehlo.add"(%106, %105) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %108 = "stablehlo.constant"() <{value = dense<0.18181795568589937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %109 = "stablehlo.multiply"(%107, %100) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %110 = "stablehlo.add"(%109, %108) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %111 = "stablehlo.constant"() <{value = dense<0.222222223923837> : tensor<2xf64>}> : () -> tensor<2xf64>
    %112 = "stablehlo.multiply"(%110, %100) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %113 = "stablehlo.add"(%112, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %114 = "stablehlo.constant"() <{value = dense<0.28571428570800655> : tensor<2xf64>}> : () -> tensor<2xf64>
    %115 = "stablehlo.multiply"(%113, %100) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %116 = "stablehlo.add"(%115, %114) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %117 = "stablehlo.constant"() <{value = dense<0.4000000000000088> : tensor<2xf64>}> : () -> tensor<2xf64>
    %118 = "stablehlo.multiply"(%116, %100) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %119 = "stablehlo.add"(%118, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %120 = "stablehlo.constant"() <{value = dense<0.6666666666666666> : tensor<2xf64>}> : () -> tensor<2xf64>
    %121 = "stablehlo.multiply"(%119, %100) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %122 = "stablehlo.add"(%121, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %123 = "stablehlo.multiply"(%100, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %124 = "stablehlo.add"(%123, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %125 = "stablehlo.multiply"(%99, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %126 = "stablehlo.multiply"(%88, %95) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %127 = "stablehlo.add"(%126, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %128 = "stablehlo.subtract"(%94, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %129 = "stablehlo.subtract"(%92, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %130 = "stablehlo.multiply"(%88, %89) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %131 = "stablehlo.add"(%130, %129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %132 = "stablehlo.select"(%40, %37, %131) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %133 = "stablehlo.compare"(%37, %38) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %134 = "stablehlo.constant"() <{value = dense<0xFFF0000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %135 = "stablehlo.constant"() <{value = dense<0x7FF8000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %136 = "stablehlo.select"(%133, %134, %135) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %137 = "stablehlo.select"(%39, %132, %136) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %138 = "stablehlo.subtract"(%6, %137) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %139 = "stablehlo.subtract"(%47, %0) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %140 = "stablehlo.select"(%5, %139, %0) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %141 = "stablehlo.subtract"(%140, %47) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %142 = "stablehlo.subtract"(%140, %96) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %143 = "stablehlo.multiply"(%141, %142) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %144 = "stablehlo.compare"(%143, %38) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %145 = "stablehlo.constant"() <{value = dense<10.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %146 = "stablehlo.compare"(%140, %145) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %147 = "stablehlo.add"(%140, %145) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %148 = "stablehlo.select"(%146, %147, %140) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %149 = "stablehlo.subtract"(%148, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %150 = "stablehlo.compare"(%148, %38) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %151 = "stablehlo.compare"(%148, %2) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %152 = "stablehlo.compare"(%148, %41) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %153 = "stablehlo.compare"(%148, %44) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %154 = "stablehlo.select"(%153, %46, %47) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %155 = "stablehlo.select"(%152, %43, %154) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %156 = "stablehlo.multiply"(%148, %155) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %157 = "stablehlo.bitcast_convert"(%156) : (tensor<2xf64>) -> tensor<2x2xui32>
    %158 = "stablehlo.slice"(%157) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %159 = "stablehlo.reshape"(%158) : (tensor<2x1xui32>) -> tensor<2xui32>
    %160 = "stablehlo.shift_right_logical"(%159, %54) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %161 = "stablehlo.and"(%160, %56) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %162 = "stablehlo.convert"(%161) : (tensor<2xui32>) -> tensor<2xf64>
    %163 = "stablehlo.subtract"(%162, %59) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %164 = "stablehlo.subtract"(%38, %163) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %165 = "stablehlo.compare"(%164, %164) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %166 = "stablehlo.select"(%165, %38, %164) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %167 = "stablehlo.maximum"(%166, %64) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %168 = "stablehlo.minimum"(%167, %66) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %169 = "stablehlo.compare"(%168, %38) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %170 = "stablehlo.ceil"(%168) : (tensor<2xf64>) -> tensor<2xf64>
    %171 = "stablehlo.floor"(%168) : (tensor<2xf64>) -> tensor<2xf64>
    %172 = "stablehlo.select"(%169, %170, %171) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %173 = "stablehlo.add"(%172, %59) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %174 = "stablehlo.convert"(%173) : (tensor<2xf64>) -> tensor<2xui32>
    %175 = "stablehlo.shift_left"(%174, %54) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %176 = "stablehlo.reshape"(%175) : (tensor<2xui32>) -> tensor<2x1xui32>
    %177 = "stablehlo.concatenate"(%76, %176) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %178 = "stablehlo.bitcast_convert"(%177) : (tensor<2x2xui32>) -> tensor<2xf64>
    %179 = "stablehlo.multiply"(%156, %178) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %180 = "stablehlo.compare"(%179, %80) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %181 = "stablehlo.select"(%180, %47, %38) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %182 = "stablehlo.add"(%163, %181) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %183 = "stablehlo.select"(%153, %85, %38) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %184 = "stablehlo.select"(%152, %84, %183) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %185 = "stablehlo.add"(%182, %184) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %186 = "stablehlo.multiply"(%179, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %187 = "stablehlo.select"(%180, %186, %179) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %188 = "stablehlo.subtract"(%187, %47) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %189 = "stablehlo.multiply"(%188, %188) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %190 = "stablehlo.multiply"(%189, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %191 = "stablehlo.optimization_barrier"(%188) : (tensor<2xf64>) -> tensor<2xf64>
    %192 = "stablehlo.add"(%191, %96) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %193 = "stablehlo.divide"(%188, %192) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %194 = "stablehlo.multiply"(%193, %193) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %195 = "stablehlo.multiply"(%101, %194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %196 = "stablehlo.add"(%195, %102) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %197 = "stablehlo.multiply"(%196, %194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %198 = "stablehlo.add"(%197, %105) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %199 = "stablehlo.multiply"(%198, %194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %200 = "stablehlo.add"(%199, %108) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %201 = "stablehlo.multiply"(%200, %194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %202 = "stablehlo.add"(%201, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %203 = "stablehlo.multiply"(%202, %194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %204 = "stablehlo.add"(%203, %114) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %205 = "stablehlo.multiply"(%204, %194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %206 = "stablehlo.add"(%205, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %207 = "stablehlo.multiply"(%206, %194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %208 = "stablehlo.add"(%207, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %209 = "stablehlo.multiply"(%194, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %210 = "stablehlo.add"(%209, %190) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %211 = "stablehlo.multiply"(%193, %210) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %212 = "stablehlo.multiply"(%185, %95) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %213 = "stablehlo.add"(%212, %211) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %214 = "stablehlo.subtract"(%190, %213) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %215 = "stablehlo.subtract"(%188, %214) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %216 = "stablehlo.multiply"(%185, %89) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %217 = "stablehlo.add"(%216, %215) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %218 = "stablehlo.select"(%151, %148, %217) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %219 = "stablehlo.compare"(%148, %38) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %220 = "stablehlo.select"(%219, %134, %135) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %221 = "stablehlo.select"(%150, %218, %220) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %222 = "stablehlo.subtract"(%221, %47) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %223 = "stablehlo.divide"(%47, %148) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %224 = "stablehlo.constant"() <{value = dense<-0.029550653594771242> : tensor<2xf64>}> : () -> tensor<2xf64>
    %225 = "stablehlo.multiply"(%223, %223) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %226 = "stablehlo.constant"() <{value = dense<0.00641025641025641> : tensor<2xf64>}> : () -> tensor<2xf64>
    %227 = "stablehlo.multiply"(%224, %225) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %228 = "stablehlo.add"(%227, %226) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %229 = "stablehlo.constant"() <{value = dense<-0.0019175269175269176> : tensor<2xf64>}> : () -> tensor<2xf64>
    %230 = "stablehlo.multiply"(%228, %225) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %231 = "stablehlo.add"(%230, %229) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %232 = "stablehlo.constant"() <{value = dense<0.0008417508417508417> : tensor<2xf64>}> : () -> tensor<2xf64>
    %233 = "stablehlo.multiply"(%231, %225) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %234 = "stablehlo.add"(%233, %232) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %235 = "stablehlo.constant"() <{value = dense<-0.0005952380952380953> : tensor<2xf64>}> : () -> tensor<2xf64>
    %236 = "stablehlo.multiply"(%234, %225) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %237 = "stablehlo.add"(%236, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %238 = "stablehlo.constant"() <{value = dense<0.0007936507936507937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %239 = "stablehlo.multiply"(%237, %225) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %240 = "stablehlo.add"(%239, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %241 = "stablehlo.constant"() <{value = dense<-0.002777777777777778> : tensor<2xf64>}> : () -> tensor<2xf64>
    %242 = "stablehlo.multiply"(%240, %225) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %243 = "stablehlo.add"(%242, %241) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %244 = "stablehlo.constant"() <{value = dense<0.08333333333333333> : tensor<2xf64>}> : () -> tensor<2xf64>
    %245 = "stablehlo.multiply"(%243, %225) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %246 = "stablehlo.add"(%245, %244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %247 = "stablehlo.multiply"(%223, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %248 = "stablehlo.constant"() <{value = dense<0.4189385332046727> : tensor<2xf64>}> : () -> tensor<2xf64>
    %249 = "stablehlo.add"(%247, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %250 = "stablehlo.multiply"(%149, %222) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %251 = "stablehlo.add"(%250, %249) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %252 = "stablehlo.add"(%140, %38) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %253 = "stablehlo.add"(%140, %47) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %254 = "stablehlo.multiply"(%252, %253) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %255 = "stablehlo.add"(%140, %96) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %256 = "stablehlo.multiply"(%254, %255) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %257 = "stablehlo.constant"() <{value = dense<3.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %258 = "stablehlo.add"(%140, %257) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %259 = "stablehlo.multiply"(%256, %258) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %260 = "stablehlo.constant"() <{value = dense<4.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %261 = "stablehlo.add"(%140, %260) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %262 = "stablehlo.multiply"(%259, %261) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %263 = "stablehlo.constant"() <{value = dense<5.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %264 = "stablehlo.add"(%140, %263) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %265 = "stablehlo.multiply"(%262, %264) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %266 = "stablehlo.constant"() <{value = dense<6.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %267 = "stablehlo.add"(%140, %266) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %268 = "stablehlo.multiply"(%265, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %269 = "stablehlo.constant"() <{value = dense<7.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %270 = "stablehlo.add"(%140, %269) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %271 = "stablehlo.multiply"(%268, %270) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %272 = "stablehlo.constant"() <{value = dense<8.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %273 = "stablehlo.add"(%140, %272) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %274 = "stablehlo.multiply"(%271, %273) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %275 = "stablehlo.constant"() <{value = dense<9.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %276 = "stablehlo.add"(%140, %275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %277 = "stablehlo.multiply"(%274, %276) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %278 = "stablehlo.select"(%146, %277, %47) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %279 = "stablehlo.compare"(%278, %38) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %280 = "stablehlo.compare"(%278, %2) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %281 = "stablehlo.compare"(%278, %41) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %282 = "stablehlo.compare"(%278, %44) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %283 = "stablehlo.select"(%282, %46, %47) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %284 = "stablehlo.select"(%281, %43, %283) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %285 = "stablehlo.multiply"(%278, %284) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %286 = "stablehlo.bitcast_convert"(%285) : (tensor<2xf64>) -> tensor<2x2xui32>
    %287 = "stablehlo.slice"(%286) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %288 = "stablehlo.reshape"(%287) : (tensor<2x1xui32>) -> tensor<2xui32>
    %289 = "stablehlo.shift_right_logical"(%288, %54) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %290 = "stablehlo.and"(%289, %56) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %291 = "stablehlo.convert"(%290) : (tensor<2xui32>) -> tensor<2xf64>
    %292 = "stablehlo.subtract"(%291, %59) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %293 = "stablehlo.subtract"(%38, %292) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %294 = "stablehlo.compare"(%293, %293) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %295 = "stablehlo.select"(%294, %38, %293) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %296 = "stablehlo.maximum"(%295, %64) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %297 = "stablehlo.minimum"(%296, %66) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %298 = "stablehlo.compare"(%297, %38) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %299 = "stablehlo.ceil"(%297) : (tensor<2xf64>) -> tensor<2xf64>
    %300 = "stablehlo.floor"(%297) : (tensor<2xf64>) -> tensor<2xf64>
    %301 = "stablehlo.select"(%298, %299, %300) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %302 = "stablehlo.add"(%301, %59) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %303 = "stablehlo.convert"(%302) : (tensor<2xf64>) -> tensor<2xui32>
    %304 = "stablehlo.shift_left"(%303, %54) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %305 = "stablehlo.reshape"(%304) : (tensor<2xui32>) -> tensor<2x1xui32>
    %306 = "stablehlo.concatenate"(%76, %305) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %307 = "stablehlo.bitcast_convert"(%306) : (tensor<2x2xui32>) -> tensor<2xf64>
    %308 = "stablehlo.multiply"(%285, %307) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %309 = "stablehlo.compare"(%308, %80) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %310 = "stablehlo.select"(%309, %47, %38) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %311 = "stablehlo.add"(%292, %310) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %312 = "stablehlo.select"(%282, %85, %38) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %313 = "stablehlo.select"(%281, %84, %312) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %314 = "stablehlo.add"(%311, %313) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %315 = "stablehlo.multiply"(%308, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %316 = "stablehlo.select"(%309, %315, %308) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %317 = "stablehlo.subtract"(%316, %47) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %318 = "stablehlo.multiply"(%317, %317) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %319 = "stablehlo.multiply"(%318, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %320 = "stablehlo.optimization_barrier"(%317) : (tensor<2xf64>) -> tensor<2xf64>
    %321 = "stablehlo.add"(%320, %96) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %322 = "stablehlo.divide"(%317, %321) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %323 = "stablehlo.multiply"(%322, %322) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %324 = "stablehlo.multiply"(%101, %323) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %325 = "stablehlo.add"(%324, %102) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %326 = "stablehlo.multiply"(%325, %323) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %327 = "stablehlo.add"(%326, %105) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %328 = "stablehlo.multiply"(%327, %323) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %329 = "stablehlo.add"(%328, %108) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %330 = "stablehlo.multiply"(%329, %323) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %331 = "stablehlo.add"(%330, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %332 = "stablehlo.multiply"(%331, %323) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %333 = "stablehlo.add"(%332, %114) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %334 = "stablehlo.multiply"(%333, %323) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %335 = "stablehlo.add"(%334, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %336 = "stablehlo.multiply"(%335, %323) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %337 = "stablehlo.add"(%336, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %338 = "stablehlo.multiply"(%323, %337) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %339 = "stablehlo.add"(%338, %319) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %340 = "stablehlo.multiply"(%322, %339) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %341 = "stablehlo.multiply"(%314, %95) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %342 = "stablehlo.add"(%341, %340) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %343 = "stablehlo.subtract"(%319, %342) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %344 = "stablehlo.subtract"(%317, %343) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %345 = "stablehlo.multiply"(%314, %89) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %346 = "stablehlo.add"(%345, %344) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %347 = "stablehlo.select"(%280, %278, %346) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %348 = "stablehlo.compare"(%278, %38) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %349 = "stablehlo.select"(%348, %134, %135) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %350 = "stablehlo.select"(%279, %347, %349) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %351 = "stablehlo.subtract"(%251, %350) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %352 = "stablehlo.select"(%144, %38, %351) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %353 = "stablehlo.subtract"(%138, %352) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %354 = "stablehlo.select"(%5, %353, %352) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %355 = "stablehlo.select"(%3, %1, %354) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %356 = "stablehlo.convert"(%355) : (tensor<2xf64>) -> tensor<2xf32>
    return %356 : tensor<2xf32>
  }
}

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
    %102 = "stablehlo.multiply"(%100, %100) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %103 = "stablehlo.constant"() <{value = dense<0.15386243592665208> : tensor<2xf64>}> : () -> tensor<2xf64>
    %104 = "stablehlo.multiply"(%101, %102) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %105 = "stablehlo.add"(%104, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %106 = "stablehlo.constant"() <{value = dense<0.222222223923837> : tensor<2xf64>}> : () -> tensor<2xf64>
    %107 = "stablehlo.multiply"(%105, %102) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %108 = "stablehlo.add"(%107, %106) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %109 = "stablehlo.constant"() <{value = dense<0.4000000000000088> : tensor<2xf64>}> : () -> tensor<2xf64>
    %110 = "stablehlo.multiply"(%108, %102) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %111 = "stablehlo.add"(%110, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %112 = "stablehlo.constant"() <{value = dense<0.13268669005111386> : tensor<2xf64>}> : () -> tensor<2xf64>
    %113 = "stablehlo.constant"() <{value = dense<0.18181795568589937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %114 = "stablehlo.multiply"(%112, %102) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %115 = "stablehlo.add"(%114, %113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %116 = "stablehlo.constant"() <{value = dense<0.28571428570800655> : tensor<2xf64>}> : () -> tensor<2xf64>
    %117 = "stablehlo.multiply"(%115, %102) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %118 = "stablehlo.add"(%117, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %119 = "stablehlo.constant"() <{value = dense<0.6666666666666666> : tensor<2xf64>}> : () -> tensor<2xf64>
    %120 = "stablehlo.multiply"(%118, %102) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %121 = "stablehlo.add"(%120, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %122 = "stablehlo.multiply"(%111, %100) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %123 = "stablehlo.add"(%122, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %124 = "stablehlo.multiply"(%100, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %125 = "stablehlo.add"(%124, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %126 = "stablehlo.multiply"(%99, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %127 = "stablehlo.multiply"(%88, %95) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %128 = "stablehlo.add"(%127, %126) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %129 = "stablehlo.subtract"(%94, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %130 = "stablehlo.subtract"(%92, %129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %131 = "stablehlo.multiply"(%88, %89) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %132 = "stablehlo.add"(%131, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %133 = "stablehlo.select"(%40, %37, %132) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %134 = "stablehlo.compare"(%37, %38) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %135 = "stablehlo.constant"() <{value = dense<0xFFF0000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %136 = "stablehlo.constant"() <{value = dense<0x7FF8000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %137 = "stablehlo.select"(%134, %135, %136) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %138 = "stablehlo.select"(%39, %133, %137) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %139 = "stablehlo.subtract"(%6, %138) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %140 = "stablehlo.subtract"(%47, %0) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %141 = "stablehlo.select"(%5, %140, %0) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %142 = "stablehlo.subtract"(%141, %47) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %143 = "stablehlo.subtract"(%141, %96) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %144 = "stablehlo.multiply"(%142, %143) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %145 = "stablehlo.compare"(%144, %38) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %146 = "stablehlo.constant"() <{value = dense<10.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %147 = "stablehlo.compare"(%141, %146) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %148 = "stablehlo.add"(%141, %146) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %149 = "stablehlo.select"(%147, %148, %141) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %150 = "stablehlo.subtract"(%149, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %151 = "stablehlo.compare"(%149, %38) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %152 = "stablehlo.compare"(%149, %2) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %153 = "stablehlo.compare"(%149, %41) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %154 = "stablehlo.compare"(%149, %44) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %155 = "stablehlo.select"(%154, %46, %47) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %156 = "stablehlo.select"(%153, %43, %155) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %157 = "stablehlo.multiply"(%149, %156) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %158 = "stablehlo.bitcast_convert"(%157) : (tensor<2xf64>) -> tensor<2x2xui32>
    %159 = "stablehlo.slice"(%158) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %160 = "stablehlo.reshape"(%159) : (tensor<2x1xui32>) -> tensor<2xui32>
    %161 = "stablehlo.shift_right_logical"(%160, %54) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %162 = "stablehlo.and"(%161, %56) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %163 = "stablehlo.convert"(%162) : (tensor<2xui32>) -> tensor<2xf64>
    %164 = "stablehlo.subtract"(%163, %59) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %165 = "stablehlo.subtract"(%38, %164) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %166 = "stablehlo.compare"(%165, %165) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %167 = "stablehlo.select"(%166, %38, %165) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %168 = "stablehlo.maximum"(%167, %64) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %169 = "stablehlo.minimum"(%168, %66) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %170 = "stablehlo.compare"(%169, %38) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %171 = "stablehlo.ceil"(%169) : (tensor<2xf64>) -> tensor<2xf64>
    %172 = "stablehlo.floor"(%169) : (tensor<2xf64>) -> tensor<2xf64>
    %173 = "stablehlo.select"(%170, %171, %172) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %174 = "stablehlo.add"(%173, %59) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %175 = "stablehlo.convert"(%174) : (tensor<2xf64>) -> tensor<2xui32>
    %176 = "stablehlo.shift_left"(%175, %54) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %177 = "stablehlo.reshape"(%176) : (tensor<2xui32>) -> tensor<2x1xui32>
    %178 = "stablehlo.concatenate"(%76, %177) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %179 = "stablehlo.bitcast_convert"(%178) : (tensor<2x2xui32>) -> tensor<2xf64>
    %180 = "stablehlo.multiply"(%157, %179) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %181 = "stablehlo.compare"(%180, %80) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %182 = "stablehlo.select"(%181, %47, %38) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %183 = "stablehlo.add"(%164, %182) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %184 = "stablehlo.select"(%154, %85, %38) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %185 = "stablehlo.select"(%153, %84, %184) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %186 = "stablehlo.add"(%183, %185) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %187 = "stablehlo.multiply"(%180, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %188 = "stablehlo.select"(%181, %187, %180) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %189 = "stablehlo.subtract"(%188, %47) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %190 = "stablehlo.multiply"(%189, %189) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %191 = "stablehlo.multiply"(%190, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %192 = "stablehlo.optimization_barrier"(%189) : (tensor<2xf64>) -> tensor<2xf64>
    %193 = "stablehlo.add"(%192, %96) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %194 = "stablehlo.divide"(%189, %193) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %195 = "stablehlo.multiply"(%194, %194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %196 = "stablehlo.multiply"(%195, %195) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %197 = "stablehlo.multiply"(%101, %196) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %198 = "stablehlo.add"(%197, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %199 = "stablehlo.multiply"(%198, %196) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %200 = "stablehlo.add"(%199, %106) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %201 = "stablehlo.multiply"(%200, %196) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %202 = "stablehlo.add"(%201, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %203 = "stablehlo.multiply"(%112, %196) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %204 = "stablehlo.add"(%203, %113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %205 = "stablehlo.multiply"(%204, %196) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %206 = "stablehlo.add"(%205, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %207 = "stablehlo.multiply"(%206, %196) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %208 = "stablehlo.add"(%207, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %209 = "stablehlo.multiply"(%202, %195) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %210 = "stablehlo.add"(%209, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %211 = "stablehlo.multiply"(%195, %210) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %212 = "stablehlo.add"(%211, %191) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %213 = "stablehlo.multiply"(%194, %212) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %214 = "stablehlo.multiply"(%186, %95) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %215 = "stablehlo.add"(%214, %213) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %216 = "stablehlo.subtract"(%191, %215) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %217 = "stablehlo.subtract"(%189, %216) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %218 = "stablehlo.multiply"(%186, %89) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %219 = "stablehlo.add"(%218, %217) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %220 = "stablehlo.select"(%152, %149, %219) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %221 = "stablehlo.compare"(%149, %38) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %222 = "stablehlo.select"(%221, %135, %136) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %223 = "stablehlo.select"(%151, %220, %222) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %224 = "stablehlo.subtract"(%223, %47) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %225 = "stablehlo.divide"(%47, %149) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %226 = "stablehlo.constant"() <{value = dense<-0.029550653594771242> : tensor<2xf64>}> : () -> tensor<2xf64>
    %227 = "stablehlo.multiply"(%225, %225) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %228 = "stablehlo.constant"() <{value = dense<0.00641025641025641> : tensor<2xf64>}> : () -> tensor<2xf64>
    %229 = "stablehlo.multiply"(%226, %227) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %230 = "stablehlo.add"(%229, %228) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %231 = "stablehlo.constant"() <{value = dense<-0.0019175269175269176> : tensor<2xf64>}> : () -> tensor<2xf64>
    %232 = "stablehlo.multiply"(%230, %227) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %233 = "stablehlo.add"(%232, %231) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %234 = "stablehlo.constant"() <{value = dense<0.0008417508417508417> : tensor<2xf64>}> : () -> tensor<2xf64>
    %235 = "stablehlo.multiply"(%233, %227) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %236 = "stablehlo.add"(%235, %234) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %237 = "stablehlo.constant"() <{value = dense<-0.0005952380952380953> : tensor<2xf64>}> : () -> tensor<2xf64>
    %238 = "stablehlo.multiply"(%236, %227) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %239 = "stablehlo.add"(%238, %237) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %240 = "stablehlo.constant"() <{value = dense<0.0007936507936507937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %241 = "stablehlo.multiply"(%239, %227) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %242 = "stablehlo.add"(%241, %240) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %243 = "stablehlo.constant"() <{value = dense<-0.002777777777777778> : tensor<2xf64>}> : () -> tensor<2xf64>
    %244 = "stablehlo.multiply"(%242, %227) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %245 = "stablehlo.add"(%244, %243) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %246 = "stablehlo.constant"() <{value = dense<0.08333333333333333> : tensor<2xf64>}> : () -> tensor<2xf64>
    %247 = "stablehlo.multiply"(%245, %227) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %248 = "stablehlo.add"(%247, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %249 = "stablehlo.multiply"(%225, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %250 = "stablehlo.constant"() <{value = dense<0.4189385332046727> : tensor<2xf64>}> : () -> tensor<2xf64>
    %251 = "stablehlo.add"(%249, %250) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %252 = "stablehlo.multiply"(%150, %224) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %253 = "stablehlo.add"(%252, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %254 = "stablehlo.add"(%141, %38) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %255 = "stablehlo.add"(%141, %47) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %256 = "stablehlo.multiply"(%254, %255) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %257 = "stablehlo.add"(%141, %96) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %258 = "stablehlo.multiply"(%256, %257) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %259 = "stablehlo.constant"() <{value = dense<3.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %260 = "stablehlo.add"(%141, %259) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %261 = "stablehlo.multiply"(%258, %260) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %262 = "stablehlo.constant"() <{value = dense<4.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %263 = "stablehlo.add"(%141, %262) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %264 = "stablehlo.multiply"(%261, %263) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %265 = "stablehlo.constant"() <{value = dense<5.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %266 = "stablehlo.add"(%141, %265) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %267 = "stablehlo.multiply"(%264, %266) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %268 = "stablehlo.constant"() <{value = dense<6.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %269 = "stablehlo.add"(%141, %268) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %270 = "stablehlo.multiply"(%267, %269) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %271 = "stablehlo.constant"() <{value = dense<7.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %272 = "stablehlo.add"(%141, %271) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %273 = "stablehlo.multiply"(%270, %272) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %274 = "stablehlo.constant"() <{value = dense<8.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %275 = "stablehlo.add"(%141, %274) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %276 = "stablehlo.multiply"(%273, %275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %277 = "stablehlo.constant"() <{value = dense<9.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %278 = "stablehlo.add"(%141, %277) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %279 = "stablehlo.multiply"(%276, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %280 = "stablehlo.select"(%147, %279, %47) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %281 = "stablehlo.compare"(%280, %38) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %282 = "stablehlo.compare"(%280, %2) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %283 = "stablehlo.compare"(%280, %41) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %284 = "stablehlo.compare"(%280, %44) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %285 = "stablehlo.select"(%284, %46, %47) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %286 = "stablehlo.select"(%283, %43, %285) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %287 = "stablehlo.multiply"(%280, %286) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %288 = "stablehlo.bitcast_convert"(%287) : (tensor<2xf64>) -> tensor<2x2xui32>
    %289 = "stablehlo.slice"(%288) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %290 = "stablehlo.reshape"(%289) : (tensor<2x1xui32>) -> tensor<2xui32>
    %291 = "stablehlo.shift_right_logical"(%290, %54) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %292 = "stablehlo.and"(%291, %56) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %293 = "stablehlo.convert"(%292) : (tensor<2xui32>) -> tensor<2xf64>
    %294 = "stablehlo.subtract"(%293, %59) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %295 = "stablehlo.subtract"(%38, %294) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %296 = "stablehlo.compare"(%295, %295) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %297 = "stablehlo.select"(%296, %38, %295) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %298 = "stablehlo.maximum"(%297, %64) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %299 = "stablehlo.minimum"(%298, %66) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %300 = "stablehlo.compare"(%299, %38) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %301 = "stablehlo.ceil"(%299) : (tensor<2xf64>) -> tensor<2xf64>
    %302 = "stablehlo.floor"(%299) : (tensor<2xf64>) -> tensor<2xf64>
    %303 = "stablehlo.select"(%300, %301, %302) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %304 = "stablehlo.add"(%303, %59) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %305 = "stablehlo.convert"(%304) : (tensor<2xf64>) -> tensor<2xui32>
    %306 = "stablehlo.shift_left"(%305, %54) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %307 = "stablehlo.reshape"(%306) : (tensor<2xui32>) -> tensor<2x1xui32>
    %308 = "stablehlo.concatenate"(%76, %307) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %309 = "stablehlo.bitcast_convert"(%308) : (tensor<2x2xui32>) -> tensor<2xf64>
    %310 = "stablehlo.multiply"(%287, %309) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %311 = "stablehlo.compare"(%310, %80) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %312 = "stablehlo.select"(%311, %47, %38) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %313 = "stablehlo.add"(%294, %312) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %314 = "stablehlo.select"(%284, %85, %38) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %315 = "stablehlo.select"(%283, %84, %314) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %316 = "stablehlo.add"(%313, %315) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %317 = "stablehlo.multiply"(%310, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %318 = "stablehlo.select"(%311, %317, %310) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %319 = "stablehlo.subtract"(%318, %47) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %320 = "stablehlo.multiply"(%319, %319) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %321 = "stablehlo.multiply"(%320, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %322 = "stablehlo.optimization_barrier"(%319) : (tensor<2xf64>) -> tensor<2xf64>
    %323 = "stablehlo.add"(%322, %96) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %324 = "stablehlo.divide"(%319, %323) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %325 = "stablehlo.multiply"(%324, %324) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %326 = "stablehlo.multiply"(%325, %325) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %327 = "stablehlo.multiply"(%101, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %328 = "stablehlo.add"(%327, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %329 = "stablehlo.multiply"(%328, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %330 = "stablehlo.add"(%329, %106) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %331 = "stablehlo.multiply"(%330, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %332 = "stablehlo.add"(%331, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %333 = "stablehlo.multiply"(%112, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %334 = "stablehlo.add"(%333, %113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %335 = "stablehlo.multiply"(%334, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %336 = "stablehlo.add"(%335, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %337 = "stablehlo.multiply"(%336, %326) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %338 = "stablehlo.add"(%337, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %339 = "stablehlo.multiply"(%332, %325) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %340 = "stablehlo.add"(%339, %338) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %341 = "stablehlo.multiply"(%325, %340) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %342 = "stablehlo.add"(%341, %321) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %343 = "stablehlo.multiply"(%324, %342) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %344 = "stablehlo.multiply"(%316, %95) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %345 = "stablehlo.add"(%344, %343) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %346 = "stablehlo.subtract"(%321, %345) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %347 = "stablehlo.subtract"(%319, %346) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %348 = "stablehlo.multiply"(%316, %89) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %349 = "stablehlo.add"(%348, %347) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %350 = "stablehlo.select"(%282, %280, %349) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %351 = "stablehlo.compare"(%280, %38) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %352 = "stablehlo.select"(%351, %135, %136) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %353 = "stablehlo.select"(%281, %350, %352) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %354 = "stablehlo.subtract"(%253, %353) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %355 = "stablehlo.select"(%145, %38, %354) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %356 = "stablehlo.subtract"(%139, %355) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %357 = "stablehlo.select"(%5, %356, %355) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %358 = "stablehlo.select"(%3, %1, %357) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %359 = "stablehlo.convert"(%358) : (tensor<2xf64>) -> tensor<2xf32>
    return %359 : tensor<2xf32>
  }
}

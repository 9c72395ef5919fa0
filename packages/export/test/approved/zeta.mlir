// {"ins":[["float64",[]],["float64",[]]],"params":null}
module @zeta {
  func.func public @main(%arg0: tensor<f64>, %arg1: tensor<f64>) -> (tensor<f64>) {
    %0 = "stablehlo.compare"(%arg0, %arg0) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1 = "stablehlo.compare"(%arg1, %arg1) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %2 = "stablehlo.or"(%0, %1) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %3 = "stablehlo.constant"() <{value = dense<0x7FF8000000000000> : tensor<f64>}> : () -> tensor<f64>
    %4 = "stablehlo.constant"() <{value = dense<0.0> : tensor<f64>}> : () -> tensor<f64>
    %5 = "stablehlo.compare"(%arg1, %4) <{comparison_direction = #stablehlo<comparison_direction LE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %6 = "stablehlo.floor"(%arg1) : (tensor<f64>) -> tensor<f64>
    %7 = "stablehlo.compare"(%6, %arg1) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %8 = "stablehlo.and"(%5, %7) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %9 = "stablehlo.constant"() <{value = dense<1.0> : tensor<f64>}> : () -> tensor<f64>
    %10 = "stablehlo.compare"(%arg0, %9) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %11 = "stablehlo.and"(%8, %10) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %12 = "stablehlo.constant"() <{value = dense<0x7FF0000000000000> : tensor<f64>}> : () -> tensor<f64>
    %13 = "stablehlo.compare"(%arg1, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %14 = "stablehlo.and"(%13, %10) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %15 = "stablehlo.compare"(%arg0, %9) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %16 = "stablehlo.compare"(%arg1, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %17 = "stablehlo.or"(%15, %16) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %18 = "stablehlo.compare"(%arg0, %9) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %19 = "stablehlo.constant"() <{value = dense<10.0> : tensor<f64>}> : () -> tensor<f64>
    %20 = "stablehlo.add"(%arg1, %19) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %21 = "stablehlo.compare"(%20, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %22 = "stablehlo.compare"(%20, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %23 = "stablehlo.constant"() <{value = dense<9.332636185032189e-302> : tensor<f64>}> : () -> tensor<f64>
    %24 = "stablehlo.compare"(%20, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %25 = "stablehlo.constant"() <{value = dense<18014398509481984.0> : tensor<f64>}> : () -> tensor<f64>
    %26 = "stablehlo.constant"() <{value = dense<1.0715086071862673e+301> : tensor<f64>}> : () -> tensor<f64>
    %27 = "stablehlo.compare"(%20, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %28 = "stablehlo.constant"() <{value = dense<5.551115123125783e-17> : tensor<f64>}> : () -> tensor<f64>
    %29 = "stablehlo.select"(%27, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %30 = "stablehlo.select"(%24, %25, %29) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %31 = "stablehlo.multiply"(%20, %30) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %32 = "stablehlo.bitcast_convert"(%31) : (tensor<f64>) -> tensor<2xui32>
    %33 = "stablehlo.slice"(%32) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %34 = "stablehlo.reshape"(%33) : (tensor<1xui32>) -> tensor<ui32>
    %35 = "stablehlo.constant"() <{value = dense<20> : tensor<ui32>}> : () -> tensor<ui32>
    %36 = "stablehlo.shift_right_logical"(%34, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %37 = "stablehlo.constant"() <{value = dense<2047> : tensor<ui32>}> : () -> tensor<ui32>
    %38 = "stablehlo.and"(%36, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %39 = "stablehlo.convert"(%38) : (tensor<ui32>) -> tensor<f64>
    %40 = "stablehlo.constant"() <{value = dense<1023.0> : tensor<f64>}> : () -> tensor<f64>
    %41 = "stablehlo.subtract"(%39, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %42 = "stablehlo.subtract"(%4, %41) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %43 = "stablehlo.compare"(%42, %42) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %44 = "stablehlo.select"(%43, %4, %42) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %45 = "stablehlo.constant"() <{value = dense<-1023.0> : tensor<f64>}> : () -> tensor<f64>
    %46 = "stablehlo.maximum"(%44, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %47 = "stablehlo.constant"() <{value = dense<1024.0> : tensor<f64>}> : () -> tensor<f64>
    %48 = "stablehlo.minimum"(%46, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %49 = "stablehlo.compare"(%48, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %50 = "stablehlo.ceil"(%48) : (tensor<f64>) -> tensor<f64>
    %51 = "stablehlo.floor"(%48) : (tensor<f64>) -> tensor<f64>
    %52 = "stablehlo.select"(%49, %50, %51) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %53 = "stablehlo.add"(%52, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %54 = "stablehlo.convert"(%53) : (tensor<f64>) -> tensor<ui32>
    %55 = "stablehlo.shift_left"(%54, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %56 = "stablehlo.reshape"(%55) : (tensor<ui32>) -> tensor<1xui32>
    %57 = "stablehlo.constant"() <{value = dense<0> : tensor<1xui32>}> : () -> tensor<1xui32>
    %58 = "stablehlo.concatenate"(%57, %56) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %59 = "stablehlo.bitcast_convert"(%58) : (tensor<2xui32>) -> tensor<f64>
    %60 = "stablehlo.multiply"(%31, %59) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %61 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<f64>}> : () -> tensor<f64>
    %62 = "stablehlo.compare"(%60, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %63 = "stablehlo.select"(%62, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %64 = "stablehlo.add"(%41, %63) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %65 = "stablehlo.constant"() <{value = dense<-54.0> : tensor<f64>}> : () -> tensor<f64>
    %66 = "stablehlo.constant"() <{value = dense<54.0> : tensor<f64>}> : () -> tensor<f64>
    %67 = "stablehlo.select"(%27, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %68 = "stablehlo.select"(%24, %65, %67) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %69 = "stablehlo.add"(%64, %68) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %70 = "stablehlo.constant"() <{value = dense<0.6931471803691238> : tensor<f64>}> : () -> tensor<f64>
    %71 = "stablehlo.constant"() <{value = dense<0.5> : tensor<f64>}> : () -> tensor<f64>
    %72 = "stablehlo.multiply"(%60, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %73 = "stablehlo.select"(%62, %72, %60) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %74 = "stablehlo.subtract"(%73, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %75 = "stablehlo.multiply"(%74, %74) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %76 = "stablehlo.multiply"(%75, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %77 = "stablehlo.constant"() <{value = dense<1.9082149292705877e-10> : tensor<f64>}> : () -> tensor<f64>
    %78 = "stablehlo.constant"() <{value = dense<2.0> : tensor<f64>}> : () -> tensor<f64>
    %79 = "stablehlo.add"(%74, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %80 = "stablehlo.divide"(%74, %79) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %81 = "stablehlo.multiply"(%80, %80) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %82 = "stablehlo.constant"() <{value = dense<0.1308771474739754> : tensor<f64>}> : () -> tensor<f64>
    %83 = "stablehlo.constant"() <{value = dense<0.13268669005111386> : tensor<f64>}> : () -> tensor<f64>
    %84 = "stablehlo.multiply"(%82, %81) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %85 = "stablehlo.add"(%84, %83) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %86 = "stablehlo.constant"() <{value = dense<0.15386243592665208> : tensor<f64>}> : () -> tensor<f64>
    %87 = "stablehlo.multiply"(%85, %81) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %88 = "stablehlo.add"(%87, %86) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %89 = "stablehlo.constant"() <{value = dense<0.18181795568589937> : tensor<f64>}> : () -> tensor<f64>
    %90 = "stablehlo.multiply"(%88, %81) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %91 = "stablehlo.add"(%90, %89) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %92 = "stablehlo.constant"() <{value = dense<0.222222223923837> : tensor<f64>}> : () -> tensor<f64>
    %93 = "stablehlo.multiply"(%91, %81) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %94 = "stablehlo.add"(%93, %92) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %95 = "stablehlo.constant"() <{value = dense<0.28571428570800655> : tensor<f64>}> : () -> tensor<f64>
    %96 = "stablehlo.multiply"(%94, %81) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %97 = "stablehlo.add"(%96, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %98 = "stablehlo.constant"() <{value = dense<0.4000000000000088> : tensor<f64>}> : () -> tensor<f64>
    %99 = "stablehlo.multiply"(%97, %81) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %100 = "stablehlo.add"(%99, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %101 = "stablehlo.constant"() <{value = dense<0.6666666666666666> : tensor<f64>}> : () -> tensor<f64>
    %102 = "stablehlo.multiply"(%100, %81) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %103 = "stablehlo.add"(%102, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %104 = "stablehlo.multiply"(%81, %103) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %105 = "stablehlo.add"(%104, %76) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %106 = "stablehlo.multiply"(%80, %105) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %107 = "stablehlo.multiply"(%69, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %108 = "stablehlo.add"(%107, %106) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %109 = "stablehlo.subtract"(%76, %108) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %110 = "stablehlo.subtract"(%74, %109) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %111 = "stablehlo.multiply"(%69, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %112 = "stablehlo.add"(%111, %110) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %113 = "stablehlo.select"(%22, %20, %112) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %114 = "stablehlo.compare"(%20, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %115 = "stablehlo.constant"() <{value = dense<0xFFF0000000000000> : tensor<f64>}> : () -> tensor<f64>
    %116 = "stablehlo.select"(%114, %115, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %117 = "stablehlo.select"(%21, %113, %116) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %118 = "stablehlo.multiply"(%arg0, %117) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %119 = "stablehlo.negate"(%118) : (tensor<f64>) -> tensor<f64>
    %120 = "stablehlo.constant"() <{value = dense<712.0> : tensor<f64>}> : () -> tensor<f64>
    %121 = "stablehlo.minimum"(%119, %120) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %122 = "stablehlo.constant"() <{value = dense<-746.0> : tensor<f64>}> : () -> tensor<f64>
    %123 = "stablehlo.maximum"(%121, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %124 = "stablehlo.constant"() <{value = dense<1.4426950408889634> : tensor<f64>}> : () -> tensor<f64>
    %125 = "stablehlo.multiply"(%123, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %126 = "stablehlo.round_nearest_even"(%125) : (tensor<f64>) -> tensor<f64>
    %127 = "stablehlo.constant"() <{value = dense<-1.9082149292705877e-10> : tensor<f64>}> : () -> tensor<f64>
    %128 = "stablehlo.constant"() <{value = dense<-0.6931471803691238> : tensor<f64>}> : () -> tensor<f64>
    %129 = "stablehlo.multiply"(%126, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %130 = "stablehlo.add"(%129, %123) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %131 = "stablehlo.multiply"(%126, %127) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %132 = "stablehlo.add"(%131, %130) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %133 = "stablehlo.multiply"(%132, %132) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %134 = "stablehlo.constant"() <{value = dense<2.0914898727175524e-9> : tensor<f64>}> : () -> tensor<f64>
    %135 = "stablehlo.constant"() <{value = dense<2.5105513541847086e-8> : tensor<f64>}> : () -> tensor<f64>
    %136 = "stablehlo.multiply"(%134, %132) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %137 = "stablehlo.add"(%136, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %138 = "stablehlo.constant"() <{value = dense<2.755727313289604e-7> : tensor<f64>}> : () -> tensor<f64>
    %139 = "stablehlo.multiply"(%137, %132) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %140 = "stablehlo.add"(%139, %138) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %141 = "stablehlo.constant"() <{value = dense<0.0000027557254685728803> : tensor<f64>}> : () -> tensor<f64>
    %142 = "stablehlo.multiply"(%140, %132) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %143 = "stablehlo.add"(%142, %141) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %144 = "stablehlo.constant"() <{value = dense<0.00002480158732595111> : tensor<f64>}> : () -> tensor<f64>
    %145 = "stablehlo.multiply"(%143, %132) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %146 = "stablehlo.add"(%145, %144) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %147 = "stablehlo.constant"() <{value = dense<0.0001984126987538548> : tensor<f64>}> : () -> tensor<f64>
    %148 = "stablehlo.multiply"(%146, %132) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %149 = "stablehlo.add"(%148, %147) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %150 = "stablehlo.constant"() <{value = dense<0.0013888888888883633> : tensor<f64>}> : () -> tensor<f64>
    %151 = "stablehlo.multiply"(%149, %132) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %152 = "stablehlo.add"(%151, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %153 = "stablehlo.constant"() <{value = dense<0.008333333333325973> : tensor<f64>}> : () -> tensor<f64>
    %154 = "stablehlo.multiply"(%152, %132) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %155 = "stablehlo.add"(%154, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %156 = "stablehlo.constant"() <{value = dense<0.04166666666666667> : tensor<f64>}> : () -> tensor<f64>
    %157 = "stablehlo.multiply"(%155, %132) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %158 = "stablehlo.add"(%157, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %159 = "stablehlo.constant"() <{value = dense<0.1666666666666667> : tensor<f64>}> : () -> tensor<f64>
    %160 = "stablehlo.multiply"(%158, %132) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %161 = "stablehlo.add"(%160, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %162 = "stablehlo.multiply"(%161, %132) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %163 = "stablehlo.add"(%162, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %164 = "stablehlo.multiply"(%133, %163) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %165 = "stablehlo.add"(%164, %132) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %166 = "stablehlo.add"(%165, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %167 = "stablehlo.multiply"(%126, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %168 = "stablehlo.floor"(%167) : (tensor<f64>) -> tensor<f64>
    %169 = "stablehlo.compare"(%168, %168) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %170 = "stablehlo.select"(%169, %4, %168) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %171 = "stablehlo.maximum"(%170, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %172 = "stablehlo.minimum"(%171, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %173 = "stablehlo.compare"(%172, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %174 = "stablehlo.ceil"(%172) : (tensor<f64>) -> tensor<f64>
    %175 = "stablehlo.floor"(%172) : (tensor<f64>) -> tensor<f64>
    %176 = "stablehlo.select"(%173, %174, %175) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %177 = "stablehlo.add"(%176, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %178 = "stablehlo.convert"(%177) : (tensor<f64>) -> tensor<ui32>
    %179 = "stablehlo.shift_left"(%178, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %180 = "stablehlo.reshape"(%179) : (tensor<ui32>) -> tensor<1xui32>
    %181 = "stablehlo.concatenate"(%57, %180) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %182 = "stablehlo.bitcast_convert"(%181) : (tensor<2xui32>) -> tensor<f64>
    %183 = "stablehlo.multiply"(%166, %182) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %184 = "stablehlo.subtract"(%126, %168) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %185 = "stablehlo.compare"(%184, %184) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %186 = "stablehlo.select"(%185, %4, %184) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %187 = "stablehlo.maximum"(%186, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %188 = "stablehlo.minimum"(%187, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %189 = "stablehlo.compare"(%188, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %190 = "stablehlo.ceil"(%188) : (tensor<f64>) -> tensor<f64>
    %191 = "stablehlo.floor"(%188) : (tensor<f64>) -> tensor<f64>
    %192 = "stablehlo.select"(%189, %190, %191) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %193 = "stablehlo.add"(%192, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %194 = "stablehlo.convert"(%193) : (tensor<f64>) -> tensor<ui32>
    %195 = "stablehlo.shift_left"(%194, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %196 = "stablehlo.reshape"(%195) : (tensor<ui32>) -> tensor<1xui32>
    %197 = "stablehlo.concatenate"(%57, %196) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %198 = "stablehlo.bitcast_convert"(%197) : (tensor<2xui32>) -> tensor<f64>
    %199 = "stablehlo.multiply"(%183, %198) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %200 = "stablehlo.constant"() <{value = dense<1000000000000000.0> : tensor<f64>}> : () -> tensor<f64>
    %201 = "stablehlo.minimum"(%arg0, %200) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %202 = "stablehlo.subtract"(%201, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %203 = "stablehlo.divide"(%20, %202) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %204 = "stablehlo.divide"(%9, %20) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %205 = "stablehlo.multiply"(%201, %204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %206 = "stablehlo.add"(%201, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %207 = "stablehlo.multiply"(%206, %204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %208 = "stablehlo.add"(%201, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %209 = "stablehlo.multiply"(%208, %204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %210 = "stablehlo.multiply"(%207, %209) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %211 = "stablehlo.multiply"(%205, %210) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %212 = "stablehlo.constant"() <{value = dense<3.0> : tensor<f64>}> : () -> tensor<f64>
    %213 = "stablehlo.add"(%201, %212) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %214 = "stablehlo.multiply"(%213, %204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %215 = "stablehlo.constant"() <{value = dense<4.0> : tensor<f64>}> : () -> tensor<f64>
    %216 = "stablehlo.add"(%201, %215) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %217 = "stablehlo.multiply"(%216, %204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %218 = "stablehlo.multiply"(%214, %217) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %219 = "stablehlo.multiply"(%211, %218) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %220 = "stablehlo.constant"() <{value = dense<5.0> : tensor<f64>}> : () -> tensor<f64>
    %221 = "stablehlo.add"(%201, %220) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %222 = "stablehlo.multiply"(%221, %204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %223 = "stablehlo.constant"() <{value = dense<6.0> : tensor<f64>}> : () -> tensor<f64>
    %224 = "stablehlo.add"(%201, %223) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %225 = "stablehlo.multiply"(%224, %204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %226 = "stablehlo.multiply"(%222, %225) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %227 = "stablehlo.multiply"(%219, %226) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %228 = "stablehlo.constant"() <{value = dense<7.0> : tensor<f64>}> : () -> tensor<f64>
    %229 = "stablehlo.add"(%201, %228) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %230 = "stablehlo.multiply"(%229, %204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %231 = "stablehlo.constant"() <{value = dense<8.0> : tensor<f64>}> : () -> tensor<f64>
    %232 = "stablehlo.add"(%201, %231) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %233 = "stablehlo.multiply"(%232, %204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %234 = "stablehlo.multiply"(%230, %233) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %235 = "stablehlo.multiply"(%227, %234) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %236 = "stablehlo.constant"() <{value = dense<9.0> : tensor<f64>}> : () -> tensor<f64>
    %237 = "stablehlo.add"(%201, %236) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %238 = "stablehlo.multiply"(%237, %204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %239 = "stablehlo.add"(%201, %19) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %240 = "stablehlo.multiply"(%239, %204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %241 = "stablehlo.multiply"(%238, %240) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %242 = "stablehlo.multiply"(%235, %241) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %243 = "stablehlo.constant"() <{value = dense<11.0> : tensor<f64>}> : () -> tensor<f64>
    %244 = "stablehlo.add"(%201, %243) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %245 = "stablehlo.multiply"(%244, %204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %246 = "stablehlo.constant"() <{value = dense<12.0> : tensor<f64>}> : () -> tensor<f64>
    %247 = "stablehlo.add"(%201, %246) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %248 = "stablehlo.multiply"(%247, %204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %249 = "stablehlo.multiply"(%245, %248) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %250 = "stablehlo.multiply"(%242, %249) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %251 = "stablehlo.constant"() <{value = dense<13.0> : tensor<f64>}> : () -> tensor<f64>
    %252 = "stablehlo.add"(%201, %251) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %253 = "stablehlo.multiply"(%252, %204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %254 = "stablehlo.constant"() <{value = dense<14.0> : tensor<f64>}> : () -> tensor<f64>
    %255 = "stablehlo.add"(%201, %254) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %256 = "stablehlo.multiply"(%255, %204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %257 = "stablehlo.multiply"(%253, %256) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %258 = "stablehlo.multiply"(%250, %257) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %259 = "stablehlo.constant"() <{value = dense<15.0> : tensor<f64>}> : () -> tensor<f64>
    %260 = "stablehlo.add"(%201, %259) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %261 = "stablehlo.multiply"(%260, %204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %262 = "stablehlo.constant"() <{value = dense<16.0> : tensor<f64>}> : () -> tensor<f64>
    %263 = "stablehlo.add"(%201, %262) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %264 = "stablehlo.multiply"(%263, %204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %265 = "stablehlo.multiply"(%261, %264) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %266 = "stablehlo.multiply"(%258, %265) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %267 = "stablehlo.constant"() <{value = dense<8.586062056277845e-15> : tensor<f64>}> : () -> tensor<f64>
    %268 = "stablehlo.constant"() <{value = dense<-3.3896802963225827e-13> : tensor<f64>}> : () -> tensor<f64>
    %269 = "stablehlo.constant"() <{value = dense<1.3382536530684679e-11> : tensor<f64>}> : () -> tensor<f64>
    %270 = "stablehlo.constant"() <{value = dense<-5.284190138687493e-10> : tensor<f64>}> : () -> tensor<f64>
    %271 = "stablehlo.constant"() <{value = dense<2.08767569878681e-8> : tensor<f64>}> : () -> tensor<f64>
    %272 = "stablehlo.constant"() <{value = dense<-8.267195767195768e-7> : tensor<f64>}> : () -> tensor<f64>
    %273 = "stablehlo.constant"() <{value = dense<0.00003306878306878307> : tensor<f64>}> : () -> tensor<f64>
    %274 = "stablehlo.constant"() <{value = dense<-0.001388888888888889> : tensor<f64>}> : () -> tensor<f64>
    %275 = "stablehlo.constant"() <{value = dense<0.08333333333333333> : tensor<f64>}> : () -> tensor<f64>
    %276 = "stablehlo.multiply"(%205, %275) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %277 = "stablehlo.multiply"(%211, %274) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %278 = "stablehlo.add"(%277, %276) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %279 = "stablehlo.multiply"(%219, %273) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %280 = "stablehlo.add"(%279, %278) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %281 = "stablehlo.multiply"(%227, %272) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %282 = "stablehlo.add"(%281, %280) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %283 = "stablehlo.multiply"(%235, %271) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %284 = "stablehlo.add"(%283, %282) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %285 = "stablehlo.multiply"(%242, %270) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %286 = "stablehlo.add"(%285, %284) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %287 = "stablehlo.multiply"(%250, %269) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %288 = "stablehlo.add"(%287, %286) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %289 = "stablehlo.multiply"(%258, %268) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %290 = "stablehlo.add"(%289, %288) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %291 = "stablehlo.multiply"(%266, %267) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %292 = "stablehlo.add"(%291, %290) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %293 = "stablehlo.add"(%292, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %294 = "stablehlo.add"(%203, %293) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %295 = "stablehlo.multiply"(%199, %294) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %296 = "stablehlo.add"(%arg1, %236) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %297 = "stablehlo.compare"(%296, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %298 = "stablehlo.compare"(%296, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %299 = "stablehlo.compare"(%296, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %300 = "stablehlo.compare"(%296, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %301 = "stablehlo.select"(%300, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %302 = "stablehlo.select"(%299, %25, %301) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %303 = "stablehlo.multiply"(%296, %302) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %304 = "stablehlo.bitcast_convert"(%303) : (tensor<f64>) -> tensor<2xui32>
    %305 = "stablehlo.slice"(%304) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %306 = "stablehlo.reshape"(%305) : (tensor<1xui32>) -> tensor<ui32>
    %307 = "stablehlo.shift_right_logical"(%306, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %308 = "stablehlo.and"(%307, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %309 = "stablehlo.convert"(%308) : (tensor<ui32>) -> tensor<f64>
    %310 = "stablehlo.subtract"(%309, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %311 = "stablehlo.subtract"(%4, %310) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %312 = "stablehlo.compare"(%311, %311) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %313 = "stablehlo.select"(%312, %4, %311) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %314 = "stablehlo.maximum"(%313, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %315 = "stablehlo.minimum"(%314, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %316 = "stablehlo.compare"(%315, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %317 = "stablehlo.ceil"(%315) : (tensor<f64>) -> tensor<f64>
    %318 = "stablehlo.floor"(%315) : (tensor<f64>) -> tensor<f64>
    %319 = "stablehlo.select"(%316, %317, %318) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %320 = "stablehlo.add"(%319, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %321 = "stablehlo.convert"(%320) : (tensor<f64>) -> tensor<ui32>
    %322 = "stablehlo.shift_left"(%321, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %323 = "stablehlo.reshape"(%322) : (tensor<ui32>) -> tensor<1xui32>
    %324 = "stablehlo.concatenate"(%57, %323) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %325 = "stablehlo.bitcast_convert"(%324) : (tensor<2xui32>) -> tensor<f64>
    %326 = "stablehlo.multiply"(%303, %325) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %327 = "stablehlo.compare"(%326, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %328 = "stablehlo.select"(%327, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %329 = "stablehlo.add"(%310, %328) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %330 = "stablehlo.select"(%300, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %331 = "stablehlo.select"(%299, %65, %330) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %332 = "stablehlo.add"(%329, %331) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %333 = "stablehlo.multiply"(%326, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %334 = "stablehlo.select"(%327, %333, %326) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %335 = "stablehlo.subtract"(%334, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %336 = "stablehlo.multiply"(%335, %335) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %337 = "stablehlo.multiply"(%336, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %338 = "stablehlo.add"(%335, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %339 = "stablehlo.divide"(%335, %338) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %340 = "stablehlo.multiply"(%339, %339) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %341 = "stablehlo.multiply"(%82, %340) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %342 = "stablehlo.add"(%341, %83) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %343 = "stablehlo.multiply"(%342, %340) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %344 = "stablehlo.add"(%343, %86) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %345 = "stablehlo.multiply"(%344, %340) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %346 = "stablehlo.add"(%345, %89) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %347 = "stablehlo.multiply"(%346, %340) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %348 = "stablehlo.add"(%347, %92) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %349 = "stablehlo.multiply"(%348, %340) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %350 = "stablehlo.add"(%349, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %351 = "stablehlo.multiply"(%350, %340) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %352 = "stablehlo.add"(%351, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %353 = "stablehlo.multiply"(%352, %340) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %354 = "stablehlo.add"(%353, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %355 = "stablehlo.multiply"(%340, %354) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %356 = "stablehlo.add"(%355, %337) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %357 = "stablehlo.multiply"(%339, %356) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %358 = "stablehlo.multiply"(%332, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %359 = "stablehlo.add"(%358, %357) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %360 = "stablehlo.subtract"(%337, %359) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %361 = "stablehlo.subtract"(%335, %360) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %362 = "stablehlo.multiply"(%332, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %363 = "stablehlo.add"(%362, %361) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %364 = "stablehlo.select"(%298, %296, %363) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %365 = "stablehlo.compare"(%296, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %366 = "stablehlo.select"(%365, %115, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %367 = "stablehlo.select"(%297, %364, %366) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %368 = "stablehlo.multiply"(%arg0, %367) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %369 = "stablehlo.negate"(%368) : (tensor<f64>) -> tensor<f64>
    %370 = "stablehlo.minimum"(%369, %120) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %371 = "stablehlo.maximum"(%370, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %372 = "stablehlo.multiply"(%371, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %373 = "stablehlo.round_nearest_even"(%372) : (tensor<f64>) -> tensor<f64>
    %374 = "stablehlo.multiply"(%373, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %375 = "stablehlo.add"(%374, %371) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %376 = "stablehlo.multiply"(%373, %127) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %377 = "stablehlo.add"(%376, %375) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %378 = "stablehlo.multiply"(%377, %377) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %379 = "stablehlo.multiply"(%134, %377) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %380 = "stablehlo.add"(%379, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %381 = "stablehlo.multiply"(%380, %377) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %382 = "stablehlo.add"(%381, %138) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %383 = "stablehlo.multiply"(%382, %377) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %384 = "stablehlo.add"(%383, %141) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %385 = "stablehlo.multiply"(%384, %377) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %386 = "stablehlo.add"(%385, %144) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %387 = "stablehlo.multiply"(%386, %377) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %388 = "stablehlo.add"(%387, %147) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %389 = "stablehlo.multiply"(%388, %377) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %390 = "stablehlo.add"(%389, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %391 = "stablehlo.multiply"(%390, %377) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %392 = "stablehlo.add"(%391, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %393 = "stablehlo.multiply"(%392, %377) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %394 = "stablehlo.add"(%393, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %395 = "stablehlo.multiply"(%394, %377) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %396 = "stablehlo.add"(%395, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %397 = "stablehlo.multiply"(%396, %377) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %398 = "stablehlo.add"(%397, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %399 = "stablehlo.multiply"(%378, %398) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %400 = "stablehlo.add"(%399, %377) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %401 = "stablehlo.add"(%400, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %402 = "stablehlo.multiply"(%373, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %403 = "stablehlo.floor"(%402) : (tensor<f64>) -> tensor<f64>
    %404 = "stablehlo.compare"(%403, %403) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %405 = "stablehlo.select"(%404, %4, %403) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %406 = "stablehlo.maximum"(%405, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %407 = "stablehlo.minimum"(%406, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %408 = "stablehlo.compare"(%407, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %409 = "stablehlo.ceil"(%407) : (tensor<f64>) -> tensor<f64>
    %410 = "stablehlo.floor"(%407) : (tensor<f64>) -> tensor<f64>
    %411 = "stablehlo.select"(%408, %409, %410) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %412 = "stablehlo.add"(%411, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %413 = "stablehlo.convert"(%412) : (tensor<f64>) -> tensor<ui32>
    %414 = "stablehlo.shift_left"(%413, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %415 = "stablehlo.reshape"(%414) : (tensor<ui32>) -> tensor<1xui32>
    %416 = "stablehlo.concatenate"(%57, %415) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %417 = "stablehlo.bitcast_convert"(%416) : (tensor<2xui32>) -> tensor<f64>
    %418 = "stablehlo.multiply"(%401, %417) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %419 = "stablehlo.subtract"(%373, %403) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %420 = "stablehlo.compare"(%419, %419) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %421 = "stablehlo.select"(%420, %4, %419) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %422 = "stablehlo.maximum"(%421, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %423 = "stablehlo.minimum"(%422, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %424 = "stablehlo.compare"(%423, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %425 = "stablehlo.ceil"(%423) : (tensor<f64>) -> tensor<f64>
    %426 = "stablehlo.floor"(%423) : (tensor<f64>) -> tensor<f64>
    %427 = "stablehlo.select"(%424, %425, %426) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %428 = "stablehlo.add"(%427, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %429 = "stablehlo.convert"(%428) : (tensor<f64>) -> tensor<ui32>
    %430 = "stablehlo.shift_left"(%429, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %431 = "stablehlo.reshape"(%430) : (tensor<ui32>) -> tensor<1xui32>
    %432 = "stablehlo.concatenate"(%57, %431) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %433 = "stablehlo.bitcast_convert"(%432) : (tensor<2xui32>) -> tensor<f64>
    %434 = "stablehlo.multiply"(%418, %433) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %435 = "stablehlo.add"(%295, %434) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %436 = "stablehlo.add"(%arg1, %231) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %437 = "stablehlo.compare"(%436, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %438 = "stablehlo.compare"(%436, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %439 = "stablehlo.compare"(%436, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %440 = "stablehlo.compare"(%436, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %441 = "stablehlo.select"(%440, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %442 = "stablehlo.select"(%439, %25, %441) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %443 = "stablehlo.multiply"(%436, %442) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %444 = "stablehlo.bitcast_convert"(%443) : (tensor<f64>) -> tensor<2xui32>
    %445 = "stablehlo.slice"(%444) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %446 = "stablehlo.reshape"(%445) : (tensor<1xui32>) -> tensor<ui32>
    %447 = "stablehlo.shift_right_logical"(%446, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %448 = "stablehlo.and"(%447, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %449 = "stablehlo.convert"(%448) : (tensor<ui32>) -> tensor<f64>
    %450 = "stablehlo.subtract"(%449, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %451 = "stablehlo.subtract"(%4, %450) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %452 = "stablehlo.compare"(%451, %451) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %453 = "stablehlo.select"(%452, %4, %451) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %454 = "stablehlo.maximum"(%453, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %455 = "stablehlo.minimum"(%454, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %456 = "stablehlo.compare"(%455, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %457 = "stablehlo.ceil"(%455) : (tensor<f64>) -> tensor<f64>
    %458 = "stablehlo.floor"(%455) : (tensor<f64>) -> tensor<f64>
    %459 = "stablehlo.select"(%456, %457, %458) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %460 = "stablehlo.add"(%459, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %461 = "stablehlo.convert"(%460) : (tensor<f64>) -> tensor<ui32>
    %462 = "stablehlo.shift_left"(%461, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %463 = "stablehlo.reshape"(%462) : (tensor<ui32>) -> tensor<1xui32>
    %464 = "stablehlo.concatenate"(%57, %463) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %465 = "stablehlo.bitcast_convert"(%464) : (tensor<2xui32>) -> tensor<f64>
    %466 = "stablehlo.multiply"(%443, %465) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %467 = "stablehlo.compare"(%466, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %468 = "stablehlo.select"(%467, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %469 = "stablehlo.add"(%450, %468) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %470 = "stablehlo.select"(%440, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %471 = "stablehlo.select"(%439, %65, %470) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %472 = "stablehlo.add"(%469, %471) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %473 = "stablehlo.multiply"(%466, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %474 = "stablehlo.select"(%467, %473, %466) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %475 = "stablehlo.subtract"(%474, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %476 = "stablehlo.multiply"(%475, %475) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %477 = "stablehlo.multiply"(%476, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %478 = "stablehlo.add"(%475, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %479 = "stablehlo.divide"(%475, %478) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %480 = "stablehlo.multiply"(%479, %479) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %481 = "stablehlo.multiply"(%82, %480) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %482 = "stablehlo.add"(%481, %83) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %483 = "stablehlo.multiply"(%482, %480) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %484 = "stablehlo.add"(%483, %86) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %485 = "stablehlo.multiply"(%484, %480) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %486 = "stablehlo.add"(%485, %89) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %487 = "stablehlo.multiply"(%486, %480) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %488 = "stablehlo.add"(%487, %92) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %489 = "stablehlo.multiply"(%488, %480) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %490 = "stablehlo.add"(%489, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %491 = "stablehlo.multiply"(%490, %480) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %492 = "stablehlo.add"(%491, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %493 = "stablehlo.multiply"(%492, %480) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %494 = "stablehlo.add"(%493, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %495 = "stablehlo.multiply"(%480, %494) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %496 = "stablehlo.add"(%495, %477) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %497 = "stablehlo.multiply"(%479, %496) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %498 = "stablehlo.multiply"(%472, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %499 = "stablehlo.add"(%498, %497) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %500 = "stablehlo.subtract"(%477, %499) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %501 = "stablehlo.subtract"(%475, %500) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %502 = "stablehlo.multiply"(%472, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %503 = "stablehlo.add"(%502, %501) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %504 = "stablehlo.select"(%438, %436, %503) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %505 = "stablehlo.compare"(%436, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %506 = "stablehlo.select"(%505, %115, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %507 = "stablehlo.select"(%437, %504, %506) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %508 = "stablehlo.multiply"(%arg0, %507) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %509 = "stablehlo.negate"(%508) : (tensor<f64>) -> tensor<f64>
    %510 = "stablehlo.minimum"(%509, %120) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %511 = "stablehlo.maximum"(%510, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %512 = "stablehlo.multiply"(%511, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %513 = "stablehlo.round_nearest_even"(%512) : (tensor<f64>) -> tensor<f64>
    %514 = "stablehlo.multiply"(%513, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %515 = "stablehlo.add"(%514, %511) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %516 = "stablehlo.multiply"(%513, %127) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %517 = "stablehlo.add"(%516, %515) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %518 = "stablehlo.multiply"(%517, %517) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %519 = "stablehlo.multiply"(%134, %517) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %520 = "stablehlo.add"(%519, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %521 = "stablehlo.multiply"(%520, %517) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %522 = "stablehlo.add"(%521, %138) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %523 = "stablehlo.multiply"(%522, %517) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %524 = "stablehlo.add"(%523, %141) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %525 = "stablehlo.multiply"(%524, %517) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %526 = "stablehlo.add"(%525, %144) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %527 = "stablehlo.multiply"(%526, %517) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %528 = "stablehlo.add"(%527, %147) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %529 = "stablehlo.multiply"(%528, %517) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %530 = "stablehlo.add"(%529, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %531 = "stablehlo.multiply"(%530, %517) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %532 = "stablehlo.add"(%531, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %533 = "stablehlo.multiply"(%532, %517) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %534 = "stablehlo.add"(%533, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %535 = "stablehlo.multiply"(%534, %517) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %536 = "stablehlo.add"(%535, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %537 = "stablehlo.multiply"(%536, %517) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %538 = "stablehlo.add"(%537, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %539 = "stablehlo.multiply"(%518, %538) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %540 = "stablehlo.add"(%539, %517) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %541 = "stablehlo.add"(%540, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %542 = "stablehlo.multiply"(%513, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %543 = "stablehlo.floor"(%542) : (tensor<f64>) -> tensor<f64>
    %544 = "stablehlo.compare"(%543, %543) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %545 = "stablehlo.select"(%544, %4, %543) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %546 = "stablehlo.maximum"(%545, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %547 = "stablehlo.minimum"(%546, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %548 = "stablehlo.compare"(%547, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %549 = "stablehlo.ceil"(%547) : (tensor<f64>) -> tensor<f64>
    %550 = "stablehlo.floor"(%547) : (tensor<f64>) -> tensor<f64>
    %551 = "stablehlo.select"(%548, %549, %550) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %552 = "stablehlo.add"(%551, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %553 = "stablehlo.convert"(%552) : (tensor<f64>) -> tensor<ui32>
    %554 = "stablehlo.shift_left"(%553, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %555 = "stablehlo.reshape"(%554) : (tensor<ui32>) -> tensor<1xui32>
    %556 = "stablehlo.concatenate"(%57, %555) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %557 = "stablehlo.bitcast_convert"(%556) : (tensor<2xui32>) -> tensor<f64>
    %558 = "stablehlo.multiply"(%541, %557) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %559 = "stablehlo.subtract"(%513, %543) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %560 = "stablehlo.compare"(%559, %559) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %561 = "stablehlo.select"(%560, %4, %559) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %562 = "stablehlo.maximum"(%561, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %563 = "stablehlo.minimum"(%562, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %564 = "stablehlo.compare"(%563, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %565 = "stablehlo.ceil"(%563) : (tensor<f64>) -> tensor<f64>
    %566 = "stablehlo.floor"(%563) : (tensor<f64>) -> tensor<f64>
    %567 = "stablehlo.select"(%564, %565, %566) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %568 = "stablehlo.add"(%567, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %569 = "stablehlo.convert"(%568) : (tensor<f64>) -> tensor<ui32>
    %570 = "stablehlo.shift_left"(%569, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %571 = "stablehlo.reshape"(%570) : (tensor<ui32>) -> tensor<1xui32>
    %572 = "stablehlo.concatenate"(%57, %571) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %573 = "stablehlo.bitcast_convert"(%572) : (tensor<2xui32>) -> tensor<f64>
    %574 = "stablehlo.multiply"(%558, %573) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %575 = "stablehlo.add"(%435, %574) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %576 = "stablehlo.add"(%arg1, %228) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %577 = "stablehlo.compare"(%576, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %578 = "stablehlo.compare"(%576, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %579 = "stablehlo.compare"(%576, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %580 = "stablehlo.compare"(%576, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %581 = "stablehlo.select"(%580, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %582 = "stablehlo.select"(%579, %25, %581) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %583 = "stablehlo.multiply"(%576, %582) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %584 = "stablehlo.bitcast_convert"(%583) : (tensor<f64>) -> tensor<2xui32>
    %585 = "stablehlo.slice"(%584) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %586 = "stablehlo.reshape"(%585) : (tensor<1xui32>) -> tensor<ui32>
    %587 = "stablehlo.shift_right_logical"(%586, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %588 = "stablehlo.and"(%587, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %589 = "stablehlo.convert"(%588) : (tensor<ui32>) -> tensor<f64>
    %590 = "stablehlo.subtract"(%589, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %591 = "stablehlo.subtract"(%4, %590) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %592 = "stablehlo.compare"(%591, %591) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %593 = "stablehlo.select"(%592, %4, %591) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %594 = "stablehlo.maximum"(%593, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %595 = "stablehlo.minimum"(%594, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %596 = "stablehlo.compare"(%595, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %597 = "stablehlo.ceil"(%595) : (tensor<f64>) -> tensor<f64>
    %598 = "stablehlo.floor"(%595) : (tensor<f64>) -> tensor<f64>
    %599 = "stablehlo.select"(%596, %597, %598) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %600 = "stablehlo.add"(%599, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %601 = "stablehlo.convert"(%600) : (tensor<f64>) -> tensor<ui32>
    %602 = "stablehlo.shift_left"(%601, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %603 = "stablehlo.reshape"(%602) : (tensor<ui32>) -> tensor<1xui32>
    %604 = "stablehlo.concatenate"(%57, %603) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %605 = "stablehlo.bitcast_convert"(%604) : (tensor<2xui32>) -> tensor<f64>
    %606 = "stablehlo.multiply"(%583, %605) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %607 = "stablehlo.compare"(%606, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %608 = "stablehlo.select"(%607, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %609 = "stablehlo.add"(%590, %608) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %610 = "stablehlo.select"(%580, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %611 = "stablehlo.select"(%579, %65, %610) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %612 = "stablehlo.add"(%609, %611) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %613 = "stablehlo.multiply"(%606, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %614 = "stablehlo.select"(%607, %613, %606) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %615 = "stablehlo.subtract"(%614, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %616 = "stablehlo.multiply"(%615, %615) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %617 = "stablehlo.multiply"(%616, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %618 = "stablehlo.add"(%615, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %619 = "stablehlo.divide"(%615, %618) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %620 = "stablehlo.multiply"(%619, %619) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %621 = "stablehlo.multiply"(%82, %620) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %622 = "stablehlo.add"(%621, %83) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %623 = "stablehlo.multiply"(%622, %620) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %624 = "stablehlo.add"(%623, %86) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %625 = "stablehlo.multiply"(%624, %620) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %626 = "stablehlo.add"(%625, %89) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %627 = "stablehlo.multiply"(%626, %620) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %628 = "stablehlo.add"(%627, %92) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %629 = "stablehlo.multiply"(%628, %620) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %630 = "stablehlo.add"(%629, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %631 = "stablehlo.multiply"(%630, %620) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %632 = "stablehlo.add"(%631, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %633 = "stablehlo.multiply"(%632, %620) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %634 = "stablehlo.add"(%633, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %635 = "stablehlo.multiply"(%620, %634) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %636 = "stablehlo.add"(%635, %617) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %637 = "stablehlo.multiply"(%619, %636) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %638 = "stablehlo.multiply"(%612, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %639 = "stablehlo.add"(%638, %637) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %640 = "stablehlo.subtract"(%617, %639) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %641 = "stablehlo.subtract"(%615, %640) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %642 = "stablehlo.multiply"(%612, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %643 = "stablehlo.add"(%642, %641) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %644 = "stablehlo.select"(%578, %576, %643) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %645 = "stablehlo.compare"(%576, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %646 = "stablehlo.select"(%645, %115, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %647 = "stablehlo.select"(%577, %644, %646) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %648 = "stablehlo.multiply"(%arg0, %647) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %649 = "stablehlo.negate"(%648) : (tensor<f64>) -> tensor<f64>
    %650 = "stablehlo.minimum"(%649, %120) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %651 = "stablehlo.maximum"(%650, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %652 = "stablehlo.multiply"(%651, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %653 = "stablehlo.round_nearest_even"(%652) : (tensor<f64>) -> tensor<f64>
    %654 = "stablehlo.multiply"(%653, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %655 = "stablehlo.add"(%654, %651) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %656 = "stablehlo.multiply"(%653, %127) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %657 = "stablehlo.add"(%656, %655) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %658 = "stablehlo.multiply"(%657, %657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %659 = "stablehlo.multiply"(%134, %657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %660 = "stablehlo.add"(%659, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %661 = "stablehlo.multiply"(%660, %657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %662 = "stablehlo.add"(%661, %138) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %663 = "stablehlo.multiply"(%662, %657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %664 = "stablehlo.add"(%663, %141) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %665 = "stablehlo.multiply"(%664, %657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %666 = "stablehlo.add"(%665, %144) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %667 = "stablehlo.multiply"(%666, %657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %668 = "stablehlo.add"(%667, %147) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %669 = "stablehlo.multiply"(%668, %657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %670 = "stablehlo.add"(%669, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %671 = "stablehlo.multiply"(%670, %657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %672 = "stablehlo.add"(%671, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %673 = "stablehlo.multiply"(%672, %657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %674 = "stablehlo.add"(%673, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %675 = "stablehlo.multiply"(%674, %657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %676 = "stablehlo.add"(%675, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %677 = "stablehlo.multiply"(%676, %657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %678 = "stablehlo.add"(%677, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %679 = "stablehlo.multiply"(%658, %678) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %680 = "stablehlo.add"(%679, %657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %681 = "stablehlo.add"(%680, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %682 = "stablehlo.multiply"(%653, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %683 = "stablehlo.floor"(%682) : (tensor<f64>) -> tensor<f64>
    %684 = "stablehlo.compare"(%683, %683) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %685 = "stablehlo.select"(%684, %4, %683) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %686 = "stablehlo.maximum"(%685, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %687 = "stablehlo.minimum"(%686, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %688 = "stablehlo.compare"(%687, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %689 = "stablehlo.ceil"(%687) : (tensor<f64>) -> tensor<f64>
    %690 = "stablehlo.floor"(%687) : (tensor<f64>) -> tensor<f64>
    %691 = "stablehlo.select"(%688, %689, %690) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %692 = "stablehlo.add"(%691, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %693 = "stablehlo.convert"(%692) : (tensor<f64>) -> tensor<ui32>
    %694 = "stablehlo.shift_left"(%693, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %695 = "stablehlo.reshape"(%694) : (tensor<ui32>) -> tensor<1xui32>
    %696 = "stablehlo.concatenate"(%57, %695) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %697 = "stablehlo.bitcast_convert"(%696) : (tensor<2xui32>) -> tensor<f64>
    %698 = "stablehlo.multiply"(%681, %697) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %699 = "stablehlo.subtract"(%653, %683) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %700 = "stablehlo.compare"(%699, %699) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %701 = "stablehlo.select"(%700, %4, %699) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %702 = "stablehlo.maximum"(%701, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %703 = "stablehlo.minimum"(%702, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %704 = "stablehlo.compare"(%703, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %705 = "stablehlo.ceil"(%703) : (tensor<f64>) -> tensor<f64>
    %706 = "stablehlo.floor"(%703) : (tensor<f64>) -> tensor<f64>
    %707 = "stablehlo.select"(%704, %705, %706) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %708 = "stablehlo.add"(%707, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %709 = "stablehlo.convert"(%708) : (tensor<f64>) -> tensor<ui32>
    %710 = "stablehlo.shift_left"(%709, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %711 = "stablehlo.reshape"(%710) : (tensor<ui32>) -> tensor<1xui32>
    %712 = "stablehlo.concatenate"(%57, %711) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %713 = "stablehlo.bitcast_convert"(%712) : (tensor<2xui32>) -> tensor<f64>
    %714 = "stablehlo.multiply"(%698, %713) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %715 = "stablehlo.add"(%575, %714) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %716 = "stablehlo.add"(%arg1, %223) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %717 = "stablehlo.compare"(%716, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %718 = "stablehlo.compare"(%716, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %719 = "stablehlo.compare"(%716, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %720 = "stablehlo.compare"(%716, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %721 = "stablehlo.select"(%720, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %722 = "stablehlo.select"(%719, %25, %721) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %723 = "stablehlo.multiply"(%716, %722) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %724 = "stablehlo.bitcast_convert"(%723) : (tensor<f64>) -> tensor<2xui32>
    %725 = "stablehlo.slice"(%724) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %726 = "stablehlo.reshape"(%725) : (tensor<1xui32>) -> tensor<ui32>
    %727 = "stablehlo.shift_right_logical"(%726, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %728 = "stablehlo.and"(%727, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %729 = "stablehlo.convert"(%728) : (tensor<ui32>) -> tensor<f64>
    %730 = "stablehlo.subtract"(%729, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %731 = "stablehlo.subtract"(%4, %730) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %732 = "stablehlo.compare"(%731, %731) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %733 = "stablehlo.select"(%732, %4, %731) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %734 = "stablehlo.maximum"(%733, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %735 = "stablehlo.minimum"(%734, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %736 = "stablehlo.compare"(%735, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %737 = "stablehlo.ceil"(%735) : (tensor<f64>) -> tensor<f64>
    %738 = "stablehlo.floor"(%735) : (tensor<f64>) -> tensor<f64>
    %739 = "stablehlo.select"(%736, %737, %738) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %740 = "stablehlo.add"(%739, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %741 = "stablehlo.convert"(%740) : (tensor<f64>) -> tensor<ui32>
    %742 = "stablehlo.shift_left"(%741, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %743 = "stablehlo.reshape"(%742) : (tensor<ui32>) -> tensor<1xui32>
    %744 = "stablehlo.concatenate"(%57, %743) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %745 = "stablehlo.bitcast_convert"(%744) : (tensor<2xui32>) -> tensor<f64>
    %746 = "stablehlo.multiply"(%723, %745) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %747 = "stablehlo.compare"(%746, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %748 = "stablehlo.select"(%747, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %749 = "stablehlo.add"(%730, %748) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %750 = "stablehlo.select"(%720, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %751 = "stablehlo.select"(%719, %65, %750) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %752 = "stablehlo.add"(%749, %751) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %753 = "stablehlo.multiply"(%746, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %754 = "stablehlo.select"(%747, %753, %746) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %755 = "stablehlo.subtract"(%754, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %756 = "stablehlo.multiply"(%755, %755) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %757 = "stablehlo.multiply"(%756, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %758 = "stablehlo.add"(%755, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %759 = "stablehlo.divide"(%755, %758) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %760 = "stablehlo.multiply"(%759, %759) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %761 = "stablehlo.multiply"(%82, %760) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %762 = "stablehlo.add"(%761, %83) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %763 = "stablehlo.multiply"(%762, %760) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %764 = "stablehlo.add"(%763, %86) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %765 = "stablehlo.multiply"(%764, %760) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %766 = "stablehlo.add"(%765, %89) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %767 = "stablehlo.multiply"(%766, %760) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %768 = "stablehlo.add"(%767, %92) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %769 = "stablehlo.multiply"(%768, %760) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %770 = "stablehlo.add"(%769, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %771 = "stablehlo.multiply"(%770, %760) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %772 = "stablehlo.add"(%771, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %773 = "stablehlo.multiply"(%772, %760) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %774 = "stablehlo.add"(%773, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %775 = "stablehlo.multiply"(%760, %774) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %776 = "stablehlo.add"(%775, %757) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %777 = "stablehlo.multiply"(%759, %776) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %778 = "stablehlo.multiply"(%752, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %779 = "stablehlo.add"(%778, %777) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %780 = "stablehlo.subtract"(%757, %779) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %781 = "stablehlo.subtract"(%755, %780) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %782 = "stablehlo.multiply"(%752, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %783 = "stablehlo.add"(%782, %781) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %784 = "stablehlo.select"(%718, %716, %783) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %785 = "stablehlo.compare"(%716, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %786 = "stablehlo.select"(%785, %115, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %787 = "stablehlo.select"(%717, %784, %786) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %788 = "stablehlo.multiply"(%arg0, %787) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %789 = "stablehlo.negate"(%788) : (tensor<f64>) -> tensor<f64>
    %790 = "stablehlo.minimum"(%789, %120) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %791 = "stablehlo.maximum"(%790, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %792 = "stablehlo.multiply"(%791, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %793 = "stablehlo.round_nearest_even"(%792) : (tensor<f64>) -> tensor<f64>
    %794 = "stablehlo.multiply"(%793, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %795 = "stablehlo.add"(%794, %791) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %796 = "stablehlo.multiply"(%793, %127) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %797 = "stablehlo.add"(%796, %795) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %798 = "stablehlo.multiply"(%797, %797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %799 = "stablehlo.multiply"(%134, %797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %800 = "stablehlo.add"(%799, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %801 = "stablehlo.multiply"(%800, %797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %802 = "stablehlo.add"(%801, %138) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %803 = "stablehlo.multiply"(%802, %797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %804 = "stablehlo.add"(%803, %141) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %805 = "stablehlo.multiply"(%804, %797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %806 = "stablehlo.add"(%805, %144) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %807 = "stablehlo.multiply"(%806, %797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %808 = "stablehlo.add"(%807, %147) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %809 = "stablehlo.multiply"(%808, %797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %810 = "stablehlo.add"(%809, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %811 = "stablehlo.multiply"(%810, %797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %812 = "stablehlo.add"(%811, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %813 = "stablehlo.multiply"(%812, %797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %814 = "stablehlo.add"(%813, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %815 = "stablehlo.multiply"(%814, %797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %816 = "stablehlo.add"(%815, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %817 = "stablehlo.multiply"(%816, %797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %818 = "stablehlo.add"(%817, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %819 = "stablehlo.multiply"(%798, %818) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %820 = "stablehlo.add"(%819, %797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %821 = "stablehlo.add"(%820, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %822 = "stablehlo.multiply"(%793, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %823 = "stablehlo.floor"(%822) : (tensor<f64>) -> tensor<f64>
    %824 = "stablehlo.compare"(%823, %823) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %825 = "stablehlo.select"(%824, %4, %823) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %826 = "stablehlo.maximum"(%825, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %827 = "stablehlo.minimum"(%826, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %828 = "stablehlo.compare"(%827, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %829 = "stablehlo.ceil"(%827) : (tensor<f64>) -> tensor<f64>
    %830 = "stablehlo.floor"(%827) : (tensor<f64>) -> tensor<f64>
    %831 = "stablehlo.select"(%828, %829, %830) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %832 = "stablehlo.add"(%831, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %833 = "stablehlo.convert"(%832) : (tensor<f64>) -> tensor<ui32>
    %834 = "stablehlo.shift_left"(%833, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %835 = "stablehlo.reshape"(%834) : (tensor<ui32>) -> tensor<1xui32>
    %836 = "stablehlo.concatenate"(%57, %835) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %837 = "stablehlo.bitcast_convert"(%836) : (tensor<2xui32>) -> tensor<f64>
    %838 = "stablehlo.multiply"(%821, %837) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %839 = "stablehlo.subtract"(%793, %823) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %840 = "stablehlo.compare"(%839, %839) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %841 = "stablehlo.select"(%840, %4, %839) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %842 = "stablehlo.maximum"(%841, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %843 = "stablehlo.minimum"(%842, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %844 = "stablehlo.compare"(%843, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %845 = "stablehlo.ceil"(%843) : (tensor<f64>) -> tensor<f64>
    %846 = "stablehlo.floor"(%843) : (tensor<f64>) -> tensor<f64>
    %847 = "stablehlo.select"(%844, %845, %846) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %848 = "stablehlo.add"(%847, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %849 = "stablehlo.convert"(%848) : (tensor<f64>) -> tensor<ui32>
    %850 = "stablehlo.shift_left"(%849, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %851 = "stablehlo.reshape"(%850) : (tensor<ui32>) -> tensor<1xui32>
    %852 = "stablehlo.concatenate"(%57, %851) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %853 = "stablehlo.bitcast_convert"(%852) : (tensor<2xui32>) -> tensor<f64>
    %854 = "stablehlo.multiply"(%838, %853) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %855 = "stablehlo.add"(%715, %854) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %856 = "stablehlo.add"(%arg1, %220) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %857 = "stablehlo.compare"(%856, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %858 = "stablehlo.compare"(%856, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %859 = "stablehlo.compare"(%856, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %860 = "stablehlo.compare"(%856, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %861 = "stablehlo.select"(%860, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %862 = "stablehlo.select"(%859, %25, %861) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %863 = "stablehlo.multiply"(%856, %862) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %864 = "stablehlo.bitcast_convert"(%863) : (tensor<f64>) -> tensor<2xui32>
    %865 = "stablehlo.slice"(%864) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %866 = "stablehlo.reshape"(%865) : (tensor<1xui32>) -> tensor<ui32>
    %867 = "stablehlo.shift_right_logical"(%866, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %868 = "stablehlo.and"(%867, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %869 = "stablehlo.convert"(%868) : (tensor<ui32>) -> tensor<f64>
    %870 = "stablehlo.subtract"(%869, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %871 = "stablehlo.subtract"(%4, %870) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %872 = "stablehlo.compare"(%871, %871) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %873 = "stablehlo.select"(%872, %4, %871) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %874 = "stablehlo.maximum"(%873, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %875 = "stablehlo.minimum"(%874, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %876 = "stablehlo.compare"(%875, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %877 = "stablehlo.ceil"(%875) : (tensor<f64>) -> tensor<f64>
    %878 = "stablehlo.floor"(%875) : (tensor<f64>) -> tensor<f64>
    %879 = "stablehlo.select"(%876, %877, %878) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %880 = "stablehlo.add"(%879, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %881 = "stablehlo.convert"(%880) : (tensor<f64>) -> tensor<ui32>
    %882 = "stablehlo.shift_left"(%881, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %883 = "stablehlo.reshape"(%882) : (tensor<ui32>) -> tensor<1xui32>
    %884 = "stablehlo.concatenate"(%57, %883) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %885 = "stablehlo.bitcast_convert"(%884) : (tensor<2xui32>) -> tensor<f64>
    %886 = "stablehlo.multiply"(%863, %885) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %887 = "stablehlo.compare"(%886, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %888 = "stablehlo.select"(%887, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %889 = "stablehlo.add"(%870, %888) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %890 = "stablehlo.select"(%860, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %891 = "stablehlo.select"(%859, %65, %890) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %892 = "stablehlo.add"(%889, %891) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %893 = "stablehlo.multiply"(%886, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %894 = "stablehlo.select"(%887, %893, %886) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %895 = "stablehlo.subtract"(%894, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %896 = "stablehlo.multiply"(%895, %895) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %897 = "stablehlo.multiply"(%896, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %898 = "stablehlo.add"(%895, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %899 = "stablehlo.divide"(%895, %898) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %900 = "stablehlo.multiply"(%899, %899) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %901 = "stablehlo.multiply"(%82, %900) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %902 = "stablehlo.add"(%901, %83) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %903 = "stablehlo.multiply"(%902, %900) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %904 = "stablehlo.add"(%903, %86) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %905 = "stablehlo.multiply"(%904, %900) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %906 = "stablehlo.add"(%905, %89) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %907 = "stablehlo.multiply"(%906, %900) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %908 = "stablehlo.add"(%907, %92) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %909 = "stablehlo.multiply"(%908, %900) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %910 = "stablehlo.add"(%909, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %911 = "stablehlo.multiply"(%910, %900) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %912 = "stablehlo.add"(%911, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %913 = "stablehlo.multiply"(%912, %900) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %914 = "stablehlo.add"(%913, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %915 = "stablehlo.multiply"(%900, %914) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %916 = "stablehlo.add"(%915, %897) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %917 = "stablehlo.multiply"(%899, %916) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %918 = "stablehlo.multiply"(%892, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %919 = "stablehlo.add"(%918, %917) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %920 = "stablehlo.subtract"(%897, %919) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %921 = "stablehlo.subtract"(%895, %920) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %922 = "stablehlo.multiply"(%892, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %923 = "stablehlo.add"(%922, %921) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %924 = "stablehlo.select"(%858, %856, %923) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %925 = "stablehlo.compare"(%856, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %926 = "stablehlo.select"(%925, %115, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %927 = "stablehlo.select"(%857, %924, %926) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %928 = "stablehlo.multiply"(%arg0, %927) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %929 = "stablehlo.negate"(%928) : (tensor<f64>) -> tensor<f64>
    %930 = "stablehlo.minimum"(%929, %120) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %931 = "stablehlo.maximum"(%930, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %932 = "stablehlo.multiply"(%931, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %933 = "stablehlo.round_nearest_even"(%932) : (tensor<f64>) -> tensor<f64>
    %934 = "stablehlo.multiply"(%933, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %935 = "stablehlo.add"(%934, %931) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %936 = "stablehlo.multiply"(%933, %127) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %937 = "stablehlo.add"(%936, %935) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %938 = "stablehlo.multiply"(%937, %937) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %939 = "stablehlo.multiply"(%134, %937) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %940 = "stablehlo.add"(%939, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %941 = "stablehlo.multiply"(%940, %937) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %942 = "stablehlo.add"(%941, %138) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %943 = "stablehlo.multiply"(%942, %937) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %944 = "stablehlo.add"(%943, %141) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %945 = "stablehlo.multiply"(%944, %937) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %946 = "stablehlo.add"(%945, %144) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %947 = "stablehlo.multiply"(%946, %937) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %948 = "stablehlo.add"(%947, %147) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %949 = "stablehlo.multiply"(%948, %937) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %950 = "stablehlo.add"(%949, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %951 = "stablehlo.multiply"(%950, %937) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %952 = "stablehlo.add"(%951, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %953 = "stablehlo.multiply"(%952, %937) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %954 = "stablehlo.add"(%953, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %955 = "stablehlo.multiply"(%954, %937) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %956 = "stablehlo.add"(%955, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %957 = "stablehlo.multiply"(%956, %937) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %958 = "stablehlo.add"(%957, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %959 = "stablehlo.multiply"(%938, %958) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %960 = "stablehlo.add"(%959, %937) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %961 = "stablehlo.add"(%960, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %962 = "stablehlo.multiply"(%933, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %963 = "stablehlo.floor"(%962) : (tensor<f64>) -> tensor<f64>
    %964 = "stablehlo.compare"(%963, %963) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %965 = "stablehlo.select"(%964, %4, %963) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %966 = "stablehlo.maximum"(%965, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %967 = "stablehlo.minimum"(%966, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %968 = "stablehlo.compare"(%967, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %969 = "stablehlo.ceil"(%967) : (tensor<f64>) -> tensor<f64>
    %970 = "stablehlo.floor"(%967) : (tensor<f64>) -> tensor<f64>
    %971 = "stablehlo.select"(%968, %969, %970) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %972 = "stablehlo.add"(%971, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %973 = "stablehlo.convert"(%972) : (tensor<f64>) -> tensor<ui32>
    %974 = "stablehlo.shift_left"(%973, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %975 = "stablehlo.reshape"(%974) : (tensor<ui32>) -> tensor<1xui32>
    %976 = "stablehlo.concatenate"(%57, %975) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %977 = "stablehlo.bitcast_convert"(%976) : (tensor<2xui32>) -> tensor<f64>
    %978 = "stablehlo.multiply"(%961, %977) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %979 = "stablehlo.subtract"(%933, %963) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %980 = "stablehlo.compare"(%979, %979) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %981 = "stablehlo.select"(%980, %4, %979) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %982 = "stablehlo.maximum"(%981, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %983 = "stablehlo.minimum"(%982, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %984 = "stablehlo.compare"(%983, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %985 = "stablehlo.ceil"(%983) : (tensor<f64>) -> tensor<f64>
    %986 = "stablehlo.floor"(%983) : (tensor<f64>) -> tensor<f64>
    %987 = "stablehlo.select"(%984, %985, %986) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %988 = "stablehlo.add"(%987, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %989 = "stablehlo.convert"(%988) : (tensor<f64>) -> tensor<ui32>
    %990 = "stablehlo.shift_left"(%989, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %991 = "stablehlo.reshape"(%990) : (tensor<ui32>) -> tensor<1xui32>
    %992 = "stablehlo.concatenate"(%57, %991) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %993 = "stablehlo.bitcast_convert"(%992) : (tensor<2xui32>) -> tensor<f64>
    %994 = "stablehlo.multiply"(%978, %993) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %995 = "stablehlo.add"(%855, %994) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %996 = "stablehlo.add"(%arg1, %215) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %997 = "stablehlo.compare"(%996, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %998 = "stablehlo.compare"(%996, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %999 = "stablehlo.compare"(%996, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1000 = "stablehlo.compare"(%996, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1001 = "stablehlo.select"(%1000, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1002 = "stablehlo.select"(%999, %25, %1001) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1003 = "stablehlo.multiply"(%996, %1002) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1004 = "stablehlo.bitcast_convert"(%1003) : (tensor<f64>) -> tensor<2xui32>
    %1005 = "stablehlo.slice"(%1004) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %1006 = "stablehlo.reshape"(%1005) : (tensor<1xui32>) -> tensor<ui32>
    %1007 = "stablehlo.shift_right_logical"(%1006, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1008 = "stablehlo.and"(%1007, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1009 = "stablehlo.convert"(%1008) : (tensor<ui32>) -> tensor<f64>
    %1010 = "stablehlo.subtract"(%1009, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1011 = "stablehlo.subtract"(%4, %1010) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1012 = "stablehlo.compare"(%1011, %1011) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1013 = "stablehlo.select"(%1012, %4, %1011) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1014 = "stablehlo.maximum"(%1013, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1015 = "stablehlo.minimum"(%1014, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1016 = "stablehlo.compare"(%1015, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1017 = "stablehlo.ceil"(%1015) : (tensor<f64>) -> tensor<f64>
    %1018 = "stablehlo.floor"(%1015) : (tensor<f64>) -> tensor<f64>
    %1019 = "stablehlo.select"(%1016, %1017, %1018) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1020 = "stablehlo.add"(%1019, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1021 = "stablehlo.convert"(%1020) : (tensor<f64>) -> tensor<ui32>
    %1022 = "stablehlo.shift_left"(%1021, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1023 = "stablehlo.reshape"(%1022) : (tensor<ui32>) -> tensor<1xui32>
    %1024 = "stablehlo.concatenate"(%57, %1023) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1025 = "stablehlo.bitcast_convert"(%1024) : (tensor<2xui32>) -> tensor<f64>
    %1026 = "stablehlo.multiply"(%1003, %1025) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1027 = "stablehlo.compare"(%1026, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1028 = "stablehlo.select"(%1027, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1029 = "stablehlo.add"(%1010, %1028) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1030 = "stablehlo.select"(%1000, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1031 = "stablehlo.select"(%999, %65, %1030) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1032 = "stablehlo.add"(%1029, %1031) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1033 = "stablehlo.multiply"(%1026, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1034 = "stablehlo.select"(%1027, %1033, %1026) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1035 = "stablehlo.subtract"(%1034, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1036 = "stablehlo.multiply"(%1035, %1035) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1037 = "stablehlo.multiply"(%1036, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1038 = "stablehlo.add"(%1035, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1039 = "stablehlo.divide"(%1035, %1038) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1040 = "stablehlo.multiply"(%1039, %1039) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1041 = "stablehlo.multiply"(%82, %1040) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1042 = "stablehlo.add"(%1041, %83) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1043 = "stablehlo.multiply"(%1042, %1040) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1044 = "stablehlo.add"(%1043, %86) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1045 = "stablehlo.multiply"(%1044, %1040) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1046 = "stablehlo.add"(%1045, %89) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1047 = "stablehlo.multiply"(%1046, %1040) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1048 = "stablehlo.add"(%1047, %92) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1049 = "stablehlo.multiply"(%1048, %1040) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1050 = "stablehlo.add"(%1049, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1051 = "stablehlo.multiply"(%1050, %1040) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1052 = "stablehlo.add"(%1051, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1053 = "stablehlo.multiply"(%1052, %1040) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1054 = "stablehlo.add"(%1053, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1055 = "stablehlo.multiply"(%1040, %1054) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1056 = "stablehlo.add"(%1055, %1037) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1057 = "stablehlo.multiply"(%1039, %1056) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1058 = "stablehlo.multiply"(%1032, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1059 = "stablehlo.add"(%1058, %1057) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1060 = "stablehlo.subtract"(%1037, %1059) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1061 = "stablehlo.subtract"(%1035, %1060) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1062 = "stablehlo.multiply"(%1032, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1063 = "stablehlo.add"(%1062, %1061) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1064 = "stablehlo.select"(%998, %996, %1063) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1065 = "stablehlo.compare"(%996, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1066 = "stablehlo.select"(%1065, %115, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1067 = "stablehlo.select"(%997, %1064, %1066) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1068 = "stablehlo.multiply"(%arg0, %1067) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1069 = "stablehlo.negate"(%1068) : (tensor<f64>) -> tensor<f64>
    %1070 = "stablehlo.minimum"(%1069, %120) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1071 = "stablehlo.maximum"(%1070, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1072 = "stablehlo.multiply"(%1071, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1073 = "stablehlo.round_nearest_even"(%1072) : (tensor<f64>) -> tensor<f64>
    %1074 = "stablehlo.multiply"(%1073, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1075 = "stablehlo.add"(%1074, %1071) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1076 = "stablehlo.multiply"(%1073, %127) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1077 = "stablehlo.add"(%1076, %1075) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1078 = "stablehlo.multiply"(%1077, %1077) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1079 = "stablehlo.multiply"(%134, %1077) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1080 = "stablehlo.add"(%1079, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1081 = "stablehlo.multiply"(%1080, %1077) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1082 = "stablehlo.add"(%1081, %138) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1083 = "stablehlo.multiply"(%1082, %1077) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1084 = "stablehlo.add"(%1083, %141) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1085 = "stablehlo.multiply"(%1084, %1077) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1086 = "stablehlo.add"(%1085, %144) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1087 = "stablehlo.multiply"(%1086, %1077) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1088 = "stablehlo.add"(%1087, %147) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1089 = "stablehlo.multiply"(%1088, %1077) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1090 = "stablehlo.add"(%1089, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1091 = "stablehlo.multiply"(%1090, %1077) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1092 = "stablehlo.add"(%1091, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1093 = "stablehlo.multiply"(%1092, %1077) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1094 = "stablehlo.add"(%1093, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1095 = "stablehlo.multiply"(%1094, %1077) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1096 = "stablehlo.add"(%1095, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1097 = "stablehlo.multiply"(%1096, %1077) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1098 = "stablehlo.add"(%1097, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1099 = "stablehlo.multiply"(%1078, %1098) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1100 = "stablehlo.add"(%1099, %1077) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1101 = "stablehlo.add"(%1100, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1102 = "stablehlo.multiply"(%1073, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1103 = "stablehlo.floor"(%1102) : (tensor<f64>) -> tensor<f64>
    %1104 = "stablehlo.compare"(%1103, %1103) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1105 = "stablehlo.select"(%1104, %4, %1103) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1106 = "stablehlo.maximum"(%1105, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1107 = "stablehlo.minimum"(%1106, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1108 = "stablehlo.compare"(%1107, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1109 = "stablehlo.ceil"(%1107) : (tensor<f64>) -> tensor<f64>
    %1110 = "stablehlo.floor"(%1107) : (tensor<f64>) -> tensor<f64>
    %1111 = "stablehlo.select"(%1108, %1109, %1110) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1112 = "stablehlo.add"(%1111, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1113 = "stablehlo.convert"(%1112) : (tensor<f64>) -> tensor<ui32>
    %1114 = "stablehlo.shift_left"(%1113, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1115 = "stablehlo.reshape"(%1114) : (tensor<ui32>) -> tensor<1xui32>
    %1116 = "stablehlo.concatenate"(%57, %1115) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1117 = "stablehlo.bitcast_convert"(%1116) : (tensor<2xui32>) -> tensor<f64>
    %1118 = "stablehlo.multiply"(%1101, %1117) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1119 = "stablehlo.subtract"(%1073, %1103) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1120 = "stablehlo.compare"(%1119, %1119) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1121 = "stablehlo.select"(%1120, %4, %1119) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1122 = "stablehlo.maximum"(%1121, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1123 = "stablehlo.minimum"(%1122, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1124 = "stablehlo.compare"(%1123, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1125 = "stablehlo.ceil"(%1123) : (tensor<f64>) -> tensor<f64>
    %1126 = "stablehlo.floor"(%1123) : (tensor<f64>) -> tensor<f64>
    %1127 = "stablehlo.select"(%1124, %1125, %1126) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1128 = "stablehlo.add"(%1127, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1129 = "stablehlo.convert"(%1128) : (tensor<f64>) -> tensor<ui32>
    %1130 = "stablehlo.shift_left"(%1129, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1131 = "stablehlo.reshape"(%1130) : (tensor<ui32>) -> tensor<1xui32>
    %1132 = "stablehlo.concatenate"(%57, %1131) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1133 = "stablehlo.bitcast_convert"(%1132) : (tensor<2xui32>) -> tensor<f64>
    %1134 = "stablehlo.multiply"(%1118, %1133) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1135 = "stablehlo.add"(%995, %1134) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1136 = "stablehlo.add"(%arg1, %212) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1137 = "stablehlo.compare"(%1136, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1138 = "stablehlo.compare"(%1136, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1139 = "stablehlo.compare"(%1136, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1140 = "stablehlo.compare"(%1136, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1141 = "stablehlo.select"(%1140, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1142 = "stablehlo.select"(%1139, %25, %1141) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1143 = "stablehlo.multiply"(%1136, %1142) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1144 = "stablehlo.bitcast_convert"(%1143) : (tensor<f64>) -> tensor<2xui32>
    %1145 = "stablehlo.slice"(%1144) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %1146 = "stablehlo.reshape"(%1145) : (tensor<1xui32>) -> tensor<ui32>
    %1147 = "stablehlo.shift_right_logical"(%1146, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1148 = "stablehlo.and"(%1147, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1149 = "stablehlo.convert"(%1148) : (tensor<ui32>) -> tensor<f64>
    %1150 = "stablehlo.subtract"(%1149, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1151 = "stablehlo.subtract"(%4, %1150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1152 = "stablehlo.compare"(%1151, %1151) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1153 = "stablehlo.select"(%1152, %4, %1151) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1154 = "stablehlo.maximum"(%1153, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1155 = "stablehlo.minimum"(%1154, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1156 = "stablehlo.compare"(%1155, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1157 = "stablehlo.ceil"(%1155) : (tensor<f64>) -> tensor<f64>
    %1158 = "stablehlo.floor"(%1155) : (tensor<f64>) -> tensor<f64>
    %1159 = "stablehlo.select"(%1156, %1157, %1158) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1160 = "stablehlo.add"(%1159, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1161 = "stablehlo.convert"(%1160) : (tensor<f64>) -> tensor<ui32>
    %1162 = "stablehlo.shift_left"(%1161, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1163 = "stablehlo.reshape"(%1162) : (tensor<ui32>) -> tensor<1xui32>
    %1164 = "stablehlo.concatenate"(%57, %1163) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1165 = "stablehlo.bitcast_convert"(%1164) : (tensor<2xui32>) -> tensor<f64>
    %1166 = "stablehlo.multiply"(%1143, %1165) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1167 = "stablehlo.compare"(%1166, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1168 = "stablehlo.select"(%1167, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1169 = "stablehlo.add"(%1150, %1168) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1170 = "stablehlo.select"(%1140, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1171 = "stablehlo.select"(%1139, %65, %1170) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1172 = "stablehlo.add"(%1169, %1171) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1173 = "stablehlo.multiply"(%1166, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1174 = "stablehlo.select"(%1167, %1173, %1166) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1175 = "stablehlo.subtract"(%1174, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1176 = "stablehlo.multiply"(%1175, %1175) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1177 = "stablehlo.multiply"(%1176, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1178 = "stablehlo.add"(%1175, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1179 = "stablehlo.divide"(%1175, %1178) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1180 = "stablehlo.multiply"(%1179, %1179) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1181 = "stablehlo.multiply"(%82, %1180) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1182 = "stablehlo.add"(%1181, %83) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1183 = "stablehlo.multiply"(%1182, %1180) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1184 = "stablehlo.add"(%1183, %86) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1185 = "stablehlo.multiply"(%1184, %1180) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1186 = "stablehlo.add"(%1185, %89) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1187 = "stablehlo.multiply"(%1186, %1180) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1188 = "stablehlo.add"(%1187, %92) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1189 = "stablehlo.multiply"(%1188, %1180) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1190 = "stablehlo.add"(%1189, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1191 = "stablehlo.multiply"(%1190, %1180) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1192 = "stablehlo.add"(%1191, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1193 = "stablehlo.multiply"(%1192, %1180) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1194 = "stablehlo.add"(%1193, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1195 = "stablehlo.multiply"(%1180, %1194) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1196 = "stablehlo.add"(%1195, %1177) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1197 = "stablehlo.multiply"(%1179, %1196) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1198 = "stablehlo.multiply"(%1172, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1199 = "stablehlo.add"(%1198, %1197) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1200 = "stablehlo.subtract"(%1177, %1199) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1201 = "stablehlo.subtract"(%1175, %1200) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1202 = "stablehlo.multiply"(%1172, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1203 = "stablehlo.add"(%1202, %1201) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1204 = "stablehlo.select"(%1138, %1136, %1203) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1205 = "stablehlo.compare"(%1136, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1206 = "stablehlo.select"(%1205, %115, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1207 = "stablehlo.select"(%1137, %1204, %1206) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1208 = "stablehlo.multiply"(%arg0, %1207) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1209 = "stablehlo.negate"(%1208) : (tensor<f64>) -> tensor<f64>
    %1210 = "stablehlo.minimum"(%1209, %120) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1211 = "stablehlo.maximum"(%1210, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1212 = "stablehlo.multiply"(%1211, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1213 = "stablehlo.round_nearest_even"(%1212) : (tensor<f64>) -> tensor<f64>
    %1214 = "stablehlo.multiply"(%1213, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1215 = "stablehlo.add"(%1214, %1211) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1216 = "stablehlo.multiply"(%1213, %127) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1217 = "stablehlo.add"(%1216, %1215) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1218 = "stablehlo.multiply"(%1217, %1217) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1219 = "stablehlo.multiply"(%134, %1217) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1220 = "stablehlo.add"(%1219, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1221 = "stablehlo.multiply"(%1220, %1217) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1222 = "stablehlo.add"(%1221, %138) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1223 = "stablehlo.multiply"(%1222, %1217) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1224 = "stablehlo.add"(%1223, %141) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1225 = "stablehlo.multiply"(%1224, %1217) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1226 = "stablehlo.add"(%1225, %144) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1227 = "stablehlo.multiply"(%1226, %1217) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1228 = "stablehlo.add"(%1227, %147) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1229 = "stablehlo.multiply"(%1228, %1217) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1230 = "stablehlo.add"(%1229, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1231 = "stablehlo.multiply"(%1230, %1217) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1232 = "stablehlo.add"(%1231, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1233 = "stablehlo.multiply"(%1232, %1217) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1234 = "stablehlo.add"(%1233, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1235 = "stablehlo.multiply"(%1234, %1217) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1236 = "stablehlo.add"(%1235, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1237 = "stablehlo.multiply"(%1236, %1217) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1238 = "stablehlo.add"(%1237, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1239 = "stablehlo.multiply"(%1218, %1238) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1240 = "stablehlo.add"(%1239, %1217) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1241 = "stablehlo.add"(%1240, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1242 = "stablehlo.multiply"(%1213, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1243 = "stablehlo.floor"(%1242) : (tensor<f64>) -> tensor<f64>
    %1244 = "stablehlo.compare"(%1243, %1243) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1245 = "stablehlo.select"(%1244, %4, %1243) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1246 = "stablehlo.maximum"(%1245, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1247 = "stablehlo.minimum"(%1246, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1248 = "stablehlo.compare"(%1247, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1249 = "stablehlo.ceil"(%1247) : (tensor<f64>) -> tensor<f64>
    %1250 = "stablehlo.floor"(%1247) : (tensor<f64>) -> tensor<f64>
    %1251 = "stablehlo.select"(%1248, %1249, %1250) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1252 = "stablehlo.add"(%1251, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1253 = "stablehlo.convert"(%1252) : (tensor<f64>) -> tensor<ui32>
    %1254 = "stablehlo.shift_left"(%1253, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1255 = "stablehlo.reshape"(%1254) : (tensor<ui32>) -> tensor<1xui32>
    %1256 = "stablehlo.concatenate"(%57, %1255) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1257 = "stablehlo.bitcast_convert"(%1256) : (tensor<2xui32>) -> tensor<f64>
    %1258 = "stablehlo.multiply"(%1241, %1257) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1259 = "stablehlo.subtract"(%1213, %1243) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1260 = "stablehlo.compare"(%1259, %1259) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1261 = "stablehlo.select"(%1260, %4, %1259) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1262 = "stablehlo.maximum"(%1261, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1263 = "stablehlo.minimum"(%1262, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1264 = "stablehlo.compare"(%1263, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1265 = "stablehlo.ceil"(%1263) : (tensor<f64>) -> tensor<f64>
    %1266 = "stablehlo.floor"(%1263) : (tensor<f64>) -> tensor<f64>
    %1267 = "stablehlo.select"(%1264, %1265, %1266) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1268 = "stablehlo.add"(%1267, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1269 = "stablehlo.convert"(%1268) : (tensor<f64>) -> tensor<ui32>
    %1270 = "stablehlo.shift_left"(%1269, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1271 = "stablehlo.reshape"(%1270) : (tensor<ui32>) -> tensor<1xui32>
    %1272 = "stablehlo.concatenate"(%57, %1271) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1273 = "stablehlo.bitcast_convert"(%1272) : (tensor<2xui32>) -> tensor<f64>
    %1274 = "stablehlo.multiply"(%1258, %1273) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1275 = "stablehlo.add"(%1135, %1274) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1276 = "stablehlo.add"(%arg1, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1277 = "stablehlo.compare"(%1276, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1278 = "stablehlo.compare"(%1276, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1279 = "stablehlo.compare"(%1276, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1280 = "stablehlo.compare"(%1276, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1281 = "stablehlo.select"(%1280, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1282 = "stablehlo.select"(%1279, %25, %1281) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1283 = "stablehlo.multiply"(%1276, %1282) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1284 = "stablehlo.bitcast_convert"(%1283) : (tensor<f64>) -> tensor<2xui32>
    %1285 = "stablehlo.slice"(%1284) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %1286 = "stablehlo.reshape"(%1285) : (tensor<1xui32>) -> tensor<ui32>
    %1287 = "stablehlo.shift_right_logical"(%1286, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1288 = "stablehlo.and"(%1287, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1289 = "stablehlo.convert"(%1288) : (tensor<ui32>) -> tensor<f64>
    %1290 = "stablehlo.subtract"(%1289, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1291 = "stablehlo.subtract"(%4, %1290) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1292 = "stablehlo.compare"(%1291, %1291) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1293 = "stablehlo.select"(%1292, %4, %1291) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1294 = "stablehlo.maximum"(%1293, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1295 = "stablehlo.minimum"(%1294, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1296 = "stablehlo.compare"(%1295, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1297 = "stablehlo.ceil"(%1295) : (tensor<f64>) -> tensor<f64>
    %1298 = "stablehlo.floor"(%1295) : (tensor<f64>) -> tensor<f64>
    %1299 = "stablehlo.select"(%1296, %1297, %1298) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1300 = "stablehlo.add"(%1299, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1301 = "stablehlo.convert"(%1300) : (tensor<f64>) -> tensor<ui32>
    %1302 = "stablehlo.shift_left"(%1301, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1303 = "stablehlo.reshape"(%1302) : (tensor<ui32>) -> tensor<1xui32>
    %1304 = "stablehlo.concatenate"(%57, %1303) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1305 = "stablehlo.bitcast_convert"(%1304) : (tensor<2xui32>) -> tensor<f64>
    %1306 = "stablehlo.multiply"(%1283, %1305) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1307 = "stablehlo.compare"(%1306, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1308 = "stablehlo.select"(%1307, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1309 = "stablehlo.add"(%1290, %1308) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1310 = "stablehlo.select"(%1280, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1311 = "stablehlo.select"(%1279, %65, %1310) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1312 = "stablehlo.add"(%1309, %1311) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1313 = "stablehlo.multiply"(%1306, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1314 = "stablehlo.select"(%1307, %1313, %1306) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1315 = "stablehlo.subtract"(%1314, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1316 = "stablehlo.multiply"(%1315, %1315) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1317 = "stablehlo.multiply"(%1316, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1318 = "stablehlo.add"(%1315, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1319 = "stablehlo.divide"(%1315, %1318) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1320 = "stablehlo.multiply"(%1319, %1319) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1321 = "stablehlo.multiply"(%82, %1320) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1322 = "stablehlo.add"(%1321, %83) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1323 = "stablehlo.multiply"(%1322, %1320) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1324 = "stablehlo.add"(%1323, %86) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1325 = "stablehlo.multiply"(%1324, %1320) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1326 = "stablehlo.add"(%1325, %89) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1327 = "stablehlo.multiply"(%1326, %1320) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1328 = "stablehlo.add"(%1327, %92) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1329 = "stablehlo.multiply"(%1328, %1320) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1330 = "stablehlo.add"(%1329, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1331 = "stablehlo.multiply"(%1330, %1320) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1332 = "stablehlo.add"(%1331, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1333 = "stablehlo.multiply"(%1332, %1320) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1334 = "stablehlo.add"(%1333, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1335 = "stablehlo.multiply"(%1320, %1334) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1336 = "stablehlo.add"(%1335, %1317) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1337 = "stablehlo.multiply"(%1319, %1336) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1338 = "stablehlo.multiply"(%1312, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1339 = "stablehlo.add"(%1338, %1337) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1340 = "stablehlo.subtract"(%1317, %1339) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1341 = "stablehlo.subtract"(%1315, %1340) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1342 = "stablehlo.multiply"(%1312, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1343 = "stablehlo.add"(%1342, %1341) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1344 = "stablehlo.select"(%1278, %1276, %1343) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1345 = "stablehlo.compare"(%1276, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1346 = "stablehlo.select"(%1345, %115, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1347 = "stablehlo.select"(%1277, %1344, %1346) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1348 = "stablehlo.multiply"(%arg0, %1347) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1349 = "stablehlo.negate"(%1348) : (tensor<f64>) -> tensor<f64>
    %1350 = "stablehlo.minimum"(%1349, %120) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1351 = "stablehlo.maximum"(%1350, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1352 = "stablehlo.multiply"(%1351, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1353 = "stablehlo.round_nearest_even"(%1352) : (tensor<f64>) -> tensor<f64>
    %1354 = "stablehlo.multiply"(%1353, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1355 = "stablehlo.add"(%1354, %1351) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1356 = "stablehlo.multiply"(%1353, %127) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1357 = "stablehlo.add"(%1356, %1355) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1358 = "stablehlo.multiply"(%1357, %1357) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1359 = "stablehlo.multiply"(%134, %1357) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1360 = "stablehlo.add"(%1359, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1361 = "stablehlo.multiply"(%1360, %1357) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1362 = "stablehlo.add"(%1361, %138) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1363 = "stablehlo.multiply"(%1362, %1357) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1364 = "stablehlo.add"(%1363, %141) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1365 = "stablehlo.multiply"(%1364, %1357) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1366 = "stablehlo.add"(%1365, %144) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1367 = "stablehlo.multiply"(%1366, %1357) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1368 = "stablehlo.add"(%1367, %147) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1369 = "stablehlo.multiply"(%1368, %1357) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1370 = "stablehlo.add"(%1369, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1371 = "stablehlo.multiply"(%1370, %1357) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1372 = "stablehlo.add"(%1371, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1373 = "stablehlo.multiply"(%1372, %1357) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1374 = "stablehlo.add"(%1373, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1375 = "stablehlo.multiply"(%1374, %1357) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1376 = "stablehlo.add"(%1375, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1377 = "stablehlo.multiply"(%1376, %1357) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1378 = "stablehlo.add"(%1377, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1379 = "stablehlo.multiply"(%1358, %1378) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1380 = "stablehlo.add"(%1379, %1357) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1381 = "stablehlo.add"(%1380, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1382 = "stablehlo.multiply"(%1353, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1383 = "stablehlo.floor"(%1382) : (tensor<f64>) -> tensor<f64>
    %1384 = "stablehlo.compare"(%1383, %1383) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1385 = "stablehlo.select"(%1384, %4, %1383) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1386 = "stablehlo.maximum"(%1385, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1387 = "stablehlo.minimum"(%1386, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1388 = "stablehlo.compare"(%1387, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1389 = "stablehlo.ceil"(%1387) : (tensor<f64>) -> tensor<f64>
    %1390 = "stablehlo.floor"(%1387) : (tensor<f64>) -> tensor<f64>
    %1391 = "stablehlo.select"(%1388, %1389, %1390) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1392 = "stablehlo.add"(%1391, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1393 = "stablehlo.convert"(%1392) : (tensor<f64>) -> tensor<ui32>
    %1394 = "stablehlo.shift_left"(%1393, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1395 = "stablehlo.reshape"(%1394) : (tensor<ui32>) -> tensor<1xui32>
    %1396 = "stablehlo.concatenate"(%57, %1395) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1397 = "stablehlo.bitcast_convert"(%1396) : (tensor<2xui32>) -> tensor<f64>
    %1398 = "stablehlo.multiply"(%1381, %1397) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1399 = "stablehlo.subtract"(%1353, %1383) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1400 = "stablehlo.compare"(%1399, %1399) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1401 = "stablehlo.select"(%1400, %4, %1399) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1402 = "stablehlo.maximum"(%1401, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1403 = "stablehlo.minimum"(%1402, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1404 = "stablehlo.compare"(%1403, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1405 = "stablehlo.ceil"(%1403) : (tensor<f64>) -> tensor<f64>
    %1406 = "stablehlo.floor"(%1403) : (tensor<f64>) -> tensor<f64>
    %1407 = "stablehlo.select"(%1404, %1405, %1406) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1408 = "stablehlo.add"(%1407, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1409 = "stablehlo.convert"(%1408) : (tensor<f64>) -> tensor<ui32>
    %1410 = "stablehlo.shift_left"(%1409, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1411 = "stablehlo.reshape"(%1410) : (tensor<ui32>) -> tensor<1xui32>
    %1412 = "stablehlo.concatenate"(%57, %1411) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1413 = "stablehlo.bitcast_convert"(%1412) : (tensor<2xui32>) -> tensor<f64>
    %1414 = "stablehlo.multiply"(%1398, %1413) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1415 = "stablehlo.add"(%1275, %1414) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1416 = "stablehlo.add"(%arg1, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1417 = "stablehlo.compare"(%1416, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1418 = "stablehlo.compare"(%1416, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1419 = "stablehlo.compare"(%1416, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1420 = "stablehlo.compare"(%1416, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1421 = "stablehlo.select"(%1420, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1422 = "stablehlo.select"(%1419, %25, %1421) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1423 = "stablehlo.multiply"(%1416, %1422) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1424 = "stablehlo.bitcast_convert"(%1423) : (tensor<f64>) -> tensor<2xui32>
    %1425 = "stablehlo.slice"(%1424) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %1426 = "stablehlo.reshape"(%1425) : (tensor<1xui32>) -> tensor<ui32>
    %1427 = "stablehlo.shift_right_logical"(%1426, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1428 = "stablehlo.and"(%1427, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1429 = "stablehlo.convert"(%1428) : (tensor<ui32>) -> tensor<f64>
    %1430 = "stablehlo.subtract"(%1429, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1431 = "stablehlo.subtract"(%4, %1430) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1432 = "stablehlo.compare"(%1431, %1431) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1433 = "stablehlo.select"(%1432, %4, %1431) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1434 = "stablehlo.maximum"(%1433, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1435 = "stablehlo.minimum"(%1434, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1436 = "stablehlo.compare"(%1435, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1437 = "stablehlo.ceil"(%1435) : (tensor<f64>) -> tensor<f64>
    %1438 = "stablehlo.floor"(%1435) : (tensor<f64>) -> tensor<f64>
    %1439 = "stablehlo.select"(%1436, %1437, %1438) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1440 = "stablehlo.add"(%1439, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1441 = "stablehlo.convert"(%1440) : (tensor<f64>) -> tensor<ui32>
    %1442 = "stablehlo.shift_left"(%1441, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1443 = "stablehlo.reshape"(%1442) : (tensor<ui32>) -> tensor<1xui32>
    %1444 = "stablehlo.concatenate"(%57, %1443) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1445 = "stablehlo.bitcast_convert"(%1444) : (tensor<2xui32>) -> tensor<f64>
    %1446 = "stablehlo.multiply"(%1423, %1445) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1447 = "stablehlo.compare"(%1446, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1448 = "stablehlo.select"(%1447, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1449 = "stablehlo.add"(%1430, %1448) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1450 = "stablehlo.select"(%1420, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1451 = "stablehlo.select"(%1419, %65, %1450) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1452 = "stablehlo.add"(%1449, %1451) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1453 = "stablehlo.multiply"(%1446, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1454 = "stablehlo.select"(%1447, %1453, %1446) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1455 = "stablehlo.subtract"(%1454, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1456 = "stablehlo.multiply"(%1455, %1455) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1457 = "stablehlo.multiply"(%1456, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1458 = "stablehlo.add"(%1455, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1459 = "stablehlo.divide"(%1455, %1458) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1460 = "stablehlo.multiply"(%1459, %1459) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1461 = "stablehlo.multiply"(%82, %1460) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1462 = "stablehlo.add"(%1461, %83) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1463 = "stablehlo.multiply"(%1462, %1460) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1464 = "stablehlo.add"(%1463, %86) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1465 = "stablehlo.multiply"(%1464, %1460) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1466 = "stablehlo.add"(%1465, %89) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1467 = "stablehlo.multiply"(%1466, %1460) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1468 = "stablehlo.add"(%1467, %92) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1469 = "stablehlo.multiply"(%1468, %1460) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1470 = "stablehlo.add"(%1469, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1471 = "stablehlo.multiply"(%1470, %1460) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1472 = "stablehlo.add"(%1471, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1473 = "stablehlo.multiply"(%1472, %1460) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1474 = "stablehlo.add"(%1473, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1475 = "stablehlo.multiply"(%1460, %1474) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1476 = "stablehlo.add"(%1475, %1457) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1477 = "stablehlo.multiply"(%1459, %1476) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1478 = "stablehlo.multiply"(%1452, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1479 = "stablehlo.add"(%1478, %1477) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1480 = "stablehlo.subtract"(%1457, %1479) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1481 = "stablehlo.subtract"(%1455, %1480) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1482 = "stablehlo.multiply"(%1452, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1483 = "stablehlo.add"(%1482, %1481) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1484 = "stablehlo.select"(%1418, %1416, %1483) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1485 = "stablehlo.compare"(%1416, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1486 = "stablehlo.select"(%1485, %115, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1487 = "stablehlo.select"(%1417, %1484, %1486) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1488 = "stablehlo.multiply"(%arg0, %1487) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1489 = "stablehlo.negate"(%1488) : (tensor<f64>) -> tensor<f64>
    %1490 = "stablehlo.minimum"(%1489, %120) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1491 = "stablehlo.maximum"(%1490, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1492 = "stablehlo.multiply"(%1491, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1493 = "stablehlo.round_nearest_even"(%1492) : (tensor<f64>) -> tensor<f64>
    %1494 = "stablehlo.multiply"(%1493, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1495 = "stablehlo.add"(%1494, %1491) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1496 = "stablehlo.multiply"(%1493, %127) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1497 = "stablehlo.add"(%1496, %1495) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1498 = "stablehlo.multiply"(%1497, %1497) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1499 = "stablehlo.multiply"(%134, %1497) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1500 = "stablehlo.add"(%1499, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1501 = "stablehlo.multiply"(%1500, %1497) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1502 = "stablehlo.add"(%1501, %138) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1503 = "stablehlo.multiply"(%1502, %1497) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1504 = "stablehlo.add"(%1503, %141) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1505 = "stablehlo.multiply"(%1504, %1497) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1506 = "stablehlo.add"(%1505, %144) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1507 = "stablehlo.multiply"(%1506, %1497) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1508 = "stablehlo.add"(%1507, %147) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1509 = "stablehlo.multiply"(%1508, %1497) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1510 = "stablehlo.add"(%1509, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1511 = "stablehlo.multiply"(%1510, %1497) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1512 = "stablehlo.add"(%1511, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1513 = "stablehlo.multiply"(%1512, %1497) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1514 = "stablehlo.add"(%1513, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1515 = "stablehlo.multiply"(%1514, %1497) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1516 = "stablehlo.add"(%1515, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1517 = "stablehlo.multiply"(%1516, %1497) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1518 = "stablehlo.add"(%1517, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1519 = "stablehlo.multiply"(%1498, %1518) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1520 = "stablehlo.add"(%1519, %1497) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1521 = "stablehlo.add"(%1520, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1522 = "stablehlo.multiply"(%1493, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1523 = "stablehlo.floor"(%1522) : (tensor<f64>) -> tensor<f64>
    %1524 = "stablehlo.compare"(%1523, %1523) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1525 = "stablehlo.select"(%1524, %4, %1523) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1526 = "stablehlo.maximum"(%1525, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1527 = "stablehlo.minimum"(%1526, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1528 = "stablehlo.compare"(%1527, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1529 = "stablehlo.ceil"(%1527) : (tensor<f64>) -> tensor<f64>
    %1530 = "stablehlo.floor"(%1527) : (tensor<f64>) -> tensor<f64>
    %1531 = "stablehlo.select"(%1528, %1529, %1530) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1532 = "stablehlo.add"(%1531, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1533 = "stablehlo.convert"(%1532) : (tensor<f64>) -> tensor<ui32>
    %1534 = "stablehlo.shift_left"(%1533, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1535 = "stablehlo.reshape"(%1534) : (tensor<ui32>) -> tensor<1xui32>
    %1536 = "stablehlo.concatenate"(%57, %1535) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1537 = "stablehlo.bitcast_convert"(%1536) : (tensor<2xui32>) -> tensor<f64>
    %1538 = "stablehlo.multiply"(%1521, %1537) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1539 = "stablehlo.subtract"(%1493, %1523) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1540 = "stablehlo.compare"(%1539, %1539) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1541 = "stablehlo.select"(%1540, %4, %1539) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1542 = "stablehlo.maximum"(%1541, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1543 = "stablehlo.minimum"(%1542, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1544 = "stablehlo.compare"(%1543, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1545 = "stablehlo.ceil"(%1543) : (tensor<f64>) -> tensor<f64>
    %1546 = "stablehlo.floor"(%1543) : (tensor<f64>) -> tensor<f64>
    %1547 = "stablehlo.select"(%1544, %1545, %1546) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1548 = "stablehlo.add"(%1547, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1549 = "stablehlo.convert"(%1548) : (tensor<f64>) -> tensor<ui32>
    %1550 = "stablehlo.shift_left"(%1549, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1551 = "stablehlo.reshape"(%1550) : (tensor<ui32>) -> tensor<1xui32>
    %1552 = "stablehlo.concatenate"(%57, %1551) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1553 = "stablehlo.bitcast_convert"(%1552) : (tensor<2xui32>) -> tensor<f64>
    %1554 = "stablehlo.multiply"(%1538, %1553) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1555 = "stablehlo.add"(%1415, %1554) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1556 = "stablehlo.negate"(%arg0) : (tensor<f64>) -> tensor<f64>
    %1557 = "stablehlo.compare"(%1556, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1558 = "stablehlo.compare"(%arg1, %9) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1559 = "stablehlo.or"(%1557, %1558) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1560 = "stablehlo.compare"(%arg1, %115) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1561 = "stablehlo.and"(%16, %1560) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1562 = "stablehlo.floor"(%1556) : (tensor<f64>) -> tensor<f64>
    %1563 = "stablehlo.compare"(%1562, %1556) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1564 = "stablehlo.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %1565 = "stablehlo.xor"(%1563, %1564) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1566 = "stablehlo.and"(%1561, %1565) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1567 = "stablehlo.divide"(%9, %arg1) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1568 = "stablehlo.compare"(%1567, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1569 = "stablehlo.or"(%16, %1568) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1570 = "stablehlo.multiply"(%1556, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1571 = "stablehlo.floor"(%1570) : (tensor<f64>) -> tensor<f64>
    %1572 = "stablehlo.compare"(%1571, %1570) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1573 = "stablehlo.and"(%1563, %1572) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1574 = "stablehlo.and"(%1569, %1573) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1575 = "stablehlo.abs"(%arg1) : (tensor<f64>) -> tensor<f64>
    %1576 = "stablehlo.compare"(%1575, %9) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1577 = "stablehlo.compare"(%1556, %1556) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1578 = "stablehlo.select"(%1577, %9, %1556) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1579 = "stablehlo.compare"(%1575, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1580 = "stablehlo.compare"(%1575, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1581 = "stablehlo.or"(%1579, %1580) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1582 = "stablehlo.compare"(%1575, %9) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1583 = "stablehlo.compare"(%1556, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1584 = "stablehlo.compare"(%1582, %1583) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1585 = "stablehlo.select"(%1584, %12, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1586 = "stablehlo.select"(%1577, %1585, %1556) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1587 = "stablehlo.constant"() <{value = dense<1.0e+25> : tensor<f64>}> : () -> tensor<f64>
    %1588 = "stablehlo.minimum"(%1556, %1587) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1589 = "stablehlo.constant"() <{value = dense<-1.0e+25> : tensor<f64>}> : () -> tensor<f64>
    %1590 = "stablehlo.maximum"(%1588, %1589) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1591 = "stablehlo.or"(%1581, %1576) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1592 = "stablehlo.select"(%1591, %78, %1575) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1593 = "stablehlo.compare"(%1592, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1594 = "stablehlo.compare"(%1592, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1595 = "stablehlo.select"(%1594, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1596 = "stablehlo.select"(%1593, %25, %1595) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1597 = "stablehlo.multiply"(%1592, %1596) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1598 = "stablehlo.bitcast_convert"(%1597) : (tensor<f64>) -> tensor<2xui32>
    %1599 = "stablehlo.slice"(%1598) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %1600 = "stablehlo.reshape"(%1599) : (tensor<1xui32>) -> tensor<ui32>
    %1601 = "stablehlo.shift_right_logical"(%1600, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1602 = "stablehlo.and"(%1601, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1603 = "stablehlo.convert"(%1602) : (tensor<ui32>) -> tensor<f64>
    %1604 = "stablehlo.subtract"(%1603, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1605 = "stablehlo.subtract"(%4, %1604) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1606 = "stablehlo.compare"(%1605, %1605) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1607 = "stablehlo.select"(%1606, %4, %1605) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1608 = "stablehlo.maximum"(%1607, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1609 = "stablehlo.minimum"(%1608, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1610 = "stablehlo.compare"(%1609, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1611 = "stablehlo.ceil"(%1609) : (tensor<f64>) -> tensor<f64>
    %1612 = "stablehlo.floor"(%1609) : (tensor<f64>) -> tensor<f64>
    %1613 = "stablehlo.select"(%1610, %1611, %1612) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1614 = "stablehlo.add"(%1613, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1615 = "stablehlo.convert"(%1614) : (tensor<f64>) -> tensor<ui32>
    %1616 = "stablehlo.shift_left"(%1615, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1617 = "stablehlo.reshape"(%1616) : (tensor<ui32>) -> tensor<1xui32>
    %1618 = "stablehlo.concatenate"(%57, %1617) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1619 = "stablehlo.bitcast_convert"(%1618) : (tensor<2xui32>) -> tensor<f64>
    %1620 = "stablehlo.multiply"(%1597, %1619) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1621 = "stablehlo.compare"(%1620, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1622 = "stablehlo.select"(%1621, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1623 = "stablehlo.add"(%1604, %1622) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1624 = "stablehlo.select"(%1594, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1625 = "stablehlo.select"(%1593, %65, %1624) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1626 = "stablehlo.add"(%1623, %1625) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1627 = "stablehlo.compare"(%1626, %4) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1628 = "stablehlo.multiply"(%1626, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1629 = "stablehlo.multiply"(%1620, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1630 = "stablehlo.select"(%1621, %1629, %1620) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1631 = "stablehlo.subtract"(%1630, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1632 = "stablehlo.add"(%78, %1631) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1633 = "stablehlo.divide"(%1631, %1632) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1634 = "stablehlo.add"(%1633, %1633) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1635 = "stablehlo.multiply"(%1633, %1633) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1636 = "stablehlo.multiply"(%1635, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1637 = "stablehlo.multiply"(%1633, %1636) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1638 = "stablehlo.add"(%1634, %1637) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1639 = "stablehlo.select"(%1627, %1628, %1638) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1640 = "stablehlo.select"(%1627, %1638, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1641 = "stablehlo.add"(%1639, %1640) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1642 = "stablehlo.subtract"(%1641, %1639) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1643 = "stablehlo.subtract"(%1640, %1642) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1644 = "stablehlo.subtract"(%1638, %1634) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1645 = "stablehlo.subtract"(%1637, %1644) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1646 = "stablehlo.constant"() <{value = dense<134217729.0> : tensor<f64>}> : () -> tensor<f64>
    %1647 = "stablehlo.multiply"(%1633, %1646) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1648 = "stablehlo.subtract"(%1647, %1633) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1649 = "stablehlo.subtract"(%1647, %1648) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1650 = "stablehlo.subtract"(%1633, %1649) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1651 = "stablehlo.multiply"(%1636, %1646) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1652 = "stablehlo.subtract"(%1651, %1636) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1653 = "stablehlo.subtract"(%1651, %1652) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1654 = "stablehlo.subtract"(%1636, %1653) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1655 = "stablehlo.multiply"(%1650, %1654) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1656 = "stablehlo.multiply"(%1649, %1653) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1657 = "stablehlo.subtract"(%1637, %1656) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1658 = "stablehlo.multiply"(%1650, %1653) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1659 = "stablehlo.subtract"(%1657, %1658) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1660 = "stablehlo.multiply"(%1649, %1654) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1661 = "stablehlo.subtract"(%1659, %1660) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1662 = "stablehlo.subtract"(%1655, %1661) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1663 = "stablehlo.multiply"(%1635, %1646) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1664 = "stablehlo.subtract"(%1663, %1635) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1665 = "stablehlo.subtract"(%1663, %1664) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1666 = "stablehlo.subtract"(%1635, %1665) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1667 = "stablehlo.multiply"(%101, %1646) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1668 = "stablehlo.subtract"(%1667, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1669 = "stablehlo.subtract"(%1667, %1668) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1670 = "stablehlo.subtract"(%101, %1669) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1671 = "stablehlo.multiply"(%1666, %1670) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1672 = "stablehlo.multiply"(%1665, %1669) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1673 = "stablehlo.subtract"(%1636, %1672) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1674 = "stablehlo.multiply"(%1666, %1669) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1675 = "stablehlo.subtract"(%1673, %1674) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1676 = "stablehlo.multiply"(%1665, %1670) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1677 = "stablehlo.subtract"(%1675, %1676) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1678 = "stablehlo.subtract"(%1671, %1677) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1679 = "stablehlo.constant"() <{value = dense<3.700743415417188e-17> : tensor<f64>}> : () -> tensor<f64>
    %1680 = "stablehlo.multiply"(%1633, %1632) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1681 = "stablehlo.subtract"(%1631, %1680) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1682 = "stablehlo.multiply"(%1632, %1646) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1683 = "stablehlo.subtract"(%1682, %1632) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1684 = "stablehlo.subtract"(%1682, %1683) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1685 = "stablehlo.subtract"(%1632, %1684) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1686 = "stablehlo.multiply"(%1650, %1685) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1687 = "stablehlo.multiply"(%1649, %1684) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1688 = "stablehlo.subtract"(%1680, %1687) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1689 = "stablehlo.multiply"(%1650, %1684) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1690 = "stablehlo.subtract"(%1688, %1689) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1691 = "stablehlo.multiply"(%1649, %1685) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1692 = "stablehlo.subtract"(%1690, %1691) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1693 = "stablehlo.subtract"(%1686, %1692) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1694 = "stablehlo.subtract"(%1681, %1693) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1695 = "stablehlo.subtract"(%1632, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1696 = "stablehlo.subtract"(%1631, %1695) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1697 = "stablehlo.multiply"(%1633, %1696) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1698 = "stablehlo.subtract"(%1694, %1697) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1699 = "stablehlo.divide"(%1698, %1632) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1700 = "stablehlo.multiply"(%1633, %1699) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1701 = "stablehlo.multiply"(%1650, %1650) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1702 = "stablehlo.multiply"(%1649, %1649) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1703 = "stablehlo.subtract"(%1635, %1702) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1704 = "stablehlo.multiply"(%1650, %1649) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1705 = "stablehlo.subtract"(%1703, %1704) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1706 = "stablehlo.multiply"(%1649, %1650) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1707 = "stablehlo.subtract"(%1705, %1706) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1708 = "stablehlo.subtract"(%1701, %1707) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1709 = "stablehlo.multiply"(%1700, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1710 = "stablehlo.add"(%1709, %1708) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1711 = "stablehlo.multiply"(%1710, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1712 = "stablehlo.multiply"(%1635, %1679) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1713 = "stablehlo.add"(%1712, %1711) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1714 = "stablehlo.add"(%1678, %1713) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1715 = "stablehlo.multiply"(%1699, %1636) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1716 = "stablehlo.multiply"(%1633, %1714) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1717 = "stablehlo.add"(%1716, %1715) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1718 = "stablehlo.add"(%1662, %1717) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1719 = "stablehlo.multiply"(%1635, %1635) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1720 = "stablehlo.multiply"(%1719, %1633) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1721 = "stablehlo.constant"() <{value = dense<0.11724037104235352> : tensor<f64>}> : () -> tensor<f64>
    %1722 = "stablehlo.constant"() <{value = dense<0.11706154215034448> : tensor<f64>}> : () -> tensor<f64>
    %1723 = "stablehlo.multiply"(%1721, %1635) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1724 = "stablehlo.add"(%1723, %1722) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1725 = "stablehlo.constant"() <{value = dense<0.13334807761696937> : tensor<f64>}> : () -> tensor<f64>
    %1726 = "stablehlo.multiply"(%1724, %1635) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1727 = "stablehlo.add"(%1726, %1725) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1728 = "stablehlo.constant"() <{value = dense<0.1538459490609143> : tensor<f64>}> : () -> tensor<f64>
    %1729 = "stablehlo.multiply"(%1727, %1635) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1730 = "stablehlo.add"(%1729, %1728) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1731 = "stablehlo.constant"() <{value = dense<0.18181818335921093> : tensor<f64>}> : () -> tensor<f64>
    %1732 = "stablehlo.multiply"(%1730, %1635) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1733 = "stablehlo.add"(%1732, %1731) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1734 = "stablehlo.constant"() <{value = dense<0.22222222221653554> : tensor<f64>}> : () -> tensor<f64>
    %1735 = "stablehlo.multiply"(%1733, %1635) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1736 = "stablehlo.add"(%1735, %1734) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1737 = "stablehlo.constant"() <{value = dense<0.2857142857142937> : tensor<f64>}> : () -> tensor<f64>
    %1738 = "stablehlo.multiply"(%1736, %1635) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1739 = "stablehlo.add"(%1738, %1737) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1740 = "stablehlo.constant"() <{value = dense<0.4> : tensor<f64>}> : () -> tensor<f64>
    %1741 = "stablehlo.multiply"(%1739, %1635) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1742 = "stablehlo.add"(%1741, %1740) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1743 = "stablehlo.multiply"(%1720, %1742) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1744 = "stablehlo.add"(%1718, %1743) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1745 = "stablehlo.add"(%1645, %1744) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1746 = "stablehlo.add"(%1699, %1699) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1747 = "stablehlo.add"(%1745, %1746) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1748 = "stablehlo.multiply"(%1626, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1749 = "stablehlo.add"(%1748, %1747) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1750 = "stablehlo.add"(%1643, %1749) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1751 = "stablehlo.add"(%1641, %1750) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1752 = "stablehlo.multiply"(%1590, %1751) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1753 = "stablehlo.minimum"(%1752, %120) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1754 = "stablehlo.maximum"(%1753, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1755 = "stablehlo.multiply"(%1754, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1756 = "stablehlo.round_nearest_even"(%1755) : (tensor<f64>) -> tensor<f64>
    %1757 = "stablehlo.multiply"(%1756, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1758 = "stablehlo.add"(%1757, %1754) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1759 = "stablehlo.multiply"(%1756, %127) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1760 = "stablehlo.add"(%1759, %1758) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1761 = "stablehlo.abs"(%1752) : (tensor<f64>) -> tensor<f64>
    %1762 = "stablehlo.constant"() <{value = dense<800.0> : tensor<f64>}> : () -> tensor<f64>
    %1763 = "stablehlo.compare"(%1761, %1762) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1764 = "stablehlo.subtract"(%1751, %1641) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1765 = "stablehlo.subtract"(%1750, %1764) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1766 = "stablehlo.multiply"(%1590, %1646) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1767 = "stablehlo.subtract"(%1766, %1590) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1768 = "stablehlo.subtract"(%1766, %1767) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1769 = "stablehlo.subtract"(%1590, %1768) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1770 = "stablehlo.multiply"(%1751, %1646) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1771 = "stablehlo.subtract"(%1770, %1751) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1772 = "stablehlo.subtract"(%1770, %1771) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1773 = "stablehlo.subtract"(%1751, %1772) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1774 = "stablehlo.multiply"(%1769, %1773) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1775 = "stablehlo.multiply"(%1768, %1772) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1776 = "stablehlo.subtract"(%1752, %1775) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1777 = "stablehlo.multiply"(%1769, %1772) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1778 = "stablehlo.subtract"(%1776, %1777) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1779 = "stablehlo.multiply"(%1768, %1773) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1780 = "stablehlo.subtract"(%1778, %1779) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1781 = "stablehlo.subtract"(%1774, %1780) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1782 = "stablehlo.multiply"(%1590, %1765) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1783 = "stablehlo.add"(%1782, %1781) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1784 = "stablehlo.select"(%1763, %1783, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1785 = "stablehlo.add"(%1760, %1784) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1786 = "stablehlo.multiply"(%1785, %1785) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1787 = "stablehlo.multiply"(%134, %1785) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1788 = "stablehlo.add"(%1787, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1789 = "stablehlo.multiply"(%1788, %1785) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1790 = "stablehlo.add"(%1789, %138) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1791 = "stablehlo.multiply"(%1790, %1785) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1792 = "stablehlo.add"(%1791, %141) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1793 = "stablehlo.multiply"(%1792, %1785) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1794 = "stablehlo.add"(%1793, %144) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1795 = "stablehlo.multiply"(%1794, %1785) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1796 = "stablehlo.add"(%1795, %147) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1797 = "stablehlo.multiply"(%1796, %1785) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1798 = "stablehlo.add"(%1797, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1799 = "stablehlo.multiply"(%1798, %1785) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1800 = "stablehlo.add"(%1799, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1801 = "stablehlo.multiply"(%1800, %1785) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1802 = "stablehlo.add"(%1801, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1803 = "stablehlo.multiply"(%1802, %1785) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1804 = "stablehlo.add"(%1803, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1805 = "stablehlo.multiply"(%1804, %1785) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1806 = "stablehlo.add"(%1805, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1807 = "stablehlo.multiply"(%1786, %1806) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1808 = "stablehlo.add"(%1807, %1785) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1809 = "stablehlo.add"(%1808, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1810 = "stablehlo.multiply"(%1756, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1811 = "stablehlo.floor"(%1810) : (tensor<f64>) -> tensor<f64>
    %1812 = "stablehlo.compare"(%1811, %1811) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1813 = "stablehlo.select"(%1812, %4, %1811) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1814 = "stablehlo.maximum"(%1813, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1815 = "stablehlo.minimum"(%1814, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1816 = "stablehlo.compare"(%1815, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1817 = "stablehlo.ceil"(%1815) : (tensor<f64>) -> tensor<f64>
    %1818 = "stablehlo.floor"(%1815) : (tensor<f64>) -> tensor<f64>
    %1819 = "stablehlo.select"(%1816, %1817, %1818) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1820 = "stablehlo.add"(%1819, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1821 = "stablehlo.convert"(%1820) : (tensor<f64>) -> tensor<ui32>
    %1822 = "stablehlo.shift_left"(%1821, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1823 = "stablehlo.reshape"(%1822) : (tensor<ui32>) -> tensor<1xui32>
    %1824 = "stablehlo.concatenate"(%57, %1823) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1825 = "stablehlo.bitcast_convert"(%1824) : (tensor<2xui32>) -> tensor<f64>
    %1826 = "stablehlo.multiply"(%1809, %1825) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1827 = "stablehlo.subtract"(%1756, %1811) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1828 = "stablehlo.compare"(%1827, %1827) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1829 = "stablehlo.select"(%1828, %4, %1827) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1830 = "stablehlo.maximum"(%1829, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1831 = "stablehlo.minimum"(%1830, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1832 = "stablehlo.compare"(%1831, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1833 = "stablehlo.ceil"(%1831) : (tensor<f64>) -> tensor<f64>
    %1834 = "stablehlo.floor"(%1831) : (tensor<f64>) -> tensor<f64>
    %1835 = "stablehlo.select"(%1832, %1833, %1834) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1836 = "stablehlo.add"(%1835, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1837 = "stablehlo.convert"(%1836) : (tensor<f64>) -> tensor<ui32>
    %1838 = "stablehlo.shift_left"(%1837, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1839 = "stablehlo.reshape"(%1838) : (tensor<ui32>) -> tensor<1xui32>
    %1840 = "stablehlo.concatenate"(%57, %1839) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1841 = "stablehlo.bitcast_convert"(%1840) : (tensor<2xui32>) -> tensor<f64>
    %1842 = "stablehlo.multiply"(%1826, %1841) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1843 = "stablehlo.select"(%1581, %1586, %1842) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1844 = "stablehlo.select"(%1576, %1578, %1843) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1845 = "stablehlo.negate"(%1844) : (tensor<f64>) -> tensor<f64>
    %1846 = "stablehlo.select"(%1574, %1845, %1844) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1847 = "stablehlo.select"(%1566, %3, %1846) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1848 = "stablehlo.select"(%1559, %9, %1847) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1849 = "stablehlo.add"(%1555, %1848) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1850 = "stablehlo.select"(%18, %12, %1849) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1851 = "stablehlo.select"(%17, %3, %1850) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1852 = "stablehlo.select"(%14, %4, %1851) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1853 = "stablehlo.select"(%11, %12, %1852) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1854 = "stablehlo.select"(%2, %3, %1853) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    return %1854 : tensor<f64>
  }
}

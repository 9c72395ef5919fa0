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
    %79 = "stablehlo.optimization_barrier"(%74) : (tensor<f64>) -> tensor<f64>
    %80 = "stablehlo.add"(%79, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %81 = "stablehlo.divide"(%74, %80) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %82 = "stablehlo.multiply"(%81, %81) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %83 = "stablehlo.constant"() <{value = dense<0.1308771474739754> : tensor<f64>}> : () -> tensor<f64>
    %84 = "stablehlo.constant"() <{value = dense<0.13268669005111386> : tensor<f64>}> : () -> tensor<f64>
    %85 = "stablehlo.multiply"(%83, %82) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %86 = "stablehlo.add"(%85, %84) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %87 = "stablehlo.constant"() <{value = dense<0.15386243592665208> : tensor<f64>}> : () -> tensor<f64>
    %88 = "stablehlo.multiply"(%86, %82) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %89 = "stablehlo.add"(%88, %87) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %90 = "stablehlo.constant"() <{value = dense<0.18181795568589937> : tensor<f64>}> : () -> tensor<f64>
    %91 = "stablehlo.multiply"(%89, %82) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %92 = "stablehlo.add"(%91, %90) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %93 = "stablehlo.constant"() <{value = dense<0.222222223923837> : tensor<f64>}> : () -> tensor<f64>
    %94 = "stablehlo.multiply"(%92, %82) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %95 = "stablehlo.add"(%94, %93) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %96 = "stablehlo.constant"() <{value = dense<0.28571428570800655> : tensor<f64>}> : () -> tensor<f64>
    %97 = "stablehlo.multiply"(%95, %82) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %98 = "stablehlo.add"(%97, %96) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %99 = "stablehlo.constant"() <{value = dense<0.4000000000000088> : tensor<f64>}> : () -> tensor<f64>
    %100 = "stablehlo.multiply"(%98, %82) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %101 = "stablehlo.add"(%100, %99) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %102 = "stablehlo.constant"() <{value = dense<0.6666666666666666> : tensor<f64>}> : () -> tensor<f64>
    %103 = "stablehlo.multiply"(%101, %82) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %104 = "stablehlo.add"(%103, %102) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %105 = "stablehlo.multiply"(%82, %104) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %106 = "stablehlo.add"(%105, %76) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %107 = "stablehlo.multiply"(%81, %106) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %108 = "stablehlo.multiply"(%69, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %109 = "stablehlo.add"(%108, %107) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %110 = "stablehlo.subtract"(%76, %109) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %111 = "stablehlo.subtract"(%74, %110) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %112 = "stablehlo.multiply"(%69, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %113 = "stablehlo.add"(%112, %111) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %114 = "stablehlo.select"(%22, %20, %113) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %115 = "stablehlo.compare"(%20, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %116 = "stablehlo.constant"() <{value = dense<0xFFF0000000000000> : tensor<f64>}> : () -> tensor<f64>
    %117 = "stablehlo.select"(%115, %116, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %118 = "stablehlo.select"(%21, %114, %117) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %119 = "stablehlo.multiply"(%arg0, %118) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %120 = "stablehlo.negate"(%119) : (tensor<f64>) -> tensor<f64>
    %121 = "stablehlo.constant"() <{value = dense<712.0> : tensor<f64>}> : () -> tensor<f64>
    %122 = "stablehlo.minimum"(%120, %121) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %123 = "stablehlo.constant"() <{value = dense<-746.0> : tensor<f64>}> : () -> tensor<f64>
    %124 = "stablehlo.maximum"(%122, %123) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %125 = "stablehlo.constant"() <{value = dense<1.4426950408889634> : tensor<f64>}> : () -> tensor<f64>
    %126 = "stablehlo.multiply"(%124, %125) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %127 = "stablehlo.round_nearest_even"(%126) : (tensor<f64>) -> tensor<f64>
    %128 = "stablehlo.constant"() <{value = dense<-1.9082149292705877e-10> : tensor<f64>}> : () -> tensor<f64>
    %129 = "stablehlo.constant"() <{value = dense<-0.6931471803691238> : tensor<f64>}> : () -> tensor<f64>
    %130 = "stablehlo.multiply"(%127, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %131 = "stablehlo.add"(%130, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %132 = "stablehlo.multiply"(%127, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %133 = "stablehlo.add"(%132, %131) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %134 = "stablehlo.multiply"(%133, %133) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %135 = "stablehlo.constant"() <{value = dense<2.0914898727175524e-9> : tensor<f64>}> : () -> tensor<f64>
    %136 = "stablehlo.constant"() <{value = dense<2.5105513541847086e-8> : tensor<f64>}> : () -> tensor<f64>
    %137 = "stablehlo.multiply"(%135, %133) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %138 = "stablehlo.add"(%137, %136) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %139 = "stablehlo.constant"() <{value = dense<2.755727313289604e-7> : tensor<f64>}> : () -> tensor<f64>
    %140 = "stablehlo.multiply"(%138, %133) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %141 = "stablehlo.add"(%140, %139) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %142 = "stablehlo.constant"() <{value = dense<0.0000027557254685728803> : tensor<f64>}> : () -> tensor<f64>
    %143 = "stablehlo.multiply"(%141, %133) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %144 = "stablehlo.add"(%143, %142) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %145 = "stablehlo.constant"() <{value = dense<0.00002480158732595111> : tensor<f64>}> : () -> tensor<f64>
    %146 = "stablehlo.multiply"(%144, %133) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %147 = "stablehlo.add"(%146, %145) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %148 = "stablehlo.constant"() <{value = dense<0.0001984126987538548> : tensor<f64>}> : () -> tensor<f64>
    %149 = "stablehlo.multiply"(%147, %133) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %150 = "stablehlo.add"(%149, %148) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %151 = "stablehlo.constant"() <{value = dense<0.0013888888888883633> : tensor<f64>}> : () -> tensor<f64>
    %152 = "stablehlo.multiply"(%150, %133) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %153 = "stablehlo.add"(%152, %151) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %154 = "stablehlo.constant"() <{value = dense<0.008333333333325973> : tensor<f64>}> : () -> tensor<f64>
    %155 = "stablehlo.multiply"(%153, %133) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %156 = "stablehlo.add"(%155, %154) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %157 = "stablehlo.constant"() <{value = dense<0.04166666666666667> : tensor<f64>}> : () -> tensor<f64>
    %158 = "stablehlo.multiply"(%156, %133) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %159 = "stablehlo.add"(%158, %157) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %160 = "stablehlo.constant"() <{value = dense<0.1666666666666667> : tensor<f64>}> : () -> tensor<f64>
    %161 = "stablehlo.multiply"(%159, %133) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %162 = "stablehlo.add"(%161, %160) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %163 = "stablehlo.multiply"(%162, %133) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %164 = "stablehlo.add"(%163, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %165 = "stablehlo.multiply"(%134, %164) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %166 = "stablehlo.add"(%165, %133) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %167 = "stablehlo.add"(%166, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %168 = "stablehlo.multiply"(%127, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %169 = "stablehlo.floor"(%168) : (tensor<f64>) -> tensor<f64>
    %170 = "stablehlo.compare"(%169, %169) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %171 = "stablehlo.select"(%170, %4, %169) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %172 = "stablehlo.maximum"(%171, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %173 = "stablehlo.minimum"(%172, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %174 = "stablehlo.compare"(%173, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %175 = "stablehlo.ceil"(%173) : (tensor<f64>) -> tensor<f64>
    %176 = "stablehlo.floor"(%173) : (tensor<f64>) -> tensor<f64>
    %177 = "stablehlo.select"(%174, %175, %176) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %178 = "stablehlo.add"(%177, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %179 = "stablehlo.convert"(%178) : (tensor<f64>) -> tensor<ui32>
    %180 = "stablehlo.shift_left"(%179, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %181 = "stablehlo.reshape"(%180) : (tensor<ui32>) -> tensor<1xui32>
    %182 = "stablehlo.concatenate"(%57, %181) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %183 = "stablehlo.bitcast_convert"(%182) : (tensor<2xui32>) -> tensor<f64>
    %184 = "stablehlo.multiply"(%167, %183) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %185 = "stablehlo.subtract"(%127, %169) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %186 = "stablehlo.compare"(%185, %185) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %187 = "stablehlo.select"(%186, %4, %185) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %188 = "stablehlo.maximum"(%187, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %189 = "stablehlo.minimum"(%188, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %190 = "stablehlo.compare"(%189, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %191 = "stablehlo.ceil"(%189) : (tensor<f64>) -> tensor<f64>
    %192 = "stablehlo.floor"(%189) : (tensor<f64>) -> tensor<f64>
    %193 = "stablehlo.select"(%190, %191, %192) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %194 = "stablehlo.add"(%193, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %195 = "stablehlo.convert"(%194) : (tensor<f64>) -> tensor<ui32>
    %196 = "stablehlo.shift_left"(%195, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %197 = "stablehlo.reshape"(%196) : (tensor<ui32>) -> tensor<1xui32>
    %198 = "stablehlo.concatenate"(%57, %197) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %199 = "stablehlo.bitcast_convert"(%198) : (tensor<2xui32>) -> tensor<f64>
    %200 = "stablehlo.multiply"(%184, %199) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %201 = "stablehlo.constant"() <{value = dense<1000000000000000.0> : tensor<f64>}> : () -> tensor<f64>
    %202 = "stablehlo.minimum"(%arg0, %201) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %203 = "stablehlo.subtract"(%202, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %204 = "stablehlo.divide"(%20, %203) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %205 = "stablehlo.divide"(%9, %20) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %206 = "stablehlo.multiply"(%202, %205) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %207 = "stablehlo.add"(%202, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %208 = "stablehlo.multiply"(%207, %205) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %209 = "stablehlo.add"(%202, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %210 = "stablehlo.multiply"(%209, %205) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %211 = "stablehlo.multiply"(%208, %210) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %212 = "stablehlo.multiply"(%206, %211) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %213 = "stablehlo.constant"() <{value = dense<3.0> : tensor<f64>}> : () -> tensor<f64>
    %214 = "stablehlo.add"(%202, %213) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %215 = "stablehlo.multiply"(%214, %205) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %216 = "stablehlo.constant"() <{value = dense<4.0> : tensor<f64>}> : () -> tensor<f64>
    %217 = "stablehlo.add"(%202, %216) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %218 = "stablehlo.multiply"(%217, %205) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %219 = "stablehlo.multiply"(%215, %218) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %220 = "stablehlo.multiply"(%212, %219) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %221 = "stablehlo.constant"() <{value = dense<5.0> : tensor<f64>}> : () -> tensor<f64>
    %222 = "stablehlo.add"(%202, %221) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %223 = "stablehlo.multiply"(%222, %205) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %224 = "stablehlo.constant"() <{value = dense<6.0> : tensor<f64>}> : () -> tensor<f64>
    %225 = "stablehlo.add"(%202, %224) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %226 = "stablehlo.multiply"(%225, %205) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %227 = "stablehlo.multiply"(%223, %226) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %228 = "stablehlo.multiply"(%220, %227) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %229 = "stablehlo.constant"() <{value = dense<7.0> : tensor<f64>}> : () -> tensor<f64>
    %230 = "stablehlo.add"(%202, %229) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %231 = "stablehlo.multiply"(%230, %205) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %232 = "stablehlo.constant"() <{value = dense<8.0> : tensor<f64>}> : () -> tensor<f64>
    %233 = "stablehlo.add"(%202, %232) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %234 = "stablehlo.multiply"(%233, %205) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %235 = "stablehlo.multiply"(%231, %234) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %236 = "stablehlo.multiply"(%228, %235) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %237 = "stablehlo.constant"() <{value = dense<9.0> : tensor<f64>}> : () -> tensor<f64>
    %238 = "stablehlo.add"(%202, %237) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %239 = "stablehlo.multiply"(%238, %205) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %240 = "stablehlo.add"(%202, %19) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %241 = "stablehlo.multiply"(%240, %205) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %242 = "stablehlo.multiply"(%239, %241) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %243 = "stablehlo.multiply"(%236, %242) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %244 = "stablehlo.constant"() <{value = dense<11.0> : tensor<f64>}> : () -> tensor<f64>
    %245 = "stablehlo.add"(%202, %244) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %246 = "stablehlo.multiply"(%245, %205) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %247 = "stablehlo.constant"() <{value = dense<12.0> : tensor<f64>}> : () -> tensor<f64>
    %248 = "stablehlo.add"(%202, %247) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %249 = "stablehlo.multiply"(%248, %205) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %250 = "stablehlo.multiply"(%246, %249) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %251 = "stablehlo.multiply"(%243, %250) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %252 = "stablehlo.constant"() <{value = dense<13.0> : tensor<f64>}> : () -> tensor<f64>
    %253 = "stablehlo.add"(%202, %252) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %254 = "stablehlo.multiply"(%253, %205) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %255 = "stablehlo.constant"() <{value = dense<14.0> : tensor<f64>}> : () -> tensor<f64>
    %256 = "stablehlo.add"(%202, %255) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %257 = "stablehlo.multiply"(%256, %205) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %258 = "stablehlo.multiply"(%254, %257) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %259 = "stablehlo.multiply"(%251, %258) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %260 = "stablehlo.constant"() <{value = dense<15.0> : tensor<f64>}> : () -> tensor<f64>
    %261 = "stablehlo.add"(%202, %260) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %262 = "stablehlo.multiply"(%261, %205) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %263 = "stablehlo.constant"() <{value = dense<16.0> : tensor<f64>}> : () -> tensor<f64>
    %264 = "stablehlo.add"(%202, %263) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %265 = "stablehlo.multiply"(%264, %205) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %266 = "stablehlo.multiply"(%262, %265) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %267 = "stablehlo.multiply"(%259, %266) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %268 = "stablehlo.constant"() <{value = dense<8.586062056277845e-15> : tensor<f64>}> : () -> tensor<f64>
    %269 = "stablehlo.constant"() <{value = dense<-3.3896802963225827e-13> : tensor<f64>}> : () -> tensor<f64>
    %270 = "stablehlo.constant"() <{value = dense<1.3382536530684679e-11> : tensor<f64>}> : () -> tensor<f64>
    %271 = "stablehlo.constant"() <{value = dense<-5.284190138687493e-10> : tensor<f64>}> : () -> tensor<f64>
    %272 = "stablehlo.constant"() <{value = dense<2.08767569878681e-8> : tensor<f64>}> : () -> tensor<f64>
    %273 = "stablehlo.constant"() <{value = dense<-8.267195767195768e-7> : tensor<f64>}> : () -> tensor<f64>
    %274 = "stablehlo.constant"() <{value = dense<0.00003306878306878307> : tensor<f64>}> : () -> tensor<f64>
    %275 = "stablehlo.constant"() <{value = dense<-0.001388888888888889> : tensor<f64>}> : () -> tensor<f64>
    %276 = "stablehlo.constant"() <{value = dense<0.08333333333333333> : tensor<f64>}> : () -> tensor<f64>
    %277 = "stablehlo.multiply"(%206, %276) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %278 = "stablehlo.multiply"(%212, %275) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %279 = "stablehlo.add"(%278, %277) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %280 = "stablehlo.multiply"(%220, %274) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %281 = "stablehlo.add"(%280, %279) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %282 = "stablehlo.multiply"(%228, %273) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %283 = "stablehlo.add"(%282, %281) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %284 = "stablehlo.multiply"(%236, %272) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %285 = "stablehlo.add"(%284, %283) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %286 = "stablehlo.multiply"(%243, %271) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %287 = "stablehlo.add"(%286, %285) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %288 = "stablehlo.multiply"(%251, %270) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %289 = "stablehlo.add"(%288, %287) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %290 = "stablehlo.multiply"(%259, %269) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %291 = "stablehlo.add"(%290, %289) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %292 = "stablehlo.multiply"(%267, %268) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %293 = "stablehlo.add"(%292, %291) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %294 = "stablehlo.add"(%293, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %295 = "stablehlo.add"(%204, %294) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %296 = "stablehlo.multiply"(%200, %295) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %297 = "stablehlo.add"(%arg1, %237) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %298 = "stablehlo.compare"(%297, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %299 = "stablehlo.compare"(%297, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %300 = "stablehlo.compare"(%297, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %301 = "stablehlo.compare"(%297, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %302 = "stablehlo.select"(%301, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %303 = "stablehlo.select"(%300, %25, %302) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %304 = "stablehlo.multiply"(%297, %303) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %305 = "stablehlo.bitcast_convert"(%304) : (tensor<f64>) -> tensor<2xui32>
    %306 = "stablehlo.slice"(%305) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %307 = "stablehlo.reshape"(%306) : (tensor<1xui32>) -> tensor<ui32>
    %308 = "stablehlo.shift_right_logical"(%307, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %309 = "stablehlo.and"(%308, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %310 = "stablehlo.convert"(%309) : (tensor<ui32>) -> tensor<f64>
    %311 = "stablehlo.subtract"(%310, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %312 = "stablehlo.subtract"(%4, %311) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %313 = "stablehlo.compare"(%312, %312) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %314 = "stablehlo.select"(%313, %4, %312) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %315 = "stablehlo.maximum"(%314, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %316 = "stablehlo.minimum"(%315, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %317 = "stablehlo.compare"(%316, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %318 = "stablehlo.ceil"(%316) : (tensor<f64>) -> tensor<f64>
    %319 = "stablehlo.floor"(%316) : (tensor<f64>) -> tensor<f64>
    %320 = "stablehlo.select"(%317, %318, %319) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %321 = "stablehlo.add"(%320, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %322 = "stablehlo.convert"(%321) : (tensor<f64>) -> tensor<ui32>
    %323 = "stablehlo.shift_left"(%322, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %324 = "stablehlo.reshape"(%323) : (tensor<ui32>) -> tensor<1xui32>
    %325 = "stablehlo.concatenate"(%57, %324) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %326 = "stablehlo.bitcast_convert"(%325) : (tensor<2xui32>) -> tensor<f64>
    %327 = "stablehlo.multiply"(%304, %326) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %328 = "stablehlo.compare"(%327, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %329 = "stablehlo.select"(%328, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %330 = "stablehlo.add"(%311, %329) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %331 = "stablehlo.select"(%301, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %332 = "stablehlo.select"(%300, %65, %331) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %333 = "stablehlo.add"(%330, %332) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %334 = "stablehlo.multiply"(%327, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %335 = "stablehlo.select"(%328, %334, %327) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %336 = "stablehlo.subtract"(%335, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %337 = "stablehlo.multiply"(%336, %336) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %338 = "stablehlo.multiply"(%337, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %339 = "stablehlo.optimization_barrier"(%336) : (tensor<f64>) -> tensor<f64>
    %340 = "stablehlo.add"(%339, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %341 = "stablehlo.divide"(%336, %340) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %342 = "stablehlo.multiply"(%341, %341) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %343 = "stablehlo.multiply"(%83, %342) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %344 = "stablehlo.add"(%343, %84) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %345 = "stablehlo.multiply"(%344, %342) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %346 = "stablehlo.add"(%345, %87) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %347 = "stablehlo.multiply"(%346, %342) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %348 = "stablehlo.add"(%347, %90) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %349 = "stablehlo.multiply"(%348, %342) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %350 = "stablehlo.add"(%349, %93) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %351 = "stablehlo.multiply"(%350, %342) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %352 = "stablehlo.add"(%351, %96) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %353 = "stablehlo.multiply"(%352, %342) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %354 = "stablehlo.add"(%353, %99) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %355 = "stablehlo.multiply"(%354, %342) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %356 = "stablehlo.add"(%355, %102) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %357 = "stablehlo.multiply"(%342, %356) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %358 = "stablehlo.add"(%357, %338) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %359 = "stablehlo.multiply"(%341, %358) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %360 = "stablehlo.multiply"(%333, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %361 = "stablehlo.add"(%360, %359) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %362 = "stablehlo.subtract"(%338, %361) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %363 = "stablehlo.subtract"(%336, %362) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %364 = "stablehlo.multiply"(%333, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %365 = "stablehlo.add"(%364, %363) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %366 = "stablehlo.select"(%299, %297, %365) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %367 = "stablehlo.compare"(%297, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %368 = "stablehlo.select"(%367, %116, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %369 = "stablehlo.select"(%298, %366, %368) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %370 = "stablehlo.multiply"(%arg0, %369) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %371 = "stablehlo.negate"(%370) : (tensor<f64>) -> tensor<f64>
    %372 = "stablehlo.minimum"(%371, %121) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %373 = "stablehlo.maximum"(%372, %123) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %374 = "stablehlo.multiply"(%373, %125) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %375 = "stablehlo.round_nearest_even"(%374) : (tensor<f64>) -> tensor<f64>
    %376 = "stablehlo.multiply"(%375, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %377 = "stablehlo.add"(%376, %373) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %378 = "stablehlo.multiply"(%375, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %379 = "stablehlo.add"(%378, %377) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %380 = "stablehlo.multiply"(%379, %379) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %381 = "stablehlo.multiply"(%135, %379) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %382 = "stablehlo.add"(%381, %136) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %383 = "stablehlo.multiply"(%382, %379) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %384 = "stablehlo.add"(%383, %139) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %385 = "stablehlo.multiply"(%384, %379) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %386 = "stablehlo.add"(%385, %142) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %387 = "stablehlo.multiply"(%386, %379) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %388 = "stablehlo.add"(%387, %145) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %389 = "stablehlo.multiply"(%388, %379) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %390 = "stablehlo.add"(%389, %148) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %391 = "stablehlo.multiply"(%390, %379) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %392 = "stablehlo.add"(%391, %151) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %393 = "stablehlo.multiply"(%392, %379) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %394 = "stablehlo.add"(%393, %154) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %395 = "stablehlo.multiply"(%394, %379) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %396 = "stablehlo.add"(%395, %157) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %397 = "stablehlo.multiply"(%396, %379) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %398 = "stablehlo.add"(%397, %160) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %399 = "stablehlo.multiply"(%398, %379) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %400 = "stablehlo.add"(%399, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %401 = "stablehlo.multiply"(%380, %400) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %402 = "stablehlo.add"(%401, %379) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %403 = "stablehlo.add"(%402, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %404 = "stablehlo.multiply"(%375, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %405 = "stablehlo.floor"(%404) : (tensor<f64>) -> tensor<f64>
    %406 = "stablehlo.compare"(%405, %405) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %407 = "stablehlo.select"(%406, %4, %405) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %408 = "stablehlo.maximum"(%407, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %409 = "stablehlo.minimum"(%408, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %410 = "stablehlo.compare"(%409, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %411 = "stablehlo.ceil"(%409) : (tensor<f64>) -> tensor<f64>
    %412 = "stablehlo.floor"(%409) : (tensor<f64>) -> tensor<f64>
    %413 = "stablehlo.select"(%410, %411, %412) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %414 = "stablehlo.add"(%413, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %415 = "stablehlo.convert"(%414) : (tensor<f64>) -> tensor<ui32>
    %416 = "stablehlo.shift_left"(%415, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %417 = "stablehlo.reshape"(%416) : (tensor<ui32>) -> tensor<1xui32>
    %418 = "stablehlo.concatenate"(%57, %417) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %419 = "stablehlo.bitcast_convert"(%418) : (tensor<2xui32>) -> tensor<f64>
    %420 = "stablehlo.multiply"(%403, %419) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %421 = "stablehlo.subtract"(%375, %405) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %422 = "stablehlo.compare"(%421, %421) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %423 = "stablehlo.select"(%422, %4, %421) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %424 = "stablehlo.maximum"(%423, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %425 = "stablehlo.minimum"(%424, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %426 = "stablehlo.compare"(%425, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %427 = "stablehlo.ceil"(%425) : (tensor<f64>) -> tensor<f64>
    %428 = "stablehlo.floor"(%425) : (tensor<f64>) -> tensor<f64>
    %429 = "stablehlo.select"(%426, %427, %428) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %430 = "stablehlo.add"(%429, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %431 = "stablehlo.convert"(%430) : (tensor<f64>) -> tensor<ui32>
    %432 = "stablehlo.shift_left"(%431, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %433 = "stablehlo.reshape"(%432) : (tensor<ui32>) -> tensor<1xui32>
    %434 = "stablehlo.concatenate"(%57, %433) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %435 = "stablehlo.bitcast_convert"(%434) : (tensor<2xui32>) -> tensor<f64>
    %436 = "stablehlo.multiply"(%420, %435) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %437 = "stablehlo.add"(%296, %436) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %438 = "stablehlo.add"(%arg1, %232) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %439 = "stablehlo.compare"(%438, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %440 = "stablehlo.compare"(%438, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %441 = "stablehlo.compare"(%438, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %442 = "stablehlo.compare"(%438, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %443 = "stablehlo.select"(%442, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %444 = "stablehlo.select"(%441, %25, %443) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %445 = "stablehlo.multiply"(%438, %444) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %446 = "stablehlo.bitcast_convert"(%445) : (tensor<f64>) -> tensor<2xui32>
    %447 = "stablehlo.slice"(%446) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %448 = "stablehlo.reshape"(%447) : (tensor<1xui32>) -> tensor<ui32>
    %449 = "stablehlo.shift_right_logical"(%448, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %450 = "stablehlo.and"(%449, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %451 = "stablehlo.convert"(%450) : (tensor<ui32>) -> tensor<f64>
    %452 = "stablehlo.subtract"(%451, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %453 = "stablehlo.subtract"(%4, %452) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %454 = "stablehlo.compare"(%453, %453) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %455 = "stablehlo.select"(%454, %4, %453) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %456 = "stablehlo.maximum"(%455, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %457 = "stablehlo.minimum"(%456, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %458 = "stablehlo.compare"(%457, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %459 = "stablehlo.ceil"(%457) : (tensor<f64>) -> tensor<f64>
    %460 = "stablehlo.floor"(%457) : (tensor<f64>) -> tensor<f64>
    %461 = "stablehlo.select"(%458, %459, %460) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %462 = "stablehlo.add"(%461, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %463 = "stablehlo.convert"(%462) : (tensor<f64>) -> tensor<ui32>
    %464 = "stablehlo.shift_left"(%463, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %465 = "stablehlo.reshape"(%464) : (tensor<ui32>) -> tensor<1xui32>
    %466 = "stablehlo.concatenate"(%57, %465) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %467 = "stablehlo.bitcast_convert"(%466) : (tensor<2xui32>) -> tensor<f64>
    %468 = "stablehlo.multiply"(%445, %467) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %469 = "stablehlo.compare"(%468, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %470 = "stablehlo.select"(%469, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %471 = "stablehlo.add"(%452, %470) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %472 = "stablehlo.select"(%442, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %473 = "stablehlo.select"(%441, %65, %472) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %474 = "stablehlo.add"(%471, %473) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %475 = "stablehlo.multiply"(%468, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %476 = "stablehlo.select"(%469, %475, %468) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %477 = "stablehlo.subtract"(%476, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %478 = "stablehlo.multiply"(%477, %477) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %479 = "stablehlo.multiply"(%478, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %480 = "stablehlo.optimization_barrier"(%477) : (tensor<f64>) -> tensor<f64>
    %481 = "stablehlo.add"(%480, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %482 = "stablehlo.divide"(%477, %481) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %483 = "stablehlo.multiply"(%482, %482) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %484 = "stablehlo.multiply"(%83, %483) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %485 = "stablehlo.add"(%484, %84) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %486 = "stablehlo.multiply"(%485, %483) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %487 = "stablehlo.add"(%486, %87) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %488 = "stablehlo.multiply"(%487, %483) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %489 = "stablehlo.add"(%488, %90) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %490 = "stablehlo.multiply"(%489, %483) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %491 = "stablehlo.add"(%490, %93) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %492 = "stablehlo.multiply"(%491, %483) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %493 = "stablehlo.add"(%492, %96) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %494 = "stablehlo.multiply"(%493, %483) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %495 = "stablehlo.add"(%494, %99) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %496 = "stablehlo.multiply"(%495, %483) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %497 = "stablehlo.add"(%496, %102) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %498 = "stablehlo.multiply"(%483, %497) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %499 = "stablehlo.add"(%498, %479) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %500 = "stablehlo.multiply"(%482, %499) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %501 = "stablehlo.multiply"(%474, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %502 = "stablehlo.add"(%501, %500) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %503 = "stablehlo.subtract"(%479, %502) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %504 = "stablehlo.subtract"(%477, %503) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %505 = "stablehlo.multiply"(%474, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %506 = "stablehlo.add"(%505, %504) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %507 = "stablehlo.select"(%440, %438, %506) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %508 = "stablehlo.compare"(%438, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %509 = "stablehlo.select"(%508, %116, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %510 = "stablehlo.select"(%439, %507, %509) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %511 = "stablehlo.multiply"(%arg0, %510) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %512 = "stablehlo.negate"(%511) : (tensor<f64>) -> tensor<f64>
    %513 = "stablehlo.minimum"(%512, %121) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %514 = "stablehlo.maximum"(%513, %123) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %515 = "stablehlo.multiply"(%514, %125) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %516 = "stablehlo.round_nearest_even"(%515) : (tensor<f64>) -> tensor<f64>
    %517 = "stablehlo.multiply"(%516, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %518 = "stablehlo.add"(%517, %514) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %519 = "stablehlo.multiply"(%516, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %520 = "stablehlo.add"(%519, %518) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %521 = "stablehlo.multiply"(%520, %520) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %522 = "stablehlo.multiply"(%135, %520) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %523 = "stablehlo.add"(%522, %136) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %524 = "stablehlo.multiply"(%523, %520) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %525 = "stablehlo.add"(%524, %139) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %526 = "stablehlo.multiply"(%525, %520) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %527 = "stablehlo.add"(%526, %142) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %528 = "stablehlo.multiply"(%527, %520) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %529 = "stablehlo.add"(%528, %145) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %530 = "stablehlo.multiply"(%529, %520) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %531 = "stablehlo.add"(%530, %148) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %532 = "stablehlo.multiply"(%531, %520) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %533 = "stablehlo.add"(%532, %151) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %534 = "stablehlo.multiply"(%533, %520) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %535 = "stablehlo.add"(%534, %154) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %536 = "stablehlo.multiply"(%535, %520) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %537 = "stablehlo.add"(%536, %157) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %538 = "stablehlo.multiply"(%537, %520) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %539 = "stablehlo.add"(%538, %160) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %540 = "stablehlo.multiply"(%539, %520) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %541 = "stablehlo.add"(%540, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %542 = "stablehlo.multiply"(%521, %541) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %543 = "stablehlo.add"(%542, %520) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %544 = "stablehlo.add"(%543, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %545 = "stablehlo.multiply"(%516, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %546 = "stablehlo.floor"(%545) : (tensor<f64>) -> tensor<f64>
    %547 = "stablehlo.compare"(%546, %546) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %548 = "stablehlo.select"(%547, %4, %546) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %549 = "stablehlo.maximum"(%548, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %550 = "stablehlo.minimum"(%549, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %551 = "stablehlo.compare"(%550, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %552 = "stablehlo.ceil"(%550) : (tensor<f64>) -> tensor<f64>
    %553 = "stablehlo.floor"(%550) : (tensor<f64>) -> tensor<f64>
    %554 = "stablehlo.select"(%551, %552, %553) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %555 = "stablehlo.add"(%554, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %556 = "stablehlo.convert"(%555) : (tensor<f64>) -> tensor<ui32>
    %557 = "stablehlo.shift_left"(%556, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %558 = "stablehlo.reshape"(%557) : (tensor<ui32>) -> tensor<1xui32>
    %559 = "stablehlo.concatenate"(%57, %558) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %560 = "stablehlo.bitcast_convert"(%559) : (tensor<2xui32>) -> tensor<f64>
    %561 = "stablehlo.multiply"(%544, %560) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %562 = "stablehlo.subtract"(%516, %546) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %563 = "stablehlo.compare"(%562, %562) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %564 = "stablehlo.select"(%563, %4, %562) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %565 = "stablehlo.maximum"(%564, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %566 = "stablehlo.minimum"(%565, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %567 = "stablehlo.compare"(%566, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %568 = "stablehlo.ceil"(%566) : (tensor<f64>) -> tensor<f64>
    %569 = "stablehlo.floor"(%566) : (tensor<f64>) -> tensor<f64>
    %570 = "stablehlo.select"(%567, %568, %569) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %571 = "stablehlo.add"(%570, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %572 = "stablehlo.convert"(%571) : (tensor<f64>) -> tensor<ui32>
    %573 = "stablehlo.shift_left"(%572, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %574 = "stablehlo.reshape"(%573) : (tensor<ui32>) -> tensor<1xui32>
    %575 = "stablehlo.concatenate"(%57, %574) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %576 = "stablehlo.bitcast_convert"(%575) : (tensor<2xui32>) -> tensor<f64>
    %577 = "stablehlo.multiply"(%561, %576) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %578 = "stablehlo.add"(%437, %577) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %579 = "stablehlo.add"(%arg1, %229) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %580 = "stablehlo.compare"(%579, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %581 = "stablehlo.compare"(%579, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %582 = "stablehlo.compare"(%579, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %583 = "stablehlo.compare"(%579, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %584 = "stablehlo.select"(%583, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %585 = "stablehlo.select"(%582, %25, %584) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %586 = "stablehlo.multiply"(%579, %585) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %587 = "stablehlo.bitcast_convert"(%586) : (tensor<f64>) -> tensor<2xui32>
    %588 = "stablehlo.slice"(%587) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %589 = "stablehlo.reshape"(%588) : (tensor<1xui32>) -> tensor<ui32>
    %590 = "stablehlo.shift_right_logical"(%589, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %591 = "stablehlo.and"(%590, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %592 = "stablehlo.convert"(%591) : (tensor<ui32>) -> tensor<f64>
    %593 = "stablehlo.subtract"(%592, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %594 = "stablehlo.subtract"(%4, %593) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %595 = "stablehlo.compare"(%594, %594) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %596 = "stablehlo.select"(%595, %4, %594) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %597 = "stablehlo.maximum"(%596, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %598 = "stablehlo.minimum"(%597, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %599 = "stablehlo.compare"(%598, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %600 = "stablehlo.ceil"(%598) : (tensor<f64>) -> tensor<f64>
    %601 = "stablehlo.floor"(%598) : (tensor<f64>) -> tensor<f64>
    %602 = "stablehlo.select"(%599, %600, %601) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %603 = "stablehlo.add"(%602, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %604 = "stablehlo.convert"(%603) : (tensor<f64>) -> tensor<ui32>
    %605 = "stablehlo.shift_left"(%604, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %606 = "stablehlo.reshape"(%605) : (tensor<ui32>) -> tensor<1xui32>
    %607 = "stablehlo.concatenate"(%57, %606) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %608 = "stablehlo.bitcast_convert"(%607) : (tensor<2xui32>) -> tensor<f64>
    %609 = "stablehlo.multiply"(%586, %608) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %610 = "stablehlo.compare"(%609, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %611 = "stablehlo.select"(%610, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %612 = "stablehlo.add"(%593, %611) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %613 = "stablehlo.select"(%583, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %614 = "stablehlo.select"(%582, %65, %613) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %615 = "stablehlo.add"(%612, %614) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %616 = "stablehlo.multiply"(%609, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %617 = "stablehlo.select"(%610, %616, %609) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %618 = "stablehlo.subtract"(%617, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %619 = "stablehlo.multiply"(%618, %618) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %620 = "stablehlo.multiply"(%619, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %621 = "stablehlo.optimization_barrier"(%618) : (tensor<f64>) -> tensor<f64>
    %622 = "stablehlo.add"(%621, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %623 = "stablehlo.divide"(%618, %622) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %624 = "stablehlo.multiply"(%623, %623) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %625 = "stablehlo.multiply"(%83, %624) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %626 = "stablehlo.add"(%625, %84) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %627 = "stablehlo.multiply"(%626, %624) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %628 = "stablehlo.add"(%627, %87) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %629 = "stablehlo.multiply"(%628, %624) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %630 = "stablehlo.add"(%629, %90) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %631 = "stablehlo.multiply"(%630, %624) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %632 = "stablehlo.add"(%631, %93) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %633 = "stablehlo.multiply"(%632, %624) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %634 = "stablehlo.add"(%633, %96) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %635 = "stablehlo.multiply"(%634, %624) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %636 = "stablehlo.add"(%635, %99) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %637 = "stablehlo.multiply"(%636, %624) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %638 = "stablehlo.add"(%637, %102) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %639 = "stablehlo.multiply"(%624, %638) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %640 = "stablehlo.add"(%639, %620) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %641 = "stablehlo.multiply"(%623, %640) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %642 = "stablehlo.multiply"(%615, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %643 = "stablehlo.add"(%642, %641) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %644 = "stablehlo.subtract"(%620, %643) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %645 = "stablehlo.subtract"(%618, %644) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %646 = "stablehlo.multiply"(%615, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %647 = "stablehlo.add"(%646, %645) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %648 = "stablehlo.select"(%581, %579, %647) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %649 = "stablehlo.compare"(%579, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %650 = "stablehlo.select"(%649, %116, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %651 = "stablehlo.select"(%580, %648, %650) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %652 = "stablehlo.multiply"(%arg0, %651) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %653 = "stablehlo.negate"(%652) : (tensor<f64>) -> tensor<f64>
    %654 = "stablehlo.minimum"(%653, %121) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %655 = "stablehlo.maximum"(%654, %123) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %656 = "stablehlo.multiply"(%655, %125) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %657 = "stablehlo.round_nearest_even"(%656) : (tensor<f64>) -> tensor<f64>
    %658 = "stablehlo.multiply"(%657, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %659 = "stablehlo.add"(%658, %655) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %660 = "stablehlo.multiply"(%657, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %661 = "stablehlo.add"(%660, %659) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %662 = "stablehlo.multiply"(%661, %661) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %663 = "stablehlo.multiply"(%135, %661) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %664 = "stablehlo.add"(%663, %136) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %665 = "stablehlo.multiply"(%664, %661) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %666 = "stablehlo.add"(%665, %139) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %667 = "stablehlo.multiply"(%666, %661) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %668 = "stablehlo.add"(%667, %142) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %669 = "stablehlo.multiply"(%668, %661) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %670 = "stablehlo.add"(%669, %145) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %671 = "stablehlo.multiply"(%670, %661) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %672 = "stablehlo.add"(%671, %148) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %673 = "stablehlo.multiply"(%672, %661) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %674 = "stablehlo.add"(%673, %151) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %675 = "stablehlo.multiply"(%674, %661) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %676 = "stablehlo.add"(%675, %154) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %677 = "stablehlo.multiply"(%676, %661) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %678 = "stablehlo.add"(%677, %157) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %679 = "stablehlo.multiply"(%678, %661) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %680 = "stablehlo.add"(%679, %160) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %681 = "stablehlo.multiply"(%680, %661) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %682 = "stablehlo.add"(%681, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %683 = "stablehlo.multiply"(%662, %682) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %684 = "stablehlo.add"(%683, %661) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %685 = "stablehlo.add"(%684, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %686 = "stablehlo.multiply"(%657, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %687 = "stablehlo.floor"(%686) : (tensor<f64>) -> tensor<f64>
    %688 = "stablehlo.compare"(%687, %687) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %689 = "stablehlo.select"(%688, %4, %687) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %690 = "stablehlo.maximum"(%689, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %691 = "stablehlo.minimum"(%690, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %692 = "stablehlo.compare"(%691, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %693 = "stablehlo.ceil"(%691) : (tensor<f64>) -> tensor<f64>
    %694 = "stablehlo.floor"(%691) : (tensor<f64>) -> tensor<f64>
    %695 = "stablehlo.select"(%692, %693, %694) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %696 = "stablehlo.add"(%695, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %697 = "stablehlo.convert"(%696) : (tensor<f64>) -> tensor<ui32>
    %698 = "stablehlo.shift_left"(%697, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %699 = "stablehlo.reshape"(%698) : (tensor<ui32>) -> tensor<1xui32>
    %700 = "stablehlo.concatenate"(%57, %699) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %701 = "stablehlo.bitcast_convert"(%700) : (tensor<2xui32>) -> tensor<f64>
    %702 = "stablehlo.multiply"(%685, %701) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %703 = "stablehlo.subtract"(%657, %687) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %704 = "stablehlo.compare"(%703, %703) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %705 = "stablehlo.select"(%704, %4, %703) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %706 = "stablehlo.maximum"(%705, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %707 = "stablehlo.minimum"(%706, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %708 = "stablehlo.compare"(%707, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %709 = "stablehlo.ceil"(%707) : (tensor<f64>) -> tensor<f64>
    %710 = "stablehlo.floor"(%707) : (tensor<f64>) -> tensor<f64>
    %711 = "stablehlo.select"(%708, %709, %710) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %712 = "stablehlo.add"(%711, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %713 = "stablehlo.convert"(%712) : (tensor<f64>) -> tensor<ui32>
    %714 = "stablehlo.shift_left"(%713, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %715 = "stablehlo.reshape"(%714) : (tensor<ui32>) -> tensor<1xui32>
    %716 = "stablehlo.concatenate"(%57, %715) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %717 = "stablehlo.bitcast_convert"(%716) : (tensor<2xui32>) -> tensor<f64>
    %718 = "stablehlo.multiply"(%702, %717) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %719 = "stablehlo.add"(%578, %718) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %720 = "stablehlo.add"(%arg1, %224) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %721 = "stablehlo.compare"(%720, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %722 = "stablehlo.compare"(%720, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %723 = "stablehlo.compare"(%720, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %724 = "stablehlo.compare"(%720, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %725 = "stablehlo.select"(%724, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %726 = "stablehlo.select"(%723, %25, %725) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %727 = "stablehlo.multiply"(%720, %726) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %728 = "stablehlo.bitcast_convert"(%727) : (tensor<f64>) -> tensor<2xui32>
    %729 = "stablehlo.slice"(%728) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %730 = "stablehlo.reshape"(%729) : (tensor<1xui32>) -> tensor<ui32>
    %731 = "stablehlo.shift_right_logical"(%730, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %732 = "stablehlo.and"(%731, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %733 = "stablehlo.convert"(%732) : (tensor<ui32>) -> tensor<f64>
    %734 = "stablehlo.subtract"(%733, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %735 = "stablehlo.subtract"(%4, %734) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %736 = "stablehlo.compare"(%735, %735) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %737 = "stablehlo.select"(%736, %4, %735) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %738 = "stablehlo.maximum"(%737, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %739 = "stablehlo.minimum"(%738, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %740 = "stablehlo.compare"(%739, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %741 = "stablehlo.ceil"(%739) : (tensor<f64>) -> tensor<f64>
    %742 = "stablehlo.floor"(%739) : (tensor<f64>) -> tensor<f64>
    %743 = "stablehlo.select"(%740, %741, %742) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %744 = "stablehlo.add"(%743, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %745 = "stablehlo.convert"(%744) : (tensor<f64>) -> tensor<ui32>
    %746 = "stablehlo.shift_left"(%745, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %747 = "stablehlo.reshape"(%746) : (tensor<ui32>) -> tensor<1xui32>
    %748 = "stablehlo.concatenate"(%57, %747) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %749 = "stablehlo.bitcast_convert"(%748) : (tensor<2xui32>) -> tensor<f64>
    %750 = "stablehlo.multiply"(%727, %749) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %751 = "stablehlo.compare"(%750, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %752 = "stablehlo.select"(%751, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %753 = "stablehlo.add"(%734, %752) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %754 = "stablehlo.select"(%724, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %755 = "stablehlo.select"(%723, %65, %754) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %756 = "stablehlo.add"(%753, %755) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %757 = "stablehlo.multiply"(%750, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %758 = "stablehlo.select"(%751, %757, %750) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %759 = "stablehlo.subtract"(%758, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %760 = "stablehlo.multiply"(%759, %759) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %761 = "stablehlo.multiply"(%760, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %762 = "stablehlo.optimization_barrier"(%759) : (tensor<f64>) -> tensor<f64>
    %763 = "stablehlo.add"(%762, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %764 = "stablehlo.divide"(%759, %763) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %765 = "stablehlo.multiply"(%764, %764) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %766 = "stablehlo.multiply"(%83, %765) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %767 = "stablehlo.add"(%766, %84) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %768 = "stablehlo.multiply"(%767, %765) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %769 = "stablehlo.add"(%768, %87) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %770 = "stablehlo.multiply"(%769, %765) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %771 = "stablehlo.add"(%770, %90) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %772 = "stablehlo.multiply"(%771, %765) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %773 = "stablehlo.add"(%772, %93) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %774 = "stablehlo.multiply"(%773, %765) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %775 = "stablehlo.add"(%774, %96) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %776 = "stablehlo.multiply"(%775, %765) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %777 = "stablehlo.add"(%776, %99) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %778 = "stablehlo.multiply"(%777, %765) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %779 = "stablehlo.add"(%778, %102) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %780 = "stablehlo.multiply"(%765, %779) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %781 = "stablehlo.add"(%780, %761) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %782 = "stablehlo.multiply"(%764, %781) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %783 = "stablehlo.multiply"(%756, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %784 = "stablehlo.add"(%783, %782) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %785 = "stablehlo.subtract"(%761, %784) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %786 = "stablehlo.subtract"(%759, %785) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %787 = "stablehlo.multiply"(%756, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %788 = "stablehlo.add"(%787, %786) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %789 = "stablehlo.select"(%722, %720, %788) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %790 = "stablehlo.compare"(%720, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %791 = "stablehlo.select"(%790, %116, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %792 = "stablehlo.select"(%721, %789, %791) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %793 = "stablehlo.multiply"(%arg0, %792) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %794 = "stablehlo.negate"(%793) : (tensor<f64>) -> tensor<f64>
    %795 = "stablehlo.minimum"(%794, %121) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %796 = "stablehlo.maximum"(%795, %123) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %797 = "stablehlo.multiply"(%796, %125) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %798 = "stablehlo.round_nearest_even"(%797) : (tensor<f64>) -> tensor<f64>
    %799 = "stablehlo.multiply"(%798, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %800 = "stablehlo.add"(%799, %796) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %801 = "stablehlo.multiply"(%798, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %802 = "stablehlo.add"(%801, %800) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %803 = "stablehlo.multiply"(%802, %802) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %804 = "stablehlo.multiply"(%135, %802) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %805 = "stablehlo.add"(%804, %136) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %806 = "stablehlo.multiply"(%805, %802) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %807 = "stablehlo.add"(%806, %139) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %808 = "stablehlo.multiply"(%807, %802) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %809 = "stablehlo.add"(%808, %142) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %810 = "stablehlo.multiply"(%809, %802) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %811 = "stablehlo.add"(%810, %145) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %812 = "stablehlo.multiply"(%811, %802) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %813 = "stablehlo.add"(%812, %148) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %814 = "stablehlo.multiply"(%813, %802) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %815 = "stablehlo.add"(%814, %151) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %816 = "stablehlo.multiply"(%815, %802) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %817 = "stablehlo.add"(%816, %154) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %818 = "stablehlo.multiply"(%817, %802) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %819 = "stablehlo.add"(%818, %157) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %820 = "stablehlo.multiply"(%819, %802) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %821 = "stablehlo.add"(%820, %160) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %822 = "stablehlo.multiply"(%821, %802) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %823 = "stablehlo.add"(%822, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %824 = "stablehlo.multiply"(%803, %823) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %825 = "stablehlo.add"(%824, %802) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %826 = "stablehlo.add"(%825, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %827 = "stablehlo.multiply"(%798, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %828 = "stablehlo.floor"(%827) : (tensor<f64>) -> tensor<f64>
    %829 = "stablehlo.compare"(%828, %828) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %830 = "stablehlo.select"(%829, %4, %828) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %831 = "stablehlo.maximum"(%830, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %832 = "stablehlo.minimum"(%831, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %833 = "stablehlo.compare"(%832, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %834 = "stablehlo.ceil"(%832) : (tensor<f64>) -> tensor<f64>
    %835 = "stablehlo.floor"(%832) : (tensor<f64>) -> tensor<f64>
    %836 = "stablehlo.select"(%833, %834, %835) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %837 = "stablehlo.add"(%836, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %838 = "stablehlo.convert"(%837) : (tensor<f64>) -> tensor<ui32>
    %839 = "stablehlo.shift_left"(%838, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %840 = "stablehlo.reshape"(%839) : (tensor<ui32>) -> tensor<1xui32>
    %841 = "stablehlo.concatenate"(%57, %840) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %842 = "stablehlo.bitcast_convert"(%841) : (tensor<2xui32>) -> tensor<f64>
    %843 = "stablehlo.multiply"(%826, %842) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %844 = "stablehlo.subtract"(%798, %828) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %845 = "stablehlo.compare"(%844, %844) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %846 = "stablehlo.select"(%845, %4, %844) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %847 = "stablehlo.maximum"(%846, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %848 = "stablehlo.minimum"(%847, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %849 = "stablehlo.compare"(%848, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %850 = "stablehlo.ceil"(%848) : (tensor<f64>) -> tensor<f64>
    %851 = "stablehlo.floor"(%848) : (tensor<f64>) -> tensor<f64>
    %852 = "stablehlo.select"(%849, %850, %851) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %853 = "stablehlo.add"(%852, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %854 = "stablehlo.convert"(%853) : (tensor<f64>) -> tensor<ui32>
    %855 = "stablehlo.shift_left"(%854, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %856 = "stablehlo.reshape"(%855) : (tensor<ui32>) -> tensor<1xui32>
    %857 = "stablehlo.concatenate"(%57, %856) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %858 = "stablehlo.bitcast_convert"(%857) : (tensor<2xui32>) -> tensor<f64>
    %859 = "stablehlo.multiply"(%843, %858) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %860 = "stablehlo.add"(%719, %859) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %861 = "stablehlo.add"(%arg1, %221) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %862 = "stablehlo.compare"(%861, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %863 = "stablehlo.compare"(%861, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %864 = "stablehlo.compare"(%861, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %865 = "stablehlo.compare"(%861, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %866 = "stablehlo.select"(%865, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %867 = "stablehlo.select"(%864, %25, %866) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %868 = "stablehlo.multiply"(%861, %867) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %869 = "stablehlo.bitcast_convert"(%868) : (tensor<f64>) -> tensor<2xui32>
    %870 = "stablehlo.slice"(%869) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %871 = "stablehlo.reshape"(%870) : (tensor<1xui32>) -> tensor<ui32>
    %872 = "stablehlo.shift_right_logical"(%871, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %873 = "stablehlo.and"(%872, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %874 = "stablehlo.convert"(%873) : (tensor<ui32>) -> tensor<f64>
    %875 = "stablehlo.subtract"(%874, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %876 = "stablehlo.subtract"(%4, %875) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %877 = "stablehlo.compare"(%876, %876) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %878 = "stablehlo.select"(%877, %4, %876) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %879 = "stablehlo.maximum"(%878, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %880 = "stablehlo.minimum"(%879, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %881 = "stablehlo.compare"(%880, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %882 = "stablehlo.ceil"(%880) : (tensor<f64>) -> tensor<f64>
    %883 = "stablehlo.floor"(%880) : (tensor<f64>) -> tensor<f64>
    %884 = "stablehlo.select"(%881, %882, %883) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %885 = "stablehlo.add"(%884, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %886 = "stablehlo.convert"(%885) : (tensor<f64>) -> tensor<ui32>
    %887 = "stablehlo.shift_left"(%886, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %888 = "stablehlo.reshape"(%887) : (tensor<ui32>) -> tensor<1xui32>
    %889 = "stablehlo.concatenate"(%57, %888) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %890 = "stablehlo.bitcast_convert"(%889) : (tensor<2xui32>) -> tensor<f64>
    %891 = "stablehlo.multiply"(%868, %890) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %892 = "stablehlo.compare"(%891, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %893 = "stablehlo.select"(%892, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %894 = "stablehlo.add"(%875, %893) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %895 = "stablehlo.select"(%865, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %896 = "stablehlo.select"(%864, %65, %895) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %897 = "stablehlo.add"(%894, %896) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %898 = "stablehlo.multiply"(%891, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %899 = "stablehlo.select"(%892, %898, %891) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %900 = "stablehlo.subtract"(%899, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %901 = "stablehlo.multiply"(%900, %900) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %902 = "stablehlo.multiply"(%901, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %903 = "stablehlo.optimization_barrier"(%900) : (tensor<f64>) -> tensor<f64>
    %904 = "stablehlo.add"(%903, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %905 = "stablehlo.divide"(%900, %904) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %906 = "stablehlo.multiply"(%905, %905) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %907 = "stablehlo.multiply"(%83, %906) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %908 = "stablehlo.add"(%907, %84) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %909 = "stablehlo.multiply"(%908, %906) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %910 = "stablehlo.add"(%909, %87) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %911 = "stablehlo.multiply"(%910, %906) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %912 = "stablehlo.add"(%911, %90) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %913 = "stablehlo.multiply"(%912, %906) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %914 = "stablehlo.add"(%913, %93) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %915 = "stablehlo.multiply"(%914, %906) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %916 = "stablehlo.add"(%915, %96) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %917 = "stablehlo.multiply"(%916, %906) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %918 = "stablehlo.add"(%917, %99) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %919 = "stablehlo.multiply"(%918, %906) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %920 = "stablehlo.add"(%919, %102) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %921 = "stablehlo.multiply"(%906, %920) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %922 = "stablehlo.add"(%921, %902) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %923 = "stablehlo.multiply"(%905, %922) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %924 = "stablehlo.multiply"(%897, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %925 = "stablehlo.add"(%924, %923) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %926 = "stablehlo.subtract"(%902, %925) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %927 = "stablehlo.subtract"(%900, %926) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %928 = "stablehlo.multiply"(%897, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %929 = "stablehlo.add"(%928, %927) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %930 = "stablehlo.select"(%863, %861, %929) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %931 = "stablehlo.compare"(%861, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %932 = "stablehlo.select"(%931, %116, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %933 = "stablehlo.select"(%862, %930, %932) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %934 = "stablehlo.multiply"(%arg0, %933) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %935 = "stablehlo.negate"(%934) : (tensor<f64>) -> tensor<f64>
    %936 = "stablehlo.minimum"(%935, %121) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %937 = "stablehlo.maximum"(%936, %123) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %938 = "stablehlo.multiply"(%937, %125) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %939 = "stablehlo.round_nearest_even"(%938) : (tensor<f64>) -> tensor<f64>
    %940 = "stablehlo.multiply"(%939, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %941 = "stablehlo.add"(%940, %937) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %942 = "stablehlo.multiply"(%939, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %943 = "stablehlo.add"(%942, %941) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %944 = "stablehlo.multiply"(%943, %943) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %945 = "stablehlo.multiply"(%135, %943) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %946 = "stablehlo.add"(%945, %136) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %947 = "stablehlo.multiply"(%946, %943) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %948 = "stablehlo.add"(%947, %139) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %949 = "stablehlo.multiply"(%948, %943) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %950 = "stablehlo.add"(%949, %142) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %951 = "stablehlo.multiply"(%950, %943) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %952 = "stablehlo.add"(%951, %145) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %953 = "stablehlo.multiply"(%952, %943) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %954 = "stablehlo.add"(%953, %148) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %955 = "stablehlo.multiply"(%954, %943) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %956 = "stablehlo.add"(%955, %151) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %957 = "stablehlo.multiply"(%956, %943) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %958 = "stablehlo.add"(%957, %154) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %959 = "stablehlo.multiply"(%958, %943) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %960 = "stablehlo.add"(%959, %157) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %961 = "stablehlo.multiply"(%960, %943) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %962 = "stablehlo.add"(%961, %160) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %963 = "stablehlo.multiply"(%962, %943) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %964 = "stablehlo.add"(%963, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %965 = "stablehlo.multiply"(%944, %964) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %966 = "stablehlo.add"(%965, %943) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %967 = "stablehlo.add"(%966, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %968 = "stablehlo.multiply"(%939, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %969 = "stablehlo.floor"(%968) : (tensor<f64>) -> tensor<f64>
    %970 = "stablehlo.compare"(%969, %969) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %971 = "stablehlo.select"(%970, %4, %969) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %972 = "stablehlo.maximum"(%971, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %973 = "stablehlo.minimum"(%972, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %974 = "stablehlo.compare"(%973, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %975 = "stablehlo.ceil"(%973) : (tensor<f64>) -> tensor<f64>
    %976 = "stablehlo.floor"(%973) : (tensor<f64>) -> tensor<f64>
    %977 = "stablehlo.select"(%974, %975, %976) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %978 = "stablehlo.add"(%977, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %979 = "stablehlo.convert"(%978) : (tensor<f64>) -> tensor<ui32>
    %980 = "stablehlo.shift_left"(%979, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %981 = "stablehlo.reshape"(%980) : (tensor<ui32>) -> tensor<1xui32>
    %982 = "stablehlo.concatenate"(%57, %981) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %983 = "stablehlo.bitcast_convert"(%982) : (tensor<2xui32>) -> tensor<f64>
    %984 = "stablehlo.multiply"(%967, %983) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %985 = "stablehlo.subtract"(%939, %969) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %986 = "stablehlo.compare"(%985, %985) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %987 = "stablehlo.select"(%986, %4, %985) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %988 = "stablehlo.maximum"(%987, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %989 = "stablehlo.minimum"(%988, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %990 = "stablehlo.compare"(%989, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %991 = "stablehlo.ceil"(%989) : (tensor<f64>) -> tensor<f64>
    %992 = "stablehlo.floor"(%989) : (tensor<f64>) -> tensor<f64>
    %993 = "stablehlo.select"(%990, %991, %992) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %994 = "stablehlo.add"(%993, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %995 = "stablehlo.convert"(%994) : (tensor<f64>) -> tensor<ui32>
    %996 = "stablehlo.shift_left"(%995, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %997 = "stablehlo.reshape"(%996) : (tensor<ui32>) -> tensor<1xui32>
    %998 = "stablehlo.concatenate"(%57, %997) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %999 = "stablehlo.bitcast_convert"(%998) : (tensor<2xui32>) -> tensor<f64>
    %1000 = "stablehlo.multiply"(%984, %999) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1001 = "stablehlo.add"(%860, %1000) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1002 = "stablehlo.add"(%arg1, %216) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1003 = "stablehlo.compare"(%1002, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1004 = "stablehlo.compare"(%1002, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1005 = "stablehlo.compare"(%1002, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1006 = "stablehlo.compare"(%1002, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1007 = "stablehlo.select"(%1006, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1008 = "stablehlo.select"(%1005, %25, %1007) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1009 = "stablehlo.multiply"(%1002, %1008) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1010 = "stablehlo.bitcast_convert"(%1009) : (tensor<f64>) -> tensor<2xui32>
    %1011 = "stablehlo.slice"(%1010) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %1012 = "stablehlo.reshape"(%1011) : (tensor<1xui32>) -> tensor<ui32>
    %1013 = "stablehlo.shift_right_logical"(%1012, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1014 = "stablehlo.and"(%1013, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1015 = "stablehlo.convert"(%1014) : (tensor<ui32>) -> tensor<f64>
    %1016 = "stablehlo.subtract"(%1015, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1017 = "stablehlo.subtract"(%4, %1016) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1018 = "stablehlo.compare"(%1017, %1017) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1019 = "stablehlo.select"(%1018, %4, %1017) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1020 = "stablehlo.maximum"(%1019, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1021 = "stablehlo.minimum"(%1020, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1022 = "stablehlo.compare"(%1021, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1023 = "stablehlo.ceil"(%1021) : (tensor<f64>) -> tensor<f64>
    %1024 = "stablehlo.floor"(%1021) : (tensor<f64>) -> tensor<f64>
    %1025 = "stablehlo.select"(%1022, %1023, %1024) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1026 = "stablehlo.add"(%1025, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1027 = "stablehlo.convert"(%1026) : (tensor<f64>) -> tensor<ui32>
    %1028 = "stablehlo.shift_left"(%1027, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1029 = "stablehlo.reshape"(%1028) : (tensor<ui32>) -> tensor<1xui32>
    %1030 = "stablehlo.concatenate"(%57, %1029) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1031 = "stablehlo.bitcast_convert"(%1030) : (tensor<2xui32>) -> tensor<f64>
    %1032 = "stablehlo.multiply"(%1009, %1031) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1033 = "stablehlo.compare"(%1032, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1034 = "stablehlo.select"(%1033, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1035 = "stablehlo.add"(%1016, %1034) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1036 = "stablehlo.select"(%1006, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1037 = "stablehlo.select"(%1005, %65, %1036) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1038 = "stablehlo.add"(%1035, %1037) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1039 = "stablehlo.multiply"(%1032, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1040 = "stablehlo.select"(%1033, %1039, %1032) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1041 = "stablehlo.subtract"(%1040, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1042 = "stablehlo.multiply"(%1041, %1041) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1043 = "stablehlo.multiply"(%1042, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1044 = "stablehlo.optimization_barrier"(%1041) : (tensor<f64>) -> tensor<f64>
    %1045 = "stablehlo.add"(%1044, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1046 = "stablehlo.divide"(%1041, %1045) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1047 = "stablehlo.multiply"(%1046, %1046) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1048 = "stablehlo.multiply"(%83, %1047) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1049 = "stablehlo.add"(%1048, %84) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1050 = "stablehlo.multiply"(%1049, %1047) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1051 = "stablehlo.add"(%1050, %87) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1052 = "stablehlo.multiply"(%1051, %1047) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1053 = "stablehlo.add"(%1052, %90) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1054 = "stablehlo.multiply"(%1053, %1047) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1055 = "stablehlo.add"(%1054, %93) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1056 = "stablehlo.multiply"(%1055, %1047) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1057 = "stablehlo.add"(%1056, %96) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1058 = "stablehlo.multiply"(%1057, %1047) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1059 = "stablehlo.add"(%1058, %99) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1060 = "stablehlo.multiply"(%1059, %1047) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1061 = "stablehlo.add"(%1060, %102) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1062 = "stablehlo.multiply"(%1047, %1061) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1063 = "stablehlo.add"(%1062, %1043) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1064 = "stablehlo.multiply"(%1046, %1063) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1065 = "stablehlo.multiply"(%1038, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1066 = "stablehlo.add"(%1065, %1064) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1067 = "stablehlo.subtract"(%1043, %1066) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1068 = "stablehlo.subtract"(%1041, %1067) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1069 = "stablehlo.multiply"(%1038, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1070 = "stablehlo.add"(%1069, %1068) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1071 = "stablehlo.select"(%1004, %1002, %1070) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1072 = "stablehlo.compare"(%1002, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1073 = "stablehlo.select"(%1072, %116, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1074 = "stablehlo.select"(%1003, %1071, %1073) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1075 = "stablehlo.multiply"(%arg0, %1074) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1076 = "stablehlo.negate"(%1075) : (tensor<f64>) -> tensor<f64>
    %1077 = "stablehlo.minimum"(%1076, %121) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1078 = "stablehlo.maximum"(%1077, %123) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1079 = "stablehlo.multiply"(%1078, %125) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1080 = "stablehlo.round_nearest_even"(%1079) : (tensor<f64>) -> tensor<f64>
    %1081 = "stablehlo.multiply"(%1080, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1082 = "stablehlo.add"(%1081, %1078) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1083 = "stablehlo.multiply"(%1080, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1084 = "stablehlo.add"(%1083, %1082) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1085 = "stablehlo.multiply"(%1084, %1084) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1086 = "stablehlo.multiply"(%135, %1084) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1087 = "stablehlo.add"(%1086, %136) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1088 = "stablehlo.multiply"(%1087, %1084) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1089 = "stablehlo.add"(%1088, %139) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1090 = "stablehlo.multiply"(%1089, %1084) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1091 = "stablehlo.add"(%1090, %142) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1092 = "stablehlo.multiply"(%1091, %1084) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1093 = "stablehlo.add"(%1092, %145) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1094 = "stablehlo.multiply"(%1093, %1084) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1095 = "stablehlo.add"(%1094, %148) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1096 = "stablehlo.multiply"(%1095, %1084) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1097 = "stablehlo.add"(%1096, %151) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1098 = "stablehlo.multiply"(%1097, %1084) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1099 = "stablehlo.add"(%1098, %154) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1100 = "stablehlo.multiply"(%1099, %1084) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1101 = "stablehlo.add"(%1100, %157) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1102 = "stablehlo.multiply"(%1101, %1084) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1103 = "stablehlo.add"(%1102, %160) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1104 = "stablehlo.multiply"(%1103, %1084) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1105 = "stablehlo.add"(%1104, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1106 = "stablehlo.multiply"(%1085, %1105) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1107 = "stablehlo.add"(%1106, %1084) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1108 = "stablehlo.add"(%1107, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1109 = "stablehlo.multiply"(%1080, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1110 = "stablehlo.floor"(%1109) : (tensor<f64>) -> tensor<f64>
    %1111 = "stablehlo.compare"(%1110, %1110) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1112 = "stablehlo.select"(%1111, %4, %1110) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1113 = "stablehlo.maximum"(%1112, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1114 = "stablehlo.minimum"(%1113, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1115 = "stablehlo.compare"(%1114, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1116 = "stablehlo.ceil"(%1114) : (tensor<f64>) -> tensor<f64>
    %1117 = "stablehlo.floor"(%1114) : (tensor<f64>) -> tensor<f64>
    %1118 = "stablehlo.select"(%1115, %1116, %1117) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1119 = "stablehlo.add"(%1118, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1120 = "stablehlo.convert"(%1119) : (tensor<f64>) -> tensor<ui32>
    %1121 = "stablehlo.shift_left"(%1120, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1122 = "stablehlo.reshape"(%1121) : (tensor<ui32>) -> tensor<1xui32>
    %1123 = "stablehlo.concatenate"(%57, %1122) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1124 = "stablehlo.bitcast_convert"(%1123) : (tensor<2xui32>) -> tensor<f64>
    %1125 = "stablehlo.multiply"(%1108, %1124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1126 = "stablehlo.subtract"(%1080, %1110) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1127 = "stablehlo.compare"(%1126, %1126) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1128 = "stablehlo.select"(%1127, %4, %1126) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1129 = "stablehlo.maximum"(%1128, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1130 = "stablehlo.minimum"(%1129, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1131 = "stablehlo.compare"(%1130, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1132 = "stablehlo.ceil"(%1130) : (tensor<f64>) -> tensor<f64>
    %1133 = "stablehlo.floor"(%1130) : (tensor<f64>) -> tensor<f64>
    %1134 = "stablehlo.select"(%1131, %1132, %1133) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1135 = "stablehlo.add"(%1134, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1136 = "stablehlo.convert"(%1135) : (tensor<f64>) -> tensor<ui32>
    %1137 = "stablehlo.shift_left"(%1136, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1138 = "stablehlo.reshape"(%1137) : (tensor<ui32>) -> tensor<1xui32>
    %1139 = "stablehlo.concatenate"(%57, %1138) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1140 = "stablehlo.bitcast_convert"(%1139) : (tensor<2xui32>) -> tensor<f64>
    %1141 = "stablehlo.multiply"(%1125, %1140) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1142 = "stablehlo.add"(%1001, %1141) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1143 = "stablehlo.add"(%arg1, %213) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1144 = "stablehlo.compare"(%1143, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1145 = "stablehlo.compare"(%1143, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1146 = "stablehlo.compare"(%1143, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1147 = "stablehlo.compare"(%1143, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1148 = "stablehlo.select"(%1147, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1149 = "stablehlo.select"(%1146, %25, %1148) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1150 = "stablehlo.multiply"(%1143, %1149) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1151 = "stablehlo.bitcast_convert"(%1150) : (tensor<f64>) -> tensor<2xui32>
    %1152 = "stablehlo.slice"(%1151) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %1153 = "stablehlo.reshape"(%1152) : (tensor<1xui32>) -> tensor<ui32>
    %1154 = "stablehlo.shift_right_logical"(%1153, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1155 = "stablehlo.and"(%1154, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1156 = "stablehlo.convert"(%1155) : (tensor<ui32>) -> tensor<f64>
    %1157 = "stablehlo.subtract"(%1156, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1158 = "stablehlo.subtract"(%4, %1157) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1159 = "stablehlo.compare"(%1158, %1158) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1160 = "stablehlo.select"(%1159, %4, %1158) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1161 = "stablehlo.maximum"(%1160, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1162 = "stablehlo.minimum"(%1161, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1163 = "stablehlo.compare"(%1162, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1164 = "stablehlo.ceil"(%1162) : (tensor<f64>) -> tensor<f64>
    %1165 = "stablehlo.floor"(%1162) : (tensor<f64>) -> tensor<f64>
    %1166 = "stablehlo.select"(%1163, %1164, %1165) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1167 = "stablehlo.add"(%1166, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1168 = "stablehlo.convert"(%1167) : (tensor<f64>) -> tensor<ui32>
    %1169 = "stablehlo.shift_left"(%1168, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1170 = "stablehlo.reshape"(%1169) : (tensor<ui32>) -> tensor<1xui32>
    %1171 = "stablehlo.concatenate"(%57, %1170) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1172 = "stablehlo.bitcast_convert"(%1171) : (tensor<2xui32>) -> tensor<f64>
    %1173 = "stablehlo.multiply"(%1150, %1172) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1174 = "stablehlo.compare"(%1173, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1175 = "stablehlo.select"(%1174, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1176 = "stablehlo.add"(%1157, %1175) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1177 = "stablehlo.select"(%1147, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1178 = "stablehlo.select"(%1146, %65, %1177) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1179 = "stablehlo.add"(%1176, %1178) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1180 = "stablehlo.multiply"(%1173, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1181 = "stablehlo.select"(%1174, %1180, %1173) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1182 = "stablehlo.subtract"(%1181, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1183 = "stablehlo.multiply"(%1182, %1182) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1184 = "stablehlo.multiply"(%1183, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1185 = "stablehlo.optimization_barrier"(%1182) : (tensor<f64>) -> tensor<f64>
    %1186 = "stablehlo.add"(%1185, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1187 = "stablehlo.divide"(%1182, %1186) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1188 = "stablehlo.multiply"(%1187, %1187) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1189 = "stablehlo.multiply"(%83, %1188) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1190 = "stablehlo.add"(%1189, %84) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1191 = "stablehlo.multiply"(%1190, %1188) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1192 = "stablehlo.add"(%1191, %87) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1193 = "stablehlo.multiply"(%1192, %1188) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1194 = "stablehlo.add"(%1193, %90) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1195 = "stablehlo.multiply"(%1194, %1188) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1196 = "stablehlo.add"(%1195, %93) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1197 = "stablehlo.multiply"(%1196, %1188) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1198 = "stablehlo.add"(%1197, %96) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1199 = "stablehlo.multiply"(%1198, %1188) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1200 = "stablehlo.add"(%1199, %99) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1201 = "stablehlo.multiply"(%1200, %1188) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1202 = "stablehlo.add"(%1201, %102) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1203 = "stablehlo.multiply"(%1188, %1202) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1204 = "stablehlo.add"(%1203, %1184) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1205 = "stablehlo.multiply"(%1187, %1204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1206 = "stablehlo.multiply"(%1179, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1207 = "stablehlo.add"(%1206, %1205) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1208 = "stablehlo.subtract"(%1184, %1207) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1209 = "stablehlo.subtract"(%1182, %1208) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1210 = "stablehlo.multiply"(%1179, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1211 = "stablehlo.add"(%1210, %1209) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1212 = "stablehlo.select"(%1145, %1143, %1211) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1213 = "stablehlo.compare"(%1143, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1214 = "stablehlo.select"(%1213, %116, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1215 = "stablehlo.select"(%1144, %1212, %1214) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1216 = "stablehlo.multiply"(%arg0, %1215) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1217 = "stablehlo.negate"(%1216) : (tensor<f64>) -> tensor<f64>
    %1218 = "stablehlo.minimum"(%1217, %121) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1219 = "stablehlo.maximum"(%1218, %123) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1220 = "stablehlo.multiply"(%1219, %125) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1221 = "stablehlo.round_nearest_even"(%1220) : (tensor<f64>) -> tensor<f64>
    %1222 = "stablehlo.multiply"(%1221, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1223 = "stablehlo.add"(%1222, %1219) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1224 = "stablehlo.multiply"(%1221, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1225 = "stablehlo.add"(%1224, %1223) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1226 = "stablehlo.multiply"(%1225, %1225) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1227 = "stablehlo.multiply"(%135, %1225) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1228 = "stablehlo.add"(%1227, %136) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1229 = "stablehlo.multiply"(%1228, %1225) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1230 = "stablehlo.add"(%1229, %139) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1231 = "stablehlo.multiply"(%1230, %1225) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1232 = "stablehlo.add"(%1231, %142) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1233 = "stablehlo.multiply"(%1232, %1225) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1234 = "stablehlo.add"(%1233, %145) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1235 = "stablehlo.multiply"(%1234, %1225) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1236 = "stablehlo.add"(%1235, %148) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1237 = "stablehlo.multiply"(%1236, %1225) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1238 = "stablehlo.add"(%1237, %151) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1239 = "stablehlo.multiply"(%1238, %1225) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1240 = "stablehlo.add"(%1239, %154) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1241 = "stablehlo.multiply"(%1240, %1225) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1242 = "stablehlo.add"(%1241, %157) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1243 = "stablehlo.multiply"(%1242, %1225) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1244 = "stablehlo.add"(%1243, %160) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1245 = "stablehlo.multiply"(%1244, %1225) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1246 = "stablehlo.add"(%1245, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1247 = "stablehlo.multiply"(%1226, %1246) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1248 = "stablehlo.add"(%1247, %1225) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1249 = "stablehlo.add"(%1248, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1250 = "stablehlo.multiply"(%1221, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1251 = "stablehlo.floor"(%1250) : (tensor<f64>) -> tensor<f64>
    %1252 = "stablehlo.compare"(%1251, %1251) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1253 = "stablehlo.select"(%1252, %4, %1251) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1254 = "stablehlo.maximum"(%1253, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1255 = "stablehlo.minimum"(%1254, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1256 = "stablehlo.compare"(%1255, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1257 = "stablehlo.ceil"(%1255) : (tensor<f64>) -> tensor<f64>
    %1258 = "stablehlo.floor"(%1255) : (tensor<f64>) -> tensor<f64>
    %1259 = "stablehlo.select"(%1256, %1257, %1258) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1260 = "stablehlo.add"(%1259, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1261 = "stablehlo.convert"(%1260) : (tensor<f64>) -> tensor<ui32>
    %1262 = "stablehlo.shift_left"(%1261, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1263 = "stablehlo.reshape"(%1262) : (tensor<ui32>) -> tensor<1xui32>
    %1264 = "stablehlo.concatenate"(%57, %1263) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1265 = "stablehlo.bitcast_convert"(%1264) : (tensor<2xui32>) -> tensor<f64>
    %1266 = "stablehlo.multiply"(%1249, %1265) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1267 = "stablehlo.subtract"(%1221, %1251) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1268 = "stablehlo.compare"(%1267, %1267) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1269 = "stablehlo.select"(%1268, %4, %1267) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1270 = "stablehlo.maximum"(%1269, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1271 = "stablehlo.minimum"(%1270, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1272 = "stablehlo.compare"(%1271, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1273 = "stablehlo.ceil"(%1271) : (tensor<f64>) -> tensor<f64>
    %1274 = "stablehlo.floor"(%1271) : (tensor<f64>) -> tensor<f64>
    %1275 = "stablehlo.select"(%1272, %1273, %1274) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1276 = "stablehlo.add"(%1275, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1277 = "stablehlo.convert"(%1276) : (tensor<f64>) -> tensor<ui32>
    %1278 = "stablehlo.shift_left"(%1277, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1279 = "stablehlo.reshape"(%1278) : (tensor<ui32>) -> tensor<1xui32>
    %1280 = "stablehlo.concatenate"(%57, %1279) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1281 = "stablehlo.bitcast_convert"(%1280) : (tensor<2xui32>) -> tensor<f64>
    %1282 = "stablehlo.multiply"(%1266, %1281) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1283 = "stablehlo.add"(%1142, %1282) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1284 = "stablehlo.add"(%arg1, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1285 = "stablehlo.compare"(%1284, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1286 = "stablehlo.compare"(%1284, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1287 = "stablehlo.compare"(%1284, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1288 = "stablehlo.compare"(%1284, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1289 = "stablehlo.select"(%1288, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1290 = "stablehlo.select"(%1287, %25, %1289) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1291 = "stablehlo.multiply"(%1284, %1290) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1292 = "stablehlo.bitcast_convert"(%1291) : (tensor<f64>) -> tensor<2xui32>
    %1293 = "stablehlo.slice"(%1292) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %1294 = "stablehlo.reshape"(%1293) : (tensor<1xui32>) -> tensor<ui32>
    %1295 = "stablehlo.shift_right_logical"(%1294, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1296 = "stablehlo.and"(%1295, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1297 = "stablehlo.convert"(%1296) : (tensor<ui32>) -> tensor<f64>
    %1298 = "stablehlo.subtract"(%1297, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1299 = "stablehlo.subtract"(%4, %1298) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1300 = "stablehlo.compare"(%1299, %1299) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1301 = "stablehlo.select"(%1300, %4, %1299) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1302 = "stablehlo.maximum"(%1301, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1303 = "stablehlo.minimum"(%1302, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1304 = "stablehlo.compare"(%1303, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1305 = "stablehlo.ceil"(%1303) : (tensor<f64>) -> tensor<f64>
    %1306 = "stablehlo.floor"(%1303) : (tensor<f64>) -> tensor<f64>
    %1307 = "stablehlo.select"(%1304, %1305, %1306) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1308 = "stablehlo.add"(%1307, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1309 = "stablehlo.convert"(%1308) : (tensor<f64>) -> tensor<ui32>
    %1310 = "stablehlo.shift_left"(%1309, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1311 = "stablehlo.reshape"(%1310) : (tensor<ui32>) -> tensor<1xui32>
    %1312 = "stablehlo.concatenate"(%57, %1311) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1313 = "stablehlo.bitcast_convert"(%1312) : (tensor<2xui32>) -> tensor<f64>
    %1314 = "stablehlo.multiply"(%1291, %1313) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1315 = "stablehlo.compare"(%1314, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1316 = "stablehlo.select"(%1315, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1317 = "stablehlo.add"(%1298, %1316) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1318 = "stablehlo.select"(%1288, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1319 = "stablehlo.select"(%1287, %65, %1318) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1320 = "stablehlo.add"(%1317, %1319) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1321 = "stablehlo.multiply"(%1314, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1322 = "stablehlo.select"(%1315, %1321, %1314) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1323 = "stablehlo.subtract"(%1322, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1324 = "stablehlo.multiply"(%1323, %1323) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1325 = "stablehlo.multiply"(%1324, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1326 = "stablehlo.optimization_barrier"(%1323) : (tensor<f64>) -> tensor<f64>
    %1327 = "stablehlo.add"(%1326, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1328 = "stablehlo.divide"(%1323, %1327) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1329 = "stablehlo.multiply"(%1328, %1328) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1330 = "stablehlo.multiply"(%83, %1329) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1331 = "stablehlo.add"(%1330, %84) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1332 = "stablehlo.multiply"(%1331, %1329) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1333 = "stablehlo.add"(%1332, %87) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1334 = "stablehlo.multiply"(%1333, %1329) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1335 = "stablehlo.add"(%1334, %90) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1336 = "stablehlo.multiply"(%1335, %1329) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1337 = "stablehlo.add"(%1336, %93) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1338 = "stablehlo.multiply"(%1337, %1329) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1339 = "stablehlo.add"(%1338, %96) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1340 = "stablehlo.multiply"(%1339, %1329) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1341 = "stablehlo.add"(%1340, %99) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1342 = "stablehlo.multiply"(%1341, %1329) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1343 = "stablehlo.add"(%1342, %102) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1344 = "stablehlo.multiply"(%1329, %1343) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1345 = "stablehlo.add"(%1344, %1325) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1346 = "stablehlo.multiply"(%1328, %1345) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1347 = "stablehlo.multiply"(%1320, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1348 = "stablehlo.add"(%1347, %1346) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1349 = "stablehlo.subtract"(%1325, %1348) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1350 = "stablehlo.subtract"(%1323, %1349) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1351 = "stablehlo.multiply"(%1320, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1352 = "stablehlo.add"(%1351, %1350) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1353 = "stablehlo.select"(%1286, %1284, %1352) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1354 = "stablehlo.compare"(%1284, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1355 = "stablehlo.select"(%1354, %116, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1356 = "stablehlo.select"(%1285, %1353, %1355) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1357 = "stablehlo.multiply"(%arg0, %1356) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1358 = "stablehlo.negate"(%1357) : (tensor<f64>) -> tensor<f64>
    %1359 = "stablehlo.minimum"(%1358, %121) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1360 = "stablehlo.maximum"(%1359, %123) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1361 = "stablehlo.multiply"(%1360, %125) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1362 = "stablehlo.round_nearest_even"(%1361) : (tensor<f64>) -> tensor<f64>
    %1363 = "stablehlo.multiply"(%1362, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1364 = "stablehlo.add"(%1363, %1360) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1365 = "stablehlo.multiply"(%1362, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1366 = "stablehlo.add"(%1365, %1364) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1367 = "stablehlo.multiply"(%1366, %1366) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1368 = "stablehlo.multiply"(%135, %1366) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1369 = "stablehlo.add"(%1368, %136) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1370 = "stablehlo.multiply"(%1369, %1366) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1371 = "stablehlo.add"(%1370, %139) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1372 = "stablehlo.multiply"(%1371, %1366) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1373 = "stablehlo.add"(%1372, %142) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1374 = "stablehlo.multiply"(%1373, %1366) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1375 = "stablehlo.add"(%1374, %145) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1376 = "stablehlo.multiply"(%1375, %1366) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1377 = "stablehlo.add"(%1376, %148) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1378 = "stablehlo.multiply"(%1377, %1366) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1379 = "stablehlo.add"(%1378, %151) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1380 = "stablehlo.multiply"(%1379, %1366) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1381 = "stablehlo.add"(%1380, %154) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1382 = "stablehlo.multiply"(%1381, %1366) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1383 = "stablehlo.add"(%1382, %157) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1384 = "stablehlo.multiply"(%1383, %1366) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1385 = "stablehlo.add"(%1384, %160) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1386 = "stablehlo.multiply"(%1385, %1366) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1387 = "stablehlo.add"(%1386, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1388 = "stablehlo.multiply"(%1367, %1387) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1389 = "stablehlo.add"(%1388, %1366) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1390 = "stablehlo.add"(%1389, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1391 = "stablehlo.multiply"(%1362, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1392 = "stablehlo.floor"(%1391) : (tensor<f64>) -> tensor<f64>
    %1393 = "stablehlo.compare"(%1392, %1392) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1394 = "stablehlo.select"(%1393, %4, %1392) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1395 = "stablehlo.maximum"(%1394, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1396 = "stablehlo.minimum"(%1395, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1397 = "stablehlo.compare"(%1396, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1398 = "stablehlo.ceil"(%1396) : (tensor<f64>) -> tensor<f64>
    %1399 = "stablehlo.floor"(%1396) : (tensor<f64>) -> tensor<f64>
    %1400 = "stablehlo.select"(%1397, %1398, %1399) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1401 = "stablehlo.add"(%1400, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1402 = "stablehlo.convert"(%1401) : (tensor<f64>) -> tensor<ui32>
    %1403 = "stablehlo.shift_left"(%1402, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1404 = "stablehlo.reshape"(%1403) : (tensor<ui32>) -> tensor<1xui32>
    %1405 = "stablehlo.concatenate"(%57, %1404) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1406 = "stablehlo.bitcast_convert"(%1405) : (tensor<2xui32>) -> tensor<f64>
    %1407 = "stablehlo.multiply"(%1390, %1406) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1408 = "stablehlo.subtract"(%1362, %1392) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1409 = "stablehlo.compare"(%1408, %1408) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1410 = "stablehlo.select"(%1409, %4, %1408) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1411 = "stablehlo.maximum"(%1410, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1412 = "stablehlo.minimum"(%1411, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1413 = "stablehlo.compare"(%1412, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1414 = "stablehlo.ceil"(%1412) : (tensor<f64>) -> tensor<f64>
    %1415 = "stablehlo.floor"(%1412) : (tensor<f64>) -> tensor<f64>
    %1416 = "stablehlo.select"(%1413, %1414, %1415) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1417 = "stablehlo.add"(%1416, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1418 = "stablehlo.convert"(%1417) : (tensor<f64>) -> tensor<ui32>
    %1419 = "stablehlo.shift_left"(%1418, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1420 = "stablehlo.reshape"(%1419) : (tensor<ui32>) -> tensor<1xui32>
    %1421 = "stablehlo.concatenate"(%57, %1420) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1422 = "stablehlo.bitcast_convert"(%1421) : (tensor<2xui32>) -> tensor<f64>
    %1423 = "stablehlo.multiply"(%1407, %1422) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1424 = "stablehlo.add"(%1283, %1423) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1425 = "stablehlo.add"(%arg1, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1426 = "stablehlo.compare"(%1425, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1427 = "stablehlo.compare"(%1425, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1428 = "stablehlo.compare"(%1425, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1429 = "stablehlo.compare"(%1425, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1430 = "stablehlo.select"(%1429, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1431 = "stablehlo.select"(%1428, %25, %1430) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1432 = "stablehlo.multiply"(%1425, %1431) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1433 = "stablehlo.bitcast_convert"(%1432) : (tensor<f64>) -> tensor<2xui32>
    %1434 = "stablehlo.slice"(%1433) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %1435 = "stablehlo.reshape"(%1434) : (tensor<1xui32>) -> tensor<ui32>
    %1436 = "stablehlo.shift_right_logical"(%1435, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1437 = "stablehlo.and"(%1436, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1438 = "stablehlo.convert"(%1437) : (tensor<ui32>) -> tensor<f64>
    %1439 = "stablehlo.subtract"(%1438, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1440 = "stablehlo.subtract"(%4, %1439) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1441 = "stablehlo.compare"(%1440, %1440) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1442 = "stablehlo.select"(%1441, %4, %1440) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1443 = "stablehlo.maximum"(%1442, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1444 = "stablehlo.minimum"(%1443, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1445 = "stablehlo.compare"(%1444, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1446 = "stablehlo.ceil"(%1444) : (tensor<f64>) -> tensor<f64>
    %1447 = "stablehlo.floor"(%1444) : (tensor<f64>) -> tensor<f64>
    %1448 = "stablehlo.select"(%1445, %1446, %1447) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1449 = "stablehlo.add"(%1448, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1450 = "stablehlo.convert"(%1449) : (tensor<f64>) -> tensor<ui32>
    %1451 = "stablehlo.shift_left"(%1450, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1452 = "stablehlo.reshape"(%1451) : (tensor<ui32>) -> tensor<1xui32>
    %1453 = "stablehlo.concatenate"(%57, %1452) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1454 = "stablehlo.bitcast_convert"(%1453) : (tensor<2xui32>) -> tensor<f64>
    %1455 = "stablehlo.multiply"(%1432, %1454) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1456 = "stablehlo.compare"(%1455, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1457 = "stablehlo.select"(%1456, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1458 = "stablehlo.add"(%1439, %1457) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1459 = "stablehlo.select"(%1429, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1460 = "stablehlo.select"(%1428, %65, %1459) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1461 = "stablehlo.add"(%1458, %1460) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1462 = "stablehlo.multiply"(%1455, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1463 = "stablehlo.select"(%1456, %1462, %1455) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1464 = "stablehlo.subtract"(%1463, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1465 = "stablehlo.multiply"(%1464, %1464) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1466 = "stablehlo.multiply"(%1465, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1467 = "stablehlo.optimization_barrier"(%1464) : (tensor<f64>) -> tensor<f64>
    %1468 = "stablehlo.add"(%1467, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1469 = "stablehlo.divide"(%1464, %1468) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1470 = "stablehlo.multiply"(%1469, %1469) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1471 = "stablehlo.multiply"(%83, %1470) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1472 = "stablehlo.add"(%1471, %84) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1473 = "stablehlo.multiply"(%1472, %1470) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1474 = "stablehlo.add"(%1473, %87) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1475 = "stablehlo.multiply"(%1474, %1470) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1476 = "stablehlo.add"(%1475, %90) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1477 = "stablehlo.multiply"(%1476, %1470) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1478 = "stablehlo.add"(%1477, %93) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1479 = "stablehlo.multiply"(%1478, %1470) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1480 = "stablehlo.add"(%1479, %96) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1481 = "stablehlo.multiply"(%1480, %1470) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1482 = "stablehlo.add"(%1481, %99) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1483 = "stablehlo.multiply"(%1482, %1470) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1484 = "stablehlo.add"(%1483, %102) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1485 = "stablehlo.multiply"(%1470, %1484) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1486 = "stablehlo.add"(%1485, %1466) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1487 = "stablehlo.multiply"(%1469, %1486) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1488 = "stablehlo.multiply"(%1461, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1489 = "stablehlo.add"(%1488, %1487) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1490 = "stablehlo.subtract"(%1466, %1489) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1491 = "stablehlo.subtract"(%1464, %1490) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1492 = "stablehlo.multiply"(%1461, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1493 = "stablehlo.add"(%1492, %1491) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1494 = "stablehlo.select"(%1427, %1425, %1493) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1495 = "stablehlo.compare"(%1425, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1496 = "stablehlo.select"(%1495, %116, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1497 = "stablehlo.select"(%1426, %1494, %1496) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1498 = "stablehlo.multiply"(%arg0, %1497) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1499 = "stablehlo.negate"(%1498) : (tensor<f64>) -> tensor<f64>
    %1500 = "stablehlo.minimum"(%1499, %121) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1501 = "stablehlo.maximum"(%1500, %123) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1502 = "stablehlo.multiply"(%1501, %125) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1503 = "stablehlo.round_nearest_even"(%1502) : (tensor<f64>) -> tensor<f64>
    %1504 = "stablehlo.multiply"(%1503, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1505 = "stablehlo.add"(%1504, %1501) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1506 = "stablehlo.multiply"(%1503, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1507 = "stablehlo.add"(%1506, %1505) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1508 = "stablehlo.multiply"(%1507, %1507) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1509 = "stablehlo.multiply"(%135, %1507) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1510 = "stablehlo.add"(%1509, %136) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1511 = "stablehlo.multiply"(%1510, %1507) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1512 = "stablehlo.add"(%1511, %139) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1513 = "stablehlo.multiply"(%1512, %1507) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1514 = "stablehlo.add"(%1513, %142) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1515 = "stablehlo.multiply"(%1514, %1507) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1516 = "stablehlo.add"(%1515, %145) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1517 = "stablehlo.multiply"(%1516, %1507) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1518 = "stablehlo.add"(%1517, %148) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1519 = "stablehlo.multiply"(%1518, %1507) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1520 = "stablehlo.add"(%1519, %151) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1521 = "stablehlo.multiply"(%1520, %1507) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1522 = "stablehlo.add"(%1521, %154) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1523 = "stablehlo.multiply"(%1522, %1507) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1524 = "stablehlo.add"(%1523, %157) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1525 = "stablehlo.multiply"(%1524, %1507) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1526 = "stablehlo.add"(%1525, %160) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1527 = "stablehlo.multiply"(%1526, %1507) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1528 = "stablehlo.add"(%1527, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1529 = "stablehlo.multiply"(%1508, %1528) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1530 = "stablehlo.add"(%1529, %1507) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1531 = "stablehlo.add"(%1530, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1532 = "stablehlo.multiply"(%1503, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1533 = "stablehlo.floor"(%1532) : (tensor<f64>) -> tensor<f64>
    %1534 = "stablehlo.compare"(%1533, %1533) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1535 = "stablehlo.select"(%1534, %4, %1533) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1536 = "stablehlo.maximum"(%1535, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1537 = "stablehlo.minimum"(%1536, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1538 = "stablehlo.compare"(%1537, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1539 = "stablehlo.ceil"(%1537) : (tensor<f64>) -> tensor<f64>
    %1540 = "stablehlo.floor"(%1537) : (tensor<f64>) -> tensor<f64>
    %1541 = "stablehlo.select"(%1538, %1539, %1540) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1542 = "stablehlo.add"(%1541, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1543 = "stablehlo.convert"(%1542) : (tensor<f64>) -> tensor<ui32>
    %1544 = "stablehlo.shift_left"(%1543, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1545 = "stablehlo.reshape"(%1544) : (tensor<ui32>) -> tensor<1xui32>
    %1546 = "stablehlo.concatenate"(%57, %1545) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1547 = "stablehlo.bitcast_convert"(%1546) : (tensor<2xui32>) -> tensor<f64>
    %1548 = "stablehlo.multiply"(%1531, %1547) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1549 = "stablehlo.subtract"(%1503, %1533) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1550 = "stablehlo.compare"(%1549, %1549) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1551 = "stablehlo.select"(%1550, %4, %1549) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1552 = "stablehlo.maximum"(%1551, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1553 = "stablehlo.minimum"(%1552, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1554 = "stablehlo.compare"(%1553, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1555 = "stablehlo.ceil"(%1553) : (tensor<f64>) -> tensor<f64>
    %1556 = "stablehlo.floor"(%1553) : (tensor<f64>) -> tensor<f64>
    %1557 = "stablehlo.select"(%1554, %1555, %1556) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1558 = "stablehlo.add"(%1557, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1559 = "stablehlo.convert"(%1558) : (tensor<f64>) -> tensor<ui32>
    %1560 = "stablehlo.shift_left"(%1559, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1561 = "stablehlo.reshape"(%1560) : (tensor<ui32>) -> tensor<1xui32>
    %1562 = "stablehlo.concatenate"(%57, %1561) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1563 = "stablehlo.bitcast_convert"(%1562) : (tensor<2xui32>) -> tensor<f64>
    %1564 = "stablehlo.multiply"(%1548, %1563) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1565 = "stablehlo.add"(%1424, %1564) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1566 = "stablehlo.negate"(%arg0) : (tensor<f64>) -> tensor<f64>
    %1567 = "stablehlo.compare"(%1566, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1568 = "stablehlo.compare"(%arg1, %9) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1569 = "stablehlo.or"(%1567, %1568) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1570 = "stablehlo.compare"(%arg1, %116) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1571 = "stablehlo.and"(%16, %1570) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1572 = "stablehlo.floor"(%1566) : (tensor<f64>) -> tensor<f64>
    %1573 = "stablehlo.compare"(%1572, %1566) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1574 = "stablehlo.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %1575 = "stablehlo.xor"(%1573, %1574) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1576 = "stablehlo.and"(%1571, %1575) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1577 = "stablehlo.divide"(%9, %arg1) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1578 = "stablehlo.compare"(%1577, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1579 = "stablehlo.or"(%16, %1578) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1580 = "stablehlo.multiply"(%1566, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1581 = "stablehlo.floor"(%1580) : (tensor<f64>) -> tensor<f64>
    %1582 = "stablehlo.compare"(%1581, %1580) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1583 = "stablehlo.and"(%1573, %1582) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1584 = "stablehlo.and"(%1579, %1583) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1585 = "stablehlo.abs"(%arg1) : (tensor<f64>) -> tensor<f64>
    %1586 = "stablehlo.compare"(%1585, %9) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1587 = "stablehlo.compare"(%1566, %1566) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1588 = "stablehlo.select"(%1587, %9, %1566) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1589 = "stablehlo.compare"(%1585, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1590 = "stablehlo.compare"(%1585, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1591 = "stablehlo.or"(%1589, %1590) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1592 = "stablehlo.compare"(%1585, %9) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1593 = "stablehlo.compare"(%1566, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1594 = "stablehlo.compare"(%1592, %1593) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1595 = "stablehlo.select"(%1594, %12, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1596 = "stablehlo.select"(%1587, %1595, %1566) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1597 = "stablehlo.constant"() <{value = dense<1.0e+25> : tensor<f64>}> : () -> tensor<f64>
    %1598 = "stablehlo.minimum"(%1566, %1597) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1599 = "stablehlo.constant"() <{value = dense<-1.0e+25> : tensor<f64>}> : () -> tensor<f64>
    %1600 = "stablehlo.maximum"(%1598, %1599) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1601 = "stablehlo.or"(%1591, %1586) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1602 = "stablehlo.select"(%1601, %78, %1585) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1603 = "stablehlo.compare"(%1602, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1604 = "stablehlo.compare"(%1602, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1605 = "stablehlo.select"(%1604, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1606 = "stablehlo.select"(%1603, %25, %1605) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1607 = "stablehlo.multiply"(%1602, %1606) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1608 = "stablehlo.bitcast_convert"(%1607) : (tensor<f64>) -> tensor<2xui32>
    %1609 = "stablehlo.slice"(%1608) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %1610 = "stablehlo.reshape"(%1609) : (tensor<1xui32>) -> tensor<ui32>
    %1611 = "stablehlo.shift_right_logical"(%1610, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1612 = "stablehlo.and"(%1611, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1613 = "stablehlo.convert"(%1612) : (tensor<ui32>) -> tensor<f64>
    %1614 = "stablehlo.subtract"(%1613, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1615 = "stablehlo.subtract"(%4, %1614) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1616 = "stablehlo.compare"(%1615, %1615) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1617 = "stablehlo.select"(%1616, %4, %1615) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1618 = "stablehlo.maximum"(%1617, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1619 = "stablehlo.minimum"(%1618, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1620 = "stablehlo.compare"(%1619, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1621 = "stablehlo.ceil"(%1619) : (tensor<f64>) -> tensor<f64>
    %1622 = "stablehlo.floor"(%1619) : (tensor<f64>) -> tensor<f64>
    %1623 = "stablehlo.select"(%1620, %1621, %1622) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1624 = "stablehlo.add"(%1623, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1625 = "stablehlo.convert"(%1624) : (tensor<f64>) -> tensor<ui32>
    %1626 = "stablehlo.shift_left"(%1625, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1627 = "stablehlo.reshape"(%1626) : (tensor<ui32>) -> tensor<1xui32>
    %1628 = "stablehlo.concatenate"(%57, %1627) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1629 = "stablehlo.bitcast_convert"(%1628) : (tensor<2xui32>) -> tensor<f64>
    %1630 = "stablehlo.multiply"(%1607, %1629) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1631 = "stablehlo.compare"(%1630, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1632 = "stablehlo.select"(%1631, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1633 = "stablehlo.add"(%1614, %1632) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1634 = "stablehlo.select"(%1604, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1635 = "stablehlo.select"(%1603, %65, %1634) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1636 = "stablehlo.add"(%1633, %1635) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1637 = "stablehlo.compare"(%1636, %4) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1638 = "stablehlo.multiply"(%1636, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1639 = "stablehlo.multiply"(%1630, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1640 = "stablehlo.select"(%1631, %1639, %1630) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1641 = "stablehlo.subtract"(%1640, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1642 = "stablehlo.optimization_barrier"(%1641) : (tensor<f64>) -> tensor<f64>
    %1643 = "stablehlo.add"(%78, %1642) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1644 = "stablehlo.divide"(%1641, %1643) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1645 = "stablehlo.add"(%1644, %1644) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1646 = "stablehlo.multiply"(%1644, %1644) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1647 = "stablehlo.multiply"(%1646, %102) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1648 = "stablehlo.multiply"(%1644, %1647) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1649 = "stablehlo.add"(%1645, %1648) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1650 = "stablehlo.select"(%1637, %1638, %1649) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1651 = "stablehlo.select"(%1637, %1649, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1652 = "stablehlo.add"(%1650, %1651) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1653 = "stablehlo.subtract"(%1652, %1650) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1654 = "stablehlo.subtract"(%1651, %1653) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1655 = "stablehlo.subtract"(%1649, %1645) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1656 = "stablehlo.subtract"(%1648, %1655) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1657 = "stablehlo.constant"() <{value = dense<134217729.0> : tensor<f64>}> : () -> tensor<f64>
    %1658 = "stablehlo.multiply"(%1644, %1657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1659 = "stablehlo.subtract"(%1658, %1644) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1660 = "stablehlo.subtract"(%1658, %1659) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1661 = "stablehlo.subtract"(%1644, %1660) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1662 = "stablehlo.multiply"(%1647, %1657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1663 = "stablehlo.subtract"(%1662, %1647) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1664 = "stablehlo.subtract"(%1662, %1663) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1665 = "stablehlo.subtract"(%1647, %1664) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1666 = "stablehlo.multiply"(%1661, %1665) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1667 = "stablehlo.multiply"(%1660, %1664) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1668 = "stablehlo.subtract"(%1648, %1667) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1669 = "stablehlo.multiply"(%1661, %1664) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1670 = "stablehlo.subtract"(%1668, %1669) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1671 = "stablehlo.multiply"(%1660, %1665) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1672 = "stablehlo.subtract"(%1670, %1671) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1673 = "stablehlo.subtract"(%1666, %1672) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1674 = "stablehlo.multiply"(%1646, %1657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1675 = "stablehlo.subtract"(%1674, %1646) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1676 = "stablehlo.subtract"(%1674, %1675) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1677 = "stablehlo.subtract"(%1646, %1676) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1678 = "stablehlo.multiply"(%102, %1657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1679 = "stablehlo.subtract"(%1678, %102) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1680 = "stablehlo.subtract"(%1678, %1679) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1681 = "stablehlo.subtract"(%102, %1680) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1682 = "stablehlo.multiply"(%1677, %1681) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1683 = "stablehlo.multiply"(%1676, %1680) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1684 = "stablehlo.subtract"(%1647, %1683) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1685 = "stablehlo.multiply"(%1677, %1680) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1686 = "stablehlo.subtract"(%1684, %1685) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1687 = "stablehlo.multiply"(%1676, %1681) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1688 = "stablehlo.subtract"(%1686, %1687) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1689 = "stablehlo.subtract"(%1682, %1688) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1690 = "stablehlo.constant"() <{value = dense<3.700743415417188e-17> : tensor<f64>}> : () -> tensor<f64>
    %1691 = "stablehlo.multiply"(%1644, %1643) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1692 = "stablehlo.subtract"(%1641, %1691) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1693 = "stablehlo.multiply"(%1643, %1657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1694 = "stablehlo.subtract"(%1693, %1643) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1695 = "stablehlo.subtract"(%1693, %1694) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1696 = "stablehlo.subtract"(%1643, %1695) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1697 = "stablehlo.multiply"(%1661, %1696) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1698 = "stablehlo.multiply"(%1660, %1695) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1699 = "stablehlo.subtract"(%1691, %1698) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1700 = "stablehlo.multiply"(%1661, %1695) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1701 = "stablehlo.subtract"(%1699, %1700) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1702 = "stablehlo.multiply"(%1660, %1696) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1703 = "stablehlo.subtract"(%1701, %1702) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1704 = "stablehlo.subtract"(%1697, %1703) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1705 = "stablehlo.subtract"(%1692, %1704) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1706 = "stablehlo.optimization_barrier"(%1643) : (tensor<f64>) -> tensor<f64>
    %1707 = "stablehlo.subtract"(%1706, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1708 = "stablehlo.subtract"(%1641, %1707) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1709 = "stablehlo.multiply"(%1644, %1708) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1710 = "stablehlo.subtract"(%1705, %1709) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1711 = "stablehlo.divide"(%1710, %1643) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1712 = "stablehlo.multiply"(%1644, %1711) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1713 = "stablehlo.multiply"(%1661, %1661) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1714 = "stablehlo.multiply"(%1660, %1660) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1715 = "stablehlo.subtract"(%1646, %1714) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1716 = "stablehlo.multiply"(%1661, %1660) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1717 = "stablehlo.subtract"(%1715, %1716) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1718 = "stablehlo.multiply"(%1660, %1661) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1719 = "stablehlo.subtract"(%1717, %1718) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1720 = "stablehlo.subtract"(%1713, %1719) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1721 = "stablehlo.multiply"(%1712, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1722 = "stablehlo.add"(%1721, %1720) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1723 = "stablehlo.multiply"(%1722, %102) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1724 = "stablehlo.multiply"(%1646, %1690) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1725 = "stablehlo.add"(%1724, %1723) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1726 = "stablehlo.add"(%1689, %1725) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1727 = "stablehlo.multiply"(%1711, %1647) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1728 = "stablehlo.multiply"(%1644, %1726) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1729 = "stablehlo.add"(%1728, %1727) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1730 = "stablehlo.add"(%1673, %1729) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1731 = "stablehlo.multiply"(%1646, %1646) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1732 = "stablehlo.multiply"(%1731, %1644) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1733 = "stablehlo.constant"() <{value = dense<0.11724037104235352> : tensor<f64>}> : () -> tensor<f64>
    %1734 = "stablehlo.constant"() <{value = dense<0.11706154215034448> : tensor<f64>}> : () -> tensor<f64>
    %1735 = "stablehlo.multiply"(%1733, %1646) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1736 = "stablehlo.add"(%1735, %1734) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1737 = "stablehlo.constant"() <{value = dense<0.13334807761696937> : tensor<f64>}> : () -> tensor<f64>
    %1738 = "stablehlo.multiply"(%1736, %1646) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1739 = "stablehlo.add"(%1738, %1737) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1740 = "stablehlo.constant"() <{value = dense<0.1538459490609143> : tensor<f64>}> : () -> tensor<f64>
    %1741 = "stablehlo.multiply"(%1739, %1646) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1742 = "stablehlo.add"(%1741, %1740) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1743 = "stablehlo.constant"() <{value = dense<0.18181818335921093> : tensor<f64>}> : () -> tensor<f64>
    %1744 = "stablehlo.multiply"(%1742, %1646) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1745 = "stablehlo.add"(%1744, %1743) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1746 = "stablehlo.constant"() <{value = dense<0.22222222221653554> : tensor<f64>}> : () -> tensor<f64>
    %1747 = "stablehlo.multiply"(%1745, %1646) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1748 = "stablehlo.add"(%1747, %1746) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1749 = "stablehlo.constant"() <{value = dense<0.2857142857142937> : tensor<f64>}> : () -> tensor<f64>
    %1750 = "stablehlo.multiply"(%1748, %1646) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1751 = "stablehlo.add"(%1750, %1749) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1752 = "stablehlo.constant"() <{value = dense<0.4> : tensor<f64>}> : () -> tensor<f64>
    %1753 = "stablehlo.multiply"(%1751, %1646) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1754 = "stablehlo.add"(%1753, %1752) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1755 = "stablehlo.multiply"(%1732, %1754) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1756 = "stablehlo.add"(%1730, %1755) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1757 = "stablehlo.add"(%1656, %1756) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1758 = "stablehlo.add"(%1711, %1711) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1759 = "stablehlo.add"(%1757, %1758) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1760 = "stablehlo.multiply"(%1636, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1761 = "stablehlo.add"(%1760, %1759) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1762 = "stablehlo.add"(%1654, %1761) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1763 = "stablehlo.add"(%1652, %1762) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1764 = "stablehlo.multiply"(%1600, %1763) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1765 = "stablehlo.minimum"(%1764, %121) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1766 = "stablehlo.maximum"(%1765, %123) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1767 = "stablehlo.multiply"(%1766, %125) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1768 = "stablehlo.round_nearest_even"(%1767) : (tensor<f64>) -> tensor<f64>
    %1769 = "stablehlo.multiply"(%1768, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1770 = "stablehlo.add"(%1769, %1766) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1771 = "stablehlo.multiply"(%1768, %128) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1772 = "stablehlo.add"(%1771, %1770) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1773 = "stablehlo.abs"(%1764) : (tensor<f64>) -> tensor<f64>
    %1774 = "stablehlo.constant"() <{value = dense<800.0> : tensor<f64>}> : () -> tensor<f64>
    %1775 = "stablehlo.compare"(%1773, %1774) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1776 = "stablehlo.subtract"(%1763, %1652) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1777 = "stablehlo.subtract"(%1762, %1776) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1778 = "stablehlo.multiply"(%1600, %1657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1779 = "stablehlo.subtract"(%1778, %1600) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1780 = "stablehlo.subtract"(%1778, %1779) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1781 = "stablehlo.subtract"(%1600, %1780) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1782 = "stablehlo.multiply"(%1763, %1657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1783 = "stablehlo.subtract"(%1782, %1763) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1784 = "stablehlo.subtract"(%1782, %1783) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1785 = "stablehlo.subtract"(%1763, %1784) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1786 = "stablehlo.multiply"(%1781, %1785) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1787 = "stablehlo.multiply"(%1780, %1784) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1788 = "stablehlo.subtract"(%1764, %1787) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1789 = "stablehlo.multiply"(%1781, %1784) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1790 = "stablehlo.subtract"(%1788, %1789) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1791 = "stablehlo.multiply"(%1780, %1785) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1792 = "stablehlo.subtract"(%1790, %1791) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1793 = "stablehlo.subtract"(%1786, %1792) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1794 = "stablehlo.multiply"(%1600, %1777) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1795 = "stablehlo.add"(%1794, %1793) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1796 = "stablehlo.select"(%1775, %1795, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1797 = "stablehlo.add"(%1772, %1796) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1798 = "stablehlo.multiply"(%1797, %1797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1799 = "stablehlo.multiply"(%135, %1797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1800 = "stablehlo.add"(%1799, %136) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1801 = "stablehlo.multiply"(%1800, %1797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1802 = "stablehlo.add"(%1801, %139) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1803 = "stablehlo.multiply"(%1802, %1797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1804 = "stablehlo.add"(%1803, %142) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1805 = "stablehlo.multiply"(%1804, %1797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1806 = "stablehlo.add"(%1805, %145) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1807 = "stablehlo.multiply"(%1806, %1797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1808 = "stablehlo.add"(%1807, %148) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1809 = "stablehlo.multiply"(%1808, %1797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1810 = "stablehlo.add"(%1809, %151) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1811 = "stablehlo.multiply"(%1810, %1797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1812 = "stablehlo.add"(%1811, %154) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1813 = "stablehlo.multiply"(%1812, %1797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1814 = "stablehlo.add"(%1813, %157) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1815 = "stablehlo.multiply"(%1814, %1797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1816 = "stablehlo.add"(%1815, %160) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1817 = "stablehlo.multiply"(%1816, %1797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1818 = "stablehlo.add"(%1817, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1819 = "stablehlo.multiply"(%1798, %1818) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1820 = "stablehlo.add"(%1819, %1797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1821 = "stablehlo.add"(%1820, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1822 = "stablehlo.multiply"(%1768, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1823 = "stablehlo.floor"(%1822) : (tensor<f64>) -> tensor<f64>
    %1824 = "stablehlo.compare"(%1823, %1823) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1825 = "stablehlo.select"(%1824, %4, %1823) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1826 = "stablehlo.maximum"(%1825, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1827 = "stablehlo.minimum"(%1826, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1828 = "stablehlo.compare"(%1827, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1829 = "stablehlo.ceil"(%1827) : (tensor<f64>) -> tensor<f64>
    %1830 = "stablehlo.floor"(%1827) : (tensor<f64>) -> tensor<f64>
    %1831 = "stablehlo.select"(%1828, %1829, %1830) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1832 = "stablehlo.add"(%1831, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1833 = "stablehlo.convert"(%1832) : (tensor<f64>) -> tensor<ui32>
    %1834 = "stablehlo.shift_left"(%1833, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1835 = "stablehlo.reshape"(%1834) : (tensor<ui32>) -> tensor<1xui32>
    %1836 = "stablehlo.concatenate"(%57, %1835) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1837 = "stablehlo.bitcast_convert"(%1836) : (tensor<2xui32>) -> tensor<f64>
    %1838 = "stablehlo.multiply"(%1821, %1837) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1839 = "stablehlo.subtract"(%1768, %1823) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1840 = "stablehlo.compare"(%1839, %1839) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1841 = "stablehlo.select"(%1840, %4, %1839) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1842 = "stablehlo.maximum"(%1841, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1843 = "stablehlo.minimum"(%1842, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1844 = "stablehlo.compare"(%1843, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1845 = "stablehlo.ceil"(%1843) : (tensor<f64>) -> tensor<f64>
    %1846 = "stablehlo.floor"(%1843) : (tensor<f64>) -> tensor<f64>
    %1847 = "stablehlo.select"(%1844, %1845, %1846) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1848 = "stablehlo.add"(%1847, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1849 = "stablehlo.convert"(%1848) : (tensor<f64>) -> tensor<ui32>
    %1850 = "stablehlo.shift_left"(%1849, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1851 = "stablehlo.reshape"(%1850) : (tensor<ui32>) -> tensor<1xui32>
    %1852 = "stablehlo.concatenate"(%57, %1851) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1853 = "stablehlo.bitcast_convert"(%1852) : (tensor<2xui32>) -> tensor<f64>
    %1854 = "stablehlo.multiply"(%1838, %1853) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1855 = "stablehlo.select"(%1591, %1596, %1854) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1856 = "stablehlo.select"(%1586, %1588, %1855) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1857 = "stablehlo.negate"(%1856) : (tensor<f64>) -> tensor<f64>
    %1858 = "stablehlo.select"(%1584, %1857, %1856) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1859 = "stablehlo.select"(%1576, %3, %1858) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1860 = "stablehlo.select"(%1569, %9, %1859) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1861 = "stablehlo.add"(%1565, %1860) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1862 = "stablehlo.select"(%18, %12, %1861) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1863 = "stablehlo.select"(%17, %3, %1862) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1864 = "stablehlo.select"(%14, %4, %1863) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1865 = "stablehlo.select"(%11, %12, %1864) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1866 = "stablehlo.select"(%2, %3, %1865) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    return %1866 : tensor<f64>
  }
}

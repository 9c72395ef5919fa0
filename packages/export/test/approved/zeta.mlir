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
    %84 = "stablehlo.multiply"(%82, %82) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %85 = "stablehlo.constant"() <{value = dense<0.15386243592665208> : tensor<f64>}> : () -> tensor<f64>
    %86 = "stablehlo.multiply"(%83, %84) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %87 = "stablehlo.add"(%86, %85) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %88 = "stablehlo.constant"() <{value = dense<0.222222223923837> : tensor<f64>}> : () -> tensor<f64>
    %89 = "stablehlo.multiply"(%87, %84) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %90 = "stablehlo.add"(%89, %88) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %91 = "stablehlo.constant"() <{value = dense<0.4000000000000088> : tensor<f64>}> : () -> tensor<f64>
    %92 = "stablehlo.multiply"(%90, %84) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %93 = "stablehlo.add"(%92, %91) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %94 = "stablehlo.constant"() <{value = dense<0.13268669005111386> : tensor<f64>}> : () -> tensor<f64>
    %95 = "stablehlo.constant"() <{value = dense<0.18181795568589937> : tensor<f64>}> : () -> tensor<f64>
    %96 = "stablehlo.multiply"(%94, %84) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %97 = "stablehlo.add"(%96, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %98 = "stablehlo.constant"() <{value = dense<0.28571428570800655> : tensor<f64>}> : () -> tensor<f64>
    %99 = "stablehlo.multiply"(%97, %84) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %100 = "stablehlo.add"(%99, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %101 = "stablehlo.constant"() <{value = dense<0.6666666666666666> : tensor<f64>}> : () -> tensor<f64>
    %102 = "stablehlo.multiply"(%100, %84) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %103 = "stablehlo.add"(%102, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %104 = "stablehlo.multiply"(%93, %82) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %105 = "stablehlo.add"(%104, %103) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %106 = "stablehlo.multiply"(%82, %105) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %107 = "stablehlo.add"(%106, %76) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %108 = "stablehlo.multiply"(%81, %107) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %109 = "stablehlo.multiply"(%69, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %110 = "stablehlo.add"(%109, %108) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %111 = "stablehlo.subtract"(%76, %110) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %112 = "stablehlo.subtract"(%74, %111) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %113 = "stablehlo.multiply"(%69, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %114 = "stablehlo.add"(%113, %112) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %115 = "stablehlo.select"(%22, %20, %114) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %116 = "stablehlo.compare"(%20, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %117 = "stablehlo.constant"() <{value = dense<0xFFF0000000000000> : tensor<f64>}> : () -> tensor<f64>
    %118 = "stablehlo.select"(%116, %117, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %119 = "stablehlo.select"(%21, %115, %118) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %120 = "stablehlo.multiply"(%arg0, %119) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %121 = "stablehlo.negate"(%120) : (tensor<f64>) -> tensor<f64>
    %122 = "stablehlo.constant"() <{value = dense<712.0> : tensor<f64>}> : () -> tensor<f64>
    %123 = "stablehlo.minimum"(%121, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %124 = "stablehlo.constant"() <{value = dense<-746.0> : tensor<f64>}> : () -> tensor<f64>
    %125 = "stablehlo.maximum"(%123, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %126 = "stablehlo.constant"() <{value = dense<1.4426950408889634> : tensor<f64>}> : () -> tensor<f64>
    %127 = "stablehlo.multiply"(%125, %126) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %128 = "stablehlo.round_nearest_even"(%127) : (tensor<f64>) -> tensor<f64>
    %129 = "stablehlo.constant"() <{value = dense<-1.9082149292705877e-10> : tensor<f64>}> : () -> tensor<f64>
    %130 = "stablehlo.constant"() <{value = dense<-0.6931471803691238> : tensor<f64>}> : () -> tensor<f64>
    %131 = "stablehlo.multiply"(%128, %130) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %132 = "stablehlo.add"(%131, %125) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %133 = "stablehlo.multiply"(%128, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %134 = "stablehlo.add"(%133, %132) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %135 = "stablehlo.multiply"(%134, %134) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %136 = "stablehlo.constant"() <{value = dense<2.5105513541847086e-8> : tensor<f64>}> : () -> tensor<f64>
    %137 = "stablehlo.constant"() <{value = dense<0.0000027557254685728803> : tensor<f64>}> : () -> tensor<f64>
    %138 = "stablehlo.multiply"(%136, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %139 = "stablehlo.add"(%138, %137) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %140 = "stablehlo.constant"() <{value = dense<0.0001984126987538548> : tensor<f64>}> : () -> tensor<f64>
    %141 = "stablehlo.multiply"(%139, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %142 = "stablehlo.add"(%141, %140) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %143 = "stablehlo.constant"() <{value = dense<0.008333333333325973> : tensor<f64>}> : () -> tensor<f64>
    %144 = "stablehlo.multiply"(%142, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %145 = "stablehlo.add"(%144, %143) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %146 = "stablehlo.constant"() <{value = dense<0.1666666666666667> : tensor<f64>}> : () -> tensor<f64>
    %147 = "stablehlo.multiply"(%145, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %148 = "stablehlo.add"(%147, %146) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %149 = "stablehlo.constant"() <{value = dense<2.0914898727175524e-9> : tensor<f64>}> : () -> tensor<f64>
    %150 = "stablehlo.constant"() <{value = dense<2.755727313289604e-7> : tensor<f64>}> : () -> tensor<f64>
    %151 = "stablehlo.multiply"(%149, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %152 = "stablehlo.add"(%151, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %153 = "stablehlo.constant"() <{value = dense<0.00002480158732595111> : tensor<f64>}> : () -> tensor<f64>
    %154 = "stablehlo.multiply"(%152, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %155 = "stablehlo.add"(%154, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %156 = "stablehlo.constant"() <{value = dense<0.0013888888888883633> : tensor<f64>}> : () -> tensor<f64>
    %157 = "stablehlo.multiply"(%155, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %158 = "stablehlo.add"(%157, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %159 = "stablehlo.constant"() <{value = dense<0.04166666666666667> : tensor<f64>}> : () -> tensor<f64>
    %160 = "stablehlo.multiply"(%158, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %161 = "stablehlo.add"(%160, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %162 = "stablehlo.multiply"(%161, %135) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %163 = "stablehlo.add"(%162, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %164 = "stablehlo.multiply"(%148, %134) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %165 = "stablehlo.add"(%164, %163) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %166 = "stablehlo.multiply"(%135, %165) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %167 = "stablehlo.add"(%166, %134) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %168 = "stablehlo.add"(%167, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %169 = "stablehlo.multiply"(%128, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %170 = "stablehlo.floor"(%169) : (tensor<f64>) -> tensor<f64>
    %171 = "stablehlo.compare"(%170, %170) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %172 = "stablehlo.select"(%171, %4, %170) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %173 = "stablehlo.maximum"(%172, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %174 = "stablehlo.minimum"(%173, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %175 = "stablehlo.compare"(%174, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %176 = "stablehlo.ceil"(%174) : (tensor<f64>) -> tensor<f64>
    %177 = "stablehlo.floor"(%174) : (tensor<f64>) -> tensor<f64>
    %178 = "stablehlo.select"(%175, %176, %177) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %179 = "stablehlo.add"(%178, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %180 = "stablehlo.convert"(%179) : (tensor<f64>) -> tensor<ui32>
    %181 = "stablehlo.shift_left"(%180, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %182 = "stablehlo.reshape"(%181) : (tensor<ui32>) -> tensor<1xui32>
    %183 = "stablehlo.concatenate"(%57, %182) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %184 = "stablehlo.bitcast_convert"(%183) : (tensor<2xui32>) -> tensor<f64>
    %185 = "stablehlo.multiply"(%168, %184) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %186 = "stablehlo.subtract"(%128, %170) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %187 = "stablehlo.compare"(%186, %186) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %188 = "stablehlo.select"(%187, %4, %186) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %189 = "stablehlo.maximum"(%188, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %190 = "stablehlo.minimum"(%189, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %191 = "stablehlo.compare"(%190, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %192 = "stablehlo.ceil"(%190) : (tensor<f64>) -> tensor<f64>
    %193 = "stablehlo.floor"(%190) : (tensor<f64>) -> tensor<f64>
    %194 = "stablehlo.select"(%191, %192, %193) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %195 = "stablehlo.add"(%194, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %196 = "stablehlo.convert"(%195) : (tensor<f64>) -> tensor<ui32>
    %197 = "stablehlo.shift_left"(%196, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %198 = "stablehlo.reshape"(%197) : (tensor<ui32>) -> tensor<1xui32>
    %199 = "stablehlo.concatenate"(%57, %198) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %200 = "stablehlo.bitcast_convert"(%199) : (tensor<2xui32>) -> tensor<f64>
    %201 = "stablehlo.multiply"(%185, %200) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %202 = "stablehlo.constant"() <{value = dense<1000000000000000.0> : tensor<f64>}> : () -> tensor<f64>
    %203 = "stablehlo.minimum"(%arg0, %202) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %204 = "stablehlo.subtract"(%203, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %205 = "stablehlo.divide"(%20, %204) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %206 = "stablehlo.divide"(%9, %20) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %207 = "stablehlo.multiply"(%203, %206) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %208 = "stablehlo.add"(%203, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %209 = "stablehlo.multiply"(%208, %206) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %210 = "stablehlo.add"(%203, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %211 = "stablehlo.multiply"(%210, %206) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %212 = "stablehlo.multiply"(%209, %211) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %213 = "stablehlo.multiply"(%207, %212) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %214 = "stablehlo.constant"() <{value = dense<3.0> : tensor<f64>}> : () -> tensor<f64>
    %215 = "stablehlo.add"(%203, %214) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %216 = "stablehlo.multiply"(%215, %206) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %217 = "stablehlo.constant"() <{value = dense<4.0> : tensor<f64>}> : () -> tensor<f64>
    %218 = "stablehlo.add"(%203, %217) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %219 = "stablehlo.multiply"(%218, %206) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %220 = "stablehlo.multiply"(%216, %219) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %221 = "stablehlo.multiply"(%213, %220) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %222 = "stablehlo.constant"() <{value = dense<5.0> : tensor<f64>}> : () -> tensor<f64>
    %223 = "stablehlo.add"(%203, %222) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %224 = "stablehlo.multiply"(%223, %206) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %225 = "stablehlo.constant"() <{value = dense<6.0> : tensor<f64>}> : () -> tensor<f64>
    %226 = "stablehlo.add"(%203, %225) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %227 = "stablehlo.multiply"(%226, %206) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %228 = "stablehlo.multiply"(%224, %227) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %229 = "stablehlo.multiply"(%221, %228) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %230 = "stablehlo.constant"() <{value = dense<7.0> : tensor<f64>}> : () -> tensor<f64>
    %231 = "stablehlo.add"(%203, %230) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %232 = "stablehlo.multiply"(%231, %206) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %233 = "stablehlo.constant"() <{value = dense<8.0> : tensor<f64>}> : () -> tensor<f64>
    %234 = "stablehlo.add"(%203, %233) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %235 = "stablehlo.multiply"(%234, %206) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %236 = "stablehlo.multiply"(%232, %235) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %237 = "stablehlo.multiply"(%229, %236) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %238 = "stablehlo.constant"() <{value = dense<9.0> : tensor<f64>}> : () -> tensor<f64>
    %239 = "stablehlo.add"(%203, %238) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %240 = "stablehlo.multiply"(%239, %206) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %241 = "stablehlo.add"(%203, %19) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %242 = "stablehlo.multiply"(%241, %206) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %243 = "stablehlo.multiply"(%240, %242) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %244 = "stablehlo.multiply"(%237, %243) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %245 = "stablehlo.constant"() <{value = dense<11.0> : tensor<f64>}> : () -> tensor<f64>
    %246 = "stablehlo.add"(%203, %245) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %247 = "stablehlo.multiply"(%246, %206) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %248 = "stablehlo.constant"() <{value = dense<12.0> : tensor<f64>}> : () -> tensor<f64>
    %249 = "stablehlo.add"(%203, %248) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %250 = "stablehlo.multiply"(%249, %206) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %251 = "stablehlo.multiply"(%247, %250) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %252 = "stablehlo.multiply"(%244, %251) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %253 = "stablehlo.constant"() <{value = dense<13.0> : tensor<f64>}> : () -> tensor<f64>
    %254 = "stablehlo.add"(%203, %253) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %255 = "stablehlo.multiply"(%254, %206) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %256 = "stablehlo.constant"() <{value = dense<14.0> : tensor<f64>}> : () -> tensor<f64>
    %257 = "stablehlo.add"(%203, %256) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %258 = "stablehlo.multiply"(%257, %206) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %259 = "stablehlo.multiply"(%255, %258) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %260 = "stablehlo.multiply"(%252, %259) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %261 = "stablehlo.constant"() <{value = dense<15.0> : tensor<f64>}> : () -> tensor<f64>
    %262 = "stablehlo.add"(%203, %261) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %263 = "stablehlo.multiply"(%262, %206) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %264 = "stablehlo.constant"() <{value = dense<16.0> : tensor<f64>}> : () -> tensor<f64>
    %265 = "stablehlo.add"(%203, %264) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %266 = "stablehlo.multiply"(%265, %206) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %267 = "stablehlo.multiply"(%263, %266) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %268 = "stablehlo.multiply"(%260, %267) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %269 = "stablehlo.constant"() <{value = dense<8.586062056277845e-15> : tensor<f64>}> : () -> tensor<f64>
    %270 = "stablehlo.constant"() <{value = dense<-3.3896802963225827e-13> : tensor<f64>}> : () -> tensor<f64>
    %271 = "stablehlo.constant"() <{value = dense<1.3382536530684679e-11> : tensor<f64>}> : () -> tensor<f64>
    %272 = "stablehlo.constant"() <{value = dense<-5.284190138687493e-10> : tensor<f64>}> : () -> tensor<f64>
    %273 = "stablehlo.constant"() <{value = dense<2.08767569878681e-8> : tensor<f64>}> : () -> tensor<f64>
    %274 = "stablehlo.constant"() <{value = dense<-8.267195767195768e-7> : tensor<f64>}> : () -> tensor<f64>
    %275 = "stablehlo.constant"() <{value = dense<0.00003306878306878307> : tensor<f64>}> : () -> tensor<f64>
    %276 = "stablehlo.constant"() <{value = dense<-0.001388888888888889> : tensor<f64>}> : () -> tensor<f64>
    %277 = "stablehlo.constant"() <{value = dense<0.08333333333333333> : tensor<f64>}> : () -> tensor<f64>
    %278 = "stablehlo.multiply"(%207, %277) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %279 = "stablehlo.multiply"(%213, %276) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %280 = "stablehlo.add"(%279, %278) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %281 = "stablehlo.multiply"(%221, %275) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %282 = "stablehlo.add"(%281, %280) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %283 = "stablehlo.multiply"(%229, %274) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %284 = "stablehlo.add"(%283, %282) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %285 = "stablehlo.multiply"(%237, %273) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %286 = "stablehlo.add"(%285, %284) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %287 = "stablehlo.multiply"(%244, %272) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %288 = "stablehlo.add"(%287, %286) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %289 = "stablehlo.multiply"(%252, %271) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %290 = "stablehlo.add"(%289, %288) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %291 = "stablehlo.multiply"(%260, %270) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %292 = "stablehlo.add"(%291, %290) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %293 = "stablehlo.multiply"(%268, %269) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %294 = "stablehlo.add"(%293, %292) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %295 = "stablehlo.add"(%294, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %296 = "stablehlo.add"(%205, %295) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %297 = "stablehlo.multiply"(%201, %296) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %298 = "stablehlo.add"(%arg1, %238) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %299 = "stablehlo.compare"(%298, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %300 = "stablehlo.compare"(%298, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %301 = "stablehlo.compare"(%298, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %302 = "stablehlo.compare"(%298, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %303 = "stablehlo.select"(%302, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %304 = "stablehlo.select"(%301, %25, %303) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %305 = "stablehlo.multiply"(%298, %304) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %306 = "stablehlo.bitcast_convert"(%305) : (tensor<f64>) -> tensor<2xui32>
    %307 = "stablehlo.slice"(%306) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %308 = "stablehlo.reshape"(%307) : (tensor<1xui32>) -> tensor<ui32>
    %309 = "stablehlo.shift_right_logical"(%308, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %310 = "stablehlo.and"(%309, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %311 = "stablehlo.convert"(%310) : (tensor<ui32>) -> tensor<f64>
    %312 = "stablehlo.subtract"(%311, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %313 = "stablehlo.subtract"(%4, %312) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %314 = "stablehlo.compare"(%313, %313) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %315 = "stablehlo.select"(%314, %4, %313) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %316 = "stablehlo.maximum"(%315, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %317 = "stablehlo.minimum"(%316, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %318 = "stablehlo.compare"(%317, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %319 = "stablehlo.ceil"(%317) : (tensor<f64>) -> tensor<f64>
    %320 = "stablehlo.floor"(%317) : (tensor<f64>) -> tensor<f64>
    %321 = "stablehlo.select"(%318, %319, %320) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %322 = "stablehlo.add"(%321, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %323 = "stablehlo.convert"(%322) : (tensor<f64>) -> tensor<ui32>
    %324 = "stablehlo.shift_left"(%323, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %325 = "stablehlo.reshape"(%324) : (tensor<ui32>) -> tensor<1xui32>
    %326 = "stablehlo.concatenate"(%57, %325) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %327 = "stablehlo.bitcast_convert"(%326) : (tensor<2xui32>) -> tensor<f64>
    %328 = "stablehlo.multiply"(%305, %327) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %329 = "stablehlo.compare"(%328, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %330 = "stablehlo.select"(%329, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %331 = "stablehlo.add"(%312, %330) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %332 = "stablehlo.select"(%302, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %333 = "stablehlo.select"(%301, %65, %332) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %334 = "stablehlo.add"(%331, %333) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %335 = "stablehlo.multiply"(%328, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %336 = "stablehlo.select"(%329, %335, %328) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %337 = "stablehlo.subtract"(%336, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %338 = "stablehlo.multiply"(%337, %337) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %339 = "stablehlo.multiply"(%338, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %340 = "stablehlo.optimization_barrier"(%337) : (tensor<f64>) -> tensor<f64>
    %341 = "stablehlo.add"(%340, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %342 = "stablehlo.divide"(%337, %341) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %343 = "stablehlo.multiply"(%342, %342) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %344 = "stablehlo.multiply"(%343, %343) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %345 = "stablehlo.multiply"(%83, %344) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %346 = "stablehlo.add"(%345, %85) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %347 = "stablehlo.multiply"(%346, %344) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %348 = "stablehlo.add"(%347, %88) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %349 = "stablehlo.multiply"(%348, %344) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %350 = "stablehlo.add"(%349, %91) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %351 = "stablehlo.multiply"(%94, %344) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %352 = "stablehlo.add"(%351, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %353 = "stablehlo.multiply"(%352, %344) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %354 = "stablehlo.add"(%353, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %355 = "stablehlo.multiply"(%354, %344) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %356 = "stablehlo.add"(%355, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %357 = "stablehlo.multiply"(%350, %343) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %358 = "stablehlo.add"(%357, %356) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %359 = "stablehlo.multiply"(%343, %358) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %360 = "stablehlo.add"(%359, %339) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %361 = "stablehlo.multiply"(%342, %360) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %362 = "stablehlo.multiply"(%334, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %363 = "stablehlo.add"(%362, %361) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %364 = "stablehlo.subtract"(%339, %363) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %365 = "stablehlo.subtract"(%337, %364) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %366 = "stablehlo.multiply"(%334, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %367 = "stablehlo.add"(%366, %365) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %368 = "stablehlo.select"(%300, %298, %367) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %369 = "stablehlo.compare"(%298, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %370 = "stablehlo.select"(%369, %117, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %371 = "stablehlo.select"(%299, %368, %370) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %372 = "stablehlo.multiply"(%arg0, %371) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %373 = "stablehlo.negate"(%372) : (tensor<f64>) -> tensor<f64>
    %374 = "stablehlo.minimum"(%373, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %375 = "stablehlo.maximum"(%374, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %376 = "stablehlo.multiply"(%375, %126) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %377 = "stablehlo.round_nearest_even"(%376) : (tensor<f64>) -> tensor<f64>
    %378 = "stablehlo.multiply"(%377, %130) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %379 = "stablehlo.add"(%378, %375) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %380 = "stablehlo.multiply"(%377, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %381 = "stablehlo.add"(%380, %379) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %382 = "stablehlo.multiply"(%381, %381) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %383 = "stablehlo.multiply"(%136, %382) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %384 = "stablehlo.add"(%383, %137) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %385 = "stablehlo.multiply"(%384, %382) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %386 = "stablehlo.add"(%385, %140) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %387 = "stablehlo.multiply"(%386, %382) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %388 = "stablehlo.add"(%387, %143) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %389 = "stablehlo.multiply"(%388, %382) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %390 = "stablehlo.add"(%389, %146) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %391 = "stablehlo.multiply"(%149, %382) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %392 = "stablehlo.add"(%391, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %393 = "stablehlo.multiply"(%392, %382) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %394 = "stablehlo.add"(%393, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %395 = "stablehlo.multiply"(%394, %382) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %396 = "stablehlo.add"(%395, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %397 = "stablehlo.multiply"(%396, %382) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %398 = "stablehlo.add"(%397, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %399 = "stablehlo.multiply"(%398, %382) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %400 = "stablehlo.add"(%399, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %401 = "stablehlo.multiply"(%390, %381) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %402 = "stablehlo.add"(%401, %400) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %403 = "stablehlo.multiply"(%382, %402) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %404 = "stablehlo.add"(%403, %381) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %405 = "stablehlo.add"(%404, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %406 = "stablehlo.multiply"(%377, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %407 = "stablehlo.floor"(%406) : (tensor<f64>) -> tensor<f64>
    %408 = "stablehlo.compare"(%407, %407) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %409 = "stablehlo.select"(%408, %4, %407) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %410 = "stablehlo.maximum"(%409, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %411 = "stablehlo.minimum"(%410, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %412 = "stablehlo.compare"(%411, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %413 = "stablehlo.ceil"(%411) : (tensor<f64>) -> tensor<f64>
    %414 = "stablehlo.floor"(%411) : (tensor<f64>) -> tensor<f64>
    %415 = "stablehlo.select"(%412, %413, %414) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %416 = "stablehlo.add"(%415, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %417 = "stablehlo.convert"(%416) : (tensor<f64>) -> tensor<ui32>
    %418 = "stablehlo.shift_left"(%417, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %419 = "stablehlo.reshape"(%418) : (tensor<ui32>) -> tensor<1xui32>
    %420 = "stablehlo.concatenate"(%57, %419) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %421 = "stablehlo.bitcast_convert"(%420) : (tensor<2xui32>) -> tensor<f64>
    %422 = "stablehlo.multiply"(%405, %421) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %423 = "stablehlo.subtract"(%377, %407) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %424 = "stablehlo.compare"(%423, %423) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %425 = "stablehlo.select"(%424, %4, %423) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %426 = "stablehlo.maximum"(%425, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %427 = "stablehlo.minimum"(%426, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %428 = "stablehlo.compare"(%427, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %429 = "stablehlo.ceil"(%427) : (tensor<f64>) -> tensor<f64>
    %430 = "stablehlo.floor"(%427) : (tensor<f64>) -> tensor<f64>
    %431 = "stablehlo.select"(%428, %429, %430) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %432 = "stablehlo.add"(%431, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %433 = "stablehlo.convert"(%432) : (tensor<f64>) -> tensor<ui32>
    %434 = "stablehlo.shift_left"(%433, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %435 = "stablehlo.reshape"(%434) : (tensor<ui32>) -> tensor<1xui32>
    %436 = "stablehlo.concatenate"(%57, %435) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %437 = "stablehlo.bitcast_convert"(%436) : (tensor<2xui32>) -> tensor<f64>
    %438 = "stablehlo.multiply"(%422, %437) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %439 = "stablehlo.add"(%297, %438) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %440 = "stablehlo.add"(%arg1, %233) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %441 = "stablehlo.compare"(%440, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %442 = "stablehlo.compare"(%440, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %443 = "stablehlo.compare"(%440, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %444 = "stablehlo.compare"(%440, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %445 = "stablehlo.select"(%444, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %446 = "stablehlo.select"(%443, %25, %445) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %447 = "stablehlo.multiply"(%440, %446) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %448 = "stablehlo.bitcast_convert"(%447) : (tensor<f64>) -> tensor<2xui32>
    %449 = "stablehlo.slice"(%448) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %450 = "stablehlo.reshape"(%449) : (tensor<1xui32>) -> tensor<ui32>
    %451 = "stablehlo.shift_right_logical"(%450, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %452 = "stablehlo.and"(%451, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %453 = "stablehlo.convert"(%452) : (tensor<ui32>) -> tensor<f64>
    %454 = "stablehlo.subtract"(%453, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %455 = "stablehlo.subtract"(%4, %454) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %456 = "stablehlo.compare"(%455, %455) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %457 = "stablehlo.select"(%456, %4, %455) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %458 = "stablehlo.maximum"(%457, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %459 = "stablehlo.minimum"(%458, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %460 = "stablehlo.compare"(%459, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %461 = "stablehlo.ceil"(%459) : (tensor<f64>) -> tensor<f64>
    %462 = "stablehlo.floor"(%459) : (tensor<f64>) -> tensor<f64>
    %463 = "stablehlo.select"(%460, %461, %462) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %464 = "stablehlo.add"(%463, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %465 = "stablehlo.convert"(%464) : (tensor<f64>) -> tensor<ui32>
    %466 = "stablehlo.shift_left"(%465, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %467 = "stablehlo.reshape"(%466) : (tensor<ui32>) -> tensor<1xui32>
    %468 = "stablehlo.concatenate"(%57, %467) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %469 = "stablehlo.bitcast_convert"(%468) : (tensor<2xui32>) -> tensor<f64>
    %470 = "stablehlo.multiply"(%447, %469) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %471 = "stablehlo.compare"(%470, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %472 = "stablehlo.select"(%471, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %473 = "stablehlo.add"(%454, %472) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %474 = "stablehlo.select"(%444, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %475 = "stablehlo.select"(%443, %65, %474) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %476 = "stablehlo.add"(%473, %475) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %477 = "stablehlo.multiply"(%470, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %478 = "stablehlo.select"(%471, %477, %470) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %479 = "stablehlo.subtract"(%478, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %480 = "stablehlo.multiply"(%479, %479) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %481 = "stablehlo.multiply"(%480, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %482 = "stablehlo.optimization_barrier"(%479) : (tensor<f64>) -> tensor<f64>
    %483 = "stablehlo.add"(%482, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %484 = "stablehlo.divide"(%479, %483) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %485 = "stablehlo.multiply"(%484, %484) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %486 = "stablehlo.multiply"(%485, %485) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %487 = "stablehlo.multiply"(%83, %486) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %488 = "stablehlo.add"(%487, %85) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %489 = "stablehlo.multiply"(%488, %486) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %490 = "stablehlo.add"(%489, %88) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %491 = "stablehlo.multiply"(%490, %486) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %492 = "stablehlo.add"(%491, %91) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %493 = "stablehlo.multiply"(%94, %486) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %494 = "stablehlo.add"(%493, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %495 = "stablehlo.multiply"(%494, %486) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %496 = "stablehlo.add"(%495, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %497 = "stablehlo.multiply"(%496, %486) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %498 = "stablehlo.add"(%497, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %499 = "stablehlo.multiply"(%492, %485) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %500 = "stablehlo.add"(%499, %498) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %501 = "stablehlo.multiply"(%485, %500) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %502 = "stablehlo.add"(%501, %481) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %503 = "stablehlo.multiply"(%484, %502) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %504 = "stablehlo.multiply"(%476, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %505 = "stablehlo.add"(%504, %503) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %506 = "stablehlo.subtract"(%481, %505) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %507 = "stablehlo.subtract"(%479, %506) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %508 = "stablehlo.multiply"(%476, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %509 = "stablehlo.add"(%508, %507) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %510 = "stablehlo.select"(%442, %440, %509) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %511 = "stablehlo.compare"(%440, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %512 = "stablehlo.select"(%511, %117, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %513 = "stablehlo.select"(%441, %510, %512) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %514 = "stablehlo.multiply"(%arg0, %513) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %515 = "stablehlo.negate"(%514) : (tensor<f64>) -> tensor<f64>
    %516 = "stablehlo.minimum"(%515, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %517 = "stablehlo.maximum"(%516, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %518 = "stablehlo.multiply"(%517, %126) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %519 = "stablehlo.round_nearest_even"(%518) : (tensor<f64>) -> tensor<f64>
    %520 = "stablehlo.multiply"(%519, %130) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %521 = "stablehlo.add"(%520, %517) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %522 = "stablehlo.multiply"(%519, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %523 = "stablehlo.add"(%522, %521) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %524 = "stablehlo.multiply"(%523, %523) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %525 = "stablehlo.multiply"(%136, %524) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %526 = "stablehlo.add"(%525, %137) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %527 = "stablehlo.multiply"(%526, %524) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %528 = "stablehlo.add"(%527, %140) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %529 = "stablehlo.multiply"(%528, %524) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %530 = "stablehlo.add"(%529, %143) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %531 = "stablehlo.multiply"(%530, %524) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %532 = "stablehlo.add"(%531, %146) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %533 = "stablehlo.multiply"(%149, %524) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %534 = "stablehlo.add"(%533, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %535 = "stablehlo.multiply"(%534, %524) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %536 = "stablehlo.add"(%535, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %537 = "stablehlo.multiply"(%536, %524) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %538 = "stablehlo.add"(%537, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %539 = "stablehlo.multiply"(%538, %524) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %540 = "stablehlo.add"(%539, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %541 = "stablehlo.multiply"(%540, %524) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %542 = "stablehlo.add"(%541, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %543 = "stablehlo.multiply"(%532, %523) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %544 = "stablehlo.add"(%543, %542) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %545 = "stablehlo.multiply"(%524, %544) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %546 = "stablehlo.add"(%545, %523) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %547 = "stablehlo.add"(%546, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %548 = "stablehlo.multiply"(%519, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %549 = "stablehlo.floor"(%548) : (tensor<f64>) -> tensor<f64>
    %550 = "stablehlo.compare"(%549, %549) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %551 = "stablehlo.select"(%550, %4, %549) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %552 = "stablehlo.maximum"(%551, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %553 = "stablehlo.minimum"(%552, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %554 = "stablehlo.compare"(%553, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %555 = "stablehlo.ceil"(%553) : (tensor<f64>) -> tensor<f64>
    %556 = "stablehlo.floor"(%553) : (tensor<f64>) -> tensor<f64>
    %557 = "stablehlo.select"(%554, %555, %556) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %558 = "stablehlo.add"(%557, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %559 = "stablehlo.convert"(%558) : (tensor<f64>) -> tensor<ui32>
    %560 = "stablehlo.shift_left"(%559, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %561 = "stablehlo.reshape"(%560) : (tensor<ui32>) -> tensor<1xui32>
    %562 = "stablehlo.concatenate"(%57, %561) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %563 = "stablehlo.bitcast_convert"(%562) : (tensor<2xui32>) -> tensor<f64>
    %564 = "stablehlo.multiply"(%547, %563) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %565 = "stablehlo.subtract"(%519, %549) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %566 = "stablehlo.compare"(%565, %565) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %567 = "stablehlo.select"(%566, %4, %565) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %568 = "stablehlo.maximum"(%567, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %569 = "stablehlo.minimum"(%568, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %570 = "stablehlo.compare"(%569, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %571 = "stablehlo.ceil"(%569) : (tensor<f64>) -> tensor<f64>
    %572 = "stablehlo.floor"(%569) : (tensor<f64>) -> tensor<f64>
    %573 = "stablehlo.select"(%570, %571, %572) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %574 = "stablehlo.add"(%573, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %575 = "stablehlo.convert"(%574) : (tensor<f64>) -> tensor<ui32>
    %576 = "stablehlo.shift_left"(%575, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %577 = "stablehlo.reshape"(%576) : (tensor<ui32>) -> tensor<1xui32>
    %578 = "stablehlo.concatenate"(%57, %577) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %579 = "stablehlo.bitcast_convert"(%578) : (tensor<2xui32>) -> tensor<f64>
    %580 = "stablehlo.multiply"(%564, %579) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %581 = "stablehlo.add"(%439, %580) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %582 = "stablehlo.add"(%arg1, %230) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %583 = "stablehlo.compare"(%582, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %584 = "stablehlo.compare"(%582, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %585 = "stablehlo.compare"(%582, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %586 = "stablehlo.compare"(%582, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %587 = "stablehlo.select"(%586, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %588 = "stablehlo.select"(%585, %25, %587) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %589 = "stablehlo.multiply"(%582, %588) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %590 = "stablehlo.bitcast_convert"(%589) : (tensor<f64>) -> tensor<2xui32>
    %591 = "stablehlo.slice"(%590) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %592 = "stablehlo.reshape"(%591) : (tensor<1xui32>) -> tensor<ui32>
    %593 = "stablehlo.shift_right_logical"(%592, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %594 = "stablehlo.and"(%593, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %595 = "stablehlo.convert"(%594) : (tensor<ui32>) -> tensor<f64>
    %596 = "stablehlo.subtract"(%595, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %597 = "stablehlo.subtract"(%4, %596) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %598 = "stablehlo.compare"(%597, %597) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %599 = "stablehlo.select"(%598, %4, %597) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %600 = "stablehlo.maximum"(%599, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %601 = "stablehlo.minimum"(%600, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %602 = "stablehlo.compare"(%601, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %603 = "stablehlo.ceil"(%601) : (tensor<f64>) -> tensor<f64>
    %604 = "stablehlo.floor"(%601) : (tensor<f64>) -> tensor<f64>
    %605 = "stablehlo.select"(%602, %603, %604) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %606 = "stablehlo.add"(%605, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %607 = "stablehlo.convert"(%606) : (tensor<f64>) -> tensor<ui32>
    %608 = "stablehlo.shift_left"(%607, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %609 = "stablehlo.reshape"(%608) : (tensor<ui32>) -> tensor<1xui32>
    %610 = "stablehlo.concatenate"(%57, %609) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %611 = "stablehlo.bitcast_convert"(%610) : (tensor<2xui32>) -> tensor<f64>
    %612 = "stablehlo.multiply"(%589, %611) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %613 = "stablehlo.compare"(%612, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %614 = "stablehlo.select"(%613, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %615 = "stablehlo.add"(%596, %614) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %616 = "stablehlo.select"(%586, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %617 = "stablehlo.select"(%585, %65, %616) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %618 = "stablehlo.add"(%615, %617) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %619 = "stablehlo.multiply"(%612, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %620 = "stablehlo.select"(%613, %619, %612) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %621 = "stablehlo.subtract"(%620, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %622 = "stablehlo.multiply"(%621, %621) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %623 = "stablehlo.multiply"(%622, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %624 = "stablehlo.optimization_barrier"(%621) : (tensor<f64>) -> tensor<f64>
    %625 = "stablehlo.add"(%624, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %626 = "stablehlo.divide"(%621, %625) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %627 = "stablehlo.multiply"(%626, %626) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %628 = "stablehlo.multiply"(%627, %627) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %629 = "stablehlo.multiply"(%83, %628) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %630 = "stablehlo.add"(%629, %85) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %631 = "stablehlo.multiply"(%630, %628) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %632 = "stablehlo.add"(%631, %88) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %633 = "stablehlo.multiply"(%632, %628) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %634 = "stablehlo.add"(%633, %91) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %635 = "stablehlo.multiply"(%94, %628) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %636 = "stablehlo.add"(%635, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %637 = "stablehlo.multiply"(%636, %628) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %638 = "stablehlo.add"(%637, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %639 = "stablehlo.multiply"(%638, %628) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %640 = "stablehlo.add"(%639, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %641 = "stablehlo.multiply"(%634, %627) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %642 = "stablehlo.add"(%641, %640) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %643 = "stablehlo.multiply"(%627, %642) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %644 = "stablehlo.add"(%643, %623) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %645 = "stablehlo.multiply"(%626, %644) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %646 = "stablehlo.multiply"(%618, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %647 = "stablehlo.add"(%646, %645) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %648 = "stablehlo.subtract"(%623, %647) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %649 = "stablehlo.subtract"(%621, %648) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %650 = "stablehlo.multiply"(%618, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %651 = "stablehlo.add"(%650, %649) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %652 = "stablehlo.select"(%584, %582, %651) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %653 = "stablehlo.compare"(%582, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %654 = "stablehlo.select"(%653, %117, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %655 = "stablehlo.select"(%583, %652, %654) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %656 = "stablehlo.multiply"(%arg0, %655) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %657 = "stablehlo.negate"(%656) : (tensor<f64>) -> tensor<f64>
    %658 = "stablehlo.minimum"(%657, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %659 = "stablehlo.maximum"(%658, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %660 = "stablehlo.multiply"(%659, %126) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %661 = "stablehlo.round_nearest_even"(%660) : (tensor<f64>) -> tensor<f64>
    %662 = "stablehlo.multiply"(%661, %130) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %663 = "stablehlo.add"(%662, %659) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %664 = "stablehlo.multiply"(%661, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %665 = "stablehlo.add"(%664, %663) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %666 = "stablehlo.multiply"(%665, %665) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %667 = "stablehlo.multiply"(%136, %666) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %668 = "stablehlo.add"(%667, %137) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %669 = "stablehlo.multiply"(%668, %666) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %670 = "stablehlo.add"(%669, %140) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %671 = "stablehlo.multiply"(%670, %666) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %672 = "stablehlo.add"(%671, %143) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %673 = "stablehlo.multiply"(%672, %666) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %674 = "stablehlo.add"(%673, %146) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %675 = "stablehlo.multiply"(%149, %666) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %676 = "stablehlo.add"(%675, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %677 = "stablehlo.multiply"(%676, %666) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %678 = "stablehlo.add"(%677, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %679 = "stablehlo.multiply"(%678, %666) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %680 = "stablehlo.add"(%679, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %681 = "stablehlo.multiply"(%680, %666) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %682 = "stablehlo.add"(%681, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %683 = "stablehlo.multiply"(%682, %666) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %684 = "stablehlo.add"(%683, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %685 = "stablehlo.multiply"(%674, %665) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %686 = "stablehlo.add"(%685, %684) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %687 = "stablehlo.multiply"(%666, %686) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %688 = "stablehlo.add"(%687, %665) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %689 = "stablehlo.add"(%688, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %690 = "stablehlo.multiply"(%661, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %691 = "stablehlo.floor"(%690) : (tensor<f64>) -> tensor<f64>
    %692 = "stablehlo.compare"(%691, %691) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %693 = "stablehlo.select"(%692, %4, %691) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %694 = "stablehlo.maximum"(%693, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %695 = "stablehlo.minimum"(%694, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %696 = "stablehlo.compare"(%695, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %697 = "stablehlo.ceil"(%695) : (tensor<f64>) -> tensor<f64>
    %698 = "stablehlo.floor"(%695) : (tensor<f64>) -> tensor<f64>
    %699 = "stablehlo.select"(%696, %697, %698) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %700 = "stablehlo.add"(%699, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %701 = "stablehlo.convert"(%700) : (tensor<f64>) -> tensor<ui32>
    %702 = "stablehlo.shift_left"(%701, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %703 = "stablehlo.reshape"(%702) : (tensor<ui32>) -> tensor<1xui32>
    %704 = "stablehlo.concatenate"(%57, %703) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %705 = "stablehlo.bitcast_convert"(%704) : (tensor<2xui32>) -> tensor<f64>
    %706 = "stablehlo.multiply"(%689, %705) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %707 = "stablehlo.subtract"(%661, %691) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %708 = "stablehlo.compare"(%707, %707) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %709 = "stablehlo.select"(%708, %4, %707) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %710 = "stablehlo.maximum"(%709, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %711 = "stablehlo.minimum"(%710, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %712 = "stablehlo.compare"(%711, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %713 = "stablehlo.ceil"(%711) : (tensor<f64>) -> tensor<f64>
    %714 = "stablehlo.floor"(%711) : (tensor<f64>) -> tensor<f64>
    %715 = "stablehlo.select"(%712, %713, %714) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %716 = "stablehlo.add"(%715, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %717 = "stablehlo.convert"(%716) : (tensor<f64>) -> tensor<ui32>
    %718 = "stablehlo.shift_left"(%717, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %719 = "stablehlo.reshape"(%718) : (tensor<ui32>) -> tensor<1xui32>
    %720 = "stablehlo.concatenate"(%57, %719) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %721 = "stablehlo.bitcast_convert"(%720) : (tensor<2xui32>) -> tensor<f64>
    %722 = "stablehlo.multiply"(%706, %721) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %723 = "stablehlo.add"(%581, %722) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %724 = "stablehlo.add"(%arg1, %225) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %725 = "stablehlo.compare"(%724, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %726 = "stablehlo.compare"(%724, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %727 = "stablehlo.compare"(%724, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %728 = "stablehlo.compare"(%724, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %729 = "stablehlo.select"(%728, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %730 = "stablehlo.select"(%727, %25, %729) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %731 = "stablehlo.multiply"(%724, %730) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %732 = "stablehlo.bitcast_convert"(%731) : (tensor<f64>) -> tensor<2xui32>
    %733 = "stablehlo.slice"(%732) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %734 = "stablehlo.reshape"(%733) : (tensor<1xui32>) -> tensor<ui32>
    %735 = "stablehlo.shift_right_logical"(%734, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %736 = "stablehlo.and"(%735, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %737 = "stablehlo.convert"(%736) : (tensor<ui32>) -> tensor<f64>
    %738 = "stablehlo.subtract"(%737, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %739 = "stablehlo.subtract"(%4, %738) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %740 = "stablehlo.compare"(%739, %739) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %741 = "stablehlo.select"(%740, %4, %739) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %742 = "stablehlo.maximum"(%741, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %743 = "stablehlo.minimum"(%742, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %744 = "stablehlo.compare"(%743, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %745 = "stablehlo.ceil"(%743) : (tensor<f64>) -> tensor<f64>
    %746 = "stablehlo.floor"(%743) : (tensor<f64>) -> tensor<f64>
    %747 = "stablehlo.select"(%744, %745, %746) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %748 = "stablehlo.add"(%747, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %749 = "stablehlo.convert"(%748) : (tensor<f64>) -> tensor<ui32>
    %750 = "stablehlo.shift_left"(%749, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %751 = "stablehlo.reshape"(%750) : (tensor<ui32>) -> tensor<1xui32>
    %752 = "stablehlo.concatenate"(%57, %751) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %753 = "stablehlo.bitcast_convert"(%752) : (tensor<2xui32>) -> tensor<f64>
    %754 = "stablehlo.multiply"(%731, %753) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %755 = "stablehlo.compare"(%754, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %756 = "stablehlo.select"(%755, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %757 = "stablehlo.add"(%738, %756) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %758 = "stablehlo.select"(%728, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %759 = "stablehlo.select"(%727, %65, %758) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %760 = "stablehlo.add"(%757, %759) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %761 = "stablehlo.multiply"(%754, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %762 = "stablehlo.select"(%755, %761, %754) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %763 = "stablehlo.subtract"(%762, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %764 = "stablehlo.multiply"(%763, %763) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %765 = "stablehlo.multiply"(%764, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %766 = "stablehlo.optimization_barrier"(%763) : (tensor<f64>) -> tensor<f64>
    %767 = "stablehlo.add"(%766, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %768 = "stablehlo.divide"(%763, %767) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %769 = "stablehlo.multiply"(%768, %768) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %770 = "stablehlo.multiply"(%769, %769) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %771 = "stablehlo.multiply"(%83, %770) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %772 = "stablehlo.add"(%771, %85) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %773 = "stablehlo.multiply"(%772, %770) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %774 = "stablehlo.add"(%773, %88) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %775 = "stablehlo.multiply"(%774, %770) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %776 = "stablehlo.add"(%775, %91) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %777 = "stablehlo.multiply"(%94, %770) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %778 = "stablehlo.add"(%777, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %779 = "stablehlo.multiply"(%778, %770) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %780 = "stablehlo.add"(%779, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %781 = "stablehlo.multiply"(%780, %770) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %782 = "stablehlo.add"(%781, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %783 = "stablehlo.multiply"(%776, %769) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %784 = "stablehlo.add"(%783, %782) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %785 = "stablehlo.multiply"(%769, %784) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %786 = "stablehlo.add"(%785, %765) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %787 = "stablehlo.multiply"(%768, %786) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %788 = "stablehlo.multiply"(%760, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %789 = "stablehlo.add"(%788, %787) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %790 = "stablehlo.subtract"(%765, %789) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %791 = "stablehlo.subtract"(%763, %790) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %792 = "stablehlo.multiply"(%760, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %793 = "stablehlo.add"(%792, %791) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %794 = "stablehlo.select"(%726, %724, %793) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %795 = "stablehlo.compare"(%724, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %796 = "stablehlo.select"(%795, %117, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %797 = "stablehlo.select"(%725, %794, %796) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %798 = "stablehlo.multiply"(%arg0, %797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %799 = "stablehlo.negate"(%798) : (tensor<f64>) -> tensor<f64>
    %800 = "stablehlo.minimum"(%799, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %801 = "stablehlo.maximum"(%800, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %802 = "stablehlo.multiply"(%801, %126) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %803 = "stablehlo.round_nearest_even"(%802) : (tensor<f64>) -> tensor<f64>
    %804 = "stablehlo.multiply"(%803, %130) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %805 = "stablehlo.add"(%804, %801) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %806 = "stablehlo.multiply"(%803, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %807 = "stablehlo.add"(%806, %805) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %808 = "stablehlo.multiply"(%807, %807) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %809 = "stablehlo.multiply"(%136, %808) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %810 = "stablehlo.add"(%809, %137) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %811 = "stablehlo.multiply"(%810, %808) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %812 = "stablehlo.add"(%811, %140) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %813 = "stablehlo.multiply"(%812, %808) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %814 = "stablehlo.add"(%813, %143) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %815 = "stablehlo.multiply"(%814, %808) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %816 = "stablehlo.add"(%815, %146) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %817 = "stablehlo.multiply"(%149, %808) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %818 = "stablehlo.add"(%817, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %819 = "stablehlo.multiply"(%818, %808) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %820 = "stablehlo.add"(%819, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %821 = "stablehlo.multiply"(%820, %808) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %822 = "stablehlo.add"(%821, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %823 = "stablehlo.multiply"(%822, %808) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %824 = "stablehlo.add"(%823, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %825 = "stablehlo.multiply"(%824, %808) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %826 = "stablehlo.add"(%825, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %827 = "stablehlo.multiply"(%816, %807) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %828 = "stablehlo.add"(%827, %826) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %829 = "stablehlo.multiply"(%808, %828) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %830 = "stablehlo.add"(%829, %807) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %831 = "stablehlo.add"(%830, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %832 = "stablehlo.multiply"(%803, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %833 = "stablehlo.floor"(%832) : (tensor<f64>) -> tensor<f64>
    %834 = "stablehlo.compare"(%833, %833) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %835 = "stablehlo.select"(%834, %4, %833) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %836 = "stablehlo.maximum"(%835, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %837 = "stablehlo.minimum"(%836, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %838 = "stablehlo.compare"(%837, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %839 = "stablehlo.ceil"(%837) : (tensor<f64>) -> tensor<f64>
    %840 = "stablehlo.floor"(%837) : (tensor<f64>) -> tensor<f64>
    %841 = "stablehlo.select"(%838, %839, %840) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %842 = "stablehlo.add"(%841, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %843 = "stablehlo.convert"(%842) : (tensor<f64>) -> tensor<ui32>
    %844 = "stablehlo.shift_left"(%843, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %845 = "stablehlo.reshape"(%844) : (tensor<ui32>) -> tensor<1xui32>
    %846 = "stablehlo.concatenate"(%57, %845) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %847 = "stablehlo.bitcast_convert"(%846) : (tensor<2xui32>) -> tensor<f64>
    %848 = "stablehlo.multiply"(%831, %847) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %849 = "stablehlo.subtract"(%803, %833) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %850 = "stablehlo.compare"(%849, %849) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %851 = "stablehlo.select"(%850, %4, %849) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %852 = "stablehlo.maximum"(%851, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %853 = "stablehlo.minimum"(%852, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %854 = "stablehlo.compare"(%853, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %855 = "stablehlo.ceil"(%853) : (tensor<f64>) -> tensor<f64>
    %856 = "stablehlo.floor"(%853) : (tensor<f64>) -> tensor<f64>
    %857 = "stablehlo.select"(%854, %855, %856) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %858 = "stablehlo.add"(%857, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %859 = "stablehlo.convert"(%858) : (tensor<f64>) -> tensor<ui32>
    %860 = "stablehlo.shift_left"(%859, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %861 = "stablehlo.reshape"(%860) : (tensor<ui32>) -> tensor<1xui32>
    %862 = "stablehlo.concatenate"(%57, %861) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %863 = "stablehlo.bitcast_convert"(%862) : (tensor<2xui32>) -> tensor<f64>
    %864 = "stablehlo.multiply"(%848, %863) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %865 = "stablehlo.add"(%723, %864) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %866 = "stablehlo.add"(%arg1, %222) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %867 = "stablehlo.compare"(%866, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %868 = "stablehlo.compare"(%866, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %869 = "stablehlo.compare"(%866, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %870 = "stablehlo.compare"(%866, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %871 = "stablehlo.select"(%870, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %872 = "stablehlo.select"(%869, %25, %871) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %873 = "stablehlo.multiply"(%866, %872) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %874 = "stablehlo.bitcast_convert"(%873) : (tensor<f64>) -> tensor<2xui32>
    %875 = "stablehlo.slice"(%874) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %876 = "stablehlo.reshape"(%875) : (tensor<1xui32>) -> tensor<ui32>
    %877 = "stablehlo.shift_right_logical"(%876, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %878 = "stablehlo.and"(%877, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %879 = "stablehlo.convert"(%878) : (tensor<ui32>) -> tensor<f64>
    %880 = "stablehlo.subtract"(%879, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %881 = "stablehlo.subtract"(%4, %880) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %882 = "stablehlo.compare"(%881, %881) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %883 = "stablehlo.select"(%882, %4, %881) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %884 = "stablehlo.maximum"(%883, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %885 = "stablehlo.minimum"(%884, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %886 = "stablehlo.compare"(%885, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %887 = "stablehlo.ceil"(%885) : (tensor<f64>) -> tensor<f64>
    %888 = "stablehlo.floor"(%885) : (tensor<f64>) -> tensor<f64>
    %889 = "stablehlo.select"(%886, %887, %888) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %890 = "stablehlo.add"(%889, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %891 = "stablehlo.convert"(%890) : (tensor<f64>) -> tensor<ui32>
    %892 = "stablehlo.shift_left"(%891, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %893 = "stablehlo.reshape"(%892) : (tensor<ui32>) -> tensor<1xui32>
    %894 = "stablehlo.concatenate"(%57, %893) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %895 = "stablehlo.bitcast_convert"(%894) : (tensor<2xui32>) -> tensor<f64>
    %896 = "stablehlo.multiply"(%873, %895) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %897 = "stablehlo.compare"(%896, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %898 = "stablehlo.select"(%897, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %899 = "stablehlo.add"(%880, %898) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %900 = "stablehlo.select"(%870, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %901 = "stablehlo.select"(%869, %65, %900) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %902 = "stablehlo.add"(%899, %901) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %903 = "stablehlo.multiply"(%896, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %904 = "stablehlo.select"(%897, %903, %896) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %905 = "stablehlo.subtract"(%904, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %906 = "stablehlo.multiply"(%905, %905) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %907 = "stablehlo.multiply"(%906, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %908 = "stablehlo.optimization_barrier"(%905) : (tensor<f64>) -> tensor<f64>
    %909 = "stablehlo.add"(%908, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %910 = "stablehlo.divide"(%905, %909) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %911 = "stablehlo.multiply"(%910, %910) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %912 = "stablehlo.multiply"(%911, %911) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %913 = "stablehlo.multiply"(%83, %912) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %914 = "stablehlo.add"(%913, %85) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %915 = "stablehlo.multiply"(%914, %912) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %916 = "stablehlo.add"(%915, %88) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %917 = "stablehlo.multiply"(%916, %912) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %918 = "stablehlo.add"(%917, %91) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %919 = "stablehlo.multiply"(%94, %912) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %920 = "stablehlo.add"(%919, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %921 = "stablehlo.multiply"(%920, %912) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %922 = "stablehlo.add"(%921, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %923 = "stablehlo.multiply"(%922, %912) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %924 = "stablehlo.add"(%923, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %925 = "stablehlo.multiply"(%918, %911) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %926 = "stablehlo.add"(%925, %924) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %927 = "stablehlo.multiply"(%911, %926) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %928 = "stablehlo.add"(%927, %907) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %929 = "stablehlo.multiply"(%910, %928) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %930 = "stablehlo.multiply"(%902, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %931 = "stablehlo.add"(%930, %929) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %932 = "stablehlo.subtract"(%907, %931) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %933 = "stablehlo.subtract"(%905, %932) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %934 = "stablehlo.multiply"(%902, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %935 = "stablehlo.add"(%934, %933) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %936 = "stablehlo.select"(%868, %866, %935) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %937 = "stablehlo.compare"(%866, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %938 = "stablehlo.select"(%937, %117, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %939 = "stablehlo.select"(%867, %936, %938) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %940 = "stablehlo.multiply"(%arg0, %939) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %941 = "stablehlo.negate"(%940) : (tensor<f64>) -> tensor<f64>
    %942 = "stablehlo.minimum"(%941, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %943 = "stablehlo.maximum"(%942, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %944 = "stablehlo.multiply"(%943, %126) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %945 = "stablehlo.round_nearest_even"(%944) : (tensor<f64>) -> tensor<f64>
    %946 = "stablehlo.multiply"(%945, %130) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %947 = "stablehlo.add"(%946, %943) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %948 = "stablehlo.multiply"(%945, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %949 = "stablehlo.add"(%948, %947) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %950 = "stablehlo.multiply"(%949, %949) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %951 = "stablehlo.multiply"(%136, %950) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %952 = "stablehlo.add"(%951, %137) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %953 = "stablehlo.multiply"(%952, %950) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %954 = "stablehlo.add"(%953, %140) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %955 = "stablehlo.multiply"(%954, %950) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %956 = "stablehlo.add"(%955, %143) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %957 = "stablehlo.multiply"(%956, %950) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %958 = "stablehlo.add"(%957, %146) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %959 = "stablehlo.multiply"(%149, %950) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %960 = "stablehlo.add"(%959, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %961 = "stablehlo.multiply"(%960, %950) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %962 = "stablehlo.add"(%961, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %963 = "stablehlo.multiply"(%962, %950) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %964 = "stablehlo.add"(%963, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %965 = "stablehlo.multiply"(%964, %950) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %966 = "stablehlo.add"(%965, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %967 = "stablehlo.multiply"(%966, %950) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %968 = "stablehlo.add"(%967, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %969 = "stablehlo.multiply"(%958, %949) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %970 = "stablehlo.add"(%969, %968) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %971 = "stablehlo.multiply"(%950, %970) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %972 = "stablehlo.add"(%971, %949) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %973 = "stablehlo.add"(%972, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %974 = "stablehlo.multiply"(%945, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %975 = "stablehlo.floor"(%974) : (tensor<f64>) -> tensor<f64>
    %976 = "stablehlo.compare"(%975, %975) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %977 = "stablehlo.select"(%976, %4, %975) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %978 = "stablehlo.maximum"(%977, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %979 = "stablehlo.minimum"(%978, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %980 = "stablehlo.compare"(%979, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %981 = "stablehlo.ceil"(%979) : (tensor<f64>) -> tensor<f64>
    %982 = "stablehlo.floor"(%979) : (tensor<f64>) -> tensor<f64>
    %983 = "stablehlo.select"(%980, %981, %982) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %984 = "stablehlo.add"(%983, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %985 = "stablehlo.convert"(%984) : (tensor<f64>) -> tensor<ui32>
    %986 = "stablehlo.shift_left"(%985, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %987 = "stablehlo.reshape"(%986) : (tensor<ui32>) -> tensor<1xui32>
    %988 = "stablehlo.concatenate"(%57, %987) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %989 = "stablehlo.bitcast_convert"(%988) : (tensor<2xui32>) -> tensor<f64>
    %990 = "stablehlo.multiply"(%973, %989) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %991 = "stablehlo.subtract"(%945, %975) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %992 = "stablehlo.compare"(%991, %991) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %993 = "stablehlo.select"(%992, %4, %991) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %994 = "stablehlo.maximum"(%993, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %995 = "stablehlo.minimum"(%994, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %996 = "stablehlo.compare"(%995, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %997 = "stablehlo.ceil"(%995) : (tensor<f64>) -> tensor<f64>
    %998 = "stablehlo.floor"(%995) : (tensor<f64>) -> tensor<f64>
    %999 = "stablehlo.select"(%996, %997, %998) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1000 = "stablehlo.add"(%999, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1001 = "stablehlo.convert"(%1000) : (tensor<f64>) -> tensor<ui32>
    %1002 = "stablehlo.shift_left"(%1001, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1003 = "stablehlo.reshape"(%1002) : (tensor<ui32>) -> tensor<1xui32>
    %1004 = "stablehlo.concatenate"(%57, %1003) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1005 = "stablehlo.bitcast_convert"(%1004) : (tensor<2xui32>) -> tensor<f64>
    %1006 = "stablehlo.multiply"(%990, %1005) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1007 = "stablehlo.add"(%865, %1006) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1008 = "stablehlo.add"(%arg1, %217) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1009 = "stablehlo.compare"(%1008, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1010 = "stablehlo.compare"(%1008, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1011 = "stablehlo.compare"(%1008, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1012 = "stablehlo.compare"(%1008, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1013 = "stablehlo.select"(%1012, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1014 = "stablehlo.select"(%1011, %25, %1013) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1015 = "stablehlo.multiply"(%1008, %1014) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1016 = "stablehlo.bitcast_convert"(%1015) : (tensor<f64>) -> tensor<2xui32>
    %1017 = "stablehlo.slice"(%1016) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %1018 = "stablehlo.reshape"(%1017) : (tensor<1xui32>) -> tensor<ui32>
    %1019 = "stablehlo.shift_right_logical"(%1018, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1020 = "stablehlo.and"(%1019, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1021 = "stablehlo.convert"(%1020) : (tensor<ui32>) -> tensor<f64>
    %1022 = "stablehlo.subtract"(%1021, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1023 = "stablehlo.subtract"(%4, %1022) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1024 = "stablehlo.compare"(%1023, %1023) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1025 = "stablehlo.select"(%1024, %4, %1023) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1026 = "stablehlo.maximum"(%1025, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1027 = "stablehlo.minimum"(%1026, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1028 = "stablehlo.compare"(%1027, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1029 = "stablehlo.ceil"(%1027) : (tensor<f64>) -> tensor<f64>
    %1030 = "stablehlo.floor"(%1027) : (tensor<f64>) -> tensor<f64>
    %1031 = "stablehlo.select"(%1028, %1029, %1030) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1032 = "stablehlo.add"(%1031, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1033 = "stablehlo.convert"(%1032) : (tensor<f64>) -> tensor<ui32>
    %1034 = "stablehlo.shift_left"(%1033, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1035 = "stablehlo.reshape"(%1034) : (tensor<ui32>) -> tensor<1xui32>
    %1036 = "stablehlo.concatenate"(%57, %1035) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1037 = "stablehlo.bitcast_convert"(%1036) : (tensor<2xui32>) -> tensor<f64>
    %1038 = "stablehlo.multiply"(%1015, %1037) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1039 = "stablehlo.compare"(%1038, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1040 = "stablehlo.select"(%1039, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1041 = "stablehlo.add"(%1022, %1040) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1042 = "stablehlo.select"(%1012, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1043 = "stablehlo.select"(%1011, %65, %1042) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1044 = "stablehlo.add"(%1041, %1043) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1045 = "stablehlo.multiply"(%1038, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1046 = "stablehlo.select"(%1039, %1045, %1038) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1047 = "stablehlo.subtract"(%1046, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1048 = "stablehlo.multiply"(%1047, %1047) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1049 = "stablehlo.multiply"(%1048, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1050 = "stablehlo.optimization_barrier"(%1047) : (tensor<f64>) -> tensor<f64>
    %1051 = "stablehlo.add"(%1050, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1052 = "stablehlo.divide"(%1047, %1051) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1053 = "stablehlo.multiply"(%1052, %1052) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1054 = "stablehlo.multiply"(%1053, %1053) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1055 = "stablehlo.multiply"(%83, %1054) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1056 = "stablehlo.add"(%1055, %85) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1057 = "stablehlo.multiply"(%1056, %1054) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1058 = "stablehlo.add"(%1057, %88) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1059 = "stablehlo.multiply"(%1058, %1054) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1060 = "stablehlo.add"(%1059, %91) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1061 = "stablehlo.multiply"(%94, %1054) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1062 = "stablehlo.add"(%1061, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1063 = "stablehlo.multiply"(%1062, %1054) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1064 = "stablehlo.add"(%1063, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1065 = "stablehlo.multiply"(%1064, %1054) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1066 = "stablehlo.add"(%1065, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1067 = "stablehlo.multiply"(%1060, %1053) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1068 = "stablehlo.add"(%1067, %1066) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1069 = "stablehlo.multiply"(%1053, %1068) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1070 = "stablehlo.add"(%1069, %1049) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1071 = "stablehlo.multiply"(%1052, %1070) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1072 = "stablehlo.multiply"(%1044, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1073 = "stablehlo.add"(%1072, %1071) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1074 = "stablehlo.subtract"(%1049, %1073) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1075 = "stablehlo.subtract"(%1047, %1074) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1076 = "stablehlo.multiply"(%1044, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1077 = "stablehlo.add"(%1076, %1075) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1078 = "stablehlo.select"(%1010, %1008, %1077) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1079 = "stablehlo.compare"(%1008, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1080 = "stablehlo.select"(%1079, %117, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1081 = "stablehlo.select"(%1009, %1078, %1080) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1082 = "stablehlo.multiply"(%arg0, %1081) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1083 = "stablehlo.negate"(%1082) : (tensor<f64>) -> tensor<f64>
    %1084 = "stablehlo.minimum"(%1083, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1085 = "stablehlo.maximum"(%1084, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1086 = "stablehlo.multiply"(%1085, %126) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1087 = "stablehlo.round_nearest_even"(%1086) : (tensor<f64>) -> tensor<f64>
    %1088 = "stablehlo.multiply"(%1087, %130) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1089 = "stablehlo.add"(%1088, %1085) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1090 = "stablehlo.multiply"(%1087, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1091 = "stablehlo.add"(%1090, %1089) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1092 = "stablehlo.multiply"(%1091, %1091) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1093 = "stablehlo.multiply"(%136, %1092) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1094 = "stablehlo.add"(%1093, %137) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1095 = "stablehlo.multiply"(%1094, %1092) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1096 = "stablehlo.add"(%1095, %140) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1097 = "stablehlo.multiply"(%1096, %1092) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1098 = "stablehlo.add"(%1097, %143) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1099 = "stablehlo.multiply"(%1098, %1092) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1100 = "stablehlo.add"(%1099, %146) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1101 = "stablehlo.multiply"(%149, %1092) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1102 = "stablehlo.add"(%1101, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1103 = "stablehlo.multiply"(%1102, %1092) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1104 = "stablehlo.add"(%1103, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1105 = "stablehlo.multiply"(%1104, %1092) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1106 = "stablehlo.add"(%1105, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1107 = "stablehlo.multiply"(%1106, %1092) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1108 = "stablehlo.add"(%1107, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1109 = "stablehlo.multiply"(%1108, %1092) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1110 = "stablehlo.add"(%1109, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1111 = "stablehlo.multiply"(%1100, %1091) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1112 = "stablehlo.add"(%1111, %1110) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1113 = "stablehlo.multiply"(%1092, %1112) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1114 = "stablehlo.add"(%1113, %1091) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1115 = "stablehlo.add"(%1114, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1116 = "stablehlo.multiply"(%1087, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1117 = "stablehlo.floor"(%1116) : (tensor<f64>) -> tensor<f64>
    %1118 = "stablehlo.compare"(%1117, %1117) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1119 = "stablehlo.select"(%1118, %4, %1117) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1120 = "stablehlo.maximum"(%1119, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1121 = "stablehlo.minimum"(%1120, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1122 = "stablehlo.compare"(%1121, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1123 = "stablehlo.ceil"(%1121) : (tensor<f64>) -> tensor<f64>
    %1124 = "stablehlo.floor"(%1121) : (tensor<f64>) -> tensor<f64>
    %1125 = "stablehlo.select"(%1122, %1123, %1124) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1126 = "stablehlo.add"(%1125, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1127 = "stablehlo.convert"(%1126) : (tensor<f64>) -> tensor<ui32>
    %1128 = "stablehlo.shift_left"(%1127, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1129 = "stablehlo.reshape"(%1128) : (tensor<ui32>) -> tensor<1xui32>
    %1130 = "stablehlo.concatenate"(%57, %1129) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1131 = "stablehlo.bitcast_convert"(%1130) : (tensor<2xui32>) -> tensor<f64>
    %1132 = "stablehlo.multiply"(%1115, %1131) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1133 = "stablehlo.subtract"(%1087, %1117) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1134 = "stablehlo.compare"(%1133, %1133) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1135 = "stablehlo.select"(%1134, %4, %1133) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1136 = "stablehlo.maximum"(%1135, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1137 = "stablehlo.minimum"(%1136, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1138 = "stablehlo.compare"(%1137, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1139 = "stablehlo.ceil"(%1137) : (tensor<f64>) -> tensor<f64>
    %1140 = "stablehlo.floor"(%1137) : (tensor<f64>) -> tensor<f64>
    %1141 = "stablehlo.select"(%1138, %1139, %1140) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1142 = "stablehlo.add"(%1141, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1143 = "stablehlo.convert"(%1142) : (tensor<f64>) -> tensor<ui32>
    %1144 = "stablehlo.shift_left"(%1143, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1145 = "stablehlo.reshape"(%1144) : (tensor<ui32>) -> tensor<1xui32>
    %1146 = "stablehlo.concatenate"(%57, %1145) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1147 = "stablehlo.bitcast_convert"(%1146) : (tensor<2xui32>) -> tensor<f64>
    %1148 = "stablehlo.multiply"(%1132, %1147) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1149 = "stablehlo.add"(%1007, %1148) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1150 = "stablehlo.add"(%arg1, %214) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1151 = "stablehlo.compare"(%1150, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1152 = "stablehlo.compare"(%1150, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1153 = "stablehlo.compare"(%1150, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1154 = "stablehlo.compare"(%1150, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1155 = "stablehlo.select"(%1154, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1156 = "stablehlo.select"(%1153, %25, %1155) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1157 = "stablehlo.multiply"(%1150, %1156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1158 = "stablehlo.bitcast_convert"(%1157) : (tensor<f64>) -> tensor<2xui32>
    %1159 = "stablehlo.slice"(%1158) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %1160 = "stablehlo.reshape"(%1159) : (tensor<1xui32>) -> tensor<ui32>
    %1161 = "stablehlo.shift_right_logical"(%1160, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1162 = "stablehlo.and"(%1161, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1163 = "stablehlo.convert"(%1162) : (tensor<ui32>) -> tensor<f64>
    %1164 = "stablehlo.subtract"(%1163, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1165 = "stablehlo.subtract"(%4, %1164) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1166 = "stablehlo.compare"(%1165, %1165) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1167 = "stablehlo.select"(%1166, %4, %1165) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1168 = "stablehlo.maximum"(%1167, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1169 = "stablehlo.minimum"(%1168, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1170 = "stablehlo.compare"(%1169, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1171 = "stablehlo.ceil"(%1169) : (tensor<f64>) -> tensor<f64>
    %1172 = "stablehlo.floor"(%1169) : (tensor<f64>) -> tensor<f64>
    %1173 = "stablehlo.select"(%1170, %1171, %1172) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1174 = "stablehlo.add"(%1173, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1175 = "stablehlo.convert"(%1174) : (tensor<f64>) -> tensor<ui32>
    %1176 = "stablehlo.shift_left"(%1175, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1177 = "stablehlo.reshape"(%1176) : (tensor<ui32>) -> tensor<1xui32>
    %1178 = "stablehlo.concatenate"(%57, %1177) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1179 = "stablehlo.bitcast_convert"(%1178) : (tensor<2xui32>) -> tensor<f64>
    %1180 = "stablehlo.multiply"(%1157, %1179) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1181 = "stablehlo.compare"(%1180, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1182 = "stablehlo.select"(%1181, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1183 = "stablehlo.add"(%1164, %1182) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1184 = "stablehlo.select"(%1154, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1185 = "stablehlo.select"(%1153, %65, %1184) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1186 = "stablehlo.add"(%1183, %1185) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1187 = "stablehlo.multiply"(%1180, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1188 = "stablehlo.select"(%1181, %1187, %1180) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1189 = "stablehlo.subtract"(%1188, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1190 = "stablehlo.multiply"(%1189, %1189) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1191 = "stablehlo.multiply"(%1190, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1192 = "stablehlo.optimization_barrier"(%1189) : (tensor<f64>) -> tensor<f64>
    %1193 = "stablehlo.add"(%1192, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1194 = "stablehlo.divide"(%1189, %1193) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1195 = "stablehlo.multiply"(%1194, %1194) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1196 = "stablehlo.multiply"(%1195, %1195) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1197 = "stablehlo.multiply"(%83, %1196) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1198 = "stablehlo.add"(%1197, %85) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1199 = "stablehlo.multiply"(%1198, %1196) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1200 = "stablehlo.add"(%1199, %88) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1201 = "stablehlo.multiply"(%1200, %1196) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1202 = "stablehlo.add"(%1201, %91) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1203 = "stablehlo.multiply"(%94, %1196) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1204 = "stablehlo.add"(%1203, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1205 = "stablehlo.multiply"(%1204, %1196) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1206 = "stablehlo.add"(%1205, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1207 = "stablehlo.multiply"(%1206, %1196) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1208 = "stablehlo.add"(%1207, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1209 = "stablehlo.multiply"(%1202, %1195) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1210 = "stablehlo.add"(%1209, %1208) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1211 = "stablehlo.multiply"(%1195, %1210) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1212 = "stablehlo.add"(%1211, %1191) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1213 = "stablehlo.multiply"(%1194, %1212) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1214 = "stablehlo.multiply"(%1186, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1215 = "stablehlo.add"(%1214, %1213) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1216 = "stablehlo.subtract"(%1191, %1215) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1217 = "stablehlo.subtract"(%1189, %1216) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1218 = "stablehlo.multiply"(%1186, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1219 = "stablehlo.add"(%1218, %1217) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1220 = "stablehlo.select"(%1152, %1150, %1219) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1221 = "stablehlo.compare"(%1150, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1222 = "stablehlo.select"(%1221, %117, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1223 = "stablehlo.select"(%1151, %1220, %1222) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1224 = "stablehlo.multiply"(%arg0, %1223) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1225 = "stablehlo.negate"(%1224) : (tensor<f64>) -> tensor<f64>
    %1226 = "stablehlo.minimum"(%1225, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1227 = "stablehlo.maximum"(%1226, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1228 = "stablehlo.multiply"(%1227, %126) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1229 = "stablehlo.round_nearest_even"(%1228) : (tensor<f64>) -> tensor<f64>
    %1230 = "stablehlo.multiply"(%1229, %130) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1231 = "stablehlo.add"(%1230, %1227) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1232 = "stablehlo.multiply"(%1229, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1233 = "stablehlo.add"(%1232, %1231) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1234 = "stablehlo.multiply"(%1233, %1233) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1235 = "stablehlo.multiply"(%136, %1234) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1236 = "stablehlo.add"(%1235, %137) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1237 = "stablehlo.multiply"(%1236, %1234) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1238 = "stablehlo.add"(%1237, %140) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1239 = "stablehlo.multiply"(%1238, %1234) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1240 = "stablehlo.add"(%1239, %143) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1241 = "stablehlo.multiply"(%1240, %1234) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1242 = "stablehlo.add"(%1241, %146) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1243 = "stablehlo.multiply"(%149, %1234) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1244 = "stablehlo.add"(%1243, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1245 = "stablehlo.multiply"(%1244, %1234) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1246 = "stablehlo.add"(%1245, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1247 = "stablehlo.multiply"(%1246, %1234) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1248 = "stablehlo.add"(%1247, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1249 = "stablehlo.multiply"(%1248, %1234) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1250 = "stablehlo.add"(%1249, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1251 = "stablehlo.multiply"(%1250, %1234) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1252 = "stablehlo.add"(%1251, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1253 = "stablehlo.multiply"(%1242, %1233) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1254 = "stablehlo.add"(%1253, %1252) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1255 = "stablehlo.multiply"(%1234, %1254) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1256 = "stablehlo.add"(%1255, %1233) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1257 = "stablehlo.add"(%1256, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1258 = "stablehlo.multiply"(%1229, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1259 = "stablehlo.floor"(%1258) : (tensor<f64>) -> tensor<f64>
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
    %1274 = "stablehlo.multiply"(%1257, %1273) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1275 = "stablehlo.subtract"(%1229, %1259) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1276 = "stablehlo.compare"(%1275, %1275) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1277 = "stablehlo.select"(%1276, %4, %1275) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1278 = "stablehlo.maximum"(%1277, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1279 = "stablehlo.minimum"(%1278, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1280 = "stablehlo.compare"(%1279, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1281 = "stablehlo.ceil"(%1279) : (tensor<f64>) -> tensor<f64>
    %1282 = "stablehlo.floor"(%1279) : (tensor<f64>) -> tensor<f64>
    %1283 = "stablehlo.select"(%1280, %1281, %1282) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1284 = "stablehlo.add"(%1283, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1285 = "stablehlo.convert"(%1284) : (tensor<f64>) -> tensor<ui32>
    %1286 = "stablehlo.shift_left"(%1285, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1287 = "stablehlo.reshape"(%1286) : (tensor<ui32>) -> tensor<1xui32>
    %1288 = "stablehlo.concatenate"(%57, %1287) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1289 = "stablehlo.bitcast_convert"(%1288) : (tensor<2xui32>) -> tensor<f64>
    %1290 = "stablehlo.multiply"(%1274, %1289) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1291 = "stablehlo.add"(%1149, %1290) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1292 = "stablehlo.add"(%arg1, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1293 = "stablehlo.compare"(%1292, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1294 = "stablehlo.compare"(%1292, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1295 = "stablehlo.compare"(%1292, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1296 = "stablehlo.compare"(%1292, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1297 = "stablehlo.select"(%1296, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1298 = "stablehlo.select"(%1295, %25, %1297) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1299 = "stablehlo.multiply"(%1292, %1298) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1300 = "stablehlo.bitcast_convert"(%1299) : (tensor<f64>) -> tensor<2xui32>
    %1301 = "stablehlo.slice"(%1300) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %1302 = "stablehlo.reshape"(%1301) : (tensor<1xui32>) -> tensor<ui32>
    %1303 = "stablehlo.shift_right_logical"(%1302, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1304 = "stablehlo.and"(%1303, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1305 = "stablehlo.convert"(%1304) : (tensor<ui32>) -> tensor<f64>
    %1306 = "stablehlo.subtract"(%1305, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1307 = "stablehlo.subtract"(%4, %1306) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1308 = "stablehlo.compare"(%1307, %1307) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1309 = "stablehlo.select"(%1308, %4, %1307) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1310 = "stablehlo.maximum"(%1309, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1311 = "stablehlo.minimum"(%1310, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1312 = "stablehlo.compare"(%1311, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1313 = "stablehlo.ceil"(%1311) : (tensor<f64>) -> tensor<f64>
    %1314 = "stablehlo.floor"(%1311) : (tensor<f64>) -> tensor<f64>
    %1315 = "stablehlo.select"(%1312, %1313, %1314) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1316 = "stablehlo.add"(%1315, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1317 = "stablehlo.convert"(%1316) : (tensor<f64>) -> tensor<ui32>
    %1318 = "stablehlo.shift_left"(%1317, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1319 = "stablehlo.reshape"(%1318) : (tensor<ui32>) -> tensor<1xui32>
    %1320 = "stablehlo.concatenate"(%57, %1319) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1321 = "stablehlo.bitcast_convert"(%1320) : (tensor<2xui32>) -> tensor<f64>
    %1322 = "stablehlo.multiply"(%1299, %1321) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1323 = "stablehlo.compare"(%1322, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1324 = "stablehlo.select"(%1323, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1325 = "stablehlo.add"(%1306, %1324) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1326 = "stablehlo.select"(%1296, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1327 = "stablehlo.select"(%1295, %65, %1326) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1328 = "stablehlo.add"(%1325, %1327) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1329 = "stablehlo.multiply"(%1322, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1330 = "stablehlo.select"(%1323, %1329, %1322) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1331 = "stablehlo.subtract"(%1330, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1332 = "stablehlo.multiply"(%1331, %1331) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1333 = "stablehlo.multiply"(%1332, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1334 = "stablehlo.optimization_barrier"(%1331) : (tensor<f64>) -> tensor<f64>
    %1335 = "stablehlo.add"(%1334, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1336 = "stablehlo.divide"(%1331, %1335) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1337 = "stablehlo.multiply"(%1336, %1336) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1338 = "stablehlo.multiply"(%1337, %1337) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1339 = "stablehlo.multiply"(%83, %1338) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1340 = "stablehlo.add"(%1339, %85) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1341 = "stablehlo.multiply"(%1340, %1338) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1342 = "stablehlo.add"(%1341, %88) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1343 = "stablehlo.multiply"(%1342, %1338) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1344 = "stablehlo.add"(%1343, %91) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1345 = "stablehlo.multiply"(%94, %1338) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1346 = "stablehlo.add"(%1345, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1347 = "stablehlo.multiply"(%1346, %1338) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1348 = "stablehlo.add"(%1347, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1349 = "stablehlo.multiply"(%1348, %1338) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1350 = "stablehlo.add"(%1349, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1351 = "stablehlo.multiply"(%1344, %1337) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1352 = "stablehlo.add"(%1351, %1350) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1353 = "stablehlo.multiply"(%1337, %1352) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1354 = "stablehlo.add"(%1353, %1333) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1355 = "stablehlo.multiply"(%1336, %1354) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1356 = "stablehlo.multiply"(%1328, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1357 = "stablehlo.add"(%1356, %1355) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1358 = "stablehlo.subtract"(%1333, %1357) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1359 = "stablehlo.subtract"(%1331, %1358) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1360 = "stablehlo.multiply"(%1328, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1361 = "stablehlo.add"(%1360, %1359) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1362 = "stablehlo.select"(%1294, %1292, %1361) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1363 = "stablehlo.compare"(%1292, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1364 = "stablehlo.select"(%1363, %117, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1365 = "stablehlo.select"(%1293, %1362, %1364) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1366 = "stablehlo.multiply"(%arg0, %1365) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1367 = "stablehlo.negate"(%1366) : (tensor<f64>) -> tensor<f64>
    %1368 = "stablehlo.minimum"(%1367, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1369 = "stablehlo.maximum"(%1368, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1370 = "stablehlo.multiply"(%1369, %126) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1371 = "stablehlo.round_nearest_even"(%1370) : (tensor<f64>) -> tensor<f64>
    %1372 = "stablehlo.multiply"(%1371, %130) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1373 = "stablehlo.add"(%1372, %1369) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1374 = "stablehlo.multiply"(%1371, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1375 = "stablehlo.add"(%1374, %1373) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1376 = "stablehlo.multiply"(%1375, %1375) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1377 = "stablehlo.multiply"(%136, %1376) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1378 = "stablehlo.add"(%1377, %137) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1379 = "stablehlo.multiply"(%1378, %1376) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1380 = "stablehlo.add"(%1379, %140) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1381 = "stablehlo.multiply"(%1380, %1376) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1382 = "stablehlo.add"(%1381, %143) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1383 = "stablehlo.multiply"(%1382, %1376) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1384 = "stablehlo.add"(%1383, %146) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1385 = "stablehlo.multiply"(%149, %1376) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1386 = "stablehlo.add"(%1385, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1387 = "stablehlo.multiply"(%1386, %1376) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1388 = "stablehlo.add"(%1387, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1389 = "stablehlo.multiply"(%1388, %1376) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1390 = "stablehlo.add"(%1389, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1391 = "stablehlo.multiply"(%1390, %1376) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1392 = "stablehlo.add"(%1391, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1393 = "stablehlo.multiply"(%1392, %1376) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1394 = "stablehlo.add"(%1393, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1395 = "stablehlo.multiply"(%1384, %1375) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1396 = "stablehlo.add"(%1395, %1394) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1397 = "stablehlo.multiply"(%1376, %1396) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1398 = "stablehlo.add"(%1397, %1375) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1399 = "stablehlo.add"(%1398, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1400 = "stablehlo.multiply"(%1371, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1401 = "stablehlo.floor"(%1400) : (tensor<f64>) -> tensor<f64>
    %1402 = "stablehlo.compare"(%1401, %1401) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1403 = "stablehlo.select"(%1402, %4, %1401) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1404 = "stablehlo.maximum"(%1403, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1405 = "stablehlo.minimum"(%1404, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1406 = "stablehlo.compare"(%1405, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1407 = "stablehlo.ceil"(%1405) : (tensor<f64>) -> tensor<f64>
    %1408 = "stablehlo.floor"(%1405) : (tensor<f64>) -> tensor<f64>
    %1409 = "stablehlo.select"(%1406, %1407, %1408) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1410 = "stablehlo.add"(%1409, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1411 = "stablehlo.convert"(%1410) : (tensor<f64>) -> tensor<ui32>
    %1412 = "stablehlo.shift_left"(%1411, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1413 = "stablehlo.reshape"(%1412) : (tensor<ui32>) -> tensor<1xui32>
    %1414 = "stablehlo.concatenate"(%57, %1413) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1415 = "stablehlo.bitcast_convert"(%1414) : (tensor<2xui32>) -> tensor<f64>
    %1416 = "stablehlo.multiply"(%1399, %1415) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1417 = "stablehlo.subtract"(%1371, %1401) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1418 = "stablehlo.compare"(%1417, %1417) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1419 = "stablehlo.select"(%1418, %4, %1417) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1420 = "stablehlo.maximum"(%1419, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1421 = "stablehlo.minimum"(%1420, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1422 = "stablehlo.compare"(%1421, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1423 = "stablehlo.ceil"(%1421) : (tensor<f64>) -> tensor<f64>
    %1424 = "stablehlo.floor"(%1421) : (tensor<f64>) -> tensor<f64>
    %1425 = "stablehlo.select"(%1422, %1423, %1424) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1426 = "stablehlo.add"(%1425, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1427 = "stablehlo.convert"(%1426) : (tensor<f64>) -> tensor<ui32>
    %1428 = "stablehlo.shift_left"(%1427, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1429 = "stablehlo.reshape"(%1428) : (tensor<ui32>) -> tensor<1xui32>
    %1430 = "stablehlo.concatenate"(%57, %1429) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1431 = "stablehlo.bitcast_convert"(%1430) : (tensor<2xui32>) -> tensor<f64>
    %1432 = "stablehlo.multiply"(%1416, %1431) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1433 = "stablehlo.add"(%1291, %1432) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1434 = "stablehlo.add"(%arg1, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1435 = "stablehlo.compare"(%1434, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1436 = "stablehlo.compare"(%1434, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1437 = "stablehlo.compare"(%1434, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1438 = "stablehlo.compare"(%1434, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1439 = "stablehlo.select"(%1438, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1440 = "stablehlo.select"(%1437, %25, %1439) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1441 = "stablehlo.multiply"(%1434, %1440) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1442 = "stablehlo.bitcast_convert"(%1441) : (tensor<f64>) -> tensor<2xui32>
    %1443 = "stablehlo.slice"(%1442) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %1444 = "stablehlo.reshape"(%1443) : (tensor<1xui32>) -> tensor<ui32>
    %1445 = "stablehlo.shift_right_logical"(%1444, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1446 = "stablehlo.and"(%1445, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1447 = "stablehlo.convert"(%1446) : (tensor<ui32>) -> tensor<f64>
    %1448 = "stablehlo.subtract"(%1447, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1449 = "stablehlo.subtract"(%4, %1448) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1450 = "stablehlo.compare"(%1449, %1449) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1451 = "stablehlo.select"(%1450, %4, %1449) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1452 = "stablehlo.maximum"(%1451, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1453 = "stablehlo.minimum"(%1452, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1454 = "stablehlo.compare"(%1453, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1455 = "stablehlo.ceil"(%1453) : (tensor<f64>) -> tensor<f64>
    %1456 = "stablehlo.floor"(%1453) : (tensor<f64>) -> tensor<f64>
    %1457 = "stablehlo.select"(%1454, %1455, %1456) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1458 = "stablehlo.add"(%1457, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1459 = "stablehlo.convert"(%1458) : (tensor<f64>) -> tensor<ui32>
    %1460 = "stablehlo.shift_left"(%1459, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1461 = "stablehlo.reshape"(%1460) : (tensor<ui32>) -> tensor<1xui32>
    %1462 = "stablehlo.concatenate"(%57, %1461) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1463 = "stablehlo.bitcast_convert"(%1462) : (tensor<2xui32>) -> tensor<f64>
    %1464 = "stablehlo.multiply"(%1441, %1463) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1465 = "stablehlo.compare"(%1464, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1466 = "stablehlo.select"(%1465, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1467 = "stablehlo.add"(%1448, %1466) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1468 = "stablehlo.select"(%1438, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1469 = "stablehlo.select"(%1437, %65, %1468) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1470 = "stablehlo.add"(%1467, %1469) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1471 = "stablehlo.multiply"(%1464, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1472 = "stablehlo.select"(%1465, %1471, %1464) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1473 = "stablehlo.subtract"(%1472, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1474 = "stablehlo.multiply"(%1473, %1473) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1475 = "stablehlo.multiply"(%1474, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1476 = "stablehlo.optimization_barrier"(%1473) : (tensor<f64>) -> tensor<f64>
    %1477 = "stablehlo.add"(%1476, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1478 = "stablehlo.divide"(%1473, %1477) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1479 = "stablehlo.multiply"(%1478, %1478) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1480 = "stablehlo.multiply"(%1479, %1479) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1481 = "stablehlo.multiply"(%83, %1480) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1482 = "stablehlo.add"(%1481, %85) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1483 = "stablehlo.multiply"(%1482, %1480) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1484 = "stablehlo.add"(%1483, %88) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1485 = "stablehlo.multiply"(%1484, %1480) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1486 = "stablehlo.add"(%1485, %91) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1487 = "stablehlo.multiply"(%94, %1480) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1488 = "stablehlo.add"(%1487, %95) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1489 = "stablehlo.multiply"(%1488, %1480) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1490 = "stablehlo.add"(%1489, %98) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1491 = "stablehlo.multiply"(%1490, %1480) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1492 = "stablehlo.add"(%1491, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1493 = "stablehlo.multiply"(%1486, %1479) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1494 = "stablehlo.add"(%1493, %1492) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1495 = "stablehlo.multiply"(%1479, %1494) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1496 = "stablehlo.add"(%1495, %1475) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1497 = "stablehlo.multiply"(%1478, %1496) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1498 = "stablehlo.multiply"(%1470, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1499 = "stablehlo.add"(%1498, %1497) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1500 = "stablehlo.subtract"(%1475, %1499) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1501 = "stablehlo.subtract"(%1473, %1500) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1502 = "stablehlo.multiply"(%1470, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1503 = "stablehlo.add"(%1502, %1501) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1504 = "stablehlo.select"(%1436, %1434, %1503) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1505 = "stablehlo.compare"(%1434, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1506 = "stablehlo.select"(%1505, %117, %3) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1507 = "stablehlo.select"(%1435, %1504, %1506) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1508 = "stablehlo.multiply"(%arg0, %1507) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1509 = "stablehlo.negate"(%1508) : (tensor<f64>) -> tensor<f64>
    %1510 = "stablehlo.minimum"(%1509, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1511 = "stablehlo.maximum"(%1510, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1512 = "stablehlo.multiply"(%1511, %126) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1513 = "stablehlo.round_nearest_even"(%1512) : (tensor<f64>) -> tensor<f64>
    %1514 = "stablehlo.multiply"(%1513, %130) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1515 = "stablehlo.add"(%1514, %1511) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1516 = "stablehlo.multiply"(%1513, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1517 = "stablehlo.add"(%1516, %1515) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1518 = "stablehlo.multiply"(%1517, %1517) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1519 = "stablehlo.multiply"(%136, %1518) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1520 = "stablehlo.add"(%1519, %137) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1521 = "stablehlo.multiply"(%1520, %1518) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1522 = "stablehlo.add"(%1521, %140) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1523 = "stablehlo.multiply"(%1522, %1518) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1524 = "stablehlo.add"(%1523, %143) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1525 = "stablehlo.multiply"(%1524, %1518) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1526 = "stablehlo.add"(%1525, %146) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1527 = "stablehlo.multiply"(%149, %1518) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1528 = "stablehlo.add"(%1527, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1529 = "stablehlo.multiply"(%1528, %1518) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1530 = "stablehlo.add"(%1529, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1531 = "stablehlo.multiply"(%1530, %1518) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1532 = "stablehlo.add"(%1531, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1533 = "stablehlo.multiply"(%1532, %1518) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1534 = "stablehlo.add"(%1533, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1535 = "stablehlo.multiply"(%1534, %1518) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1536 = "stablehlo.add"(%1535, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1537 = "stablehlo.multiply"(%1526, %1517) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1538 = "stablehlo.add"(%1537, %1536) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1539 = "stablehlo.multiply"(%1518, %1538) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1540 = "stablehlo.add"(%1539, %1517) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1541 = "stablehlo.add"(%1540, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1542 = "stablehlo.multiply"(%1513, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1543 = "stablehlo.floor"(%1542) : (tensor<f64>) -> tensor<f64>
    %1544 = "stablehlo.compare"(%1543, %1543) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1545 = "stablehlo.select"(%1544, %4, %1543) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1546 = "stablehlo.maximum"(%1545, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1547 = "stablehlo.minimum"(%1546, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1548 = "stablehlo.compare"(%1547, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1549 = "stablehlo.ceil"(%1547) : (tensor<f64>) -> tensor<f64>
    %1550 = "stablehlo.floor"(%1547) : (tensor<f64>) -> tensor<f64>
    %1551 = "stablehlo.select"(%1548, %1549, %1550) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1552 = "stablehlo.add"(%1551, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1553 = "stablehlo.convert"(%1552) : (tensor<f64>) -> tensor<ui32>
    %1554 = "stablehlo.shift_left"(%1553, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1555 = "stablehlo.reshape"(%1554) : (tensor<ui32>) -> tensor<1xui32>
    %1556 = "stablehlo.concatenate"(%57, %1555) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1557 = "stablehlo.bitcast_convert"(%1556) : (tensor<2xui32>) -> tensor<f64>
    %1558 = "stablehlo.multiply"(%1541, %1557) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1559 = "stablehlo.subtract"(%1513, %1543) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1560 = "stablehlo.compare"(%1559, %1559) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1561 = "stablehlo.select"(%1560, %4, %1559) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1562 = "stablehlo.maximum"(%1561, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1563 = "stablehlo.minimum"(%1562, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1564 = "stablehlo.compare"(%1563, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1565 = "stablehlo.ceil"(%1563) : (tensor<f64>) -> tensor<f64>
    %1566 = "stablehlo.floor"(%1563) : (tensor<f64>) -> tensor<f64>
    %1567 = "stablehlo.select"(%1564, %1565, %1566) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1568 = "stablehlo.add"(%1567, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1569 = "stablehlo.convert"(%1568) : (tensor<f64>) -> tensor<ui32>
    %1570 = "stablehlo.shift_left"(%1569, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1571 = "stablehlo.reshape"(%1570) : (tensor<ui32>) -> tensor<1xui32>
    %1572 = "stablehlo.concatenate"(%57, %1571) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1573 = "stablehlo.bitcast_convert"(%1572) : (tensor<2xui32>) -> tensor<f64>
    %1574 = "stablehlo.multiply"(%1558, %1573) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1575 = "stablehlo.add"(%1433, %1574) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1576 = "stablehlo.negate"(%arg0) : (tensor<f64>) -> tensor<f64>
    %1577 = "stablehlo.compare"(%1576, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1578 = "stablehlo.compare"(%arg1, %9) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1579 = "stablehlo.or"(%1577, %1578) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1580 = "stablehlo.compare"(%arg1, %117) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1581 = "stablehlo.and"(%16, %1580) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1582 = "stablehlo.floor"(%1576) : (tensor<f64>) -> tensor<f64>
    %1583 = "stablehlo.compare"(%1582, %1576) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1584 = "stablehlo.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %1585 = "stablehlo.xor"(%1583, %1584) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1586 = "stablehlo.and"(%1581, %1585) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1587 = "stablehlo.divide"(%9, %arg1) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1588 = "stablehlo.compare"(%1587, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1589 = "stablehlo.or"(%16, %1588) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1590 = "stablehlo.multiply"(%1576, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1591 = "stablehlo.floor"(%1590) : (tensor<f64>) -> tensor<f64>
    %1592 = "stablehlo.compare"(%1591, %1590) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1593 = "stablehlo.and"(%1583, %1592) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1594 = "stablehlo.and"(%1589, %1593) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1595 = "stablehlo.abs"(%arg1) : (tensor<f64>) -> tensor<f64>
    %1596 = "stablehlo.compare"(%1595, %9) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1597 = "stablehlo.compare"(%1576, %1576) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1598 = "stablehlo.select"(%1597, %9, %1576) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1599 = "stablehlo.compare"(%1595, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1600 = "stablehlo.compare"(%1595, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1601 = "stablehlo.or"(%1599, %1600) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1602 = "stablehlo.compare"(%1595, %9) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1603 = "stablehlo.compare"(%1576, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1604 = "stablehlo.compare"(%1602, %1603) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1605 = "stablehlo.select"(%1604, %12, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1606 = "stablehlo.select"(%1597, %1605, %1576) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1607 = "stablehlo.constant"() <{value = dense<1.0e+25> : tensor<f64>}> : () -> tensor<f64>
    %1608 = "stablehlo.minimum"(%1576, %1607) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1609 = "stablehlo.constant"() <{value = dense<-1.0e+25> : tensor<f64>}> : () -> tensor<f64>
    %1610 = "stablehlo.maximum"(%1608, %1609) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1611 = "stablehlo.or"(%1601, %1596) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %1612 = "stablehlo.select"(%1611, %78, %1595) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1613 = "stablehlo.compare"(%1612, %23) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1614 = "stablehlo.compare"(%1612, %26) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1615 = "stablehlo.select"(%1614, %28, %9) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1616 = "stablehlo.select"(%1613, %25, %1615) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1617 = "stablehlo.multiply"(%1612, %1616) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1618 = "stablehlo.bitcast_convert"(%1617) : (tensor<f64>) -> tensor<2xui32>
    %1619 = "stablehlo.slice"(%1618) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<2xui32>) -> tensor<1xui32>
    %1620 = "stablehlo.reshape"(%1619) : (tensor<1xui32>) -> tensor<ui32>
    %1621 = "stablehlo.shift_right_logical"(%1620, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1622 = "stablehlo.and"(%1621, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1623 = "stablehlo.convert"(%1622) : (tensor<ui32>) -> tensor<f64>
    %1624 = "stablehlo.subtract"(%1623, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1625 = "stablehlo.subtract"(%4, %1624) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1626 = "stablehlo.compare"(%1625, %1625) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1627 = "stablehlo.select"(%1626, %4, %1625) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1628 = "stablehlo.maximum"(%1627, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1629 = "stablehlo.minimum"(%1628, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1630 = "stablehlo.compare"(%1629, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1631 = "stablehlo.ceil"(%1629) : (tensor<f64>) -> tensor<f64>
    %1632 = "stablehlo.floor"(%1629) : (tensor<f64>) -> tensor<f64>
    %1633 = "stablehlo.select"(%1630, %1631, %1632) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1634 = "stablehlo.add"(%1633, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1635 = "stablehlo.convert"(%1634) : (tensor<f64>) -> tensor<ui32>
    %1636 = "stablehlo.shift_left"(%1635, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1637 = "stablehlo.reshape"(%1636) : (tensor<ui32>) -> tensor<1xui32>
    %1638 = "stablehlo.concatenate"(%57, %1637) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1639 = "stablehlo.bitcast_convert"(%1638) : (tensor<2xui32>) -> tensor<f64>
    %1640 = "stablehlo.multiply"(%1617, %1639) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1641 = "stablehlo.compare"(%1640, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1642 = "stablehlo.select"(%1641, %9, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1643 = "stablehlo.add"(%1624, %1642) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1644 = "stablehlo.select"(%1614, %66, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1645 = "stablehlo.select"(%1613, %65, %1644) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1646 = "stablehlo.add"(%1643, %1645) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1647 = "stablehlo.compare"(%1646, %4) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1648 = "stablehlo.multiply"(%1646, %70) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1649 = "stablehlo.multiply"(%1640, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1650 = "stablehlo.select"(%1641, %1649, %1640) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1651 = "stablehlo.subtract"(%1650, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1652 = "stablehlo.optimization_barrier"(%1651) : (tensor<f64>) -> tensor<f64>
    %1653 = "stablehlo.add"(%78, %1652) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1654 = "stablehlo.divide"(%1651, %1653) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1655 = "stablehlo.add"(%1654, %1654) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1656 = "stablehlo.multiply"(%1654, %1654) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1657 = "stablehlo.multiply"(%1656, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1658 = "stablehlo.multiply"(%1654, %1657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1659 = "stablehlo.add"(%1655, %1658) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1660 = "stablehlo.select"(%1647, %1648, %1659) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1661 = "stablehlo.select"(%1647, %1659, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1662 = "stablehlo.add"(%1660, %1661) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1663 = "stablehlo.subtract"(%1662, %1660) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1664 = "stablehlo.subtract"(%1661, %1663) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1665 = "stablehlo.subtract"(%1659, %1655) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1666 = "stablehlo.subtract"(%1658, %1665) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1667 = "stablehlo.constant"() <{value = dense<134217729.0> : tensor<f64>}> : () -> tensor<f64>
    %1668 = "stablehlo.multiply"(%1654, %1667) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1669 = "stablehlo.subtract"(%1668, %1654) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1670 = "stablehlo.subtract"(%1668, %1669) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1671 = "stablehlo.subtract"(%1654, %1670) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1672 = "stablehlo.multiply"(%1657, %1667) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1673 = "stablehlo.subtract"(%1672, %1657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1674 = "stablehlo.subtract"(%1672, %1673) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1675 = "stablehlo.subtract"(%1657, %1674) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1676 = "stablehlo.multiply"(%1671, %1675) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1677 = "stablehlo.multiply"(%1670, %1674) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1678 = "stablehlo.subtract"(%1658, %1677) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1679 = "stablehlo.multiply"(%1671, %1674) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1680 = "stablehlo.subtract"(%1678, %1679) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1681 = "stablehlo.multiply"(%1670, %1675) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1682 = "stablehlo.subtract"(%1680, %1681) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1683 = "stablehlo.subtract"(%1676, %1682) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1684 = "stablehlo.multiply"(%1656, %1667) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1685 = "stablehlo.subtract"(%1684, %1656) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1686 = "stablehlo.subtract"(%1684, %1685) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1687 = "stablehlo.subtract"(%1656, %1686) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1688 = "stablehlo.multiply"(%101, %1667) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1689 = "stablehlo.subtract"(%1688, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1690 = "stablehlo.subtract"(%1688, %1689) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1691 = "stablehlo.subtract"(%101, %1690) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1692 = "stablehlo.multiply"(%1687, %1691) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1693 = "stablehlo.multiply"(%1686, %1690) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1694 = "stablehlo.subtract"(%1657, %1693) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1695 = "stablehlo.multiply"(%1687, %1690) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1696 = "stablehlo.subtract"(%1694, %1695) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1697 = "stablehlo.multiply"(%1686, %1691) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1698 = "stablehlo.subtract"(%1696, %1697) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1699 = "stablehlo.subtract"(%1692, %1698) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1700 = "stablehlo.constant"() <{value = dense<3.700743415417188e-17> : tensor<f64>}> : () -> tensor<f64>
    %1701 = "stablehlo.multiply"(%1654, %1653) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1702 = "stablehlo.subtract"(%1651, %1701) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1703 = "stablehlo.multiply"(%1653, %1667) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1704 = "stablehlo.subtract"(%1703, %1653) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1705 = "stablehlo.subtract"(%1703, %1704) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1706 = "stablehlo.subtract"(%1653, %1705) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1707 = "stablehlo.multiply"(%1671, %1706) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1708 = "stablehlo.multiply"(%1670, %1705) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1709 = "stablehlo.subtract"(%1701, %1708) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1710 = "stablehlo.multiply"(%1671, %1705) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1711 = "stablehlo.subtract"(%1709, %1710) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1712 = "stablehlo.multiply"(%1670, %1706) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1713 = "stablehlo.subtract"(%1711, %1712) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1714 = "stablehlo.subtract"(%1707, %1713) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1715 = "stablehlo.subtract"(%1702, %1714) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1716 = "stablehlo.optimization_barrier"(%1653) : (tensor<f64>) -> tensor<f64>
    %1717 = "stablehlo.subtract"(%1716, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1718 = "stablehlo.subtract"(%1651, %1717) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1719 = "stablehlo.multiply"(%1654, %1718) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1720 = "stablehlo.subtract"(%1715, %1719) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1721 = "stablehlo.divide"(%1720, %1653) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1722 = "stablehlo.multiply"(%1654, %1721) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1723 = "stablehlo.multiply"(%1671, %1671) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1724 = "stablehlo.multiply"(%1670, %1670) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1725 = "stablehlo.subtract"(%1656, %1724) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1726 = "stablehlo.multiply"(%1671, %1670) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1727 = "stablehlo.subtract"(%1725, %1726) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1728 = "stablehlo.multiply"(%1670, %1671) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1729 = "stablehlo.subtract"(%1727, %1728) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1730 = "stablehlo.subtract"(%1723, %1729) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1731 = "stablehlo.multiply"(%1722, %78) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1732 = "stablehlo.add"(%1731, %1730) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1733 = "stablehlo.multiply"(%1732, %101) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1734 = "stablehlo.multiply"(%1656, %1700) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1735 = "stablehlo.add"(%1734, %1733) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1736 = "stablehlo.add"(%1699, %1735) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1737 = "stablehlo.multiply"(%1721, %1657) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1738 = "stablehlo.multiply"(%1654, %1736) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1739 = "stablehlo.add"(%1738, %1737) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1740 = "stablehlo.add"(%1683, %1739) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1741 = "stablehlo.multiply"(%1656, %1656) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1742 = "stablehlo.multiply"(%1741, %1654) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1743 = "stablehlo.constant"() <{value = dense<0.11724037104235352> : tensor<f64>}> : () -> tensor<f64>
    %1744 = "stablehlo.constant"() <{value = dense<0.11706154215034448> : tensor<f64>}> : () -> tensor<f64>
    %1745 = "stablehlo.multiply"(%1743, %1656) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1746 = "stablehlo.add"(%1745, %1744) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1747 = "stablehlo.constant"() <{value = dense<0.13334807761696937> : tensor<f64>}> : () -> tensor<f64>
    %1748 = "stablehlo.multiply"(%1746, %1656) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1749 = "stablehlo.add"(%1748, %1747) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1750 = "stablehlo.constant"() <{value = dense<0.1538459490609143> : tensor<f64>}> : () -> tensor<f64>
    %1751 = "stablehlo.multiply"(%1749, %1656) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1752 = "stablehlo.add"(%1751, %1750) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1753 = "stablehlo.constant"() <{value = dense<0.18181818335921093> : tensor<f64>}> : () -> tensor<f64>
    %1754 = "stablehlo.multiply"(%1752, %1656) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1755 = "stablehlo.add"(%1754, %1753) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1756 = "stablehlo.constant"() <{value = dense<0.22222222221653554> : tensor<f64>}> : () -> tensor<f64>
    %1757 = "stablehlo.multiply"(%1755, %1656) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1758 = "stablehlo.add"(%1757, %1756) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1759 = "stablehlo.constant"() <{value = dense<0.2857142857142937> : tensor<f64>}> : () -> tensor<f64>
    %1760 = "stablehlo.multiply"(%1758, %1656) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1761 = "stablehlo.add"(%1760, %1759) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1762 = "stablehlo.constant"() <{value = dense<0.4> : tensor<f64>}> : () -> tensor<f64>
    %1763 = "stablehlo.multiply"(%1761, %1656) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1764 = "stablehlo.add"(%1763, %1762) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1765 = "stablehlo.multiply"(%1742, %1764) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1766 = "stablehlo.add"(%1740, %1765) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1767 = "stablehlo.add"(%1666, %1766) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1768 = "stablehlo.add"(%1721, %1721) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1769 = "stablehlo.add"(%1767, %1768) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1770 = "stablehlo.multiply"(%1646, %77) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1771 = "stablehlo.add"(%1770, %1769) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1772 = "stablehlo.add"(%1664, %1771) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1773 = "stablehlo.add"(%1662, %1772) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1774 = "stablehlo.multiply"(%1610, %1773) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1775 = "stablehlo.minimum"(%1774, %122) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1776 = "stablehlo.maximum"(%1775, %124) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1777 = "stablehlo.multiply"(%1776, %126) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1778 = "stablehlo.round_nearest_even"(%1777) : (tensor<f64>) -> tensor<f64>
    %1779 = "stablehlo.multiply"(%1778, %130) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1780 = "stablehlo.add"(%1779, %1776) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1781 = "stablehlo.multiply"(%1778, %129) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1782 = "stablehlo.add"(%1781, %1780) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1783 = "stablehlo.abs"(%1774) : (tensor<f64>) -> tensor<f64>
    %1784 = "stablehlo.constant"() <{value = dense<800.0> : tensor<f64>}> : () -> tensor<f64>
    %1785 = "stablehlo.compare"(%1783, %1784) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1786 = "stablehlo.subtract"(%1773, %1662) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1787 = "stablehlo.subtract"(%1772, %1786) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1788 = "stablehlo.multiply"(%1610, %1667) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1789 = "stablehlo.subtract"(%1788, %1610) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1790 = "stablehlo.subtract"(%1788, %1789) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1791 = "stablehlo.subtract"(%1610, %1790) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1792 = "stablehlo.multiply"(%1773, %1667) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1793 = "stablehlo.subtract"(%1792, %1773) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1794 = "stablehlo.subtract"(%1792, %1793) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1795 = "stablehlo.subtract"(%1773, %1794) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1796 = "stablehlo.multiply"(%1791, %1795) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1797 = "stablehlo.multiply"(%1790, %1794) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1798 = "stablehlo.subtract"(%1774, %1797) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1799 = "stablehlo.multiply"(%1791, %1794) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1800 = "stablehlo.subtract"(%1798, %1799) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1801 = "stablehlo.multiply"(%1790, %1795) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1802 = "stablehlo.subtract"(%1800, %1801) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1803 = "stablehlo.subtract"(%1796, %1802) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1804 = "stablehlo.multiply"(%1610, %1787) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1805 = "stablehlo.add"(%1804, %1803) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1806 = "stablehlo.select"(%1785, %1805, %4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1807 = "stablehlo.add"(%1782, %1806) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1808 = "stablehlo.multiply"(%1807, %1807) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1809 = "stablehlo.multiply"(%136, %1808) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1810 = "stablehlo.add"(%1809, %137) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1811 = "stablehlo.multiply"(%1810, %1808) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1812 = "stablehlo.add"(%1811, %140) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1813 = "stablehlo.multiply"(%1812, %1808) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1814 = "stablehlo.add"(%1813, %143) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1815 = "stablehlo.multiply"(%1814, %1808) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1816 = "stablehlo.add"(%1815, %146) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1817 = "stablehlo.multiply"(%149, %1808) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1818 = "stablehlo.add"(%1817, %150) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1819 = "stablehlo.multiply"(%1818, %1808) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1820 = "stablehlo.add"(%1819, %153) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1821 = "stablehlo.multiply"(%1820, %1808) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1822 = "stablehlo.add"(%1821, %156) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1823 = "stablehlo.multiply"(%1822, %1808) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1824 = "stablehlo.add"(%1823, %159) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1825 = "stablehlo.multiply"(%1824, %1808) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1826 = "stablehlo.add"(%1825, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1827 = "stablehlo.multiply"(%1816, %1807) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1828 = "stablehlo.add"(%1827, %1826) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1829 = "stablehlo.multiply"(%1808, %1828) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1830 = "stablehlo.add"(%1829, %1807) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1831 = "stablehlo.add"(%1830, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1832 = "stablehlo.multiply"(%1778, %71) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1833 = "stablehlo.floor"(%1832) : (tensor<f64>) -> tensor<f64>
    %1834 = "stablehlo.compare"(%1833, %1833) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1835 = "stablehlo.select"(%1834, %4, %1833) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1836 = "stablehlo.maximum"(%1835, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1837 = "stablehlo.minimum"(%1836, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1838 = "stablehlo.compare"(%1837, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1839 = "stablehlo.ceil"(%1837) : (tensor<f64>) -> tensor<f64>
    %1840 = "stablehlo.floor"(%1837) : (tensor<f64>) -> tensor<f64>
    %1841 = "stablehlo.select"(%1838, %1839, %1840) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1842 = "stablehlo.add"(%1841, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1843 = "stablehlo.convert"(%1842) : (tensor<f64>) -> tensor<ui32>
    %1844 = "stablehlo.shift_left"(%1843, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1845 = "stablehlo.reshape"(%1844) : (tensor<ui32>) -> tensor<1xui32>
    %1846 = "stablehlo.concatenate"(%57, %1845) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1847 = "stablehlo.bitcast_convert"(%1846) : (tensor<2xui32>) -> tensor<f64>
    %1848 = "stablehlo.multiply"(%1831, %1847) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1849 = "stablehlo.subtract"(%1778, %1833) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1850 = "stablehlo.compare"(%1849, %1849) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1851 = "stablehlo.select"(%1850, %4, %1849) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1852 = "stablehlo.maximum"(%1851, %45) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1853 = "stablehlo.minimum"(%1852, %47) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1854 = "stablehlo.compare"(%1853, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %1855 = "stablehlo.ceil"(%1853) : (tensor<f64>) -> tensor<f64>
    %1856 = "stablehlo.floor"(%1853) : (tensor<f64>) -> tensor<f64>
    %1857 = "stablehlo.select"(%1854, %1855, %1856) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1858 = "stablehlo.add"(%1857, %40) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1859 = "stablehlo.convert"(%1858) : (tensor<f64>) -> tensor<ui32>
    %1860 = "stablehlo.shift_left"(%1859, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %1861 = "stablehlo.reshape"(%1860) : (tensor<ui32>) -> tensor<1xui32>
    %1862 = "stablehlo.concatenate"(%57, %1861) <{dimension = 0 : i64}> : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %1863 = "stablehlo.bitcast_convert"(%1862) : (tensor<2xui32>) -> tensor<f64>
    %1864 = "stablehlo.multiply"(%1848, %1863) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1865 = "stablehlo.select"(%1601, %1606, %1864) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1866 = "stablehlo.select"(%1596, %1598, %1865) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1867 = "stablehlo.negate"(%1866) : (tensor<f64>) -> tensor<f64>
    %1868 = "stablehlo.select"(%1594, %1867, %1866) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1869 = "stablehlo.select"(%1586, %3, %1868) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1870 = "stablehlo.select"(%1579, %9, %1869) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1871 = "stablehlo.add"(%1575, %1870) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1872 = "stablehlo.select"(%18, %12, %1871) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1873 = "stablehlo.select"(%17, %3, %1872) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1874 = "stablehlo.select"(%14, %4, %1873) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1875 = "stablehlo.select"(%11, %12, %1874) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    %1876 = "stablehlo.select"(%2, %3, %1875) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    return %1876 : tensor<f64>
  }
}

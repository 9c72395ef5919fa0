// {"ins":[["float32",[2]]],"params":null}
module @ndtr {
  func.func public @main(%arg0: tensor<2xf32>) -> (tensor<2xf32>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<2xf32>) -> tensor<2xf64>
    %1 = "stablehlo.compare"(%0, %0) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %2 = "stablehlo.constant"() <{value = dense<-40.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %3 = "stablehlo.maximum"(%0, %2) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %4 = "stablehlo.constant"() <{value = dense<40.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %5 = "stablehlo.minimum"(%3, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %6 = "stablehlo.negate"(%5) : (tensor<2xf64>) -> tensor<2xf64>
    %7 = "stablehlo.constant"() <{value = dense<0.7071067811865476> : tensor<2xf64>}> : () -> tensor<2xf64>
    %8 = "stablehlo.multiply"(%6, %7) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %9 = "stablehlo.abs"(%8) : (tensor<2xf64>) -> tensor<2xf64>
    %10 = "stablehlo.constant"() <{value = dense<0.5> : tensor<2xf64>}> : () -> tensor<2xf64>
    %11 = "stablehlo.compare"(%9, %10) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %12 = "stablehlo.constant"() <{value = dense<1.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %13 = "stablehlo.constant"() <{value = dense<2.8067128195611264e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %14 = "stablehlo.multiply"(%8, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %15 = "stablehlo.constant"() <{value = dense<-6.1967364287877e-12> : tensor<2xf64>}> : () -> tensor<2xf64>
    %16 = "stablehlo.multiply"(%13, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %17 = "stablehlo.add"(%16, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %18 = "stablehlo.constant"() <{value = dense<9.323723518153027e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %19 = "stablehlo.multiply"(%17, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %20 = "stablehlo.add"(%19, %18) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %21 = "stablehlo.constant"() <{value = dense<-1.2277734486795524e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %22 = "stablehlo.multiply"(%20, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %23 = "stablehlo.add"(%22, %21) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %24 = "stablehlo.constant"() <{value = dense<1.4806027146128752e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %25 = "stablehlo.multiply"(%23, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %26 = "stablehlo.add"(%25, %24) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %27 = "stablehlo.constant"() <{value = dense<-1.636576864883207e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %28 = "stablehlo.multiply"(%26, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %29 = "stablehlo.add"(%28, %27) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %30 = "stablehlo.constant"() <{value = dense<0.0000016462110782018636> : tensor<2xf64>}> : () -> tensor<2xf64>
    %31 = "stablehlo.multiply"(%29, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %32 = "stablehlo.add"(%31, %30) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %33 = "stablehlo.constant"() <{value = dense<-0.000014925650236967501> : tensor<2xf64>}> : () -> tensor<2xf64>
    %34 = "stablehlo.multiply"(%32, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %35 = "stablehlo.add"(%34, %33) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %36 = "stablehlo.constant"() <{value = dense<0.00012055332978879483> : tensor<2xf64>}> : () -> tensor<2xf64>
    %37 = "stablehlo.multiply"(%35, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %38 = "stablehlo.add"(%37, %36) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %39 = "stablehlo.constant"() <{value = dense<-0.0008548327023403001> : tensor<2xf64>}> : () -> tensor<2xf64>
    %40 = "stablehlo.multiply"(%38, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %41 = "stablehlo.add"(%40, %39) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %42 = "stablehlo.constant"() <{value = dense<0.005223977625441674> : tensor<2xf64>}> : () -> tensor<2xf64>
    %43 = "stablehlo.multiply"(%41, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %44 = "stablehlo.add"(%43, %42) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %45 = "stablehlo.constant"() <{value = dense<-0.026866170645131218> : tensor<2xf64>}> : () -> tensor<2xf64>
    %46 = "stablehlo.multiply"(%44, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %47 = "stablehlo.add"(%46, %45) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %48 = "stablehlo.constant"() <{value = dense<0.11283791670955126> : tensor<2xf64>}> : () -> tensor<2xf64>
    %49 = "stablehlo.multiply"(%47, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %50 = "stablehlo.add"(%49, %48) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %51 = "stablehlo.constant"() <{value = dense<-0.37612638903183754> : tensor<2xf64>}> : () -> tensor<2xf64>
    %52 = "stablehlo.multiply"(%50, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %53 = "stablehlo.add"(%52, %51) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %54 = "stablehlo.constant"() <{value = dense<0.1283791670955126> : tensor<2xf64>}> : () -> tensor<2xf64>
    %55 = "stablehlo.multiply"(%53, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %56 = "stablehlo.add"(%55, %54) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %57 = "stablehlo.multiply"(%8, %56) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %58 = "stablehlo.add"(%57, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %59 = "stablehlo.subtract"(%12, %58) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %60 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %61 = "stablehlo.compare"(%8, %60) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %62 = "stablehlo.maximum"(%9, %10) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %63 = "stablehlo.constant"() <{value = dense<28.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %64 = "stablehlo.minimum"(%62, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %65 = "stablehlo.multiply"(%64, %64) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %66 = "stablehlo.negate"(%65) : (tensor<2xf64>) -> tensor<2xf64>
    %67 = "stablehlo.constant"() <{value = dense<712.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %68 = "stablehlo.minimum"(%66, %67) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %69 = "stablehlo.constant"() <{value = dense<-746.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %70 = "stablehlo.maximum"(%68, %69) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %71 = "stablehlo.constant"() <{value = dense<1.4426950408889634> : tensor<2xf64>}> : () -> tensor<2xf64>
    %72 = "stablehlo.multiply"(%70, %71) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %73 = "stablehlo.round_nearest_even"(%72) : (tensor<2xf64>) -> tensor<2xf64>
    %74 = "stablehlo.constant"() <{value = dense<-1.9082149292705877e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %75 = "stablehlo.constant"() <{value = dense<-0.6931471803691238> : tensor<2xf64>}> : () -> tensor<2xf64>
    %76 = "stablehlo.multiply"(%73, %75) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %77 = "stablehlo.add"(%76, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %78 = "stablehlo.multiply"(%73, %74) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %79 = "stablehlo.add"(%78, %77) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %80 = "stablehlo.constant"() <{value = dense<134217729.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %81 = "stablehlo.multiply"(%64, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %82 = "stablehlo.subtract"(%81, %64) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %83 = "stablehlo.subtract"(%81, %82) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %84 = "stablehlo.multiply"(%83, %83) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %85 = "stablehlo.subtract"(%84, %65) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %86 = "stablehlo.subtract"(%64, %83) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %87 = "stablehlo.multiply"(%83, %86) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %88 = "stablehlo.constant"() <{value = dense<2.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %89 = "stablehlo.multiply"(%87, %88) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %90 = "stablehlo.add"(%85, %89) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %91 = "stablehlo.multiply"(%86, %86) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %92 = "stablehlo.add"(%90, %91) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %93 = "stablehlo.negate"(%92) : (tensor<2xf64>) -> tensor<2xf64>
    %94 = "stablehlo.add"(%79, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %95 = "stablehlo.multiply"(%94, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %96 = "stablehlo.constant"() <{value = dense<2.0914898727175524e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %97 = "stablehlo.constant"() <{value = dense<2.5105513541847086e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %98 = "stablehlo.multiply"(%96, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %99 = "stablehlo.add"(%98, %97) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %100 = "stablehlo.constant"() <{value = dense<2.755727313289604e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %101 = "stablehlo.multiply"(%99, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %102 = "stablehlo.add"(%101, %100) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %103 = "stablehlo.constant"() <{value = dense<0.0000027557254685728803> : tensor<2xf64>}> : () -> tensor<2xf64>
    %104 = "stablehlo.multiply"(%102, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %105 = "stablehlo.add"(%104, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %106 = "stablehlo.constant"() <{value = dense<0.00002480158732595111> : tensor<2xf64>}> : () -> tensor<2xf64>
    %107 = "stablehlo.multiply"(%105, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %108 = "stablehlo.add"(%107, %106) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %109 = "stablehlo.constant"() <{value = dense<0.0001984126987538548> : tensor<2xf64>}> : () -> tensor<2xf64>
    %110 = "stablehlo.multiply"(%108, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %111 = "stablehlo.add"(%110, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %112 = "stablehlo.constant"() <{value = dense<0.0013888888888883633> : tensor<2xf64>}> : () -> tensor<2xf64>
    %113 = "stablehlo.multiply"(%111, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %114 = "stablehlo.add"(%113, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %115 = "stablehlo.constant"() <{value = dense<0.008333333333325973> : tensor<2xf64>}> : () -> tensor<2xf64>
    %116 = "stablehlo.multiply"(%114, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %117 = "stablehlo.add"(%116, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %118 = "stablehlo.constant"() <{value = dense<0.04166666666666667> : tensor<2xf64>}> : () -> tensor<2xf64>
    %119 = "stablehlo.multiply"(%117, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %120 = "stablehlo.add"(%119, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %121 = "stablehlo.constant"() <{value = dense<0.1666666666666667> : tensor<2xf64>}> : () -> tensor<2xf64>
    %122 = "stablehlo.multiply"(%120, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %123 = "stablehlo.add"(%122, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %124 = "stablehlo.multiply"(%123, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %125 = "stablehlo.add"(%124, %10) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %126 = "stablehlo.multiply"(%95, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %127 = "stablehlo.add"(%126, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %128 = "stablehlo.add"(%127, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %129 = "stablehlo.multiply"(%73, %10) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %130 = "stablehlo.floor"(%129) : (tensor<2xf64>) -> tensor<2xf64>
    %131 = "stablehlo.compare"(%130, %130) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %132 = "stablehlo.select"(%131, %60, %130) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %133 = "stablehlo.constant"() <{value = dense<-1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %134 = "stablehlo.maximum"(%132, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %135 = "stablehlo.constant"() <{value = dense<1024.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %136 = "stablehlo.minimum"(%134, %135) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %137 = "stablehlo.compare"(%136, %60) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %138 = "stablehlo.ceil"(%136) : (tensor<2xf64>) -> tensor<2xf64>
    %139 = "stablehlo.floor"(%136) : (tensor<2xf64>) -> tensor<2xf64>
    %140 = "stablehlo.select"(%137, %138, %139) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %141 = "stablehlo.constant"() <{value = dense<1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %142 = "stablehlo.add"(%140, %141) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %143 = "stablehlo.convert"(%142) : (tensor<2xf64>) -> tensor<2xui32>
    %144 = "stablehlo.constant"() <{value = dense<20> : tensor<2xui32>}> : () -> tensor<2xui32>
    %145 = "stablehlo.shift_left"(%143, %144) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %146 = "stablehlo.reshape"(%145) : (tensor<2xui32>) -> tensor<2x1xui32>
    %147 = "stablehlo.constant"() <{value = dense<0> : tensor<2x1xui32>}> : () -> tensor<2x1xui32>
    %148 = "stablehlo.concatenate"(%147, %146) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %149 = "stablehlo.bitcast_convert"(%148) : (tensor<2x2xui32>) -> tensor<2xf64>
    %150 = "stablehlo.multiply"(%128, %149) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %151 = "stablehlo.subtract"(%73, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %152 = "stablehlo.compare"(%151, %151) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %153 = "stablehlo.select"(%152, %60, %151) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %154 = "stablehlo.maximum"(%153, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %155 = "stablehlo.minimum"(%154, %135) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %156 = "stablehlo.compare"(%155, %60) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %157 = "stablehlo.ceil"(%155) : (tensor<2xf64>) -> tensor<2xf64>
    %158 = "stablehlo.floor"(%155) : (tensor<2xf64>) -> tensor<2xf64>
    %159 = "stablehlo.select"(%156, %157, %158) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %160 = "stablehlo.add"(%159, %141) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %161 = "stablehlo.convert"(%160) : (tensor<2xf64>) -> tensor<2xui32>
    %162 = "stablehlo.shift_left"(%161, %144) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %163 = "stablehlo.reshape"(%162) : (tensor<2xui32>) -> tensor<2x1xui32>
    %164 = "stablehlo.concatenate"(%147, %163) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %165 = "stablehlo.bitcast_convert"(%164) : (tensor<2x2xui32>) -> tensor<2xf64>
    %166 = "stablehlo.multiply"(%150, %165) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %167 = "stablehlo.constant"() <{value = dense<-2.4566296518836074e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %168 = "stablehlo.constant"() <{value = dense<4.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %169 = "stablehlo.subtract"(%64, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %170 = "stablehlo.add"(%64, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %171 = "stablehlo.divide"(%169, %170) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %172 = "stablehlo.constant"() <{value = dense<-4.099065913517332e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %173 = "stablehlo.multiply"(%167, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %174 = "stablehlo.add"(%173, %172) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %175 = "stablehlo.constant"() <{value = dense<2.260672588099806e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %176 = "stablehlo.multiply"(%174, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %177 = "stablehlo.add"(%176, %175) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %178 = "stablehlo.constant"() <{value = dense<3.803356925844459e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %179 = "stablehlo.multiply"(%177, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %180 = "stablehlo.add"(%179, %178) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %181 = "stablehlo.constant"() <{value = dense<-1.5637585479000276e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %182 = "stablehlo.multiply"(%180, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %183 = "stablehlo.add"(%182, %181) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %184 = "stablehlo.constant"() <{value = dense<-2.1811769617133514e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %185 = "stablehlo.multiply"(%183, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %186 = "stablehlo.add"(%185, %184) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %187 = "stablehlo.constant"() <{value = dense<1.1118951965543757e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %188 = "stablehlo.multiply"(%186, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %189 = "stablehlo.add"(%188, %187) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %190 = "stablehlo.constant"() <{value = dense<7.892169836754835e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %191 = "stablehlo.multiply"(%189, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %192 = "stablehlo.add"(%191, %190) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %193 = "stablehlo.constant"() <{value = dense<-8.257659954747465e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %194 = "stablehlo.multiply"(%192, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %195 = "stablehlo.add"(%194, %193) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %196 = "stablehlo.constant"() <{value = dense<2.9088260043477257e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %197 = "stablehlo.multiply"(%195, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %198 = "stablehlo.add"(%197, %196) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %199 = "stablehlo.constant"() <{value = dense<0.000005709655376144024> : tensor<2xf64>}> : () -> tensor<2xf64>
    %200 = "stablehlo.multiply"(%198, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %201 = "stablehlo.add"(%200, %199) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %202 = "stablehlo.constant"() <{value = dense<-0.000011220735786530885> : tensor<2xf64>}> : () -> tensor<2xf64>
    %203 = "stablehlo.multiply"(%201, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %204 = "stablehlo.add"(%203, %202) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %205 = "stablehlo.constant"() <{value = dense<-0.000024399109736919765> : tensor<2xf64>}> : () -> tensor<2xf64>
    %206 = "stablehlo.multiply"(%204, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %207 = "stablehlo.add"(%206, %205) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %208 = "stablehlo.constant"() <{value = dense<0.00015062130127468446> : tensor<2xf64>}> : () -> tensor<2xf64>
    %209 = "stablehlo.multiply"(%207, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %210 = "stablehlo.add"(%209, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %211 = "stablehlo.constant"() <{value = dense<-0.0001992567341906416> : tensor<2xf64>}> : () -> tensor<2xf64>
    %212 = "stablehlo.multiply"(%210, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %213 = "stablehlo.add"(%212, %211) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %214 = "stablehlo.constant"() <{value = dense<-0.0007577732182846617> : tensor<2xf64>}> : () -> tensor<2xf64>
    %215 = "stablehlo.multiply"(%213, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %216 = "stablehlo.add"(%215, %214) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %217 = "stablehlo.constant"() <{value = dense<0.005031969985733842> : tensor<2xf64>}> : () -> tensor<2xf64>
    %218 = "stablehlo.multiply"(%216, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %219 = "stablehlo.add"(%218, %217) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %220 = "stablehlo.constant"() <{value = dense<-0.01619773406609936> : tensor<2xf64>}> : () -> tensor<2xf64>
    %221 = "stablehlo.multiply"(%219, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %222 = "stablehlo.add"(%221, %220) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %223 = "stablehlo.constant"() <{value = dense<0.0371675155366527> : tensor<2xf64>}> : () -> tensor<2xf64>
    %224 = "stablehlo.multiply"(%222, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %225 = "stablehlo.add"(%224, %223) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %226 = "stablehlo.constant"() <{value = dense<-0.06633036581163922> : tensor<2xf64>}> : () -> tensor<2xf64>
    %227 = "stablehlo.multiply"(%225, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %228 = "stablehlo.add"(%227, %226) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %229 = "stablehlo.constant"() <{value = dense<0.09373283499839563> : tensor<2xf64>}> : () -> tensor<2xf64>
    %230 = "stablehlo.multiply"(%228, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %231 = "stablehlo.add"(%230, %229) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %232 = "stablehlo.constant"() <{value = dense<-0.1010390660363253> : tensor<2xf64>}> : () -> tensor<2xf64>
    %233 = "stablehlo.multiply"(%231, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %234 = "stablehlo.add"(%233, %232) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %235 = "stablehlo.constant"() <{value = dense<0.06809705425469156> : tensor<2xf64>}> : () -> tensor<2xf64>
    %236 = "stablehlo.multiply"(%234, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %237 = "stablehlo.add"(%236, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %238 = "stablehlo.constant"() <{value = dense<0.015379652102620043> : tensor<2xf64>}> : () -> tensor<2xf64>
    %239 = "stablehlo.multiply"(%237, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %240 = "stablehlo.add"(%239, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %241 = "stablehlo.constant"() <{value = dense<-0.1396211168405625> : tensor<2xf64>}> : () -> tensor<2xf64>
    %242 = "stablehlo.multiply"(%240, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %243 = "stablehlo.add"(%242, %241) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %244 = "stablehlo.constant"() <{value = dense<1.2329951186255526> : tensor<2xf64>}> : () -> tensor<2xf64>
    %245 = "stablehlo.multiply"(%243, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %246 = "stablehlo.add"(%245, %244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %247 = "stablehlo.add"(%64, %64) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %248 = "stablehlo.add"(%247, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %249 = "stablehlo.divide"(%246, %248) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %250 = "stablehlo.multiply"(%166, %249) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %251 = "stablehlo.subtract"(%88, %250) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %252 = "stablehlo.select"(%61, %250, %251) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %253 = "stablehlo.select"(%11, %59, %252) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %254 = "stablehlo.constant"() <{value = dense<1.2732395447351628> : tensor<2xf64>}> : () -> tensor<2xf64>
    %255 = "stablehlo.add"(%14, %254) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %256 = "stablehlo.sqrt"(%255) : (tensor<2xf64>) -> tensor<2xf64>
    %257 = "stablehlo.add"(%8, %256) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %258 = "stablehlo.select"(%61, %257, %60) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %259 = "stablehlo.multiply"(%253, %258) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %260 = "stablehlo.constant"() <{value = dense<-4.833646656726457e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %261 = "stablehlo.multiply"(%6, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %262 = "stablehlo.subtract"(%261, %6) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %263 = "stablehlo.subtract"(%261, %262) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %264 = "stablehlo.constant"() <{value = dense<0.7071067839860916> : tensor<2xf64>}> : () -> tensor<2xf64>
    %265 = "stablehlo.multiply"(%263, %264) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %266 = "stablehlo.subtract"(%265, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %267 = "stablehlo.constant"() <{value = dense<-2.7995440410322203e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %268 = "stablehlo.multiply"(%263, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %269 = "stablehlo.add"(%266, %268) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %270 = "stablehlo.subtract"(%6, %263) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %271 = "stablehlo.multiply"(%270, %264) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %272 = "stablehlo.multiply"(%270, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %273 = "stablehlo.add"(%271, %272) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %274 = "stablehlo.add"(%269, %273) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %275 = "stablehlo.multiply"(%6, %260) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %276 = "stablehlo.add"(%275, %274) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %277 = "stablehlo.multiply"(%259, %276) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %278 = "stablehlo.subtract"(%253, %277) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %279 = "stablehlo.multiply"(%278, %10) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %280 = "stablehlo.select"(%1, %0, %279) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %281 = "stablehlo.convert"(%280) : (tensor<2xf64>) -> tensor<2xf32>
    return %281 : tensor<2xf32>
  }
}

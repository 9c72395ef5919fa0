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
    %13 = "stablehlo.constant"() <{value = dense<-6.1967364287877e-12> : tensor<2xf64>}> : () -> tensor<2xf64>
    %14 = "stablehlo.multiply"(%8, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %15 = "stablehlo.multiply"(%14, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %16 = "stablehlo.constant"() <{value = dense<-1.2277734486795524e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %17 = "stablehlo.multiply"(%13, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %18 = "stablehlo.add"(%17, %16) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %19 = "stablehlo.constant"() <{value = dense<-1.636576864883207e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %20 = "stablehlo.multiply"(%18, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %21 = "stablehlo.add"(%20, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %22 = "stablehlo.constant"() <{value = dense<-0.000014925650236967501> : tensor<2xf64>}> : () -> tensor<2xf64>
    %23 = "stablehlo.multiply"(%21, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %24 = "stablehlo.add"(%23, %22) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %25 = "stablehlo.constant"() <{value = dense<-0.0008548327023403001> : tensor<2xf64>}> : () -> tensor<2xf64>
    %26 = "stablehlo.multiply"(%24, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %27 = "stablehlo.add"(%26, %25) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %28 = "stablehlo.constant"() <{value = dense<-0.026866170645131218> : tensor<2xf64>}> : () -> tensor<2xf64>
    %29 = "stablehlo.multiply"(%27, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %30 = "stablehlo.add"(%29, %28) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %31 = "stablehlo.constant"() <{value = dense<-0.37612638903183754> : tensor<2xf64>}> : () -> tensor<2xf64>
    %32 = "stablehlo.multiply"(%30, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %33 = "stablehlo.add"(%32, %31) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %34 = "stablehlo.constant"() <{value = dense<2.8067128195611264e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %35 = "stablehlo.constant"() <{value = dense<9.323723518153027e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %36 = "stablehlo.multiply"(%34, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %37 = "stablehlo.add"(%36, %35) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %38 = "stablehlo.constant"() <{value = dense<1.4806027146128752e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %39 = "stablehlo.multiply"(%37, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %40 = "stablehlo.add"(%39, %38) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %41 = "stablehlo.constant"() <{value = dense<0.0000016462110782018636> : tensor<2xf64>}> : () -> tensor<2xf64>
    %42 = "stablehlo.multiply"(%40, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %43 = "stablehlo.add"(%42, %41) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %44 = "stablehlo.constant"() <{value = dense<0.00012055332978879483> : tensor<2xf64>}> : () -> tensor<2xf64>
    %45 = "stablehlo.multiply"(%43, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %46 = "stablehlo.add"(%45, %44) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %47 = "stablehlo.constant"() <{value = dense<0.005223977625441674> : tensor<2xf64>}> : () -> tensor<2xf64>
    %48 = "stablehlo.multiply"(%46, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %49 = "stablehlo.add"(%48, %47) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %50 = "stablehlo.constant"() <{value = dense<0.11283791670955126> : tensor<2xf64>}> : () -> tensor<2xf64>
    %51 = "stablehlo.multiply"(%49, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %52 = "stablehlo.add"(%51, %50) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %53 = "stablehlo.constant"() <{value = dense<0.1283791670955126> : tensor<2xf64>}> : () -> tensor<2xf64>
    %54 = "stablehlo.multiply"(%52, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %55 = "stablehlo.add"(%54, %53) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %56 = "stablehlo.multiply"(%33, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %57 = "stablehlo.add"(%56, %55) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %58 = "stablehlo.multiply"(%8, %57) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %59 = "stablehlo.add"(%58, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %60 = "stablehlo.subtract"(%12, %59) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %61 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %62 = "stablehlo.compare"(%8, %61) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %63 = "stablehlo.maximum"(%9, %10) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %64 = "stablehlo.constant"() <{value = dense<28.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %65 = "stablehlo.minimum"(%63, %64) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %66 = "stablehlo.multiply"(%65, %65) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %67 = "stablehlo.negate"(%66) : (tensor<2xf64>) -> tensor<2xf64>
    %68 = "stablehlo.constant"() <{value = dense<1.4426950408889634> : tensor<2xf64>}> : () -> tensor<2xf64>
    %69 = "stablehlo.multiply"(%67, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %70 = "stablehlo.round_nearest_even"(%69) : (tensor<2xf64>) -> tensor<2xf64>
    %71 = "stablehlo.constant"() <{value = dense<-1.9082149292705877e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %72 = "stablehlo.constant"() <{value = dense<-0.6931471803691238> : tensor<2xf64>}> : () -> tensor<2xf64>
    %73 = "stablehlo.multiply"(%70, %72) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %74 = "stablehlo.add"(%73, %67) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %75 = "stablehlo.multiply"(%70, %71) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %76 = "stablehlo.add"(%75, %74) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %77 = "stablehlo.constant"() <{value = dense<134217729.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %78 = "stablehlo.multiply"(%65, %77) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %79 = "stablehlo.subtract"(%78, %65) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %80 = "stablehlo.subtract"(%78, %79) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %81 = "stablehlo.multiply"(%80, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %82 = "stablehlo.subtract"(%81, %66) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %83 = "stablehlo.subtract"(%65, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %84 = "stablehlo.multiply"(%80, %83) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %85 = "stablehlo.constant"() <{value = dense<2.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %86 = "stablehlo.multiply"(%84, %85) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %87 = "stablehlo.add"(%82, %86) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %88 = "stablehlo.multiply"(%83, %83) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %89 = "stablehlo.add"(%87, %88) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %90 = "stablehlo.negate"(%89) : (tensor<2xf64>) -> tensor<2xf64>
    %91 = "stablehlo.add"(%76, %90) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %92 = "stablehlo.multiply"(%91, %91) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %93 = "stablehlo.constant"() <{value = dense<2.5105513541847086e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %94 = "stablehlo.constant"() <{value = dense<0.0000027557254685728803> : tensor<2xf64>}> : () -> tensor<2xf64>
    %95 = "stablehlo.multiply"(%93, %92) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %96 = "stablehlo.add"(%95, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %97 = "stablehlo.constant"() <{value = dense<0.0001984126987538548> : tensor<2xf64>}> : () -> tensor<2xf64>
    %98 = "stablehlo.multiply"(%96, %92) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %99 = "stablehlo.add"(%98, %97) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %100 = "stablehlo.constant"() <{value = dense<0.008333333333325973> : tensor<2xf64>}> : () -> tensor<2xf64>
    %101 = "stablehlo.multiply"(%99, %92) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %102 = "stablehlo.add"(%101, %100) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %103 = "stablehlo.constant"() <{value = dense<0.1666666666666667> : tensor<2xf64>}> : () -> tensor<2xf64>
    %104 = "stablehlo.multiply"(%102, %92) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %105 = "stablehlo.add"(%104, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %106 = "stablehlo.constant"() <{value = dense<2.0914898727175524e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %107 = "stablehlo.constant"() <{value = dense<2.755727313289604e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %108 = "stablehlo.multiply"(%106, %92) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %109 = "stablehlo.add"(%108, %107) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %110 = "stablehlo.constant"() <{value = dense<0.00002480158732595111> : tensor<2xf64>}> : () -> tensor<2xf64>
    %111 = "stablehlo.multiply"(%109, %92) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %112 = "stablehlo.add"(%111, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %113 = "stablehlo.constant"() <{value = dense<0.0013888888888883633> : tensor<2xf64>}> : () -> tensor<2xf64>
    %114 = "stablehlo.multiply"(%112, %92) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %115 = "stablehlo.add"(%114, %113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %116 = "stablehlo.constant"() <{value = dense<0.04166666666666667> : tensor<2xf64>}> : () -> tensor<2xf64>
    %117 = "stablehlo.multiply"(%115, %92) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %118 = "stablehlo.add"(%117, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %119 = "stablehlo.multiply"(%118, %92) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %120 = "stablehlo.add"(%119, %10) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %121 = "stablehlo.multiply"(%105, %91) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %122 = "stablehlo.add"(%121, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %123 = "stablehlo.multiply"(%92, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %124 = "stablehlo.add"(%123, %91) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %125 = "stablehlo.add"(%124, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %126 = "stablehlo.multiply"(%70, %10) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %127 = "stablehlo.floor"(%126) : (tensor<2xf64>) -> tensor<2xf64>
    %128 = "stablehlo.compare"(%127, %127) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %129 = "stablehlo.select"(%128, %61, %127) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %130 = "stablehlo.constant"() <{value = dense<-1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %131 = "stablehlo.maximum"(%129, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %132 = "stablehlo.constant"() <{value = dense<1024.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %133 = "stablehlo.minimum"(%131, %132) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %134 = "stablehlo.compare"(%133, %61) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %135 = "stablehlo.ceil"(%133) : (tensor<2xf64>) -> tensor<2xf64>
    %136 = "stablehlo.floor"(%133) : (tensor<2xf64>) -> tensor<2xf64>
    %137 = "stablehlo.select"(%134, %135, %136) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %138 = "stablehlo.constant"() <{value = dense<1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %139 = "stablehlo.add"(%137, %138) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %140 = "stablehlo.convert"(%139) : (tensor<2xf64>) -> tensor<2xui32>
    %141 = "stablehlo.constant"() <{value = dense<20> : tensor<2xui32>}> : () -> tensor<2xui32>
    %142 = "stablehlo.shift_left"(%140, %141) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %143 = "stablehlo.reshape"(%142) : (tensor<2xui32>) -> tensor<2x1xui32>
    %144 = "stablehlo.constant"() <{value = dense<0> : tensor<2x1xui32>}> : () -> tensor<2x1xui32>
    %145 = "stablehlo.concatenate"(%144, %143) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %146 = "stablehlo.bitcast_convert"(%145) : (tensor<2x2xui32>) -> tensor<2xf64>
    %147 = "stablehlo.multiply"(%125, %146) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %148 = "stablehlo.subtract"(%70, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %149 = "stablehlo.compare"(%148, %148) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %150 = "stablehlo.select"(%149, %61, %148) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %151 = "stablehlo.maximum"(%150, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %152 = "stablehlo.minimum"(%151, %132) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %153 = "stablehlo.compare"(%152, %61) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %154 = "stablehlo.ceil"(%152) : (tensor<2xf64>) -> tensor<2xf64>
    %155 = "stablehlo.floor"(%152) : (tensor<2xf64>) -> tensor<2xf64>
    %156 = "stablehlo.select"(%153, %154, %155) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %157 = "stablehlo.add"(%156, %138) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %158 = "stablehlo.convert"(%157) : (tensor<2xf64>) -> tensor<2xui32>
    %159 = "stablehlo.shift_left"(%158, %141) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %160 = "stablehlo.reshape"(%159) : (tensor<2xui32>) -> tensor<2x1xui32>
    %161 = "stablehlo.concatenate"(%144, %160) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %162 = "stablehlo.bitcast_convert"(%161) : (tensor<2x2xui32>) -> tensor<2xf64>
    %163 = "stablehlo.multiply"(%147, %162) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %164 = "stablehlo.constant"() <{value = dense<-2.4566296518836074e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %165 = "stablehlo.constant"() <{value = dense<4.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %166 = "stablehlo.subtract"(%65, %165) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %167 = "stablehlo.add"(%65, %165) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %168 = "stablehlo.divide"(%166, %167) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %169 = "stablehlo.constant"() <{value = dense<-4.099065913517332e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %170 = "stablehlo.multiply"(%164, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %171 = "stablehlo.add"(%170, %169) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %172 = "stablehlo.constant"() <{value = dense<2.260672588099806e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %173 = "stablehlo.multiply"(%171, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %174 = "stablehlo.add"(%173, %172) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %175 = "stablehlo.constant"() <{value = dense<3.803356925844459e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %176 = "stablehlo.multiply"(%174, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %177 = "stablehlo.add"(%176, %175) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %178 = "stablehlo.constant"() <{value = dense<-1.5637585479000276e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %179 = "stablehlo.multiply"(%177, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %180 = "stablehlo.add"(%179, %178) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %181 = "stablehlo.constant"() <{value = dense<-2.1811769617133514e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %182 = "stablehlo.multiply"(%180, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %183 = "stablehlo.add"(%182, %181) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %184 = "stablehlo.constant"() <{value = dense<1.1118951965543757e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %185 = "stablehlo.multiply"(%183, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %186 = "stablehlo.add"(%185, %184) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %187 = "stablehlo.constant"() <{value = dense<7.892169836754835e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %188 = "stablehlo.multiply"(%186, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %189 = "stablehlo.add"(%188, %187) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %190 = "stablehlo.constant"() <{value = dense<-8.257659954747465e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %191 = "stablehlo.multiply"(%189, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %192 = "stablehlo.add"(%191, %190) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %193 = "stablehlo.constant"() <{value = dense<2.9088260043477257e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %194 = "stablehlo.multiply"(%192, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %195 = "stablehlo.add"(%194, %193) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %196 = "stablehlo.constant"() <{value = dense<0.000005709655376144024> : tensor<2xf64>}> : () -> tensor<2xf64>
    %197 = "stablehlo.multiply"(%195, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %198 = "stablehlo.add"(%197, %196) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %199 = "stablehlo.constant"() <{value = dense<-0.000011220735786530885> : tensor<2xf64>}> : () -> tensor<2xf64>
    %200 = "stablehlo.multiply"(%198, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %201 = "stablehlo.add"(%200, %199) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %202 = "stablehlo.constant"() <{value = dense<-0.000024399109736919765> : tensor<2xf64>}> : () -> tensor<2xf64>
    %203 = "stablehlo.multiply"(%201, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %204 = "stablehlo.add"(%203, %202) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %205 = "stablehlo.constant"() <{value = dense<0.00015062130127468446> : tensor<2xf64>}> : () -> tensor<2xf64>
    %206 = "stablehlo.multiply"(%204, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %207 = "stablehlo.add"(%206, %205) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %208 = "stablehlo.constant"() <{value = dense<-0.0001992567341906416> : tensor<2xf64>}> : () -> tensor<2xf64>
    %209 = "stablehlo.multiply"(%207, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %210 = "stablehlo.add"(%209, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %211 = "stablehlo.constant"() <{value = dense<-0.0007577732182846617> : tensor<2xf64>}> : () -> tensor<2xf64>
    %212 = "stablehlo.multiply"(%210, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %213 = "stablehlo.add"(%212, %211) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %214 = "stablehlo.constant"() <{value = dense<0.005031969985733842> : tensor<2xf64>}> : () -> tensor<2xf64>
    %215 = "stablehlo.multiply"(%213, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %216 = "stablehlo.add"(%215, %214) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %217 = "stablehlo.constant"() <{value = dense<-0.01619773406609936> : tensor<2xf64>}> : () -> tensor<2xf64>
    %218 = "stablehlo.multiply"(%216, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %219 = "stablehlo.add"(%218, %217) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %220 = "stablehlo.constant"() <{value = dense<0.0371675155366527> : tensor<2xf64>}> : () -> tensor<2xf64>
    %221 = "stablehlo.multiply"(%219, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %222 = "stablehlo.add"(%221, %220) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %223 = "stablehlo.constant"() <{value = dense<-0.06633036581163922> : tensor<2xf64>}> : () -> tensor<2xf64>
    %224 = "stablehlo.multiply"(%222, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %225 = "stablehlo.add"(%224, %223) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %226 = "stablehlo.constant"() <{value = dense<0.09373283499839563> : tensor<2xf64>}> : () -> tensor<2xf64>
    %227 = "stablehlo.multiply"(%225, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %228 = "stablehlo.add"(%227, %226) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %229 = "stablehlo.constant"() <{value = dense<-0.1010390660363253> : tensor<2xf64>}> : () -> tensor<2xf64>
    %230 = "stablehlo.multiply"(%228, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %231 = "stablehlo.add"(%230, %229) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %232 = "stablehlo.constant"() <{value = dense<0.06809705425469156> : tensor<2xf64>}> : () -> tensor<2xf64>
    %233 = "stablehlo.multiply"(%231, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %234 = "stablehlo.add"(%233, %232) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %235 = "stablehlo.constant"() <{value = dense<0.015379652102620043> : tensor<2xf64>}> : () -> tensor<2xf64>
    %236 = "stablehlo.multiply"(%234, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %237 = "stablehlo.add"(%236, %235) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %238 = "stablehlo.constant"() <{value = dense<-0.1396211168405625> : tensor<2xf64>}> : () -> tensor<2xf64>
    %239 = "stablehlo.multiply"(%237, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %240 = "stablehlo.add"(%239, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %241 = "stablehlo.constant"() <{value = dense<1.2329951186255526> : tensor<2xf64>}> : () -> tensor<2xf64>
    %242 = "stablehlo.multiply"(%240, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %243 = "stablehlo.add"(%242, %241) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %244 = "stablehlo.add"(%65, %65) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %245 = "stablehlo.add"(%244, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %246 = "stablehlo.divide"(%243, %245) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %247 = "stablehlo.multiply"(%163, %246) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %248 = "stablehlo.subtract"(%85, %247) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %249 = "stablehlo.select"(%62, %247, %248) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %250 = "stablehlo.select"(%11, %60, %249) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %251 = "stablehlo.constant"() <{value = dense<1.2732395447351628> : tensor<2xf64>}> : () -> tensor<2xf64>
    %252 = "stablehlo.add"(%14, %251) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %253 = "stablehlo.sqrt"(%252) : (tensor<2xf64>) -> tensor<2xf64>
    %254 = "stablehlo.add"(%8, %253) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %255 = "stablehlo.select"(%62, %254, %61) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %256 = "stablehlo.multiply"(%250, %255) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %257 = "stablehlo.constant"() <{value = dense<-4.833646656726457e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %258 = "stablehlo.multiply"(%6, %77) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %259 = "stablehlo.subtract"(%258, %6) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %260 = "stablehlo.subtract"(%258, %259) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %261 = "stablehlo.constant"() <{value = dense<0.7071067839860916> : tensor<2xf64>}> : () -> tensor<2xf64>
    %262 = "stablehlo.multiply"(%260, %261) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %263 = "stablehlo.subtract"(%262, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %264 = "stablehlo.constant"() <{value = dense<-2.7995440410322203e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %265 = "stablehlo.multiply"(%260, %264) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %266 = "stablehlo.add"(%263, %265) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %267 = "stablehlo.subtract"(%6, %260) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %268 = "stablehlo.multiply"(%267, %261) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %269 = "stablehlo.multiply"(%267, %264) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %270 = "stablehlo.add"(%268, %269) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %271 = "stablehlo.add"(%266, %270) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %272 = "stablehlo.multiply"(%6, %257) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %273 = "stablehlo.add"(%272, %271) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %274 = "stablehlo.multiply"(%256, %273) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %275 = "stablehlo.subtract"(%250, %274) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %276 = "stablehlo.multiply"(%275, %10) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %277 = "stablehlo.select"(%1, %0, %276) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %278 = "stablehlo.convert"(%277) : (tensor<2xf64>) -> tensor<2xf32>
    return %278 : tensor<2xf32>
  }
}

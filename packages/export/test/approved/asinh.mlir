// {"ins":[["float16",[3,2]]],"params":null}
module @asinh {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.bitcast_convert"(%0) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %2 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %3 = "stablehlo.and"(%1, %2) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %4 = "stablehlo.abs"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %5 = "stablehlo.constant"() <{value = dense<8192.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %6 = "stablehlo.compare"(%4, %5) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %7 = "stablehlo.constant"() <{value = dense<0.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %8 = "stablehlo.compare"(%4, %7) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %9 = "stablehlo.constant"() <{value = dense<0x7F800000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %10 = "stablehlo.compare"(%4, %9) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %11 = "stablehlo.constant"() <{value = dense<1.1754943508222875e-38> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %12 = "stablehlo.compare"(%4, %11) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %13 = "stablehlo.constant"() <{value = dense<8388608.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %14 = "stablehlo.multiply"(%4, %13) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %15 = "stablehlo.select"(%12, %14, %4) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %16 = "stablehlo.bitcast_convert"(%15) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %17 = "stablehlo.constant"() <{value = dense<1060439283> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %18 = "stablehlo.subtract"(%16, %17) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %19 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %20 = "stablehlo.shift_right_arithmetic"(%18, %19) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %21 = "stablehlo.convert"(%20) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %22 = "stablehlo.constant"() <{value = dense<23.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %23 = "stablehlo.select"(%12, %22, %7) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %24 = "stablehlo.subtract"(%21, %23) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %25 = "stablehlo.constant"() <{value = dense<0.693359375> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %26 = "stablehlo.constant"() <{value = dense<8388607> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %27 = "stablehlo.and"(%18, %26) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %28 = "stablehlo.add"(%27, %17) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %29 = "stablehlo.bitcast_convert"(%28) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %30 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %31 = "stablehlo.subtract"(%29, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %32 = "stablehlo.multiply"(%31, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %33 = "stablehlo.constant"() <{value = dense<-0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %34 = "stablehlo.multiply"(%32, %33) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %35 = "stablehlo.add"(%34, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %36 = "stablehlo.constant"() <{value = dense<0.07037683576345444> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %37 = "stablehlo.constant"() <{value = dense<-0.11514610052108765> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %38 = "stablehlo.multiply"(%36, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %39 = "stablehlo.add"(%38, %37) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %40 = "stablehlo.constant"() <{value = dense<0.11676998436450958> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %41 = "stablehlo.multiply"(%39, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %42 = "stablehlo.add"(%41, %40) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %43 = "stablehlo.multiply"(%32, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %44 = "stablehlo.constant"() <{value = dense<-0.12420140951871872> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %45 = "stablehlo.constant"() <{value = dense<0.14249323308467865> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %46 = "stablehlo.multiply"(%44, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %47 = "stablehlo.add"(%46, %45) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %48 = "stablehlo.constant"() <{value = dense<-0.16668057441711426> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %49 = "stablehlo.multiply"(%47, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %50 = "stablehlo.add"(%49, %48) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %51 = "stablehlo.multiply"(%42, %43) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %52 = "stablehlo.add"(%51, %50) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %53 = "stablehlo.constant"() <{value = dense<0.2000071406364441> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %54 = "stablehlo.constant"() <{value = dense<-0.24999994039535522> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %55 = "stablehlo.multiply"(%53, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %56 = "stablehlo.add"(%55, %54) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %57 = "stablehlo.constant"() <{value = dense<0.3333333134651184> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %58 = "stablehlo.multiply"(%56, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %59 = "stablehlo.add"(%58, %57) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %60 = "stablehlo.multiply"(%52, %43) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %61 = "stablehlo.add"(%60, %59) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %62 = "stablehlo.constant"() <{value = dense<-0.00021219444170128554> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %63 = "stablehlo.multiply"(%24, %62) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = "stablehlo.multiply"(%61, %43) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %65 = "stablehlo.add"(%64, %63) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %66 = "stablehlo.add"(%35, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %67 = "stablehlo.multiply"(%24, %25) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %68 = "stablehlo.add"(%67, %66) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %69 = "stablehlo.select"(%10, %4, %68) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %70 = "stablehlo.compare"(%4, %7) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %71 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %72 = "stablehlo.constant"() <{value = dense<0x7FC00000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %73 = "stablehlo.select"(%70, %71, %72) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %74 = "stablehlo.select"(%8, %69, %73) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %75 = "stablehlo.constant"() <{value = dense<0.6931471824645996> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %76 = "stablehlo.add"(%74, %75) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %77 = "stablehlo.minimum"(%4, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %78 = "stablehlo.multiply"(%77, %77) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %79 = "stablehlo.add"(%78, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %80 = "stablehlo.sqrt"(%79) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %81 = "stablehlo.add"(%80, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %82 = "stablehlo.divide"(%78, %81) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %83 = "stablehlo.add"(%77, %82) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %84 = "stablehlo.compare"(%83, %7) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %85 = "stablehlo.add"(%83, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %86 = "stablehlo.compare"(%85, %7) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %87 = "stablehlo.compare"(%85, %9) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %88 = "stablehlo.compare"(%85, %11) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %89 = "stablehlo.multiply"(%85, %13) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %90 = "stablehlo.select"(%88, %89, %85) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %91 = "stablehlo.bitcast_convert"(%90) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %92 = "stablehlo.subtract"(%91, %17) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %93 = "stablehlo.shift_right_arithmetic"(%92, %19) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %94 = "stablehlo.convert"(%93) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %95 = "stablehlo.select"(%88, %22, %7) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %96 = "stablehlo.subtract"(%94, %95) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %97 = "stablehlo.optimization_barrier"(%85) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %98 = "stablehlo.subtract"(%97, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %99 = "stablehlo.subtract"(%83, %98) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %100 = "stablehlo.subtract"(%7, %96) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %101 = "stablehlo.compare"(%100, %100) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %102 = "stablehlo.select"(%101, %7, %100) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %103 = "stablehlo.constant"() <{value = dense<-127.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %104 = "stablehlo.maximum"(%102, %103) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %105 = "stablehlo.constant"() <{value = dense<128.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %106 = "stablehlo.minimum"(%104, %105) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %107 = "stablehlo.compare"(%106, %7) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %108 = "stablehlo.ceil"(%106) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %109 = "stablehlo.floor"(%106) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %110 = "stablehlo.select"(%107, %108, %109) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %111 = "stablehlo.constant"() <{value = dense<127.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %112 = "stablehlo.add"(%110, %111) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %113 = "stablehlo.convert"(%112) : (tensor<3x2xf32>) -> tensor<3x2xui32>
    %114 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xui32>}> : () -> tensor<3x2xui32>
    %115 = "stablehlo.shift_left"(%113, %114) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %116 = "stablehlo.bitcast_convert"(%115) : (tensor<3x2xui32>) -> tensor<3x2xf32>
    %117 = "stablehlo.and"(%92, %26) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %118 = "stablehlo.add"(%117, %17) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %119 = "stablehlo.bitcast_convert"(%118) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %120 = "stablehlo.subtract"(%119, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %121 = "stablehlo.multiply"(%99, %116) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %122 = "stablehlo.add"(%121, %120) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %123 = "stablehlo.multiply"(%122, %122) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %124 = "stablehlo.multiply"(%123, %33) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %125 = "stablehlo.add"(%124, %122) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %126 = "stablehlo.multiply"(%36, %122) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %127 = "stablehlo.add"(%126, %37) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %128 = "stablehlo.multiply"(%127, %122) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %129 = "stablehlo.add"(%128, %40) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %130 = "stablehlo.multiply"(%123, %122) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %131 = "stablehlo.multiply"(%44, %122) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %132 = "stablehlo.add"(%131, %45) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %133 = "stablehlo.multiply"(%132, %122) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %134 = "stablehlo.add"(%133, %48) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %135 = "stablehlo.multiply"(%129, %130) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %136 = "stablehlo.add"(%135, %134) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %137 = "stablehlo.multiply"(%53, %122) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %138 = "stablehlo.add"(%137, %54) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %139 = "stablehlo.multiply"(%138, %122) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %140 = "stablehlo.add"(%139, %57) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %141 = "stablehlo.multiply"(%136, %130) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %142 = "stablehlo.add"(%141, %140) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %143 = "stablehlo.multiply"(%96, %62) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %144 = "stablehlo.multiply"(%142, %130) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %145 = "stablehlo.add"(%144, %143) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %146 = "stablehlo.add"(%125, %145) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %147 = "stablehlo.multiply"(%96, %25) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %148 = "stablehlo.add"(%147, %146) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %149 = "stablehlo.select"(%87, %85, %148) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %150 = "stablehlo.compare"(%85, %7) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %151 = "stablehlo.select"(%150, %71, %72) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %152 = "stablehlo.select"(%86, %149, %151) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %153 = "stablehlo.select"(%84, %83, %152) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %154 = "stablehlo.select"(%6, %76, %153) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %155 = "stablehlo.bitcast_convert"(%154) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %156 = "stablehlo.or"(%3, %155) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %157 = "stablehlo.bitcast_convert"(%156) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %158 = "stablehlo.convert"(%157) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %158 : tensor<3x2xf16>
  }
}

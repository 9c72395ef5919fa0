// {"ins":[["float16",[3,2]]],"params":null}
module @acosh {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %2 = "stablehlo.compare"(%0, %1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %3 = "stablehlo.constant"() <{value = dense<0x7FC00000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %4 = "stablehlo.constant"() <{value = dense<8192.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %5 = "stablehlo.compare"(%0, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %6 = "stablehlo.constant"() <{value = dense<0.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %7 = "stablehlo.compare"(%0, %6) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %8 = "stablehlo.constant"() <{value = dense<0x7F800000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %9 = "stablehlo.compare"(%0, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %10 = "stablehlo.constant"() <{value = dense<1.1754943508222875e-38> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %11 = "stablehlo.compare"(%0, %10) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %12 = "stablehlo.constant"() <{value = dense<8388608.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %13 = "stablehlo.multiply"(%0, %12) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %14 = "stablehlo.select"(%11, %13, %0) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %15 = "stablehlo.bitcast_convert"(%14) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %16 = "stablehlo.constant"() <{value = dense<1060439283> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %17 = "stablehlo.subtract"(%15, %16) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %18 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %19 = "stablehlo.shift_right_arithmetic"(%17, %18) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %20 = "stablehlo.convert"(%19) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %21 = "stablehlo.constant"() <{value = dense<23.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %22 = "stablehlo.select"(%11, %21, %6) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %23 = "stablehlo.subtract"(%20, %22) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %24 = "stablehlo.constant"() <{value = dense<0.693359375> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %25 = "stablehlo.constant"() <{value = dense<8388607> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %26 = "stablehlo.and"(%17, %25) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %27 = "stablehlo.add"(%26, %16) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %28 = "stablehlo.bitcast_convert"(%27) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %29 = "stablehlo.subtract"(%28, %1) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %30 = "stablehlo.multiply"(%29, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %31 = "stablehlo.constant"() <{value = dense<-0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %32 = "stablehlo.multiply"(%30, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %33 = "stablehlo.add"(%32, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %34 = "stablehlo.constant"() <{value = dense<0.07037683576345444> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %35 = "stablehlo.constant"() <{value = dense<-0.11514610052108765> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %36 = "stablehlo.multiply"(%34, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %37 = "stablehlo.add"(%36, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %38 = "stablehlo.constant"() <{value = dense<0.11676998436450958> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %39 = "stablehlo.multiply"(%37, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %40 = "stablehlo.add"(%39, %38) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %41 = "stablehlo.multiply"(%30, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %42 = "stablehlo.constant"() <{value = dense<-0.12420140951871872> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %43 = "stablehlo.constant"() <{value = dense<0.14249323308467865> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %44 = "stablehlo.multiply"(%42, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %45 = "stablehlo.add"(%44, %43) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %46 = "stablehlo.constant"() <{value = dense<-0.16668057441711426> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %47 = "stablehlo.multiply"(%45, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %48 = "stablehlo.add"(%47, %46) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %49 = "stablehlo.multiply"(%40, %41) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %50 = "stablehlo.add"(%49, %48) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %51 = "stablehlo.constant"() <{value = dense<0.2000071406364441> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %52 = "stablehlo.constant"() <{value = dense<-0.24999994039535522> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %53 = "stablehlo.multiply"(%51, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %54 = "stablehlo.add"(%53, %52) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %55 = "stablehlo.constant"() <{value = dense<0.3333333134651184> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %56 = "stablehlo.multiply"(%54, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %57 = "stablehlo.add"(%56, %55) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %58 = "stablehlo.multiply"(%50, %41) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %59 = "stablehlo.add"(%58, %57) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %60 = "stablehlo.constant"() <{value = dense<-0.00021219444170128554> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %61 = "stablehlo.multiply"(%23, %60) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %62 = "stablehlo.multiply"(%59, %41) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %63 = "stablehlo.add"(%62, %61) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = "stablehlo.add"(%33, %63) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %65 = "stablehlo.multiply"(%23, %24) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %66 = "stablehlo.add"(%65, %64) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %67 = "stablehlo.select"(%9, %0, %66) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %68 = "stablehlo.compare"(%0, %6) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %69 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %70 = "stablehlo.select"(%68, %69, %3) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %71 = "stablehlo.select"(%7, %67, %70) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %72 = "stablehlo.constant"() <{value = dense<0.6931471824645996> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %73 = "stablehlo.add"(%71, %72) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %74 = "stablehlo.subtract"(%0, %1) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %75 = "stablehlo.add"(%74, %74) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %76 = "stablehlo.multiply"(%74, %74) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %77 = "stablehlo.add"(%76, %75) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %78 = "stablehlo.sqrt"(%77) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %79 = "stablehlo.add"(%74, %78) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %80 = "stablehlo.compare"(%79, %6) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %81 = "stablehlo.add"(%79, %1) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %82 = "stablehlo.compare"(%81, %6) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %83 = "stablehlo.compare"(%81, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %84 = "stablehlo.compare"(%81, %10) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %85 = "stablehlo.multiply"(%81, %12) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %86 = "stablehlo.select"(%84, %85, %81) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %87 = "stablehlo.bitcast_convert"(%86) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %88 = "stablehlo.subtract"(%87, %16) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %89 = "stablehlo.shift_right_arithmetic"(%88, %18) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %90 = "stablehlo.convert"(%89) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %91 = "stablehlo.select"(%84, %21, %6) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %92 = "stablehlo.subtract"(%90, %91) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %93 = "stablehlo.optimization_barrier"(%81) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %94 = "stablehlo.subtract"(%93, %1) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %95 = "stablehlo.subtract"(%79, %94) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %96 = "stablehlo.subtract"(%6, %92) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %97 = "stablehlo.compare"(%96, %96) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %98 = "stablehlo.select"(%97, %6, %96) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %99 = "stablehlo.constant"() <{value = dense<-127.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %100 = "stablehlo.maximum"(%98, %99) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %101 = "stablehlo.constant"() <{value = dense<128.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %102 = "stablehlo.minimum"(%100, %101) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %103 = "stablehlo.compare"(%102, %6) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %104 = "stablehlo.ceil"(%102) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %105 = "stablehlo.floor"(%102) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %106 = "stablehlo.select"(%103, %104, %105) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %107 = "stablehlo.constant"() <{value = dense<127.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %108 = "stablehlo.add"(%106, %107) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %109 = "stablehlo.convert"(%108) : (tensor<3x2xf32>) -> tensor<3x2xui32>
    %110 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xui32>}> : () -> tensor<3x2xui32>
    %111 = "stablehlo.shift_left"(%109, %110) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %112 = "stablehlo.bitcast_convert"(%111) : (tensor<3x2xui32>) -> tensor<3x2xf32>
    %113 = "stablehlo.and"(%88, %25) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %114 = "stablehlo.add"(%113, %16) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %115 = "stablehlo.bitcast_convert"(%114) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %116 = "stablehlo.subtract"(%115, %1) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %117 = "stablehlo.multiply"(%95, %112) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %118 = "stablehlo.add"(%117, %116) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %119 = "stablehlo.multiply"(%118, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %120 = "stablehlo.multiply"(%119, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %121 = "stablehlo.add"(%120, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %122 = "stablehlo.multiply"(%34, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %123 = "stablehlo.add"(%122, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %124 = "stablehlo.multiply"(%123, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %125 = "stablehlo.add"(%124, %38) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %126 = "stablehlo.multiply"(%119, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %127 = "stablehlo.multiply"(%42, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %128 = "stablehlo.add"(%127, %43) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %129 = "stablehlo.multiply"(%128, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %130 = "stablehlo.add"(%129, %46) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %131 = "stablehlo.multiply"(%125, %126) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %132 = "stablehlo.add"(%131, %130) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %133 = "stablehlo.multiply"(%51, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %134 = "stablehlo.add"(%133, %52) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %135 = "stablehlo.multiply"(%134, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %136 = "stablehlo.add"(%135, %55) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %137 = "stablehlo.multiply"(%132, %126) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %138 = "stablehlo.add"(%137, %136) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %139 = "stablehlo.multiply"(%92, %60) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %140 = "stablehlo.multiply"(%138, %126) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %141 = "stablehlo.add"(%140, %139) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %142 = "stablehlo.add"(%121, %141) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %143 = "stablehlo.multiply"(%92, %24) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %144 = "stablehlo.add"(%143, %142) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %145 = "stablehlo.select"(%83, %81, %144) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %146 = "stablehlo.compare"(%81, %6) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %147 = "stablehlo.select"(%146, %69, %3) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %148 = "stablehlo.select"(%82, %145, %147) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %149 = "stablehlo.select"(%80, %79, %148) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %150 = "stablehlo.select"(%5, %73, %149) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %151 = "stablehlo.select"(%2, %3, %150) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %152 = "stablehlo.convert"(%151) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %152 : tensor<3x2xf16>
  }
}

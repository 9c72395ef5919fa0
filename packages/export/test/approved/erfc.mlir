// {"ins":[["float16",[3,2]]],"params":null}
module @erfc {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.abs"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %2 = "stablehlo.constant"() <{value = dense<0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %3 = "stablehlo.compare"(%1, %2) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %4 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %5 = "stablehlo.constant"() <{value = dense<-0.000009667044650996104> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %6 = "stablehlo.multiply"(%0, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %7 = "stablehlo.constant"() <{value = dense<0.00011265958892181516> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %8 = "stablehlo.multiply"(%5, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %9 = "stablehlo.add"(%8, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %10 = "stablehlo.constant"() <{value = dense<-0.0008484080317430198> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %11 = "stablehlo.multiply"(%9, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %12 = "stablehlo.add"(%11, %10) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %13 = "stablehlo.constant"() <{value = dense<0.005221031606197357> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %14 = "stablehlo.multiply"(%12, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %15 = "stablehlo.add"(%14, %13) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %16 = "stablehlo.constant"() <{value = dense<-0.026865430176258087> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %17 = "stablehlo.multiply"(%15, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %18 = "stablehlo.add"(%17, %16) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %19 = "stablehlo.constant"() <{value = dense<0.11283782124519348> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %20 = "stablehlo.multiply"(%18, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %21 = "stablehlo.add"(%20, %19) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %22 = "stablehlo.constant"() <{value = dense<-0.37612637877464294> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %23 = "stablehlo.multiply"(%21, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %24 = "stablehlo.add"(%23, %22) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %25 = "stablehlo.constant"() <{value = dense<0.12837916612625122> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %26 = "stablehlo.multiply"(%24, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %27 = "stablehlo.add"(%26, %25) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %28 = "stablehlo.multiply"(%0, %27) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %29 = "stablehlo.add"(%28, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %30 = "stablehlo.subtract"(%4, %29) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %31 = "stablehlo.constant"() <{value = dense<0.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %32 = "stablehlo.compare"(%0, %31) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %33 = "stablehlo.maximum"(%1, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %34 = "stablehlo.constant"() <{value = dense<11.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %35 = "stablehlo.minimum"(%33, %34) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %36 = "stablehlo.multiply"(%35, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %37 = "stablehlo.negate"(%36) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %38 = "stablehlo.constant"() <{value = dense<91.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %39 = "stablehlo.minimum"(%37, %38) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %40 = "stablehlo.constant"() <{value = dense<-104.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %41 = "stablehlo.maximum"(%39, %40) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %42 = "stablehlo.constant"() <{value = dense<1.4426950216293335> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %43 = "stablehlo.multiply"(%41, %42) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %44 = "stablehlo.round_nearest_even"(%43) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %45 = "stablehlo.constant"() <{value = dense<0.00021219444170128554> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %46 = "stablehlo.constant"() <{value = dense<-0.693359375> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %47 = "stablehlo.multiply"(%44, %46) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %48 = "stablehlo.add"(%47, %41) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %49 = "stablehlo.multiply"(%44, %45) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %50 = "stablehlo.add"(%49, %48) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %51 = "stablehlo.bitcast_convert"(%35) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %52 = "stablehlo.constant"() <{value = dense<-4096> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %53 = "stablehlo.and"(%51, %52) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %54 = "stablehlo.bitcast_convert"(%53) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %55 = "stablehlo.multiply"(%54, %54) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %56 = "stablehlo.subtract"(%55, %36) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %57 = "stablehlo.subtract"(%35, %54) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %58 = "stablehlo.multiply"(%54, %57) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %59 = "stablehlo.constant"() <{value = dense<2.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %60 = "stablehlo.multiply"(%58, %59) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %61 = "stablehlo.add"(%56, %60) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %62 = "stablehlo.multiply"(%57, %57) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %63 = "stablehlo.add"(%61, %62) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = "stablehlo.negate"(%63) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %65 = "stablehlo.add"(%50, %64) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %66 = "stablehlo.multiply"(%65, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %67 = "stablehlo.constant"() <{value = dense<0.0013926392421126366> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %68 = "stablehlo.constant"() <{value = dense<0.008363345637917519> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %69 = "stablehlo.multiply"(%67, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %70 = "stablehlo.add"(%69, %68) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %71 = "stablehlo.constant"() <{value = dense<0.04166655242443085> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %72 = "stablehlo.multiply"(%70, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %73 = "stablehlo.add"(%72, %71) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %74 = "stablehlo.constant"() <{value = dense<0.16666576266288757> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %75 = "stablehlo.multiply"(%73, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %76 = "stablehlo.add"(%75, %74) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %77 = "stablehlo.multiply"(%76, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %78 = "stablehlo.add"(%77, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %79 = "stablehlo.multiply"(%66, %78) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %80 = "stablehlo.add"(%79, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %81 = "stablehlo.add"(%80, %4) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %82 = "stablehlo.multiply"(%44, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %83 = "stablehlo.floor"(%82) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %84 = "stablehlo.compare"(%83, %83) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %85 = "stablehlo.select"(%84, %31, %83) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %86 = "stablehlo.constant"() <{value = dense<-127.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %87 = "stablehlo.maximum"(%85, %86) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %88 = "stablehlo.constant"() <{value = dense<128.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %89 = "stablehlo.minimum"(%87, %88) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %90 = "stablehlo.compare"(%89, %31) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %91 = "stablehlo.ceil"(%89) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %92 = "stablehlo.floor"(%89) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %93 = "stablehlo.select"(%90, %91, %92) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %94 = "stablehlo.constant"() <{value = dense<127.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %95 = "stablehlo.add"(%93, %94) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %96 = "stablehlo.convert"(%95) : (tensor<3x2xf32>) -> tensor<3x2xui32>
    %97 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xui32>}> : () -> tensor<3x2xui32>
    %98 = "stablehlo.shift_left"(%96, %97) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %99 = "stablehlo.bitcast_convert"(%98) : (tensor<3x2xui32>) -> tensor<3x2xf32>
    %100 = "stablehlo.multiply"(%81, %99) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %101 = "stablehlo.subtract"(%44, %83) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %102 = "stablehlo.compare"(%101, %101) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %103 = "stablehlo.select"(%102, %31, %101) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %104 = "stablehlo.maximum"(%103, %86) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %105 = "stablehlo.minimum"(%104, %88) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %106 = "stablehlo.compare"(%105, %31) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %107 = "stablehlo.ceil"(%105) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %108 = "stablehlo.floor"(%105) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %109 = "stablehlo.select"(%106, %107, %108) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %110 = "stablehlo.add"(%109, %94) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %111 = "stablehlo.convert"(%110) : (tensor<3x2xf32>) -> tensor<3x2xui32>
    %112 = "stablehlo.shift_left"(%111, %97) : (tensor<3x2xui32>, tensor<3x2xui32>) -> tensor<3x2xui32>
    %113 = "stablehlo.bitcast_convert"(%112) : (tensor<3x2xui32>) -> tensor<3x2xf32>
    %114 = "stablehlo.multiply"(%100, %113) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %115 = "stablehlo.constant"() <{value = dense<0.00023352631251327693> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %116 = "stablehlo.subtract"(%35, %59) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %117 = "stablehlo.add"(%35, %59) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %118 = "stablehlo.divide"(%116, %117) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %119 = "stablehlo.constant"() <{value = dense<-0.00031948747346177697> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %120 = "stablehlo.multiply"(%115, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %121 = "stablehlo.add"(%120, %119) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %122 = "stablehlo.constant"() <{value = dense<-0.001485428656451404> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %123 = "stablehlo.multiply"(%121, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %124 = "stablehlo.add"(%123, %122) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %125 = "stablehlo.constant"() <{value = dense<0.001222262973897159> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %126 = "stablehlo.multiply"(%124, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %127 = "stablehlo.add"(%126, %125) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %128 = "stablehlo.constant"() <{value = dense<0.008732257410883904> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %129 = "stablehlo.multiply"(%127, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %130 = "stablehlo.add"(%129, %128) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %131 = "stablehlo.constant"() <{value = dense<-0.00802589114755392> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %132 = "stablehlo.multiply"(%130, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %133 = "stablehlo.add"(%132, %131) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %134 = "stablehlo.constant"() <{value = dense<-0.054221268743276596> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %135 = "stablehlo.multiply"(%133, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %136 = "stablehlo.add"(%135, %134) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %137 = "stablehlo.constant"() <{value = dense<0.16405071318149567> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %138 = "stablehlo.multiply"(%136, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %139 = "stablehlo.add"(%138, %137) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %140 = "stablehlo.constant"() <{value = dense<-0.16603034734725952> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %141 = "stablehlo.multiply"(%139, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %142 = "stablehlo.add"(%141, %140) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %143 = "stablehlo.constant"() <{value = dense<-0.09276381880044937> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %144 = "stablehlo.multiply"(%142, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %145 = "stablehlo.add"(%144, %143) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %146 = "stablehlo.constant"() <{value = dense<1.2769783735275269> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %147 = "stablehlo.multiply"(%145, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %148 = "stablehlo.add"(%147, %146) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %149 = "stablehlo.add"(%35, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %150 = "stablehlo.add"(%149, %4) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %151 = "stablehlo.divide"(%148, %150) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %152 = "stablehlo.multiply"(%114, %151) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %153 = "stablehlo.subtract"(%59, %152) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %154 = "stablehlo.select"(%32, %152, %153) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %155 = "stablehlo.select"(%3, %30, %154) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %156 = "stablehlo.convert"(%155) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %156 : tensor<3x2xf16>
  }
}

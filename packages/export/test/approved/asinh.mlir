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
    %7 = "stablehlo.bitcast_convert"(%4) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %8 = "stablehlo.constant"() <{value = dense<2139095040> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %9 = "stablehlo.add"(%7, %8) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %10 = "stablehlo.constant"() <{value = dense<-16777217> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %11 = "stablehlo.compare"(%9, %10) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %12 = "stablehlo.constant"() <{value = dense<0.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %13 = "stablehlo.compare"(%4, %12) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %14 = "stablehlo.constant"() <{value = dense<0x7F800000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %15 = "stablehlo.compare"(%4, %14) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %16 = "stablehlo.constant"() <{value = dense<8388608.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %17 = "stablehlo.multiply"(%4, %16) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %18 = "stablehlo.bitcast_convert"(%17) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %19 = "stablehlo.constant"() <{value = dense<1060439283> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %20 = "stablehlo.subtract"(%18, %19) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %21 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %22 = "stablehlo.shift_right_arithmetic"(%20, %21) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %23 = "stablehlo.convert"(%22) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %24 = "stablehlo.constant"() <{value = dense<23.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %25 = "stablehlo.subtract"(%23, %24) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %26 = "stablehlo.constant"() <{value = dense<0.693359375> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %27 = "stablehlo.constant"() <{value = dense<8388607> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %28 = "stablehlo.and"(%20, %27) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %29 = "stablehlo.add"(%28, %19) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %30 = "stablehlo.bitcast_convert"(%29) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %31 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %32 = "stablehlo.subtract"(%30, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %33 = "stablehlo.multiply"(%32, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %34 = "stablehlo.constant"() <{value = dense<-0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %35 = "stablehlo.multiply"(%33, %34) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %36 = "stablehlo.add"(%35, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %37 = "stablehlo.constant"() <{value = dense<0.07037683576345444> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %38 = "stablehlo.constant"() <{value = dense<-0.11514610052108765> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %39 = "stablehlo.multiply"(%37, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %40 = "stablehlo.add"(%39, %38) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %41 = "stablehlo.constant"() <{value = dense<0.11676998436450958> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %42 = "stablehlo.multiply"(%40, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %43 = "stablehlo.add"(%42, %41) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %44 = "stablehlo.multiply"(%33, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %45 = "stablehlo.constant"() <{value = dense<-0.12420140951871872> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %46 = "stablehlo.constant"() <{value = dense<0.14249323308467865> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %47 = "stablehlo.multiply"(%45, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %48 = "stablehlo.add"(%47, %46) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %49 = "stablehlo.constant"() <{value = dense<-0.16668057441711426> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %50 = "stablehlo.multiply"(%48, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %51 = "stablehlo.add"(%50, %49) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %52 = "stablehlo.multiply"(%43, %44) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %53 = "stablehlo.add"(%52, %51) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %54 = "stablehlo.constant"() <{value = dense<0.2000071406364441> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %55 = "stablehlo.constant"() <{value = dense<-0.24999994039535522> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %56 = "stablehlo.multiply"(%54, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %57 = "stablehlo.add"(%56, %55) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %58 = "stablehlo.constant"() <{value = dense<0.3333333134651184> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %59 = "stablehlo.multiply"(%57, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %60 = "stablehlo.add"(%59, %58) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %61 = "stablehlo.multiply"(%53, %44) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %62 = "stablehlo.add"(%61, %60) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %63 = "stablehlo.constant"() <{value = dense<-0.00021219444170128554> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %64 = "stablehlo.multiply"(%25, %63) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %65 = "stablehlo.multiply"(%62, %44) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %66 = "stablehlo.add"(%65, %64) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %67 = "stablehlo.add"(%36, %66) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %68 = "stablehlo.multiply"(%25, %26) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %69 = "stablehlo.add"(%68, %67) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %70 = "stablehlo.select"(%15, %4, %69) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %71 = "stablehlo.compare"(%4, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %72 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %73 = "stablehlo.constant"() <{value = dense<0x7FC00000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %74 = "stablehlo.select"(%71, %72, %73) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %75 = "stablehlo.select"(%13, %70, %74) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %76 = "stablehlo.subtract"(%7, %19) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %77 = "stablehlo.shift_right_arithmetic"(%76, %21) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %78 = "stablehlo.convert"(%77) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %79 = "stablehlo.and"(%76, %27) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %80 = "stablehlo.add"(%79, %19) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %81 = "stablehlo.bitcast_convert"(%80) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %82 = "stablehlo.subtract"(%81, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %83 = "stablehlo.multiply"(%82, %82) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %84 = "stablehlo.multiply"(%83, %34) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %85 = "stablehlo.add"(%84, %82) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %86 = "stablehlo.multiply"(%37, %82) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %87 = "stablehlo.add"(%86, %38) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %88 = "stablehlo.multiply"(%87, %82) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %89 = "stablehlo.add"(%88, %41) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %90 = "stablehlo.multiply"(%83, %82) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %91 = "stablehlo.multiply"(%45, %82) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %92 = "stablehlo.add"(%91, %46) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %93 = "stablehlo.multiply"(%92, %82) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %94 = "stablehlo.add"(%93, %49) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %95 = "stablehlo.multiply"(%89, %90) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %96 = "stablehlo.add"(%95, %94) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %97 = "stablehlo.multiply"(%54, %82) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %98 = "stablehlo.add"(%97, %55) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %99 = "stablehlo.multiply"(%98, %82) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %100 = "stablehlo.add"(%99, %58) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %101 = "stablehlo.multiply"(%96, %90) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %102 = "stablehlo.add"(%101, %100) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %103 = "stablehlo.multiply"(%78, %63) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %104 = "stablehlo.multiply"(%102, %90) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %105 = "stablehlo.add"(%104, %103) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %106 = "stablehlo.add"(%85, %105) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %107 = "stablehlo.multiply"(%78, %26) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %108 = "stablehlo.add"(%107, %106) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %109 = "stablehlo.select"(%11, %75, %108) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %110 = "stablehlo.constant"() <{value = dense<0.6931471824645996> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %111 = "stablehlo.add"(%109, %110) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %112 = "stablehlo.minimum"(%4, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %113 = "stablehlo.multiply"(%112, %112) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %114 = "stablehlo.add"(%113, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %115 = "stablehlo.sqrt"(%114) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %116 = "stablehlo.add"(%115, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %117 = "stablehlo.divide"(%113, %116) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %118 = "stablehlo.add"(%112, %117) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %119 = "stablehlo.add"(%118, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %120 = "stablehlo.bitcast_convert"(%119) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %121 = "stablehlo.add"(%120, %8) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %122 = "stablehlo.constant"() <{value = dense<-33554433> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %123 = "stablehlo.compare"(%121, %122) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %124 = "stablehlo.compare"(%119, %12) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %125 = "stablehlo.compare"(%119, %14) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %126 = "stablehlo.bitcast_convert"(%118) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %127 = "stablehlo.subtract"(%126, %19) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %128 = "stablehlo.shift_right_arithmetic"(%127, %21) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %129 = "stablehlo.convert"(%128) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %130 = "stablehlo.and"(%127, %27) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %131 = "stablehlo.add"(%130, %19) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %132 = "stablehlo.bitcast_convert"(%131) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %133 = "stablehlo.subtract"(%132, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %134 = "stablehlo.multiply"(%133, %133) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %135 = "stablehlo.multiply"(%134, %34) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %136 = "stablehlo.add"(%135, %133) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %137 = "stablehlo.multiply"(%37, %133) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %138 = "stablehlo.add"(%137, %38) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %139 = "stablehlo.multiply"(%138, %133) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %140 = "stablehlo.add"(%139, %41) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %141 = "stablehlo.multiply"(%134, %133) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %142 = "stablehlo.multiply"(%45, %133) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %143 = "stablehlo.add"(%142, %46) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %144 = "stablehlo.multiply"(%143, %133) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %145 = "stablehlo.add"(%144, %49) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %146 = "stablehlo.multiply"(%140, %141) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %147 = "stablehlo.add"(%146, %145) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %148 = "stablehlo.multiply"(%54, %133) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %149 = "stablehlo.add"(%148, %55) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %150 = "stablehlo.multiply"(%149, %133) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %151 = "stablehlo.add"(%150, %58) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %152 = "stablehlo.multiply"(%147, %141) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %153 = "stablehlo.add"(%152, %151) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %154 = "stablehlo.multiply"(%129, %63) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %155 = "stablehlo.multiply"(%153, %141) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %156 = "stablehlo.add"(%155, %154) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %157 = "stablehlo.add"(%136, %156) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %158 = "stablehlo.multiply"(%129, %26) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %159 = "stablehlo.add"(%158, %157) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %160 = "stablehlo.select"(%125, %119, %159) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %161 = "stablehlo.compare"(%119, %12) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %162 = "stablehlo.select"(%161, %72, %73) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %163 = "stablehlo.select"(%124, %160, %162) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %164 = "stablehlo.subtract"(%120, %19) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %165 = "stablehlo.shift_right_arithmetic"(%164, %21) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %166 = "stablehlo.convert"(%165) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %167 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %168 = "stablehlo.constant"() <{value = dense<-8388608> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %169 = "stablehlo.and"(%164, %168) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %170 = "stablehlo.subtract"(%167, %169) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %171 = "stablehlo.bitcast_convert"(%170) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %172 = "stablehlo.subtract"(%171, %31) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %173 = "stablehlo.multiply"(%118, %171) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %174 = "stablehlo.add"(%173, %172) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %175 = "stablehlo.multiply"(%174, %174) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %176 = "stablehlo.multiply"(%175, %34) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %177 = "stablehlo.add"(%176, %174) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %178 = "stablehlo.multiply"(%37, %174) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %179 = "stablehlo.add"(%178, %38) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %180 = "stablehlo.multiply"(%179, %174) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %181 = "stablehlo.add"(%180, %41) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %182 = "stablehlo.multiply"(%175, %174) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %183 = "stablehlo.multiply"(%45, %174) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %184 = "stablehlo.add"(%183, %46) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %185 = "stablehlo.multiply"(%184, %174) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %186 = "stablehlo.add"(%185, %49) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %187 = "stablehlo.multiply"(%181, %182) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %188 = "stablehlo.add"(%187, %186) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %189 = "stablehlo.multiply"(%54, %174) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %190 = "stablehlo.add"(%189, %55) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %191 = "stablehlo.multiply"(%190, %174) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %192 = "stablehlo.add"(%191, %58) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %193 = "stablehlo.multiply"(%188, %182) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %194 = "stablehlo.add"(%193, %192) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %195 = "stablehlo.multiply"(%166, %63) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %196 = "stablehlo.multiply"(%194, %182) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %197 = "stablehlo.add"(%196, %195) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %198 = "stablehlo.add"(%177, %197) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %199 = "stablehlo.multiply"(%166, %26) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %200 = "stablehlo.add"(%199, %198) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %201 = "stablehlo.bitcast_convert"(%200) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %202 = "stablehlo.and"(%126, %2) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %203 = "stablehlo.or"(%201, %202) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %204 = "stablehlo.bitcast_convert"(%203) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %205 = "stablehlo.select"(%123, %163, %204) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %206 = "stablehlo.select"(%6, %111, %205) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %207 = "stablehlo.bitcast_convert"(%206) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %208 = "stablehlo.or"(%3, %207) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %209 = "stablehlo.bitcast_convert"(%208) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %210 = "stablehlo.convert"(%209) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %210 : tensor<3x2xf16>
  }
}

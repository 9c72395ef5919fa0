// {"ins":[["float16",[3,2]]],"params":null}
module @acosh {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %2 = "stablehlo.compare"(%0, %1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %3 = "stablehlo.constant"() <{value = dense<0x7FC00000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %4 = "stablehlo.constant"() <{value = dense<8192.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %5 = "stablehlo.compare"(%0, %4) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %6 = "stablehlo.bitcast_convert"(%0) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %7 = "stablehlo.constant"() <{value = dense<2139095040> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %8 = "stablehlo.add"(%6, %7) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %9 = "stablehlo.constant"() <{value = dense<-16777217> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %10 = "stablehlo.compare"(%8, %9) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %11 = "stablehlo.constant"() <{value = dense<0.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %12 = "stablehlo.compare"(%0, %11) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %13 = "stablehlo.constant"() <{value = dense<0x7F800000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %14 = "stablehlo.compare"(%0, %13) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %15 = "stablehlo.constant"() <{value = dense<8388608.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %16 = "stablehlo.multiply"(%0, %15) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %17 = "stablehlo.bitcast_convert"(%16) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %18 = "stablehlo.constant"() <{value = dense<1060439283> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %19 = "stablehlo.subtract"(%17, %18) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %20 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %21 = "stablehlo.shift_right_arithmetic"(%19, %20) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %22 = "stablehlo.convert"(%21) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %23 = "stablehlo.constant"() <{value = dense<23.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %24 = "stablehlo.subtract"(%22, %23) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %25 = "stablehlo.constant"() <{value = dense<0.693359375> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %26 = "stablehlo.constant"() <{value = dense<8388607> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %27 = "stablehlo.and"(%19, %26) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %28 = "stablehlo.add"(%27, %18) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %29 = "stablehlo.bitcast_convert"(%28) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %30 = "stablehlo.subtract"(%29, %1) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %31 = "stablehlo.multiply"(%30, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %32 = "stablehlo.constant"() <{value = dense<-0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %33 = "stablehlo.multiply"(%31, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %34 = "stablehlo.add"(%33, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %35 = "stablehlo.constant"() <{value = dense<0.07037683576345444> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %36 = "stablehlo.constant"() <{value = dense<-0.11514610052108765> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %37 = "stablehlo.multiply"(%35, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %38 = "stablehlo.add"(%37, %36) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %39 = "stablehlo.constant"() <{value = dense<0.11676998436450958> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %40 = "stablehlo.multiply"(%38, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %41 = "stablehlo.add"(%40, %39) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %42 = "stablehlo.multiply"(%31, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %43 = "stablehlo.constant"() <{value = dense<-0.12420140951871872> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %44 = "stablehlo.constant"() <{value = dense<0.14249323308467865> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %45 = "stablehlo.multiply"(%43, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %46 = "stablehlo.add"(%45, %44) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %47 = "stablehlo.constant"() <{value = dense<-0.16668057441711426> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %48 = "stablehlo.multiply"(%46, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %49 = "stablehlo.add"(%48, %47) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %50 = "stablehlo.multiply"(%41, %42) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %51 = "stablehlo.add"(%50, %49) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %52 = "stablehlo.constant"() <{value = dense<0.2000071406364441> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %53 = "stablehlo.constant"() <{value = dense<-0.24999994039535522> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %54 = "stablehlo.multiply"(%52, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %55 = "stablehlo.add"(%54, %53) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %56 = "stablehlo.constant"() <{value = dense<0.3333333134651184> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %57 = "stablehlo.multiply"(%55, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %58 = "stablehlo.add"(%57, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %59 = "stablehlo.multiply"(%51, %42) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %60 = "stablehlo.add"(%59, %58) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %61 = "stablehlo.constant"() <{value = dense<-0.00021219444170128554> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %62 = "stablehlo.multiply"(%24, %61) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %63 = "stablehlo.multiply"(%60, %42) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = "stablehlo.add"(%63, %62) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %65 = "stablehlo.add"(%34, %64) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %66 = "stablehlo.multiply"(%24, %25) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %67 = "stablehlo.add"(%66, %65) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %68 = "stablehlo.select"(%14, %0, %67) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %69 = "stablehlo.compare"(%0, %11) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %70 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %71 = "stablehlo.select"(%69, %70, %3) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %72 = "stablehlo.select"(%12, %68, %71) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %73 = "stablehlo.subtract"(%6, %18) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %74 = "stablehlo.shift_right_arithmetic"(%73, %20) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %75 = "stablehlo.convert"(%74) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %76 = "stablehlo.and"(%73, %26) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %77 = "stablehlo.add"(%76, %18) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %78 = "stablehlo.bitcast_convert"(%77) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %79 = "stablehlo.subtract"(%78, %1) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %80 = "stablehlo.multiply"(%79, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %81 = "stablehlo.multiply"(%80, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %82 = "stablehlo.add"(%81, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %83 = "stablehlo.multiply"(%35, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %84 = "stablehlo.add"(%83, %36) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %85 = "stablehlo.multiply"(%84, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %86 = "stablehlo.add"(%85, %39) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %87 = "stablehlo.multiply"(%80, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %88 = "stablehlo.multiply"(%43, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %89 = "stablehlo.add"(%88, %44) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %90 = "stablehlo.multiply"(%89, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %91 = "stablehlo.add"(%90, %47) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %92 = "stablehlo.multiply"(%86, %87) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %93 = "stablehlo.add"(%92, %91) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %94 = "stablehlo.multiply"(%52, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %95 = "stablehlo.add"(%94, %53) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %96 = "stablehlo.multiply"(%95, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %97 = "stablehlo.add"(%96, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %98 = "stablehlo.multiply"(%93, %87) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %99 = "stablehlo.add"(%98, %97) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %100 = "stablehlo.multiply"(%75, %61) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %101 = "stablehlo.multiply"(%99, %87) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %102 = "stablehlo.add"(%101, %100) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %103 = "stablehlo.add"(%82, %102) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %104 = "stablehlo.multiply"(%75, %25) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %105 = "stablehlo.add"(%104, %103) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %106 = "stablehlo.select"(%10, %72, %105) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %107 = "stablehlo.constant"() <{value = dense<0.6931471824645996> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %108 = "stablehlo.add"(%106, %107) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %109 = "stablehlo.subtract"(%0, %1) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %110 = "stablehlo.add"(%109, %109) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %111 = "stablehlo.multiply"(%109, %109) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %112 = "stablehlo.add"(%111, %110) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %113 = "stablehlo.sqrt"(%112) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %114 = "stablehlo.add"(%109, %113) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %115 = "stablehlo.add"(%114, %1) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %116 = "stablehlo.bitcast_convert"(%115) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %117 = "stablehlo.add"(%116, %7) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %118 = "stablehlo.constant"() <{value = dense<-33554433> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %119 = "stablehlo.compare"(%117, %118) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %120 = "stablehlo.compare"(%115, %11) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %121 = "stablehlo.compare"(%115, %13) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %122 = "stablehlo.bitcast_convert"(%114) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %123 = "stablehlo.subtract"(%122, %18) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %124 = "stablehlo.shift_right_arithmetic"(%123, %20) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %125 = "stablehlo.convert"(%124) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %126 = "stablehlo.and"(%123, %26) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %127 = "stablehlo.add"(%126, %18) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %128 = "stablehlo.bitcast_convert"(%127) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %129 = "stablehlo.subtract"(%128, %1) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %130 = "stablehlo.multiply"(%129, %129) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %131 = "stablehlo.multiply"(%130, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %132 = "stablehlo.add"(%131, %129) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %133 = "stablehlo.multiply"(%35, %129) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %134 = "stablehlo.add"(%133, %36) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %135 = "stablehlo.multiply"(%134, %129) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %136 = "stablehlo.add"(%135, %39) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %137 = "stablehlo.multiply"(%130, %129) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %138 = "stablehlo.multiply"(%43, %129) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %139 = "stablehlo.add"(%138, %44) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %140 = "stablehlo.multiply"(%139, %129) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %141 = "stablehlo.add"(%140, %47) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %142 = "stablehlo.multiply"(%136, %137) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %143 = "stablehlo.add"(%142, %141) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %144 = "stablehlo.multiply"(%52, %129) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %145 = "stablehlo.add"(%144, %53) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %146 = "stablehlo.multiply"(%145, %129) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %147 = "stablehlo.add"(%146, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %148 = "stablehlo.multiply"(%143, %137) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %149 = "stablehlo.add"(%148, %147) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %150 = "stablehlo.multiply"(%125, %61) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %151 = "stablehlo.multiply"(%149, %137) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %152 = "stablehlo.add"(%151, %150) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %153 = "stablehlo.add"(%132, %152) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %154 = "stablehlo.multiply"(%125, %25) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %155 = "stablehlo.add"(%154, %153) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %156 = "stablehlo.select"(%121, %115, %155) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %157 = "stablehlo.compare"(%115, %11) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %158 = "stablehlo.select"(%157, %70, %3) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %159 = "stablehlo.select"(%120, %156, %158) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %160 = "stablehlo.subtract"(%116, %18) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %161 = "stablehlo.shift_right_arithmetic"(%160, %20) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %162 = "stablehlo.convert"(%161) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %163 = "stablehlo.constant"() <{value = dense<1065353216> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %164 = "stablehlo.constant"() <{value = dense<-8388608> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %165 = "stablehlo.and"(%160, %164) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %166 = "stablehlo.subtract"(%163, %165) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %167 = "stablehlo.bitcast_convert"(%166) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %168 = "stablehlo.subtract"(%167, %1) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %169 = "stablehlo.multiply"(%114, %167) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %170 = "stablehlo.add"(%169, %168) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %171 = "stablehlo.multiply"(%170, %170) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %172 = "stablehlo.multiply"(%171, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %173 = "stablehlo.add"(%172, %170) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %174 = "stablehlo.multiply"(%35, %170) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %175 = "stablehlo.add"(%174, %36) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %176 = "stablehlo.multiply"(%175, %170) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %177 = "stablehlo.add"(%176, %39) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %178 = "stablehlo.multiply"(%171, %170) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %179 = "stablehlo.multiply"(%43, %170) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %180 = "stablehlo.add"(%179, %44) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %181 = "stablehlo.multiply"(%180, %170) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %182 = "stablehlo.add"(%181, %47) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %183 = "stablehlo.multiply"(%177, %178) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %184 = "stablehlo.add"(%183, %182) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %185 = "stablehlo.multiply"(%52, %170) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %186 = "stablehlo.add"(%185, %53) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %187 = "stablehlo.multiply"(%186, %170) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %188 = "stablehlo.add"(%187, %56) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %189 = "stablehlo.multiply"(%184, %178) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %190 = "stablehlo.add"(%189, %188) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %191 = "stablehlo.multiply"(%162, %61) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %192 = "stablehlo.multiply"(%190, %178) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %193 = "stablehlo.add"(%192, %191) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %194 = "stablehlo.add"(%173, %193) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %195 = "stablehlo.multiply"(%162, %25) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %196 = "stablehlo.add"(%195, %194) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %197 = "stablehlo.bitcast_convert"(%196) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %198 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %199 = "stablehlo.and"(%122, %198) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %200 = "stablehlo.or"(%197, %199) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %201 = "stablehlo.bitcast_convert"(%200) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %202 = "stablehlo.select"(%119, %159, %201) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %203 = "stablehlo.select"(%5, %108, %202) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %204 = "stablehlo.select"(%2, %3, %203) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %205 = "stablehlo.convert"(%204) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %205 : tensor<3x2xf16>
  }
}

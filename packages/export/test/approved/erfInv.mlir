// {"ins":[["float16",[3,2]]],"params":null}
module @erfInv {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.abs"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %2 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %3 = "stablehlo.compare"(%1, %2) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %4 = "stablehlo.constant"() <{value = dense<0x7F800000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %5 = "stablehlo.multiply"(%0, %4) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %6 = "stablehlo.negate"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %7 = "stablehlo.multiply"(%0, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %8 = "stablehlo.abs"(%7) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %9 = "stablehlo.constant"() <{value = dense<0.4142135679721832> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %10 = "stablehlo.compare"(%8, %9) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %11 = "stablehlo.multiply"(%7, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %12 = "stablehlo.constant"() <{value = dense<-0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %13 = "stablehlo.multiply"(%7, %11) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %14 = "stablehlo.constant"() <{value = dense<0.00004527000055531971> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %15 = "stablehlo.constant"() <{value = dense<0.4985410273075104> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %16 = "stablehlo.multiply"(%14, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %17 = "stablehlo.add"(%16, %15) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %18 = "stablehlo.constant"() <{value = dense<6.578732490539551> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %19 = "stablehlo.multiply"(%17, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %20 = "stablehlo.add"(%19, %18) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %21 = "stablehlo.constant"() <{value = dense<29.91191864013672> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %22 = "stablehlo.multiply"(%20, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %23 = "stablehlo.add"(%22, %21) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %24 = "stablehlo.constant"() <{value = dense<60.949668884277344> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %25 = "stablehlo.multiply"(%23, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %26 = "stablehlo.add"(%25, %24) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %27 = "stablehlo.constant"() <{value = dense<57.11296463012695> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %28 = "stablehlo.multiply"(%26, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %29 = "stablehlo.add"(%28, %27) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %30 = "stablehlo.constant"() <{value = dense<20.039552688598633> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %31 = "stablehlo.multiply"(%29, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %32 = "stablehlo.add"(%31, %30) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %33 = "stablehlo.constant"() <{value = dense<15.062909126281738> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %34 = "stablehlo.multiply"(%2, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %35 = "stablehlo.add"(%34, %33) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %36 = "stablehlo.constant"() <{value = dense<83.04756927490234> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %37 = "stablehlo.multiply"(%35, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %38 = "stablehlo.add"(%37, %36) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %39 = "stablehlo.constant"() <{value = dense<221.7624053955078> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %40 = "stablehlo.multiply"(%38, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %41 = "stablehlo.add"(%40, %39) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %42 = "stablehlo.constant"() <{value = dense<309.0987243652344> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %43 = "stablehlo.multiply"(%41, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %44 = "stablehlo.add"(%43, %42) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %45 = "stablehlo.constant"() <{value = dense<216.42788696289062> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %46 = "stablehlo.multiply"(%44, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %47 = "stablehlo.add"(%46, %45) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %48 = "stablehlo.constant"() <{value = dense<60.11865997314453> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %49 = "stablehlo.multiply"(%47, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %50 = "stablehlo.add"(%49, %48) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %51 = "stablehlo.divide"(%32, %50) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %52 = "stablehlo.multiply"(%13, %51) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %53 = "stablehlo.multiply"(%11, %12) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %54 = "stablehlo.add"(%53, %52) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %55 = "stablehlo.add"(%7, %54) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %56 = "stablehlo.add"(%7, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %57 = "stablehlo.constant"() <{value = dense<0.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %58 = "stablehlo.compare"(%56, %57) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %59 = "stablehlo.compare"(%56, %4) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %60 = "stablehlo.constant"() <{value = dense<1.1754943508222875e-38> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %61 = "stablehlo.compare"(%56, %60) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %62 = "stablehlo.constant"() <{value = dense<8388608.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %63 = "stablehlo.multiply"(%56, %62) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = "stablehlo.select"(%61, %63, %56) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %65 = "stablehlo.bitcast_convert"(%64) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %66 = "stablehlo.constant"() <{value = dense<1060439283> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %67 = "stablehlo.subtract"(%65, %66) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %68 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %69 = "stablehlo.shift_right_arithmetic"(%67, %68) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %70 = "stablehlo.convert"(%69) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %71 = "stablehlo.constant"() <{value = dense<23.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %72 = "stablehlo.select"(%61, %71, %57) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %73 = "stablehlo.subtract"(%70, %72) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %74 = "stablehlo.constant"() <{value = dense<0.693359375> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %75 = "stablehlo.constant"() <{value = dense<8388607> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %76 = "stablehlo.and"(%67, %75) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %77 = "stablehlo.add"(%76, %66) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %78 = "stablehlo.bitcast_convert"(%77) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %79 = "stablehlo.subtract"(%78, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %80 = "stablehlo.multiply"(%79, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %81 = "stablehlo.multiply"(%80, %12) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %82 = "stablehlo.add"(%81, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %83 = "stablehlo.constant"() <{value = dense<0.07037683576345444> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %84 = "stablehlo.constant"() <{value = dense<-0.11514610052108765> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %85 = "stablehlo.multiply"(%83, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %86 = "stablehlo.add"(%85, %84) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %87 = "stablehlo.constant"() <{value = dense<0.11676998436450958> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %88 = "stablehlo.multiply"(%86, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %89 = "stablehlo.add"(%88, %87) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %90 = "stablehlo.multiply"(%80, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %91 = "stablehlo.constant"() <{value = dense<-0.12420140951871872> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %92 = "stablehlo.constant"() <{value = dense<0.14249323308467865> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %93 = "stablehlo.multiply"(%91, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %94 = "stablehlo.add"(%93, %92) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %95 = "stablehlo.constant"() <{value = dense<-0.16668057441711426> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %96 = "stablehlo.multiply"(%94, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %97 = "stablehlo.add"(%96, %95) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %98 = "stablehlo.multiply"(%89, %90) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %99 = "stablehlo.add"(%98, %97) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %100 = "stablehlo.constant"() <{value = dense<0.2000071406364441> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %101 = "stablehlo.constant"() <{value = dense<-0.24999994039535522> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %102 = "stablehlo.multiply"(%100, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %103 = "stablehlo.add"(%102, %101) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %104 = "stablehlo.constant"() <{value = dense<0.3333333134651184> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %105 = "stablehlo.multiply"(%103, %79) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %106 = "stablehlo.add"(%105, %104) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %107 = "stablehlo.multiply"(%99, %90) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %108 = "stablehlo.add"(%107, %106) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %109 = "stablehlo.constant"() <{value = dense<-0.00021219444170128554> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %110 = "stablehlo.multiply"(%73, %109) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %111 = "stablehlo.multiply"(%108, %90) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %112 = "stablehlo.add"(%111, %110) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %113 = "stablehlo.add"(%82, %112) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %114 = "stablehlo.multiply"(%73, %74) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %115 = "stablehlo.add"(%114, %113) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %116 = "stablehlo.select"(%59, %56, %115) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %117 = "stablehlo.compare"(%56, %57) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %118 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %119 = "stablehlo.constant"() <{value = dense<0x7FC00000> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %120 = "stablehlo.select"(%117, %118, %119) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %121 = "stablehlo.select"(%58, %116, %120) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %122 = "stablehlo.select"(%10, %55, %121) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %123 = "stablehlo.negate"(%122) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %124 = "stablehlo.constant"() <{value = dense<5.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %125 = "stablehlo.compare"(%123, %124) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %126 = "stablehlo.constant"() <{value = dense<2.810226362726098e-8> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %127 = "stablehlo.constant"() <{value = dense<-0.0002002142573473975> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %128 = "stablehlo.select"(%125, %126, %127) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %129 = "stablehlo.constant"() <{value = dense<2.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %130 = "stablehlo.subtract"(%123, %129) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %131 = "stablehlo.sqrt"(%123) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %132 = "stablehlo.constant"() <{value = dense<3.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %133 = "stablehlo.subtract"(%131, %132) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %134 = "stablehlo.select"(%125, %130, %133) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %135 = "stablehlo.constant"() <{value = dense<3.432739390518691e-7> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %136 = "stablehlo.constant"() <{value = dense<0.0001009505576803349> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %137 = "stablehlo.select"(%125, %135, %136) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %138 = "stablehlo.multiply"(%128, %134) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %139 = "stablehlo.add"(%138, %137) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %140 = "stablehlo.constant"() <{value = dense<-0.000003523387704262859> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %141 = "stablehlo.constant"() <{value = dense<0.0013493432197719812> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %142 = "stablehlo.select"(%125, %140, %141) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %143 = "stablehlo.multiply"(%139, %134) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %144 = "stablehlo.add"(%143, %142) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %145 = "stablehlo.constant"() <{value = dense<-0.000004391506536194356> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %146 = "stablehlo.constant"() <{value = dense<-0.003673428436741233> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %147 = "stablehlo.select"(%125, %145, %146) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %148 = "stablehlo.multiply"(%144, %134) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %149 = "stablehlo.add"(%148, %147) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %150 = "stablehlo.constant"() <{value = dense<0.00021858086984138936> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %151 = "stablehlo.constant"() <{value = dense<0.005739507731050253> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %152 = "stablehlo.select"(%125, %150, %151) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %153 = "stablehlo.multiply"(%149, %134) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %154 = "stablehlo.add"(%153, %152) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %155 = "stablehlo.constant"() <{value = dense<-0.001253725029528141> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %156 = "stablehlo.constant"() <{value = dense<-0.007622461300343275> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %157 = "stablehlo.select"(%125, %155, %156) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %158 = "stablehlo.multiply"(%154, %134) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %159 = "stablehlo.add"(%158, %157) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %160 = "stablehlo.constant"() <{value = dense<-0.004177681636065245> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %161 = "stablehlo.constant"() <{value = dense<0.00943887047469616> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %162 = "stablehlo.select"(%125, %160, %161) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %163 = "stablehlo.multiply"(%159, %134) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %164 = "stablehlo.add"(%163, %162) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %165 = "stablehlo.constant"() <{value = dense<0.24664072692394257> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %166 = "stablehlo.constant"() <{value = dense<1.0016740560531616> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %167 = "stablehlo.select"(%125, %165, %166) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %168 = "stablehlo.multiply"(%164, %134) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %169 = "stablehlo.add"(%168, %167) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %170 = "stablehlo.constant"() <{value = dense<1.5014094114303589> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %171 = "stablehlo.constant"() <{value = dense<2.832976818084717> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %172 = "stablehlo.select"(%125, %170, %171) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %173 = "stablehlo.multiply"(%169, %134) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %174 = "stablehlo.add"(%173, %172) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %175 = "stablehlo.multiply"(%174, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %176 = "stablehlo.select"(%3, %5, %175) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %177 = "stablehlo.convert"(%176) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %177 : tensor<3x2xf16>
  }
}

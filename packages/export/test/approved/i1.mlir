// {"ins":[["float32",[2]]],"params":null}
module @i1 {
  func.func public @main(%arg0: tensor<2xf32>) -> (tensor<2xf32>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<2xf32>) -> tensor<2xf64>
    %1 = "stablehlo.compare"(%0, %0) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %2 = "stablehlo.constant"() <{value = dense<720.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %3 = "stablehlo.minimum"(%0, %2) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %4 = "stablehlo.constant"() <{value = dense<-720.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %5 = "stablehlo.maximum"(%3, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %6 = "stablehlo.select"(%1, %5, %0) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %7 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %8 = "stablehlo.compare"(%6, %7) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %9 = "stablehlo.abs"(%6) : (tensor<2xf64>) -> tensor<2xf64>
    %10 = "stablehlo.constant"() <{value = dense<8.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %11 = "stablehlo.compare"(%9, %10) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %12 = "stablehlo.minimum"(%9, %10) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %13 = "stablehlo.constant"() <{value = dense<0.25> : tensor<2xf64>}> : () -> tensor<2xf64>
    %14 = "stablehlo.multiply"(%12, %13) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %15 = "stablehlo.constant"() <{value = dense<1.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %16 = "stablehlo.subtract"(%14, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %17 = "stablehlo.add"(%16, %16) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %18 = "stablehlo.constant"() <{value = dense<3.872623394384126e-18> : tensor<2xf64>}> : () -> tensor<2xf64>
    %19 = "stablehlo.subtract"(%18, %7) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %20 = "stablehlo.multiply"(%17, %7) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %21 = "stablehlo.add"(%20, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %22 = "stablehlo.constant"() <{value = dense<-2.9047170077866515e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %23 = "stablehlo.subtract"(%22, %7) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %24 = "stablehlo.multiply"(%17, %21) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %25 = "stablehlo.add"(%24, %23) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %26 = "stablehlo.constant"() <{value = dense<2.1071115905485388e-16> : tensor<2xf64>}> : () -> tensor<2xf64>
    %27 = "stablehlo.subtract"(%26, %21) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %28 = "stablehlo.multiply"(%17, %25) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %29 = "stablehlo.add"(%28, %27) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %30 = "stablehlo.constant"() <{value = dense<-1.4766063408898357e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %31 = "stablehlo.subtract"(%30, %25) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %32 = "stablehlo.multiply"(%17, %29) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %33 = "stablehlo.add"(%32, %31) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %34 = "stablehlo.constant"() <{value = dense<9.984110242341122e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %35 = "stablehlo.subtract"(%34, %29) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %36 = "stablehlo.multiply"(%17, %33) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %37 = "stablehlo.add"(%36, %35) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %38 = "stablehlo.constant"() <{value = dense<-6.505148251635197e-14> : tensor<2xf64>}> : () -> tensor<2xf64>
    %39 = "stablehlo.subtract"(%38, %33) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %40 = "stablehlo.multiply"(%17, %37) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %41 = "stablehlo.add"(%40, %39) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %42 = "stablehlo.constant"() <{value = dense<4.078507665421902e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %43 = "stablehlo.subtract"(%42, %37) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %44 = "stablehlo.multiply"(%17, %41) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %45 = "stablehlo.add"(%44, %43) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %46 = "stablehlo.constant"() <{value = dense<-2.4568958226516582e-12> : tensor<2xf64>}> : () -> tensor<2xf64>
    %47 = "stablehlo.subtract"(%46, %41) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %48 = "stablehlo.multiply"(%17, %45) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %49 = "stablehlo.add"(%48, %47) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %50 = "stablehlo.constant"() <{value = dense<1.41972592821462e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %51 = "stablehlo.subtract"(%50, %45) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %52 = "stablehlo.multiply"(%17, %49) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %53 = "stablehlo.add"(%52, %51) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %54 = "stablehlo.constant"() <{value = dense<-7.855681177111594e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %55 = "stablehlo.subtract"(%54, %49) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %56 = "stablehlo.multiply"(%17, %53) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %57 = "stablehlo.add"(%56, %55) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %58 = "stablehlo.constant"() <{value = dense<4.154159427331038e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %59 = "stablehlo.subtract"(%58, %53) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %60 = "stablehlo.multiply"(%17, %57) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %61 = "stablehlo.add"(%60, %59) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %62 = "stablehlo.constant"() <{value = dense<-2.0949741571396406e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %63 = "stablehlo.subtract"(%62, %57) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %64 = "stablehlo.multiply"(%17, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %65 = "stablehlo.add"(%64, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %66 = "stablehlo.constant"() <{value = dense<1.0051944070687821e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %67 = "stablehlo.subtract"(%66, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %68 = "stablehlo.multiply"(%17, %65) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %69 = "stablehlo.add"(%68, %67) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %70 = "stablehlo.constant"() <{value = dense<-4.576799514689336e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %71 = "stablehlo.subtract"(%70, %65) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %72 = "stablehlo.multiply"(%17, %69) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %73 = "stablehlo.add"(%72, %71) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %74 = "stablehlo.constant"() <{value = dense<1.9716906904360218e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %75 = "stablehlo.subtract"(%74, %69) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %76 = "stablehlo.multiply"(%17, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %77 = "stablehlo.add"(%76, %75) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %78 = "stablehlo.constant"() <{value = dense<-8.009978587389498e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %79 = "stablehlo.subtract"(%78, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %80 = "stablehlo.multiply"(%17, %77) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %81 = "stablehlo.add"(%80, %79) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %82 = "stablehlo.constant"() <{value = dense<0.000003056801434638057> : tensor<2xf64>}> : () -> tensor<2xf64>
    %83 = "stablehlo.subtract"(%82, %77) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %84 = "stablehlo.multiply"(%17, %81) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %85 = "stablehlo.add"(%84, %83) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %86 = "stablehlo.constant"() <{value = dense<-0.00001090881482432957> : tensor<2xf64>}> : () -> tensor<2xf64>
    %87 = "stablehlo.subtract"(%86, %81) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %88 = "stablehlo.multiply"(%17, %85) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %89 = "stablehlo.add"(%88, %87) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %90 = "stablehlo.constant"() <{value = dense<0.00003620598648707926> : tensor<2xf64>}> : () -> tensor<2xf64>
    %91 = "stablehlo.subtract"(%90, %85) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %92 = "stablehlo.multiply"(%17, %89) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %93 = "stablehlo.add"(%92, %91) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %94 = "stablehlo.constant"() <{value = dense<-0.00011098970358636966> : tensor<2xf64>}> : () -> tensor<2xf64>
    %95 = "stablehlo.subtract"(%94, %89) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %96 = "stablehlo.multiply"(%17, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %97 = "stablehlo.add"(%96, %95) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %98 = "stablehlo.constant"() <{value = dense<0.0003113991353586689> : tensor<2xf64>}> : () -> tensor<2xf64>
    %99 = "stablehlo.subtract"(%98, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %100 = "stablehlo.multiply"(%17, %97) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %101 = "stablehlo.add"(%100, %99) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %102 = "stablehlo.constant"() <{value = dense<-0.0007892367520714209> : tensor<2xf64>}> : () -> tensor<2xf64>
    %103 = "stablehlo.subtract"(%102, %97) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %104 = "stablehlo.multiply"(%17, %101) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %105 = "stablehlo.add"(%104, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %106 = "stablehlo.constant"() <{value = dense<0.0017695555478066621> : tensor<2xf64>}> : () -> tensor<2xf64>
    %107 = "stablehlo.subtract"(%106, %101) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %108 = "stablehlo.multiply"(%17, %105) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %109 = "stablehlo.add"(%108, %107) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %110 = "stablehlo.constant"() <{value = dense<-0.003373199968950462> : tensor<2xf64>}> : () -> tensor<2xf64>
    %111 = "stablehlo.subtract"(%110, %105) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %112 = "stablehlo.multiply"(%17, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %113 = "stablehlo.add"(%112, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %114 = "stablehlo.constant"() <{value = dense<0.004945319476747819> : tensor<2xf64>}> : () -> tensor<2xf64>
    %115 = "stablehlo.subtract"(%114, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %116 = "stablehlo.multiply"(%17, %113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %117 = "stablehlo.add"(%116, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %118 = "stablehlo.constant"() <{value = dense<-0.003387887052309795> : tensor<2xf64>}> : () -> tensor<2xf64>
    %119 = "stablehlo.subtract"(%118, %113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %120 = "stablehlo.multiply"(%17, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %121 = "stablehlo.add"(%120, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %122 = "stablehlo.constant"() <{value = dense<-0.009989690599527732> : tensor<2xf64>}> : () -> tensor<2xf64>
    %123 = "stablehlo.subtract"(%122, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %124 = "stablehlo.multiply"(%17, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %125 = "stablehlo.add"(%124, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %126 = "stablehlo.constant"() <{value = dense<0.054493294317377386> : tensor<2xf64>}> : () -> tensor<2xf64>
    %127 = "stablehlo.subtract"(%126, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %128 = "stablehlo.multiply"(%17, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %129 = "stablehlo.add"(%128, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %130 = "stablehlo.constant"() <{value = dense<-0.17162090152220877> : tensor<2xf64>}> : () -> tensor<2xf64>
    %131 = "stablehlo.subtract"(%130, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %132 = "stablehlo.multiply"(%17, %129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %133 = "stablehlo.add"(%132, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %134 = "stablehlo.constant"() <{value = dense<0.27863492939341605> : tensor<2xf64>}> : () -> tensor<2xf64>
    %135 = "stablehlo.subtract"(%134, %129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %136 = "stablehlo.multiply"(%16, %133) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %137 = "stablehlo.add"(%136, %135) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %138 = "stablehlo.multiply"(%137, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %139 = "stablehlo.multiply"(%138, %9) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %140 = "stablehlo.add"(%12, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %141 = "stablehlo.divide"(%139, %140) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %142 = "stablehlo.constant"() <{value = dense<0x7FF0000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %143 = "stablehlo.compare"(%9, %142) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %144 = "stablehlo.constant"() <{value = dense<16.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %145 = "stablehlo.maximum"(%9, %10) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %146 = "stablehlo.divide"(%144, %145) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %147 = "stablehlo.subtract"(%146, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %148 = "stablehlo.add"(%147, %147) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %149 = "stablehlo.constant"() <{value = dense<4.414348323071889e-18> : tensor<2xf64>}> : () -> tensor<2xf64>
    %150 = "stablehlo.subtract"(%149, %7) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %151 = "stablehlo.multiply"(%148, %7) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %152 = "stablehlo.add"(%151, %150) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %153 = "stablehlo.constant"() <{value = dense<-4.650305368489336e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %154 = "stablehlo.subtract"(%153, %7) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %155 = "stablehlo.multiply"(%148, %152) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %156 = "stablehlo.add"(%155, %154) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %157 = "stablehlo.constant"() <{value = dense<-3.2095259219934404e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %158 = "stablehlo.subtract"(%157, %152) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %159 = "stablehlo.multiply"(%148, %156) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %160 = "stablehlo.add"(%159, %158) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %161 = "stablehlo.constant"() <{value = dense<2.96262899764595e-16> : tensor<2xf64>}> : () -> tensor<2xf64>
    %162 = "stablehlo.subtract"(%161, %156) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %163 = "stablehlo.multiply"(%148, %160) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %164 = "stablehlo.add"(%163, %162) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %165 = "stablehlo.constant"() <{value = dense<3.3082023109209285e-16> : tensor<2xf64>}> : () -> tensor<2xf64>
    %166 = "stablehlo.subtract"(%165, %160) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %167 = "stablehlo.multiply"(%148, %164) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %168 = "stablehlo.add"(%167, %166) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %169 = "stablehlo.constant"() <{value = dense<-1.8803547755107825e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %170 = "stablehlo.subtract"(%169, %164) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %171 = "stablehlo.multiply"(%148, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %172 = "stablehlo.add"(%171, %170) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %173 = "stablehlo.constant"() <{value = dense<-3.8144030724370075e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %174 = "stablehlo.subtract"(%173, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %175 = "stablehlo.multiply"(%148, %172) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %176 = "stablehlo.add"(%175, %174) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %177 = "stablehlo.constant"() <{value = dense<1.0420276984128802e-14> : tensor<2xf64>}> : () -> tensor<2xf64>
    %178 = "stablehlo.subtract"(%177, %172) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %179 = "stablehlo.multiply"(%148, %176) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %180 = "stablehlo.add"(%179, %178) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %181 = "stablehlo.constant"() <{value = dense<4.272440016711951e-14> : tensor<2xf64>}> : () -> tensor<2xf64>
    %182 = "stablehlo.subtract"(%181, %176) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %183 = "stablehlo.multiply"(%148, %180) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %184 = "stablehlo.add"(%183, %182) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %185 = "stablehlo.constant"() <{value = dense<-2.1015418427726643e-14> : tensor<2xf64>}> : () -> tensor<2xf64>
    %186 = "stablehlo.subtract"(%185, %180) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %187 = "stablehlo.multiply"(%148, %184) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %188 = "stablehlo.add"(%187, %186) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %189 = "stablehlo.constant"() <{value = dense<-4.0835511110921974e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %190 = "stablehlo.subtract"(%189, %184) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %191 = "stablehlo.multiply"(%148, %188) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %192 = "stablehlo.add"(%191, %190) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %193 = "stablehlo.constant"() <{value = dense<-7.198551776245908e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %194 = "stablehlo.subtract"(%193, %188) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %195 = "stablehlo.multiply"(%148, %192) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %196 = "stablehlo.add"(%195, %194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %197 = "stablehlo.constant"() <{value = dense<2.0356285441470896e-12> : tensor<2xf64>}> : () -> tensor<2xf64>
    %198 = "stablehlo.subtract"(%197, %192) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %199 = "stablehlo.multiply"(%148, %196) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %200 = "stablehlo.add"(%199, %198) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %201 = "stablehlo.constant"() <{value = dense<1.4125807436613782e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %202 = "stablehlo.subtract"(%201, %196) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %203 = "stablehlo.multiply"(%148, %200) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %204 = "stablehlo.add"(%203, %202) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %205 = "stablehlo.constant"() <{value = dense<3.2526035830154884e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %206 = "stablehlo.subtract"(%205, %200) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %207 = "stablehlo.multiply"(%148, %204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %208 = "stablehlo.add"(%207, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %209 = "stablehlo.constant"() <{value = dense<-1.8974958123505413e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %210 = "stablehlo.subtract"(%209, %204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %211 = "stablehlo.multiply"(%148, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %212 = "stablehlo.add"(%211, %210) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %213 = "stablehlo.constant"() <{value = dense<-5.589743462196584e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %214 = "stablehlo.subtract"(%213, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %215 = "stablehlo.multiply"(%148, %212) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %216 = "stablehlo.add"(%215, %214) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %217 = "stablehlo.constant"() <{value = dense<-3.835380385964237e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %218 = "stablehlo.subtract"(%217, %212) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %219 = "stablehlo.multiply"(%148, %216) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %220 = "stablehlo.add"(%219, %218) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %221 = "stablehlo.constant"() <{value = dense<-2.6314688468895196e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %222 = "stablehlo.subtract"(%221, %216) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %223 = "stablehlo.multiply"(%148, %220) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %224 = "stablehlo.add"(%223, %222) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %225 = "stablehlo.constant"() <{value = dense<-2.512236237870209e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %226 = "stablehlo.subtract"(%225, %220) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %227 = "stablehlo.multiply"(%148, %224) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %228 = "stablehlo.add"(%227, %226) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %229 = "stablehlo.constant"() <{value = dense<-0.000003882564808877691> : tensor<2xf64>}> : () -> tensor<2xf64>
    %230 = "stablehlo.subtract"(%229, %224) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %231 = "stablehlo.multiply"(%148, %228) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %232 = "stablehlo.add"(%231, %230) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %233 = "stablehlo.constant"() <{value = dense<-0.00011058893876262371> : tensor<2xf64>}> : () -> tensor<2xf64>
    %234 = "stablehlo.subtract"(%233, %228) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %235 = "stablehlo.multiply"(%148, %232) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %236 = "stablehlo.add"(%235, %234) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %237 = "stablehlo.constant"() <{value = dense<-0.009761097491361469> : tensor<2xf64>}> : () -> tensor<2xf64>
    %238 = "stablehlo.subtract"(%237, %232) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %239 = "stablehlo.multiply"(%148, %236) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %240 = "stablehlo.add"(%239, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %241 = "stablehlo.constant"() <{value = dense<0.38928811750914005> : tensor<2xf64>}> : () -> tensor<2xf64>
    %242 = "stablehlo.subtract"(%241, %236) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %243 = "stablehlo.multiply"(%147, %240) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %244 = "stablehlo.add"(%243, %242) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %245 = "stablehlo.sqrt"(%145) : (tensor<2xf64>) -> tensor<2xf64>
    %246 = "stablehlo.divide"(%244, %245) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %247 = "stablehlo.select"(%143, %7, %246) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %248 = "stablehlo.select"(%11, %141, %247) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %249 = "stablehlo.negate"(%248) : (tensor<2xf64>) -> tensor<2xf64>
    %250 = "stablehlo.compare"(%6, %7) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %251 = "stablehlo.select"(%250, %6, %248) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %252 = "stablehlo.select"(%8, %249, %251) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %253 = "stablehlo.abs"(%5) : (tensor<2xf64>) -> tensor<2xf64>
    %254 = "stablehlo.constant"() <{value = dense<712.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %255 = "stablehlo.minimum"(%253, %254) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %256 = "stablehlo.constant"() <{value = dense<-746.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %257 = "stablehlo.maximum"(%255, %256) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %258 = "stablehlo.constant"() <{value = dense<1.4426950408889634> : tensor<2xf64>}> : () -> tensor<2xf64>
    %259 = "stablehlo.multiply"(%257, %258) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %260 = "stablehlo.round_nearest_even"(%259) : (tensor<2xf64>) -> tensor<2xf64>
    %261 = "stablehlo.constant"() <{value = dense<-1.9082149292705877e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %262 = "stablehlo.constant"() <{value = dense<-0.6931471803691238> : tensor<2xf64>}> : () -> tensor<2xf64>
    %263 = "stablehlo.multiply"(%260, %262) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %264 = "stablehlo.add"(%263, %257) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %265 = "stablehlo.multiply"(%260, %261) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %266 = "stablehlo.add"(%265, %264) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %267 = "stablehlo.multiply"(%266, %266) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %268 = "stablehlo.constant"() <{value = dense<2.5105513541847086e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %269 = "stablehlo.constant"() <{value = dense<0.0000027557254685728803> : tensor<2xf64>}> : () -> tensor<2xf64>
    %270 = "stablehlo.multiply"(%268, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %271 = "stablehlo.add"(%270, %269) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %272 = "stablehlo.constant"() <{value = dense<0.0001984126987538548> : tensor<2xf64>}> : () -> tensor<2xf64>
    %273 = "stablehlo.multiply"(%271, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %274 = "stablehlo.add"(%273, %272) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %275 = "stablehlo.constant"() <{value = dense<0.008333333333325973> : tensor<2xf64>}> : () -> tensor<2xf64>
    %276 = "stablehlo.multiply"(%274, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %277 = "stablehlo.add"(%276, %275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %278 = "stablehlo.constant"() <{value = dense<0.1666666666666667> : tensor<2xf64>}> : () -> tensor<2xf64>
    %279 = "stablehlo.multiply"(%277, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %280 = "stablehlo.add"(%279, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %281 = "stablehlo.constant"() <{value = dense<2.0914898727175524e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %282 = "stablehlo.constant"() <{value = dense<2.755727313289604e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %283 = "stablehlo.multiply"(%281, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %284 = "stablehlo.add"(%283, %282) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %285 = "stablehlo.constant"() <{value = dense<0.00002480158732595111> : tensor<2xf64>}> : () -> tensor<2xf64>
    %286 = "stablehlo.multiply"(%284, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %287 = "stablehlo.add"(%286, %285) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %288 = "stablehlo.constant"() <{value = dense<0.0013888888888883633> : tensor<2xf64>}> : () -> tensor<2xf64>
    %289 = "stablehlo.multiply"(%287, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %290 = "stablehlo.add"(%289, %288) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %291 = "stablehlo.constant"() <{value = dense<0.04166666666666667> : tensor<2xf64>}> : () -> tensor<2xf64>
    %292 = "stablehlo.multiply"(%290, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %293 = "stablehlo.add"(%292, %291) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %294 = "stablehlo.constant"() <{value = dense<0.5> : tensor<2xf64>}> : () -> tensor<2xf64>
    %295 = "stablehlo.multiply"(%293, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %296 = "stablehlo.add"(%295, %294) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %297 = "stablehlo.multiply"(%280, %266) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %298 = "stablehlo.add"(%297, %296) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %299 = "stablehlo.multiply"(%267, %298) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %300 = "stablehlo.add"(%299, %266) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %301 = "stablehlo.add"(%300, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %302 = "stablehlo.multiply"(%260, %294) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %303 = "stablehlo.floor"(%302) : (tensor<2xf64>) -> tensor<2xf64>
    %304 = "stablehlo.compare"(%303, %303) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %305 = "stablehlo.select"(%304, %7, %303) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %306 = "stablehlo.constant"() <{value = dense<-1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %307 = "stablehlo.maximum"(%305, %306) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %308 = "stablehlo.constant"() <{value = dense<1024.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %309 = "stablehlo.minimum"(%307, %308) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %310 = "stablehlo.compare"(%309, %7) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %311 = "stablehlo.ceil"(%309) : (tensor<2xf64>) -> tensor<2xf64>
    %312 = "stablehlo.floor"(%309) : (tensor<2xf64>) -> tensor<2xf64>
    %313 = "stablehlo.select"(%310, %311, %312) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %314 = "stablehlo.constant"() <{value = dense<1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %315 = "stablehlo.add"(%313, %314) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %316 = "stablehlo.convert"(%315) : (tensor<2xf64>) -> tensor<2xui32>
    %317 = "stablehlo.constant"() <{value = dense<20> : tensor<2xui32>}> : () -> tensor<2xui32>
    %318 = "stablehlo.shift_left"(%316, %317) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %319 = "stablehlo.reshape"(%318) : (tensor<2xui32>) -> tensor<2x1xui32>
    %320 = "stablehlo.constant"() <{value = dense<0> : tensor<2x1xui32>}> : () -> tensor<2x1xui32>
    %321 = "stablehlo.concatenate"(%320, %319) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %322 = "stablehlo.bitcast_convert"(%321) : (tensor<2x2xui32>) -> tensor<2xf64>
    %323 = "stablehlo.multiply"(%301, %322) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %324 = "stablehlo.subtract"(%260, %303) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %325 = "stablehlo.compare"(%324, %324) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %326 = "stablehlo.select"(%325, %7, %324) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %327 = "stablehlo.maximum"(%326, %306) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %328 = "stablehlo.minimum"(%327, %308) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %329 = "stablehlo.compare"(%328, %7) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %330 = "stablehlo.ceil"(%328) : (tensor<2xf64>) -> tensor<2xf64>
    %331 = "stablehlo.floor"(%328) : (tensor<2xf64>) -> tensor<2xf64>
    %332 = "stablehlo.select"(%329, %330, %331) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %333 = "stablehlo.add"(%332, %314) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %334 = "stablehlo.convert"(%333) : (tensor<2xf64>) -> tensor<2xui32>
    %335 = "stablehlo.shift_left"(%334, %317) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %336 = "stablehlo.reshape"(%335) : (tensor<2xui32>) -> tensor<2x1xui32>
    %337 = "stablehlo.concatenate"(%320, %336) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %338 = "stablehlo.bitcast_convert"(%337) : (tensor<2x2xui32>) -> tensor<2xf64>
    %339 = "stablehlo.multiply"(%323, %338) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %340 = "stablehlo.multiply"(%252, %339) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %341 = "stablehlo.convert"(%340) : (tensor<2xf64>) -> tensor<2xf32>
    return %341 : tensor<2xf32>
  }
}

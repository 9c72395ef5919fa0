// {"ins":[["float32",[2]]],"params":null}
module @i1e {
  func.func public @main(%arg0: tensor<2xf32>) -> (tensor<2xf32>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<2xf32>) -> tensor<2xf64>
    %1 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %2 = "stablehlo.compare"(%0, %1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %3 = "stablehlo.abs"(%0) : (tensor<2xf64>) -> tensor<2xf64>
    %4 = "stablehlo.constant"() <{value = dense<8.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %5 = "stablehlo.compare"(%3, %4) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %6 = "stablehlo.minimum"(%3, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %7 = "stablehlo.constant"() <{value = dense<0.25> : tensor<2xf64>}> : () -> tensor<2xf64>
    %8 = "stablehlo.multiply"(%6, %7) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %9 = "stablehlo.constant"() <{value = dense<1.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %10 = "stablehlo.subtract"(%8, %9) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %11 = "stablehlo.add"(%10, %10) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %12 = "stablehlo.constant"() <{value = dense<3.872623394384126e-18> : tensor<2xf64>}> : () -> tensor<2xf64>
    %13 = "stablehlo.subtract"(%12, %1) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %14 = "stablehlo.multiply"(%11, %1) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %15 = "stablehlo.add"(%14, %13) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %16 = "stablehlo.constant"() <{value = dense<-2.9047170077866515e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %17 = "stablehlo.subtract"(%16, %1) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %18 = "stablehlo.multiply"(%11, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %19 = "stablehlo.add"(%18, %17) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %20 = "stablehlo.constant"() <{value = dense<2.1071115905485388e-16> : tensor<2xf64>}> : () -> tensor<2xf64>
    %21 = "stablehlo.subtract"(%20, %15) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %22 = "stablehlo.multiply"(%11, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %23 = "stablehlo.add"(%22, %21) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %24 = "stablehlo.constant"() <{value = dense<-1.4766063408898357e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %25 = "stablehlo.subtract"(%24, %19) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %26 = "stablehlo.multiply"(%11, %23) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %27 = "stablehlo.add"(%26, %25) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %28 = "stablehlo.constant"() <{value = dense<9.984110242341122e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %29 = "stablehlo.subtract"(%28, %23) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %30 = "stablehlo.multiply"(%11, %27) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %31 = "stablehlo.add"(%30, %29) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %32 = "stablehlo.constant"() <{value = dense<-6.505148251635197e-14> : tensor<2xf64>}> : () -> tensor<2xf64>
    %33 = "stablehlo.subtract"(%32, %27) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %34 = "stablehlo.multiply"(%11, %31) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %35 = "stablehlo.add"(%34, %33) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %36 = "stablehlo.constant"() <{value = dense<4.078507665421902e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %37 = "stablehlo.subtract"(%36, %31) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %38 = "stablehlo.multiply"(%11, %35) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %39 = "stablehlo.add"(%38, %37) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %40 = "stablehlo.constant"() <{value = dense<-2.4568958226516582e-12> : tensor<2xf64>}> : () -> tensor<2xf64>
    %41 = "stablehlo.subtract"(%40, %35) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %42 = "stablehlo.multiply"(%11, %39) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %43 = "stablehlo.add"(%42, %41) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %44 = "stablehlo.constant"() <{value = dense<1.41972592821462e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %45 = "stablehlo.subtract"(%44, %39) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %46 = "stablehlo.multiply"(%11, %43) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %47 = "stablehlo.add"(%46, %45) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %48 = "stablehlo.constant"() <{value = dense<-7.855681177111594e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %49 = "stablehlo.subtract"(%48, %43) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %50 = "stablehlo.multiply"(%11, %47) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %51 = "stablehlo.add"(%50, %49) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %52 = "stablehlo.constant"() <{value = dense<4.154159427331038e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %53 = "stablehlo.subtract"(%52, %47) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %54 = "stablehlo.multiply"(%11, %51) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %55 = "stablehlo.add"(%54, %53) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %56 = "stablehlo.constant"() <{value = dense<-2.0949741571396406e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %57 = "stablehlo.subtract"(%56, %51) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %58 = "stablehlo.multiply"(%11, %55) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %59 = "stablehlo.add"(%58, %57) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %60 = "stablehlo.constant"() <{value = dense<1.0051944070687821e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %61 = "stablehlo.subtract"(%60, %55) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %62 = "stablehlo.multiply"(%11, %59) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %63 = "stablehlo.add"(%62, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %64 = "stablehlo.constant"() <{value = dense<-4.576799514689336e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %65 = "stablehlo.subtract"(%64, %59) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %66 = "stablehlo.multiply"(%11, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %67 = "stablehlo.add"(%66, %65) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %68 = "stablehlo.constant"() <{value = dense<1.9716906904360218e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %69 = "stablehlo.subtract"(%68, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %70 = "stablehlo.multiply"(%11, %67) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %71 = "stablehlo.add"(%70, %69) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %72 = "stablehlo.constant"() <{value = dense<-8.009978587389498e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %73 = "stablehlo.subtract"(%72, %67) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %74 = "stablehlo.multiply"(%11, %71) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %75 = "stablehlo.add"(%74, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %76 = "stablehlo.constant"() <{value = dense<0.000003056801434638057> : tensor<2xf64>}> : () -> tensor<2xf64>
    %77 = "stablehlo.subtract"(%76, %71) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %78 = "stablehlo.multiply"(%11, %75) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %79 = "stablehlo.add"(%78, %77) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %80 = "stablehlo.constant"() <{value = dense<-0.00001090881482432957> : tensor<2xf64>}> : () -> tensor<2xf64>
    %81 = "stablehlo.subtract"(%80, %75) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %82 = "stablehlo.multiply"(%11, %79) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %83 = "stablehlo.add"(%82, %81) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %84 = "stablehlo.constant"() <{value = dense<0.00003620598648707926> : tensor<2xf64>}> : () -> tensor<2xf64>
    %85 = "stablehlo.subtract"(%84, %79) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %86 = "stablehlo.multiply"(%11, %83) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %87 = "stablehlo.add"(%86, %85) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %88 = "stablehlo.constant"() <{value = dense<-0.00011098970358636966> : tensor<2xf64>}> : () -> tensor<2xf64>
    %89 = "stablehlo.subtract"(%88, %83) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %90 = "stablehlo.multiply"(%11, %87) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %91 = "stablehlo.add"(%90, %89) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %92 = "stablehlo.constant"() <{value = dense<0.0003113991353586689> : tensor<2xf64>}> : () -> tensor<2xf64>
    %93 = "stablehlo.subtract"(%92, %87) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %94 = "stablehlo.multiply"(%11, %91) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %95 = "stablehlo.add"(%94, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %96 = "stablehlo.constant"() <{value = dense<-0.0007892367520714209> : tensor<2xf64>}> : () -> tensor<2xf64>
    %97 = "stablehlo.subtract"(%96, %91) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %98 = "stablehlo.multiply"(%11, %95) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %99 = "stablehlo.add"(%98, %97) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %100 = "stablehlo.constant"() <{value = dense<0.0017695555478066621> : tensor<2xf64>}> : () -> tensor<2xf64>
    %101 = "stablehlo.subtract"(%100, %95) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %102 = "stablehlo.multiply"(%11, %99) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %103 = "stablehlo.add"(%102, %101) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %104 = "stablehlo.constant"() <{value = dense<-0.003373199968950462> : tensor<2xf64>}> : () -> tensor<2xf64>
    %105 = "stablehlo.subtract"(%104, %99) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %106 = "stablehlo.multiply"(%11, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %107 = "stablehlo.add"(%106, %105) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %108 = "stablehlo.constant"() <{value = dense<0.004945319476747819> : tensor<2xf64>}> : () -> tensor<2xf64>
    %109 = "stablehlo.subtract"(%108, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %110 = "stablehlo.multiply"(%11, %107) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %111 = "stablehlo.add"(%110, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %112 = "stablehlo.constant"() <{value = dense<-0.003387887052309795> : tensor<2xf64>}> : () -> tensor<2xf64>
    %113 = "stablehlo.subtract"(%112, %107) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %114 = "stablehlo.multiply"(%11, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %115 = "stablehlo.add"(%114, %113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %116 = "stablehlo.constant"() <{value = dense<-0.009989690599527732> : tensor<2xf64>}> : () -> tensor<2xf64>
    %117 = "stablehlo.subtract"(%116, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %118 = "stablehlo.multiply"(%11, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %119 = "stablehlo.add"(%118, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %120 = "stablehlo.constant"() <{value = dense<0.054493294317377386> : tensor<2xf64>}> : () -> tensor<2xf64>
    %121 = "stablehlo.subtract"(%120, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %122 = "stablehlo.multiply"(%11, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %123 = "stablehlo.add"(%122, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %124 = "stablehlo.constant"() <{value = dense<-0.17162090152220877> : tensor<2xf64>}> : () -> tensor<2xf64>
    %125 = "stablehlo.subtract"(%124, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %126 = "stablehlo.multiply"(%11, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %127 = "stablehlo.add"(%126, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %128 = "stablehlo.constant"() <{value = dense<0.27863492939341605> : tensor<2xf64>}> : () -> tensor<2xf64>
    %129 = "stablehlo.subtract"(%128, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %130 = "stablehlo.multiply"(%10, %127) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %131 = "stablehlo.add"(%130, %129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %132 = "stablehlo.multiply"(%131, %9) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %133 = "stablehlo.multiply"(%132, %3) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %134 = "stablehlo.add"(%6, %9) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %135 = "stablehlo.divide"(%133, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %136 = "stablehlo.constant"() <{value = dense<0x7FF0000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %137 = "stablehlo.compare"(%3, %136) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %138 = "stablehlo.constant"() <{value = dense<16.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %139 = "stablehlo.maximum"(%3, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %140 = "stablehlo.divide"(%138, %139) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %141 = "stablehlo.subtract"(%140, %9) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %142 = "stablehlo.add"(%141, %141) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %143 = "stablehlo.constant"() <{value = dense<4.414348323071889e-18> : tensor<2xf64>}> : () -> tensor<2xf64>
    %144 = "stablehlo.subtract"(%143, %1) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %145 = "stablehlo.multiply"(%142, %1) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %146 = "stablehlo.add"(%145, %144) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %147 = "stablehlo.constant"() <{value = dense<-4.650305368489336e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %148 = "stablehlo.subtract"(%147, %1) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %149 = "stablehlo.multiply"(%142, %146) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %150 = "stablehlo.add"(%149, %148) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %151 = "stablehlo.constant"() <{value = dense<-3.2095259219934404e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %152 = "stablehlo.subtract"(%151, %146) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %153 = "stablehlo.multiply"(%142, %150) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %154 = "stablehlo.add"(%153, %152) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %155 = "stablehlo.constant"() <{value = dense<2.96262899764595e-16> : tensor<2xf64>}> : () -> tensor<2xf64>
    %156 = "stablehlo.subtract"(%155, %150) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %157 = "stablehlo.multiply"(%142, %154) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %158 = "stablehlo.add"(%157, %156) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %159 = "stablehlo.constant"() <{value = dense<3.3082023109209285e-16> : tensor<2xf64>}> : () -> tensor<2xf64>
    %160 = "stablehlo.subtract"(%159, %154) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %161 = "stablehlo.multiply"(%142, %158) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %162 = "stablehlo.add"(%161, %160) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %163 = "stablehlo.constant"() <{value = dense<-1.8803547755107825e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %164 = "stablehlo.subtract"(%163, %158) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %165 = "stablehlo.multiply"(%142, %162) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %166 = "stablehlo.add"(%165, %164) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %167 = "stablehlo.constant"() <{value = dense<-3.8144030724370075e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %168 = "stablehlo.subtract"(%167, %162) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %169 = "stablehlo.multiply"(%142, %166) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %170 = "stablehlo.add"(%169, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %171 = "stablehlo.constant"() <{value = dense<1.0420276984128802e-14> : tensor<2xf64>}> : () -> tensor<2xf64>
    %172 = "stablehlo.subtract"(%171, %166) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %173 = "stablehlo.multiply"(%142, %170) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %174 = "stablehlo.add"(%173, %172) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %175 = "stablehlo.constant"() <{value = dense<4.272440016711951e-14> : tensor<2xf64>}> : () -> tensor<2xf64>
    %176 = "stablehlo.subtract"(%175, %170) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %177 = "stablehlo.multiply"(%142, %174) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %178 = "stablehlo.add"(%177, %176) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %179 = "stablehlo.constant"() <{value = dense<-2.1015418427726643e-14> : tensor<2xf64>}> : () -> tensor<2xf64>
    %180 = "stablehlo.subtract"(%179, %174) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %181 = "stablehlo.multiply"(%142, %178) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %182 = "stablehlo.add"(%181, %180) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %183 = "stablehlo.constant"() <{value = dense<-4.0835511110921974e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %184 = "stablehlo.subtract"(%183, %178) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %185 = "stablehlo.multiply"(%142, %182) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %186 = "stablehlo.add"(%185, %184) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %187 = "stablehlo.constant"() <{value = dense<-7.198551776245908e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %188 = "stablehlo.subtract"(%187, %182) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %189 = "stablehlo.multiply"(%142, %186) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %190 = "stablehlo.add"(%189, %188) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %191 = "stablehlo.constant"() <{value = dense<2.0356285441470896e-12> : tensor<2xf64>}> : () -> tensor<2xf64>
    %192 = "stablehlo.subtract"(%191, %186) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %193 = "stablehlo.multiply"(%142, %190) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %194 = "stablehlo.add"(%193, %192) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %195 = "stablehlo.constant"() <{value = dense<1.4125807436613782e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %196 = "stablehlo.subtract"(%195, %190) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %197 = "stablehlo.multiply"(%142, %194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %198 = "stablehlo.add"(%197, %196) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %199 = "stablehlo.constant"() <{value = dense<3.2526035830154884e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %200 = "stablehlo.subtract"(%199, %194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %201 = "stablehlo.multiply"(%142, %198) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %202 = "stablehlo.add"(%201, %200) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %203 = "stablehlo.constant"() <{value = dense<-1.8974958123505413e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %204 = "stablehlo.subtract"(%203, %198) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %205 = "stablehlo.multiply"(%142, %202) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %206 = "stablehlo.add"(%205, %204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %207 = "stablehlo.constant"() <{value = dense<-5.589743462196584e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %208 = "stablehlo.subtract"(%207, %202) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %209 = "stablehlo.multiply"(%142, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %210 = "stablehlo.add"(%209, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %211 = "stablehlo.constant"() <{value = dense<-3.835380385964237e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %212 = "stablehlo.subtract"(%211, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %213 = "stablehlo.multiply"(%142, %210) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %214 = "stablehlo.add"(%213, %212) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %215 = "stablehlo.constant"() <{value = dense<-2.6314688468895196e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %216 = "stablehlo.subtract"(%215, %210) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %217 = "stablehlo.multiply"(%142, %214) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %218 = "stablehlo.add"(%217, %216) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %219 = "stablehlo.constant"() <{value = dense<-2.512236237870209e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %220 = "stablehlo.subtract"(%219, %214) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %221 = "stablehlo.multiply"(%142, %218) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %222 = "stablehlo.add"(%221, %220) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %223 = "stablehlo.constant"() <{value = dense<-0.000003882564808877691> : tensor<2xf64>}> : () -> tensor<2xf64>
    %224 = "stablehlo.subtract"(%223, %218) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %225 = "stablehlo.multiply"(%142, %222) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %226 = "stablehlo.add"(%225, %224) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %227 = "stablehlo.constant"() <{value = dense<-0.00011058893876262371> : tensor<2xf64>}> : () -> tensor<2xf64>
    %228 = "stablehlo.subtract"(%227, %222) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %229 = "stablehlo.multiply"(%142, %226) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %230 = "stablehlo.add"(%229, %228) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %231 = "stablehlo.constant"() <{value = dense<-0.009761097491361469> : tensor<2xf64>}> : () -> tensor<2xf64>
    %232 = "stablehlo.subtract"(%231, %226) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %233 = "stablehlo.multiply"(%142, %230) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %234 = "stablehlo.add"(%233, %232) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %235 = "stablehlo.constant"() <{value = dense<0.38928811750914005> : tensor<2xf64>}> : () -> tensor<2xf64>
    %236 = "stablehlo.subtract"(%235, %230) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %237 = "stablehlo.multiply"(%141, %234) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %238 = "stablehlo.add"(%237, %236) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %239 = "stablehlo.sqrt"(%139) : (tensor<2xf64>) -> tensor<2xf64>
    %240 = "stablehlo.divide"(%238, %239) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %241 = "stablehlo.select"(%137, %1, %240) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %242 = "stablehlo.select"(%5, %135, %241) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %243 = "stablehlo.negate"(%242) : (tensor<2xf64>) -> tensor<2xf64>
    %244 = "stablehlo.compare"(%0, %1) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %245 = "stablehlo.select"(%244, %0, %242) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %246 = "stablehlo.select"(%2, %243, %245) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %247 = "stablehlo.convert"(%246) : (tensor<2xf64>) -> tensor<2xf32>
    return %247 : tensor<2xf32>
  }
}

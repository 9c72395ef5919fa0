// {"ins":[["float32",[2]]],"params":null}
module @i0 {
  func.func public @main(%arg0: tensor<2xf32>) -> (tensor<2xf32>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<2xf32>) -> tensor<2xf64>
    %1 = "stablehlo.compare"(%0, %0) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %2 = "stablehlo.constant"() <{value = dense<720.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %3 = "stablehlo.minimum"(%0, %2) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %4 = "stablehlo.constant"() <{value = dense<-720.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %5 = "stablehlo.maximum"(%3, %4) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %6 = "stablehlo.select"(%1, %5, %0) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %7 = "stablehlo.abs"(%6) : (tensor<2xf64>) -> tensor<2xf64>
    %8 = "stablehlo.constant"() <{value = dense<8.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %9 = "stablehlo.compare"(%7, %8) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %10 = "stablehlo.minimum"(%7, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %11 = "stablehlo.constant"() <{value = dense<0.25> : tensor<2xf64>}> : () -> tensor<2xf64>
    %12 = "stablehlo.multiply"(%10, %11) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %13 = "stablehlo.constant"() <{value = dense<1.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %14 = "stablehlo.subtract"(%12, %13) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %15 = "stablehlo.add"(%14, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %16 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %17 = "stablehlo.constant"() <{value = dense<-6.1372363033470766e-18> : tensor<2xf64>}> : () -> tensor<2xf64>
    %18 = "stablehlo.subtract"(%17, %16) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %19 = "stablehlo.multiply"(%15, %16) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %20 = "stablehlo.add"(%19, %18) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %21 = "stablehlo.constant"() <{value = dense<4.567301774543236e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %22 = "stablehlo.subtract"(%21, %16) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %23 = "stablehlo.multiply"(%15, %20) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %24 = "stablehlo.add"(%23, %22) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %25 = "stablehlo.constant"() <{value = dense<-3.285469266614377e-16> : tensor<2xf64>}> : () -> tensor<2xf64>
    %26 = "stablehlo.subtract"(%25, %20) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %27 = "stablehlo.multiply"(%15, %24) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %28 = "stablehlo.add"(%27, %26) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %29 = "stablehlo.constant"() <{value = dense<2.2817585382127336e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %30 = "stablehlo.subtract"(%29, %24) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %31 = "stablehlo.multiply"(%15, %28) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %32 = "stablehlo.add"(%31, %30) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %33 = "stablehlo.constant"() <{value = dense<-1.527996529752083e-14> : tensor<2xf64>}> : () -> tensor<2xf64>
    %34 = "stablehlo.subtract"(%33, %28) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %35 = "stablehlo.multiply"(%15, %32) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %36 = "stablehlo.add"(%35, %34) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %37 = "stablehlo.constant"() <{value = dense<9.852782815324172e-14> : tensor<2xf64>}> : () -> tensor<2xf64>
    %38 = "stablehlo.subtract"(%37, %32) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %39 = "stablehlo.multiply"(%15, %36) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %40 = "stablehlo.add"(%39, %38) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %41 = "stablehlo.constant"() <{value = dense<-6.10850747448126e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %42 = "stablehlo.subtract"(%41, %36) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %43 = "stablehlo.multiply"(%15, %40) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %44 = "stablehlo.add"(%43, %42) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %45 = "stablehlo.constant"() <{value = dense<3.635405644675414e-12> : tensor<2xf64>}> : () -> tensor<2xf64>
    %46 = "stablehlo.subtract"(%45, %40) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %47 = "stablehlo.multiply"(%15, %44) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %48 = "stablehlo.add"(%47, %46) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %49 = "stablehlo.constant"() <{value = dense<-2.0732551869805302e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %50 = "stablehlo.subtract"(%49, %44) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %51 = "stablehlo.multiply"(%15, %48) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %52 = "stablehlo.add"(%51, %50) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %53 = "stablehlo.constant"() <{value = dense<1.1308497146164624e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %54 = "stablehlo.subtract"(%53, %48) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %55 = "stablehlo.multiply"(%15, %52) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %56 = "stablehlo.add"(%55, %54) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %57 = "stablehlo.constant"() <{value = dense<-5.887051943872218e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %58 = "stablehlo.subtract"(%57, %52) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %59 = "stablehlo.multiply"(%15, %56) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %60 = "stablehlo.add"(%59, %58) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %61 = "stablehlo.constant"() <{value = dense<2.9182658292546064e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %62 = "stablehlo.subtract"(%61, %56) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %63 = "stablehlo.multiply"(%15, %60) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %64 = "stablehlo.add"(%63, %62) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %65 = "stablehlo.constant"() <{value = dense<-1.3739340696640081e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %66 = "stablehlo.subtract"(%65, %60) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %67 = "stablehlo.multiply"(%15, %64) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %68 = "stablehlo.add"(%67, %66) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %69 = "stablehlo.constant"() <{value = dense<6.125829740089075e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %70 = "stablehlo.subtract"(%69, %64) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %71 = "stablehlo.multiply"(%15, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %72 = "stablehlo.add"(%71, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %73 = "stablehlo.constant"() <{value = dense<-2.5780951986075134e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %74 = "stablehlo.subtract"(%73, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %75 = "stablehlo.multiply"(%15, %72) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %76 = "stablehlo.add"(%75, %74) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %77 = "stablehlo.constant"() <{value = dense<0.0000010203180517207398> : tensor<2xf64>}> : () -> tensor<2xf64>
    %78 = "stablehlo.subtract"(%77, %72) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %79 = "stablehlo.multiply"(%15, %76) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %80 = "stablehlo.add"(%79, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %81 = "stablehlo.constant"() <{value = dense<-0.000003780697792105105> : tensor<2xf64>}> : () -> tensor<2xf64>
    %82 = "stablehlo.subtract"(%81, %76) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %83 = "stablehlo.multiply"(%15, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %84 = "stablehlo.add"(%83, %82) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %85 = "stablehlo.constant"() <{value = dense<0.000013047979427404248> : tensor<2xf64>}> : () -> tensor<2xf64>
    %86 = "stablehlo.subtract"(%85, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %87 = "stablehlo.multiply"(%15, %84) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %88 = "stablehlo.add"(%87, %86) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %89 = "stablehlo.constant"() <{value = dense<-0.00004167513656491509> : tensor<2xf64>}> : () -> tensor<2xf64>
    %90 = "stablehlo.subtract"(%89, %84) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %91 = "stablehlo.multiply"(%15, %88) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %92 = "stablehlo.add"(%91, %90) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %93 = "stablehlo.constant"() <{value = dense<0.00012219291582903592> : tensor<2xf64>}> : () -> tensor<2xf64>
    %94 = "stablehlo.subtract"(%93, %88) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %95 = "stablehlo.multiply"(%15, %92) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %96 = "stablehlo.add"(%95, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %97 = "stablehlo.constant"() <{value = dense<-0.00032532062379959855> : tensor<2xf64>}> : () -> tensor<2xf64>
    %98 = "stablehlo.subtract"(%97, %92) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %99 = "stablehlo.multiply"(%15, %96) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %100 = "stablehlo.add"(%99, %98) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %101 = "stablehlo.constant"() <{value = dense<0.000774079131381443> : tensor<2xf64>}> : () -> tensor<2xf64>
    %102 = "stablehlo.subtract"(%101, %96) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %103 = "stablehlo.multiply"(%15, %100) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %104 = "stablehlo.add"(%103, %102) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %105 = "stablehlo.constant"() <{value = dense<-0.0016039930544716377> : tensor<2xf64>}> : () -> tensor<2xf64>
    %106 = "stablehlo.subtract"(%105, %100) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %107 = "stablehlo.multiply"(%15, %104) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %108 = "stablehlo.add"(%107, %106) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %109 = "stablehlo.constant"() <{value = dense<0.0027503220478197884> : tensor<2xf64>}> : () -> tensor<2xf64>
    %110 = "stablehlo.subtract"(%109, %104) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %111 = "stablehlo.multiply"(%15, %108) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %112 = "stablehlo.add"(%111, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %113 = "stablehlo.constant"() <{value = dense<-0.003391147628925098> : tensor<2xf64>}> : () -> tensor<2xf64>
    %114 = "stablehlo.subtract"(%113, %108) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %115 = "stablehlo.multiply"(%15, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %116 = "stablehlo.add"(%115, %114) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %117 = "stablehlo.constant"() <{value = dense<0.0010164152390340696> : tensor<2xf64>}> : () -> tensor<2xf64>
    %118 = "stablehlo.subtract"(%117, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %119 = "stablehlo.multiply"(%15, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %120 = "stablehlo.add"(%119, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %121 = "stablehlo.constant"() <{value = dense<0.009249397490459317> : tensor<2xf64>}> : () -> tensor<2xf64>
    %122 = "stablehlo.subtract"(%121, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %123 = "stablehlo.multiply"(%15, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %124 = "stablehlo.add"(%123, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %125 = "stablehlo.constant"() <{value = dense<-0.032653113716479255> : tensor<2xf64>}> : () -> tensor<2xf64>
    %126 = "stablehlo.subtract"(%125, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %127 = "stablehlo.multiply"(%15, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %128 = "stablehlo.add"(%127, %126) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %129 = "stablehlo.constant"() <{value = dense<0.05893696882855179> : tensor<2xf64>}> : () -> tensor<2xf64>
    %130 = "stablehlo.subtract"(%129, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %131 = "stablehlo.multiply"(%15, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %132 = "stablehlo.add"(%131, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %133 = "stablehlo.constant"() <{value = dense<0.17341899014737772> : tensor<2xf64>}> : () -> tensor<2xf64>
    %134 = "stablehlo.subtract"(%133, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %135 = "stablehlo.multiply"(%15, %132) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %136 = "stablehlo.add"(%135, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %137 = "stablehlo.constant"() <{value = dense<1.0826228413372934> : tensor<2xf64>}> : () -> tensor<2xf64>
    %138 = "stablehlo.subtract"(%137, %132) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %139 = "stablehlo.multiply"(%14, %136) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %140 = "stablehlo.add"(%139, %138) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %141 = "stablehlo.multiply"(%140, %13) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %142 = "stablehlo.add"(%10, %13) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %143 = "stablehlo.divide"(%141, %142) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %144 = "stablehlo.constant"() <{value = dense<0x7FF0000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %145 = "stablehlo.compare"(%7, %144) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %146 = "stablehlo.constant"() <{value = dense<16.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %147 = "stablehlo.maximum"(%7, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %148 = "stablehlo.divide"(%146, %147) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %149 = "stablehlo.subtract"(%148, %13) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %150 = "stablehlo.add"(%149, %149) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %151 = "stablehlo.constant"() <{value = dense<-4.830504485944371e-18> : tensor<2xf64>}> : () -> tensor<2xf64>
    %152 = "stablehlo.subtract"(%151, %16) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %153 = "stablehlo.multiply"(%150, %16) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %154 = "stablehlo.add"(%153, %152) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %155 = "stablehlo.constant"() <{value = dense<4.465621420296738e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %156 = "stablehlo.subtract"(%155, %16) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %157 = "stablehlo.multiply"(%150, %154) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %158 = "stablehlo.add"(%157, %156) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %159 = "stablehlo.constant"() <{value = dense<3.461222867697477e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %160 = "stablehlo.subtract"(%159, %154) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %161 = "stablehlo.multiply"(%150, %158) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %162 = "stablehlo.add"(%161, %160) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %163 = "stablehlo.constant"() <{value = dense<-2.8276239805165836e-16> : tensor<2xf64>}> : () -> tensor<2xf64>
    %164 = "stablehlo.subtract"(%163, %158) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %165 = "stablehlo.multiply"(%150, %162) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %166 = "stablehlo.add"(%165, %164) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %167 = "stablehlo.constant"() <{value = dense<-3.4254856196772195e-16> : tensor<2xf64>}> : () -> tensor<2xf64>
    %168 = "stablehlo.subtract"(%167, %162) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %169 = "stablehlo.multiply"(%150, %166) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %170 = "stablehlo.add"(%169, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %171 = "stablehlo.constant"() <{value = dense<1.7725601330565263e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %172 = "stablehlo.subtract"(%171, %166) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %173 = "stablehlo.multiply"(%150, %170) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %174 = "stablehlo.add"(%173, %172) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %175 = "stablehlo.constant"() <{value = dense<3.8116806693526224e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %176 = "stablehlo.subtract"(%175, %170) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %177 = "stablehlo.multiply"(%150, %174) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %178 = "stablehlo.add"(%177, %176) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %179 = "stablehlo.constant"() <{value = dense<-9.554846698828307e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %180 = "stablehlo.subtract"(%179, %174) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %181 = "stablehlo.multiply"(%150, %178) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %182 = "stablehlo.add"(%181, %180) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %183 = "stablehlo.constant"() <{value = dense<-4.150569347287222e-14> : tensor<2xf64>}> : () -> tensor<2xf64>
    %184 = "stablehlo.subtract"(%183, %178) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %185 = "stablehlo.multiply"(%150, %182) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %186 = "stablehlo.add"(%185, %184) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %187 = "stablehlo.constant"() <{value = dense<1.54008621752141e-14> : tensor<2xf64>}> : () -> tensor<2xf64>
    %188 = "stablehlo.subtract"(%187, %182) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %189 = "stablehlo.multiply"(%150, %186) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %190 = "stablehlo.add"(%189, %188) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %191 = "stablehlo.constant"() <{value = dense<3.8527783827421426e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %192 = "stablehlo.subtract"(%191, %186) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %193 = "stablehlo.multiply"(%150, %190) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %194 = "stablehlo.add"(%193, %192) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %195 = "stablehlo.constant"() <{value = dense<7.180124451383666e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %196 = "stablehlo.subtract"(%195, %190) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %197 = "stablehlo.multiply"(%150, %194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %198 = "stablehlo.add"(%197, %196) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %199 = "stablehlo.constant"() <{value = dense<-1.7941785315068062e-12> : tensor<2xf64>}> : () -> tensor<2xf64>
    %200 = "stablehlo.subtract"(%199, %194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %201 = "stablehlo.multiply"(%150, %198) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %202 = "stablehlo.add"(%201, %200) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %203 = "stablehlo.constant"() <{value = dense<-1.3215811840447713e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %204 = "stablehlo.subtract"(%203, %198) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %205 = "stablehlo.multiply"(%150, %202) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %206 = "stablehlo.add"(%205, %204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %207 = "stablehlo.constant"() <{value = dense<-3.1499165279632416e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %208 = "stablehlo.subtract"(%207, %202) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %209 = "stablehlo.multiply"(%150, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %210 = "stablehlo.add"(%209, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %211 = "stablehlo.constant"() <{value = dense<1.1889147107846439e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %212 = "stablehlo.subtract"(%211, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %213 = "stablehlo.multiply"(%150, %210) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %214 = "stablehlo.add"(%213, %212) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %215 = "stablehlo.constant"() <{value = dense<4.94060238822497e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %216 = "stablehlo.subtract"(%215, %210) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %217 = "stablehlo.multiply"(%150, %214) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %218 = "stablehlo.add"(%217, %216) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %219 = "stablehlo.constant"() <{value = dense<3.3962320257083865e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %220 = "stablehlo.subtract"(%219, %214) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %221 = "stablehlo.multiply"(%150, %218) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %222 = "stablehlo.add"(%221, %220) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %223 = "stablehlo.constant"() <{value = dense<2.266668990498178e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %224 = "stablehlo.subtract"(%223, %218) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %225 = "stablehlo.multiply"(%150, %222) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %226 = "stablehlo.add"(%225, %224) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %227 = "stablehlo.constant"() <{value = dense<2.0489185894690638e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %228 = "stablehlo.subtract"(%227, %222) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %229 = "stablehlo.multiply"(%150, %226) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %230 = "stablehlo.add"(%229, %228) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %231 = "stablehlo.constant"() <{value = dense<0.0000028913705208347567> : tensor<2xf64>}> : () -> tensor<2xf64>
    %232 = "stablehlo.subtract"(%231, %226) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %233 = "stablehlo.multiply"(%150, %230) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %234 = "stablehlo.add"(%233, %232) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %235 = "stablehlo.constant"() <{value = dense<0.00006889758346916825> : tensor<2xf64>}> : () -> tensor<2xf64>
    %236 = "stablehlo.subtract"(%235, %230) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %237 = "stablehlo.multiply"(%150, %234) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %238 = "stablehlo.add"(%237, %236) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %239 = "stablehlo.constant"() <{value = dense<0.0033691164782556943> : tensor<2xf64>}> : () -> tensor<2xf64>
    %240 = "stablehlo.subtract"(%239, %234) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %241 = "stablehlo.multiply"(%150, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %242 = "stablehlo.add"(%241, %240) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %243 = "stablehlo.constant"() <{value = dense<0.4022452055070544> : tensor<2xf64>}> : () -> tensor<2xf64>
    %244 = "stablehlo.subtract"(%243, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %245 = "stablehlo.multiply"(%149, %242) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %246 = "stablehlo.add"(%245, %244) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %247 = "stablehlo.sqrt"(%147) : (tensor<2xf64>) -> tensor<2xf64>
    %248 = "stablehlo.divide"(%246, %247) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %249 = "stablehlo.select"(%145, %16, %248) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %250 = "stablehlo.select"(%9, %143, %249) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %251 = "stablehlo.abs"(%5) : (tensor<2xf64>) -> tensor<2xf64>
    %252 = "stablehlo.constant"() <{value = dense<712.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %253 = "stablehlo.minimum"(%251, %252) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %254 = "stablehlo.constant"() <{value = dense<-746.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %255 = "stablehlo.maximum"(%253, %254) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %256 = "stablehlo.constant"() <{value = dense<1.4426950408889634> : tensor<2xf64>}> : () -> tensor<2xf64>
    %257 = "stablehlo.multiply"(%255, %256) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %258 = "stablehlo.round_nearest_even"(%257) : (tensor<2xf64>) -> tensor<2xf64>
    %259 = "stablehlo.constant"() <{value = dense<-1.9082149292705877e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %260 = "stablehlo.constant"() <{value = dense<-0.6931471803691238> : tensor<2xf64>}> : () -> tensor<2xf64>
    %261 = "stablehlo.multiply"(%258, %260) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %262 = "stablehlo.add"(%261, %255) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %263 = "stablehlo.multiply"(%258, %259) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %264 = "stablehlo.add"(%263, %262) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %265 = "stablehlo.multiply"(%264, %264) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %266 = "stablehlo.constant"() <{value = dense<2.5105513541847086e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %267 = "stablehlo.constant"() <{value = dense<0.0000027557254685728803> : tensor<2xf64>}> : () -> tensor<2xf64>
    %268 = "stablehlo.multiply"(%266, %265) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %269 = "stablehlo.add"(%268, %267) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %270 = "stablehlo.constant"() <{value = dense<0.0001984126987538548> : tensor<2xf64>}> : () -> tensor<2xf64>
    %271 = "stablehlo.multiply"(%269, %265) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %272 = "stablehlo.add"(%271, %270) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %273 = "stablehlo.constant"() <{value = dense<0.008333333333325973> : tensor<2xf64>}> : () -> tensor<2xf64>
    %274 = "stablehlo.multiply"(%272, %265) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %275 = "stablehlo.add"(%274, %273) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %276 = "stablehlo.constant"() <{value = dense<0.1666666666666667> : tensor<2xf64>}> : () -> tensor<2xf64>
    %277 = "stablehlo.multiply"(%275, %265) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %278 = "stablehlo.add"(%277, %276) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %279 = "stablehlo.constant"() <{value = dense<2.0914898727175524e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %280 = "stablehlo.constant"() <{value = dense<2.755727313289604e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %281 = "stablehlo.multiply"(%279, %265) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %282 = "stablehlo.add"(%281, %280) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %283 = "stablehlo.constant"() <{value = dense<0.00002480158732595111> : tensor<2xf64>}> : () -> tensor<2xf64>
    %284 = "stablehlo.multiply"(%282, %265) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %285 = "stablehlo.add"(%284, %283) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %286 = "stablehlo.constant"() <{value = dense<0.0013888888888883633> : tensor<2xf64>}> : () -> tensor<2xf64>
    %287 = "stablehlo.multiply"(%285, %265) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %288 = "stablehlo.add"(%287, %286) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %289 = "stablehlo.constant"() <{value = dense<0.04166666666666667> : tensor<2xf64>}> : () -> tensor<2xf64>
    %290 = "stablehlo.multiply"(%288, %265) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %291 = "stablehlo.add"(%290, %289) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %292 = "stablehlo.constant"() <{value = dense<0.5> : tensor<2xf64>}> : () -> tensor<2xf64>
    %293 = "stablehlo.multiply"(%291, %265) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %294 = "stablehlo.add"(%293, %292) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %295 = "stablehlo.multiply"(%278, %264) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %296 = "stablehlo.add"(%295, %294) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %297 = "stablehlo.multiply"(%265, %296) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %298 = "stablehlo.add"(%297, %264) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %299 = "stablehlo.add"(%298, %13) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %300 = "stablehlo.multiply"(%258, %292) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %301 = "stablehlo.floor"(%300) : (tensor<2xf64>) -> tensor<2xf64>
    %302 = "stablehlo.compare"(%301, %301) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %303 = "stablehlo.select"(%302, %16, %301) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %304 = "stablehlo.constant"() <{value = dense<-1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %305 = "stablehlo.maximum"(%303, %304) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %306 = "stablehlo.constant"() <{value = dense<1024.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %307 = "stablehlo.minimum"(%305, %306) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %308 = "stablehlo.compare"(%307, %16) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %309 = "stablehlo.ceil"(%307) : (tensor<2xf64>) -> tensor<2xf64>
    %310 = "stablehlo.floor"(%307) : (tensor<2xf64>) -> tensor<2xf64>
    %311 = "stablehlo.select"(%308, %309, %310) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %312 = "stablehlo.constant"() <{value = dense<1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %313 = "stablehlo.add"(%311, %312) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %314 = "stablehlo.convert"(%313) : (tensor<2xf64>) -> tensor<2xui32>
    %315 = "stablehlo.constant"() <{value = dense<20> : tensor<2xui32>}> : () -> tensor<2xui32>
    %316 = "stablehlo.shift_left"(%314, %315) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %317 = "stablehlo.reshape"(%316) : (tensor<2xui32>) -> tensor<2x1xui32>
    %318 = "stablehlo.constant"() <{value = dense<0> : tensor<2x1xui32>}> : () -> tensor<2x1xui32>
    %319 = "stablehlo.concatenate"(%318, %317) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %320 = "stablehlo.bitcast_convert"(%319) : (tensor<2x2xui32>) -> tensor<2xf64>
    %321 = "stablehlo.multiply"(%299, %320) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %322 = "stablehlo.subtract"(%258, %301) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %323 = "stablehlo.compare"(%322, %322) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %324 = "stablehlo.select"(%323, %16, %322) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %325 = "stablehlo.maximum"(%324, %304) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %326 = "stablehlo.minimum"(%325, %306) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %327 = "stablehlo.compare"(%326, %16) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %328 = "stablehlo.ceil"(%326) : (tensor<2xf64>) -> tensor<2xf64>
    %329 = "stablehlo.floor"(%326) : (tensor<2xf64>) -> tensor<2xf64>
    %330 = "stablehlo.select"(%327, %328, %329) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %331 = "stablehlo.add"(%330, %312) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %332 = "stablehlo.convert"(%331) : (tensor<2xf64>) -> tensor<2xui32>
    %333 = "stablehlo.shift_left"(%332, %315) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %334 = "stablehlo.reshape"(%333) : (tensor<2xui32>) -> tensor<2x1xui32>
    %335 = "stablehlo.concatenate"(%318, %334) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %336 = "stablehlo.bitcast_convert"(%335) : (tensor<2x2xui32>) -> tensor<2xf64>
    %337 = "stablehlo.multiply"(%321, %336) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %338 = "stablehlo.multiply"(%250, %337) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %339 = "stablehlo.convert"(%338) : (tensor<2xf64>) -> tensor<2xf32>
    return %339 : tensor<2xf32>
  }
}

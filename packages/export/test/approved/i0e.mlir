// {"ins":[["float32",[2]]],"params":null}
module @i0e {
  func.func public @main(%arg0: tensor<2xf32>) -> (tensor<2xf32>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<2xf32>) -> tensor<2xf64>
    %1 = "stablehlo.abs"(%0) : (tensor<2xf64>) -> tensor<2xf64>
    %2 = "stablehlo.constant"() <{value = dense<8.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %3 = "stablehlo.compare"(%1, %2) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %4 = "stablehlo.minimum"(%1, %2) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %5 = "stablehlo.constant"() <{value = dense<0.25> : tensor<2xf64>}> : () -> tensor<2xf64>
    %6 = "stablehlo.multiply"(%4, %5) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %7 = "stablehlo.constant"() <{value = dense<1.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %8 = "stablehlo.subtract"(%6, %7) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %9 = "stablehlo.add"(%8, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %10 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %11 = "stablehlo.constant"() <{value = dense<-6.1372363033470766e-18> : tensor<2xf64>}> : () -> tensor<2xf64>
    %12 = "stablehlo.subtract"(%11, %10) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %13 = "stablehlo.multiply"(%9, %10) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %14 = "stablehlo.add"(%13, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %15 = "stablehlo.constant"() <{value = dense<4.567301774543236e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %16 = "stablehlo.subtract"(%15, %10) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %17 = "stablehlo.multiply"(%9, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %18 = "stablehlo.add"(%17, %16) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %19 = "stablehlo.constant"() <{value = dense<-3.285469266614377e-16> : tensor<2xf64>}> : () -> tensor<2xf64>
    %20 = "stablehlo.subtract"(%19, %14) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %21 = "stablehlo.multiply"(%9, %18) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %22 = "stablehlo.add"(%21, %20) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %23 = "stablehlo.constant"() <{value = dense<2.2817585382127336e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %24 = "stablehlo.subtract"(%23, %18) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %25 = "stablehlo.multiply"(%9, %22) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %26 = "stablehlo.add"(%25, %24) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %27 = "stablehlo.constant"() <{value = dense<-1.527996529752083e-14> : tensor<2xf64>}> : () -> tensor<2xf64>
    %28 = "stablehlo.subtract"(%27, %22) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %29 = "stablehlo.multiply"(%9, %26) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %30 = "stablehlo.add"(%29, %28) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %31 = "stablehlo.constant"() <{value = dense<9.852782815324172e-14> : tensor<2xf64>}> : () -> tensor<2xf64>
    %32 = "stablehlo.subtract"(%31, %26) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %33 = "stablehlo.multiply"(%9, %30) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %34 = "stablehlo.add"(%33, %32) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %35 = "stablehlo.constant"() <{value = dense<-6.10850747448126e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %36 = "stablehlo.subtract"(%35, %30) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %37 = "stablehlo.multiply"(%9, %34) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %38 = "stablehlo.add"(%37, %36) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %39 = "stablehlo.constant"() <{value = dense<3.635405644675414e-12> : tensor<2xf64>}> : () -> tensor<2xf64>
    %40 = "stablehlo.subtract"(%39, %34) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %41 = "stablehlo.multiply"(%9, %38) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %42 = "stablehlo.add"(%41, %40) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %43 = "stablehlo.constant"() <{value = dense<-2.0732551869805302e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %44 = "stablehlo.subtract"(%43, %38) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %45 = "stablehlo.multiply"(%9, %42) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %46 = "stablehlo.add"(%45, %44) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %47 = "stablehlo.constant"() <{value = dense<1.1308497146164624e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %48 = "stablehlo.subtract"(%47, %42) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %49 = "stablehlo.multiply"(%9, %46) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %50 = "stablehlo.add"(%49, %48) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %51 = "stablehlo.constant"() <{value = dense<-5.887051943872218e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %52 = "stablehlo.subtract"(%51, %46) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %53 = "stablehlo.multiply"(%9, %50) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %54 = "stablehlo.add"(%53, %52) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %55 = "stablehlo.constant"() <{value = dense<2.9182658292546064e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %56 = "stablehlo.subtract"(%55, %50) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %57 = "stablehlo.multiply"(%9, %54) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %58 = "stablehlo.add"(%57, %56) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %59 = "stablehlo.constant"() <{value = dense<-1.3739340696640081e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %60 = "stablehlo.subtract"(%59, %54) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %61 = "stablehlo.multiply"(%9, %58) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %62 = "stablehlo.add"(%61, %60) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %63 = "stablehlo.constant"() <{value = dense<6.125829740089075e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %64 = "stablehlo.subtract"(%63, %58) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %65 = "stablehlo.multiply"(%9, %62) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %66 = "stablehlo.add"(%65, %64) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %67 = "stablehlo.constant"() <{value = dense<-2.5780951986075134e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %68 = "stablehlo.subtract"(%67, %62) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %69 = "stablehlo.multiply"(%9, %66) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %70 = "stablehlo.add"(%69, %68) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %71 = "stablehlo.constant"() <{value = dense<0.0000010203180517207398> : tensor<2xf64>}> : () -> tensor<2xf64>
    %72 = "stablehlo.subtract"(%71, %66) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %73 = "stablehlo.multiply"(%9, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %74 = "stablehlo.add"(%73, %72) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %75 = "stablehlo.constant"() <{value = dense<-0.000003780697792105105> : tensor<2xf64>}> : () -> tensor<2xf64>
    %76 = "stablehlo.subtract"(%75, %70) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %77 = "stablehlo.multiply"(%9, %74) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %78 = "stablehlo.add"(%77, %76) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %79 = "stablehlo.constant"() <{value = dense<0.000013047979427404248> : tensor<2xf64>}> : () -> tensor<2xf64>
    %80 = "stablehlo.subtract"(%79, %74) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %81 = "stablehlo.multiply"(%9, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %82 = "stablehlo.add"(%81, %80) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %83 = "stablehlo.constant"() <{value = dense<-0.00004167513656491509> : tensor<2xf64>}> : () -> tensor<2xf64>
    %84 = "stablehlo.subtract"(%83, %78) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %85 = "stablehlo.multiply"(%9, %82) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %86 = "stablehlo.add"(%85, %84) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %87 = "stablehlo.constant"() <{value = dense<0.00012219291582903592> : tensor<2xf64>}> : () -> tensor<2xf64>
    %88 = "stablehlo.subtract"(%87, %82) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %89 = "stablehlo.multiply"(%9, %86) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %90 = "stablehlo.add"(%89, %88) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %91 = "stablehlo.constant"() <{value = dense<-0.00032532062379959855> : tensor<2xf64>}> : () -> tensor<2xf64>
    %92 = "stablehlo.subtract"(%91, %86) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %93 = "stablehlo.multiply"(%9, %90) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %94 = "stablehlo.add"(%93, %92) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %95 = "stablehlo.constant"() <{value = dense<0.000774079131381443> : tensor<2xf64>}> : () -> tensor<2xf64>
    %96 = "stablehlo.subtract"(%95, %90) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %97 = "stablehlo.multiply"(%9, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %98 = "stablehlo.add"(%97, %96) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %99 = "stablehlo.constant"() <{value = dense<-0.0016039930544716377> : tensor<2xf64>}> : () -> tensor<2xf64>
    %100 = "stablehlo.subtract"(%99, %94) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %101 = "stablehlo.multiply"(%9, %98) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %102 = "stablehlo.add"(%101, %100) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %103 = "stablehlo.constant"() <{value = dense<0.0027503220478197884> : tensor<2xf64>}> : () -> tensor<2xf64>
    %104 = "stablehlo.subtract"(%103, %98) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %105 = "stablehlo.multiply"(%9, %102) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %106 = "stablehlo.add"(%105, %104) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %107 = "stablehlo.constant"() <{value = dense<-0.003391147628925098> : tensor<2xf64>}> : () -> tensor<2xf64>
    %108 = "stablehlo.subtract"(%107, %102) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %109 = "stablehlo.multiply"(%9, %106) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %110 = "stablehlo.add"(%109, %108) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %111 = "stablehlo.constant"() <{value = dense<0.0010164152390340696> : tensor<2xf64>}> : () -> tensor<2xf64>
    %112 = "stablehlo.subtract"(%111, %106) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %113 = "stablehlo.multiply"(%9, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %114 = "stablehlo.add"(%113, %112) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %115 = "stablehlo.constant"() <{value = dense<0.009249397490459317> : tensor<2xf64>}> : () -> tensor<2xf64>
    %116 = "stablehlo.subtract"(%115, %110) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %117 = "stablehlo.multiply"(%9, %114) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %118 = "stablehlo.add"(%117, %116) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %119 = "stablehlo.constant"() <{value = dense<-0.032653113716479255> : tensor<2xf64>}> : () -> tensor<2xf64>
    %120 = "stablehlo.subtract"(%119, %114) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %121 = "stablehlo.multiply"(%9, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %122 = "stablehlo.add"(%121, %120) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %123 = "stablehlo.constant"() <{value = dense<0.05893696882855179> : tensor<2xf64>}> : () -> tensor<2xf64>
    %124 = "stablehlo.subtract"(%123, %118) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %125 = "stablehlo.multiply"(%9, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %126 = "stablehlo.add"(%125, %124) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %127 = "stablehlo.constant"() <{value = dense<0.17341899014737772> : tensor<2xf64>}> : () -> tensor<2xf64>
    %128 = "stablehlo.subtract"(%127, %122) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %129 = "stablehlo.multiply"(%9, %126) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %130 = "stablehlo.add"(%129, %128) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %131 = "stablehlo.constant"() <{value = dense<1.0826228413372934> : tensor<2xf64>}> : () -> tensor<2xf64>
    %132 = "stablehlo.subtract"(%131, %126) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %133 = "stablehlo.multiply"(%8, %130) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %134 = "stablehlo.add"(%133, %132) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %135 = "stablehlo.multiply"(%134, %7) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %136 = "stablehlo.add"(%4, %7) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %137 = "stablehlo.divide"(%135, %136) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %138 = "stablehlo.constant"() <{value = dense<0x7FF0000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %139 = "stablehlo.compare"(%1, %138) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %140 = "stablehlo.constant"() <{value = dense<16.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %141 = "stablehlo.maximum"(%1, %2) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %142 = "stablehlo.divide"(%140, %141) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %143 = "stablehlo.subtract"(%142, %7) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %144 = "stablehlo.add"(%143, %143) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %145 = "stablehlo.constant"() <{value = dense<-4.830504485944371e-18> : tensor<2xf64>}> : () -> tensor<2xf64>
    %146 = "stablehlo.subtract"(%145, %10) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %147 = "stablehlo.multiply"(%144, %10) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %148 = "stablehlo.add"(%147, %146) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %149 = "stablehlo.constant"() <{value = dense<4.465621420296738e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %150 = "stablehlo.subtract"(%149, %10) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %151 = "stablehlo.multiply"(%144, %148) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %152 = "stablehlo.add"(%151, %150) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %153 = "stablehlo.constant"() <{value = dense<3.461222867697477e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %154 = "stablehlo.subtract"(%153, %148) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %155 = "stablehlo.multiply"(%144, %152) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %156 = "stablehlo.add"(%155, %154) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %157 = "stablehlo.constant"() <{value = dense<-2.8276239805165836e-16> : tensor<2xf64>}> : () -> tensor<2xf64>
    %158 = "stablehlo.subtract"(%157, %152) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %159 = "stablehlo.multiply"(%144, %156) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %160 = "stablehlo.add"(%159, %158) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %161 = "stablehlo.constant"() <{value = dense<-3.4254856196772195e-16> : tensor<2xf64>}> : () -> tensor<2xf64>
    %162 = "stablehlo.subtract"(%161, %156) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %163 = "stablehlo.multiply"(%144, %160) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %164 = "stablehlo.add"(%163, %162) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %165 = "stablehlo.constant"() <{value = dense<1.7725601330565263e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %166 = "stablehlo.subtract"(%165, %160) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %167 = "stablehlo.multiply"(%144, %164) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %168 = "stablehlo.add"(%167, %166) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %169 = "stablehlo.constant"() <{value = dense<3.8116806693526224e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %170 = "stablehlo.subtract"(%169, %164) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %171 = "stablehlo.multiply"(%144, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %172 = "stablehlo.add"(%171, %170) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %173 = "stablehlo.constant"() <{value = dense<-9.554846698828307e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %174 = "stablehlo.subtract"(%173, %168) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %175 = "stablehlo.multiply"(%144, %172) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %176 = "stablehlo.add"(%175, %174) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %177 = "stablehlo.constant"() <{value = dense<-4.150569347287222e-14> : tensor<2xf64>}> : () -> tensor<2xf64>
    %178 = "stablehlo.subtract"(%177, %172) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %179 = "stablehlo.multiply"(%144, %176) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %180 = "stablehlo.add"(%179, %178) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %181 = "stablehlo.constant"() <{value = dense<1.54008621752141e-14> : tensor<2xf64>}> : () -> tensor<2xf64>
    %182 = "stablehlo.subtract"(%181, %176) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %183 = "stablehlo.multiply"(%144, %180) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %184 = "stablehlo.add"(%183, %182) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %185 = "stablehlo.constant"() <{value = dense<3.8527783827421426e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %186 = "stablehlo.subtract"(%185, %180) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %187 = "stablehlo.multiply"(%144, %184) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %188 = "stablehlo.add"(%187, %186) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %189 = "stablehlo.constant"() <{value = dense<7.180124451383666e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %190 = "stablehlo.subtract"(%189, %184) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %191 = "stablehlo.multiply"(%144, %188) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %192 = "stablehlo.add"(%191, %190) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %193 = "stablehlo.constant"() <{value = dense<-1.7941785315068062e-12> : tensor<2xf64>}> : () -> tensor<2xf64>
    %194 = "stablehlo.subtract"(%193, %188) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %195 = "stablehlo.multiply"(%144, %192) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %196 = "stablehlo.add"(%195, %194) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %197 = "stablehlo.constant"() <{value = dense<-1.3215811840447713e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %198 = "stablehlo.subtract"(%197, %192) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %199 = "stablehlo.multiply"(%144, %196) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %200 = "stablehlo.add"(%199, %198) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %201 = "stablehlo.constant"() <{value = dense<-3.1499165279632416e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %202 = "stablehlo.subtract"(%201, %196) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %203 = "stablehlo.multiply"(%144, %200) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %204 = "stablehlo.add"(%203, %202) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %205 = "stablehlo.constant"() <{value = dense<1.1889147107846439e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %206 = "stablehlo.subtract"(%205, %200) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %207 = "stablehlo.multiply"(%144, %204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %208 = "stablehlo.add"(%207, %206) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %209 = "stablehlo.constant"() <{value = dense<4.94060238822497e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %210 = "stablehlo.subtract"(%209, %204) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %211 = "stablehlo.multiply"(%144, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %212 = "stablehlo.add"(%211, %210) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %213 = "stablehlo.constant"() <{value = dense<3.3962320257083865e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %214 = "stablehlo.subtract"(%213, %208) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %215 = "stablehlo.multiply"(%144, %212) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %216 = "stablehlo.add"(%215, %214) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %217 = "stablehlo.constant"() <{value = dense<2.266668990498178e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %218 = "stablehlo.subtract"(%217, %212) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %219 = "stablehlo.multiply"(%144, %216) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %220 = "stablehlo.add"(%219, %218) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %221 = "stablehlo.constant"() <{value = dense<2.0489185894690638e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %222 = "stablehlo.subtract"(%221, %216) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %223 = "stablehlo.multiply"(%144, %220) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %224 = "stablehlo.add"(%223, %222) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %225 = "stablehlo.constant"() <{value = dense<0.0000028913705208347567> : tensor<2xf64>}> : () -> tensor<2xf64>
    %226 = "stablehlo.subtract"(%225, %220) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %227 = "stablehlo.multiply"(%144, %224) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %228 = "stablehlo.add"(%227, %226) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %229 = "stablehlo.constant"() <{value = dense<0.00006889758346916825> : tensor<2xf64>}> : () -> tensor<2xf64>
    %230 = "stablehlo.subtract"(%229, %224) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %231 = "stablehlo.multiply"(%144, %228) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %232 = "stablehlo.add"(%231, %230) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %233 = "stablehlo.constant"() <{value = dense<0.0033691164782556943> : tensor<2xf64>}> : () -> tensor<2xf64>
    %234 = "stablehlo.subtract"(%233, %228) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %235 = "stablehlo.multiply"(%144, %232) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %236 = "stablehlo.add"(%235, %234) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %237 = "stablehlo.constant"() <{value = dense<0.4022452055070544> : tensor<2xf64>}> : () -> tensor<2xf64>
    %238 = "stablehlo.subtract"(%237, %232) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %239 = "stablehlo.multiply"(%143, %236) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %240 = "stablehlo.add"(%239, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %241 = "stablehlo.sqrt"(%141) : (tensor<2xf64>) -> tensor<2xf64>
    %242 = "stablehlo.divide"(%240, %241) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %243 = "stablehlo.select"(%139, %10, %242) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %244 = "stablehlo.select"(%3, %137, %243) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %245 = "stablehlo.convert"(%244) : (tensor<2xf64>) -> tensor<2xf32>
    return %245 : tensor<2xf32>
  }
}

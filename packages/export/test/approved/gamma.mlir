// {"ins":[["float32",[2]]],"params":null}
module @gamma {
  func.func public @main(%arg0: tensor<2xf32>) -> (tensor<2xf32>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<2xf32>) -> tensor<2xf64>
    %1 = "stablehlo.constant"() <{value = dense<0.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %2 = "stablehlo.compare"(%0, %1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %3 = "stablehlo.floor"(%0) : (tensor<2xf64>) -> tensor<2xf64>
    %4 = "stablehlo.compare"(%3, %0) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %5 = "stablehlo.and"(%2, %4) : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
    %6 = "stablehlo.constant"() <{value = dense<0x7FF8000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %7 = "stablehlo.compare"(%0, %1) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %8 = "stablehlo.constant"() <{value = dense<1.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %9 = "stablehlo.divide"(%8, %0) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %10 = "stablehlo.constant"() <{value = dense<-3.141592653589793> : tensor<2xf64>}> : () -> tensor<2xf64>
    %11 = "stablehlo.round_nearest_even"(%0) : (tensor<2xf64>) -> tensor<2xf64>
    %12 = "stablehlo.constant"() <{value = dense<0.5> : tensor<2xf64>}> : () -> tensor<2xf64>
    %13 = "stablehlo.multiply"(%11, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %14 = "stablehlo.floor"(%13) : (tensor<2xf64>) -> tensor<2xf64>
    %15 = "stablehlo.compare"(%14, %13) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %16 = "stablehlo.subtract"(%0, %11) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %17 = "stablehlo.multiply"(%16, %16) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %18 = "stablehlo.multiply"(%17, %16) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %19 = "stablehlo.constant"() <{value = dense<7.725743030789876e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %20 = "stablehlo.constant"() <{value = dense<-0.000021906201655131958> : tensor<2xf64>}> : () -> tensor<2xf64>
    %21 = "stablehlo.multiply"(%19, %17) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %22 = "stablehlo.add"(%21, %20) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %23 = "stablehlo.constant"() <{value = dense<0.00046630087411496363> : tensor<2xf64>}> : () -> tensor<2xf64>
    %24 = "stablehlo.multiply"(%22, %17) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %25 = "stablehlo.add"(%24, %23) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %26 = "stablehlo.constant"() <{value = dense<-0.007370430719634586> : tensor<2xf64>}> : () -> tensor<2xf64>
    %27 = "stablehlo.multiply"(%25, %17) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %28 = "stablehlo.add"(%27, %26) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %29 = "stablehlo.constant"() <{value = dense<0.08214588659675232> : tensor<2xf64>}> : () -> tensor<2xf64>
    %30 = "stablehlo.multiply"(%28, %17) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %31 = "stablehlo.add"(%30, %29) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %32 = "stablehlo.constant"() <{value = dense<-0.599264529320343> : tensor<2xf64>}> : () -> tensor<2xf64>
    %33 = "stablehlo.multiply"(%31, %17) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %34 = "stablehlo.add"(%33, %32) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %35 = "stablehlo.constant"() <{value = dense<2.55016403987734> : tensor<2xf64>}> : () -> tensor<2xf64>
    %36 = "stablehlo.multiply"(%34, %17) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %37 = "stablehlo.add"(%36, %35) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %38 = "stablehlo.constant"() <{value = dense<-5.16771278004997> : tensor<2xf64>}> : () -> tensor<2xf64>
    %39 = "stablehlo.multiply"(%37, %17) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %40 = "stablehlo.add"(%39, %38) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %41 = "stablehlo.constant"() <{value = dense<3.141592653589793> : tensor<2xf64>}> : () -> tensor<2xf64>
    %42 = "stablehlo.multiply"(%16, %41) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %43 = "stablehlo.multiply"(%18, %40) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %44 = "stablehlo.add"(%43, %42) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %45 = "stablehlo.negate"(%44) : (tensor<2xf64>) -> tensor<2xf64>
    %46 = "stablehlo.select"(%15, %44, %45) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %47 = "stablehlo.multiply"(%0, %46) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %48 = "stablehlo.abs"(%0) : (tensor<2xf64>) -> tensor<2xf64>
    %49 = "stablehlo.constant"() <{value = dense<12.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %50 = "stablehlo.compare"(%48, %49) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %51 = "stablehlo.minimum"(%48, %49) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %52 = "stablehlo.floor"(%51) : (tensor<2xf64>) -> tensor<2xf64>
    %53 = "stablehlo.compare"(%52, %1) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %54 = "stablehlo.subtract"(%51, %52) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %55 = "stablehlo.add"(%54, %54) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %56 = "stablehlo.subtract"(%55, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %57 = "stablehlo.add"(%56, %56) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %58 = "stablehlo.constant"() <{value = dense<-3.9466113257658343e-19> : tensor<2xf64>}> : () -> tensor<2xf64>
    %59 = "stablehlo.subtract"(%58, %1) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %60 = "stablehlo.multiply"(%57, %1) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %61 = "stablehlo.add"(%60, %59) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %62 = "stablehlo.constant"() <{value = dense<3.1317345823123396e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %63 = "stablehlo.subtract"(%62, %1) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %64 = "stablehlo.multiply"(%57, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %65 = "stablehlo.add"(%64, %63) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %66 = "stablehlo.constant"() <{value = dense<-6.707186064779082e-16> : tensor<2xf64>}> : () -> tensor<2xf64>
    %67 = "stablehlo.subtract"(%66, %61) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %68 = "stablehlo.multiply"(%57, %65) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %69 = "stablehlo.add"(%68, %67) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %70 = "stablehlo.constant"() <{value = dense<2.2003907817225954e-15> : tensor<2xf64>}> : () -> tensor<2xf64>
    %71 = "stablehlo.subtract"(%70, %65) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %72 = "stablehlo.multiply"(%57, %69) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %73 = "stablehlo.add"(%72, %71) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %74 = "stablehlo.constant"() <{value = dense<2.4769163034825414e-13> : tensor<2xf64>}> : () -> tensor<2xf64>
    %75 = "stablehlo.subtract"(%74, %69) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %76 = "stablehlo.multiply"(%57, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %77 = "stablehlo.add"(%76, %75) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %78 = "stablehlo.constant"() <{value = dense<-6.600741004112952e-12> : tensor<2xf64>}> : () -> tensor<2xf64>
    %79 = "stablehlo.subtract"(%78, %73) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %80 = "stablehlo.multiply"(%57, %77) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %81 = "stablehlo.add"(%80, %79) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %82 = "stablehlo.constant"() <{value = dense<5.13850186324227e-11> : tensor<2xf64>}> : () -> tensor<2xf64>
    %83 = "stablehlo.subtract"(%82, %77) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %84 = "stablehlo.multiply"(%57, %81) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %85 = "stablehlo.add"(%84, %83) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %86 = "stablehlo.constant"() <{value = dense<1.0896538645441867e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %87 = "stablehlo.subtract"(%86, %81) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %88 = "stablehlo.multiply"(%57, %85) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %89 = "stablehlo.add"(%88, %87) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %90 = "stablehlo.constant"() <{value = dense<-3.3396463068683694e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %91 = "stablehlo.subtract"(%90, %85) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %92 = "stablehlo.multiply"(%57, %89) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %93 = "stablehlo.add"(%92, %91) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %94 = "stablehlo.constant"() <{value = dense<2.6897599644059546e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %95 = "stablehlo.subtract"(%94, %89) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %96 = "stablehlo.multiply"(%57, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %97 = "stablehlo.add"(%96, %95) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %98 = "stablehlo.constant"() <{value = dense<0.000002960011775188017> : tensor<2xf64>}> : () -> tensor<2xf64>
    %99 = "stablehlo.subtract"(%98, %93) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %100 = "stablehlo.multiply"(%57, %97) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %101 = "stablehlo.add"(%100, %99) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %102 = "stablehlo.constant"() <{value = dense<-0.00008048141249784711> : tensor<2xf64>}> : () -> tensor<2xf64>
    %103 = "stablehlo.subtract"(%102, %97) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %104 = "stablehlo.multiply"(%57, %101) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %105 = "stablehlo.add"(%104, %103) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %106 = "stablehlo.constant"() <{value = dense<0.0004166091387096889> : tensor<2xf64>}> : () -> tensor<2xf64>
    %107 = "stablehlo.subtract"(%106, %101) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %108 = "stablehlo.multiply"(%57, %105) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %109 = "stablehlo.add"(%108, %107) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %110 = "stablehlo.constant"() <{value = dense<0.005065798640286087> : tensor<2xf64>}> : () -> tensor<2xf64>
    %111 = "stablehlo.subtract"(%110, %105) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %112 = "stablehlo.multiply"(%57, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %113 = "stablehlo.add"(%112, %111) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %114 = "stablehlo.constant"() <{value = dense<-0.06419254361091582> : tensor<2xf64>}> : () -> tensor<2xf64>
    %115 = "stablehlo.subtract"(%114, %109) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %116 = "stablehlo.multiply"(%57, %113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %117 = "stablehlo.add"(%116, %115) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %118 = "stablehlo.constant"() <{value = dense<-0.004985587286840036> : tensor<2xf64>}> : () -> tensor<2xf64>
    %119 = "stablehlo.subtract"(%118, %113) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %120 = "stablehlo.multiply"(%57, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %121 = "stablehlo.add"(%120, %119) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %122 = "stablehlo.constant"() <{value = dense<1.063773007805262> : tensor<2xf64>}> : () -> tensor<2xf64>
    %123 = "stablehlo.subtract"(%122, %117) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %124 = "stablehlo.multiply"(%56, %121) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %125 = "stablehlo.add"(%124, %123) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %126 = "stablehlo.divide"(%8, %125) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %127 = "stablehlo.compare"(%52, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %128 = "stablehlo.subtract"(%51, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %129 = "stablehlo.select"(%127, %128, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %130 = "stablehlo.multiply"(%126, %129) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %131 = "stablehlo.constant"() <{value = dense<2.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %132 = "stablehlo.compare"(%52, %131) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %133 = "stablehlo.subtract"(%51, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %134 = "stablehlo.select"(%132, %133, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %135 = "stablehlo.multiply"(%130, %134) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %136 = "stablehlo.constant"() <{value = dense<3.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %137 = "stablehlo.compare"(%52, %136) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %138 = "stablehlo.subtract"(%51, %136) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %139 = "stablehlo.select"(%137, %138, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %140 = "stablehlo.multiply"(%135, %139) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %141 = "stablehlo.constant"() <{value = dense<4.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %142 = "stablehlo.compare"(%52, %141) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %143 = "stablehlo.subtract"(%51, %141) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %144 = "stablehlo.select"(%142, %143, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %145 = "stablehlo.multiply"(%140, %144) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %146 = "stablehlo.constant"() <{value = dense<5.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %147 = "stablehlo.compare"(%52, %146) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %148 = "stablehlo.subtract"(%51, %146) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %149 = "stablehlo.select"(%147, %148, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %150 = "stablehlo.multiply"(%145, %149) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %151 = "stablehlo.constant"() <{value = dense<6.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %152 = "stablehlo.compare"(%52, %151) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %153 = "stablehlo.subtract"(%51, %151) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %154 = "stablehlo.select"(%152, %153, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %155 = "stablehlo.multiply"(%150, %154) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %156 = "stablehlo.constant"() <{value = dense<7.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %157 = "stablehlo.compare"(%52, %156) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %158 = "stablehlo.subtract"(%51, %156) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %159 = "stablehlo.select"(%157, %158, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %160 = "stablehlo.multiply"(%155, %159) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %161 = "stablehlo.constant"() <{value = dense<8.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %162 = "stablehlo.compare"(%52, %161) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %163 = "stablehlo.subtract"(%51, %161) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %164 = "stablehlo.select"(%162, %163, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %165 = "stablehlo.multiply"(%160, %164) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %166 = "stablehlo.constant"() <{value = dense<9.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %167 = "stablehlo.compare"(%52, %166) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %168 = "stablehlo.subtract"(%51, %166) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %169 = "stablehlo.select"(%167, %168, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %170 = "stablehlo.multiply"(%165, %169) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %171 = "stablehlo.constant"() <{value = dense<10.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %172 = "stablehlo.compare"(%52, %171) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %173 = "stablehlo.subtract"(%51, %171) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %174 = "stablehlo.select"(%172, %173, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %175 = "stablehlo.multiply"(%170, %174) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %176 = "stablehlo.divide"(%175, %48) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %177 = "stablehlo.select"(%53, %176, %175) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %178 = "stablehlo.constant"() <{value = dense<0x7FF0000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %179 = "stablehlo.compare"(%48, %178) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %180 = "stablehlo.maximum"(%48, %49) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %181 = "stablehlo.subtract"(%180, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %182 = "stablehlo.multiply"(%181, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %183 = "stablehlo.compare"(%182, %1) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %184 = "stablehlo.compare"(%180, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %185 = "stablehlo.or"(%183, %184) : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
    %186 = "stablehlo.compare"(%180, %1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %187 = "stablehlo.constant"() <{value = dense<0xFFF0000000000000> : tensor<2xf64>}> : () -> tensor<2xf64>
    %188 = "stablehlo.compare"(%180, %187) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %189 = "stablehlo.and"(%186, %188) : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
    %190 = "stablehlo.floor"(%182) : (tensor<2xf64>) -> tensor<2xf64>
    %191 = "stablehlo.compare"(%190, %182) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %192 = "stablehlo.constant"() <{value = dense<true> : tensor<2xi1>}> : () -> tensor<2xi1>
    %193 = "stablehlo.xor"(%191, %192) : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
    %194 = "stablehlo.and"(%189, %193) : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
    %195 = "stablehlo.divide"(%8, %180) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %196 = "stablehlo.compare"(%195, %1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %197 = "stablehlo.or"(%186, %196) : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
    %198 = "stablehlo.multiply"(%182, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %199 = "stablehlo.floor"(%198) : (tensor<2xf64>) -> tensor<2xf64>
    %200 = "stablehlo.compare"(%199, %198) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %201 = "stablehlo.and"(%191, %200) : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
    %202 = "stablehlo.and"(%197, %201) : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
    %203 = "stablehlo.abs"(%180) : (tensor<2xf64>) -> tensor<2xf64>
    %204 = "stablehlo.compare"(%203, %8) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %205 = "stablehlo.compare"(%182, %182) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %206 = "stablehlo.select"(%205, %8, %182) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %207 = "stablehlo.compare"(%203, %1) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %208 = "stablehlo.compare"(%203, %178) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %209 = "stablehlo.or"(%207, %208) : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
    %210 = "stablehlo.compare"(%203, %8) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %211 = "stablehlo.compare"(%182, %1) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %212 = "stablehlo.compare"(%210, %211) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
    %213 = "stablehlo.select"(%212, %178, %1) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %214 = "stablehlo.select"(%205, %213, %182) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %215 = "stablehlo.constant"() <{value = dense<1.0e+25> : tensor<2xf64>}> : () -> tensor<2xf64>
    %216 = "stablehlo.minimum"(%182, %215) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %217 = "stablehlo.constant"() <{value = dense<-1.0e+25> : tensor<2xf64>}> : () -> tensor<2xf64>
    %218 = "stablehlo.maximum"(%216, %217) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %219 = "stablehlo.or"(%209, %204) : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
    %220 = "stablehlo.select"(%219, %131, %203) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %221 = "stablehlo.constant"() <{value = dense<9.332636185032189e-302> : tensor<2xf64>}> : () -> tensor<2xf64>
    %222 = "stablehlo.compare"(%220, %221) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %223 = "stablehlo.constant"() <{value = dense<18014398509481984.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %224 = "stablehlo.constant"() <{value = dense<1.0715086071862673e+301> : tensor<2xf64>}> : () -> tensor<2xf64>
    %225 = "stablehlo.compare"(%220, %224) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %226 = "stablehlo.constant"() <{value = dense<5.551115123125783e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %227 = "stablehlo.select"(%225, %226, %8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %228 = "stablehlo.select"(%222, %223, %227) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %229 = "stablehlo.multiply"(%220, %228) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %230 = "stablehlo.bitcast_convert"(%229) : (tensor<2xf64>) -> tensor<2x2xui32>
    %231 = "stablehlo.slice"(%230) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}> : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %232 = "stablehlo.reshape"(%231) : (tensor<2x1xui32>) -> tensor<2xui32>
    %233 = "stablehlo.constant"() <{value = dense<20> : tensor<2xui32>}> : () -> tensor<2xui32>
    %234 = "stablehlo.shift_right_logical"(%232, %233) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %235 = "stablehlo.constant"() <{value = dense<2047> : tensor<2xui32>}> : () -> tensor<2xui32>
    %236 = "stablehlo.and"(%234, %235) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %237 = "stablehlo.convert"(%236) : (tensor<2xui32>) -> tensor<2xf64>
    %238 = "stablehlo.constant"() <{value = dense<1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %239 = "stablehlo.subtract"(%237, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %240 = "stablehlo.subtract"(%1, %239) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %241 = "stablehlo.compare"(%240, %240) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %242 = "stablehlo.select"(%241, %1, %240) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %243 = "stablehlo.constant"() <{value = dense<-1023.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %244 = "stablehlo.maximum"(%242, %243) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %245 = "stablehlo.constant"() <{value = dense<1024.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %246 = "stablehlo.minimum"(%244, %245) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %247 = "stablehlo.compare"(%246, %1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %248 = "stablehlo.ceil"(%246) : (tensor<2xf64>) -> tensor<2xf64>
    %249 = "stablehlo.floor"(%246) : (tensor<2xf64>) -> tensor<2xf64>
    %250 = "stablehlo.select"(%247, %248, %249) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %251 = "stablehlo.add"(%250, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %252 = "stablehlo.convert"(%251) : (tensor<2xf64>) -> tensor<2xui32>
    %253 = "stablehlo.shift_left"(%252, %233) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %254 = "stablehlo.reshape"(%253) : (tensor<2xui32>) -> tensor<2x1xui32>
    %255 = "stablehlo.constant"() <{value = dense<0> : tensor<2x1xui32>}> : () -> tensor<2x1xui32>
    %256 = "stablehlo.concatenate"(%255, %254) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %257 = "stablehlo.bitcast_convert"(%256) : (tensor<2x2xui32>) -> tensor<2xf64>
    %258 = "stablehlo.multiply"(%229, %257) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %259 = "stablehlo.constant"() <{value = dense<1.4142135623730951> : tensor<2xf64>}> : () -> tensor<2xf64>
    %260 = "stablehlo.compare"(%258, %259) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %261 = "stablehlo.select"(%260, %8, %1) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %262 = "stablehlo.add"(%239, %261) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %263 = "stablehlo.constant"() <{value = dense<-54.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %264 = "stablehlo.constant"() <{value = dense<54.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %265 = "stablehlo.select"(%225, %264, %1) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %266 = "stablehlo.select"(%222, %263, %265) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %267 = "stablehlo.add"(%262, %266) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %268 = "stablehlo.compare"(%267, %1) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %269 = "stablehlo.constant"() <{value = dense<0.6931471803691238> : tensor<2xf64>}> : () -> tensor<2xf64>
    %270 = "stablehlo.multiply"(%267, %269) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %271 = "stablehlo.multiply"(%258, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %272 = "stablehlo.select"(%260, %271, %258) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %273 = "stablehlo.subtract"(%272, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %274 = "stablehlo.optimization_barrier"(%273) : (tensor<2xf64>) -> tensor<2xf64>
    %275 = "stablehlo.add"(%131, %274) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %276 = "stablehlo.divide"(%273, %275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %277 = "stablehlo.add"(%276, %276) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %278 = "stablehlo.multiply"(%276, %276) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %279 = "stablehlo.constant"() <{value = dense<0.6666666666666666> : tensor<2xf64>}> : () -> tensor<2xf64>
    %280 = "stablehlo.multiply"(%278, %279) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %281 = "stablehlo.multiply"(%276, %280) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %282 = "stablehlo.add"(%277, %281) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %283 = "stablehlo.select"(%268, %270, %282) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %284 = "stablehlo.select"(%268, %282, %1) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %285 = "stablehlo.add"(%283, %284) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %286 = "stablehlo.subtract"(%285, %283) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %287 = "stablehlo.subtract"(%284, %286) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %288 = "stablehlo.constant"() <{value = dense<1.9082149292705877e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %289 = "stablehlo.subtract"(%282, %277) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %290 = "stablehlo.subtract"(%281, %289) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %291 = "stablehlo.constant"() <{value = dense<134217729.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %292 = "stablehlo.multiply"(%276, %291) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %293 = "stablehlo.subtract"(%292, %276) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %294 = "stablehlo.subtract"(%292, %293) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %295 = "stablehlo.subtract"(%276, %294) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %296 = "stablehlo.multiply"(%280, %291) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %297 = "stablehlo.subtract"(%296, %280) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %298 = "stablehlo.subtract"(%296, %297) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %299 = "stablehlo.subtract"(%280, %298) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %300 = "stablehlo.multiply"(%295, %299) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %301 = "stablehlo.multiply"(%294, %298) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %302 = "stablehlo.subtract"(%281, %301) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %303 = "stablehlo.multiply"(%295, %298) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %304 = "stablehlo.subtract"(%302, %303) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %305 = "stablehlo.multiply"(%294, %299) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %306 = "stablehlo.subtract"(%304, %305) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %307 = "stablehlo.subtract"(%300, %306) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %308 = "stablehlo.multiply"(%278, %291) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %309 = "stablehlo.subtract"(%308, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %310 = "stablehlo.subtract"(%308, %309) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %311 = "stablehlo.subtract"(%278, %310) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %312 = "stablehlo.multiply"(%279, %291) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %313 = "stablehlo.subtract"(%312, %279) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %314 = "stablehlo.subtract"(%312, %313) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %315 = "stablehlo.subtract"(%279, %314) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %316 = "stablehlo.multiply"(%311, %315) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %317 = "stablehlo.multiply"(%310, %314) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %318 = "stablehlo.subtract"(%280, %317) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %319 = "stablehlo.multiply"(%311, %314) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %320 = "stablehlo.subtract"(%318, %319) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %321 = "stablehlo.multiply"(%310, %315) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %322 = "stablehlo.subtract"(%320, %321) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %323 = "stablehlo.subtract"(%316, %322) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %324 = "stablehlo.constant"() <{value = dense<3.700743415417188e-17> : tensor<2xf64>}> : () -> tensor<2xf64>
    %325 = "stablehlo.multiply"(%276, %275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %326 = "stablehlo.subtract"(%273, %325) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %327 = "stablehlo.multiply"(%275, %291) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %328 = "stablehlo.subtract"(%327, %275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %329 = "stablehlo.subtract"(%327, %328) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %330 = "stablehlo.subtract"(%275, %329) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %331 = "stablehlo.multiply"(%295, %330) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %332 = "stablehlo.multiply"(%294, %329) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %333 = "stablehlo.subtract"(%325, %332) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %334 = "stablehlo.multiply"(%295, %329) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %335 = "stablehlo.subtract"(%333, %334) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %336 = "stablehlo.multiply"(%294, %330) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %337 = "stablehlo.subtract"(%335, %336) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %338 = "stablehlo.subtract"(%331, %337) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %339 = "stablehlo.subtract"(%326, %338) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %340 = "stablehlo.optimization_barrier"(%275) : (tensor<2xf64>) -> tensor<2xf64>
    %341 = "stablehlo.subtract"(%340, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %342 = "stablehlo.subtract"(%273, %341) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %343 = "stablehlo.multiply"(%276, %342) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %344 = "stablehlo.subtract"(%339, %343) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %345 = "stablehlo.divide"(%344, %275) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %346 = "stablehlo.multiply"(%276, %345) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %347 = "stablehlo.multiply"(%295, %295) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %348 = "stablehlo.multiply"(%294, %294) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %349 = "stablehlo.subtract"(%278, %348) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %350 = "stablehlo.multiply"(%295, %294) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %351 = "stablehlo.subtract"(%349, %350) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %352 = "stablehlo.multiply"(%294, %295) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %353 = "stablehlo.subtract"(%351, %352) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %354 = "stablehlo.subtract"(%347, %353) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %355 = "stablehlo.multiply"(%346, %131) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %356 = "stablehlo.add"(%355, %354) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %357 = "stablehlo.multiply"(%356, %279) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %358 = "stablehlo.multiply"(%278, %324) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %359 = "stablehlo.add"(%358, %357) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %360 = "stablehlo.add"(%323, %359) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %361 = "stablehlo.multiply"(%345, %280) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %362 = "stablehlo.multiply"(%276, %360) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %363 = "stablehlo.add"(%362, %361) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %364 = "stablehlo.add"(%307, %363) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %365 = "stablehlo.multiply"(%278, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %366 = "stablehlo.multiply"(%365, %276) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %367 = "stablehlo.constant"() <{value = dense<0.11724037104235352> : tensor<2xf64>}> : () -> tensor<2xf64>
    %368 = "stablehlo.constant"() <{value = dense<0.11706154215034448> : tensor<2xf64>}> : () -> tensor<2xf64>
    %369 = "stablehlo.multiply"(%367, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %370 = "stablehlo.add"(%369, %368) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %371 = "stablehlo.constant"() <{value = dense<0.13334807761696937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %372 = "stablehlo.multiply"(%370, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %373 = "stablehlo.add"(%372, %371) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %374 = "stablehlo.constant"() <{value = dense<0.1538459490609143> : tensor<2xf64>}> : () -> tensor<2xf64>
    %375 = "stablehlo.multiply"(%373, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %376 = "stablehlo.add"(%375, %374) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %377 = "stablehlo.constant"() <{value = dense<0.18181818335921093> : tensor<2xf64>}> : () -> tensor<2xf64>
    %378 = "stablehlo.multiply"(%376, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %379 = "stablehlo.add"(%378, %377) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %380 = "stablehlo.constant"() <{value = dense<0.22222222221653554> : tensor<2xf64>}> : () -> tensor<2xf64>
    %381 = "stablehlo.multiply"(%379, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %382 = "stablehlo.add"(%381, %380) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %383 = "stablehlo.constant"() <{value = dense<0.2857142857142937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %384 = "stablehlo.multiply"(%382, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %385 = "stablehlo.add"(%384, %383) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %386 = "stablehlo.constant"() <{value = dense<0.4> : tensor<2xf64>}> : () -> tensor<2xf64>
    %387 = "stablehlo.multiply"(%385, %278) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %388 = "stablehlo.add"(%387, %386) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %389 = "stablehlo.multiply"(%366, %388) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %390 = "stablehlo.add"(%364, %389) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %391 = "stablehlo.add"(%290, %390) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %392 = "stablehlo.add"(%345, %345) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %393 = "stablehlo.add"(%391, %392) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %394 = "stablehlo.multiply"(%267, %288) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %395 = "stablehlo.add"(%394, %393) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %396 = "stablehlo.add"(%287, %395) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %397 = "stablehlo.add"(%285, %396) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %398 = "stablehlo.multiply"(%218, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %399 = "stablehlo.constant"() <{value = dense<712.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %400 = "stablehlo.minimum"(%398, %399) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %401 = "stablehlo.constant"() <{value = dense<-746.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %402 = "stablehlo.maximum"(%400, %401) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %403 = "stablehlo.constant"() <{value = dense<1.4426950408889634> : tensor<2xf64>}> : () -> tensor<2xf64>
    %404 = "stablehlo.multiply"(%402, %403) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %405 = "stablehlo.round_nearest_even"(%404) : (tensor<2xf64>) -> tensor<2xf64>
    %406 = "stablehlo.constant"() <{value = dense<-1.9082149292705877e-10> : tensor<2xf64>}> : () -> tensor<2xf64>
    %407 = "stablehlo.constant"() <{value = dense<-0.6931471803691238> : tensor<2xf64>}> : () -> tensor<2xf64>
    %408 = "stablehlo.multiply"(%405, %407) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %409 = "stablehlo.add"(%408, %402) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %410 = "stablehlo.multiply"(%405, %406) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %411 = "stablehlo.add"(%410, %409) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %412 = "stablehlo.abs"(%398) : (tensor<2xf64>) -> tensor<2xf64>
    %413 = "stablehlo.constant"() <{value = dense<800.0> : tensor<2xf64>}> : () -> tensor<2xf64>
    %414 = "stablehlo.compare"(%412, %413) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %415 = "stablehlo.subtract"(%397, %285) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %416 = "stablehlo.subtract"(%396, %415) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %417 = "stablehlo.multiply"(%218, %291) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %418 = "stablehlo.subtract"(%417, %218) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %419 = "stablehlo.subtract"(%417, %418) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %420 = "stablehlo.subtract"(%218, %419) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %421 = "stablehlo.multiply"(%397, %291) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %422 = "stablehlo.subtract"(%421, %397) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %423 = "stablehlo.subtract"(%421, %422) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %424 = "stablehlo.subtract"(%397, %423) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %425 = "stablehlo.multiply"(%420, %424) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %426 = "stablehlo.multiply"(%419, %423) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %427 = "stablehlo.subtract"(%398, %426) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %428 = "stablehlo.multiply"(%420, %423) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %429 = "stablehlo.subtract"(%427, %428) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %430 = "stablehlo.multiply"(%419, %424) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %431 = "stablehlo.subtract"(%429, %430) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %432 = "stablehlo.subtract"(%425, %431) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %433 = "stablehlo.multiply"(%218, %416) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %434 = "stablehlo.add"(%433, %432) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %435 = "stablehlo.select"(%414, %434, %1) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %436 = "stablehlo.add"(%411, %435) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %437 = "stablehlo.multiply"(%436, %436) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %438 = "stablehlo.constant"() <{value = dense<2.5105513541847086e-8> : tensor<2xf64>}> : () -> tensor<2xf64>
    %439 = "stablehlo.constant"() <{value = dense<0.0000027557254685728803> : tensor<2xf64>}> : () -> tensor<2xf64>
    %440 = "stablehlo.multiply"(%438, %437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %441 = "stablehlo.add"(%440, %439) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %442 = "stablehlo.constant"() <{value = dense<0.0001984126987538548> : tensor<2xf64>}> : () -> tensor<2xf64>
    %443 = "stablehlo.multiply"(%441, %437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %444 = "stablehlo.add"(%443, %442) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %445 = "stablehlo.constant"() <{value = dense<0.008333333333325973> : tensor<2xf64>}> : () -> tensor<2xf64>
    %446 = "stablehlo.multiply"(%444, %437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %447 = "stablehlo.add"(%446, %445) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %448 = "stablehlo.constant"() <{value = dense<0.1666666666666667> : tensor<2xf64>}> : () -> tensor<2xf64>
    %449 = "stablehlo.multiply"(%447, %437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %450 = "stablehlo.add"(%449, %448) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %451 = "stablehlo.constant"() <{value = dense<2.0914898727175524e-9> : tensor<2xf64>}> : () -> tensor<2xf64>
    %452 = "stablehlo.constant"() <{value = dense<2.755727313289604e-7> : tensor<2xf64>}> : () -> tensor<2xf64>
    %453 = "stablehlo.multiply"(%451, %437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %454 = "stablehlo.add"(%453, %452) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %455 = "stablehlo.constant"() <{value = dense<0.00002480158732595111> : tensor<2xf64>}> : () -> tensor<2xf64>
    %456 = "stablehlo.multiply"(%454, %437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %457 = "stablehlo.add"(%456, %455) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %458 = "stablehlo.constant"() <{value = dense<0.0013888888888883633> : tensor<2xf64>}> : () -> tensor<2xf64>
    %459 = "stablehlo.multiply"(%457, %437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %460 = "stablehlo.add"(%459, %458) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %461 = "stablehlo.constant"() <{value = dense<0.04166666666666667> : tensor<2xf64>}> : () -> tensor<2xf64>
    %462 = "stablehlo.multiply"(%460, %437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %463 = "stablehlo.add"(%462, %461) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %464 = "stablehlo.multiply"(%463, %437) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %465 = "stablehlo.add"(%464, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %466 = "stablehlo.multiply"(%450, %436) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %467 = "stablehlo.add"(%466, %465) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %468 = "stablehlo.multiply"(%437, %467) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %469 = "stablehlo.add"(%468, %436) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %470 = "stablehlo.add"(%469, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %471 = "stablehlo.multiply"(%405, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %472 = "stablehlo.floor"(%471) : (tensor<2xf64>) -> tensor<2xf64>
    %473 = "stablehlo.compare"(%472, %472) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %474 = "stablehlo.select"(%473, %1, %472) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %475 = "stablehlo.maximum"(%474, %243) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %476 = "stablehlo.minimum"(%475, %245) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %477 = "stablehlo.compare"(%476, %1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %478 = "stablehlo.ceil"(%476) : (tensor<2xf64>) -> tensor<2xf64>
    %479 = "stablehlo.floor"(%476) : (tensor<2xf64>) -> tensor<2xf64>
    %480 = "stablehlo.select"(%477, %478, %479) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %481 = "stablehlo.add"(%480, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %482 = "stablehlo.convert"(%481) : (tensor<2xf64>) -> tensor<2xui32>
    %483 = "stablehlo.shift_left"(%482, %233) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %484 = "stablehlo.reshape"(%483) : (tensor<2xui32>) -> tensor<2x1xui32>
    %485 = "stablehlo.concatenate"(%255, %484) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %486 = "stablehlo.bitcast_convert"(%485) : (tensor<2x2xui32>) -> tensor<2xf64>
    %487 = "stablehlo.multiply"(%470, %486) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %488 = "stablehlo.subtract"(%405, %472) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %489 = "stablehlo.compare"(%488, %488) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %490 = "stablehlo.select"(%489, %1, %488) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %491 = "stablehlo.maximum"(%490, %243) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %492 = "stablehlo.minimum"(%491, %245) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %493 = "stablehlo.compare"(%492, %1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %494 = "stablehlo.ceil"(%492) : (tensor<2xf64>) -> tensor<2xf64>
    %495 = "stablehlo.floor"(%492) : (tensor<2xf64>) -> tensor<2xf64>
    %496 = "stablehlo.select"(%493, %494, %495) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %497 = "stablehlo.add"(%496, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %498 = "stablehlo.convert"(%497) : (tensor<2xf64>) -> tensor<2xui32>
    %499 = "stablehlo.shift_left"(%498, %233) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %500 = "stablehlo.reshape"(%499) : (tensor<2xui32>) -> tensor<2x1xui32>
    %501 = "stablehlo.concatenate"(%255, %500) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %502 = "stablehlo.bitcast_convert"(%501) : (tensor<2x2xui32>) -> tensor<2xf64>
    %503 = "stablehlo.multiply"(%487, %502) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %504 = "stablehlo.select"(%209, %214, %503) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %505 = "stablehlo.select"(%204, %206, %504) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %506 = "stablehlo.negate"(%505) : (tensor<2xf64>) -> tensor<2xf64>
    %507 = "stablehlo.select"(%202, %506, %505) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %508 = "stablehlo.select"(%194, %6, %507) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %509 = "stablehlo.select"(%185, %8, %508) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %510 = "stablehlo.negate"(%180) : (tensor<2xf64>) -> tensor<2xf64>
    %511 = "stablehlo.minimum"(%510, %399) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %512 = "stablehlo.maximum"(%511, %401) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %513 = "stablehlo.multiply"(%512, %403) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %514 = "stablehlo.round_nearest_even"(%513) : (tensor<2xf64>) -> tensor<2xf64>
    %515 = "stablehlo.multiply"(%514, %407) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %516 = "stablehlo.add"(%515, %512) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %517 = "stablehlo.multiply"(%514, %406) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %518 = "stablehlo.add"(%517, %516) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %519 = "stablehlo.multiply"(%518, %518) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %520 = "stablehlo.multiply"(%438, %519) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %521 = "stablehlo.add"(%520, %439) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %522 = "stablehlo.multiply"(%521, %519) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %523 = "stablehlo.add"(%522, %442) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %524 = "stablehlo.multiply"(%523, %519) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %525 = "stablehlo.add"(%524, %445) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %526 = "stablehlo.multiply"(%525, %519) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %527 = "stablehlo.add"(%526, %448) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %528 = "stablehlo.multiply"(%451, %519) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %529 = "stablehlo.add"(%528, %452) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %530 = "stablehlo.multiply"(%529, %519) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %531 = "stablehlo.add"(%530, %455) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %532 = "stablehlo.multiply"(%531, %519) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %533 = "stablehlo.add"(%532, %458) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %534 = "stablehlo.multiply"(%533, %519) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %535 = "stablehlo.add"(%534, %461) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %536 = "stablehlo.multiply"(%535, %519) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %537 = "stablehlo.add"(%536, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %538 = "stablehlo.multiply"(%527, %518) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %539 = "stablehlo.add"(%538, %537) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %540 = "stablehlo.multiply"(%519, %539) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %541 = "stablehlo.add"(%540, %518) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %542 = "stablehlo.add"(%541, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %543 = "stablehlo.multiply"(%514, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %544 = "stablehlo.floor"(%543) : (tensor<2xf64>) -> tensor<2xf64>
    %545 = "stablehlo.compare"(%544, %544) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %546 = "stablehlo.select"(%545, %1, %544) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %547 = "stablehlo.maximum"(%546, %243) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %548 = "stablehlo.minimum"(%547, %245) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %549 = "stablehlo.compare"(%548, %1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %550 = "stablehlo.ceil"(%548) : (tensor<2xf64>) -> tensor<2xf64>
    %551 = "stablehlo.floor"(%548) : (tensor<2xf64>) -> tensor<2xf64>
    %552 = "stablehlo.select"(%549, %550, %551) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %553 = "stablehlo.add"(%552, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %554 = "stablehlo.convert"(%553) : (tensor<2xf64>) -> tensor<2xui32>
    %555 = "stablehlo.shift_left"(%554, %233) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %556 = "stablehlo.reshape"(%555) : (tensor<2xui32>) -> tensor<2x1xui32>
    %557 = "stablehlo.concatenate"(%255, %556) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %558 = "stablehlo.bitcast_convert"(%557) : (tensor<2x2xui32>) -> tensor<2xf64>
    %559 = "stablehlo.multiply"(%542, %558) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %560 = "stablehlo.subtract"(%514, %544) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %561 = "stablehlo.compare"(%560, %560) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %562 = "stablehlo.select"(%561, %1, %560) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %563 = "stablehlo.maximum"(%562, %243) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %564 = "stablehlo.minimum"(%563, %245) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %565 = "stablehlo.compare"(%564, %1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %566 = "stablehlo.ceil"(%564) : (tensor<2xf64>) -> tensor<2xf64>
    %567 = "stablehlo.floor"(%564) : (tensor<2xf64>) -> tensor<2xf64>
    %568 = "stablehlo.select"(%565, %566, %567) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %569 = "stablehlo.add"(%568, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %570 = "stablehlo.convert"(%569) : (tensor<2xf64>) -> tensor<2xui32>
    %571 = "stablehlo.shift_left"(%570, %233) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %572 = "stablehlo.reshape"(%571) : (tensor<2xui32>) -> tensor<2x1xui32>
    %573 = "stablehlo.concatenate"(%255, %572) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %574 = "stablehlo.bitcast_convert"(%573) : (tensor<2x2xui32>) -> tensor<2xf64>
    %575 = "stablehlo.multiply"(%559, %574) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %576 = "stablehlo.constant"() <{value = dense<-0.029550653594771242> : tensor<2xf64>}> : () -> tensor<2xf64>
    %577 = "stablehlo.multiply"(%195, %195) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %578 = "stablehlo.constant"() <{value = dense<0.00641025641025641> : tensor<2xf64>}> : () -> tensor<2xf64>
    %579 = "stablehlo.multiply"(%576, %577) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %580 = "stablehlo.add"(%579, %578) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %581 = "stablehlo.constant"() <{value = dense<-0.0019175269175269176> : tensor<2xf64>}> : () -> tensor<2xf64>
    %582 = "stablehlo.multiply"(%580, %577) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %583 = "stablehlo.add"(%582, %581) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %584 = "stablehlo.constant"() <{value = dense<0.0008417508417508417> : tensor<2xf64>}> : () -> tensor<2xf64>
    %585 = "stablehlo.multiply"(%583, %577) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %586 = "stablehlo.add"(%585, %584) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %587 = "stablehlo.constant"() <{value = dense<-0.0005952380952380953> : tensor<2xf64>}> : () -> tensor<2xf64>
    %588 = "stablehlo.multiply"(%586, %577) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %589 = "stablehlo.add"(%588, %587) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %590 = "stablehlo.constant"() <{value = dense<0.0007936507936507937> : tensor<2xf64>}> : () -> tensor<2xf64>
    %591 = "stablehlo.multiply"(%589, %577) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %592 = "stablehlo.add"(%591, %590) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %593 = "stablehlo.constant"() <{value = dense<-0.002777777777777778> : tensor<2xf64>}> : () -> tensor<2xf64>
    %594 = "stablehlo.multiply"(%592, %577) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %595 = "stablehlo.add"(%594, %593) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %596 = "stablehlo.constant"() <{value = dense<0.08333333333333333> : tensor<2xf64>}> : () -> tensor<2xf64>
    %597 = "stablehlo.multiply"(%595, %577) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %598 = "stablehlo.add"(%597, %596) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %599 = "stablehlo.multiply"(%195, %598) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %600 = "stablehlo.minimum"(%599, %399) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %601 = "stablehlo.maximum"(%600, %401) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %602 = "stablehlo.multiply"(%601, %403) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %603 = "stablehlo.round_nearest_even"(%602) : (tensor<2xf64>) -> tensor<2xf64>
    %604 = "stablehlo.multiply"(%603, %407) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %605 = "stablehlo.add"(%604, %601) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %606 = "stablehlo.multiply"(%603, %406) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %607 = "stablehlo.add"(%606, %605) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %608 = "stablehlo.multiply"(%607, %607) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %609 = "stablehlo.multiply"(%438, %608) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %610 = "stablehlo.add"(%609, %439) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %611 = "stablehlo.multiply"(%610, %608) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %612 = "stablehlo.add"(%611, %442) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %613 = "stablehlo.multiply"(%612, %608) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %614 = "stablehlo.add"(%613, %445) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %615 = "stablehlo.multiply"(%614, %608) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %616 = "stablehlo.add"(%615, %448) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %617 = "stablehlo.multiply"(%451, %608) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %618 = "stablehlo.add"(%617, %452) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %619 = "stablehlo.multiply"(%618, %608) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %620 = "stablehlo.add"(%619, %455) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %621 = "stablehlo.multiply"(%620, %608) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %622 = "stablehlo.add"(%621, %458) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %623 = "stablehlo.multiply"(%622, %608) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %624 = "stablehlo.add"(%623, %461) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %625 = "stablehlo.multiply"(%624, %608) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %626 = "stablehlo.add"(%625, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %627 = "stablehlo.multiply"(%616, %607) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %628 = "stablehlo.add"(%627, %626) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %629 = "stablehlo.multiply"(%608, %628) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %630 = "stablehlo.add"(%629, %607) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %631 = "stablehlo.add"(%630, %8) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %632 = "stablehlo.multiply"(%603, %12) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %633 = "stablehlo.floor"(%632) : (tensor<2xf64>) -> tensor<2xf64>
    %634 = "stablehlo.compare"(%633, %633) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %635 = "stablehlo.select"(%634, %1, %633) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %636 = "stablehlo.maximum"(%635, %243) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %637 = "stablehlo.minimum"(%636, %245) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %638 = "stablehlo.compare"(%637, %1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %639 = "stablehlo.ceil"(%637) : (tensor<2xf64>) -> tensor<2xf64>
    %640 = "stablehlo.floor"(%637) : (tensor<2xf64>) -> tensor<2xf64>
    %641 = "stablehlo.select"(%638, %639, %640) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %642 = "stablehlo.add"(%641, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %643 = "stablehlo.convert"(%642) : (tensor<2xf64>) -> tensor<2xui32>
    %644 = "stablehlo.shift_left"(%643, %233) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %645 = "stablehlo.reshape"(%644) : (tensor<2xui32>) -> tensor<2x1xui32>
    %646 = "stablehlo.concatenate"(%255, %645) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %647 = "stablehlo.bitcast_convert"(%646) : (tensor<2x2xui32>) -> tensor<2xf64>
    %648 = "stablehlo.multiply"(%631, %647) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %649 = "stablehlo.subtract"(%603, %633) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %650 = "stablehlo.compare"(%649, %649) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %651 = "stablehlo.select"(%650, %1, %649) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %652 = "stablehlo.maximum"(%651, %243) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %653 = "stablehlo.minimum"(%652, %245) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %654 = "stablehlo.compare"(%653, %1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %655 = "stablehlo.ceil"(%653) : (tensor<2xf64>) -> tensor<2xf64>
    %656 = "stablehlo.floor"(%653) : (tensor<2xf64>) -> tensor<2xf64>
    %657 = "stablehlo.select"(%654, %655, %656) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %658 = "stablehlo.add"(%657, %238) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %659 = "stablehlo.convert"(%658) : (tensor<2xf64>) -> tensor<2xui32>
    %660 = "stablehlo.shift_left"(%659, %233) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
    %661 = "stablehlo.reshape"(%660) : (tensor<2xui32>) -> tensor<2x1xui32>
    %662 = "stablehlo.concatenate"(%255, %661) <{dimension = 1 : i64}> : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    %663 = "stablehlo.bitcast_convert"(%662) : (tensor<2x2xui32>) -> tensor<2xf64>
    %664 = "stablehlo.multiply"(%648, %663) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %665 = "stablehlo.multiply"(%575, %664) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %666 = "stablehlo.constant"() <{value = dense<2.5066282746310007> : tensor<2xf64>}> : () -> tensor<2xf64>
    %667 = "stablehlo.multiply"(%665, %666) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %668 = "stablehlo.multiply"(%509, %667) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %669 = "stablehlo.multiply"(%668, %509) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %670 = "stablehlo.select"(%179, %48, %669) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %671 = "stablehlo.select"(%50, %177, %670) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %672 = "stablehlo.multiply"(%47, %671) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %673 = "stablehlo.divide"(%10, %672) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %674 = "stablehlo.select"(%2, %673, %671) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %675 = "stablehlo.select"(%7, %9, %674) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %676 = "stablehlo.select"(%5, %6, %675) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %677 = "stablehlo.convert"(%676) : (tensor<2xf64>) -> tensor<2xf32>
    return %677 : tensor<2xf32>
  }
}

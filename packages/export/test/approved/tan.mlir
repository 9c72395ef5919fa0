// {"ins":[["float16",[3,2]]],"params":null}
module @tan {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.abs"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %2 = "stablehlo.constant"() <{value = dense<8192.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %3 = "stablehlo.compare"(%1, %2) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %4 = "stablehlo.convert"(%1) : (tensor<3x2xf32>) -> tensor<3x2xf64>
    %5 = "stablehlo.constant"() <{value = dense<6.64613997892458e+35> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %6 = "stablehlo.compare"(%1, %5) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %7 = "stablehlo.constant"() <{value = dense<1.262177448353619e-29> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %8 = "stablehlo.constant"() <{value = dense<3.961408125713217e+28> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %9 = "stablehlo.compare"(%1, %8) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %10 = "stablehlo.constant"() <{value = dense<2.117582368135751e-22> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %11 = "stablehlo.constant"() <{value = dense<2.3611832414348226e+21> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %12 = "stablehlo.compare"(%1, %11) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %13 = "stablehlo.constant"() <{value = dense<3.552713678800501e-15> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %14 = "stablehlo.constant"() <{value = dense<140737488355328.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %15 = "stablehlo.compare"(%1, %14) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %16 = "stablehlo.constant"() <{value = dense<5.960464477539063e-8> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %17 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %18 = "stablehlo.select"(%15, %16, %17) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %19 = "stablehlo.select"(%12, %13, %18) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %20 = "stablehlo.select"(%9, %10, %19) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %21 = "stablehlo.select"(%6, %7, %20) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %22 = "stablehlo.convert"(%21) : (tensor<3x2xf32>) -> tensor<3x2xf64>
    %23 = "stablehlo.multiply"(%4, %22) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %24 = "stablehlo.constant"() <{value = dense<1.9578378200531006> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %25 = "stablehlo.constant"() <{value = dense<0.15368366241455078> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %26 = "stablehlo.constant"() <{value = dense<0.0826718807220459> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %27 = "stablehlo.constant"() <{value = dense<3.4308817386627197> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %28 = "stablehlo.constant"() <{value = dense<0.6366195678710938> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %29 = "stablehlo.select"(%15, %27, %28) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %30 = "stablehlo.select"(%12, %26, %29) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %31 = "stablehlo.select"(%9, %25, %30) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %32 = "stablehlo.select"(%6, %24, %31) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %33 = "stablehlo.convert"(%32) : (tensor<3x2xf32>) -> tensor<3x2xf64>
    %34 = "stablehlo.multiply"(%23, %33) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %35 = "stablehlo.constant"() <{value = dense<0.25> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %36 = "stablehlo.multiply"(%34, %35) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %37 = "stablehlo.round_nearest_even"(%36) : (tensor<3x2xf64>) -> tensor<3x2xf64>
    %38 = "stablehlo.constant"() <{value = dense<4.0> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %39 = "stablehlo.multiply"(%37, %38) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %40 = "stablehlo.subtract"(%34, %39) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %41 = "stablehlo.constant"() <{value = dense<1.0450764875713503e-7> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %42 = "stablehlo.constant"() <{value = dense<1.1669622779209021e-7> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %43 = "stablehlo.constant"() <{value = dense<9.16026010600035e-9> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %44 = "stablehlo.constant"() <{value = dense<4.92762808335101e-9> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %45 = "stablehlo.constant"() <{value = dense<2.0449648729936598e-7> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %46 = "stablehlo.select"(%15, %44, %45) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %47 = "stablehlo.select"(%12, %43, %46) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %48 = "stablehlo.select"(%9, %42, %47) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %49 = "stablehlo.select"(%6, %41, %48) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %50 = "stablehlo.convert"(%49) : (tensor<3x2xf32>) -> tensor<3x2xf64>
    %51 = "stablehlo.multiply"(%23, %50) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %52 = "stablehlo.multiply"(%51, %35) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %53 = "stablehlo.round_nearest_even"(%52) : (tensor<3x2xf64>) -> tensor<3x2xf64>
    %54 = "stablehlo.multiply"(%53, %38) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %55 = "stablehlo.subtract"(%51, %54) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %56 = "stablehlo.add"(%40, %55) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %57 = "stablehlo.constant"() <{value = dense<9.181524593079079e-15> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %58 = "stablehlo.constant"() <{value = dense<6.229141280480327e-15> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %59 = "stablehlo.constant"() <{value = dense<6.955637204175604e-15> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %60 = "stablehlo.constant"() <{value = dense<5.45994049668333e-16> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %61 = "stablehlo.constant"() <{value = dense<2.937095214933759e-16> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %62 = "stablehlo.select"(%15, %60, %61) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %63 = "stablehlo.select"(%12, %59, %62) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = "stablehlo.select"(%9, %58, %63) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %65 = "stablehlo.select"(%6, %57, %64) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %66 = "stablehlo.convert"(%65) : (tensor<3x2xf32>) -> tensor<3x2xf64>
    %67 = "stablehlo.multiply"(%23, %66) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %68 = "stablehlo.add"(%56, %67) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %69 = "stablehlo.round_nearest_even"(%68) : (tensor<3x2xf64>) -> tensor<3x2xf64>
    %70 = "stablehlo.constant"() <{value = dense<2147483648.0> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %71 = "stablehlo.compare"(%69, %70) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %72 = "stablehlo.constant"() <{value = dense<-2147483648.0> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %73 = "stablehlo.compare"(%69, %72) <{comparison_direction = #stablehlo<comparison_direction LE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %74 = "stablehlo.convert"(%69) : (tensor<3x2xf64>) -> tensor<3x2xi32>
    %75 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %76 = "stablehlo.select"(%73, %75, %74) : (tensor<3x2xi1>, tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %77 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %78 = "stablehlo.select"(%71, %77, %76) : (tensor<3x2xi1>, tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %79 = "stablehlo.compare"(%69, %69) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %80 = "stablehlo.constant"() <{value = dense<0> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %81 = "stablehlo.select"(%79, %80, %78) : (tensor<3x2xi1>, tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %82 = "stablehlo.constant"() <{value = dense<31> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %83 = "stablehlo.shift_left"(%81, %82) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %84 = "stablehlo.bitcast_convert"(%0) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %85 = "stablehlo.xor"(%83, %84) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %86 = "stablehlo.and"(%85, %75) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %87 = "stablehlo.compare"(%83, %80) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %88 = "stablehlo.subtract"(%40, %69) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %89 = "stablehlo.add"(%88, %55) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %90 = "stablehlo.add"(%89, %67) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %91 = "stablehlo.constant"() <{value = dense<5.588719792918088e-23> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %92 = "stablehlo.constant"() <{value = dense<5.4726151186699145e-22> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %93 = "stablehlo.constant"() <{value = dense<3.712857532787518e-22> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %94 = "stablehlo.constant"() <{value = dense<4.145882847413781e-22> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %95 = "stablehlo.constant"() <{value = dense<3.254378137995797e-23> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %96 = "stablehlo.select"(%15, %94, %95) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %97 = "stablehlo.select"(%12, %93, %96) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %98 = "stablehlo.select"(%9, %92, %97) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %99 = "stablehlo.select"(%6, %91, %98) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %100 = "stablehlo.convert"(%99) : (tensor<3x2xf32>) -> tensor<3x2xf64>
    %101 = "stablehlo.multiply"(%23, %100) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %102 = "stablehlo.add"(%90, %101) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %103 = "stablehlo.constant"() <{value = dense<2.5160613608842202e-29> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %104 = "stablehlo.constant"() <{value = dense<3.331136580060773e-30> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %105 = "stablehlo.constant"() <{value = dense<3.2619328014075246e-29> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %106 = "stablehlo.constant"() <{value = dense<2.2130355434343326e-29> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %107 = "stablehlo.constant"() <{value = dense<2.4711387440048342e-29> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %108 = "stablehlo.select"(%15, %106, %107) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %109 = "stablehlo.select"(%12, %105, %108) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %110 = "stablehlo.select"(%9, %104, %109) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %111 = "stablehlo.select"(%6, %103, %110) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %112 = "stablehlo.convert"(%111) : (tensor<3x2xf32>) -> tensor<3x2xf64>
    %113 = "stablehlo.multiply"(%23, %112) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %114 = "stablehlo.add"(%102, %113) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %115 = "stablehlo.constant"() <{value = dense<1.5707963267948966> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %116 = "stablehlo.multiply"(%114, %115) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %117 = "stablehlo.convert"(%116) : (tensor<3x2xf64>) -> tensor<3x2xf32>
    %118 = "stablehlo.multiply"(%117, %117) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %119 = "stablehlo.constant"() <{value = dense<0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %120 = "stablehlo.multiply"(%118, %119) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %121 = "stablehlo.subtract"(%17, %120) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %122 = "stablehlo.multiply"(%118, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %123 = "stablehlo.constant"() <{value = dense<-0.0013888300163671374> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %124 = "stablehlo.constant"() <{value = dense<0.000024547298380639404> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %125 = "stablehlo.constant"() <{value = dense<0.0416666641831398> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %126 = "stablehlo.multiply"(%124, %122) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %127 = "stablehlo.add"(%126, %125) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %128 = "stablehlo.multiply"(%123, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %129 = "stablehlo.add"(%128, %127) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %130 = "stablehlo.multiply"(%122, %129) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %131 = "stablehlo.add"(%121, %130) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %132 = "stablehlo.multiply"(%118, %117) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %133 = "stablehlo.constant"() <{value = dense<0.008332745172083378> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %134 = "stablehlo.constant"() <{value = dense<-0.00019587248971220106> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %135 = "stablehlo.constant"() <{value = dense<-0.166666641831398> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %136 = "stablehlo.multiply"(%134, %122) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %137 = "stablehlo.add"(%136, %135) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %138 = "stablehlo.multiply"(%133, %118) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %139 = "stablehlo.add"(%138, %137) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %140 = "stablehlo.multiply"(%132, %139) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %141 = "stablehlo.add"(%140, %117) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %142 = "stablehlo.select"(%87, %131, %141) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %143 = "stablehlo.select"(%87, %141, %131) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %144 = "stablehlo.divide"(%142, %143) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %145 = "stablehlo.bitcast_convert"(%144) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %146 = "stablehlo.xor"(%86, %145) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %147 = "stablehlo.bitcast_convert"(%146) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %148 = "stablehlo.constant"() <{value = dense<0.6366197466850281> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %149 = "stablehlo.constant"() <{value = dense<12582912.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %150 = "stablehlo.multiply"(%1, %148) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %151 = "stablehlo.add"(%150, %149) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %152 = "stablehlo.bitcast_convert"(%151) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %153 = "stablehlo.shift_left"(%152, %82) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %154 = "stablehlo.xor"(%153, %84) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %155 = "stablehlo.and"(%154, %75) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %156 = "stablehlo.compare"(%153, %80) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %157 = "stablehlo.optimization_barrier"(%151) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %158 = "stablehlo.subtract"(%157, %149) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %159 = "stablehlo.constant"() <{value = dense<-3.1385570764541626e-7> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %160 = "stablehlo.constant"() <{value = dense<-0.00048351287841796875> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %161 = "stablehlo.constant"() <{value = dense<-1.5703125> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %162 = "stablehlo.multiply"(%158, %161) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %163 = "stablehlo.add"(%162, %1) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %164 = "stablehlo.multiply"(%158, %160) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %165 = "stablehlo.add"(%164, %163) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %166 = "stablehlo.multiply"(%158, %159) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %167 = "stablehlo.add"(%166, %165) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %168 = "stablehlo.constant"() <{value = dense<-6.07710062827671e-11> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %169 = "stablehlo.subtract"(%165, %167) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %170 = "stablehlo.add"(%166, %169) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %171 = "stablehlo.multiply"(%158, %168) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %172 = "stablehlo.add"(%171, %170) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %173 = "stablehlo.add"(%167, %172) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %174 = "stablehlo.multiply"(%173, %173) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %175 = "stablehlo.multiply"(%174, %119) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %176 = "stablehlo.subtract"(%17, %175) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %177 = "stablehlo.multiply"(%174, %174) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %178 = "stablehlo.multiply"(%124, %177) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %179 = "stablehlo.add"(%178, %125) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %180 = "stablehlo.multiply"(%123, %174) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %181 = "stablehlo.add"(%180, %179) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %182 = "stablehlo.multiply"(%177, %181) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %183 = "stablehlo.add"(%176, %182) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %184 = "stablehlo.multiply"(%174, %173) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %185 = "stablehlo.multiply"(%134, %177) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %186 = "stablehlo.add"(%185, %135) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %187 = "stablehlo.multiply"(%133, %174) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %188 = "stablehlo.add"(%187, %186) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %189 = "stablehlo.multiply"(%184, %188) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %190 = "stablehlo.add"(%189, %173) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %191 = "stablehlo.select"(%156, %183, %190) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %192 = "stablehlo.select"(%156, %190, %183) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %193 = "stablehlo.divide"(%191, %192) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %194 = "stablehlo.bitcast_convert"(%193) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %195 = "stablehlo.xor"(%155, %194) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %196 = "stablehlo.bitcast_convert"(%195) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %197 = "stablehlo.select"(%3, %147, %196) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %198 = "stablehlo.convert"(%197) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %198 : tensor<3x2xf16>
  }
}

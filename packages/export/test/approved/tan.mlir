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
    %70 = "stablehlo.convert"(%69) : (tensor<3x2xf64>) -> tensor<3x2xf32>
    %71 = "stablehlo.constant"() <{value = dense<0.6366197466850281> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %72 = "stablehlo.multiply"(%1, %71) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %73 = "stablehlo.round_nearest_even"(%72) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %74 = "stablehlo.select"(%3, %70, %73) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %75 = "stablehlo.constant"() <{value = dense<2147483648.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %76 = "stablehlo.compare"(%74, %75) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %77 = "stablehlo.constant"() <{value = dense<-2147483648.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %78 = "stablehlo.compare"(%74, %77) <{comparison_direction = #stablehlo<comparison_direction LE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %79 = "stablehlo.convert"(%74) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %80 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %81 = "stablehlo.select"(%78, %80, %79) : (tensor<3x2xi1>, tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %82 = "stablehlo.constant"() <{value = dense<2147483647> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %83 = "stablehlo.select"(%76, %82, %81) : (tensor<3x2xi1>, tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %84 = "stablehlo.compare"(%74, %74) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %85 = "stablehlo.constant"() <{value = dense<0> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %86 = "stablehlo.select"(%84, %85, %83) : (tensor<3x2xi1>, tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %87 = "stablehlo.constant"() <{value = dense<1> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %88 = "stablehlo.and"(%86, %87) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %89 = "stablehlo.compare"(%88, %85) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %90 = "stablehlo.subtract"(%40, %69) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %91 = "stablehlo.add"(%90, %55) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %92 = "stablehlo.add"(%91, %67) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %93 = "stablehlo.constant"() <{value = dense<5.588719792918088e-23> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %94 = "stablehlo.constant"() <{value = dense<5.4726151186699145e-22> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %95 = "stablehlo.constant"() <{value = dense<3.712857532787518e-22> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %96 = "stablehlo.constant"() <{value = dense<4.145882847413781e-22> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %97 = "stablehlo.constant"() <{value = dense<3.254378137995797e-23> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %98 = "stablehlo.select"(%15, %96, %97) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %99 = "stablehlo.select"(%12, %95, %98) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %100 = "stablehlo.select"(%9, %94, %99) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %101 = "stablehlo.select"(%6, %93, %100) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %102 = "stablehlo.convert"(%101) : (tensor<3x2xf32>) -> tensor<3x2xf64>
    %103 = "stablehlo.multiply"(%23, %102) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %104 = "stablehlo.add"(%92, %103) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %105 = "stablehlo.constant"() <{value = dense<2.5160613608842202e-29> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %106 = "stablehlo.constant"() <{value = dense<3.331136580060773e-30> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %107 = "stablehlo.constant"() <{value = dense<3.2619328014075246e-29> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %108 = "stablehlo.constant"() <{value = dense<2.2130355434343326e-29> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %109 = "stablehlo.constant"() <{value = dense<2.4711387440048342e-29> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %110 = "stablehlo.select"(%15, %108, %109) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %111 = "stablehlo.select"(%12, %107, %110) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %112 = "stablehlo.select"(%9, %106, %111) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %113 = "stablehlo.select"(%6, %105, %112) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %114 = "stablehlo.convert"(%113) : (tensor<3x2xf32>) -> tensor<3x2xf64>
    %115 = "stablehlo.multiply"(%23, %114) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %116 = "stablehlo.add"(%104, %115) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %117 = "stablehlo.constant"() <{value = dense<1.5707963267948966> : tensor<3x2xf64>}> : () -> tensor<3x2xf64>
    %118 = "stablehlo.multiply"(%116, %117) : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %119 = "stablehlo.convert"(%118) : (tensor<3x2xf64>) -> tensor<3x2xf32>
    %120 = "stablehlo.constant"() <{value = dense<-6.07710062827671e-11> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %121 = "stablehlo.constant"() <{value = dense<-3.1385570764541626e-7> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %122 = "stablehlo.constant"() <{value = dense<-0.00048351287841796875> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %123 = "stablehlo.constant"() <{value = dense<-1.5703125> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %124 = "stablehlo.multiply"(%73, %123) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %125 = "stablehlo.add"(%124, %1) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %126 = "stablehlo.multiply"(%73, %122) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %127 = "stablehlo.add"(%126, %125) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %128 = "stablehlo.multiply"(%73, %121) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %129 = "stablehlo.add"(%128, %127) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %130 = "stablehlo.multiply"(%73, %120) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %131 = "stablehlo.add"(%130, %129) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %132 = "stablehlo.select"(%3, %119, %131) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %133 = "stablehlo.multiply"(%132, %132) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %134 = "stablehlo.constant"() <{value = dense<0.5> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %135 = "stablehlo.multiply"(%133, %134) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %136 = "stablehlo.subtract"(%17, %135) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %137 = "stablehlo.multiply"(%133, %133) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %138 = "stablehlo.constant"() <{value = dense<0.000024547298380639404> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %139 = "stablehlo.constant"() <{value = dense<-0.0013888300163671374> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %140 = "stablehlo.multiply"(%138, %133) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %141 = "stablehlo.add"(%140, %139) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %142 = "stablehlo.constant"() <{value = dense<0.0416666641831398> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %143 = "stablehlo.multiply"(%141, %133) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %144 = "stablehlo.add"(%143, %142) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %145 = "stablehlo.multiply"(%137, %144) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %146 = "stablehlo.add"(%136, %145) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %147 = "stablehlo.multiply"(%133, %132) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %148 = "stablehlo.constant"() <{value = dense<-0.00019587248971220106> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %149 = "stablehlo.constant"() <{value = dense<0.008332745172083378> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %150 = "stablehlo.multiply"(%148, %133) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %151 = "stablehlo.add"(%150, %149) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %152 = "stablehlo.constant"() <{value = dense<-0.166666641831398> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %153 = "stablehlo.multiply"(%151, %133) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %154 = "stablehlo.add"(%153, %152) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %155 = "stablehlo.multiply"(%147, %154) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %156 = "stablehlo.add"(%155, %132) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %157 = "stablehlo.select"(%89, %146, %156) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %158 = "stablehlo.select"(%89, %156, %146) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %159 = "stablehlo.divide"(%157, %158) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %160 = "stablehlo.bitcast_convert"(%159) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %161 = "stablehlo.bitcast_convert"(%0) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %162 = "stablehlo.compare"(%161, %85) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi1>
    %163 = "stablehlo.compare"(%0, %0) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %164 = "stablehlo.and"(%162, %163) : (tensor<3x2xi1>, tensor<3x2xi1>) -> tensor<3x2xi1>
    %165 = "stablehlo.xor"(%89, %164) : (tensor<3x2xi1>, tensor<3x2xi1>) -> tensor<3x2xi1>
    %166 = "stablehlo.select"(%165, %80, %85) : (tensor<3x2xi1>, tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %167 = "stablehlo.xor"(%160, %166) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %168 = "stablehlo.bitcast_convert"(%167) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %169 = "stablehlo.convert"(%168) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %169 : tensor<3x2xf16>
  }
}

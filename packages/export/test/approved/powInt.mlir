// {"ins":[["int32",[]],["int32",[4]]],"params":null}
module @powInt {
  func.func public @main(%arg0: tensor<i32>, %arg1: tensor<4xi32>) -> (tensor<4xi32>) {
    %0 = "stablehlo.broadcast_in_dim"(%arg0) <{broadcast_dimensions = array<i64>}> : (tensor<i32>) -> tensor<4xi32>
    %1 = "stablehlo.constant"() <{value = dense<0> : tensor<4xi32>}> : () -> tensor<4xi32>
    %2 = "stablehlo.compare"(%arg1, %1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %3 = "stablehlo.constant"() <{value = dense<1> : tensor<4xi32>}> : () -> tensor<4xi32>
    %4 = "stablehlo.compare"(%0, %3) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %5 = "stablehlo.constant"() <{value = dense<-1> : tensor<4xi32>}> : () -> tensor<4xi32>
    %6 = "stablehlo.compare"(%0, %5) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %7 = "stablehlo.or"(%4, %6) : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
    %8 = "stablehlo.and"(%arg1, %3) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %9 = "stablehlo.compare"(%8, %1) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type SIGNED>}> : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %10 = "stablehlo.select"(%9, %0, %3) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %11 = "stablehlo.select"(%7, %10, %1) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %12 = "stablehlo.abs"(%arg1) : (tensor<4xi32>) -> tensor<4xi32>
    %13 = "stablehlo.bitcast_convert"(%12) : (tensor<4xi32>) -> tensor<4xui32>
    %14 = "stablehlo.constant"() <{value = dense<1> : tensor<4xui32>}> : () -> tensor<4xui32>
    %15 = "stablehlo.shift_right_logical"(%13, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %16 = "stablehlo.shift_right_logical"(%15, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %17 = "stablehlo.shift_right_logical"(%16, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %18 = "stablehlo.shift_right_logical"(%17, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %19 = "stablehlo.shift_right_logical"(%18, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %20 = "stablehlo.shift_right_logical"(%19, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %21 = "stablehlo.shift_right_logical"(%20, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %22 = "stablehlo.shift_right_logical"(%21, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %23 = "stablehlo.shift_right_logical"(%22, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %24 = "stablehlo.shift_right_logical"(%23, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %25 = "stablehlo.shift_right_logical"(%24, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %26 = "stablehlo.shift_right_logical"(%25, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %27 = "stablehlo.shift_right_logical"(%26, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %28 = "stablehlo.shift_right_logical"(%27, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %29 = "stablehlo.shift_right_logical"(%28, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %30 = "stablehlo.shift_right_logical"(%29, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %31 = "stablehlo.shift_right_logical"(%30, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %32 = "stablehlo.shift_right_logical"(%31, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %33 = "stablehlo.shift_right_logical"(%32, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %34 = "stablehlo.shift_right_logical"(%33, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %35 = "stablehlo.shift_right_logical"(%34, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %36 = "stablehlo.shift_right_logical"(%35, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %37 = "stablehlo.shift_right_logical"(%36, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %38 = "stablehlo.shift_right_logical"(%37, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %39 = "stablehlo.shift_right_logical"(%38, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %40 = "stablehlo.shift_right_logical"(%39, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %41 = "stablehlo.shift_right_logical"(%40, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %42 = "stablehlo.shift_right_logical"(%41, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %43 = "stablehlo.shift_right_logical"(%42, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %44 = "stablehlo.shift_right_logical"(%43, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %45 = "stablehlo.shift_right_logical"(%44, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %46 = "stablehlo.and"(%45, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %47 = "stablehlo.constant"() <{value = dense<0> : tensor<4xui32>}> : () -> tensor<4xui32>
    %48 = "stablehlo.compare"(%46, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %49 = "stablehlo.and"(%44, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %50 = "stablehlo.compare"(%49, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %51 = "stablehlo.and"(%43, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %52 = "stablehlo.compare"(%51, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %53 = "stablehlo.and"(%42, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %54 = "stablehlo.compare"(%53, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %55 = "stablehlo.and"(%41, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %56 = "stablehlo.compare"(%55, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %57 = "stablehlo.and"(%40, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %58 = "stablehlo.compare"(%57, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %59 = "stablehlo.and"(%39, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %60 = "stablehlo.compare"(%59, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %61 = "stablehlo.and"(%38, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %62 = "stablehlo.compare"(%61, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %63 = "stablehlo.and"(%37, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %64 = "stablehlo.compare"(%63, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %65 = "stablehlo.and"(%36, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %66 = "stablehlo.compare"(%65, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %67 = "stablehlo.and"(%35, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %68 = "stablehlo.compare"(%67, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %69 = "stablehlo.and"(%34, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %70 = "stablehlo.compare"(%69, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %71 = "stablehlo.and"(%33, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %72 = "stablehlo.compare"(%71, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %73 = "stablehlo.and"(%32, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %74 = "stablehlo.compare"(%73, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %75 = "stablehlo.and"(%31, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %76 = "stablehlo.compare"(%75, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %77 = "stablehlo.and"(%30, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %78 = "stablehlo.compare"(%77, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %79 = "stablehlo.and"(%29, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %80 = "stablehlo.compare"(%79, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %81 = "stablehlo.and"(%28, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %82 = "stablehlo.compare"(%81, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %83 = "stablehlo.and"(%27, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %84 = "stablehlo.compare"(%83, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %85 = "stablehlo.and"(%26, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %86 = "stablehlo.compare"(%85, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %87 = "stablehlo.and"(%25, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %88 = "stablehlo.compare"(%87, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %89 = "stablehlo.and"(%24, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %90 = "stablehlo.compare"(%89, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %91 = "stablehlo.and"(%23, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %92 = "stablehlo.compare"(%91, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %93 = "stablehlo.and"(%22, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %94 = "stablehlo.compare"(%93, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %95 = "stablehlo.and"(%21, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %96 = "stablehlo.compare"(%95, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %97 = "stablehlo.and"(%20, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %98 = "stablehlo.compare"(%97, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %99 = "stablehlo.and"(%19, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %100 = "stablehlo.compare"(%99, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %101 = "stablehlo.and"(%18, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %102 = "stablehlo.compare"(%101, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %103 = "stablehlo.and"(%17, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %104 = "stablehlo.compare"(%103, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %105 = "stablehlo.and"(%16, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %106 = "stablehlo.compare"(%105, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %107 = "stablehlo.and"(%15, %14) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    %108 = "stablehlo.compare"(%107, %47) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type UNSIGNED>}> : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %109 = "stablehlo.multiply"(%0, %0) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %110 = "stablehlo.multiply"(%10, %109) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %111 = "stablehlo.select"(%108, %110, %10) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %112 = "stablehlo.multiply"(%109, %109) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %113 = "stablehlo.multiply"(%111, %112) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %114 = "stablehlo.select"(%106, %113, %111) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %115 = "stablehlo.multiply"(%112, %112) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %116 = "stablehlo.multiply"(%114, %115) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %117 = "stablehlo.select"(%104, %116, %114) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %118 = "stablehlo.multiply"(%115, %115) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %119 = "stablehlo.multiply"(%117, %118) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %120 = "stablehlo.select"(%102, %119, %117) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %121 = "stablehlo.multiply"(%118, %118) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %122 = "stablehlo.multiply"(%120, %121) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %123 = "stablehlo.select"(%100, %122, %120) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %124 = "stablehlo.multiply"(%121, %121) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %125 = "stablehlo.multiply"(%123, %124) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %126 = "stablehlo.select"(%98, %125, %123) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %127 = "stablehlo.multiply"(%124, %124) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %128 = "stablehlo.multiply"(%126, %127) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %129 = "stablehlo.select"(%96, %128, %126) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %130 = "stablehlo.multiply"(%127, %127) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %131 = "stablehlo.multiply"(%129, %130) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %132 = "stablehlo.select"(%94, %131, %129) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %133 = "stablehlo.multiply"(%130, %130) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %134 = "stablehlo.multiply"(%132, %133) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %135 = "stablehlo.select"(%92, %134, %132) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %136 = "stablehlo.multiply"(%133, %133) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %137 = "stablehlo.multiply"(%135, %136) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %138 = "stablehlo.select"(%90, %137, %135) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %139 = "stablehlo.multiply"(%136, %136) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %140 = "stablehlo.multiply"(%138, %139) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %141 = "stablehlo.select"(%88, %140, %138) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %142 = "stablehlo.multiply"(%139, %139) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %143 = "stablehlo.multiply"(%141, %142) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %144 = "stablehlo.select"(%86, %143, %141) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %145 = "stablehlo.multiply"(%142, %142) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %146 = "stablehlo.multiply"(%144, %145) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %147 = "stablehlo.select"(%84, %146, %144) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %148 = "stablehlo.multiply"(%145, %145) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %149 = "stablehlo.multiply"(%147, %148) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %150 = "stablehlo.select"(%82, %149, %147) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %151 = "stablehlo.multiply"(%148, %148) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %152 = "stablehlo.multiply"(%150, %151) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %153 = "stablehlo.select"(%80, %152, %150) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %154 = "stablehlo.multiply"(%151, %151) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %155 = "stablehlo.multiply"(%153, %154) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %156 = "stablehlo.select"(%78, %155, %153) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %157 = "stablehlo.multiply"(%154, %154) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %158 = "stablehlo.multiply"(%156, %157) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %159 = "stablehlo.select"(%76, %158, %156) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %160 = "stablehlo.multiply"(%157, %157) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %161 = "stablehlo.multiply"(%159, %160) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %162 = "stablehlo.select"(%74, %161, %159) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %163 = "stablehlo.multiply"(%160, %160) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %164 = "stablehlo.multiply"(%162, %163) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %165 = "stablehlo.select"(%72, %164, %162) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %166 = "stablehlo.multiply"(%163, %163) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %167 = "stablehlo.multiply"(%165, %166) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %168 = "stablehlo.select"(%70, %167, %165) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %169 = "stablehlo.multiply"(%166, %166) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %170 = "stablehlo.multiply"(%168, %169) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %171 = "stablehlo.select"(%68, %170, %168) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %172 = "stablehlo.multiply"(%169, %169) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %173 = "stablehlo.multiply"(%171, %172) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %174 = "stablehlo.select"(%66, %173, %171) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %175 = "stablehlo.multiply"(%172, %172) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %176 = "stablehlo.multiply"(%174, %175) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %177 = "stablehlo.select"(%64, %176, %174) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %178 = "stablehlo.multiply"(%175, %175) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %179 = "stablehlo.multiply"(%177, %178) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %180 = "stablehlo.select"(%62, %179, %177) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %181 = "stablehlo.multiply"(%178, %178) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %182 = "stablehlo.multiply"(%180, %181) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %183 = "stablehlo.select"(%60, %182, %180) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %184 = "stablehlo.multiply"(%181, %181) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %185 = "stablehlo.multiply"(%183, %184) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %186 = "stablehlo.select"(%58, %185, %183) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %187 = "stablehlo.multiply"(%184, %184) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %188 = "stablehlo.multiply"(%186, %187) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %189 = "stablehlo.select"(%56, %188, %186) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %190 = "stablehlo.multiply"(%187, %187) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %191 = "stablehlo.multiply"(%189, %190) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %192 = "stablehlo.select"(%54, %191, %189) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %193 = "stablehlo.multiply"(%190, %190) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %194 = "stablehlo.multiply"(%192, %193) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %195 = "stablehlo.select"(%52, %194, %192) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %196 = "stablehlo.multiply"(%193, %193) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %197 = "stablehlo.multiply"(%195, %196) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %198 = "stablehlo.select"(%50, %197, %195) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %199 = "stablehlo.multiply"(%196, %196) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %200 = "stablehlo.multiply"(%198, %199) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %201 = "stablehlo.select"(%48, %200, %198) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %202 = "stablehlo.select"(%2, %11, %201) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    return %202 : tensor<4xi32>
  }
}

// {"ins":[["uint32",[3,3,1]],["uint32",[3,3,1]],["uint32",[3,3,1]],["uint32",[]]],"params":null}
module @threefry2x32 {
  func.func public @main(%arg0: tensor<3x3x1xui32>, %arg1: tensor<3x3x1xui32>, %arg2: tensor<3x3x1xui32>, %arg3: tensor<ui32>) -> (tensor<3x3x1xui32>, tensor<3x3x1xui32>) {
    %0 = "stablehlo.broadcast_in_dim"(%arg3) <{broadcast_dimensions = array<i64>}> : (tensor<ui32>) -> tensor<3x3x1xui32>
    %1 = "stablehlo.xor"(%arg0, %arg1) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %2 = "stablehlo.constant"() <{value = dense<466688986> : tensor<3x3x1xui32>}> : () -> tensor<3x3x1xui32>
    %3 = "stablehlo.xor"(%1, %2) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %4 = "stablehlo.add"(%arg2, %arg0) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %5 = "stablehlo.add"(%0, %arg1) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %6 = "stablehlo.add"(%4, %5) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %7 = "stablehlo.constant"() <{value = dense<13> : tensor<3x3x1xui32>}> : () -> tensor<3x3x1xui32>
    %8 = "stablehlo.shift_left"(%5, %7) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %9 = "stablehlo.constant"() <{value = dense<19> : tensor<3x3x1xui32>}> : () -> tensor<3x3x1xui32>
    %10 = "stablehlo.shift_right_logical"(%5, %9) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %11 = "stablehlo.or"(%8, %10) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %12 = "stablehlo.xor"(%11, %6) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %13 = "stablehlo.add"(%6, %12) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %14 = "stablehlo.constant"() <{value = dense<15> : tensor<3x3x1xui32>}> : () -> tensor<3x3x1xui32>
    %15 = "stablehlo.shift_left"(%12, %14) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %16 = "stablehlo.constant"() <{value = dense<17> : tensor<3x3x1xui32>}> : () -> tensor<3x3x1xui32>
    %17 = "stablehlo.shift_right_logical"(%12, %16) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %18 = "stablehlo.or"(%15, %17) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %19 = "stablehlo.xor"(%18, %13) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %20 = "stablehlo.add"(%13, %19) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %21 = "stablehlo.constant"() <{value = dense<26> : tensor<3x3x1xui32>}> : () -> tensor<3x3x1xui32>
    %22 = "stablehlo.shift_left"(%19, %21) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %23 = "stablehlo.constant"() <{value = dense<6> : tensor<3x3x1xui32>}> : () -> tensor<3x3x1xui32>
    %24 = "stablehlo.shift_right_logical"(%19, %23) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %25 = "stablehlo.or"(%22, %24) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %26 = "stablehlo.xor"(%25, %20) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %27 = "stablehlo.add"(%20, %26) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %28 = "stablehlo.shift_left"(%26, %23) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %29 = "stablehlo.shift_right_logical"(%26, %21) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %30 = "stablehlo.or"(%28, %29) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %31 = "stablehlo.xor"(%30, %27) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %32 = "stablehlo.add"(%27, %arg1) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %33 = "stablehlo.constant"() <{value = dense<1> : tensor<3x3x1xui32>}> : () -> tensor<3x3x1xui32>
    %34 = "stablehlo.add"(%3, %33) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %35 = "stablehlo.add"(%31, %34) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %36 = "stablehlo.add"(%32, %35) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %37 = "stablehlo.shift_left"(%35, %16) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %38 = "stablehlo.shift_right_logical"(%35, %14) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %39 = "stablehlo.or"(%37, %38) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %40 = "stablehlo.xor"(%39, %36) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %41 = "stablehlo.add"(%36, %40) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %42 = "stablehlo.constant"() <{value = dense<29> : tensor<3x3x1xui32>}> : () -> tensor<3x3x1xui32>
    %43 = "stablehlo.shift_left"(%40, %42) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %44 = "stablehlo.constant"() <{value = dense<3> : tensor<3x3x1xui32>}> : () -> tensor<3x3x1xui32>
    %45 = "stablehlo.shift_right_logical"(%40, %44) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %46 = "stablehlo.or"(%43, %45) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %47 = "stablehlo.xor"(%46, %41) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %48 = "stablehlo.add"(%41, %47) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %49 = "stablehlo.constant"() <{value = dense<16> : tensor<3x3x1xui32>}> : () -> tensor<3x3x1xui32>
    %50 = "stablehlo.shift_left"(%47, %49) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %51 = "stablehlo.shift_right_logical"(%47, %49) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %52 = "stablehlo.or"(%50, %51) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %53 = "stablehlo.xor"(%52, %48) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %54 = "stablehlo.add"(%48, %53) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %55 = "stablehlo.constant"() <{value = dense<24> : tensor<3x3x1xui32>}> : () -> tensor<3x3x1xui32>
    %56 = "stablehlo.shift_left"(%53, %55) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %57 = "stablehlo.constant"() <{value = dense<8> : tensor<3x3x1xui32>}> : () -> tensor<3x3x1xui32>
    %58 = "stablehlo.shift_right_logical"(%53, %57) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %59 = "stablehlo.or"(%56, %58) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %60 = "stablehlo.xor"(%59, %54) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %61 = "stablehlo.add"(%54, %3) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %62 = "stablehlo.constant"() <{value = dense<2> : tensor<3x3x1xui32>}> : () -> tensor<3x3x1xui32>
    %63 = "stablehlo.add"(%arg0, %62) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %64 = "stablehlo.add"(%60, %63) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %65 = "stablehlo.add"(%61, %64) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %66 = "stablehlo.shift_left"(%64, %7) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %67 = "stablehlo.shift_right_logical"(%64, %9) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %68 = "stablehlo.or"(%66, %67) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %69 = "stablehlo.xor"(%68, %65) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %70 = "stablehlo.add"(%65, %69) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %71 = "stablehlo.shift_left"(%69, %14) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %72 = "stablehlo.shift_right_logical"(%69, %16) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %73 = "stablehlo.or"(%71, %72) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %74 = "stablehlo.xor"(%73, %70) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %75 = "stablehlo.add"(%70, %74) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %76 = "stablehlo.shift_left"(%74, %21) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %77 = "stablehlo.shift_right_logical"(%74, %23) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %78 = "stablehlo.or"(%76, %77) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %79 = "stablehlo.xor"(%78, %75) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %80 = "stablehlo.add"(%75, %79) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %81 = "stablehlo.shift_left"(%79, %23) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %82 = "stablehlo.shift_right_logical"(%79, %21) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %83 = "stablehlo.or"(%81, %82) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %84 = "stablehlo.xor"(%83, %80) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %85 = "stablehlo.add"(%80, %arg0) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %86 = "stablehlo.add"(%arg1, %44) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %87 = "stablehlo.add"(%84, %86) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %88 = "stablehlo.add"(%85, %87) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %89 = "stablehlo.shift_left"(%87, %16) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %90 = "stablehlo.shift_right_logical"(%87, %14) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %91 = "stablehlo.or"(%89, %90) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %92 = "stablehlo.xor"(%91, %88) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %93 = "stablehlo.add"(%88, %92) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %94 = "stablehlo.shift_left"(%92, %42) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %95 = "stablehlo.shift_right_logical"(%92, %44) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %96 = "stablehlo.or"(%94, %95) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %97 = "stablehlo.xor"(%96, %93) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %98 = "stablehlo.add"(%93, %97) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %99 = "stablehlo.shift_left"(%97, %49) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %100 = "stablehlo.shift_right_logical"(%97, %49) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %101 = "stablehlo.or"(%99, %100) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %102 = "stablehlo.xor"(%101, %98) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %103 = "stablehlo.add"(%98, %102) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %104 = "stablehlo.shift_left"(%102, %55) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %105 = "stablehlo.shift_right_logical"(%102, %57) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %106 = "stablehlo.or"(%104, %105) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %107 = "stablehlo.xor"(%106, %103) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %108 = "stablehlo.add"(%103, %arg1) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %109 = "stablehlo.constant"() <{value = dense<4> : tensor<3x3x1xui32>}> : () -> tensor<3x3x1xui32>
    %110 = "stablehlo.add"(%3, %109) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %111 = "stablehlo.add"(%107, %110) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %112 = "stablehlo.add"(%108, %111) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %113 = "stablehlo.shift_left"(%111, %7) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %114 = "stablehlo.shift_right_logical"(%111, %9) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %115 = "stablehlo.or"(%113, %114) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %116 = "stablehlo.xor"(%115, %112) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %117 = "stablehlo.add"(%112, %116) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %118 = "stablehlo.shift_left"(%116, %14) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %119 = "stablehlo.shift_right_logical"(%116, %16) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %120 = "stablehlo.or"(%118, %119) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %121 = "stablehlo.xor"(%120, %117) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %122 = "stablehlo.add"(%117, %121) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %123 = "stablehlo.shift_left"(%121, %21) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %124 = "stablehlo.shift_right_logical"(%121, %23) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %125 = "stablehlo.or"(%123, %124) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %126 = "stablehlo.xor"(%125, %122) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %127 = "stablehlo.add"(%122, %126) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %128 = "stablehlo.shift_left"(%126, %23) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %129 = "stablehlo.shift_right_logical"(%126, %21) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %130 = "stablehlo.or"(%128, %129) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %131 = "stablehlo.xor"(%130, %127) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %132 = "stablehlo.add"(%127, %3) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %133 = "stablehlo.constant"() <{value = dense<5> : tensor<3x3x1xui32>}> : () -> tensor<3x3x1xui32>
    %134 = "stablehlo.add"(%arg0, %133) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    %135 = "stablehlo.add"(%131, %134) : (tensor<3x3x1xui32>, tensor<3x3x1xui32>) -> tensor<3x3x1xui32>
    return %132, %135 : tensor<3x3x1xui32>, tensor<3x3x1xui32>
  }
}

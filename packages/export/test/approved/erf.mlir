// {"ins":[["float16",[3,2]]],"params":null}
module @erf {
  func.func public @main(%arg0: tensor<3x2xf16>) -> (tensor<3x2xf16>) {
    %0 = "stablehlo.convert"(%arg0) : (tensor<3x2xf16>) -> tensor<3x2xf32>
    %1 = "stablehlo.abs"(%0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %2 = "stablehlo.constant"() <{value = dense<1.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %3 = "stablehlo.compare"(%1, %2) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %4 = "stablehlo.constant"() <{value = dense<-0.0007997987559065223> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %5 = "stablehlo.multiply"(%0, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %6 = "stablehlo.multiply"(%5, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %7 = "stablehlo.constant"() <{value = dense<-0.026853349059820175> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %8 = "stablehlo.multiply"(%4, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %9 = "stablehlo.add"(%8, %7) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %10 = "stablehlo.constant"() <{value = dense<-0.3761262595653534> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %11 = "stablehlo.multiply"(%9, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %12 = "stablehlo.add"(%11, %10) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %13 = "stablehlo.constant"() <{value = dense<0.00007807561632944271> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %14 = "stablehlo.constant"() <{value = dense<0.005187171045690775> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %15 = "stablehlo.multiply"(%13, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %16 = "stablehlo.add"(%15, %14) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %17 = "stablehlo.constant"() <{value = dense<0.11283578723669052> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %18 = "stablehlo.multiply"(%16, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %19 = "stablehlo.add"(%18, %17) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %20 = "stablehlo.constant"() <{value = dense<0.12837916612625122> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %21 = "stablehlo.multiply"(%19, %6) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %22 = "stablehlo.add"(%21, %20) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %23 = "stablehlo.multiply"(%12, %5) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %24 = "stablehlo.add"(%23, %22) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %25 = "stablehlo.multiply"(%0, %24) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %26 = "stablehlo.add"(%25, %0) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %27 = "stablehlo.bitcast_convert"(%0) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %28 = "stablehlo.constant"() <{value = dense<-2147483648> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %29 = "stablehlo.and"(%27, %28) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %30 = "stablehlo.constant"() <{value = dense<0.0013390803942456841> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %31 = "stablehlo.constant"() <{value = dense<0.00027134903939440846> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %32 = "stablehlo.constant"() <{value = dense<3.950000047683716> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %33 = "stablehlo.minimum"(%1, %32) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %34 = "stablehlo.constant"() <{value = dense<2.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %35 = "stablehlo.subtract"(%33, %34) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %36 = "stablehlo.constant"() <{value = dense<-0.0010190146276727319> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %37 = "stablehlo.multiply"(%31, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %38 = "stablehlo.add"(%37, %36) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %39 = "stablehlo.constant"() <{value = dense<0.005119687411934137> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %40 = "stablehlo.multiply"(%38, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %41 = "stablehlo.add"(%40, %39) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %42 = "stablehlo.constant"() <{value = dense<-0.023785941302776337> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %43 = "stablehlo.multiply"(%41, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %44 = "stablehlo.add"(%43, %42) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %45 = "stablehlo.constant"() <{value = dense<-1.3326964378356934> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %46 = "stablehlo.multiply"(%44, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %47 = "stablehlo.add"(%46, %45) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %48 = "stablehlo.constant"() <{value = dense<-6.374057769775391> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %49 = "stablehlo.multiply"(%47, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %50 = "stablehlo.add"(%49, %48) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %51 = "stablehlo.constant"() <{value = dense<-7.739974021911621> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %52 = "stablehlo.multiply"(%50, %35) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %53 = "stablehlo.add"(%52, %51) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %54 = "stablehlo.constant"() <{value = dense<12583039.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %55 = "stablehlo.optimization_barrier"(%53) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %56 = "stablehlo.add"(%55, %54) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %57 = "stablehlo.optimization_barrier"(%56) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %58 = "stablehlo.subtract"(%57, %54) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %59 = "stablehlo.subtract"(%53, %58) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %60 = "stablehlo.multiply"(%59, %59) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %61 = "stablehlo.constant"() <{value = dense<0.05550359934568405> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %62 = "stablehlo.multiply"(%30, %60) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %63 = "stablehlo.add"(%62, %61) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = "stablehlo.constant"() <{value = dense<0.6931471824645996> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %65 = "stablehlo.multiply"(%63, %60) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %66 = "stablehlo.add"(%65, %64) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %67 = "stablehlo.constant"() <{value = dense<0.00015326470020227134> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %68 = "stablehlo.constant"() <{value = dense<0.009618505835533142> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %69 = "stablehlo.multiply"(%67, %60) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %70 = "stablehlo.add"(%69, %68) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %71 = "stablehlo.constant"() <{value = dense<0.24022647738456726> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %72 = "stablehlo.multiply"(%70, %60) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %73 = "stablehlo.add"(%72, %71) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %74 = "stablehlo.multiply"(%73, %60) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %75 = "stablehlo.add"(%74, %2) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %76 = "stablehlo.multiply"(%66, %59) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %77 = "stablehlo.add"(%76, %75) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %78 = "stablehlo.bitcast_convert"(%56) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %79 = "stablehlo.constant"() <{value = dense<23> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
    %80 = "stablehlo.shift_left"(%78, %79) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %81 = "stablehlo.bitcast_convert"(%80) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %82 = "stablehlo.multiply"(%77, %81) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %83 = "stablehlo.subtract"(%2, %82) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %84 = "stablehlo.bitcast_convert"(%83) : (tensor<3x2xf32>) -> tensor<3x2xi32>
    %85 = "stablehlo.or"(%29, %84) : (tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
    %86 = "stablehlo.bitcast_convert"(%85) : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %87 = "stablehlo.select"(%3, %26, %86) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %88 = "stablehlo.convert"(%87) : (tensor<3x2xf32>) -> tensor<3x2xf16>
    return %88 : tensor<3x2xf16>
  }
}

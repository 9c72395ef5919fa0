/** What `np.linalg` offers: the functions of jax.numpy.linalg, and of jax.scipy.linalg those for triangles and factors. */
export { diagonal, trace } from '../einsum.ts'
export { matmul, outer, tensordot } from '../linear.ts'
export { matrixTranspose } from '../shape.ts'
export {
  cholesky,
  eigh,
  eigvalsh,
  lu,
  luFactor,
  qr,
  svd,
  svdvals,
  type CholeskyOptions,
  type EighOptions,
  type QrMode,
  type SvdOptions,
} from './decompositions.ts'
export { lstsq, matrixRank, pinv, type RtolOptions } from './leastSquares.ts'
export { cond, matrixNorm, norm, vectorNorm, type NormOptions, type NormOrder } from './norms.ts'
export {
  choleskyUpdate,
  expmFrechet,
  householderProduct,
  luPivotsToPermutation,
  polar,
  symmetricProduct,
} from './pieces.ts'
export { kron, matrixPower, multiDot } from './powers.ts'
export {
  choSolve,
  det,
  inv,
  slogdet,
  solve,
  solveTriangular,
  tensorinv,
  tensorsolve,
  type SolveTriangularOptions,
} from './solve.ts'
export { blockDiag, choFactor, expm, hankel, hilbert, luSolve, toeplitz } from './structured.ts'
export { cross, vecdot } from '../numbers.ts'

/** What `np.fft` offers: Fourier transforms of pairs of arrays, and cosine transforms. */
export * from './fft.ts'
export { dct, dctn, idct, idctn, type DctnOptions, type DctOptions } from './cosineTransforms.ts'

/** Zip archives of unknown origin, as `.keras` and npz files are: bytes in, bytes out; no files. */
export { crc32, crc32c } from './crc32.ts'
export { readZip, showZipError, type ZipError, type ZipOptions } from './readZip.ts'
export { writeZip, type WriteZipOptions } from './writeZip.ts'

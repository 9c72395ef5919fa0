/** Cyclic redundancy checks: they tell damage from intention in a file, not a forger's work. */

type Checksum = (bytes: Uint8Array, before?: number) => number

/** The check of 32 bits with this reflected polynomial, initial value and final complement of ones. */
const checksum = (polynomial: number): Checksum => {
  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1
    return crc
  })
  return (bytes, before = 0) => {
    let crc = ~before
    for (let i = 0; i < bytes.length; i++) crc = (table[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8)
    return ~crc >>> 0
  }
}

/**
 * CRC-32 as in zip, gzip and PNG (ISO 3309): the checksum of `bytes`, or of what came before and `bytes` when given the
 * checksum of that.
 */
export const crc32: Checksum = /* @__PURE__ */ checksum(0xedb88320)

/** CRC-32C (Castagnoli 1993; RFC 3720, appendix B.4), as in TensorFlow's record files. */
export const crc32c: Checksum = /* @__PURE__ */ checksum(0x82f63b78)

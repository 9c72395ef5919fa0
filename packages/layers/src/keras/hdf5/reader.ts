/** Bytes of a file with every read checked against its end. Knows nothing of what they mean. */
import { refuse } from '../fileError.ts'

/** The address that stands for none. */
export const UNDEFINED = -1

/** A place in the bytes that moves on with each read; reading beyond `end` refuses the file. */
export class Reader {
  readonly bytes: Uint8Array
  private readonly view: DataView
  private readonly end: number
  at: number

  constructor(bytes: Uint8Array, at: number, end: number = bytes.length) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (at < 0 || at > end || end > bytes.length)
      refuse(`hdf5: places must lie within ${bytes.length} bytes, got ${at}`)
    this.at = at
    this.end = end
  }

  get left(): number {
    return this.end - this.at
  }

  private take(count: number): number {
    const at = this.at
    if (count < 0 || count > this.end - at) {
      refuse(`hdf5: the file is cut off or damaged: ${count} bytes at ${at} must end by ${this.end}`)
    }
    this.at = at + count
    return at
  }

  skip(count: number): void {
    this.take(count)
  }

  u8(): number {
    return this.view.getUint8(this.take(1))
  }

  u16(): number {
    return this.view.getUint16(this.take(2), true)
  }

  u32(): number {
    return this.view.getUint32(this.take(4), true)
  }

  /** A number of 64 bits that an index can be; larger ones are no sizes of anything. */
  u64(): number {
    const at = this.take(8)
    const value = this.view.getBigUint64(at, true)
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) refuse(`hdf5: numbers must be below 2^53, got ${value} at ${at}`)
    return Number(value)
  }

  /** An address, UNDEFINED where all bits are set. */
  address(): number {
    const at = this.take(8)
    const value = this.view.getBigUint64(at, true)
    if (value === 0xffffffffffffffffn) return UNDEFINED
    if (value >= BigInt(this.bytes.length)) {
      refuse(`hdf5: addresses must be below ${this.bytes.length}, got ${value} at ${at}: cut off or damaged`)
    }
    return Number(value)
  }

  /** A number of 1, 2, 4 or 8 bytes. */
  sized(bytes: number): number {
    if (bytes === 1) return this.u8()
    if (bytes === 2) return this.u16()
    return bytes === 4 ? this.u32() : this.u64()
  }

  slice(count: number): Uint8Array {
    const at = this.take(count)
    return this.bytes.subarray(at, at + count)
  }

  /** A reader of the next `count` bytes only. */
  part(count: number): Reader {
    const at = this.take(count)
    return new Reader(this.bytes, at, at + count)
  }

  /** Refuses unless the next bytes are these letters. */
  expect(signature: string): void {
    const at = this.at
    const found = this.slice(signature.length)
    if (found.some((byte, i) => byte !== signature.charCodeAt(i))) {
      refuse(`hdf5: ${JSON.stringify(signature)} must stand at ${at}, got other bytes: the file is damaged`)
    }
  }

  /** Text up to a NUL, which must come. */
  text(): string {
    const from = this.at
    while (this.u8() !== 0);
    return decodeText(this.bytes.subarray(from, this.at - 1))
  }
}

/** Text in UTF-8, refused where it is none. */
export const decodeText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return refuse('hdf5: text must be UTF-8, got other bytes')
  }
}

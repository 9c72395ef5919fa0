/** Where the channels of images lie. */

/** Last, [batch, …, channels], or first, [batch, channels, …]. */
export type DataFormat = 'channels_last' | 'channels_first'

const FORMATS: readonly DataFormat[] = ['channels_last', 'channels_first']

/**
 * The option as given, channels_last by default.
 * @throws RangeError for anything else.
 */
export const checkDataFormat = (fn: string, dataFormat: DataFormat = 'channels_last'): DataFormat => {
  if (FORMATS.includes(dataFormat)) return dataFormat
  throw new RangeError(`${fn}: dataFormat must be one of ${FORMATS.join(', ')}, got ${dataFormat as string}`)
}

/** A file as text. */
import { readFile } from '@pullback/train/node'
import { either as E } from 'fp-ts'

/** The text of a file in UTF-8; rejects with a sentence that names the file. */
export const textOf = async (path: string): Promise<string> => {
  const bytes = await readFile(path)()
  if (E.isLeft(bytes)) throw new Error(bytes.left.message)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.right)
  } catch {
    throw new Error(`${path}: the file must be text in UTF-8`)
  }
}

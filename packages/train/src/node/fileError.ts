/** What went wrong with a file, as a value. */

export interface FileError {
  readonly tag: 'file'
  readonly operation: 'read' | 'write'
  readonly path: string
  /** The system's name for it, such as ENOENT or ENOSPC; '' when it has none. */
  readonly code: string
  readonly message: string
}

/** Turns what a file system call threw into a `FileError`. */
export const fileError =
  (operation: FileError['operation'], path: string) =>
  (thrown: unknown): FileError => {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
    return { tag: 'file', operation, path, code, message: `${operation} ${path}: ${error.message}` }
  }

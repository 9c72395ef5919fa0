/** Where in a tree a leaf lies, and how that is written. */

export type PathEntry =
  { readonly tag: 'key'; readonly key: string } | { readonly tag: 'index'; readonly index: number }

/** Entries from the root down to a leaf or node. */
export type Path = readonly PathEntry[]

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u

/** `.b[1].w`, as one would write it after the tree's name; keys that are no identifiers as `["a-b"]`, the root as `(root)`. */
export const showPath = (path: Path): string =>
  path.length === 0
    ? '(root)'
    : path
        .map((e) =>
          e.tag === 'index' ? `[${e.index}]` : IDENTIFIER.test(e.key) ? `.${e.key}` : `[${JSON.stringify(e.key)}]`,
        )
        .join('')

/** A key as it stands in an object literal: bare where that is legal. */
export const showKey = (key: string): string => (IDENTIFIER.test(key) ? key : JSON.stringify(key))

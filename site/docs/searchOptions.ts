/** How texts are cut into words and found again; the index that is built and the page that asks it must agree. */
import type { Options } from 'minisearch'

export interface Entry {
  /** Address below the site, with the place on the page. */
  readonly url: string
  readonly title: string
  /** Title of the page it stands on. */
  readonly page: string
  readonly text: string
  /** The beginning of the text, shown with what is found. */
  readonly summary: string
}

/** Words as written, and the parts of camelCase and snake_case ones: `batchNormalization` is found by "normalization". */
const tokenize = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}_]+/u)
    .flatMap((word) => {
      const parts = word.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|_/u)
      return parts.length > 1 ? [word, ...parts] : [word]
    })
    .filter((word) => word !== '')

export const SEARCH_OPTIONS: Options<Entry> = {
  idField: 'url',
  fields: ['title', 'page', 'text'],
  storeFields: ['title', 'page', 'url', 'summary'],
  tokenize,
  searchOptions: {
    boost: { title: 6, page: 2 },
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: 'AND',
    boostDocument: (url) => weightOf(String(url)),
  },
}

/** What users write stands before what it is made of. */
function weightOf(url: string): number {
  if (/^api\/autodiff\.lax|^api\/core|^api\/autodiff-programs|#type-|P$/.test(url)) return 0.4
  return url.startsWith('api/') ? 1 : 1.5
}

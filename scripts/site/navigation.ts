/** Which pages stand in the navigation, in which order; a document that nobody placed stands among the topics. */
import type { NavSection } from './template.ts'

interface Titled {
  readonly path: string
  readonly title: string
  /** The file it is made from, for documents. */
  readonly source?: string
}

const FIRST = [
  'index.html',
  'guide.html',
  'coming-from-jax.html',
  'coming-from-keras.html',
  'coming-from-tensorflowjs.html',
]
const LAST_OF_TOPICS = ['errors.html']
const INSIDE = ['architecture.html', 'compiler.html', 'benchmarks.html', 'accuracy.html']

export function navigation(pages: readonly Titled[], apis: readonly Titled[]): readonly NavSection[] {
  const documents = pages.filter(({ source }) => source?.startsWith('docs/') === true)
  const placed = (paths: readonly string[]): readonly Titled[] =>
    paths.flatMap((path) => documents.filter((each) => each.path === path))
  const below = (folder: string): readonly Titled[] => documents.filter(({ path }) => path.startsWith(folder))
  const compatibility = documents.filter(({ path }) => path.startsWith('compatibility'))
  const named = new Set(
    [
      ...placed([...FIRST, ...LAST_OF_TOPICS, ...INSIDE]),
      ...below('layers/'),
      ...below('design/'),
      ...compatibility,
    ].map(({ path }) => path),
  )
  const rest = documents.filter(({ path }) => !named.has(path))
  const sections: readonly (readonly [title: string, pages: readonly Titled[]])[] = [
    ['Start', placed(FIRST)],
    ['Topics', [...rest, ...placed(LAST_OF_TOPICS)]],
    ['Layers', below('layers/')],
    ['Reference', [...apis, ...compatibility]],
    ['How it works', [...placed(INSIDE), ...below('design/')]],
  ]
  return sections
    .filter(([, entries]) => entries.length > 0)
    .map(([title, entries]) => ({
      title,
      entries: entries.map(({ path, title: name }) => ({
        path,
        title: name,
        isInner: path.startsWith('api/') && !name.startsWith('@'),
      })),
    }))
}

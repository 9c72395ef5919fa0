/** What moves on a documentation page: the search, the menu of narrow screens and the mark of the section in view. */
import MiniSearch from 'minisearch'
import { SEARCH_OPTIONS, type Entry } from './searchOptions.ts'

const up = document.documentElement.dataset['up'] ?? ''
const SHOWN = 10

/** The serialised index, once its script has run. */
interface Loaded {
  pullbackSearch?: string
}

let index: Promise<MiniSearch<Entry>> | undefined

/** Loaded by the first search, by a script element: that works from a disk as well as from a server. */
const loadIndex = (): Promise<MiniSearch<Entry>> => {
  index ??= new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = `${up}assets/search.js`
    script.onload = () =>
      resolve(MiniSearch.loadJSON<Entry>((globalThis as Loaded).pullbackSearch ?? '', SEARCH_OPTIONS))
    script.onerror = () => reject(new Error('the search index could not be loaded'))
    document.head.append(script)
  })
  return index
}

const box = document.querySelector<HTMLElement>('#search')
const input = box?.querySelector('input')
const list = box?.querySelector('ol')

if (box && input && list) {
  const close = (): void => {
    list.hidden = true
  }
  const choose = (by: number): void => {
    const links = [...list.querySelectorAll('a')]
    const at = links.indexOf(document.activeElement as HTMLAnchorElement) + by
    const next = at < 0 ? input : links[Math.min(at, links.length - 1)]
    next?.focus()
  }
  let latest = 0
  const search = async (): Promise<void> => {
    const query = input.value.trim()
    const id = ++latest
    if (query === '') return close()
    const found = (await loadIndex()).search(query).slice(0, SHOWN) as unknown as readonly Entry[]
    if (id !== latest) return
    list.replaceChildren(...(found.length > 0 ? found.map(itemOf) : [nothing(query)]))
    list.hidden = false
  }
  input.addEventListener('focus', () => void loadIndex())
  input.addEventListener('input', () => void search())
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      input.value = ''
      close()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      choose(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter' && event.target === input) list.querySelector('a')?.click()
  })
  box.addEventListener('focusout', (event) => {
    if (!box.contains(event.relatedTarget as Node | null)) close()
  })
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement
    if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      input.focus()
    }
  })
}

const element = (name: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(name)
  made.append(...children)
  return made
}

function itemOf({ url, title, page, summary }: Entry): HTMLElement {
  const link = document.createElement('a')
  link.href = up + url
  link.append(element('b', title), ...(page === title ? [] : [element('small', page)]))
  if (summary !== '') link.append(element('span', summary))
  return element('li', link)
}

function nothing(query: string): HTMLElement {
  return element('li', element('p', `Nothing is found for “${query}”.`))
}

const menu = document.querySelector('#menu')
menu?.addEventListener('click', () => {
  const isOpen = document.documentElement.toggleAttribute('data-menu')
  menu.setAttribute('aria-expanded', String(isOpen))
})
document.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'center' })

const contents = [...document.querySelectorAll<HTMLAnchorElement>('aside a')]
const watcher = new IntersectionObserver(
  (seen) => {
    const first = seen.find(({ isIntersecting }) => isIntersecting)
    if (first === undefined) return
    for (const link of contents) link.toggleAttribute('data-here', link.hash === `#${first.target.id}`)
  },
  { rootMargin: '-64px 0px -70% 0px' },
)
for (const { hash } of contents) {
  const heading = document.getElementById(decodeURIComponent(hash.slice(1)))
  if (heading) watcher.observe(heading)
}

/** Tokens of the small part of Python that reference cases are written in: names, literals, operators, indentation. */
export type Token =
  | { readonly tag: 'number'; readonly text: string }
  | { readonly tag: 'string'; readonly text: string }
  | { readonly tag: 'name'; readonly text: string }
  | { readonly tag: 'operator'; readonly text: string }
  | { readonly tag: 'newline'; readonly text: '' }
  | { readonly tag: 'indent'; readonly text: '' }
  | { readonly tag: 'dedent'; readonly text: '' }
  | { readonly tag: 'end'; readonly text: '' }

const PATTERN =
  /(?<space>[ \t]+|#[^\n]*|\\\n)|(?<newline>\n)|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_]\w*)|(?<string>'[^'\n]*'|"[^"\n]*")|(?<operator>\*\*=|\/\/=|\*\*|\/\/|<<|>>|<=|>=|==|!=|->|\+=|-=|\*=|\/=|\.\.\.|[-+*/%@&|^~<>=()[\]{},:.;])/y

const marker = (tag: 'newline' | 'indent' | 'dedent' | 'end'): Token => ({ tag, text: '' })

/** The tokens of a program; newlines inside brackets do not count. */
export const tokensOf = (source: string): readonly Token[] => {
  const tokens: Token[] = []
  const indents = [0]
  let depth = 0
  let at = 0
  const lineStart = (): void => {
    const blank = /[ \t]*/y
    blank.lastIndex = at
    const width = blank.exec(source)![0].length
    const rest = source[at + width]
    if (rest === undefined || rest === '\n' || rest === '#') return
    if (width > indents[indents.length - 1]!) {
      indents.push(width)
      tokens.push(marker('indent'))
    }
    while (width < indents[indents.length - 1]!) {
      indents.pop()
      tokens.push(marker('dedent'))
    }
  }
  lineStart()
  while (at < source.length) {
    PATTERN.lastIndex = at
    const groups = PATTERN.exec(source)?.groups
    if (groups === undefined)
      throw new SyntaxError(`python: unknown character ${JSON.stringify(source[at])} in ${source}`)
    at = PATTERN.lastIndex
    const { newline, number, name, string, operator } = groups
    if (newline !== undefined) {
      if (depth > 0) continue
      if (tokens.length > 0 && tokens[tokens.length - 1]!.tag !== 'newline') tokens.push(marker('newline'))
      lineStart()
    } else if (number !== undefined) tokens.push({ tag: 'number', text: number })
    else if (name !== undefined) tokens.push({ tag: 'name', text: name })
    else if (string !== undefined) tokens.push({ tag: 'string', text: string.slice(1, -1) })
    else if (operator !== undefined) {
      if ('([{'.includes(operator)) depth += 1
      if (')]}'.includes(operator)) depth -= 1
      tokens.push({ tag: 'operator', text: operator })
    }
  }
  tokens.push(marker('newline'))
  while (indents.pop()! > 0) tokens.push(marker('dedent'))
  tokens.push(marker('end'))
  return tokens
}

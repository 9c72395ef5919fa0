/** JSON from outside: a test for objects, and names given twice, which `JSON.parse` passes over in silence. */

/** Whether `x` is a JSON object, neither a list nor null. */
export const isRecord = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x)

/** The first duplicate name in `json`, which must be valid JSON; undefined when there is none. */
export const duplicateKey = (json: string): string | undefined => {
  // One entry per open object or list; a list has no names.
  const open: (Set<string> | undefined)[] = []
  for (const [token, , colon] of json.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?|[[\]{}]/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(undefined)
    else if (token === '}' || token === ']') open.pop()
    else if (colon !== undefined) {
      // Parsed, because "a" and "\u0061" are one name.
      const name = String(JSON.parse(token.slice(0, token.length - colon.length)))
      const names = open.at(-1)
      if (names?.has(name) === true) return name
      names?.add(name)
    }
  }
  return undefined
}

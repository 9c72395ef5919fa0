/**
 * Marks what modules call while they load as free of side effects, so that bundlers leave out constants that nobody uses.
 * It is true of every constant of the packages: what has effects stands in statements of its own, which stay.
 */
import MagicString from 'magic-string'
import type { Plugin } from 'rolldown'
import ts from 'typescript'

const MARK = '/* @__PURE__ */ '

/** A plugin for sources before they are compiled. */
export function pureCalls(): Plugin {
  return {
    name: 'pure-calls',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null
      const text = new MagicString(code)
      for (const at of unmarkedCalls(code)) text.appendLeft(at, MARK)
      return { code: text.toString(), map: text.generateMap({ source: id, hires: 'boundary' }) }
    },
  }
}

/** Where calls begin that run when the module loads, for the value of a constant, and are not marked yet. */
export function unmarkedCalls(code: string): readonly number[] {
  const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.ES2022, true)
  const found: number[] = []
  const visit = (node: ts.Node): void => {
    // Bodies run later; classes are left alone.
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return
    const isCall = ts.isCallExpression(node) || ts.isNewExpression(node)
    // A mark stands before the whole of a chain of calls, as in `a.b().c()`, whose first call starts there too.
    if (isCall && !found.includes(node.getStart()) && !/@__PURE__\s*\*\/\s*$/.test(code.slice(0, node.getStart())))
      found.push(node.getStart())
    ts.forEachChild(node, visit)
  }
  for (const statement of source.statements)
    if (ts.isVariableStatement(statement))
      for (const { initializer } of statement.declarationList.declarations)
        if (initializer !== undefined) visit(initializer)
  return found
}

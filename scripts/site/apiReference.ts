/**
 * The exports of every public entry, read from the sources without a type check: `isolatedDeclarations` promises that each
 * file alone says the types of what it exports.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { entriesOf, packageDir, packageNames, root } from '../workspace.ts'

export interface Item {
  readonly name: string
  readonly kind: 'function' | 'value' | 'class' | 'type'
  /** What the source says of it without `export` and bodies; default values stay, for they tell a reader something. */
  readonly declaration: string
  /** The comment without its stars; empty where there is none. */
  readonly doc: string
  /** Path below the root, and the line of the declaration there. */
  readonly file: string
  readonly line: number
}

/** What one entry, or one namespace of it, exports, in the order of the index file. */
export interface Api {
  /** What users import, such as `@pullback/autodiff`, with the namespace after it, as in `@pullback/autodiff np`. */
  readonly name: string
  /** The first comment of the index file: what this is. */
  readonly about: string
  readonly items: readonly Item[]
  readonly namespaces: readonly string[]
}

/** Every entry, and every namespace that one exports, as an `Api` of its own. */
export function readApis(): readonly Api[] {
  const modules = new Modules()
  return packageNames.flatMap((name) =>
    entriesOf(name).flatMap((entry) => {
      const file = join(packageDir(name), 'src', `${entry.name}.ts`)
      // An entry without a source fails the build, which says so better than a page could.
      return existsSync(file) ? apisOf(modules, entry.specifier, file) : []
    }),
  )
}

function apisOf(modules: Modules, name: string, file: string): readonly Api[] {
  const exports = [...modules.exportsOf(file)]
  const items = exports.flatMap(([exported, target]) =>
    target.tag === 'item' ? [{ ...target.item, name: exported }] : [],
  )
  const inner = exports.flatMap(([exported, target]) => (target.tag === 'namespace' ? [{ exported, target }] : []))
  const separator = name.includes(' ') ? '.' : ' '
  const own: Api = {
    name,
    about: modules.aboutOf(file),
    items,
    namespaces: inner.map(({ exported }) => `${name}${separator}${exported}`),
  }
  return [
    own,
    ...inner.flatMap(({ exported, target }) => apisOf(modules, `${name}${separator}${exported}`, target.file)),
  ]
}

type Target = { readonly tag: 'item'; readonly item: Item } | { readonly tag: 'namespace'; readonly file: string }

/** Reads each source file once. */
class Modules {
  readonly #sources = new Map<string, ts.SourceFile>()
  readonly #exports = new Map<string, ReadonlyMap<string, Target>>()

  aboutOf(file: string): string {
    return commentOf(this.#read(file).text, 0)
  }

  exportsOf(file: string): ReadonlyMap<string, Target> {
    const known = this.#exports.get(file)
    if (known !== undefined) return known
    const found = new Map<string, Target>()
    this.#exports.set(file, found)
    const source = this.#read(file)
    const imported = importsOf(source)
    for (const statement of source.statements) {
      if (ts.isExportDeclaration(statement)) {
        const from = specifierOf(statement)
        const origin = from === undefined ? undefined : resolve(from, file)
        const clause = statement.exportClause
        if (clause === undefined) {
          for (const [name, target] of this.#from(origin)) found.set(name, target)
        } else if (ts.isNamespaceExport(clause)) {
          if (origin !== undefined) found.set(clause.name.text, { tag: 'namespace', file: origin })
        } else {
          for (const { name, propertyName } of clause.elements) {
            const wanted = (propertyName ?? name).text
            const target =
              origin !== undefined ? this.#from(origin).get(wanted) : this.#local(file, source, imported, wanted)
            if (target !== undefined) found.set(name.text, target)
          }
        }
      } else {
        for (const name of exportedNames(statement)) {
          const target = this.#local(file, source, imported, name)
          if (target !== undefined) found.set(name, target)
        }
      }
    }
    return found
  }

  #from(file: string | undefined): ReadonlyMap<string, Target> {
    return file === undefined ? new Map() : this.exportsOf(file)
  }

  #local(file: string, source: ts.SourceFile, imported: Imports, name: string): Target | undefined {
    const binding = imported.get(name)
    if (binding !== undefined) {
      const origin = resolve(binding.from, file)
      if (origin === undefined) return undefined
      if (binding.name === '*') return { tag: 'namespace', file: origin }
      return this.#from(origin).get(binding.name)
    }
    const statements = source.statements.filter((each) => declaredNames(each).includes(name))
    const [statement] = statements
    if (statement === undefined) return undefined
    // Of a function with overloads, the last statement is its body, which callers do not see.
    const seen = statements.length > 1 ? statements.filter((each) => !hasBody(each)) : statements
    const declaration = seen.map((each) => declarationOf(each, name)).join('\n')
    const item: Item = {
      name,
      kind: kindOf(statement, declaration),
      declaration,
      doc: commentOf(source.text, statement.getFullStart(), statement.getStart()),
      file: relative(root, file).replaceAll('\\', '/'),
      line: source.getLineAndCharacterOfPosition(statement.getStart()).line + 1,
    }
    return { tag: 'item', item }
  }

  #read(file: string): ts.SourceFile {
    const known = this.#sources.get(file)
    if (known !== undefined) return known
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
    this.#sources.set(file, source)
    return source
  }
}

type Imports = ReadonlyMap<string, { readonly from: string; readonly name: string }>

function importsOf(source: ts.SourceFile): Imports {
  const imports = new Map<string, { readonly from: string; readonly name: string }>()
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) continue
    const from = (statement.moduleSpecifier as ts.StringLiteral).text
    const bindings = statement.importClause?.namedBindings
    if (bindings === undefined) continue
    if (ts.isNamespaceImport(bindings)) imports.set(bindings.name.text, { from, name: '*' })
    else
      for (const { name, propertyName } of bindings.elements)
        imports.set(name.text, { from, name: (propertyName ?? name).text })
  }
  return imports
}

function specifierOf(statement: ts.ExportDeclaration): string | undefined {
  const { moduleSpecifier } = statement
  return moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined
}

/** The source file that a specifier means; undefined for other people's packages. */
function resolve(specifier: string, from: string): string | undefined {
  if (specifier.startsWith('.')) {
    const file = join(dirname(from), specifier)
    return existsSync(file) ? file : undefined
  }
  for (const name of packageNames)
    for (const entry of entriesOf(name))
      if (entry.specifier === specifier) return join(packageDir(name), 'src', `${entry.name}.ts`)
  return undefined
}

function exportedNames(statement: ts.Statement): readonly string[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
  return isExported ? declaredNames(statement) : []
}

function declaredNames(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  )
    return statement.name === undefined ? [] : [statement.name.text]
  return []
}

function hasBody(statement: ts.Statement): boolean {
  return ts.isFunctionDeclaration(statement) && statement.body !== undefined
}

/** The statement without `export`, bodies and what is private. */
function declarationOf(statement: ts.Statement, name: string): string {
  if (ts.isFunctionDeclaration(statement)) return withoutExport(upToBody(statement))
  if (ts.isClassDeclaration(statement)) return classDeclaration(statement)
  if (!ts.isVariableStatement(statement)) return withoutExport(statement.getText())
  const declared = statement.declarationList.declarations.find((each) => each.name.getText() === name)
  const { type, initializer } = declared ?? {}
  if (type !== undefined) return `const ${name}: ${type.getText()}`
  if (initializer === undefined) return `const ${name}`
  return ts.isArrowFunction(initializer)
    ? `const ${name}: ${upToBody(initializer)}`
    : `const ${name} = ${shortened(initializer.getText())}`
}

function classDeclaration(statement: ts.ClassDeclaration): string {
  const isPublic = (member: ts.ClassElement): boolean =>
    !(member.name !== undefined && ts.isPrivateIdentifier(member.name)) &&
    !ts.isClassStaticBlockDeclaration(member) &&
    (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) === 0
  const members = statement.members.filter(isPublic).map((member) => {
    const text = ts.isPropertyDeclaration(member) ? member.getText() : upToBody(member)
    const doc = commentOf(statement.getSourceFile().text, member.getFullStart(), member.getStart())
    const lines = doc === '' ? [] : [`/** ${doc.replaceAll('\n', '\n   * ')} */`]
    return [...lines, text].map((line) => `  ${line}\n`).join('')
  })
  const head = statement.getText().slice(0, statement.members.pos - statement.getStart())
  return `${withoutExport(head)}\n${members.join('')}}`
}

/** The text of a function, method or accessor before its body. */
function upToBody(node: ts.Node): string {
  const { body } = node as { readonly body?: ts.Node }
  const text = node.getText()
  return body === undefined ? text : text.slice(0, body.getStart() - node.getStart()).replace(/\s*(=>)?\s*$/, '')
}

function withoutExport(text: string): string {
  return text.replace(/^export\s+(declare\s+)?/, '')
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)} …` : text
}

function kindOf(statement: ts.Statement, declaration: string): Item['kind'] {
  if (ts.isFunctionDeclaration(statement)) return 'function'
  if (ts.isClassDeclaration(statement)) return 'class'
  if (!ts.isVariableStatement(statement)) return 'type'
  return /^const \w+: (<|\()/.test(declaration) ? 'function' : 'value'
}

/** The last documentation comment between two places of a text, without its frame. */
function commentOf(text: string, from: number, to = text.length): string {
  const ranges = ts.getLeadingCommentRanges(text, from) ?? []
  const range = ranges
    .filter(({ pos, end }) => end <= to && text.startsWith('/**', pos))
    .at(from === 0 && to === text.length ? 0 : -1)
  if (range === undefined) return ''
  // The comment at the head of a file speaks of the file, not of the first declaration.
  if (range.pos === 0 && to !== text.length && ranges.length === 1) return ''
  return text
    .slice(range.pos + 3, range.end - 2)
    .replace(/^[ \t]*\* ?/gm, '')
    .trim()
}

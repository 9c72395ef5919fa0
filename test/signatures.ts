/** The signatures of public functions, as the compiler sees them: what each parameter takes, and which are records of options. */
import ts from 'typescript'

/** What a caller from plain JavaScript may give by mistake. */
export const MISTAKES = { undefined, null: null, text: 'text', record: { a: 'text' }, function: () => null } as const

export type Mistake = keyof typeof MISTAKES

export interface Parameter {
  readonly name: string
  readonly type: string
  /** The keys of a record of options; undefined for a parameter that is none. */
  readonly keys: readonly string[] | undefined
  readonly isFunction: boolean
  readonly isRest: boolean
  /** The mistakes that are none by the type. */
  readonly accepts: readonly Mistake[]
}

export interface Signature {
  /** `@pullback/autodiff/np.linalg.norm`. */
  readonly path: string
  readonly name: string
  readonly parameters: readonly Parameter[]
}

const SELF = 'test/signatures.ts'
const root = new URL('..', import.meta.url).pathname

const isRecord = (checker: ts.TypeChecker, t: ts.Type): boolean =>
  (t.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 &&
  t.getCallSignatures().length === 0 &&
  t.getProperties().length > 0 &&
  t.getStringIndexType() === undefined &&
  !checker.isArrayLikeType(t)

/** Options are a record that may be empty, or one that it or its type calls so. */
const keysOf = (checker: ts.TypeChecker, name: string, type: ts.Type): readonly string[] | undefined => {
  const parts = type.isUnion() ? type.types : [type]
  if (!parts.every((t) => isRecord(checker, t))) return undefined
  const properties = parts.flatMap((t) => t.getProperties())
  const isWeak = properties.every((p) => (p.flags & ts.SymbolFlags.Optional) !== 0)
  return isWeak || name === 'options' || /Options\b/.test(checker.typeToString(type))
    ? [...new Set(properties.map((p) => p.name))]
    : undefined
}

/** Whether some function may be given; what it must take and return is not looked at. */
const isCallable = (type: ts.Type): boolean =>
  (type.isUnion() ? type.types : [type]).some((t) => t.getCallSignatures().length > 0)

const elementOf = (checker: ts.TypeChecker, type: ts.Type): ts.Type =>
  checker.getIndexTypeOfType(boundOf(checker, type), ts.IndexKind.Number) ?? type

/** What a type parameter stands for at most. */
const boundOf = (checker: ts.TypeChecker, type: ts.Type): ts.Type =>
  type.isTypeParameter() ? (checker.getBaseConstraintOfType(type) ?? checker.getUnknownType()) : type

/** The types of the mistakes, as this file states them. */
const mistakeTypes = (checker: ts.TypeChecker, here: ts.SourceFile): readonly (readonly [Mistake, ts.Type])[] => {
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(here)!)
  const all = checker.getTypeOfSymbolAtLocation(
    exported.find((x) => x.name === 'MISTAKES')!,
    here,
  )
  return all.getProperties().map((p) => [p.name as Mistake, checker.getTypeOfSymbolAtLocation(p, here)])
}

/** The functions that modules export, those of their namespaces too. `entries` are paths of modules by how users import them. */
export const readSignatures = (entries: Readonly<Record<string, string>>): readonly Signature[] => {
  const { config } = ts.readConfigFile(`${root}tsconfig.test.json`, ts.sys.readFile) as { readonly config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(
    [...Object.values(entries), SELF].map((file) => root + file),
    { ...options, skipLibCheck: true },
  )
  const checker = program.getTypeChecker()
  const mistakes = mistakeTypes(checker, program.getSourceFile(root + SELF)!)
  const found: Signature[] = []
  const visit = (module: ts.Symbol, prefix: string, at: ts.Node): void => {
    for (const symbol of checker.getExportsOfModule(module)) {
      const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      if (real.flags & ts.SymbolFlags.ValueModule) visit(real, `${prefix}${symbol.name}.`, at)
      if (!(real.flags & (ts.SymbolFlags.Variable | ts.SymbolFlags.Function))) continue
      const signatures = checker.getTypeOfSymbolAtLocation(real, at).getCallSignatures()
      const signature = signatures.at(-1)
      if (signature === undefined) continue
      const parameters = signature.parameters.map((p, i): Parameter => {
        const given = checker.getTypeOfSymbolAtLocation(p, at)
        const type = checker.getNonNullableType(given)
        const declared = p.valueDeclaration
        const isParameter = declared !== undefined && ts.isParameter(declared)
        const isRest = isParameter && declared.dotDotDotToken !== undefined
        const types = signatures.flatMap((s) => s.parameters.slice(i, i + 1)).map((q) => checker.getTypeOfSymbolAtLocation(q, at)) // prettier-ignore
        const bounds = types.map((t) => boundOf(checker, isRest ? elementOf(checker, t) : t))
        const mayBeMissing =
          (isParameter && checker.isOptionalParameter(declared)) || signatures.some((s) => s.parameters.length <= i)
        return {
          name: p.name,
          type: checker.typeToString(type),
          keys: keysOf(checker, p.name, type),
          isFunction: type.getCallSignatures().length > 0,
          isRest,
          accepts: mistakes.flatMap(([mistake, t]) =>
            (mistake === 'undefined' && mayBeMissing) ||
            (mistake === 'function' && isCallable(type)) ||
            bounds.some((bound) => checker.isTypeAssignableTo(t, bound))
              ? [mistake]
              : [],
          ),
        }
      })
      found.push({ path: prefix + symbol.name, name: symbol.name, parameters })
    }
  }
  for (const [specifier, file] of Object.entries(entries)) {
    const source = program.getSourceFile(root + file)
    const module = source && checker.getSymbolAtLocation(source)
    if (source === undefined || module === undefined) throw new Error(`no module ${file}`)
    visit(module, `${specifier}/`, source)
  }
  return found
}

/** The signatures of public functions, as the compiler sees them: what each parameter takes, and which are records of options. */
import ts from 'typescript'

export interface Parameter {
  readonly type: string
  /** The keys of a record of options; undefined for a parameter that is none. */
  readonly keys: readonly string[] | undefined
  readonly isFunction: boolean
  readonly isRest: boolean
}

export interface Signature {
  /** `@pullback/autodiff/np.linalg.norm`. */
  readonly path: string
  readonly name: string
  readonly parameters: readonly Parameter[]
}

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

/** The functions that modules export, those of their namespaces too. `entries` are paths of modules by how users import them. */
export const readSignatures = (entries: Readonly<Record<string, string>>): readonly Signature[] => {
  const { config } = ts.readConfigFile(`${root}tsconfig.test.json`, ts.sys.readFile) as { readonly config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(
    Object.values(entries).map((file) => root + file),
    { ...options, skipLibCheck: true },
  )
  const checker = program.getTypeChecker()
  const found: Signature[] = []
  const visit = (module: ts.Symbol, prefix: string, at: ts.Node): void => {
    for (const symbol of checker.getExportsOfModule(module)) {
      const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      if (real.flags & ts.SymbolFlags.ValueModule) visit(real, `${prefix}${symbol.name}.`, at)
      if (!(real.flags & (ts.SymbolFlags.Variable | ts.SymbolFlags.Function))) continue
      const signature = checker.getTypeOfSymbolAtLocation(real, at).getCallSignatures().at(-1)
      if (signature === undefined) continue
      const parameters = signature.parameters.map((p): Parameter => {
        const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(p, at))
        const declared = p.valueDeclaration
        return {
          type: checker.typeToString(type),
          keys: keysOf(checker, p.name, type),
          isFunction: type.getCallSignatures().length > 0,
          isRest: declared !== undefined && ts.isParameter(declared) && declared.dotDotDotToken !== undefined,
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

/** Syntax trees of the Python that reference cases are written in. */
export type BinaryOperator = '+' | '-' | '*' | '/' | '//' | '%' | '@' | '**' | '&' | '|' | '^' | '<<' | '>>'
export type UnaryOperator = '-' | '+' | '~' | 'not'
export type ComparisonOperator = '<' | '<=' | '>' | '>=' | '==' | '!=' | 'is' | 'is not' | 'in' | 'not in'

export type Node =
  | { readonly tag: 'int'; readonly value: number }
  | { readonly tag: 'float'; readonly value: number }
  | { readonly tag: 'string'; readonly value: string }
  | { readonly tag: 'name'; readonly name: string }
  /** A tuple or a list: both are JavaScript arrays. */
  | { readonly tag: 'sequence'; readonly items: readonly Node[] }
  | { readonly tag: 'star'; readonly value: Node }
  | { readonly tag: 'dict'; readonly entries: readonly (readonly [Node, Node])[] }
  | { readonly tag: 'lambda'; readonly parameters: readonly Parameter[]; readonly body: Node }
  | {
      readonly tag: 'call'
      readonly callee: Node
      readonly positional: readonly Node[]
      readonly keywords: readonly (readonly [string, Node])[]
    }
  | { readonly tag: 'attribute'; readonly object: Node; readonly name: string }
  | { readonly tag: 'subscript'; readonly object: Node; readonly index: Node }
  | { readonly tag: 'slice'; readonly start: Node | null; readonly stop: Node | null; readonly step: Node | null }
  | { readonly tag: 'ellipsis' }
  | { readonly tag: 'unary'; readonly op: UnaryOperator; readonly x: Node }
  | { readonly tag: 'binary'; readonly op: BinaryOperator; readonly x: Node; readonly y: Node }
  /** `a < b < c`: operators between neighbours. */
  | { readonly tag: 'comparison'; readonly ops: readonly ComparisonOperator[]; readonly items: readonly Node[] }
  | { readonly tag: 'logic'; readonly op: 'and' | 'or'; readonly x: Node; readonly y: Node }
  | { readonly tag: 'choice'; readonly test: Node; readonly yes: Node; readonly no: Node }
  | {
      readonly tag: 'comprehension'
      readonly value: Node
      readonly target: Node
      readonly iterable: Node
      readonly condition: Node | null
    }

export interface Parameter {
  readonly name: string
  readonly fallback: Node | null
  /** `*name`: takes the remaining positional arguments. */
  readonly isRest: boolean
}

export type Statement =
  | {
      readonly tag: 'def'
      readonly name: string
      readonly decorators: readonly Node[]
      readonly parameters: readonly Parameter[]
      readonly body: readonly Statement[]
    }
  | { readonly tag: 'assign'; readonly targets: readonly Node[]; readonly value: Node }
  | { readonly tag: 'update'; readonly target: Node; readonly op: BinaryOperator; readonly value: Node }
  | { readonly tag: 'return'; readonly value: Node | null }
  | { readonly tag: 'expression'; readonly value: Node }
  | { readonly tag: 'if'; readonly test: Node; readonly yes: readonly Statement[]; readonly no: readonly Statement[] }
  | { readonly tag: 'for'; readonly target: Node; readonly iterable: Node; readonly body: readonly Statement[] }
  | { readonly tag: 'while'; readonly test: Node; readonly body: readonly Statement[] }
  /** Names that an import would bind; they are known beforehand. */
  | { readonly tag: 'import' }

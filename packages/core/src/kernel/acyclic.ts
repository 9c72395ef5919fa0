/** Refuses programs that contain themselves: every other walk over kernels and expressions relies on an end. */
import { operands, type Expr } from './expr.ts'
import { kernelsIn, type Kernel } from './kernel.ts'

/** The expressions a kernel starts from, not those of kernels inside it. */
const rootsOf = (k: Kernel): readonly Expr[] => {
  switch (k.tag) {
    case 'loop':
      return k.stores.map((s) => s.value)
    case 'reduce':
      return [...k.accumulators, ...k.stores].map((s) => s.value)
    case 'scatter':
      return [k.address, k.guard, k.value]
    case 'contract':
    case 'sort':
    case 'host':
    case 'rows':
    case 'repeat':
    case 'while':
    case 'branch':
      return []
  }
}

const below = (x: Kernel | Expr): readonly (Kernel | Expr)[] => {
  switch (x.tag) {
    case 'loop':
    case 'reduce':
    case 'scatter':
    case 'contract':
    case 'sort':
    case 'host':
    case 'rows':
    case 'repeat':
    case 'while':
    case 'branch':
      return [...kernelsIn(x), ...rootsOf(x)]
    case 'rare':
      return [...operands(x), x.f.body]
    case 'const':
    case 'index':
    case 'load':
    case 'loadAt':
    case 'acc':
    case 'unary':
    case 'binary':
    case 'mulAdd':
    case 'compare':
    case 'select':
    case 'convert':
    case 'bitcast':
    case 'threefry':
      return operands(x)
  }
}

/** Whether some kernel or expression is part of itself. */
export const isCyclic = (kernels: readonly Kernel[]): boolean => {
  const open = new Set<Kernel | Expr>()
  const closed = new Set<Kernel | Expr>()
  const stack: (Kernel | Expr)[] = [...kernels]
  while (stack.length > 0) {
    const x = stack[stack.length - 1]!
    if (closed.has(x)) stack.pop()
    else if (open.has(x)) {
      open.delete(x)
      closed.add(x)
      stack.pop()
    } else {
      open.add(x)
      for (const y of below(x)) {
        if (open.has(y)) return true
        if (!closed.has(y)) stack.push(y)
      }
    }
  }
  return false
}

/** Programs as pictures: each operation, each edge with its type, and called programs in frames. */
import { expect, test } from 'vitest'
import { jit, makeProgram, programToDot, programToMermaid, spec, type Value } from '../src/index.ts'

test('a program with a literal', () => {
  const p = makeProgram((x: Value) => x.mul(2).sum(), spec([3]))
  expect(programToMermaid(p)).toBe(
    [
      'flowchart TD',
      '  in0(["input 0: f32[3]"])',
      '  op0["mul 2"]',
      '  op1["reduceSum"]',
      '  out0[["output 0"]]',
      '  in0 -->|"f32[3]"| op0',
      '  op0 -->|"f32[3]"| op1',
      '  op1 -->|"f32[]"| out0',
    ].join('\n'),
  )
  const dot = programToDot(p)
  for (const line of ['op0 [label="mul 2", shape=box]', 'op0 -> op1 [label="f32[3]"]', 'op1 -> out0 [label="f32[]"]']) {
    expect(dot).toContain(line)
  }
})

test('a called program stands in a frame', () => {
  const inner = jit((x: Value) => x.square())
  const p = makeProgram((x: Value) => inner(x).add(1), spec([2]))
  expect(programToMermaid(p)).toMatch(/subgraph op0_body\["[^"]+"\]\n {4}op0_in0/)
  expect(programToDot(p)).toContain('subgraph cluster_op0 {')
})

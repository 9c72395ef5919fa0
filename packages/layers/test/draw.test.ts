/** Models as pictures: every use of a layer is there, and every edge. */
import { expect, test } from 'vitest'
import {
  apply,
  dense,
  flatten,
  input,
  inputSpec,
  add,
  masking,
  model,
  sequential,
  toDot,
  toMermaid,
} from '../src/index.ts'

test('a chain, with masks', () => {
  const net = sequential(masking(), dense({ units: 4, name: 'wide' }), flatten({ onMask: 'drop' }))
  expect(toMermaid(net, inputSpec([null, 3, 2])).split('\n')).toEqual([
    'flowchart TD',
    '  n0(["input<br>[null, 3, 2]"])',
    '  n1["masking<br>[null, 3, 2]<br>makes a mask"]',
    '  n2["wide (Dense)<br>[null, 3, 4]"]',
    '  n3["flatten<br>[null, 12]<br>no mask passes"]',
    '  n0 --> n1',
    '  n1 --> n2',
    '  n2 --> n3',
  ])
})

test('a graph with a shared layer and two ways', () => {
  const x = input({ shape: [4], name: 'x' })
  const shared = dense({ units: 4 })
  const net = model({ inputs: x, outputs: apply(add(), [apply(shared, x), apply(shared, apply(shared, x))]) })
  const dot = toDot(net, inputSpec([null, 4]))
  expect(dot).toBe(
    [
      'digraph model {',
      '  n0 [label="x\\n[null, 4]", shape=ellipse]',
      '  n1 [label="dense\\n[null, 4]", shape=box]',
      '  n2 [label="dense\\n[null, 4]", shape=box]',
      '  n3 [label="dense\\n[null, 4]", shape=box]',
      '  n4 [label="add\\n[null, 4]", shape=box]',
      '  out [label="output", shape=ellipse]',
      '  n0 -> n1',
      '  n0 -> n2',
      '  n2 -> n3',
      '  n1 -> n4',
      '  n3 -> n4',
      '  n4 -> out',
      '}',
    ].join('\n'),
  )
})

test('one layer, and a name with quotes', () => {
  expect(toMermaid(dense({ units: 1, name: 'a "b"' }), inputSpec([null, 2]))).toContain(
    'n1["a #quot;b#quot; (Dense)<br>[null, 1]"]',
  )
  expect(toDot(dense({ units: 1 }), inputSpec([null, 2]))).toContain('n0 -> n1')
})

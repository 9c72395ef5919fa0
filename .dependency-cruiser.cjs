/** Import direction: which room may know which. `test/layerRules.test.ts` breaks every rule once to prove that it bites. */
const src = (names) => `^packages/(${names})/src/`

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'core-is-bottom', severity: 'error', from: { path: src('core') }, to: { path: '^packages/(?!core/)' } },
    {
      name: 'autodiff-knows-core-only',
      severity: 'error',
      from: { path: src('autodiff') },
      to: { path: '^packages/(?!core/|autodiff/)' },
    },
    {
      name: 'layers-and-optim-apart',
      severity: 'error',
      from: { path: src('layers|optim') },
      to: { path: '^packages/(?!core/|autodiff/|$1/)' },
    },
    {
      name: 'no-deep-imports',
      severity: 'error',
      comment: 'Another package is reached through its public entries only.',
      from: { path: '^packages/([^/]+)/' },
      to: {
        path: '^packages/[^/]+/src/(?!((testing|node|programs|keras|zip|kernel/math)/)?index\\.ts$)',
        pathNot: '^packages/$1/',
      },
    },
    {
      name: 'sources-stand-alone',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { path: '^(packages/[^/]+/test|examples|bench|scripts|test|docs)/' },
    },
    {
      name: 'runs-in-browsers',
      severity: 'error',
      comment: "Only train's own entry for Node may use Node itself.",
      from: { path: '^packages/[^/]+/src/', pathNot: '^packages/train/src/node/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'hot-path-without-fp-ts',
      severity: 'error',
      from: { path: '^packages/(core/src/(kernel|backend)|autodiff/src/compile)/' },
      to: { path: 'node_modules/fp-ts|/src/fp\\.ts$' },
    },
    {
      name: 'kernel-below-backends',
      severity: 'error',
      from: { path: '^packages/core/src/kernel/' },
      to: { path: '^packages/core/src/backend/' },
    },
    {
      name: 'backends-apart',
      severity: 'error',
      comment:
        'The reference backend is the oracle: it shares no code with what it judges. The other way, kernels that stay on the host (sorts) run through its one entry.',
      from: { path: '^packages/core/src/backend/(reference|wasm)/' },
      to: {
        path: '^packages/core/src/backend/(reference|wasm)/',
        pathNot: ['^packages/core/src/backend/$1/', '^packages/core/src/backend/reference/kernels\\.ts$'],
      },
    },
    {
      name: 'primitives-below-transforms',
      severity: 'error',
      from: { path: '^packages/autodiff/src/primitives/' },
      to: { path: '^packages/autodiff/src/(transforms|compile|numpy|nn)/' },
    },
    {
      name: 'transforms-below-functions',
      severity: 'error',
      from: { path: '^packages/autodiff/src/(transforms|compile)/' },
      to: { path: '^packages/autodiff/src/(numpy|nn)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.test.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|temp|coverage)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}

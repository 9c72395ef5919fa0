import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  confusionChart,
  confusionMatrix,
  curves,
  histogram,
  histogramChart,
  htmlReport,
  imageGrid,
  svgFile,
  type ColorImage,
  type CurvesOptions,
  type GreyImage,
  type HistogramChartOptions,
  type Report,
} from '../../src/index.ts'
import { escapeText, shorten } from '../../src/report/markup.ts'
import { parseXml } from './wellFormed.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", '\0', '\ud800', '\uffff', ']', ';', 'a', '\n'),
    maxLength: 12,
  }),
  fc.constantFrom('</text><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', ']]>', '&#60;', '</style>'),
)

const number = fc.oneof(
  fc.double(),
  fc.double({ min: -1, max: 3, noNaN: true }),
  fc.constantFrom(NaN, Infinity, -Infinity, 0, -0, 1e308),
)

const curvesOptions: fc.Arbitrary<CurvesOptions> = fc.record({
  title: text,
  series: fc.array(
    fc.record({
      name: text,
      points: fc.oneof(
        fc.array(number, { maxLength: 8 }).map((ys) => ys.map((y, i) => ({ x: i + 1, y }))),
        fc.array(fc.record({ x: number, y: number }), { maxLength: 5 }),
      ),
    }),
    { maxLength: 8 },
  ),
  xLabel: text,
  format: fc.constantFrom('number' as const, 'percent' as const),
  scale: fc.constantFrom('linear' as const, 'log' as const),
})

const histogramOptions: fc.Arbitrary<HistogramChartOptions> = fc.record({
  title: text,
  histogram: fc
    .tuple(fc.array(number, { maxLength: 20 }), fc.integer({ min: 1, max: 12 }))
    .map(([values, bins]) => histogram(values, { bins })),
  xLabel: text,
  scale: fc.constantFrom('linear' as const, 'log' as const),
})

const image = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.boolean()).chain(([width, height, isColor]) => {
  const length = width * height * (isColor ? 3 : 1)
  return fc
    .array(number, { minLength: length, maxLength: length })
    .map((pixels): GreyImage | ColorImage =>
      isColor ? { width, height, channels: 3, pixels } : { width, height, pixels },
    )
})

const confusion = fc
  .integer({ min: 1, max: 30 })
  .chain((classes) =>
    fc.record({
      names: fc.array(text, { minLength: classes, maxLength: classes }),
      pairs: fc.array(fc.tuple(fc.nat({ max: classes - 1 }), fc.nat({ max: classes - 1 })), { maxLength: 20 }),
    }),
  )
  .map(({ names, pairs }) => ({
    names,
    matrix: confusionMatrix(
      pairs.map((p) => p[0]),
      pairs.map((p) => p[1]),
      names.length,
    ),
  }))

const reports: fc.Arbitrary<Report> = fc.record(
  {
    title: text,
    lead: text,
    cards: fc.array(fc.record({ label: text, value: text, note: text }, { requiredKeys: ['label', 'value'] }), {
      maxLength: 3,
    }),
    curves: fc.array(curvesOptions, { maxLength: 2 }),
    histograms: fc.array(histogramOptions, { maxLength: 2 }),
    confusion,
    misread: fc.record({
      examples: fc.array(fc.record({ image, label: text, predicted: text, confidence: number }), { maxLength: 3 }),
      count: fc.nat({ max: 9 }),
    }),
    model: fc.record({
      head: fc.array(text, { minLength: 2, maxLength: 2 }),
      rows: fc.array(fc.tuple(text, number), { maxLength: 3 }),
    }),
    configuration: fc.array(fc.tuple(text, fc.oneof(text, number)), { maxLength: 3 }),
    environment: text,
  },
  { requiredKeys: ['title', 'cards', 'curves', 'configuration', 'environment'] },
)

/** What a path draws: one list of points per stroke. */
const strokes = (svg: string): readonly (readonly string[])[] =>
  [...svg.matchAll(/class="curve s\d" d="([^"]*)"/g)]
    .map((m) => m[1] ?? '')
    .filter((d) => !d.includes('H'))
    .flatMap((d) =>
      d
        .split('M')
        .slice(1)
        .map((stroke) => stroke.split('L')),
    )

describe('escapeText', () => {
  test.prop([text])('gives the text back to an XML reader, but for what XML cannot hold', (s) => {
    const { texts } = parseXml(`<a b="${escapeText(s)}">${escapeText(s) || 'x'}</a>`)
    const expected = s.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    expect(texts).toEqual([expected, expected || 'x'])
  })

  test.prop([text, fc.nat({ max: 10 })])('shorten keeps within its length', (s, length) => {
    expect([...shorten(s, length + 1)].length).toBeLessThanOrEqual(length + 1)
    expect(shorten(s, 99)).toBe(s)
  })
})

describe('curves', () => {
  test.prop([curvesOptions])('are well-formed and hold no NaN, whatever the data', (options) => {
    const svg = svgFile(curves(options))
    const { tags } = parseXml(svg)
    expect(tags).not.toContain('script')
    const drawn = svg.replace(/>[^<]*</g, '><').replace(/aria-label="[^"]*"/g, '')
    expect(drawn).not.toMatch(/NaN|Infinity|undefined/)
  })

  test.prop([
    fc.array(fc.option(fc.integer({ min: -50, max: 50 })), { minLength: 1, maxLength: 20 }),
    fc.constantFrom(NaN, Infinity, -Infinity),
  ])('leave a gap where a value is not finite', (ys, hole) => {
    const points = ys.map((y, i) => ({ x: i, y: y ?? hole }))
    const svg = svgFile(curves({ title: 't', series: [{ name: 's', points }] }))
    const runs = ys
      .map((y) => (y === null ? ' ' : 'x'))
      .join('')
      .split(/ +/)
      .filter((run) => run !== '')
    expect(strokes(svg).map((stroke) => stroke.length)).toEqual(runs.map((run) => run.length))
  })

  test.prop([fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 20 })])(
    'stay inside the picture',
    (ys) => {
      const picture = curves({ title: 't', series: [{ name: 's', points: ys.map((y, x) => ({ x, y })) }] })
      for (const point of strokes(svgFile(picture)).flat()) {
        const [x = NaN, y = NaN] = point.split(' ').map(Number)
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(picture.width)
        expect(y).toBeGreaterThan(40)
        expect(y).toBeLessThan(picture.height - 40)
      }
    },
  )

  test('rise where the values rise', () => {
    const svg = svgFile(
      curves({
        title: 't',
        series: [
          {
            name: 's',
            points: [
              { x: 1, y: 0 },
              { x: 2, y: 1 },
            ],
          },
        ],
      }),
    )
    const [[first, second] = []] = strokes(svg)
    expect(Number(second?.split(' ')[1])).toBeLessThan(Number(first?.split(' ')[1]))
  })

  test('say the last finite value of each series, and that there is none', () => {
    const points = [
      { x: 1, y: 0.5 },
      { x: 2, y: 0.97484 },
      { x: 3, y: NaN },
    ]
    const { texts } = parseXml(svgFile(curves({ title: 't', format: 'percent', series: [{ name: 'test', points }] })))
    expect(texts).toContain('97.5 %')
    const almost = parseXml(
      svgFile(curves({ title: 't', format: 'percent', series: [{ name: 'test', points: [{ x: 1, y: 0.9999 }] }] })),
    )
    expect(almost.texts).toContain('99.9 %')
    const empty = parseXml(svgFile(curves({ title: 't', series: [{ name: 'test', points: [] }] })))
    expect(empty.texts).toEqual(expect.arrayContaining(['no finite values', '–']))
  })
})

describe('histogramChart', () => {
  test.prop([histogramOptions])('is well-formed and holds no NaN, whatever the values', (options) => {
    const svg = svgFile(histogramChart(options))
    const drawn = svg.replace(/>[^<]*</g, '><').replace(/aria-label="[^"]*"/g, '')
    expect(parseXml(svg).tags).not.toContain('script')
    expect(drawn).not.toMatch(/NaN|Infinity|undefined/)
  })

  test.prop([
    fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }),
    fc.constantFrom('linear' as const, 'log' as const),
  ])('has a bar for each bin that holds something, the higher the more, inside the picture', (values, scale) => {
    const h = histogram(values, { bins: 6 })
    const picture = histogramChart({ title: 't', histogram: h, scale })
    const bars = [
      ...svgFile(picture).matchAll(/<rect class="f0" x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)"/g),
    ]
    const counts = [...h.counts].filter((n) => n > 0)
    expect(bars).toHaveLength(counts.length)
    const heights = bars.map((bar) => Number(bar[4]))
    heights.forEach((height, i) =>
      heights.forEach((other, j) => {
        if (counts[i]! > counts[j]!) expect(height).toBeGreaterThan(other)
        if (counts[i] === counts[j]) expect(Math.abs(height - other)).toBeLessThan(0.02)
      }),
    )
    for (const [, x, y, width] of bars) {
      expect(Number(x)).toBeGreaterThan(16)
      expect(Number(x) + Number(width)).toBeLessThan(picture.width)
      expect(Number(y)).toBeGreaterThan(50)
    }
  })

  test('tells number, mean and deviation, and what is not finite', () => {
    const { texts } = parseXml(svgFile(histogramChart({ title: 'w', histogram: histogram([1, 3, NaN]) })))
    expect(texts).toContain('2 values, mean 2, deviation 1, 1 not finite')
    const none = parseXml(svgFile(histogramChart({ title: 'w', histogram: histogram([NaN]) })))
    expect(none.texts).toEqual(expect.arrayContaining(['0 values, none finite, 1 not finite', 'nothing to draw']))
  })
})

describe('confusionChart', () => {
  test.prop([confusion])('is well-formed and tells every count', ({ matrix, names }) => {
    const { texts } = parseXml(svgFile(confusionChart(matrix, names)))
    const told = texts
      .filter((t) => /(?:read right|read as [^]*): \d+$/.test(t))
      .map((t) => Number(/\d+$/.exec(t)?.[0]))
    expect(told.slice(-matrix.counts.length)).toEqual([...matrix.counts])
  })

  test('needs one name per class', () => {
    expect(() => confusionChart(confusionMatrix([], [], 3), ['a'])).toThrow(
      'confusionChart: names must be one per class, got 1 for 3 classes',
    )
  })
})

describe('imageGrid', () => {
  test.prop([
    fc.array(fc.record({ image, caption: fc.array(text, { maxLength: 2 }) }), { maxLength: 5 }),
    fc.integer({ min: 1, max: 4 }),
  ])('is well-formed whatever the pixels', (images, columns) => {
    const svg = svgFile(imageGrid(images, columns))
    expect(parseXml(svg).tags.filter((tag) => tag === 'rect')).toHaveLength(images.length + 1)
    expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/NaN|Infinity|undefined/)
  })

  test.prop([fc.array(fc.integer({ min: 0, max: 32 }), { minLength: 12, maxLength: 12 })])(
    'covers each pixel once, with its shade',
    (levels) => {
      const svg = svgFile(
        imageGrid([{ image: { width: 4, height: 3, pixels: levels.map((l) => l / 32) }, caption: [] }]),
      )
      const drawn = new Array<number>(12).fill(0)
      for (const [, d = '', opacity = ''] of svg.matchAll(/<path d="([^"]*)" fill-opacity="([^"]*)"\/>/g)) {
        for (const [, x = '', y = '', w = ''] of d.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
          for (let i = 0; i < Number(w); i++)
            drawn[Number(y) * 4 + Number(x) + i] = (drawn[Number(y) * 4 + Number(x) + i] ?? 0) + Number(opacity)
        }
      }
      // Opacities are printed with two decimals.
      levels.forEach((level, i) => expect(Math.abs((drawn[i] ?? 0) - level / 32)).toBeLessThanOrEqual(0.0051))
    },
  )

  test.prop([fc.array(fc.constantFrom(0, 0.2, 1), { minLength: 18, maxLength: 18 })])(
    'covers each pixel once, with its colour',
    (pixels) => {
      const image: ColorImage = { width: 3, height: 2, channels: 3, pixels }
      const svg = svgFile(imageGrid([{ image, caption: [] }]))
      const drawn = new Array<string>(6).fill('')
      for (const [, d = '', fill = ''] of svg.matchAll(/<path d="([^"]*)" fill="([^"]*)"\/>/g)) {
        for (const [, x = '', y = '', w = ''] of d.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
          for (let i = 0; i < Number(w); i++) drawn[Number(y) * 3 + Number(x) + i] += fill
        }
      }
      const hex = (x: number): string => ({ 0: '00', 0.2: '33', 1: 'ff' })[x] ?? '?'
      expect(drawn).toEqual(
        Array.from(
          { length: 6 },
          (_, i) =>
            `#${pixels
              .slice(3 * i, 3 * i + 3)
              .map(hex)
              .join('')}`,
        ),
      )
    },
  )

  test('refuses images of another size, and no columns', () => {
    const color = { image: { width: 2, height: 2, channels: 3, pixels: [1] }, caption: [] } as const
    expect(() => imageGrid([color])).toThrow(
      'imageGrid: an image must have width × height × 3 pixels, got 1 for 2 × 2 × 3',
    )
    const bad = { image: { width: 2, height: 2, pixels: [1, 2, 3] }, caption: [] }
    expect(() => imageGrid([bad])).toThrow('imageGrid: an image must have width × height pixels, got 3 for 2 × 2')
    expect(() => imageGrid([], 0)).toThrow('imageGrid: columns must be a positive integer, got 0')
  })
})

describe('htmlReport', () => {
  const body = (html: string): string => html.replace(/^<!doctype html>\n/, '')

  test.prop([reports], { numRuns: 60 })(
    'is well-formed, runs nothing and loads nothing, whatever its texts',
    (report) => {
      const html = htmlReport(report)
      const { tags } = parseXml(body(html))
      expect(
        tags.filter((tag) => ['script', 'img', 'link', 'iframe', 'image', 'use', 'a', 'object'].includes(tag)),
      ).toEqual([])
      expect(html.replaceAll('http://www.w3.org/2000/svg', '').replace(/>[^<]*</g, '><')).not.toMatch(
        /\s(?:src|href|on\w+)="|url\(/,
      )
      expect(tags.filter((tag) => tag === 'style')).toHaveLength(1)
    },
  )

  test.prop([reports], { numRuns: 60 })('shows every text it is given', (report) => {
    const { texts } = parseXml(body(htmlReport(report)))
    const clean = (s: string): string =>
      s.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    const given = [
      report.title,
      report.lead ?? '',
      report.environment,
      ...report.cards.flatMap((c) => [c.label, c.value, c.note ?? '']),
      ...(report.misread?.examples.map((m) => m.label) ?? []),
    ]
    given.filter((s) => s !== '').forEach((s) => expect(texts).toContain(clean(s)))
  })

  test('loads nothing from a style sheet either', () => {
    const html = htmlReport({ title: 't', cards: [], curves: [], configuration: [], environment: 'e' })
    expect(html).not.toMatch(/@import|url\(|@font-face/)
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'".replaceAll("'", '&#39;'))
  })

  test('does not round a mistake away, and keeps a class of none apart from a class of nothing right', () => {
    const labels = Array<number>(3000).fill(0)
    const matrix = confusionMatrix([...labels, 2], [...labels.slice(1), 1, 0], 3)
    const html = htmlReport({
      title: 't',
      cards: [],
      curves: [],
      configuration: [],
      environment: 'e',
      confusion: { matrix, names: ['a', 'b', 'c'] },
    })
    const { texts } = parseXml(body(html))
    expect(texts.join('|')).toMatch(/2999 of 3000\|number\|99\.9 %/)
    expect(texts.join('|')).toMatch(/0 of 0\|number\|–/)
    expect(texts.join('|')).toMatch(/0 of 1\|number\|0\.0 %/)
  })
})

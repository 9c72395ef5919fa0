/** Colours and type of charts and reports, in light and dark. */

/**
 * Series colours after Okabe & Ito (2008), Color Universal Design (https://jfly.uni-koeln.de/color/), which people with
 * any common kind of colour blindness tell apart; darkened or lightened where contrast with the paper asks for it.
 */
export const CHART_STYLE: string = `
.pb{--ink:#1a1f2b;--soft:#5d6675;--line:#e3e7ee;--paper:#ffffff;--tile:#f3f5f9;
--c0:#0072b2;--c1:#c75000;--c2:#00805d;--c3:#a8568c;--c4:#8a6d00;--c5:#2a8fc9;--right:#005f99;--wrong:#c04a00}
@media (prefers-color-scheme:dark){.pb{--ink:#e8ebf1;--soft:#9aa4b5;--line:#2c3340;--paper:#171b23;--tile:#10131a;
--c0:#56b4e9;--c1:#f08c3a;--c2:#2fc29a;--c3:#d993be;--c4:#e3c14b;--c5:#8ecdf2;--right:#0a78b8;--wrong:#c9560c}}
.pb text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-size:12px;
fill:var(--soft);font-variant-numeric:tabular-nums}
.pb .title{font-size:14px;font-weight:600;fill:var(--ink)}
.pb .strong{fill:var(--ink);font-weight:600}
.pb .ink{fill:var(--ink)}
.pb .on{fill:#ffffff;font-weight:600}
.pb .paper{fill:var(--paper)}
.pb .tile{fill:var(--tile)}
.pb .pixels{fill:var(--ink)}
.pb .grid{stroke:var(--line);stroke-width:1;fill:none}
.pb .axis{stroke:var(--soft);stroke-width:1;fill:none;opacity:.6}
.pb .curve{fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
.pb .right{fill:var(--right)}
.pb .wrong{fill:var(--wrong)}
${[0, 1, 2, 3, 4, 5].map((i) => `.pb .s${i}{stroke:var(--c${i})}.pb .f${i}{fill:var(--c${i})}`).join('\n')}
`

export const SERIES_COLORS = 6

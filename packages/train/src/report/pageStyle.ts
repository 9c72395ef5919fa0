/** The style sheet of the report page; charts bring their own in theme.ts. */

export const PAGE_STYLE: string = `
:root{color-scheme:light dark;--page:#f5f6f9;--shadow:0 1px 2px rgb(16 24 40/.06),0 4px 16px rgb(16 24 40/.05)}
@media (prefers-color-scheme:dark){:root{--page:#0d1016;--shadow:0 0 0 1px rgb(255 255 255/.06)}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,
"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%}
main{max-width:1080px;margin:0 auto;padding:48px 24px 32px}
h1{font-size:clamp(1.6rem,4.5vw,2.25rem);line-height:1.15;letter-spacing:-.02em;margin:0 0 8px;text-wrap:balance}
h2{font-size:1.1rem;letter-spacing:-.01em;margin:0 0 4px}
h1,h2,td,th,dd,p{overflow-wrap:anywhere}
p{margin:0}
.lead{color:var(--soft);max-width:65ch}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:16px;margin:32px 0 16px;padding:0}
.card,.panel{background:var(--paper);border-radius:12px;box-shadow:var(--shadow)}
.card{padding:16px 20px;display:flex;flex-direction:column}
.card dt{color:var(--soft);font-size:.85rem}
.card dd{margin:2px 0 0;font-size:1.75rem;font-weight:650;letter-spacing:-.02em;line-height:1.2}
.card dd.note{font-size:.85rem;font-weight:400;letter-spacing:0;color:var(--soft);margin-top:4px}
.panel{padding:24px;margin:0 0 16px;min-width:0}
.panel .lead{margin-bottom:16px;font-size:.92rem}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,400px),1fr));gap:16px;margin-bottom:16px}
.pair .panel{margin:0}
.chart{padding:12px}
.chart svg,.matrix svg{display:block;width:100%;height:auto}
.chart svg,.matrix svg{margin:0 auto}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th{color:var(--soft);font-weight:500;text-align:left;font-size:.85rem}
th,td{padding:7px 12px 7px 0;border-bottom:1px solid var(--line);vertical-align:top}
th.number,td.number{text-align:right}
th:last-child,td:last-child{padding-right:0}
tr:last-child td,tr:last-child th[scope=row]{border-bottom:0}
th[scope=row]{color:var(--soft);font-size:.92rem;width:38%}
.scroll{overflow-x:auto}
.bar{display:block;width:100%;min-width:60px;height:8px;margin-top:7px;border-radius:4px;background:var(--tile);overflow:hidden}
.bar i{display:block;height:100%;background:var(--right);border-radius:4px}
.bar.split{background:var(--wrong)}
.bar.split i{border-radius:0}
.bar.wrong i{background:var(--wrong)}
.gallery{display:grid;grid-template-columns:repeat(auto-fill,minmax(112px,1fr));gap:20px 16px;margin:0;padding:0;list-style:none}
.gallery svg{display:block;width:100%;height:auto}
.gallery p{font-size:.85rem;line-height:1.4;color:var(--soft);margin-top:8px}
.gallery b{color:var(--ink);font-weight:650}
.gallery .bar{height:5px;margin-top:5px}
footer{color:var(--soft);font-size:.82rem;margin-top:24px;overflow-wrap:anywhere}
@media (max-width:560px){main{padding:28px 14px 20px}.panel{padding:18px 16px}.chart{padding:6px}.cards{gap:10px;
grid-template-columns:repeat(2,1fr);margin-top:24px}.card{padding:12px 14px}.card dd{font-size:1.4rem}
.gallery{grid-template-columns:repeat(auto-fill,minmax(88px,1fr))}}
@media print{body{background:none}.card,.panel{box-shadow:none;border:1px solid var(--line);break-inside:avoid}}
`

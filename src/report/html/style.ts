/** Styles of the report: light and dark by the reader's choice, no request to anywhere. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--dim:#5b6470;--line:#d8dde3;--card:#f6f8fa;
--bad:#ffd7d5;--bad-fg:#a40e26;--look:#d6ecff;--look-fg:#0a4b82;--promise:#fff1c2;--promise-fg:#7a5200;--good:#d7f5dd;--good-fg:#116329}
@media (prefers-color-scheme:dark){:root{--bg:#0f1318;--fg:#e6e9ed;--dim:#9aa4b0;--line:#2c343d;--card:#171d24;
--bad:#5c1a1f;--bad-fg:#ffb3b0;--look:#12395a;--look-fg:#a9d6ff;--promise:#4b3a0c;--promise-fg:#ffdf8a;--good:#143d22;--good-fg:#a5e8b5}}
*{box-sizing:border-box}
body{margin:0 auto;padding:16px;max-width:1000px;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;margin:.2em 0}h2{font-size:1.2rem;margin:2em 0 .5em}h3{font-size:1rem;margin:.8em 0 .3em}
p{margin:.3em 0}.dim{color:var(--dim);font-size:.9rem}
.card{border:1px solid var(--line);border-radius:8px;background:var(--card);padding:12px;margin:0 0 10px}
.big{font-size:2.2rem;font-weight:700;line-height:1.1}
.grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:10px}
ol.sum{font-variant-numeric:tabular-nums;padding-left:1.4em;font-size:.92rem}
details>summary{cursor:pointer;font-weight:600}summary .dim{font-weight:400}summary:focus-visible{outline:2px solid var(--look-fg);outline-offset:2px}
.msg{border-left:3px solid var(--line);padding:2px 0 2px 10px;margin:10px 0}.msg.staff{border-color:var(--look-fg)}
.text{white-space:pre-wrap;margin:2px 0}
mark{color:inherit;border-radius:3px;padding:0 1px}
mark.counted{background:var(--bad)}mark.look{background:var(--look)}mark.promise{background:var(--promise)}mark.praise{background:var(--good)}
.tag{display:inline-block;border-radius:10px;padding:0 8px;font-size:.82rem;font-weight:600}
.tag.counted,.tag.broken{background:var(--bad);color:var(--bad-fg)}.tag.look{background:var(--look);color:var(--look-fg)}
.tag.promise{background:var(--promise);color:var(--promise-fg)}.tag.praise,.tag.kept{background:var(--good);color:var(--good-fg)}
.finding{border-top:1px solid var(--line);padding:8px 0}
blockquote{margin:4px 0;padding-left:10px;border-left:3px solid var(--line)}
.row{display:flex;gap:10px;align-items:center;margin:4px 0}.row>.name{flex:0 0 11em}.row>meter{flex:1;min-width:40px;height:14px}
table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{text-align:left;vertical-align:top;padding:6px 8px 6px 0;border-top:1px solid var(--line)}
@media (max-width:600px){body{padding:10px}.row{flex-wrap:wrap}.row>.name{flex-basis:100%}
table,tbody,tr,td{display:block}thead{display:none}td{border:0;padding:1px 0}tr{border-top:1px solid var(--line);padding:6px 0}}
@media print{details{break-inside:avoid}}
`;

/** How the report looks: by day, by night and on paper. No colour says anything alone. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --ink: #15181d; --muted: #59626e; --line: #e2e6eb; --bar: #0a6c64; --bar-2: #b3231b; --tint: #f4f6f8; }
@media (prefers-color-scheme: dark) { :root { --ground: #16191e; --ink: #eceef2; --muted: #a3acb8; --line: #31373f; --bar: #4cc4b9; --bar-2: #ff8f85; --tint: #1e2228; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 40px 24px 80px; max-width: 900px; color: var(--ink); background: var(--ground); font: 15px/1.5 system-ui, sans-serif; }
h1 { margin: 0 0 8px; font-size: 30px; line-height: 1.2; }
h2 { margin: 48px 0 4px; font-size: 20px; }
h3 { margin: 0; font-size: 15px; }
p { margin: 8px 0; max-width: 68ch; }
.muted, caption, small { color: var(--muted); }
.lead { font-size: 18px; }
ul.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; margin: 20px 0; padding: 0; list-style: none; }
ul.figures li { padding: 14px 16px; border: 1px solid var(--line); border-radius: 10px; }
ul.figures strong { display: block; font-size: 26px; line-height: 1.2; }
table { width: 100%; margin: 12px 0; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding-bottom: 6px; text-align: left; }
th, td { padding: 6px 14px 6px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--muted); font-weight: 500; font-size: 13px; vertical-align: bottom; }
tbody th { font-weight: 500; }
td.number, th.number { text-align: right; white-space: nowrap; }
td.bar { width: 130px; vertical-align: middle; }
svg { display: block; width: 120px; height: 12px; }
svg .track { fill: var(--line); }
svg .part { fill: var(--bar); }
svg .part.bad { fill: var(--bar-2); }
article { margin: 14px 0; padding: 14px 18px; border: 1px solid var(--line); border-radius: 10px; break-inside: avoid; }
article p { margin: 6px 0; }
blockquote { margin: 8px 0; padding: 6px 12px; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
blockquote.agent { border-left-color: var(--bar); background: var(--tint); }
blockquote small { display: block; }
article ul, .problems { margin: 8px 0 0; padding-left: 20px; color: var(--muted); }
code { overflow-wrap: anywhere; }
@media print { :root { --ground: #fff; --ink: #000; --muted: #444; --line: #bbb; --bar: #0a6c64; --bar-2: #b3231b; --tint: #fff; } body { padding: 0; max-width: none; font-size: 12px; } h2 { break-after: avoid; } tr { break-inside: avoid; } svg { print-color-adjust: exact; } }
`;

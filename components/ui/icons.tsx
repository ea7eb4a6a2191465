/** Small drawings in the colour of the text around them. They say nothing alone: the words beside them do. */

const STAR = "m8 2.4 1.7 3.6 3.9.5-2.9 2.7.8 3.9L8 11.2l-3.5 1.9.8-3.9-2.9-2.7 3.9-.5Z";

const LINES = {
  tick: "m3 8.5 3.2 3.2L13 4.8",
  cross: "m4.5 4.5 7 7m0-7-7 7",
  question: "M5.4 6a2.6 2.6 0 1 1 3.6 2.4c-.7.3-1 .8-1 1.5m0 2.4v.2",
  up: "M8 13V3.5M4 7.2l4-4 4 4",
  down: "M8 3v9.5m-4-3.7 4 4 4-4",
  open: "m4.5 6.3 3.5 3.5 3.5-3.5",
  collapse: "M4 3.5v9M7 8h6m-2.6-2.8L13.2 8l-2.8 2.8",
  panel: "M2.5 3.5h11v9h-11zM9.5 3.5v9",
  clock: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM8 5v3.3l2 1.4",
  lens: "M7 2.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4Zm3.1 7.3 3.2 3.2",
  flag: "M4 13.5V3h8l-1.8 2.8L12 8.6H4",
  check: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM5.4 8.2l1.9 1.9 3.4-3.8",
  glass:
    "M4 2.8h8M4 13.2h8M5.2 2.8c0 2.6 1.2 3.6 2.8 5.2 1.6-1.6 2.8-2.6 2.8-5.2M5.2 13.2c0-2.6 1.2-3.6 2.8-5.2 1.6 1.6 2.8 2.6 2.8 5.2",
  note: "M3 2.8h7.2L13 5.6v7.6H3zM5.5 7h5m-5 3h3.4",
  warn: "M8 3.2 13.6 13H2.4Z",
  star: STAR,
  starred: STAR,
  hide: "M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4Zm1-5.2 10 10.4",
  show: "M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4Zm6-1.6a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2Z",
  grip: "M6 4v.01M10 4v.01M6 8v.01M10 8v.01M6 12v.01M10 12v.01",
  pen: "m3 13 .6-2.8 7-7 2.2 2.2-7 7ZM9.2 4.6l2.2 2.2",
  bin: "M3 4.5h10M6.5 4.3V3h3v1.3M4.4 4.7l.6 8.5h6l.6-8.5",
  plus: "M8 3.2v9.6M3.2 8h9.6",
  desk: "M2.5 3h11v10h-11zM2.5 6.3h11M6 6.3V13",
  today: "M3 4.2h10v9H3zM3 7.2h10M5.7 2.6v2.8m4.6-2.8v2.8M6.2 10.3l1.3 1.3 2.4-2.5",
  back: "M3.2 6.5h6a3.3 3.3 0 0 1 0 6.6H6M6 3.5l-3 3 3 3",
  print: "M4.5 6V2.8h7V6M4.5 11H3V6h10v5h-1.5M4.5 9.2h7v4h-7z",
  calendar: "M3 4.2h10v9H3zM3 7.2h10M5.7 2.6v2.8m4.6-2.8v2.8M8 8.8v3.2m-1.6-1.6h3.2",
  chart: "M3 3v10h10M5.8 10.5V8m2.9 2.5V5.2m2.9 5.3V6.8",
  book: "M8 4.2C6.5 3 4.5 2.8 2.5 3v9.6c2-.2 4 0 5.5 1.2 1.5-1.2 3.5-1.4 5.5-1.2V3c-2-.2-4 0-5.5 1.2Zm0 0v9.6",
  words: "M3 3.5h10v7H7.2L4.5 13v-2.5H3zM5.5 6h5m-5 2.2h3",
  target: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm0 3a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Zm0 2.5v.01",
  sliders:
    "M3 5h4.5m3 0H13M3 11h2m3 0h5M9 3.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2Zm-2.5 6a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2Z",
  dot: "M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z",
};
const SOLID = new Set<Icon>(["warn", "dot", "starred"]);

export type Icon = keyof typeof LINES;

export function Icon({ of }: { of: Icon }) {
  return (
    <svg
      className={SOLID.has(of) ? "icon solid" : "icon"}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path d={LINES[of]} />
    </svg>
  );
}

/** Many small shapes of lines as one pattern. */

/**
 * Matches any of `shapes` inside `frame`, where "…" stands for them; by itself a whole line. Shapes bound
 * their repetitions, so a pattern takes time in step with the text.
 */
export function oneOf(shapes: readonly RegExp[], frame = "^(?:…)$"): RegExp {
  const sources = shapes.map(({ source }) => source).join("|");
  return new RegExp(
    frame.replace("…", () => sources),
    shapes.some(({ unicode }) => unicode) ? "u" : "",
  );
}

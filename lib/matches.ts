/** Where a pattern stands in a text: what is asked most often of all, at each key and of hundreds of patterns. */

/** Long enough for V8 to compile a pattern for it to machine code at once, in characters. */
const LONG = " ".repeat(1_000);
/** Patterns that have been compiled so. */
const ready = new WeakSet<RegExp>();

/**
 * Finds what `text.matchAll(pattern)` finds, at once, and without two of its costs. It works on a copy of the
 * pattern each time, and after a few collections of garbage, such as a pause brings, V8 compiles all anew.
 * And for a short text V8 first makes a bytecode, which of a long pattern takes ten times as long.
 *
 * @param pattern with the flag `g`
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!ready.has(pattern)) {
    ready.add(pattern);
    pattern.test(LONG);
  }
  pattern.lastIndex = 0;
  const found: RegExpExecArray[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // A place without words is not found again.
    if (!match[0]) pattern.lastIndex += 1;
  }
  return found;
}

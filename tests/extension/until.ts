/** Waits until `check` gives something; its last error is told where it never does. */
export async function until<T>(
  what: string,
  check: () => Promise<T | undefined | null | false>,
  ms = 20_000,
): Promise<T> {
  const end = performance.now() + ms;
  let last: unknown;
  do {
    try {
      const value = await check();
      if (value) return value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  } while (performance.now() < end);
  throw new Error(`waited ${ms} ms for ${what}, in vain${last ? `: ${last}` : ""}`);
}

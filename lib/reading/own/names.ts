/** Whether words are the customer's name. */

const TITLES = /\b(?:mr|mrs|ms|mx|dr|prof)\b\.?/g;

/** Whether `text` is the customer's name or a part of it, and nothing else: "Anna", "- Anna M.". */
export function namesOnly(text: string, customer: string | undefined): boolean {
  if (!customer || text.length > 80) return false;
  const said = wordsOf(text.toLowerCase().replace(TITLES, " "));
  const name = new Set(wordsOf(customer.toLowerCase()));
  if (/\d/.test(text) || !said.some((word) => name.has(word))) return false;
  return said.every((word) => name.has(word) || /^\p{L}\.?$/u.test(word));
}

/** Whether a head such as "From: Anna Miller <…>" names the customer in full. */
export function holdsName(head: string, customer: string | undefined): boolean {
  const name = wordsOf(customer?.toLowerCase() ?? "");
  const said = new Set(
    head
      .slice(0, 500)
      .toLowerCase()
      .split(/[^\p{L}\p{M}'-]{1,20}/u),
  );
  return name.length > 1 && name.every((word) => said.has(word));
}

function wordsOf(text: string): string[] {
  return text.slice(0, 500).match(/\p{L}[\p{L}\p{M}'.-]{0,60}/gu) ?? [];
}

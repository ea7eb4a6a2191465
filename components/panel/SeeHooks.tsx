import { FACTS, type Found } from "./sight";
import { list } from "./words";

/** Each fact that was found, with the hooks that found it and how often. */
export function SeeHooks({ found, byCode }: { found: Found[]; byCode: boolean }) {
  if (!found.length) return null;
  if (byCode) {
    const names = list(found.map(({ fact }) => FACTS[fact].toLowerCase()));
    return <p className="muted">Read by Amends’ own code for this helpdesk: {names}.</p>;
  }
  return (
    <ul className="hooks" aria-label="Found, and by which hook">
      {found.map(({ fact, hooks }) => (
        <li key={fact}>
          {FACTS[fact]}
          {hooks.map(({ hook, count }) => (
            <p key={hook}>
              <code>{hook}</code> <span className="muted">{count}×</span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

import { count } from "../../panel/words";
import { Disclosure } from "../../ui/Disclosure";
import type { ImportPreview } from "./props";

const SHOWN = 300;

/** What of the file does not come in at all, each with its place. */
export function LeftOut({ left }: Pick<ImportPreview, "left">) {
  if (!left.length) return null;
  return (
    <Disclosure summary={`${count(left.length, "thing")} of the file cannot come in`}>
      <ul className="bring-left">
        {left.slice(0, SHOWN).map(({ place, what }) => (
          <li key={place + what}>
            <strong>{place}</strong> {what}
          </li>
        ))}
      </ul>
      {left.length > SHOWN && <p>And {left.length - SHOWN} more of these.</p>}
    </Disclosure>
  );
}

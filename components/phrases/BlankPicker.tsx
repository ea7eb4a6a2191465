import { Disclosure } from "../ui/Disclosure";
import { BLANKS, braced } from "./blanks";

/** The blanks there are, each to be put where the caret stands. */
export function BlankPicker({ id, onPick }: { id: string; onPick(blank: string): void }) {
  return (
    <div className="blanks">
      <p id={id}>
        A word in braces, such as {braced("name")}, is a blank: filled from the ticket where it can be, and
        left for you to fill where not.
      </p>
      <Disclosure summary="Put in a blank">
        <ul className="blank-list">
          {BLANKS.map(({ blank, stands, fills }) => (
            <li key={blank}>
              <button
                type="button"
                className={fills ? "blank filled" : "blank"}
                aria-label={`Put in ${braced(blank)}: ${stands}`}
                onClick={() => onPick(blank)}
              >
                {braced(blank)}
              </button>
              <span>{stands}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

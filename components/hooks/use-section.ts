/** The section that the address names, so that back, forward and a reload keep the place. */
import { startTransition, useEffect, useState } from "react";

/**
 * Another section takes the place of the one before once it is ready.
 * @param sections their ids; the first is where an address without one leads
 */
export function useSection<Id extends string>(sections: readonly [Id, ...Id[]]): Id {
  const [section, setSection] = useState(() => namedIn(sections));
  useEffect(() => {
    const follow = () => {
      startTransition(() => setSection(namedIn(sections)));
      scrollTo(0, 0);
    };
    addEventListener("hashchange", follow);
    // It may have changed between the first drawing and now.
    startTransition(() => setSection(namedIn(sections)));
    return () => removeEventListener("hashchange", follow);
  }, [sections]);
  return section;
}

/** After a question mark the address says what of the section is shown: that is the section's own. */
function namedIn<Id extends string>(sections: readonly [Id, ...Id[]]): Id {
  const [name] = location.hash.slice(1).split("?");
  return sections.find((id) => id === name) ?? sections[0];
}

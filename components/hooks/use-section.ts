/** The section that the address names, so that back, forward and a reload keep the place. */
import { useEffect, useState } from "react";

/** @param sections their ids; the first is where an address without one leads. */
export function useSection<Id extends string>(sections: readonly [Id, ...Id[]]): Id {
  const named = () => sections.find((id) => location.hash === `#${id}`) ?? sections[0];
  const [section, setSection] = useState(named);
  useEffect(() => {
    const follow = () => {
      setSection(sections.find((id) => location.hash === `#${id}`) ?? sections[0]);
      scrollTo(0, 0);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [sections]);
  return section;
}

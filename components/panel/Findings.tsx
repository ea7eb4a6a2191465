import { type RefObject, useEffect, useRef, useState } from "react";
import type { Finding } from "@/lib/model";
import { Rest } from "../ui/Rest";
import { DraftCopy } from "./DraftCopy";
import { FindingRow } from "./FindingRow";
import type { Guidance } from "./props";
import { shownOf, weighed } from "./shown";

/** The rest waits behind its number: a long list of faults helps nobody to write. */
const MOST = 4;

interface FindingsProps extends Pick<Guidance, "findings" | "rules"> {
  draft: string;
  onFix(finding: Finding): void;
  onKeep(finding: Finding): void;
  onSwitchOff(rule: string): void;
}

/** What was found, twice: underlined where it stands, and as a list. The two light up and open together. */
export function Findings({ draft, findings, rules, ...on }: FindingsProps) {
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<string>();
  const [pointed, setPointed] = useState<string>();
  const [all, setAll] = useState(false);
  const goToOpened = useWayToOpened(list, opened);
  const shown = shownOf(findings, draft);
  const ordered = weighed(shown);
  // What was opened in the copy is in the list, however long that is.
  const rows = ordered.filter(({ id }, at) => all || at < MOST || id === opened);
  const lit = pointed ?? opened;
  const toggle = (id: string) => setOpened(id === opened ? undefined : id);

  return (
    <>
      {shown.length > 0 && (
        <DraftCopy
          draft={draft}
          shown={shown}
          lit={lit}
          opened={opened}
          onPoint={setPointed}
          onOpen={(id, byKey) => {
            if (id !== opened) goToOpened(byKey);
            toggle(id);
          }}
        />
      )}
      <div ref={list} tabIndex={-1} className="found-list">
        <ul className="findings">
          {rows.map((one) => (
            <FindingRow
              key={one.id}
              shown={one}
              rule={rules[one.finding.rule]}
              lit={one.id === lit}
              open={one.id === opened}
              onPoint={(here) => setPointed(here ? one.id : undefined)}
              onOpen={() => toggle(one.id)}
              onFix={() => {
                keepFocus(list);
                on.onFix(one.finding);
              }}
              onKeep={() => {
                keepFocus(list);
                on.onKeep(one.finding);
              }}
              onSwitchOff={() => {
                keepFocus(list);
                on.onSwitchOff(one.finding.rule);
              }}
            />
          ))}
        </ul>
        <Rest
          count={ordered.length - rows.length}
          open={all && ordered.length > MOST}
          onToggle={() => setAll(!all)}
        />
      </div>
    </>
  );
}

/** Leads from the copy to the row that it opened; the row may come only with that press. */
function useWayToOpened(list: RefObject<HTMLElement | null>, opened: string | undefined) {
  const going = useRef<{ byKey: boolean }>(undefined);
  useEffect(() => {
    const way = going.current;
    going.current = undefined;
    if (!way || opened === undefined) return;
    const words = list.current?.querySelector<HTMLElement>(".quote[aria-expanded=true]");
    words?.closest("li")?.scrollIntoView({ block: "nearest" });
    if (way.byKey) words?.focus();
  }, [list, opened]);
  return (byKey: boolean) => {
    going.current = { byKey };
  };
}

/** A row that goes would take the focus with it. */
function keepFocus(list: RefObject<HTMLElement | null>): void {
  if (list.current?.contains(document.activeElement)) list.current.focus();
}

import { useEffect } from "react";
import type { PageState } from "@/lib/model";
import { Announcement, useAnnouncement } from "../ui/Announcement";
import { Button } from "../ui/Button";
import { copy } from "./clipboard";
import type { SeeProps } from "./See";
import { SeeHooks } from "./SeeHooks";
import { editorWords, FACTS, helpdeskWords, messageCounts, sorted } from "./sight";
import { sightReport } from "./sight-report";
import { list } from "./words";

type SeeViewProps = Omit<SeeProps, "prominent" | "page"> & { page: PageState };

/** What was not found, then what was, and by which hook; with a report of it for whoever is to help. */
export function SeeView({ sight, page, reply, on }: SeeViewProps) {
  const { seen } = sight;
  const [said, say] = useAnnouncement();
  const mode = reply?.mode;
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew when the page is, and by nothing else
  useEffect(() => on.look(), [page, mode]);
  if (!seen) return <p className="muted">Looking at the page…</p>;
  const { found, missing, spare } = sorted(seen, page, reply);
  const names = (facts: typeof missing) => list(facts.map((fact) => FACTS[fact].toLowerCase()));
  const report = async () => {
    const copied = await copy(sightReport({ ...sight, seen }, page, reply));
    say(copied ? "Copied. No word of the ticket is in it." : "The browser did not let Amends copy.");
  };
  return (
    <>
      {missing.length > 0 && (
        <p>
          <strong>Not found: {names(missing)}.</strong>
        </p>
      )}
      {spare.length > 0 && <p className="muted">Not on this page, and not needed: {names(spare)}.</p>}
      <dl>
        <dt>Helpdesk</dt>
        <dd>{helpdeskWords(sight)}</dd>
        {page.state === "ticket" && (
          <>
            <dt>Conversation</dt>
            <dd>{messageCounts(page)}</dd>
          </>
        )}
        <dt>Reply</dt>
        <dd>{editorWords(seen, reply)}</dd>
      </dl>
      <div className="row">
        <Button onClick={() => void report()}>Copy a report</Button>
        {page.state !== "unread" && <Button onClick={on.teach}>Not right? Teach it</Button>}
        <span className="muted">Without any word of the ticket.</span>
      </div>
      <SeeHooks found={found} byCode={!seen.sightings} />
      <Announcement said={said} />
    </>
  );
}

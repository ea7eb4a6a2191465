import "../../panel/panel.css";
import "../../panel/reading.css";
import "../../panel/correct.css";
import "../../panel/steps.css";
import "../../panel/say.css";
import "../../panel/draft.css";
import "../../phrases/phrases.css";
import { useState } from "react";
import type { Reply, Span } from "@/lib/model";
import { Draft } from "../../panel/Draft";
import { HowTheyAre } from "../../panel/HowTheyAre";
import type { Guidance } from "../../panel/props";
import { SayIt } from "../../panel/SayIt";
import { WhereYouAre } from "../../panel/WhereYouAre";
import type { HalfWritten } from "../../phrases/own";
import type { GuideIntents, OpenPlay } from "./props";

interface GuideProps {
  open: Pick<OpenPlay, "ticket" | "draft">;
  guidance: Guidance;
  on: GuideIntents;
  onLight(spans: Span[]): void;
}

/** The panel's own parts: what is practised with is what is worked with. */
export function Guide({ open, guidance, on, onLight }: GuideProps) {
  const [half, setHalf] = useState<HalfWritten>();
  const reply: Reply = { mode: "public", draft: open.draft };
  const all = { ...on, highlight: onLight };
  return (
    <aside className="play-guide" aria-label="Guidance">
      <HowTheyAre
        reading={guidance.reading}
        read={guidance.read}
        lost={false}
        ticket={open.ticket}
        complaining={undefined}
        on={all}
      />
      <WhereYouAre plan={guidance.plan} stage={guidance.stage} draft={open.draft} on={all} />
      <SayIt
        stage={guidance.stage}
        suggestions={guidance.suggestions}
        reply={reply}
        loud
        half={half}
        onHalf={setHalf}
        on={all}
      />
      <Draft reply={reply} {...guidance} on={all} />
    </aside>
  );
}

import { useRef } from "react";
import type { Ticket } from "@/lib/model";
import type { HalfWritten } from "../phrases/own";
import { Announcement, useAnnouncement } from "../ui/Announcement";
import { Icon } from "../ui/icons";
import { Aim } from "./Aim";
import { CloseFirst, CloseLast } from "./Close";
import { Draft } from "./Draft";
import { DueNow } from "./DueNow";
import { FootBar } from "./FootBar";
import { HowTheyAre } from "./HowTheyAre";
import { MakeGood } from "./MakeGood";
import { Promises } from "./Promises";
import type { Guidance, Intents, PanelProps } from "./props";
import { SayIt } from "./SayIt";
import { See } from "./See";
import { useClosing } from "./use-closing";
import { WhereYouAre } from "./WhereYouAre";

export interface TicketViewProps extends PanelProps {
  /** Absent where the page could not be read: then only words, draft and promises are left. */
  ticket: Ticket | undefined;
  guidance: Guidance;
  half: HalfWritten | undefined;
  onHalf(half: HalfWritten | undefined): void;
}

/** The five questions, from top to bottom. */
export function TicketView(props: TicketViewProps) {
  const { ticket, guidance, reply, on } = props;
  const draft = useRef<HTMLDivElement>(null);
  const { plan, stage } = guidance;
  const [said, say] = useAnnouncement();
  const notKept = () => say("That was not kept, so what holds is shown again. Try it once more.");
  const judging: Pick<Intents, "correct" | "setCondition"> = {
    correct: (judgement, value) => on.correct(judgement, value).catch(notKept),
    setCondition: (id, speaks) => on.setCondition(id, speaks).catch(notKept),
  };
  const closing = useClosing(props.recovery, on);
  const note = reply?.mode === "note";
  const others = props.reminders.filter(({ id }) => id !== props.due?.reminder.id);
  return (
    <>
      <DueNow due={props.due} now={props.now} moments={props.moments} on={on} />
      <CloseFirst recovery={props.recovery} closing={closing} />
      {note && (
        <p className="note-mode">
          <Icon of="note" />
          You are writing an internal note: the customer will not see it.
        </p>
      )}
      {ticket && (
        <>
          <HowTheyAre
            reading={guidance.reading}
            read={guidance.read}
            lost={guidance.lost}
            ticket={ticket}
            complaining={plan.complaining}
            on={{ ...on, ...judging }}
          />
          <Aim outlook={plan.outlook} ticket={ticket} on={{ ...on, ...judging }} />
          <WhereYouAre plan={plan} stage={stage} draft={reply?.draft} on={on} />
          {stage === "agree" && guidance.makingGood && (
            <MakeGood makingGood={guidance.makingGood} now={props.now} on={on} />
          )}
        </>
      )}
      <SayIt
        stage={stage}
        suggestions={guidance.suggestions}
        phraseCount={props.phraseCount}
        mine={props.mine}
        pressed={props.pressed}
        reply={reply}
        loud={!note && !props.sent && !props.due?.words}
        half={props.half}
        onHalf={props.onHalf}
        on={on}
      />
      <div ref={draft} className="draft-and-promises" tabIndex={-1}>
        {reply?.mode === "public" && <Draft reply={reply} {...guidance} on={on} />}
        <Promises
          ticket={ticket !== undefined}
          now={props.now}
          sent={props.sent}
          commitments={note ? [] : guidance.commitments}
          reminders={others}
          moments={props.moments}
          presets={props.presets}
          proposed={props.proposed}
          on={on}
        />
      </div>
      <CloseLast recovery={props.recovery} closing={closing} />
      <Announcement said={said} />
      {ticket && <See sight={props.sight} page={props.page} reply={reply} on={on} />}
      <FootBar
        guidance={guidance}
        sent={props.sent}
        reply={reply}
        reminders={others}
        now={props.now}
        target={draft}
      />
    </>
  );
}

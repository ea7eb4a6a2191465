/** What the helpdesk's page shows, live, over the panel's own line to it. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Line } from "@/lib/line";
import { FromPage, type FromPanel, type Sent } from "@/lib/messages";
import type { InsertResult, PageState, Reply, Seen } from "@/lib/model";
import type { Pressed } from "../panel/props";

type Connection = "connecting" | "open" | "no helpdesk" | "lost";
type PageLine = Line<FromPanel, unknown>;

/** Gives a line, or undefined where the page has no helpdesk; called again when the line is lost. */
export type Connect = (line: (line: PageLine | undefined) => void, signal: AbortSignal) => void;

type Writing = Extract<FromPanel, { ask: number }>;
type Write = Writing extends infer W ? (W extends Writing ? Omit<W, "ask"> : never) : never;

export interface Page {
  connection: Connection;
  /** Its own reply is as old as the page; what the agent writes since is in `reply`. */
  page: PageState | undefined;
  reply: Reply | undefined;
  sent: Sent | undefined;
  pressed: Pressed | undefined;
  /** The page's last answer to `see`. */
  seen: Seen | undefined;
  tell(message: FromPanel): void;
  /** Writes into the reply; the answer comes when the editor itself holds the words. */
  write(message: Write): Promise<InsertResult>;
}

const NO_PAGE: InsertResult = { outcome: "no editor" };

export function usePage(connect: Connect): Page {
  const [connection, setConnection] = useState<Connection>("connecting");
  const { hear, forget, ...heard } = useHeard();
  const line = useRef<PageLine | undefined>(undefined);
  const asked = useRef(new Map<number, (result: InsertResult) => void>());
  const count = useRef(0);

  useEffect(() => {
    const stop = new AbortController();
    const listen = (raw: unknown) => {
      // The page's process is less trusted than ours: what it says is parsed.
      const { data: message } = FromPage.safeParse(raw);
      if (message?.kind === "inserted") {
        asked.current.get(message.ask)?.(message.result);
        asked.current.delete(message.ask);
      } else if (message) hear(message);
    };
    connect((next) => {
      line.current = next;
      setConnection(next ? "open" : "no helpdesk");
      if (!next) forget();
      next?.listen(listen);
      next?.onClose(() => {
        if (line.current !== next) return;
        line.current = undefined;
        for (const resolve of asked.current.values()) resolve(NO_PAGE);
        asked.current.clear();
        setConnection("lost");
      });
    }, stop.signal);
    return () => {
      stop.abort();
      line.current?.close();
      line.current = undefined;
    };
  }, [connect, hear, forget]);

  const tell = useCallback((message: FromPanel) => line.current?.send(message), []);
  const write = useCallback((message: Write) => {
    const to = line.current;
    if (!to) return Promise.resolve(NO_PAGE);
    const ask = ++count.current;
    return new Promise<InsertResult>((resolve) => {
      asked.current.set(ask, resolve);
      to.send({ ...message, ask });
    });
  }, []);

  return { connection, ...heard, tell, write };
}

/** What the page said last. */
function useHeard() {
  const [page, setPage] = useState<PageState>();
  // By itself: a key in the draft is no news of the page.
  const [reply, setReply] = useState<Reply>();
  const [sent, setSent] = useState<Sent>();
  const [pressed, setPressed] = useState<Pressed>();
  const [seen, setSeen] = useState<Seen>();
  const key = useRef<string>(undefined);
  const presses = useRef(0);

  const show = useCallback((next: PageState | undefined) => {
    if (keyOf(next) !== key.current) setSeen(undefined);
    key.current = keyOf(next);
    setPage(next);
    setReply(next && "reply" in next ? next.reply : undefined);
    // A press is for what was in sight: the next ticket's panel must not find it.
    setPressed(undefined);
  }, []);
  const hear = useCallback(
    (message: Exclude<FromPage, { kind: "inserted" }>) => {
      if (message.kind === "page") show(message.page);
      else if (message.kind === "sent") setSent(message);
      else if (message.kind === "press") setPressed({ digit: message.digit, at: ++presses.current });
      else if (message.kind === "seen") setSeen(message.seen);
      // The draft's news, if they are of the ticket that is shown.
      else if (key.current === message.key) setReply(message.reply);
    },
    [show],
  );
  const forget = useCallback(() => show(undefined), [show]);
  return { page, reply, sent, pressed, seen, hear, forget };
}

/** Of a ticket that can have a draft. */
function keyOf(page: PageState | undefined): string | undefined {
  if (page?.state === "ticket") return page.ticket.key;
  return page?.state === "unread" ? page.key : undefined;
}

/** What the helpdesk's page shows, live, over the panel's own line to it. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Line } from "@/lib/line";
import { FromPage, type FromPanel, type Sent } from "@/lib/messages";
import type { InsertResult, PageState, Reply } from "@/lib/model";

export type Connection = "connecting" | "open" | "no helpdesk" | "lost";
export type PageLine = Line<FromPanel, unknown>;

/** Gives a line, or undefined where the page has no helpdesk; called again when the line is lost. */
export type Connect = (line: (line: PageLine | undefined) => void, signal: AbortSignal) => void;

type Writing = Extract<FromPanel, { ask: number }>;
export type Write = Writing extends infer W ? (W extends Writing ? Omit<W, "ask"> : never) : never;

export interface Page {
  connection: Connection;
  page: PageState | undefined;
  reply: Reply | undefined;
  sent: Sent | undefined;
  tell(message: FromPanel): void;
  /** Writes into the reply; the answer comes when the editor itself holds the words. */
  write(message: Write): Promise<InsertResult>;
}

const NO_PAGE: InsertResult = { outcome: "no editor" };

export function usePage(connect: Connect): Page {
  const [connection, setConnection] = useState<Connection>("connecting");
  const [page, setPage] = useState<PageState>();
  const [sent, setSent] = useState<Sent>();
  const line = useRef<PageLine | undefined>(undefined);
  const asked = useRef(new Map<number, (result: InsertResult) => void>());
  const count = useRef(0);

  useEffect(() => {
    const stop = new AbortController();
    const hear = (raw: unknown) => {
      // The page's process is less trusted than ours: what it says is parsed.
      const parsed = FromPage.safeParse(raw);
      if (!parsed.success) return;
      const message = parsed.data;
      if (message.kind === "page") setPage(message.page);
      else if (message.kind === "reply") setPage((now) => withReply(now, message.key, message.reply));
      else if (message.kind === "sent") setSent(message);
      else {
        asked.current.get(message.ask)?.(message.result);
        asked.current.delete(message.ask);
      }
    };
    connect((next) => {
      line.current = next;
      setConnection(next ? "open" : "no helpdesk");
      if (!next) setPage(undefined);
      next?.listen(hear);
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
  }, [connect]);

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

  const reply = page && "reply" in page ? page.reply : undefined;
  return { connection, page, reply, sent, tell, write };
}

/** The draft's news, if they are of the ticket that is shown. */
function withReply(page: PageState | undefined, key: string, reply: Reply): PageState | undefined {
  if (page?.state === "ticket" && page.ticket.key === key) return { ...page, reply };
  if (page?.state === "unread" && page.key === key) return { ...page, reply };
  return page;
}

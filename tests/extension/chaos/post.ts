/** Takes in what the extension under test reports: every notification that it asks the browser for. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Sent } from "./verdict";

export interface Post {
  port: number;
  sent: Sent[];
  /** Number of the schedule that is played: what comes in of another is not heard. */
  play: number;
  /** Goes with whatever comes in from now on. */
  era: number;
  /** Is called with the next notification that is asked for. */
  onAsked: () => void;
  /** Those of these ids that were asked for last have gone out. */
  isOut(ids: string[]): void;
  close(): void;
}

type Report = Omit<Sent, "era"> & { play: number };

export async function openPost(): Promise<Post> {
  const server = createServer(async (request, response) => {
    const { play, ...report } = JSON.parse(await text(request)) as Report;
    const asked = post.sent.find(({ key }) => key === report.key);
    if (asked) asked.out = report.out;
    else if (!report.out && play === post.play) {
      post.sent.push({ ...report, era: post.era });
      post.onAsked();
    }
    response.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const post: Post = {
    port: (server.address() as AddressInfo).port,
    sent: [],
    play: 0,
    era: 0,
    onAsked: () => {},
    isOut: (ids) => {
      for (const id of ids) {
        const asked = post.sent.findLast((one) => one.id === id);
        if (asked) asked.out = true;
      }
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return post;
}

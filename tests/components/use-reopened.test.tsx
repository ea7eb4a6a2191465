// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { useReopened } from "@/components/hooks/use-reopened";
import type { Sent } from "@/lib/messages";
import type { Corrections } from "@/lib/model";
import { render } from "./page";

const change = vi.fn(async (_: Corrections) => {});
let reopen: (open: boolean) => Promise<void>;
function Probe({ sent, corrections }: { sent?: Sent; corrections: Corrections }) {
  reopen = useReopened("ticket a", sent, { corrections, lost: false, change });
  return null;
}
const sentOn = (key: string): Sent => ({ key, text: "What is not right yet?", certainty: "probably" });

it("a case is opened again, and taken back", async () => {
  await render(<Probe corrections={{}} />);
  await reopen(true);
  expect(change).toHaveBeenLastCalledWith({ reopened: expect.any(Number) });
  await reopen(false);
  expect(change).toHaveBeenLastCalledWith({ reopened: undefined });
});

it("an open case is over with the next reply on its ticket, not with an earlier one or another's", async () => {
  change.mockClear();
  const earlier = sentOn("ticket a");
  await render(<Probe sent={earlier} corrections={{}} />);
  await render(<Probe sent={earlier} corrections={{ reopened: 1 }} />);
  await render(<Probe sent={sentOn("ticket b")} corrections={{ reopened: 1 }} />);
  expect(change).not.toHaveBeenCalled();
  await render(<Probe sent={sentOn("ticket a")} corrections={{ reopened: 1 }} />);
  expect(change).toHaveBeenCalledExactlyOnceWith({ reopened: undefined });
});

// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type Offers, useOffers } from "@/components/hooks/use-offers";
import { ask } from "@/lib/ask";
import type { Failure, KeptOffer } from "@/lib/model";
import { render } from "./page";

vi.mock("@/lib/ask", async (original) => ({
  ...(await original<typeof import("@/lib/ask")>()),
  ask: vi.fn(),
}));

let now: Offers;
function Probe({ failure }: { failure: Failure | undefined }) {
  now = useOffers(failure);
  return null;
}

let held: Partial<Record<Failure, KeptOffer>>;

beforeEach(() => {
  held = { delay_late: { failure: "delay_late", options: ["priority"], at: 1 } };
  fakeBrowser.reset();
  vi.mocked(ask).mockImplementation((async (request: {
    kind: string;
    failure: Failure;
    options: string[];
  }) => {
    if (request.kind === "offers.last") return held[request.failure];
    held[request.failure] = { failure: request.failure, options: request.options, at: 2 };
  }) as never);
});

it("gives what was last offered for the failure, and nothing of another one's", async () => {
  await render(<Probe failure="delay_late" />);
  expect(now.last?.options).toEqual(["priority"]);
  await render(<Probe failure="billing_refund" />);
  expect(now.last).toBeUndefined();
  await render(<Probe failure={undefined} />);
  expect(now.last).toBeUndefined();
});

it("keeps an offer for its failure, and follows what other panels keep", async () => {
  await render(<Probe failure="delay_late" />);
  await act(() => now.keep(["refund", "resend"]));
  await act(
    async () => void (await fakeBrowser.runtime.onMessage.trigger({ kind: "changed" }, {}, () => {})),
  );
  expect(now.last).toEqual({ failure: "delay_late", options: ["refund", "resend"], at: 2 });
});

it("keeps nothing where nothing failed, and is silent where the background is", async () => {
  await render(<Probe failure={undefined} />);
  await act(() => now.keep(["refund"]));
  expect(ask).not.toHaveBeenCalled();
  vi.mocked(ask).mockRejectedValue(new Error("gone"));
  await render(<Probe failure="delay_late" />);
  expect(now.last).toBeUndefined();
});

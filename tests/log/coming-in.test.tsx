// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { type Progress, useLogFile } from "@/components/hooks/use-log-file";
import { ask } from "@/lib/ask";
import { jsonOf } from "@/lib/log/json";
import { render } from "../components/page";
import { odd } from "./rows";

vi.mock("@/lib/ask", async (original) => ({
  ...(await original<typeof import("@/lib/ask")>()),
  ask: vi.fn(),
}));

const NONE = {};
let files: ReturnType<typeof useLogFile>;
const heard: Progress[] = [];
const tell = (progress: Progress) => void heard.push(progress);
function Probe() {
  files = useLogFile(NONE, tell);
  return null;
}
afterEach(() => void heard.splice(0));

const LOG = jsonOf(Array.from({ length: 12_000 }, (_, at) => ({ ...odd, id: `c${at}` })));

test("a long file says how far it is, and when it is through", async () => {
  vi.mocked(ask).mockResolvedValue({ problems: [], tables: [] } as never);
  await render(<Probe />);
  await files.take(LOG, []);
  expect(heard).toEqual([
    { done: 0, of: 12_000 },
    { done: 5000, of: 12_000 },
    { done: 10_000, of: 12_000 },
    undefined,
  ]);
});

test("a file that breaks off on its way says no longer how far it is", async () => {
  vi.mocked(ask).mockRejectedValue(new Error("gone"));
  await render(<Probe />);
  await expect(files.check(LOG)).rejects.toThrow("gone");
  expect(heard).toEqual([{ done: 0, of: 12_000 }, undefined]);
});

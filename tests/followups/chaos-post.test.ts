import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openPost, type Post } from "../extension/chaos/post";

describe("what the chaos run hears of notifications", () => {
  let post: Post;
  beforeEach(async () => {
    post = await openPost();
    post.play = 2;
  });
  afterEach(() => post.close());

  const report = (what: { key: string; out: boolean; play: number }) =>
    fetch(`http://127.0.0.1:${post.port}/`, { method: "POST", body: JSON.stringify({ id: "0 r", ...what }) });

  test("is which were asked for, and whether they have gone out", async () => {
    await report({ key: "a", out: false, play: 2 });
    await report({ key: "b", out: false, play: 2 });
    await report({ key: "a", out: true, play: 2 });
    expect(post.sent.map(({ key, out }) => [key, out])).toEqual([
      ["a", true],
      ["b", false],
    ]);
  });

  test("is nothing of a background that began in the schedule before, however late its word comes", async () => {
    await report({ key: "late", out: false, play: 1 });
    await report({ key: "late", out: true, play: 1 });
    expect(post.sent).toEqual([]);
  });
});

// @vitest-environment jsdom
/** A shared inbox knows no roles: a colleague is told by the house of their address. */
import { beforeAll, expect, it } from "vitest";
import { byRecipe } from "../../lib/helpdesks/by-recipe";
import gmail from "../../lib/helpdesks/gmail";
import { reading, type SavedPage, saved, show, sourceOf } from "./saved";

const reader = byRecipe(gmail.recipe);
const thread = saved.find(({ helpdesk, page }) => helpdesk === "gmail" && page === "thread") as SavedPage;
let html = "";
beforeAll(async () => {
  html = await sourceOf(thread);
});
/** Who wrote what, once the colleague, or everybody, has moved to another house. */
const sides = (from: string, to: string) => {
  show(html.replaceAll(from, to), thread.expected.address);
  const read = reading(reader);
  return "messages" in read ? read.messages.map(({ who }) => who) : read.missing;
};

it("an address of the agent's own domain is a colleague's, in whatever case it is written", () => {
  expect(sides("tom@saltway.example", "Tom@SALTWAY.example")).toEqual([
    "customer",
    "agent",
    "customer",
    "agent",
  ]);
});

it("somebody of another house is nobody's colleague: the conversation is unread", () => {
  expect(sides("tom@saltway.example", "tom@elsewhere.example")).toEqual(["role"]);
  expect(sides("tom@saltway.example", "tom@saltway.example.evil.example")).toEqual(["role"]);
});

it("where everybody can have an address, sharing it says nothing", () => {
  expect(sides("@saltway.example", "@gmail.com")).toEqual(["role"]);
});

it("a conversation that a colleague began has no customer", () => {
  expect(sides("ines@duarte.example", "ines@saltway.example")).toEqual(["customer"]);
});

it("nobody is taken for the agent while the page does not say who is signed in", () => {
  expect(sides("accounts.google.com/SignOutOptions", "accounts.example")).toEqual(["role"]);
});

// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { ChooseHelpdesk } from "@/components/desk/welcome/ChooseHelpdesk";
import type { ChosenHelpdesk } from "@/components/desk/welcome/props";
import { announced, button, press, render } from "./page";

const ZENDESK: ChosenHelpdesk = {
  name: "Zendesk",
  hosts: ["https://*.zendesk.com/*"],
  byClick: false,
  on: true,
};
const GMAIL: ChosenHelpdesk = {
  name: "Gmail",
  hosts: ["https://mail.google.com/*"],
  byClick: true,
  on: false,
};

const onAllow = vi.fn<(helpdesk: unknown) => Promise<boolean>>();
beforeEach(() => onAllow.mockReset());

test("a helpdesk that the browser allows is said to be ready, and has no button", async () => {
  await render(<ChooseHelpdesk helpdesks={[ZENDESK, GMAIL]} onAllow={onAllow} />);
  expect(document.body.textContent).toContain("Ready on Zendesk: just open a ticket.");
  expect(document.querySelectorAll("button").length).toBe(1);
});

test("one that it does not allow yet is asked for by its button, and what became of it is said", async () => {
  onAllow.mockResolvedValueOnce(true).mockResolvedValueOnce(false);
  await render(<ChooseHelpdesk helpdesks={[GMAIL]} onAllow={onAllow} />);
  await press(button("Use Amends on Gmail"));
  expect(onAllow).toHaveBeenCalledExactlyOnceWith(GMAIL);
  expect(announced()).toBe("Gmail is on. Reload its tab if it is open.");
  await press(button("Use Amends on Gmail"));
  expect(announced()).toBe("The browser was not allowed Gmail. Nothing has changed.");
});

test("until the background has said which there are, the way to any other is shown", async () => {
  await render(<ChooseHelpdesk helpdesks={undefined} onAllow={onAllow} />);
  expect(document.body.textContent).toContain("Use Amends on this site");
});

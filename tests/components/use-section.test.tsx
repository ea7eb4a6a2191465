// @vitest-environment happy-dom
import { act, useLayoutEffect } from "react";
import { beforeEach, expect, test } from "vitest";
import { SECTIONS } from "@/components/desk/props";
import { useSection } from "@/components/hooks/use-section";
import { render } from "./page";

let section: string;
function Probe() {
  section = useSection(SECTIONS);
  return null;
}

beforeEach(() => {
  location.hash = "";
});
const go = (hash: string) =>
  act(async () => {
    location.hash = hash;
    dispatchEvent(new HashChangeEvent("hashchange"));
  });

test("the address names the section, whatever follows of what is shown in it", async () => {
  await render(<Probe />);
  expect(section).toBe("today");
  await go("#log?failure=delay_late&outcome=lost");
  expect(section).toBe("log");
  await go("#settings");
  expect(section).toBe("settings");
  await go("#nowhere?log");
  expect(section).toBe("today");
});

test("an address that changes while the desk is drawn is followed", async () => {
  function Hasty() {
    useLayoutEffect(() => history.replaceState(null, "", "#playbook"), []);
    return <Probe />;
  }
  await render(<Hasty />);
  expect(section).toBe("playbook");
});

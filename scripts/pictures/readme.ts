/** The README's pictures. */
import { join } from "node:path";
import { EDITOR, type Ground, press, shoot, theme } from "./ground.ts";

const FOLDER = join(".github", "pictures");
const to = (name: string) => join(FOLDER, `${name}.png`);

export async function readme({ page: begin, own, ticket }: Ground): Promise<void> {
  const page = await begin("light", 1440, 900);
  await ticket(page, "1012");
  await shoot(page, to("ticket"));

  await theme(page, "dark");
  await ticket(page, "1012");
  await shoot(page, to("ticket-dark"));
  await theme(page, "light");

  const dock = await ticket(page, "1012");
  await page.click(EDITOR);
  await page.keyboard.type("Hello Clara, sorry for any inconvenience. I will call you tomorrow at 10:00.");
  await dock.waitForSelector(".findings li");
  await dock.$eval(".draft", (draft) => draft.scrollIntoView({ block: "start" }));
  await shoot(page, to("draft"));
  await press(dock, "Remind me");
  await dock.waitForFunction(() =>
    document.querySelector(".draft-and-promises")?.textContent?.includes("Done"),
  );

  await press(dock, "Collapse Amends");
  await shoot(page, to("collapsed"));
  await page.close();

  const popup = await begin("light", 340, 420);
  await popup.goto(own("popup.html"));
  await popup.waitForFunction(() => document.body.textContent?.includes("call you"));
  await shoot(popup, to("popup"));
  await popup.close();
}

/** `npm run docs`: writes the pages in docs/ that come from the product's data. A test holds them current. */
import { writeFileSync } from "node:fs";
import { PAGES } from "./pages.ts";

for (const [path, page] of Object.entries(PAGES)) {
  writeFileSync(path, page());
  console.log(path);
}

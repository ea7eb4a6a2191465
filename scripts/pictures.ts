/** `npm run pictures`: takes the README's pictures, docs/surfaces.md and the stores' pictures from the real extension. */
import { ground } from "./pictures/ground.ts";
import { readme } from "./pictures/readme.ts";
import { surfaces } from "./pictures/surfaces.ts";

const here = await ground();
try {
  await readme(here);
  await surfaces(here);
} finally {
  await here.close();
}

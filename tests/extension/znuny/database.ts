/** Znuny's database, reached over a socket in its folder alone, and what stands in it. */
import { join } from "node:path";
import { type Alive, keepAlive, until } from "./alive.ts";
import { as, NAME, type Place, perl } from "./home.ts";
import { agents, tickets } from "./tickets.ts";

export async function startDatabase(place: Place): Promise<Alive> {
  const { database, folder, programs, user, environment } = place;
  const options = ["-U", NAME, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"];
  await as(place, join(programs, "initdb"), ["-D", database, ...options]);
  const settings = ["-k", folder, "-c", "listen_addresses=", "-c", "fsync=off"];
  const postgres = keepAlive(
    [join(programs, "postgres"), "-D", database, ...settings],
    user,
    environment,
    folder,
  );
  const ready = () =>
    as(place, join(programs, "psql"), ["-h", folder, "-U", NAME, "-c", "SELECT 1", "postgres"]);
  return until(postgres, () => ready().then(Boolean, () => false));
}

/** @returns the ids of the tickets, as JSON. */
export async function fill(place: Place): Promise<string> {
  const { folder, home, programs } = place;
  const psql = (...options: string[]) =>
    as(place, join(programs, "psql"), ["-q", "-h", folder, "-U", NAME, "-v", "ON_ERROR_STOP=1", ...options]);
  await psql("-c", `CREATE DATABASE ${NAME}`, "postgres");
  for (const part of ["schema", "initial_insert", "schema-post"])
    await psql("-1", "-f", join(home, `scripts/database/${part}.postgresql.sql`), NAME);
  await as(place, "perl", [join(home, "bin/otrs.Console.pl"), "Maint::Config::Rebuild"]);
  return perl(place, "seed", { agents: Object.values(agents), tickets });
}

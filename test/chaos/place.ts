import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { StorePlace } from "../../src/store/index.ts";
import { newDatabase } from "../../src/store/testing/databases.ts";

const SERVER = process.env["AMENDS_TEST_DATABASE_URL"];

/** The databases that there are here: PostgreSQL where a server for tests is given. */
export const KINDS = ["PGlite", ...(SERVER === undefined ? [] : ["PostgreSQL"])];

/** A database that the command line can be given, and that the test can look into. */
export interface Place {
  args: string[];
  env: Record<string, string>;
  place: StorePlace;
}

/** A new, empty database of a kind; an embedded one in a folder below `folder`. */
export async function placeIn(folder: string, kind: string): Promise<Place> {
  if (kind === "PGlite") {
    const dataDir = join(folder, `data-${randomUUID()}`);
    return { args: ["--data-dir", dataDir], env: {}, place: { dataDir } };
  }
  const { url } = await newDatabase(SERVER ?? "");
  return { args: [], env: { DATABASE_URL: url }, place: { databaseUrl: url } };
}

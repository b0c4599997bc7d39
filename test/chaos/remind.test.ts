import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { httpSink } from "../../src/jobs/delivery/testing/sinks.ts";
import { openStore, type StorePlace } from "../../src/store/index.ts";
import { newDatabase } from "../../src/store/testing/databases.ts";
import { PROMISES, writePromises, writeReminders } from "./reminding.ts";

const SERVER = process.env["AMENDS_TEST_DATABASE_URL"];
const LONG = 240_000;
const folder = mkdtempSync(join(tmpdir(), "amends-remind-"));

interface Place {
  args: string[];
  env: Record<string, string>;
  open: StorePlace;
}

async function newPlace(kind: string): Promise<Place> {
  if (kind === "PGlite") {
    const dataDir = join(folder, "pglite-data");
    return {
      args: ["--data-dir", dataDir],
      env: {},
      open: { dataDir },
    };
  }
  const { url } = await newDatabase(SERVER ?? "");
  return {
    args: ["--data-dir", join(folder, "postgres-data")],
    env: { DATABASE_URL: url },
    open: { databaseUrl: url },
  };
}

/** Runs the built command line as a process of its own; `kill` decides when it dies without notice. */
async function amends(argv: string[], { args, env }: Place, kill?: Promise<unknown>) {
  const child = spawn(process.execPath, ["dist/cli/main.js", ...argv, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  const ended = new Promise<number | null>((resolve) => child.on("exit", (code) => resolve(code)));
  void kill?.then(() => child.kill("SIGKILL"));
  return { code: await ended, said };
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(SERVER === undefined ? ["PGlite"] : ["PGlite", "PostgreSQL"])(
  "reminders on %s, with processes that are killed",
  (kind) => {
    let sink: Awaited<ReturnType<typeof httpSink>>;
    let place: Place;
    beforeAll(async () => {
      [sink, place] = await Promise.all([httpSink(), newPlace(kind)]);
    });
    afterAll(() => sink.close());
    const idsSeen = () => sink.arrived.map(({ headers }) => String(headers["webhook-id"]));
    async function waitFor(condition: () => boolean) {
      while (!condition()) await sleep(20);
    }

    it(
      "each promise is reminded of, once, whatever died between cause and sending",
      async () => {
        const settings = writeReminders(folder, sink.url);
        expect((await amends(["remind", "--settings", settings], place)).code).toBe(0);

        const file = writePromises(join(folder, `${kind}.ndjson`), "chat");
        // The cause is written and its process killed; what had been written is not written again.
        await amends(["import", file], place, sleep(900));
        expect((await amends(["import", file], place)).code).toBe(0);

        // A sender dies with a message on its way: nobody knows whether it arrived.
        sink.answer(0);
        const first = waitFor(() => sink.arrived.length > 0);
        expect((await amends(["remind", "--once"], place, first)).code).toBeNull();
        const uncertain = new Set(idsSeen());
        sink.arrived.length = 0;
        sink.answer(200);

        // What no dying process had in hand leaves now, the rest when its time is over.
        await amends(["remind", "--once"], place);
        const { db, store } = await openStore(place.open);
        await sql`update outbox set claimed_until = now() - interval '1 second' where claimed_until is not null`.execute(
          db,
        );
        await store.close();
        const last = await amends(["remind", "--once"], place);
        expect(last.code).toBe(0);
        expect(new Set(idsSeen()).size).toBe(PROMISES);
        expect(idsSeen()).toHaveLength(PROMISES);
        expect(idsSeen().filter((id) => uncertain.has(id))).toHaveLength(uncertain.size);
        expect((await amends(["remind", "--once"], place)).said).toContain("0 sent");
      },
      LONG,
    );
  },
);

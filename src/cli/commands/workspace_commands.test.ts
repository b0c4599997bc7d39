import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { beforeEach, describe, expect, it } from "vitest";
import { AmendsError } from "../../model/errors.ts";
import { testConnections } from "../../jobs/connections/testing/test_connections.ts";
import { testDelivery } from "../../jobs/delivery/testing/test_delivery.ts";
import { countLines } from "../../server/testing/count_lines.ts";
import { fakeStore } from "../../server/testing/fake_store.ts";
import { memoryDatabase } from "../../server/testing/pglite_kysely.ts";
import { backupsOfNothing, NO_DATABASE } from "../../jobs/backups/testing/no_database.ts";
import { openUpkeep } from "../../jobs/upkeep.ts";
import type { Store } from "../../store/types.ts";
import { NOW } from "../testing/run.ts";
import type { Terminal } from "../terminal.ts";
import type { OpenData } from "../workspace.ts";
import { eraseCommand } from "./erase.ts";
import { importCommand } from "./import.ts";
import { morningCommand } from "./morning.ts";
import { ordersCommand } from "./orders.ts";
import { remindCommand } from "./remind.ts";
import { serveCommand } from "./serve.ts";

let store: Store;
let closed = 0;
let demos = 0;
const open: OpenData = async () => ({
  store,
  // Only serving needs one, and it takes seconds to start.
  get database() {
    return memoryDatabase();
  },
  runImport: countLines(store, () => NOW),
  whole: async () => NO_DATABASE,
  backups: async (dataDir: string) => backupsOfNothing(dataDir, () => NOW),
  upkeep: () => openUpkeep(store),
  delivery: async () => testDelivery(store, () => NOW),
  connections: async () => testConnections(store, () => NOW),
  loadDemo: async () => {
    demos += 1;
  },
});
beforeEach(() => {
  closed = 0;
  demos = 0;
  store = {
    ...fakeStore(),
    close: async () => {
      closed += 1;
    },
  };
});

function terminalOf(onText: (text: string) => void): Terminal {
  const stream = () =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        onText(chunk.toString());
        done();
      },
    });
  return { stdin: process.stdin, stdout: stream(), stderr: stream(), env: {}, now: () => NOW };
}

async function run(argv: readonly string[], onText: (text: string) => void = () => {}) {
  let text = "";
  let code = 0;
  const terminal = terminalOf((part) => {
    text += part;
    onText(text);
  });
  const exit = (own: number) => {
    code = own;
  };
  const [name, ...rest] = argv;
  const command =
    name === "import"
      ? importCommand(open)(terminal, exit)
      : name === "orders"
        ? ordersCommand(async () => open)(terminal, exit)
        : name === "erase"
          ? eraseCommand(open)(terminal)
          : name === "remind"
            ? remindCommand(open)(terminal, exit)
            : name === "morning"
              ? morningCommand(open)(terminal)
              : serveCommand(open)(terminal);
  await command.exitOverride().parseAsync(rest, { from: "user" });
  return { text, code };
}

const folder = mkdtempSync(join(tmpdir(), "amends-commands-"));

describe("amends import", () => {
  it("imports each source into the first workspace and says what came of it", async () => {
    const file = join(folder, "two.ndjson");
    writeFileSync(file, "{}\n{}\n");
    const { text, code } = await run(["import", file]);
    expect(code).toBe(0);
    expect(text).toContain(`${file}: done, 2 conversations`);
    expect((await store.workspaces()).map(({ id }) => id)).toEqual(["main"]);
    expect(closed).toBe(1);
  });

  it("shows what a table would be read as, corrected by --map, and opens no database", async () => {
    const file = join(folder, "cases.csv");
    writeFileSync(file, "Case,Sender type,Words\n1,customer,Where is it?\n1,alien,x\n");
    const before = closed;
    const guessed = await run(["import", file, "--preview"]);
    expect(guessed.text).toContain("role = Sender type");
    expect(guessed.text).toContain('no column for "text"');
    const told = await run(["import", file, "--preview", "--map", "text=Words"]);
    expect(told.text).toContain("text = Words");
    expect(told.text).toContain("customer customer (no time): Where is it?");
    expect(told.text).toContain('unknown role "alien"');
    expect(closed).toBe(before);
    await expect(run(["import", file, "--map", "words=Text"])).rejects.toThrow(/Use one of/);
  });

  it("closes the database and says so when a source or workspace is not there", async () => {
    await expect(run(["import", "/nowhere/x.ndjson"])).rejects.toThrow(AmendsError);
    await expect(run(["import", "x", "--workspace", "other"])).rejects.toThrow(
      /no workspace "other"/,
    );
    expect(closed).toBe(2);
  });
});

describe("amends orders import", () => {
  const line = (order: string, rest: object) => `${JSON.stringify({ order, ...rest })}\n`;
  const file = join(folder, "orders.ndjson");

  it("imports orders and deliveries and says what came of them, the second time too", async () => {
    writeFileSync(
      file,
      line("A-1", { promised: "2026-03-06", items: [{ sku: "K" }] }) +
        line("A-1", { delivered_at: "2026-03-06T10:00:00Z" }) +
        line("A-2", { promised: "one day", items: [{ sku: "K" }] }),
    );
    const first = await run(["orders", "import", file]);
    expect(first.text).toContain(
      `${file}: orders 1 new, 0 changed, 0 as before; deliveries 1 new, 0 changed, 0 as before; 1 skipped`,
    );
    expect(first.text).toContain(`skipped ${file}:3 promised: use 2026-03-06`);
    expect((await run(["orders", "import", file])).text).toContain(
      "orders 0 new, 0 changed, 1 as before",
    );
    expect(closed).toBe(2);
  });

  it("fails when nothing at all could be read", async () => {
    writeFileSync(file, "{}\n");
    await expect(run(["orders", "import", file])).rejects.toThrow(/none of the 1 records/);
    await expect(run(["orders", "import", "/nowhere.csv"])).rejects.toThrow(/no such file/);
  });
});

describe("amends erase", () => {
  it("erases only when told twice", async () => {
    await expect(run(["erase", "a@x.example"])).rejects.toThrow(/cannot be undone/);
    expect((await run(["erase", "a@x.example", "--yes"])).text).toContain("Erased 1 conversations");
  });

  it("says when there is nobody to erase", async () => {
    await expect(run(["erase", "b@x.example", "--yes"])).rejects.toThrow(
      /nothing of such a customer/,
    );
  });
});

describe("amends remind and morning", () => {
  it("say when there is nothing to send", async () => {
    expect((await run(["remind", "--dry-run"])).text).toContain("0 messages would be sent");
    expect((await run(["remind", "--once"])).text).toContain("0 sent");
    expect((await run(["remind", "--failed"])).text).toContain("Nothing has failed");
    expect((await run(["morning"])).text).toContain("Nothing is due");
  });

  it("take settings from a file, and name what is wrong with one without repeating it", async () => {
    const file = join(folder, "reminders.json");
    writeFileSync(file, JSON.stringify({ from: "amends@shop.example" }));
    await run(["remind", "--settings", file]);
    expect((await store.outbox.settings("main")).settings.from).toBe("amends@shop.example");
    writeFileSync(file, JSON.stringify({ form: "hidden@shop.example" }));
    const refused = await run(["remind", "--settings", file]).catch((error: unknown) => error);
    expect(String(refused)).toContain("form");
    expect(String(refused)).not.toContain("hidden");
    await expect(run(["remind"])).rejects.toThrow(/nothing to do/);
  });
});

describe("amends serve", () => {
  it("runs until it is asked to stop, then closes everything", async () => {
    let answer = Promise.resolve(0);
    let asked = false;
    const { text } = await run(["serve", "--port", "0", "--demo", "--data-dir", folder], (said) => {
      const url = /running at (http\S+)\n/.exec(said)?.[1];
      if (url === undefined || asked) return;
      asked = true;
      answer = fetch(`${url}/api/health`).then(({ status }) => status);
      void answer.finally(() => process.emit("SIGTERM"));
    });
    expect(await answer).toBe(200);
    expect(text).toContain("/setup?token=");
    expect([closed, demos]).toEqual([1, 1]);
  });

  it("takes no port that is none", async () => {
    await expect(run(["serve", "--port", "99999"])).rejects.toThrow(/0 to 65535/);
  });
});

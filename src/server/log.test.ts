import { expect, it } from "vitest";
import { openStore } from "../store/index.ts";
import { runImport } from "../jobs/import.ts";
import { openLog } from "./log.ts";
import { testServer } from "./testing/test_server.ts";

const SAID = "zebrafinch";

/** A failure as drivers make them: message, detail and parameters repeat what was stored. */
const repeating = () =>
  Object.assign(new Error(`invalid value "${SAID}"`), { detail: SAID, parameters: [SAID] });

it("no line of the log repeats what somebody said, whatever goes wrong with it", async () => {
  const lines: string[] = [];
  const log = openLog("trace", { write: (line) => void lines.push(line) });
  const { store } = await openStore({ memory: true });
  await store.createWorkspace("main", "main", false);
  let fails = false;
  const failing = {
    ...store,
    sight: (own: Parameters<typeof store.sight>[0]) => ({
      ...store.sight(own),
      conversation: () => Promise.reject(repeating()),
    }),
    write: (...given: Parameters<typeof store.write>) =>
      fails ? Promise.reject(repeating()) : store.write(...given),
  };
  const { ask, owner } = await testServer({
    store: failing,
    log,
    run: (order, input, onProgress, signal) => runImport(failing, order, input, onProgress, signal),
  });
  const headers = await owner();
  const talk = (id: string) =>
    JSON.stringify({
      id: `${SAID}-${id}`,
      channel: "chat",
      customer: { id: SAID, name: SAID },
      messages: [{ at: "2026-03-01T10:00:00Z", author: { role: "agent" }, text: `Sorry, ${SAID}` }],
    });
  const base = "/api/workspaces/main";
  const post = (path: string, body: string) =>
    ask(path, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body,
    });
  const states: unknown[] = [];
  for (const [id, body] of [
    ["good", talk("1")],
    ["unreadable", `{"id":"${SAID}", ${SAID}`],
    ["failing", talk("2")],
  ] as const) {
    fails = id === "failing";
    const made = await post(`${base}/imports?name=${SAID}.ndjson`, body);
    const run = (await made.json()) as { id: string };
    for (let state = "running"; state === "running"; ) {
      const view = await ask(`${base}/imports/${run.id}`, { headers });
      ({ state } = (await view.json()) as { state: string });
      if (state !== "running") states.push(state);
    }
  }
  expect(states.length).toBe(3);
  expect(states[0]).toBe("done");
  expect(states[2]).toBe("failed");
  const answers = [
    await ask(`${base}/conversations/${SAID}-1`, { headers }),
    await ask(`${base}/conversations?q=${SAID}&limit=${SAID}`, { headers }),
    await post("/api/lint", `{"draft":"${SAID}"`),
    await post("/api/lint", JSON.stringify({ draft: `Sorry, ${SAID}`, thread: SAID })),
    await post(`${base}/erase`, JSON.stringify({ who: SAID, more: SAID })),
    await ask(`/${SAID}`, { headers }),
  ];
  expect(answers.map(({ status }) => status)).toContain(500);
  await store.close();

  expect(lines.length).toBeGreaterThan(8);
  for (const line of lines) expect(JSON.parse(line)).toHaveProperty("msg");
  expect(lines.filter((line) => line.includes('"level":50')).length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.includes(SAID))).toEqual([]);
}, 300_000);

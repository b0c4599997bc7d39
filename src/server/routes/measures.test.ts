import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CausesReport } from "../../model/causes.ts";
import { MeasuresReport } from "../../model/measures.ts";
import { openStore } from "../../store/index.ts";
import { reviewed, talk } from "../../store/testing/samples.ts";
import type { Store } from "../../store/types.ts";
import { testServer } from "../testing/test_server.ts";

let store: Store;
let server: Awaited<ReturnType<typeof testServer>>;
let owner: { cookie: string; origin: string };

beforeAll(async () => {
  ({ store } = await openStore({ memory: true }));
  server = await testServer({ store });
  owner = await server.owner();
  await store.createWorkspace("main", "main", false);
  const texts = ["Where is my kettle?", "We will send it by Tuesday at 5 pm."];
  const talks = Array.from({ length: 6 }, (_unused, i) =>
    talk(`t${i}`, texts, { team: "=Returns" }),
  );
  await store.write(
    "main",
    talks.map((one) => reviewed(one)),
  );
});
afterAll(() => store.close());

const ask = (path: string) => server.ask(`/api/workspaces/main${path}`, { headers: owner });

describe("measures", () => {
  it("come whole, over time and by group, as the contract says", async () => {
    const answer = await ask("/measures?by=team&from=2026-03-01&to=2026-03-31");
    expect(answer.status).toBe(200);
    const report = MeasuresReport.parse(await answer.json());
    expect(report).toMatchObject({ conversations: 6, from: "2026-03-02", to: "2026-03-03" });
    expect(report.groups.map(({ key }) => key)).toEqual(["=Returns"]);
    expect(report.values.find(({ id }) => id === "first_response")).toMatchObject({
      n: 6,
      shown: "low_data",
    });
    expect(report.trend.reduce((sum, { conversations }) => sum + conversations, 0)).toBe(6);
  });

  it("have causes beside them", async () => {
    const report = CausesReport.parse(await (await ask("/causes?from=2026-03-01")).json());
    expect(report.conversations).toBe(6);
    expect((await ask("/causes?from=soon")).status).toBe(400);
  });

  it("refuse a dimension or a day that there is not", async () => {
    expect((await ask("/measures?by=mood")).status).toBe(400);
    expect((await ask("/measures?from=yesterday")).status).toBe(400);
  });

  it("are of what several filters choose", async () => {
    const one = await (await ask("/measures?channel=email&team=%3DReturns")).json();
    expect(MeasuresReport.parse(one)).toMatchObject({
      conversations: 6,
      filter: { channel: "email", team: "=Returns" },
      latest: null,
    });
    const none = await (await ask("/measures?channel=chat&team=%3DReturns")).json();
    expect(MeasuresReport.parse(none).conversations).toBe(0);
    const causes = await (await ask("/causes?channel=email&team=%3DReturns&queue=")).json();
    expect(CausesReport.parse(causes)).toMatchObject({ conversations: 6, filter: { queue: "" } });
    const where = encodeURIComponent("channel=email&team=%3DReturns");
    const list = await (await ask(`/conversations?where=${where}`)).json();
    expect(list).toMatchObject({ total: 6 });
  });

  it("have weights with a history", async () => {
    expect(await (await ask("/weights")).json()).toEqual([]);
    await store.setConfig("main", await store.config("main"));
    expect(await (await ask("/weights")).json()).toMatchObject([{ weights: { reliability: 32 } }]);
  });
});

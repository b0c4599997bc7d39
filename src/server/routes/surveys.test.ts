import { beforeAll, describe, expect, it } from "vitest";
import type {
  FactorProfile,
  SurveyAgreement,
  SurveyAnswerPage,
  SurveyGaps,
  SurveyHeard,
  SurveyImportView,
  SurveyReport,
  SurveySettings,
} from "../../model/surveys.ts";
import { openStore } from "../../store/index.ts";
import { reviewed, talk } from "../../store/testing/samples.ts";
import type { Store } from "../../store/types.ts";
import { SURVEYED_FACTORS } from "../../survey/forms.ts";
import { permissionsOfRoutes } from "../openapi.ts";
import { testServer } from "../testing/test_server.ts";

let server: Awaited<ReturnType<typeof testServer>>;
let store: Store;
let owner: Record<string, string>;
beforeAll(async () => {
  ({ store } = await openStore({ memory: true }));
  await store.createWorkspace("main", "My team", false);
  for (let i = 0; i < 8; i += 1) {
    const rating = i === 7 ? { rating: { score: 1, scale: 5, comment: "=1+1" } } : {};
    await store.write("main", [
      reviewed(
        talk(`t${i}`, ["Where is it?", "It is on its way."], {
          status: "solved",
          team: "Repairs",
          ...rating,
        }),
      ),
    ]);
  }
  server = await testServer({ store });
  owner = await server.owner();
});

const SURVEYS = "/api/workspaces/main/surveys";
const get = async <T>(path: string) => {
  const response = await server.ask(SURVEYS + path, { headers: owner });
  expect(response.status).toBe(200);
  return (await response.json()) as T;
};
const send = async (csv: string) => {
  const headers = { ...owner, "content-type": "text/csv" };
  const response = await server.ask(`${SURVEYS}/import`, { method: "POST", body: csv, headers });
  expect(response.status).toBe(200);
  return (await response.json()) as SurveyImportView;
};

const FILE = `Ticket ID,Response date,sent_at,satisfaction,Comment,Language
t0,2026-03-02T09:00:00Z,2026-03-02,5,Ben was great,en
t1,2026-03-02 09:30:00+08:00,2026-03-02,2,You sent the wrong colour,en
t2,,2026-03-02,,,en
t3,2026-03-02T09:00:00Z,,4,,es-MX
nobody,2026-03-02T09:00:00Z,,4,,en
t4,2026-03-02T09:00:00Z,,9,,en
t5,yesterday,,4,,en
t6,,,,,en
,2026-03-02T09:00:00Z,,4,,en
`;

describe("answers from elsewhere", () => {
  it("are stored once, with a reason for every row that cannot be", async () => {
    const first = await send(FILE);
    expect(first).toMatchObject({ stored: 4, known: 0, skipped: 5 });
    expect(Object.fromEntries(first.bad.map(({ line, reason }) => [line, reason]))).toEqual({
      6: "there is no such conversation in this workspace",
      7: '"9" is no answer to the form csat',
      8: "a time is not written as 2026-03-02T09:30:00+08:00 or 2026-03-02",
      9: "it holds no answer and nobody was asked",
      10: "it names no conversation",
    });
    expect(await send(FILE)).toMatchObject({ stored: 0, known: 4, skipped: 5 });
  });

  it("take other forms by name or by their questions", async () => {
    const csv = "conversation,form,score,at\nt5,nps,10,2026-03-02\nt6,unknown,1,2026-03-02\n";
    expect(await send(csv)).toMatchObject({ stored: 1, bad: [{ line: 3 }] });
    expect(
      await send("conversation,promised,ces,solved,at\nt6,6,5,partly,2026-03-02\n"),
    ).toMatchObject({ stored: 1 });
    expect(await send("conversation,why,at\nt6,price,2026-03-02\n")).toMatchObject({ stored: 1 });
    const report = await get<SurveyReport>("");
    expect(report).toMatchObject({
      answers: 6,
      nps: { n: 1 },
      ces: { n: 1 },
      solved: { n: 1, partly: 1 },
      why: [{ reason: "price", count: 1 }],
    });
  });

  it("are reported with n and response, and listed with what was heard", async () => {
    const report = await get<SurveyReport>("?form=csat");
    expect(report).toMatchObject({
      csat: { n: 3, share: null, response: { n: 3 } },
      help_desk: { n: 1 },
    });
    expect(await get<SurveyHeard>("/heard")).toEqual({
      words: 3,
      praised: 1,
      sins: [{ sin: "wrong_delivery", answers: 1 }],
    });
    const page = await get<SurveyAnswerPage>("/answers?heard=wrong_delivery");
    expect(page.items).toMatchObject([{ conversation: "t1", language: "en", given: { csat: 2 } }]);
    expect((await get<SurveyAnswerPage>("/answers?conversation=t7")).items).toMatchObject([
      { cause: "help_desk", rating: { score: 1, scale: 5 }, words: "=1+1" },
    ]);
    expect((await server.ask(`${SURVEYS}?form=other`, { headers: owner })).status).toBe(400);
  });

  it("are compared with what customers expect", async () => {
    const gaps = await get<SurveyGaps>("/gaps?from=2026-03-01");
    expect(gaps.items).toHaveLength(6);
    expect(gaps.items[0]).toMatchObject({ question: "promised", perceived_n: 1, gap: null });
    expect(gaps.importance).toMatchObject({ customers: 0, offered: null });
  });

  it("are laid beside what was observed, and few of them show nothing", async () => {
    const days = "from=2026-01-01&to=2026-12-31";
    const { csat } = await get<SurveyReport>(`?${days}`);
    const found = await get<SurveyAgreement>(`/agreement?${days}`);
    expect(found).toMatchObject({ from: "2026-01-01", to: "2026-12-31", least_teams: 5 });
    expect(found.whole.answers).toBe(csat.n);
    expect(found.months.reduce((sum, { answers }) => sum + answers, 0)).toBe(csat.n);
    expect(found.whole.score.correlation).toBeNull();
    expect(found.regression.factors.map(({ slope }) => slope)).toEqual([null, null, null, null]);
    expect((await server.ask(`${SURVEYS}/agreement?from=x`, { headers: owner })).status).toBe(400);
  });

  it("stand factor by factor beside what was observed, in the same days", async () => {
    const { factors } = await get<FactorProfile>("/profile?from=2026-01-01&to=2026-12-31");
    expect(factors.map(({ factor }) => factor)).toEqual(SURVEYED_FACTORS);
    expect(factors[0]).toMatchObject({ asked: null, answers: 1, customers: 1 });
    expect(factors[0]?.observed).toMatchObject({ id: "kept_on_time" });
    // Audits look at the house, not at a team.
    const ofTeam = await get<FactorProfile>("/profile?team=Returns");
    expect(ofTeam.factors.at(-1)).toMatchObject({ factor: "tangibles" });
    expect(ofTeam.factors.at(-1)?.observed?.value ?? null).toBeNull();
    expect((await server.ask(`${SURVEYS}/profile?from=x`, { headers: owner })).status).toBe(400);
  });

  it("leave as CSV that no spreadsheet executes, and as NDJSON", async () => {
    const csv = await (await server.ask(`${SURVEYS}/export`, { headers: owner })).text();
    expect(csv.split("\r\n")[0]).toMatch(/^id,conversation,subject,.*words,sins,praise$/);
    expect(csv).toContain("'=1+1");
    expect(csv.trim().split("\r\n")).toHaveLength(8);
    const lines = await (
      await server.ask(`${SURVEYS}/export?format=ndjson&cause=import`, { headers: owner })
    ).text();
    expect(
      lines
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { cause: string }).cause),
    ).toEqual(Array.from({ length: 6 }, () => "import"));
  });
});

describe("settings of surveys", () => {
  it("are off at first, checked, and kept", async () => {
    const before = await get<SurveySettings>("/settings");
    expect(before).toMatchObject({
      enabled: false,
      triggers: { on_cancellation: { form: "leaving", share: 1 } },
    });
    const put = (json: unknown) =>
      server.ask(`${SURVEYS}/settings`, { method: "PUT", headers: owner, json });
    expect((await put({ ...before, enabled: true, quiet_days: 60 })).status).toBe(200);
    expect(await get<SurveySettings>("/settings")).toMatchObject({ enabled: true, quiet_days: 60 });
    for (const wrong of [
      { origins: ["http://shop.example"] },
      { origins: ["https://shop.example/page"] },
      { origins: ["https://a; script-src *"] },
      { triggers: { after_close: { share: 2 } } },
      { triggers: { after_close: { form: "internal" } } },
      { other: 1 },
    ])
      expect((await put(wrong)).status).toBe(400);
    expect((await store.surveys.settings("main")).since).not.toBeNull();
  });

  it("are the owner's to change; asking needs the right to write", () => {
    const path = SURVEYS.replace("main", "{ws}");
    expect(permissionsOfRoutes().get(`PUT ${path}/settings`)).toBe("govern");
    expect(permissionsOfRoutes().get(`GET ${path}/settings`)).toBe("read");
    expect(permissionsOfRoutes().get(`POST ${path}/invitations`)).toBe("change");
  });
});

it("asking by hand says why nobody is asked", async () => {
  const json = { conversation: "t0", form: "csat", by: "email" };
  const response = await server.ask(`${SURVEYS}/invitations`, {
    method: "POST",
    headers: owner,
    json,
  });
  expect(response.status).toBe(409);
  expect(await response.text()).toContain("Surveys leave by mail, and that is not set up.");
});

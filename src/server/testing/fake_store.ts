import type { ImportView, VerdictView, WorkspaceView } from "../../model/api.ts";
import { Config } from "../../model/config.ts";
import { fakeConnections, fakeSidebars, fakeWebhooks, fakeWriteBack } from "./fake_connections.ts";
import { fakeAudits } from "./fake_audits.ts";
import { fakeEpisodes } from "./fake_episodes.ts";
import { fakeOrders } from "./fake_orders.ts";
import { fakeSurveys } from "./fake_surveys.ts";
import { fakePeople } from "./fake_people.ts";
import { fakeOutbox } from "./fake_outbox.ts";
import { fakeQueue } from "./fake_queue.ts";
import { fakeStaged } from "./fake_staged.ts";
import { AmendsError } from "../../model/errors.ts";
import type { HouseFileVersion } from "../../model/house_rules.ts";
import { causesReport } from "../../measures/causes/report.ts";
import { measuresReport } from "../../measures/report.ts";
import { DEFAULT_SETTINGS } from "../../score/total.ts";
import type { Measures } from "../../store/measures/types.ts";
import type { HouseStore, Reviewed, Store } from "../../store/types.ts";

/** A store in memory, for tests of the routes. It keeps what it is given and judges nothing. */
export function fakeStore(workspaces: WorkspaceView[] = []): Store {
  const rows = new Map<string, Map<string, Reviewed>>();
  const verdicts = new Map<string, VerdictView[]>();
  const imports = new Map<string, ImportView>();
  const configs = new Map<string, Config>();
  const inside = (ws: string) => {
    const found = rows.get(ws) ?? new Map<string, Reviewed>();
    rows.set(ws, found);
    return found;
  };
  const store: Store = {
    house: fakeHouse(),
    count: async (ws) => inside(ws).size,
    workspaces: async () => [...workspaces],
    async createWorkspace(id, name, demo) {
      workspaces.push({ id, name, demo, conversations: 0 });
    },
    async removeWorkspace(id) {
      workspaces.splice(
        workspaces.findIndex((workspace) => workspace.id === id),
        1,
      );
    },
    config: async (ws) => configs.get(ws) ?? Config.parse({}),
    setConfig: async (ws, config) => void configs.set(ws, config),
    states: async () => new Map(),
    origins: async () => new Map(),
    stored: async () => new Map(),
    async write(ws, items) {
      for (const item of items) inside(ws).set(item.conversation.id, item);
      return { created: items.length, updated: 0, unchanged: 0, outdated: [] };
    },
    conversation: async (ws, id) => inside(ws).get(id) ?? null,
    conversations: async (ws) => ({ items: [], total: inside(ws).size, many: false, next: null }),
    choices: async () => ({ agents: [], teams: [], languages: [] }),
    async *exported() {
      yield* [];
    },
    async *each(ws) {
      yield* inside(ws).values();
    },
    promises: async () => ({ items: [], total: 0, many: false, next: null, counts: { all: 0 } }),
    async *eachPromise() {
      yield* [];
    },
    promise: async () => null,
    compliance: async () => {
      throw new AmendsError("not_found", "this store measures nothing");
    },
    foundIn: async () => ({ sins: [], praise: { total: 0, quotes: [] } }),
    overview: async () => {
      throw new Error("secret words of a customer");
    },
    dueForChange: async () => [],
    queue: fakeQueue(),
    staged: fakeStaged(),
    pastSettings: async () => [],
    current: async () => [],
    connections: fakeConnections(),
    webhooks: fakeWebhooks(),
    writeBack: fakeWriteBack(),
    sidebars: fakeSidebars(),
    withMailIds: async () => [],
    marks: async () => new Map(),
    mark: async () => {},
    verdicts: async (_ws, conversation) => verdicts.get(conversation) ?? [],
    async setVerdict(_ws, { conversation, finding, verdict, note }, by, at) {
      const others = (verdicts.get(conversation) ?? []).filter((v) => v.finding !== finding);
      const place = { message: null, sin: "apathy" as const, start: 0, end: 0, orphaned: false };
      const given = verdict === null ? [] : [{ finding, verdict, note, by, at, ...place }];
      verdicts.set(conversation, [...others, ...given]);
    },
    trackRecords: async () => [{ rule: "apathy.shrug", right: 3, wrong: 1, low: null, high: null }],
    templates: async () => ({ conversations: 0, counts: new Map() }),
    saveTemplates: async () => {},
    imports: async () => [...imports.values()],
    import: async (ws, id) => imports.get(`${ws}/${id}`) ?? null,
    saveImport: async (ws, run) => void imports.set(`${ws}/${run.id}`, run),
    markSilentImports: async () => {},
    clockIsBack: async () => {},
    outbox: fakeOutbox(),
    surveys: fakeSurveys(),
    questions: {
      ask: async () => "not_open",
      askable: async () => [],
      about: async () => null,
      read: async () => null,
      answer: async () => false,
      refuse: async () => false,
    },
    orders: fakeOrders(),
    episodes: fakeEpisodes(),
    measures: fakeMeasures(),
    audits: fakeAudits(),
    erase: async (_ws, who) => ({
      conversations: who === "a@x.example" ? 1 : 0,
      orders: 0,
      messages: 0,
      episodes: 0,
    }),
    feeds: {
      list: async () => [],
      open: async () => {},
      close: async () => false,
      read: async () => null,
    },
    answers: { of: async () => [], give: async () => {}, open: async () => [] },
    log: {
      add: async () => {},
      page: async () => ({ items: [], next: null }),
      each: async function* () {},
    },
    identities: {
      list: async () => [],
      link: async () => {},
      unlink: async () => {},
      catchUp: async () => 0,
      withSame: async (_ws, own) => [...own],
    },
    retention: {
      view: async () => ({ settings: { days: null, keep_open: true }, months: [] }),
      save: async () => {},
      count: async () => null,
      erase: async () => null,
    },
    people: fakePeople(),
    sight: () => store,
    close: async () => {},
  };
  return store;
}

/** Nothing is measured here; the real store is tested beside its code. */
function fakeMeasures(): Measures {
  return {
    report: async (_ws, query, now) =>
      measuresReport(
        {
          as_of: now,
          query,
          filter: {},
          latest: null,
          span: null,
          notYetMeasured: 0,
          whole: {},
          orders: null,
          groups: [],
          groupsLeftOut: 0,
          step: "day",
          trend: [],
        },
        DEFAULT_SETTINGS,
      ),
    causes: async (_ws, _query, now) =>
      causesReport({
        as_of: now,
        filter: {},
        latest: null,
        span: null,
        whole: {},
        days: [],
        people: [],
        hours: [],
        topics: [],
      }),
    scoresByMonth: async () => [],
    weights: async () => [],
    clear: async () => {},
    outdated: async () => false,
    catchUp: async () => 0,
  };
}

function fakeHouse(): HouseStore {
  const kept: HouseFileVersion[] = [];
  const versions = (name: string) => kept.filter((one) => one.name === name).toReversed();
  return {
    files: async () =>
      [...new Set(kept.map(({ name }) => name))].flatMap((name) => versions(name).slice(0, 1)),
    versions: async (_ws, name) => versions(name),
    async save(_ws, version, basedOn) {
      if ((versions(version.name)[0]?.version ?? 0) !== basedOn)
        throw new AmendsError("conflict", "somebody else was first");
      kept.push({ ...version, version: basedOn + 1 });
    },
    inForce: async () => ({}),
    recent: async () => ({ ids: [], total: 0, from: null, to: null }),
  };
}

import { Hono } from "hono";
import {
  HouseCheck,
  type HouseFileVersion,
  HouseFileVersion as Version,
  HouseTrial,
} from "../../model/house_rules.ts";

const TEXT =
  "banned:\n  - id: take-time\n    phrases: [take as long as they take]\n    sin: coldness\n";

/** House rules as the page sees them: one file with two versions; a text with "(a+)+" has a mistake. */
export function houseFixtures(now: number) {
  const at = new Date(now - 86_400_000).toISOString();
  const versions: HouseFileVersion[] = [
    { name: "our-words", version: 1, text: TEXT, on: false, by: "Ada Blom", at },
  ];
  const newest = () => versions.slice(-1);
  const add = (change: Partial<HouseFileVersion>) => {
    const last = versions.at(-1);
    if (last !== undefined) versions.push({ ...last, ...change, version: last.version + 1 });
  };
  const app = new Hono();
  const path = "/api/workspaces/:ws/house-rules";
  app.get(path, (c) => c.json(Version.array().parse(c.req.param("ws") === "demo" ? newest() : [])));
  app.get(`${path}/:name/versions`, (c) => c.json(Version.array().parse(versions.toReversed())));
  app.post(`${path}/check`, async (c) => {
    const { text } = await c.req.json<{ text: string }>();
    const lines = text.split("\n");
    const line = lines.findIndex((one) => one.includes("(a+)+"));
    const problem = {
      file: "our-words.yaml",
      line: line + 1,
      column: (lines[line]?.indexOf("(a+)+") ?? 0) + 5,
      message: "a repetition without an upper bound may not be inside another, nor hold one",
      hint: "Say how often, for example (?:\\w{1,20} ){0,3} for up to three words.",
      text: lines[line] ?? "",
    };
    return c.json(
      HouseCheck.parse(
        line === -1
          ? { problems: [], examples: { count: 2, failures: [] } }
          : { problems: [problem], examples: null },
      ),
    );
  });
  app.post(`${path}/try`, (c) => c.json(HouseTrial.parse(TRIAL)));
  app.put(`${path}/:name`, async (c) => {
    add({ text: (await c.req.json<{ text: string }>()).text });
    return c.json(newest()[0] ?? null);
  });
  app.post(`${path}/:name/switch`, async (c) => {
    add({ on: (await c.req.json<{ on: boolean }>()).on });
    return c.json(newest()[0] ?? null);
  });
  return app;
}

const TRIAL: HouseTrial = {
  conversations: 500,
  reached: 37,
  total: 612,
  changed: 1,
  appear: 1,
  disappear: 0,
  rules: [{ rule: "coldness.house.take-time", appear: 1, disappear: 0 }],
  changes: [
    {
      change: "appear",
      conversation: "t-1041",
      subject: "Refund for the broken kettle",
      message: "t-1041-1",
      rule: "coldness.house.take-time",
      sin: "coldness",
      quote: "<b>they take as long as they take</b>",
      explanation: "The house does not write these words.",
    },
  ],
  from: null,
  to: null,
};

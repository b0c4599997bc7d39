import type { Hono } from "hono";
import { TABLE_FIELDS, TablePreview } from "../../model/table.ts";

const COLUMNS = [
  { name: "Case ref", samples: ["A-1", "A-2"] },
  { name: "Sender type", samples: ["customer", "agent"] },
  { name: "Written", samples: ["2026-03-02 09:00"] },
  { name: "Words", samples: ["Where is my lamp? It was to come on Monday."] },
];

/** A table whose headers say who writes and when, and not what is the text. */
export function tableFixtures(app: Hono): void {
  app.post("/api/workspaces/:ws/imports/preview", async (c) => {
    await c.req.arrayBuffer();
    const told = JSON.parse(c.req.query("mapping") ?? "{}") as Record<string, string>;
    const mapping = {
      conversation: "Case ref",
      at: "Written",
      role: "Sender type",
      ...Object.fromEntries(Object.entries(told).filter(([, column]) => column !== "")),
    };
    const isWhole = "text" in mapping;
    return c.json(
      TablePreview.parse({
        kind: "csv",
        fields: TABLE_FIELDS,
        columns: COLUMNS,
        mapping,
        rows: 3,
        conversations: isWhole ? [sample] : [],
        notes: [],
        bad_records: isWhole
          ? [{ place: "cases.csv:4 Sender type", reason: 'unknown role "alien"', hint: null }]
          : [],
        missing: isWhole
          ? null
          : 'no column for "text" among: Case ref, Sender type, Written, Words',
      }),
    );
  });
}

const sample = {
  id: "A-1",
  subject: "",
  messages: [
    {
      at: "2026-03-02T09:00:00.000Z",
      role: "customer",
      author: "Rosa Vidal",
      text: "Where is my lamp? It was to come on Monday.",
    },
    {
      at: "2026-03-02T10:00:00.000Z",
      role: "agent",
      author: "Tove",
      text: "I am sorry. It leaves today.",
    },
  ],
  more: 1,
};

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { Conversation, ConversationInput } from "../model/conversation.ts";
import { Delivery, PromisedOrder } from "../model/order.ts";
import { HouseFile } from "../model/house_rules.ts";
import { Review } from "../model/review.ts";
import { COLUMNS } from "../report/rows/columns.ts";
import { openApiDocument } from "../server/openapi.ts";
import { SINS } from "../sins/index.ts";
import { TRACK_RECORDS } from "../sins/track_records.ts";
import { withTables } from "./benchmarks/page.ts";
import { columnsPage } from "./columns_page.ts";
import { sinPages } from "./sin_pages.ts";
import { withRealOutput } from "./tour.ts";

/** Files made from code. `--check` fails when one on disk is not what the code would write. */
const FILES: Readonly<Record<string, () => string>> = {
  "docs/generated/conversation-input.v1.schema.json": () => schema(ConversationInput),
  "docs/generated/conversation.v1.schema.json": () => schema(Conversation),
  "docs/generated/review.v1.schema.json": () => schema(Review),
  "docs/generated/order.v1.schema.json": () => schema(PromisedOrder),
  "docs/generated/delivery.v1.schema.json": () => schema(Delivery),
  "docs/generated/house-rules.v1.schema.json": () => schema(HouseFile),
  "docs/generated/openapi.json": () => `${JSON.stringify(openApiDocument(), null, 2)}\n`,
  "docs/generated/export-columns.md": () => columnsPage(COLUMNS),
  ...Object.fromEntries(
    Object.entries(sinPages(SINS, TRACK_RECORDS)).map(([path, text]) => [path, () => text]),
  ),
  ...Object.fromEntries(
    ["docs/benchmarks.md", "docs/sizing.md"].map((path) => [
      path,
      () => withTables(readFileSync(path, "utf8")),
    ]),
  ),
  "README.md": () => withRealOutput(readFileSync("README.md", "utf8")),
};

function schema(type: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(type, { io: "input" }), null, 2)}\n`;
}

function onDisk(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

const stale = Object.entries(FILES)
  .map(([path, make]) => ({ path, text: make() }))
  .filter(({ path, text }) => onDisk(path) !== text);

/** Pages of sins that are no more. */
const left = filesIn("docs/sins").filter((path) => !(path in FILES));

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

if (process.argv.includes("--check")) {
  for (const { path } of stale) console.error(`${path} is stale: run npm run generate`);
  for (const path of left) console.error(`${path} is of nothing any more: run npm run generate`);
  process.exitCode = stale.length + left.length === 0 ? 0 : 1;
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
  for (const path of left) {
    rmSync(path);
    console.log(`removed ${path}`);
  }
}

import { z } from "zod";
import { AmendsError } from "../../model/errors.ts";
import {
  HouseCheck,
  HouseFileName,
  HouseFileVersion,
  HouseTrial,
} from "../../model/house_rules.ts";
import type { Services } from "../services.ts";
import { body, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["House rules"];
const path = "/api/workspaces/{ws}/house-rules";
const inFile = inWorkspace.extend({ name: HouseFileName });
const text = z.string().max(200_000);
const file = json(HouseFileVersion, "The newest version");

const list = route({
  method: "get",
  path,
  permission: "read",
  tags,
  summary: "Files of house rules, each with its newest version",
  request: { params: inWorkspace },
  responses: { 200: json(z.array(HouseFileVersion), "Files in order of name") },
});
const versions = route({
  method: "get",
  path: `${path}/{name}/versions`,
  permission: "read",
  tags,
  summary: "All versions of a file: text, on or off, by whom and when",
  request: { params: inFile },
  responses: { 200: json(z.array(HouseFileVersion), "Newest first") },
});
const check = route({
  method: "post",
  path: `${path}/check`,
  permission: "change",
  tags,
  summary: "What is wrong with a text, and which of its examples do not hold; nothing is stored",
  request: { params: inWorkspace, body: body(z.object({ name: HouseFileName, text })) },
  responses: { 200: json(HouseCheck, "Places of mistakes") },
});
const dryRun = route({
  method: "post",
  path: `${path}/try`,
  permission: "change",
  tags,
  summary: "Dry run: what a text would change in the last month; nothing is stored",
  request: {
    params: inWorkspace,
    body: body(
      z.object({
        name: HouseFileName,
        text: text.nullable().describe("Null: what switching the file off would change"),
      }),
    ),
  },
  responses: { 200: json(HouseTrial, "Findings that would appear and go") },
});
const save = route({
  method: "put",
  path: `${path}/{name}`,
  permission: "change",
  tags,
  summary: "Save a new version of a file; a new file is off until it is switched on",
  request: {
    params: inFile,
    body: body(
      z.object({
        text,
        version: z.number().int().min(0).describe("The version that was edited; 0 for a new file"),
      }),
    ),
  },
  responses: { 200: file },
});
const flip = route({
  method: "post",
  path: `${path}/{name}/switch`,
  permission: "change",
  tags,
  summary: "Switch the rules of a file on or off",
  description: "Stored conversations are reviewed again in the background.",
  request: { params: inFile, body: body(z.object({ on: z.boolean() })) },
  responses: { 200: file },
});

export const houseRuleRoutes = routes()
  .openapi(list, async (c) =>
    c.json(await c.var.services.store.house.files(c.req.valid("param").ws), 200),
  )
  .openapi(versions, async (c) => {
    const { ws, name } = c.req.valid("param");
    const found = await c.var.services.store.house.versions(ws, name);
    if (found.length === 0) throw new AmendsError("not_found", "There is no such file.");
    return c.json(found, 200);
  })
  .openapi(check, async (c) => {
    const { store, checkHouse } = c.var.services;
    return c.json(await checkHouse(store, c.req.valid("param").ws, c.req.valid("json")), 200);
  })
  .openapi(dryRun, async (c) => {
    const { store, tryHouse, now } = c.var.services;
    const { ws } = c.req.valid("param");
    const wanted = c.req.valid("json");
    if (wanted.text !== null) await insistOnUsable(c.var.services, ws, wanted.name, wanted.text);
    return c.json(await tryHouse(store, ws, wanted, now()), 200);
  })
  .openapi(save, async (c) => {
    const { store, configChanged } = c.var.services;
    const { ws, name } = c.req.valid("param");
    const { text: wanted, version } = c.req.valid("json");
    await insistOnUsable(c.var.services, ws, name, wanted);
    const on = (await newest(c.var.services, ws, name))?.on ?? false;
    await add(
      c.var.services,
      ws,
      { name, text: wanted, on, by: c.var.principal?.name ?? "" },
      version,
    );
    if (on) configChanged(ws);
    return c.json(one(await store.house.versions(ws, name)), 200);
  })
  .openapi(flip, async (c) => {
    const { store, configChanged } = c.var.services;
    const { ws, name } = c.req.valid("param");
    const { on } = c.req.valid("json");
    const last = one(await store.house.versions(ws, name));
    if (on) await insistOnUsable(c.var.services, ws, name, last.text);
    if (last.on !== on) {
      const by = c.var.principal?.name ?? "";
      await add(c.var.services, ws, { name, text: last.text, on, by }, last.version);
      configChanged(ws);
    }
    return c.json(one(await store.house.versions(ws, name)), 200);
  });

const newest = async ({ store }: Services, ws: string, name: string) =>
  (await store.house.versions(ws, name))[0];

function one([first]: readonly HouseFileVersion[]): HouseFileVersion {
  if (first === undefined) throw new AmendsError("not_found", "There is no such file.");
  return first;
}

function add(
  { store, now }: Services,
  ws: string,
  version: Omit<HouseFileVersion, "version" | "at">,
  basedOn: number,
): Promise<void> {
  return store.house.save(ws, { ...version, at: now() }, basedOn);
}

/** What is wrong is refused with its place. @throws AmendsError `invalid_config` */
async function insistOnUsable(
  { store, checkHouse }: Services,
  ws: string,
  name: string,
  wanted: string,
): Promise<void> {
  const { problems } = await checkHouse(store, ws, { name, text: wanted });
  const [first] = problems;
  if (first === undefined) return;
  const { file: where, line, column, message, hint } = first;
  throw new AmendsError("invalid_config", message, { place: { file: where, line, column }, hint });
}

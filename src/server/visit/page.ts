import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { photoTypeOf } from "../../audits/photo.ts";
import { AUDIT_ANSWERS, type ChecklistSection, PHOTO_LIMIT } from "../../model/audits.ts";
import type { ServedLanguage } from "../../model/taxonomy.ts";
import { html } from "../../report/html/template.ts";
import type { Visit } from "../../store/audits/types.ts";
import { customerPage, forReaderOnly, gonePage, linkHash, STYLE_SOURCE } from "../customer_page.ts";
import type { ServerEnv } from "../services.ts";
import { endPage, partPage, partsOf } from "./form.ts";
import { SHRINK_SOURCE } from "./shrink.ts";
import { VISIT_TEXTS } from "./texts.ts";

type Ask = Context<ServerEnv>;

/** A photo for each of the items of a part, and their words. */
const BODY_LIMIT = 8 * PHOTO_LIMIT;
const MOST_NOTE = 2000;

const POLICY = `default-src 'none'; style-src ${STYLE_SOURCE}; script-src ${SHRINK_SOURCE}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/**
 * The pages behind the link of a mystery shopper: no sign-in, and nothing but this one audit. A part at a
 * time, so that what was answered is kept when the line breaks; works without scripts.
 */
export function visitPage(app: OpenAPIHono<ServerEnv>): void {
  app.use("/v/*", bodyLimit({ maxSize: BODY_LIMIT }), async (c, next) => {
    await next();
    c.header("Content-Security-Policy", POLICY);
    forReaderOnly(c);
  });
  app.get("/v/:token", async (c) => {
    const visit = await found(c);
    if (visit === null) return gone(c);
    if (visit.used) return thanks(c, visit.language);
    const { at, part } = placeOf(c, visit);
    const trouble = c.req.query("photo") === "bad" ? "badPhoto" : null;
    return c.html(part === undefined ? endPage(visit, trouble) : partPage(visit, at, part));
  });
  app.post("/v/:token", async (c) => {
    const visit = await found(c);
    if (visit === null) return gone(c);
    if (visit.used) return thanks(c, visit.language);
    if (c.req.query("s") === "send") return send(c, visit);
    const { at, part } = placeOf(c, visit);
    if (part === undefined) return c.redirect(`${c.req.path}?s=end`, 303);
    const kept = await keep(c, visit, part);
    return c.redirect(`${c.req.path}?s=${kept ? at + 1 : "end&photo=bad"}`, 303);
  });
}

const found = (c: Ask) => {
  const { store, now } = c.var.services;
  return store.audits.visit(linkHash(c), now());
};

/** Which part is asked for; none behind the last one. */
function placeOf(c: Ask, { audit }: Visit): { at: number; part: ChecklistSection | undefined } {
  const asked = c.req.query("s") ?? "0";
  const at = /^\d{1,3}$/.test(asked) ? Number(asked) : Number.MAX_SAFE_INTEGER;
  return { at, part: partsOf(audit)[at] };
}

/** Keeps what was said of the items of a part; false where a photo was none. */
async function keep(c: Ask, { workspace, audit }: Visit, part: ChecklistSection): Promise<boolean> {
  const { audits } = c.var.services.store;
  const given = await c.req.parseBody();
  let allPhotos = true;
  for (const { id } of part.items) {
    const known = audit.answers.find(({ item }) => item === id);
    const note = textIn(given[`note ${id}`]);
    const photo = given[`photo ${id}`];
    const bytes = photo instanceof File ? new Uint8Array(await photo.arrayBuffer()) : null;
    const hasPhoto = bytes !== null && bytes.length > 0;
    const said = AUDIT_ANSWERS.find((one) => one === given[`answer ${id}`]);
    // Words or a photo alone are kept as well; they say neither yes nor no.
    const answer = said ?? known?.answer ?? (note !== "" || hasPhoto ? "not_seen" : undefined);
    if (answer === undefined) continue;
    const { owner = "", due = null, done = false } = known ?? {};
    await audits.answer(workspace, audit.id, id, { answer, note, owner, due, done });
    if (!hasPhoto) continue;
    const type = bytes.length > PHOTO_LIMIT ? null : photoTypeOf(bytes);
    if (type === null) allPhotos = false;
    else await audits.setPhoto(workspace, audit.id, id, { type, bytes });
  }
  return allPhotos;
}

const textIn = (value: string | File | undefined) =>
  typeof value === "string" ? value.trim().slice(0, MOST_NOTE) : "";

async function send(c: Ask, visit: Visit) {
  const { store, now } = c.var.services;
  if (visit.audit.yes + visit.audit.no === 0) return c.html(endPage(visit, "nothing"), 422);
  await store.audits.finishVisit(linkHash(c), now());
  return thanks(c, visit.language);
}

const thanks = (c: Ask, language: ServedLanguage) =>
  c.html(customerPage(language, VISIT_TEXTS[language].thanks, html``));

const gone = (c: Ask) => c.html(gonePage(VISIT_TEXTS), 404);

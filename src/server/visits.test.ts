import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDelivery } from "../jobs/delivery/testing/test_delivery.ts";
import type { Audit, NewAuditLink } from "../model/audits.ts";
import { openStore } from "../store/index.ts";
import { testServer } from "./testing/test_server.ts";

const EARLY = "2026-03-02T12:00:00.000Z";
const FLOOR = "site.premises.floor";
const TOILET = "site.premises.toilet";
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

let server: Awaited<ReturnType<typeof testServer>>;
let owner: Record<string, string>;
let clock = EARLY;
let audit: Audit;
let link: NewAuditLink;

beforeAll(async () => {
  const { store } = await openStore({ memory: true });
  await store.createWorkspace("main", "Main", false);
  server = await testServer({
    store,
    delivery: testDelivery(store, () => clock),
    now: () => clock,
  });
  owner = await server.owner();
  return () => store.close();
});

const api = async <T>(path: string, method: string, json?: object) => {
  const response = await server.ask(`/api/workspaces/main/audits${path}`, {
    method,
    headers: owner,
    ...(json && { json }),
  });
  return (response.status === 204 ? null : await response.json()) as T;
};
let places = 0;
beforeEach(async () => {
  clock = EARLY;
  const place = `Harbour <b>${(places += 1)}</b>`;
  audit = await api("", "POST", { checklist: "site", kind: "mystery", place });
  link = await api(`/${audit.id}/link`, "POST", { language: "es" });
});

/** What somebody sends who has the link and nothing else: no session, no key. */
function send(fields: Record<string, string | Blob>, search = "") {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return server.ask(`${link.path}${search}`, { method: "POST", body });
}
const look = async (search = "") => {
  const response = await server.ask(`${link.path}${search}`);
  return { status: response.status, text: await response.text(), headers: response.headers };
};
const stored = () => api<Audit>(`/${audit.id}`, "GET");

describe("the link of a mystery shopper", () => {
  it("opens the checklist without a sign-in, in its language, as a page that runs one known script", async () => {
    const { status, text, headers } = await look();
    expect(status).toBe(200);
    expect(text).toContain('<html lang="es">');
    expect(text).toContain("El suelo, el mostrador y los asientos");
    expect(text).toContain("Harbour &lt;b&gt;");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'sha256-[\w+/=]+';/);
    expect(policy).not.toContain("unsafe");
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(Buffer.byteLength(text)).toBeLessThan(50_000);
  });

  it("keeps answers, words and photos part by part, and counts them once they are sent off", async () => {
    const kept = await send({
      [`answer ${FLOOR}`]: "no",
      [`note ${FLOOR}`]: "<i>Torn</i>",
      [`photo ${FLOOR}`]: new Blob([JPEG], { type: "text/html" }),
      [`answer ${TOILET}`]: "yes",
    });
    expect(kept.status).toBe(303);
    expect(kept.headers.get("location")).toBe(`${link.path}?s=1`);
    const { answers, finished_at } = await stored();
    expect(finished_at).toBeNull();
    expect(answers).toMatchObject([
      { item: FLOOR, answer: "no", note: "<i>Torn</i>", photo: true },
      { item: TOILET, answer: "yes", photo: false },
    ]);
    const again = await look("?s=0");
    expect(again.text).toContain("&lt;i&gt;Torn&lt;/i&gt;");
    expect(again.text).toContain('value="no" checked');
    expect((await look("?s=end")).text).toContain("2 de 4 respondidas");
    expect(await (await send({}, "?s=send")).text()).toContain("Gracias");
    expect((await stored()).finished_at).not.toBeNull();
  });

  it("is used once: afterwards nothing can be read or changed by it", async () => {
    await send({ [`answer ${FLOOR}`]: "yes" });
    await send({}, "?s=send");
    const after = await look();
    expect(after.text).toContain("Gracias");
    expect(after.text).not.toContain("<form");
    await send({ [`answer ${FLOOR}`]: "no" });
    expect((await stored()).answers).toMatchObject([{ item: FLOOR, answer: "yes" }]);
    const refused = await server.ask(`/api/workspaces/main/audits/${audit.id}/link`, {
      method: "POST",
      headers: owner,
      json: {},
    });
    expect(refused.status).toBe(409);
  });

  it("sends nothing off that says nothing", async () => {
    const refused = await send({}, "?s=send");
    expect(refused.status).toBe(422);
    expect((await stored()).finished_at).toBeNull();
  });

  it("opens nothing after its day, when it is taken back, or when another took its place", async () => {
    clock = "2026-03-16T12:00:01.000Z";
    expect((await look()).status).toBe(404);
    clock = EARLY;
    const before = link;
    link = await api(`/${audit.id}/link`, "POST", { days: 1 });
    expect((await server.ask(before.path)).status).toBe(404);
    expect((await look()).status).toBe(200);
    await api(`/${audit.id}/link`, "DELETE");
    expect((await look()).status).toBe(404);
    expect((await send({ [`answer ${FLOOR}`]: "no" })).status).toBe(404);
    expect((await stored()).answers).toEqual([]);
  });

  it("reaches its own audit only", async () => {
    const digital = "digital.pages.whole";
    await send({ [`answer ${digital}`]: "no", "answer site.parking.place": "no" });
    // Of another checklist or another part: nothing of it is kept.
    expect((await stored()).answers).toEqual([]);
    for (const path of ["/v/x", "/v/%00", `${link.path}x`, `/v/${audit.id}`]) {
      expect((await server.ask(path)).status).toBe(404);
    }
    expect((await look("?s=../../x")).status).toBe(200);
  });

  it("refuses what is no photo or too large, and keeps the answer", async () => {
    const large = new Uint8Array(3 * 1024 * 1024 + 1);
    large.set(JPEG);
    for (const bytes of [new TextEncoder().encode("<svg onload=alert(1)>"), large]) {
      const sent = await send({
        [`answer ${FLOOR}`]: "no",
        [`photo ${FLOOR}`]: new Blob([Uint8Array.from(bytes)], { type: "image/jpeg" }),
      });
      expect(sent.headers.get("location")).toContain("photo=bad");
      expect((await look("?s=end&photo=bad")).text).toContain("3 MB");
    }
    expect((await stored()).answers).toMatchObject([{ answer: "no", photo: false }]);
  });

  it("does not undo who sees to it and until when, which the house wrote", async () => {
    const owned = { answer: "no", owner: "Ben", due: "2026-03-09" };
    await api(`/${audit.id}/answers/${FLOOR}`, "PUT", owned);
    await send({ [`answer ${FLOOR}`]: "no", [`note ${FLOOR}`]: "Torn" });
    expect((await stored()).answers).toMatchObject([{ ...owned, note: "Torn" }]);
  });
});

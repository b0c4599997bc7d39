import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseConversation } from "../../model/normalise.ts";
import { htmlToText } from "../../sources/html.ts";
import { desk as chatwoot } from "../chatwoot/testing/desk.ts";
import { desk as freshdesk } from "../freshdesk/testing/desk.ts";
import { desk as front } from "../front/testing/desk.ts";
import { desk as helpscout } from "../helpscout/testing/desk.ts";
import { CONNECTORS } from "../index.ts";
import { desk as intercom } from "../intercom/testing/desk.ts";
import type { Connector } from "../types.ts";
import { desk as zammad } from "../zammad/testing/desk.ts";
import { desk as zendesk } from "../zendesk/testing/desk.ts";
import { type Note, noteIn } from "./note.ts";
import { serveDesk } from "./testing/server.ts";
import { type Talk, worldOf } from "./testing/world.ts";

/** What writing keeps to at every help desk, against a server on this machine in the desk's own form. */
const DESKS = { zendesk, intercom, chatwoot, zammad, helpscout, front, freshdesk } as const;
/** What becomes of a note that is taken back, and to whom a conversation can be given. */
const WAYS: Readonly<Record<string, { removal: string; assigns: readonly string[] }>> = {
  zendesk: { removal: "emptied", assigns: ["person", "team"] },
  intercom: { removal: "emptied", assigns: ["person", "team"] },
  chatwoot: { removal: "emptied", assigns: ["person", "team"] },
  zammad: { removal: "deleted", assigns: ["person", "team"] },
  helpscout: { removal: "replaced", assigns: ["person"] },
  front: { removal: "replaced", assigns: ["person"] },
  freshdesk: { removal: "deleted", assigns: ["person", "team"] },
};
const INSTEAD = "Amends has taken this note back.";

const MARK = "note_0123456789abcdef";
const NOTE: Note = {
  mark: MARK,
  lines: ["Promise due Tue 3 Mar, 18:00", "<b>I will call</b> ![you](https://evil.example/x.png)"],
};

describe.each(Object.entries(DESKS))("writing to %s", (kind, desk) => {
  let talks: Talk[];
  let server: Awaited<ReturnType<typeof serveDesk>>;
  const connector = CONNECTORS[kind as keyof typeof DESKS] as Required<Connector>;
  beforeEach(async () => {
    talks = worldOf(5);
    server = await serveDesk(desk, () => talks);
  });
  afterEach(() => server.close());

  const access = (secrets: object = desk.secrets) => ({
    settings: connector.settings.parse(desk.settings),
    secrets: connector.secrets.parse(secrets),
    network: server.network,
    staff: [],
    signal: new AbortController().signal,
  });
  const writer = () => connector.writer(access());
  /** A talk of forty-one messages: a note may stand on any of its pages. */
  const long = () => talks[3] as Talk;
  const id = () => (kind === "front" ? `cnv_${long().id}` : String(long().id));
  const isChange = (asked = "") => !asked.startsWith("GET") && !asked.includes("/oauth2/");
  const notes = () => long().said.filter(({ text }) => text.includes(MARK));

  /** The conversation as it comes in. */
  async function read() {
    for await (const { page } of connector.look(access(), [{ conversation: id(), bodies: [] }]))
      for (const one of page.conversations) return parseConversation(one, htmlToText);
    return null;
  }

  it("writes a note that staff alone see, once, also when the answer was lost", async () => {
    const before = await read();
    let lost = 0;
    // The desk takes every change, and says so to nobody, twice.
    server.faults(() => (!isChange(server.asked.at(-1)) || lost++ >= 2 ? null : "late"));
    for (let tries = 0; tries < 4; tries += 1)
      await writer()
        .note(id(), NOTE)
        .catch(() => null);
    expect(lost).toBeGreaterThan(0);
    expect(notes()).toHaveLength(1);
    expect(notes()[0]).toMatchObject({ note: true });
    // What comes back is no message of a colleague.
    const after = await read();
    expect(after?.messages).toEqual(before?.messages);
  });

  it("tells the id under which the note comes back", async () => {
    const { id: note } = await writer().note(id(), NOTE);
    const [kept] = notes();
    expect(note).toBe(kind === "front" ? `com_${kept?.id}` : String(kept?.id));
    expect((await writer().note(id(), NOTE)).id).toBe(note);
  });

  it("takes a note back, as it says: nothing of its words is left where people look", async () => {
    const before = long().said.length;
    await writer().note(id(), NOTE);
    expect(connector.writes).toEqual(WAYS[kind]);
    for (let times = 0; times < 2; times += 1)
      expect(await writer().removeNote(id(), MARK, INSTEAD)).toBe(true);
    expect(await writer().removeNote(id(), "note_of_nobody", INSTEAD)).toBe(true);
    expect(notes()).toEqual([]);
    const { removal } = connector.writes;
    expect(long().said).toHaveLength(before + (removal === "deleted" ? 0 : 1));
    const text = long().said[before]?.text ?? "";
    expect(text).not.toMatch(/Promise|call|evil/);
    expect(text === INSTEAD).toBe(removal === "replaced");
  });

  it("assigns to a person or a team, tells who had it, and takes it from them", async () => {
    for (const one of connector.writes.assigns) {
      const who = kind === "front" ? "tea_12" : "12";
      const before = await writer().assignee(id(), one);
      for (let times = 0; times < 2; times += 1) await writer().assign(id(), one, who);
      expect(await writer().assignee(id(), one)).toBe(who);
      expect(long().has[one]).toBe(12);
      // A ticket of Zammad is always in a group.
      await writer().assign(id(), one, before);
      expect(await writer().assignee(id(), one)).toBe(before);
    }
    const gone = writer().assignee(kind === "front" ? "cnv_9" : "9", "person");
    await expect(gone).rejects.toMatchObject({ permanent: true });
  });

  it("sets a tag beside those that are there, and takes off its own alone", async () => {
    for (let times = 0; times < 2; times += 1) await writer().setTag(id(), "amends", true);
    expect(long().tags.toSorted()).toEqual(["amends", "parcel"]);
    for (let times = 0; times < 2; times += 1) await writer().setTag(id(), "amends", false);
    expect(long().tags).toEqual(["parcel"]);
  });

  it("gives up for good on a conversation that is gone, and with a key that may not", async () => {
    const gone = kind === "front" ? "cnv_9" : "9";
    await expect(writer().note(gone, NOTE)).rejects.toMatchObject({ permanent: true });
    const wrong = Object.fromEntries(Object.keys(desk.secrets).map((key) => [key, "wrong-key"]));
    const refused = connector.writer(access(wrong)).note(id(), NOTE);
    await expect(refused).rejects.toMatchObject({ permanent: true });
    expect(notes()).toEqual([]);
  });

  it("asks once when told to wait, and tells for how long", async () => {
    server.faults(() => (isChange(server.asked.at(-1)) ? "limit" : null));
    const asked = writer().note(id(), NOTE);
    await expect(asked).rejects.toMatchObject({ permanent: false, retryAfterMs: 7000 });
    expect(server.asked.filter(isChange)).toHaveLength(1);
  });
});

describe("a note", () => {
  it("holds no markup of a conversation, in any form", () => {
    const note = { mark: MARK, lines: ["a & b <script>x</script> [x](http://y) @all"] };
    expect(noteIn("html", note)).toBe(
      `<p>a &amp; b &lt;script&gt;x&lt;/script&gt; [x](http://y) @all</p><p>Amends-Ref: ${MARK}</p>`,
    );
    expect(noteIn("markdown", note)).toContain("\\[x\\]\\(http://y\\) \\@all");
    expect(noteIn("text", note).split("\n").at(-1)).toBe(`Amends-Ref: ${MARK}`);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConversationInput } from "../../model/conversation.ts";
import { tokenEndpoint } from "../testing/token_endpoint.ts";
import { ConnectionTrouble } from "../trouble.ts";
import type { Network, Page } from "../types.ts";
import type { ImapAccess } from "./session.ts";
import { imap } from "./index.ts";
import { ImapSecrets, ImapSettings } from "./settings.ts";
import { type Dovecot, NO_DOVECOT, startDovecot } from "./testing/dovecot.ts";
import { SHOP, type Written, written } from "./testing/mails.ts";

const CUSTOMER_AGAIN = "Lena Cruz <lena@home.example>";
const sent = (id: string, replyTo: string, more: Partial<Written> = {}) =>
  written({
    id,
    from: SHOP,
    to: "nora@home.example",
    replyTo,
    subject: "Re: Kettle",
    at: "Mon, 02 Mar 2026 11:00:00 +0000",
    ...more,
  });

if (NO_DOVECOT !== null) console.warn(`Tests with a real IMAP server are skipped: ${NO_DOVECOT}.`);

describe("settings of a mailbox", () => {
  const least = { host: "imap.shop.example", user: "help@shop.example" };

  it("are few, and safe by default", () => {
    expect(ImapSettings.parse(least)).toMatchObject({
      port: 993,
      security: "tls",
      folders: null,
      private_network: false,
      order: "newest",
    });
    expect(ImapSettings.safeParse({ ...least, security: "none" }).success).toBe(false);
    expect(ImapSettings.safeParse({ ...least, host: "https://imap.shop.example/" }).success).toBe(
      false,
    );
  });

  it("take a password or a token, not both and not neither", () => {
    expect(ImapSecrets.safeParse({ password: "a" }).success).toBe(true);
    expect(ImapSecrets.safeParse({ access_token: "a" }).success).toBe(true);
    expect(ImapSecrets.safeParse({ password: "a", access_token: "a" }).success).toBe(false);
    expect(ImapSecrets.safeParse({}).success).toBe(false);
  });
});

describe.skipIf(NO_DOVECOT !== null)("a mailbox on dovecot", () => {
  let server: Dovecot;
  let number = 0;
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(() => server?.stop());

  const network: Network = {
    request: () => Promise.reject(new Error("a mailbox asks no HTTP server")),
    resolve: async () => "127.0.0.1",
  };
  const newUser = () => `help${(number += 1)}@shop.example`;
  const access = (
    user: string,
    over: object = {},
    secrets: object = { password: server.password },
  ): ImapAccess => ({
    settings: ImapSettings.parse({
      host: "localhost",
      port: server.port,
      security: "none",
      private_network: true,
      user,
      ...over,
    }),
    secrets: ImapSecrets.parse(secrets),
    network,
    staff: [],
    signal: new AbortController().signal,
  });
  async function all(given: ImapAccess, cursor: unknown = null): Promise<Page[]> {
    const pages: Page[] = [];
    for await (const page of imap.pull(given, cursor)) pages.push(page);
    return pages;
  }
  const talks = (pages: readonly Page[]) => pages.flatMap(({ conversations }) => conversations);
  const ids = (conversations: readonly ConversationInput[]) =>
    conversations.flatMap(({ messages }) => messages.map(({ id }) => id ?? "")).toSorted();
  const flags = (user: string, folder: string) =>
    server.asOwner(user, async (client) => {
      await client.mailboxOpen(folder, { readOnly: true });
      const found: string[] = [];
      for await (const mail of client.fetch("1:*", { flags: true }))
        found.push(...(mail.flags ?? []));
      return found.filter((flag) => flag !== "\\Recent");
    });

  it("names its folders, and takes inbox and sent mail unless told", async () => {
    const user = newUser();
    await server.deliver(user, "INBOX", [written({ id: "a@x" })]);
    await server.deliver(user, "Support/Old", [written({ id: "b@x" })]);
    const { account, choices } = await imap.test(access(user));
    expect(account).toBe(user);
    const named = choices.map(({ id, messages, chosen }) => [id, messages, chosen]);
    expect(named).toContainEqual(["INBOX", 1, true]);
    expect(named).toContainEqual(["Sent", 0, true]);
    expect(named).toContainEqual(["Support/Old", 1, false]);
    expect(named).toContainEqual(["Trash", 0, false]);
    expect(ids(talks(await all(access(user))))).toEqual(["<a@x>"]);
    expect(ids(talks(await all(access(user, { folders: ["Support/Old"] }))))).toEqual(["<b@x>"]);
  });

  it("is read page by page over several folders, with roles, and nothing is marked as seen", async () => {
    const user = newUser();
    const many = Array.from({ length: 60 }, (_unused, i) =>
      written({ id: `m${i}@x`, subject: `Matter ${i}` }),
    );
    await server.deliver(user, "INBOX", many);
    await server.deliver(user, "Sent", [
      sent("s1@x", "m7@x"),
      sent("s2@x", "m8@x", { from: "Ada <ada@branch.example>" }),
    ]);
    const pages = await all(access(user));
    expect(pages.map(({ left }) => left)).toEqual([12, 2, 0]);
    const talked = talks(pages);
    expect(ids(talked)).toHaveLength(62);
    // The newest of the inbox come first.
    expect(ids(talks(pages.slice(0, 1)))).toContain("<m59@x>");
    const roles = new Map(
      talked.flatMap(({ messages }) => messages.map(({ id, author }) => [id, author.role])),
    );
    expect([roles.get("<m7@x>"), roles.get("<s1@x>"), roles.get("<s2@x>")]).toEqual([
      "customer",
      "agent",
      "agent",
    ]);
    expect(talked.find(({ id }) => id === "<m8@x>")?.source).toEqual({ kind: "imap" });
    for (const folder of ["INBOX", "Sent"]) expect(await flags(user, folder)).toEqual([]);
    expect(await all(access(user), pages.at(-1)?.cursor)).toEqual([]);
  });

  it("goes on after any page, and new mail comes before history", async () => {
    const user = newUser();
    await server.deliver(
      user,
      "INBOX",
      Array.from({ length: 120 }, (_unused, i) =>
        written({ id: `m${i}@x`, subject: `Matter ${i}` }),
      ),
    );
    const pull = imap.pull(access(user), null)[Symbol.asyncIterator]();
    const first = await pull.next();
    await pull.return?.(undefined);
    await server.deliver(user, "INBOX", [written({ id: "new@x", subject: "News" })]);
    const rest = await all(access(user), first.value?.cursor);
    expect(ids(talks(rest.slice(0, 1)))).toEqual(["<new@x>"]);
    const together = [...ids(first.value?.conversations ?? []), ...ids(talks(rest))];
    expect(together).toHaveLength(121);
    expect(new Set(together).size).toBe(121);
  });

  it("is read from its oldest mail, or since a day, when asked to", async () => {
    const user = newUser();
    await server.deliver(
      user,
      "INBOX",
      ["a@x", "b@x"].map((id) => written({ id, subject: id })),
    );
    const [page] = await all(access(user, { order: "oldest" }));
    expect(page?.conversations.map(({ id }) => id)).toEqual(["<a@x>", "<b@x>"]);
    const longAgo = new Date("2020-03-02T10:00:00Z");
    await server.deliver(user, "INBOX", [written({ id: "old@x", subject: "Old" })], longAgo);
    const since = { since: "2026-01-01" };
    expect(ids(talks(await all(access(user))))).toContain("<old@x>");
    expect(ids(talks(await all(access(user, since))))).toEqual(["<a@x>", "<b@x>"]);
    // A day to come is no mistake: nothing is left out but what is older.
    expect(ids(talks(await all(access(user, { since: "2100-01-01" }))))).not.toContain("<old@x>");
  });

  it("whose folder was made anew is read again, from its beginning", async () => {
    const user = newUser();
    const folders = { folders: ["Support"] };
    await server.deliver(user, "Support", [
      written({ id: "a@x" }),
      written({ id: "b@x", subject: "Other" }),
    ]);
    const before = (await all(access(user, folders))).at(-1)?.cursor;
    await server.asOwner(user, (client) => client.mailboxDelete("Support"));
    await server.deliver(user, "Support", [
      written({ id: "b@x", subject: "Other" }),
      written({ id: "c@x", subject: "Third" }),
    ]);
    const after = await all(access(user, folders), before);
    expect(ids(talks(after))).toEqual(["<b@x>", "<c@x>"]);
    expect(await all(access(user, folders), after.at(-1)?.cursor)).toEqual([]);
  });

  it("tells of mail that arrives while it is watched, in the inbox and elsewhere", async () => {
    const user = newUser();
    await server.deliver(user, "INBOX", [written({ id: "a@x" })]);
    const given = access(user);
    let cursor = (await all(given)).at(-1)?.cursor;
    const waiting = imap.follow?.(given, cursor);
    await server.deliver(user, "INBOX", [written({ id: "b@x", subject: "Other" })]);
    await waiting;
    const pages = await all(given, cursor);
    expect(ids(talks(pages))).toEqual(["<b@x>"]);
    cursor = pages.at(-1)?.cursor;
    // What came between the last look and the next watch is not missed.
    await server.deliver(user, "Sent", [sent("s@x", "b@x")]);
    await imap.follow?.(given, cursor);
    expect(ids(talks(await all(given, cursor)))).toEqual(["<s@x>"]);
    expect(await flags(user, "INBOX")).toEqual([]);
  });

  it("stops watching when told to", async () => {
    const user = newUser();
    await server.deliver(user, "INBOX", [written({ id: "a@x" })]);
    const stop = new AbortController();
    const given = { ...access(user), signal: stop.signal };
    const cursor = (await all(given)).at(-1)?.cursor;
    const waiting = imap.follow?.(given, cursor);
    stop.abort();
    await expect(waiting).resolves.toBeUndefined();
  });

  it("knows automatic replies, bounces and lists, and reads mail that is broken or has no id once", async () => {
    const user = newUser();
    await server.deliver(user, "INBOX", [
      written({ id: "a@x" }),
      written({
        id: "auto@x",
        replyTo: "a@x",
        headers: ["Auto-Submitted: auto-replied"],
        from: CUSTOMER_AGAIN,
      }),
      written({
        id: "bounce@x",
        replyTo: "a@x",
        from: "MAILER-DAEMON@mx.example",
        subject: "Undelivered",
      }),
      "From: x@home.example\nSubject: No id\n\nWords.\n",
      "\u0000\u0001 no mail at all",
    ]);
    await server.deliver(user, "Sent", ["From: x@home.example\nSubject: No id\n\nWords.\n"]);
    const pages = await all(access(user));
    const messages = talks(pages).flatMap((one) => one.messages);
    expect(messages.find(({ id }) => id === "<auto@x>")?.automated).toBe(true);
    expect(messages.find(({ id }) => id === "<bounce@x>")?.author.role).toBe("system");
    const withoutId = messages.filter(({ text }) => text?.trim() === "Words.").map(({ id }) => id);
    expect(new Set(withoutId).size).toBe(1);
    expect(messages.length + pages.flatMap(({ problems }) => problems).length).toBe(6);
  });

  const failing = async (given: ImapAccess): Promise<ConnectionTrouble> => {
    const error = await imap.test(given).catch((thrown: unknown) => thrown);
    if (error instanceof ConnectionTrouble) return error;
    throw new Error("it did not fail as it should", { cause: error });
  };

  it("says what is wrong: password, port, certificate, security", async () => {
    const user = newUser();
    const wrong = await failing(access(user, {}, { password: "not this" }));
    expect(wrong).toMatchObject({
      message: "the server refuses this user name and password",
      permanent: true,
    });
    expect(wrong.hint).toContain("app password");
    expect(JSON.stringify(wrong) + wrong.stack).not.toContain("not this");
    expect(await failing(access(user, { port: 1 }))).toMatchObject({
      message: "no connection to the server (ECONNREFUSED)",
      permanent: false,
    });
    const tls = { security: "tls", port: server.tlsPort };
    expect((await failing(access(user, tls))).message).toContain("certificate is not trusted");
    const other = { ...tls, host: "other.example", certificate: server.certificate };
    expect((await failing(access(user, other))).message).toContain("it is made for another name");
    expect((await failing(access(user, { security: "tls" }))).message).toBe(
      "the server does not speak TLS in this way",
    );
  });

  it("is reached by TLS, STARTTLS and with a certificate of one's own", async () => {
    const user = newUser();
    const { certificate } = server;
    for (const way of [{ security: "tls", port: server.tlsPort }, { security: "starttls" }])
      expect((await imap.test(access(user, { ...way, certificate }))).account).toBe(user);
  });

  it("says when a chosen folder is gone", async () => {
    const given = access(newUser(), { folders: ["Gone"] });
    await expect(all(given)).rejects.toMatchObject({
      permanent: true,
      message: "a chosen folder is no longer there",
    });
  });
});

describe.skipIf(NO_DOVECOT !== null)("a mailbox that is opened by tokens", () => {
  const USER = "tokens@shop.example";
  let endpoint: Awaited<ReturnType<typeof tokenEndpoint>>;
  let server: Dovecot;
  beforeAll(async () => {
    endpoint = await tokenEndpoint({ user: USER });
    server = await startDovecot(endpoint.introspect);
    await server.deliver(USER, "INBOX", [written({ id: "t1@home.example" })]);
  });
  afterAll(async () => {
    server?.stop();
    await endpoint.close();
  });
  const access = (secrets: object): ImapAccess => ({
    settings: ImapSettings.parse({
      host: "localhost",
      port: server.port,
      security: "none",
      private_network: true,
      user: USER,
      token_url: endpoint.url,
    }),
    secrets: ImapSecrets.parse(secrets),
    network: {
      async request({ method = "GET", url, headers = {}, body = "" }) {
        const answer = await fetch(url, { method, headers, body });
        return { status: answer.status, headers: {}, body: await answer.text() };
      },
      resolve: async () => "127.0.0.1",
    },
    staff: [],
    signal: new AbortController().signal,
  });
  const client = { client_id: "shop", client_secret: "hush" };

  it("gets one by its refresh token, or in the program's own name, and reads", async () => {
    const refreshed = await imap.test(access({ ...client, refresh_token: endpoint.state.refresh }));
    expect(refreshed.choices.find(({ id }) => id === "INBOX")?.messages).toBe(1);
    expect((await imap.test(access(client))).account).toBe(USER);
    expect(endpoint.state.given).toHaveLength(2);
  });

  it("gets another when one is refused, once, and then says so", async () => {
    const asked: (string | undefined)[] = [];
    const token = async (refused?: string) => {
      asked.push(refused);
      return refused === undefined ? "expired" : (endpoint.state.given[0] ?? "");
    };
    const given = { ...access(client), token };
    expect((await imap.test(given)).account).toBe(USER);
    expect(asked).toEqual([undefined, "expired"]);
    endpoint.state.given.forEach((one) => endpoint.state.revoked.add(one));
    await expect(imap.test(given)).rejects.toMatchObject({ permanent: true });
    expect(asked).toHaveLength(4);
  });
});

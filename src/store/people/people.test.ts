import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MemberRole } from "../../model/people.ts";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { NOW } from "../testing/samples.ts";

describe.each(DATABASES)("people on %s", (_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const lists = { identities: [], teams: [], leads: [] };
  const member = (user: string, role: MemberRole) => ({
    user,
    role,
    ...lists,
    added_at: NOW,
    added_by: "kim",
  });

  it("have a place in a workspace, and another role when it is changed", async () => {
    const { people } = database.store;
    await people.add("a", member("kim", "owner"));
    await people.add("a", member("ben", "agent"));
    await people.change("a", "ben", { role: "lead", teams: ["north"] });
    expect(await people.of("ben")).toEqual([
      { workspace: "a", ...member("ben", "lead"), teams: ["north"] },
    ]);
    await people.change("a", "ben", { identities: ["ben@shop.example"] });
    expect(await people.of("ben")).toMatchObject([
      { role: "lead", teams: ["north"], identities: ["ben@shop.example"] },
    ]);
    expect((await people.list("a")).map(({ user }) => user)).toEqual(["ben", "kim"]);
    expect(await people.list("b")).toEqual([]);
  });

  it("leave no workspace to nobody", async () => {
    const { people } = database.store;
    const last = { code: "conflict" };
    await expect(people.remove("a", "kim")).rejects.toMatchObject(last);
    await expect(people.change("a", "kim", { role: "lead" })).rejects.toMatchObject(last);
    expect(await people.of("kim")).toMatchObject([{ role: "owner" }]);
    await people.change("a", "ben", { role: "owner" });
    await people.remove("a", "kim");
    expect(await people.of("kim")).toEqual([]);
    await expect(people.remove("a", "kim")).rejects.toMatchObject({ code: "not_found" });
  });

  it("have one first owner of all workspaces, however many ask at once", async () => {
    const { people } = database.store;
    const made = await Promise.all(["x", "y", "z"].map((user) => people.firstOwner(user, NOW)));
    expect(made.filter(Boolean)).toHaveLength(1);
    expect((await people.list("b")).map(({ workspace, role }) => [workspace, role])).toEqual([
      ["*", "owner"],
    ]);
    // Where somebody owns all, the last owner of one may go.
    await people.remove("a", "ben");
  });

  it("come in by all open invitations of their address, once", async () => {
    const { people } = database.store;
    const invite = (workspace: string, email: string, expires_at: string) =>
      people.invite(workspace, {
        ...lists,
        id: email,
        email,
        role: "reviewer",
        tokenHash: `${workspace} ${email}`,
        invited_by: "kim",
        invited_at: NOW,
        expires_at,
      });
    const later = "2099-01-01T00:00:00.000Z";
    await invite("c", "zoe@shop.example", later);
    await invite("d", "zoe@shop.example", later);
    await invite("e", "zoe@shop.example", NOW);
    await invite("c", "other@shop.example", later);
    expect(await people.isInvited("zoe@shop.example", NOW)).toBe(true);
    expect(await people.acceptAll("zoe@shop.example", "zoe", NOW)).toBe(2);
    expect((await people.of("zoe")).map(({ workspace }) => workspace)).toEqual(["c", "d"]);
    expect(await people.isInvited("zoe@shop.example", NOW)).toBe(false);
    expect(await people.acceptAll("zoe@shop.example", "zoe", NOW)).toBe(0);
    expect(await people.invitations("c", NOW)).toMatchObject([{ email: "other@shop.example" }]);
  });
});

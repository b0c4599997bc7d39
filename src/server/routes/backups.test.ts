import { beforeAll, describe, expect, it } from "vitest";
import { BackupsView, BackupView } from "../../model/backups.ts";
import { LOCAL_TOKEN, testServer } from "../testing/test_server.ts";

let server: Awaited<ReturnType<typeof testServer>>;
let owner: { cookie: string; origin: string };
beforeAll(async () => {
  server = await testServer();
  owner = await server.owner();
});

const keyWith = async (role: string) => {
  const json = { name: role, role };
  const made = await server.ask("/api/keys", { method: "POST", headers: owner, json });
  return { "x-api-key": ((await made.json()) as { key: string }).key };
};

describe("backups over HTTP", () => {
  it("are made, listed and set by the owner", async () => {
    const made = await server.ask("/api/backups", { method: "POST", headers: owner });
    expect(made.status).toBe(201);
    const { name } = BackupView.parse(await made.json());
    const json = { hour: null, keep: 3 };
    const saved = await server.ask("/api/backups/settings", {
      method: "PUT",
      headers: owner,
      json,
    });
    const view = BackupsView.parse(await saved.json());
    expect(view.settings).toEqual(json);
    expect(view.backups.map((one) => one.name)).toEqual([name]);
    const wrong = { hour: 24, keep: 3 };
    const refused = await server.ask("/api/backups/settings", {
      method: "PUT",
      headers: owner,
      json: wrong,
    });
    expect(refused.status).toBe(400);
  });

  it("are only looked at by programs, so that a monitor can tell when the last one is old", async () => {
    const headers = await keyWith("lead");
    expect((await server.ask("/api/backups", { headers })).status).toBe(200);
    expect((await server.ask("/api/backups", { method: "POST", headers })).status).toBe(403);
  });

  it("are made for who can read the data folder, who may do nothing else that way", async () => {
    const headers = { authorization: `Bearer ${LOCAL_TOKEN}` };
    expect((await server.ask("/api/backups", { method: "POST", headers })).status).toBe(201);
    for (const path of ["/api/workspaces", "/api/keys", "/api/workspaces/main/conversations"])
      expect((await server.ask(path, { headers })).status).toBe(401);
    const other = { authorization: `Bearer ${LOCAL_TOKEN}x` };
    expect((await server.ask("/api/backups", { method: "POST", headers: other })).status).toBe(401);
  });
});

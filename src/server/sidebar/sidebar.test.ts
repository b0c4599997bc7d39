import { beforeAll, describe, expect, it } from "vitest";
import { Config } from "../../model/config.ts";
import { testServer } from "../testing/test_server.ts";
import { SIDEBAR_TEXTS } from "./texts.ts";

const DESK = "https://acme.zendesk.com";
const PAGE = "/api/workspaces/main/sidebar";

let server: Awaited<ReturnType<typeof testServer>>;
let owner: Record<string, string>;
beforeAll(async () => {
  server = await testServer();
  owner = await server.owner();
});

async function settings(method = "GET", body?: object, path = PAGE) {
  const headers = {
    ...owner,
    ...(body === undefined ? {} : { "content-type": "application/json" }),
  };
  const answer = await server.ask(path, {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
  });
  return {
    status: answer.status,
    view: (await answer.json()) as { path: string; origins: string[] },
  };
}

const policy = (answer: Response) => answer.headers.get("content-security-policy") ?? "";

describe("the sidebar page", () => {
  it("is shown by nobody unless a site was allowed", async () => {
    const { view } = await settings();
    const page = await server.ask(view.path);
    expect(page.status).toBe(200);
    expect(policy(page)).toMatch(/frame-ancestors 'none'$/);
    expect(page.headers.get("x-frame-options")).toBe("DENY");
    expect(page.headers.get("cache-control")).toContain("no-store");
  });

  it("is shown by the sites that were allowed, and runs nothing but its own script", async () => {
    const { view, status } = await settings("PUT", {
      origins: [DESK, "https://chat.shop.example:8443"],
    });
    expect(status).toBe(200);
    const page = await server.ask(view.path);
    expect(policy(page)).toMatch(
      /^default-src 'none'; style-src 'sha256-\S+'; script-src 'sha256-\S+'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors https:\/\/acme\.zendesk\.com https:\/\/chat\.shop\.example:8443$/,
    );
    expect(page.headers.get("x-frame-options")).toBeNull();
    const text = await page.text();
    expect(text.length).toBeLessThan(50_000);
    expect(text.match(/<script/g)).toHaveLength(2);
    // No other page of ours becomes one that can be framed.
    expect(policy(await server.ask("/"))).toContain("frame-ancestors 'none'");
  });

  it.each([
    "acme.zendesk.com",
    "https://*.zendesk.com",
    "https://a.example/x",
    "https://a.example, b",
    "javascript:1",
  ])("takes no %s for a site", async (site) => {
    expect((await settings("PUT", { origins: [site] })).status).toBe(400);
  });

  it("opens by its own link alone, until another is made", async () => {
    const { view } = await settings();
    for (const path of [
      `${view.path}x`,
      view.path.replace("/main/", "/demo/"),
      "/sidebar/main/x",
      "/sidebar/none/x",
    ])
      expect((await server.ask(path)).status).toBe(404);
    const renewed = await settings("POST", undefined, `${PAGE}/renew`);
    expect(renewed.view.path).not.toBe(view.path);
    expect(renewed.view.origins).toEqual(view.origins);
    expect((await server.ask(view.path)).status).toBe(404);
    expect((await server.ask(renewed.view.path)).status).toBe(200);
  });

  it("holds no word of any conversation, and gives none to who has no key", async () => {
    const { view } = await settings();
    const text = await (await server.ask(view.path)).text();
    expect(JSON.parse(/id="about">(.*?)<\/script>/.exec(text)?.[1] ?? "")).toEqual({
      workspace: "main",
      origins: view.origins,
      language: "en",
      texts: SIDEBAR_TEXTS.en,
    });
    const asked = await server.ask("/api/workspaces/main/conversations/a");
    expect(asked.status).toBe(401);
  });

  it("speaks the language of the workspace, whole", async () => {
    for (const language of ["en", "es", "tl"] as const) {
      await server.store.setConfig("main", Config.parse({ language }));
      const { view } = await settings();
      expect(await (await server.ask(view.path)).text()).toContain(`<html lang="${language}">`);
      expect(Object.keys(SIDEBAR_TEXTS[language].states)).toEqual(
        Object.keys(SIDEBAR_TEXTS.en.states),
      );
    }
    await server.store.setConfig("main", Config.parse({}));
  });
});

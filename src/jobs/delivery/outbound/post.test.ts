import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { httpSink } from "../testing/sinks.ts";
import { isPublicAddress } from "./address.ts";
import { post, refusedUrl } from "./post.ts";

const OPEN = { privateNetwork: true };
const CLOSED = { privateNetwork: false };

describe("addresses", () => {
  it.each([
    "10.1.2.3",
    "127.0.0.1",
    "169.254.169.254",
    "172.31.0.1",
    "192.168.1.1",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "::1",
    "::",
    "fe80::1",
    "fc00::1",
    "fd12:3456::1",
    "::ffff:10.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::a00:1",
    "2002:a00:1::",
    "2001:db8::1",
    "ff02::1",
  ])("%s is not public", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(["8.8.8.8", "172.32.0.1", "2a00:1450:4001:80b::200e", "2606:4700::1"])(
    "%s is public",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe("URLs", () => {
  it.each([
    ["http://hooks.example.com/x", "it is not https"],
    ["ftp://hooks.example.com/x", "it is no http or https address"],
    ["nonsense", "it is no http or https address"],
    ["https://user:pass@hooks.example.com/", "it holds a user name or password"],
    ["http://localhost:9/x", "it is in the private network"],
    ["https://127.1/", "it is in the private network"],
    ["https://2130706433/", "it is in the private network"],
    ["https://0x7f.1/", "it is in the private network"],
    ["https://[::1]/", "it is in the private network"],
    ["https://[::ffff:127.0.0.1]/", "it is in the private network"],
    ["https://169.254.169.254/latest/meta-data", "it is in the private network"],
  ])("%s is refused: %s", (url, why) => {
    expect(refusedUrl(url, CLOSED)).toBe(why);
  });

  it("go through where the house allows its own network", () => {
    expect(refusedUrl("https://hooks.example.com/x", CLOSED)).toBeNull();
    expect(refusedUrl("http://10.0.0.5:8080/x", OPEN)).toBeNull();
  });
});

describe("a post", () => {
  let sink: Awaited<ReturnType<typeof httpSink>>;
  beforeAll(async () => {
    sink = await httpSink();
  });
  afterAll(() => sink.close());
  const send = (url: string, rules: Parameters<typeof post>[1]) =>
    post({ url, headers: { "content-type": "text/plain" }, body: "é" }, rules);

  it("arrives as it was given", async () => {
    await send(sink.url, OPEN);
    expect(sink.arrived.at(-1)).toMatchObject({ url: "/hook", body: "é" });
  });

  it("does not follow a redirect, and does not wait for ever", async () => {
    sink.answer(302, { location: `${sink.url}/elsewhere` });
    await expect(send(sink.url, OPEN)).rejects.toThrow("HTTP 302; redirects are not followed");
    expect(sink.arrived.some(({ url }) => url.includes("elsewhere"))).toBe(false);
    sink.answer(0);
    await expect(send(sink.url, { ...OPEN, timeoutMs: 100 })).rejects.toThrow("no answer in time");
    sink.answer(410);
    await expect(send(sink.url, OPEN)).rejects.toMatchObject({ permanent: true });
    sink.answer(200);
  });

  it("is stopped where a name leads into the private network", async () => {
    const before = sink.arrived.length;
    const { port } = new URL(sink.url);
    // Resolves to this machine, and its words do not say so.
    const named = `https://localhost.localdomain:${port}/`;
    await expect(send(named, CLOSED)).rejects.toThrow(/private network|ENOTFOUND|EAI_AGAIN/);
    await expect(send(sink.url, CLOSED)).rejects.toThrow("it is not https");
    expect(sink.arrived).toHaveLength(before);
  });

  it("says that nobody listens, without the address", async () => {
    const error = await send("http://127.0.0.1:1/secret-token", OPEN).catch((thrown) => thrown);
    expect(String(error)).toContain("ECONNREFUSED");
    expect(String(error)).not.toContain("secret-token");
  });
});

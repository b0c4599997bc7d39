import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "./testing/run.ts";

const folder = mkdtempSync(join(tmpdir(), "amends-house-"));
const MAIL = ["examples/bluejug.mbox", "--staff", "bluejug.example"];

function rulesFolder(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

const TAKE_TIME =
  "banned:\n  - id: take-time\n    phrases: [take as long as they take]\n    sin: coldness\n";
const BROKEN = "rules:\n  - id: x\n    sin: coldness\n    pattern: '(a+)+'\n";

it("checks a folder: places of what is wrong, sections of what can be used", async () => {
  const path = rulesFolder("check", {
    "a.yaml": TAKE_TIME,
    "b.yml": BROKEN,
    "notes.txt": "not ours",
  });
  const { code, out } = await run(["rules", "check", path]);
  expect(code).toBe(2);
  expect(out).toContain(`${join(path, "b.yml")}:2:5: message: is missing`);
  expect(out).toContain(`${join(path, "a.yaml")}: banned 1`);
  expect((await run(["rules", "check", join(path, "a.yaml")])).code).toBe(0);
});

it("tests examples: 0 when all hold, 1 with the place of one that does not", async () => {
  const good = await run(["rules", "test", "examples/rules"]);
  expect(good).toMatchObject({ code: 0, out: "8 of 8 examples hold\n" });
  const path = rulesFolder("test", {
    "a.yaml": `${TAKE_TIME}    examples:\n      leave: [They take as long as they take.]\n`,
  });
  const { code, out } = await run(["rules", "test", path]);
  expect(code).toBe(1);
  expect(out).toContain(
    'a.yaml:6:15: take-time: is found here: "take as long as they take"\n          leave: [They take as long as they take.]\n                  ^',
  );
});

it("tries rules on conversations: what would appear, what would go", async () => {
  const path = rulesFolder("try", {
    "a.yaml": `${TAKE_TIME}switches:\n  - sin: brush_off\n  - sin: failure_to_listen\n`,
  });
  const { code, out } = await run(["rules", "try", path, ...MAIL]);
  expect(code).toBe(0);
  expect(out).toContain("+ coldness.house.take-time");
  expect(out).toContain("- brush_off.deflected");
  expect(out).toMatch(
    /2 of 5 conversations would read otherwise: 1 findings would appear, \d would go/,
  );
  const { out: json } = await run(["rules", "try", path, ...MAIL, "--json"]);
  expect(JSON.parse(json)).toMatchObject({ conversations: 5, changed: 2, appear: 1 });
});

it("reviews with the folder of --rules or of the configuration; a wrong file is told and left out", async () => {
  const path = rulesFolder("review", {
    "a.yaml": `${TAKE_TIME}switches: [{ sin: failure_to_listen }]\n`,
    "b.yaml": BROKEN,
  });
  const config = join(folder, "amends.json");
  writeFileSync(config, JSON.stringify({ rules: "review" }));
  const byOption = await run(["review", ...MAIL, "--rules", path]);
  expect(byOption.out).toContain("coldness.house.take-time");
  expect(byOption.err).toContain("b.yaml:2:5");
  expect((await run(["review", ...MAIL, "--config", config])).out).toBe(byOption.out);
  expect((await run(["review", ...MAIL])).out).not.toContain("house");
});

it("lints with the house's rules and shows its advice", async () => {
  const path = rulesFolder("lint", { "a.yaml": "banned: [as per my last email]" });
  const { out } = await run(["lint", "-", "--rules", path], { stdin: "As per my last email: no." });
  expect(out).toContain('1:1 House advice: "As per my last email"');
  const args = ["lint", "-", "--rules", path, "--format", "sarif"];
  const sarif = await run(args, { stdin: "As per my last email: no." });
  const [{ results, tool }] = JSON.parse(sarif.out).runs;
  expect(results).toContainEqual(
    expect.objectContaining({ level: "note", properties: { house_advice: "banned" } }),
  );
  const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(ids).toContain(results.at(-1).ruleId);
});

it("says when a folder is not there or has no rules", async () => {
  expect((await run(["rules", "check", join(folder, "nowhere")])).err).toContain("no such file");
  const path = rulesFolder("empty", {});
  expect((await run(["rules", "test", path])).err).toContain("no .yaml file");
});

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { Config } from "../model/config.ts";
import { parseConfig } from "./config_file.ts";

const page = readFileSync("docs/configuration.md", "utf8");

it("reads the example of docs/configuration.md", () => {
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  expect(parseConfig(example, "example").calendar.zone).toBe("Asia/Manila");
});

it.each(Object.keys(Config.shape))("docs/configuration.md knows the field %s", (field) => {
  expect(page).toMatch(new RegExp(`^\\| ${field} \\|`, "m"));
});

it("names the file and the field of a fact that cannot be read", () => {
  const text = JSON.stringify({ facts: [{ about: ["warranty"], values: ["long"] }] });
  expect(() => parseConfig(text, "house.json")).toThrowError(
    expect.objectContaining({ place: { file: "house.json", field: "facts.0.values.0" } }),
  );
});

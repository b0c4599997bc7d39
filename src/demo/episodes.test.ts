import { expect, it } from "vitest";
import { Config } from "../model/config.ts";
import { readEpisode } from "../review/episode.ts";
import { demoEpisodes } from "./episodes.ts";

const NOW = "2026-03-04T10:00:00+08:00";

it("has episodes in three languages, of every role, all in the past", () => {
  const episodes = demoEpisodes(NOW).map(({ episode }) => episode);
  const context = { now: NOW, config: Config.parse({}) };
  const languages = episodes.map((one) => readEpisode(one, context).language);
  expect(new Set(languages)).toEqual(new Set(["en", "es", "tl"]));
  expect(new Set(episodes.map(({ role }) => role)).size).toBe(3);
  expect(episodes.filter(({ at }) => Date.parse(at ?? "") > Date.parse(NOW))).toEqual([]);
});

it("shows what proposals are like: most have one, and some are still open", () => {
  const context = { now: NOW, config: Config.parse({}) };
  const episodes = demoEpisodes(NOW).map(({ episode }) => episode);
  const read = episodes.filter((one) => readEpisode(one, context).proposals.length > 0);
  expect(read.length).toBeGreaterThanOrEqual(7);
  expect(episodes.filter(({ verdict }) => verdict === undefined)).toHaveLength(1);
});

import { AmendsError } from "../../model/errors.ts";
import { SurveySettings } from "../../model/surveys.ts";
import type { Surveys } from "../../store/surveys/types.ts";

/** Surveys in memory that keep their settings and ask nobody. */
export function fakeSurveys(): Surveys {
  const stored = new Map<string, SurveySettings>();
  return {
    settings: async (ws) => ({ settings: stored.get(ws) ?? SurveySettings.parse({}), since: null }),
    saveSettings: async (ws, settings) => void stored.set(ws, settings),
    look: async () => 0,
    ask: async () => ({ none: "not_found" }),
    about: async () => null,
    read: async () => null,
    answer: async () => false,
    refuse: async () => false,
    take: async () => ({ stored: 0, known: 0, strangers: [] }),
    report: async () => {
      throw new AmendsError("not_found", "this store asks nobody");
    },
    bias: async () => {
      throw new AmendsError("not_found", "this store asks nobody");
    },
    heard: async () => ({ words: 0, praised: 0, sins: [] }),
    gaps: async () => {
      throw new AmendsError("not_found", "this store asks nobody");
    },
    satisfied: async () => [],
    unread: async () => [],
    keepHeard: async () => {},
    answers: async () => ({ items: [], total: 0, next: null }),
    async *eachAnswer() {
      yield* [];
    },
  };
}

import type { Episode } from "../../model/episodes.ts";
import { AmendsError } from "../../model/errors.ts";
import type { Episodes } from "../../store/episodes/types.ts";

/** A journal in memory, for tests of the routes; it reads nothing in the words. */
export function fakeEpisodes(): Episodes {
  const kept = new Map<string, Episode>();
  const of = (id: string) => {
    const found = kept.get(id);
    if (found === undefined) throw new AmendsError("not_found", "There is no such episode.");
    return found;
  };
  return {
    read: async () => ({ language: "en", proposals: [] }),
    async add(_ws, { text, place, role, at, verdict }, by, now) {
      const id = `e${kept.size}`;
      const decided_by = verdict === undefined ? null : by;
      const told = { text, place, role, at: at ?? now, noted_at: now, by };
      kept.set(id, {
        ...told,
        id,
        language: "en",
        proposals: [],
        verdict: verdict ?? null,
        decided_by,
      });
      return of(id);
    },
    list: async () => ({ items: [...kept.values()], total: kept.size, next: null }),
    async *each() {
      yield* kept.values();
    },
    async decide(_ws, id, verdict, by) {
      kept.set(id, { ...of(id), verdict, decided_by: verdict === null ? null : by });
      return of(id);
    },
    async remove(_ws, id) {
      of(id);
      kept.delete(id);
    },
    tally: async () => ({
      zone: "UTC",
      weeks: [
        { week: "2026-03-02", n: 3, open: 1, none: 0, sins: [{ sin: "rudeness", count: 2 }] },
      ],
    }),
  };
}

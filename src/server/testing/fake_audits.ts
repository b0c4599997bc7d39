import type { Audit } from "../../model/audits.ts";
import { AmendsError } from "../../model/errors.ts";
import type { Audits, Photo } from "../../store/audits/types.ts";

const COUNTS = { yes: 0, no: 0, not_seen: 0, to_do: 0 };

/** Audits in memory, for tests of the routes; they count nothing. */
export function fakeAudits(): Audits {
  const kept = new Map<string, Audit>();
  const photos = new Map<string, Photo>();
  const of = (id: string) => {
    const found = kept.get(id);
    if (found === undefined) throw new AmendsError("not_found", "There is no such audit.");
    return found;
  };
  const change = (id: string, over: Partial<Audit>) => {
    kept.set(id, { ...of(id), ...over });
    return of(id);
  };
  return {
    async add(_ws, { answers, finished, at, ...given }, by, now) {
      const id = `a${kept.size}`;
      const finished_at = finished ? now : null;
      const stored = answers.map((one) => ({ ...one, photo: false }));
      kept.set(id, {
        ...given,
        ...COUNTS,
        id,
        by,
        at: at ?? now,
        finished_at,
        answers: stored,
        link: null,
      });
      return of(id);
    },
    one: async (_ws, id) => of(id),
    list: async () => ({ items: [...kept.values()], total: kept.size, next: null }),
    async *eachAnswer() {
      for (const { answers, link: _link, ...audit } of kept.values())
        for (const answer of answers) yield { audit, answer };
    },
    answer: async (_ws, id, item, answer) =>
      change(id, { answers: [...of(id).answers, { ...answer, item, photo: false }] }),
    finish: async (_ws, id, now) => change(id, { finished_at: now }),
    async remove(_ws, id) {
      of(id);
      kept.delete(id);
    },
    results: async () => ({
      audits: kept.size,
      answers: 0,
      factors: [],
      sins: [],
      sections: [],
      wrong: [],
    }),
    answers: async () => ({ items: [], total: 0, next: null }),
    followUps: async () => [],
    async setPhoto(_ws, id, item, photo) {
      photos.set(`${id} ${item}`, photo);
      return of(id);
    },
    async photo(_ws, id, item) {
      const found = photos.get(`${id} ${item}`);
      if (found === undefined) throw new AmendsError("not_found", "There is no such photo.");
      return found;
    },
    setLink: async () => {},
    removeLink: async () => {},
    visit: async () => null,
    finishVisit: async () => {},
    async removePhoto(_ws, id, item) {
      photos.delete(`${id} ${item}`);
      return of(id);
    },
  };
}

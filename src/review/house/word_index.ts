import type { Wording } from "../../model/house_rules.ts";
import type { Span } from "../../text/types.ts";
import { anchorsOf, type Finder, finderOf, type Readable } from "./finder.ts";

interface Entry<Of> {
  of: Of;
  find: Finder;
  /** Number of the text in which it was last tried. */
  triedIn: number;
}

/** Wordings by anchor word, so that thousands cost little; those without are tried everywhere. */
export class WordIndex<Of> {
  readonly #byAnchor = new Map<string, Entry<Of>[]>();
  readonly #everywhere: Entry<Of>[] = [];
  #text = 0;

  constructor(wordings: readonly { of: Of; wording: Wording }[]) {
    for (const { of, wording } of wordings) {
      const entry: Entry<Of> = { of, find: finderOf(wording), triedIn: 0 };
      const anchors = anchorsOf(wording);
      if (anchors === null) this.#everywhere.push(entry);
      else
        for (const anchor of new Set(anchors))
          this.#byAnchor.set(anchor, [...(this.#byAnchor.get(anchor) ?? []), entry]);
    }
  }

  /** The first place of every wording in a text. */
  match(where: Readable): (Span & { of: Of })[] {
    this.#text += 1;
    const found: (Span & { of: Of })[] = [];
    const tryOne = (entry: Entry<Of>) => {
      if (entry.triedIn === this.#text) return;
      entry.triedIn = this.#text;
      const span = entry.find(where);
      if (span !== null) found.push({ ...span, of: entry.of });
    };
    for (const { word } of where.tokens) this.#byAnchor.get(word)?.forEach(tryOne);
    this.#everywhere.forEach(tryOne);
    return found;
  }
}

import type { ScoreReport } from "../model/api.ts";
import type { Finding } from "../model/review.ts";
import type { Language, SinId } from "../model/taxonomy.ts";
import { mainLanguage } from "../review/main_language.ts";
import { addInputs, EMPTY_INPUT, type ScoreInput } from "../score/input.ts";
import { scoreInputOf } from "../score/score_conversation.ts";
import { scoreSettings, scoreReport } from "../score/score_report.ts";
import { sinsLookedFor } from "../score/track_record.ts";
import { type ReportItem, type ReportOptions, shownIn } from "./types.ts";

interface SinCount {
  sin: SinId;
  findings: number;
  counted: number;
  conversations: number;
}

/** Running sums over all conversations of a report: everything its summary says. */
export class Totals {
  readonly #options: ReportOptions;
  readonly #looked = new Map<Language, readonly SinId[]>();
  readonly #sins = new Map<SinId, SinCount>();
  #input: ScoreInput = EMPTY_INPUT;
  conversations = 0;
  messages = 0;
  findings = 0;
  counted = 0;
  promises = 0;
  praise = 0;

  constructor(options: ReportOptions) {
    this.#options = options;
  }

  add({ conversation, review }: ReportItem): void {
    this.conversations += 1;
    this.messages += conversation.messages.length;
    const shown = shownIn(review, this.#options).findings;
    this.findings += shown.length;
    this.promises += review.promises.length;
    this.praise += review.praise.length;
    this.#countSins(shown);
    const answered = conversation.messages.some(
      ({ author, private: hidden }) =>
        (author.role === "agent" || author.role === "bot") && hidden !== true,
    );
    const { findings, promises } = review;
    const looked = this.#lookedIn(mainLanguage(review));
    // A report is about the organisation: what customers tell of earlier treatment is charged here.
    const own = scoreInputOf({ findings, promises, answered, looked }, { reports: true });
    this.#input = addInputs(this.#input, own);
  }

  get score(): ScoreReport {
    return scoreReport(this.#input, scoreSettings(this.#options.config));
  }

  /** Sins by number of conversations, counted ones first. */
  get sins(): SinCount[] {
    return [...this.#sins.values()].sort(
      (a, b) => b.counted - a.counted || b.conversations - a.conversations,
    );
  }

  #countSins(findings: readonly Finding[]): void {
    const here = new Set<SinId>();
    for (const { sin, counted } of findings) {
      const count = this.#sins.get(sin) ?? { sin, findings: 0, counted: 0, conversations: 0 };
      count.findings += 1;
      if (counted) {
        count.counted += 1;
        this.counted += 1;
      }
      if (!here.has(sin)) count.conversations += 1;
      here.add(sin);
      this.#sins.set(sin, count);
    }
  }

  #lookedIn(language: Language): readonly SinId[] {
    let looked = this.#looked.get(language);
    if (looked === undefined) {
      looked = sinsLookedFor(this.#options.records, language);
      this.#looked.set(language, looked);
    }
    return looked;
  }
}

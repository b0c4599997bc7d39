import type { PromiseRecord } from "../model/review.ts";
import type { Observations } from "../review/observations.ts";
import type { PreparedMessage } from "../review/prepared.ts";
import { type Answer, answerIn } from "./answer.ts";
import { type Apology, hasDate, readApology } from "./apology.ts";

/** Messages read once each, however many broken promises they may answer for. */
export class Heard {
  readonly #seen: Observations;
  readonly #made = new Map<string, PromiseRecord[]>();
  readonly #followedBy = new Map<string, PromiseRecord>();
  readonly #dated = new Map<number, PromiseRecord | null>();
  readonly #apologies = new Map<number, Apology | null>();
  readonly #answers = new Map<number, Answer | null>();

  constructor(seen: Observations) {
    this.#seen = seen;
    for (const promise of seen.promises) {
      const made = this.#made.get(promise.message);
      if (made === undefined) this.#made.set(promise.message, [promise]);
      else made.push(promise);
      if (promise.parent !== null && !this.#followedBy.has(promise.parent))
        this.#followedBy.set(promise.parent, promise);
    }
  }

  /** What takes a promise's place by the ledger. */
  successorOf({ id }: PromiseRecord): PromiseRecord | null {
    return this.#followedBy.get(id) ?? null;
  }

  /** What a message promises in a broken promise's place: what the ledger links, else the first firm one with a date. */
  renewalIn(message: PreparedMessage, promise: PromiseRecord): PromiseRecord | null {
    const linked = this.successorOf(promise);
    return linked?.message === message.message.id ? linked : this.#datedIn(message);
  }

  #datedIn(message: PreparedMessage): PromiseRecord | null {
    const known = this.#dated.get(message.index);
    if (known !== undefined) return known;
    const made = this.apology(message)?.promises ?? this.promisesIn(message);
    const dated = made.find(isFirm) ?? null;
    this.#dated.set(message.index, dated);
    return dated;
  }

  /** The promises that a message makes. */
  promisesIn({ message }: PreparedMessage): readonly PromiseRecord[] {
    return this.#made.get(message.id) ?? [];
  }

  /** A staff message as an apology; an acknowledgement of receipt says sorry to everybody and is none. */
  apology(message: PreparedMessage): Apology | null {
    const known = this.#apologies.get(message.index);
    if (known !== undefined) return known;
    const automatic = message.message.automated === true;
    const apology = automatic ? null : readApology(message, this.promisesIn(message));
    this.#apologies.set(message.index, apology);
    return apology;
  }

  /** What a customer's message answers. */
  answer(message: PreparedMessage): Answer | null {
    const known = this.#answers.get(message.index);
    if (known !== undefined) return known;
    const answer = answerIn(message, this.#seen);
    this.#answers.set(message.index, answer);
    return answer;
  }
}

const isFirm = (promise: PromiseRecord) =>
  promise.polarity === "do" && promise.strength === "firm" && hasDate(promise);

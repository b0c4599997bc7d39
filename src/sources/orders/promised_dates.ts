import { counted } from "../notes.ts";
import { promisedIn } from "./instants.ts";
import type { OrderOptions } from "./types.ts";

/** Reads the promised dates of a shop's orders and tells at the end what could not be read. */
export class PromisedDates {
  readonly #options: OrderOptions;
  #missing = 0;
  #unread = 0;
  #example = "";

  constructor(options: OrderOptions) {
    this.#options = options;
  }

  /** A day or an instant; null for none, and for words that are none. */
  read(value: string | number | null): string | null {
    if (value === null) {
      this.#missing += 1;
      return null;
    }
    const promised = promisedIn(value, this.#options.zone);
    if (promised === null) {
      this.#unread += 1;
      this.#example ||= String(value).slice(0, 40);
    }
    return promised;
  }

  /** @param where what holds the date in this shop, for the hint */
  tell(where: string): void {
    const { note } = this.#options;
    if (this.#missing > 0) {
      note(
        `${counted(this.#missing, "order")} without a promised date: nothing of them can be late. Name the ${where} that holds it with --promised-field`,
      );
    }
    if (this.#unread > 0) {
      note(
        `${counted(this.#unread, "promised date")} could not be read and was left out, for example "${this.#example}": dates look like 2026-03-06`,
      );
    }
  }
}

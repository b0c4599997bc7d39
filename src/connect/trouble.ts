/** What can be said of a failure beside its reason. */
interface TroubleOptions {
  /** What a person can do about it. */
  hint?: string;
  /** Trying again does not help: a person has to change something. */
  permanent?: boolean;
  /** The other side says when it may be asked again. */
  retryAfterMs?: number;
}

/** A connection that does not work: with a reason people may read, never with words of a message or a secret. */
export class ConnectionTrouble extends Error {
  readonly hint: string | null;
  readonly permanent: boolean;
  readonly retryAfterMs: number | null;

  constructor(reason: string, { hint, permanent = false, retryAfterMs }: TroubleOptions = {}) {
    super(reason);
    this.name = "ConnectionTrouble";
    this.hint = hint ?? null;
    this.permanent = permanent;
    this.retryAfterMs = retryAfterMs ?? null;
  }
}

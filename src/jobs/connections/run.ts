import { CONNECTORS } from "../../connect/index.ts";
import { ConnectionTrouble } from "../../connect/trouble.ts";
import type { Connector } from "../../connect/types.ts";
import type { ConnectionKind } from "../../model/connections.ts";
import { AmendsError } from "../../model/errors.ts";
import { jittered } from "../../model/jitter.ts";
import type { Failure, HeldConnection } from "../../store/connections/types.ts";
import { Superseded } from "../../store/queue/types.ts";
import type { Store } from "../../store/types.ts";
import type { Vault } from "../delivery/vault.ts";
import { restUntil } from "../rest.ts";
import { learnTemplates } from "../templates.ts";
import { reasonOf } from "../work/reason.ts";
import { openReviewing, type Reviewing } from "../work/reviewing.ts";
import { accessOf } from "./access.ts";
import { keepPage } from "./keep_page.ts";
import { tend } from "./tend.ts";
import { turnsOneByOne } from "./turns.ts";

/** How often it is looked for a connection whose turn it is. */
const LOOK_MS = 2000;
const RENEW_MS = 15_000;
/** After a failure of the database. */
const TROUBLE_MS = 5000;
/** So many read at once; those that only wait for something new do not count. */
const READERS = 4;
/** History is read so long before another connection has its turn. */
const SLICE_MS = 120_000;
const FIRST_RETRY_SECONDS = 5;
const LAST_RETRY_SECONDS = 900;

export interface ConnectionsOptions {
  vault: Vault;
  onError: (error: unknown) => void;
  /** Take the place of the real ones in tests. */
  connectors?: Readonly<Partial<Record<ConnectionKind, Connector>>>;
  reviewing?: Reviewing;
  look?: number;
}

/** Live connections while the process runs. */
export interface RunningConnections {
  /** Something has changed: it is looked at once whose turn it is. */
  wake(): void;
  /** Stops after the page in hand. */
  close(): Promise<void>;
}

/** Takes part in reading and following the connections of all workspaces. */
export function runConnections(store: Store, options: ConnectionsOptions): RunningConnections {
  const { vault, onError, connectors = CONNECTORS, look = LOOK_MS } = options;
  const { connections } = store;
  const reviewing = options.reviewing ?? openReviewing(store);
  const turn = turnsOneByOne();
  const running = new Set<Promise<void>>();
  /** Of what is held; signals made of others may be collected before they fire. */
  const stops = new Set<AbortController>();
  const closing = new AbortController();
  let readers = 0;
  const rest = restUntil(closing.signal);

  /** Works on a connection until it has nothing left, its lease is gone or the process stops. */
  async function work(
    held: HeldConnection,
    signal: AbortSignal,
    waits: (waiting: boolean) => void,
  ): Promise<number> {
    const connector = connectors[held.kind];
    if (connector === undefined)
      throw new ConnectionTrouble("this version knows no such kind", { permanent: true });
    const { staff } = await store.config(held.workspace);
    const access = accessOf(held, { connector, vault, connections, staff, signal });
    const every = secondsBetween(access.settings, connector);
    const until = performance.now() + SLICE_MS;
    let { cursor } = held;
    let live = held.state === "following";
    const told = () => tend({ store, reviewing, connector, access, held, turn });
    await told();
    // A webhook woke it: it is not yet time to ask for everything that is new.
    const early = live && connector.look !== undefined ? secondsLeft(held, every) : 0;
    if (early > 0) return early;
    // What a process stored before it was killed may not be learnt yet.
    let learnt = false;
    for (;;) {
      let created = 0;
      for await (const page of connector.pull(access, cursor)) {
        created += await turn(live, () => keepPage(store, reviewing, held, page, signal));
        ({ cursor } = page);
        created += await told();
        if (signal.aborted || (!live && performance.now() > until)) return 0;
      }
      if (signal.aborted) return 0;
      await connections.caughtUp(held);
      await store.webhooks.tidy(held.workspace, held.id);
      live = true;
      if (created > 0 || !learnt) await learnTemplates(store, held.workspace, signal);
      learnt = true;
      if (connector.follow === undefined) return every;
      // A signal that has fired before somebody listens is not heard any more.
      if (signal.aborted) return 0;
      waits(true);
      await connector.follow(access, cursor);
      waits(false);
      if (signal.aborted) return 0;
    }
  }

  async function hold(held: HeldConnection): Promise<void> {
    const stop = new AbortController();
    const { signal } = stop;
    stops.add(stop);
    let waiting = false;
    const waits = (now: boolean) => {
      if (now === waiting) return;
      waiting = now;
      readers += now ? -1 : 1;
      if (now) rest.wake();
    };
    const renewing = setInterval(() => {
      connections.renew(held, waiting).then((still) => still || stop.abort(), onError);
    }, RENEW_MS);
    readers += 1;
    try {
      const seconds = await work(held, signal, waits);
      await connections.release(held, seconds);
    } catch (error) {
      // Paused, changed, erased or given to somebody else: nothing is to be noted.
      if (error instanceof Superseded || signal.aborted) await connections.release(held, 0);
      else if (!isGone(error)) {
        if (!(error instanceof ConnectionTrouble)) onError(error);
        await connections.failed(held, failureOf(error, held.failures));
      }
    } finally {
      clearInterval(renewing);
      stops.delete(stop);
      waits(false);
      readers -= 1;
    }
  }

  async function loop(): Promise<void> {
    while (!closing.signal.aborted) {
      let wait = look;
      try {
        const held = readers < READERS ? await connections.take() : null;
        if (held !== null) {
          const one: Promise<void> = hold(held)
            .catch(onError)
            .finally(() => running.delete(one));
          running.add(one);
          continue;
        }
      } catch (error) {
        onError(error);
        wait = TROUBLE_MS;
      }
      await rest(wait);
    }
  }

  const looping = loop();
  return {
    wake: () => rest.wake(),
    async close() {
      closing.abort();
      for (const stop of stops) stop.abort();
      await looping;
      for (const stop of stops) stop.abort();
      await Promise.all(running);
      await reviewing.close();
    },
  };
}

/** From one look for what is new to the next. */
const secondsBetween = (settings: { every_seconds?: number | null }, { pollSeconds }: Connector) =>
  settings.every_seconds ?? pollSeconds;

/** Until it is time to look for what is new, by the last look; one that is yet to come is of a clock that is ahead. */
function secondsLeft({ looked_at }: HeldConnection, every: number): number {
  if (looked_at === null) return 0;
  const ago = (Date.now() - Date.parse(looked_at)) / 1000;
  return ago < 0 ? 0 : every - ago;
}

/** The workspace was removed meanwhile. */
const isGone = (error: unknown) => error instanceof AmendsError && error.code === "not_found";

/** Tries wait twice as long each time, with jitter, or as long as the other side says. */
function failureOf(error: unknown, before: number): Failure {
  const longest = Math.min(LAST_RETRY_SECONDS, FIRST_RETRY_SECONDS * 2 ** Math.min(before, 20));
  const own = jittered(longest, Math.random());
  if (!(error instanceof ConnectionTrouble))
    return { reason: `an error of ours: ${reasonOf(error)}`, hint: null, retrySeconds: own };
  const asked = (error.retryAfterMs ?? 0) / 1000;
  return {
    reason: error.message,
    hint: error.hint,
    retrySeconds: error.permanent ? null : Math.max(own, asked * (1 + Math.random() / 10)),
  };
}

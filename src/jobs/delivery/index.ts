import type { AuditLinkRequest, NewAuditLink } from "../../model/audits.ts";
import type {
  DeliveryChannel,
  MessageKind,
  ReminderRequest,
  ReminderView,
} from "../../model/reminders.ts";
import type { InviteRequest, NewInvitation } from "../../model/people.ts";
import type { TakenMessage } from "../../store/outbox/types.ts";
import type { Askable } from "../../store/questions/types.ts";
import type { SurveyWish } from "../../store/surveys/types.ts";
import type { Store } from "../../store/types.ts";
import { saveSettings, viewSettings } from "./desk.ts";
import { DeliveryFailure } from "./failure.ts";
import { type House, houseOf } from "./house.ts";
import { composeInvitation, invite } from "./invitation/index.ts";
import { composeMorning, morningFor, morningMessages } from "./morning/index.ts";
import { findChromium, type Print, printOnce } from "../periodic/pdf.ts";
import { askByHand, askByItself, composeQuestion } from "./question/index.ts";
import { composeReminder } from "./reminder.ts";
import { composeReport, reportMessages } from "./report/index.ts";
import { type Composed, type Sent, sendWaiting } from "./sender.ts";
import { composeSurvey, lookForSurveys, surveyByHand } from "./survey/index.ts";
import { testMessage } from "./test_message.ts";
import { visitLink } from "./visit/index.ts";
import { composeDeskWrite, type Connectors } from "../write_back/compose.ts";
import type { Vault } from "./vault.ts";

/** How often it is looked what has come due. */
const LOOK_MS = 30_000;
/** So many messages are on their way at once: a slow receiver does not hold up the others. */
const SENDERS = 3;

/** What keeps a house's promises from being forgotten: reminders and what else leaves the house. */
export interface Delivery {
  settings(workspace: string): Promise<ReminderView>;
  /** @throws AmendsError `invalid_config` */
  saveSettings(workspace: string, request: ReminderRequest): Promise<void>;
  /** Sends a test by one channel, now. Returns what went wrong, null when it arrived. */
  test(workspace: string, channel: DeliveryChannel, recipient: string): Promise<string | null>;
  /** Looks what has come due in all workspaces, and sends what waits. */
  look(): Promise<Sent>;
  /** What would be sent now, as it would be said. Nothing is sent or written. */
  preview(workspace: string): Promise<Preview[]>;
  /** The morning mail of today, for some owners or all; null when there is nothing to say. */
  morning(
    workspace: string,
    owners: readonly string[] | null,
  ): Promise<{ subject: string; text: string; html: string } | null>;
  /** Where people reach this server, as the workspace or the server says; null when neither does. */
  address(workspace: string): Promise<string | null>;
  /**
   * Asks the customer, once, whether a promise was kept.
   * @throws AmendsError `conflict` with the reason why nobody is asked
   */
  ask(workspace: string, askable: Askable, by: string): Promise<void>;
  /**
   * Sends a survey about a conversation, or gives the link to it.
   * @throws AmendsError `conflict` with the reason why nobody is asked, `not_found`
   */
  survey(workspace: string, wish: SurveyWish): Promise<{ link: string | null }>;
  /**
   * Makes the link by which a mystery shopper fills an audit without a sign-in.
   * @throws AmendsError `not_found`, `conflict` for an audit that is finished
   */
  visit(workspace: string, audit: string, wish: AuditLinkRequest): Promise<NewAuditLink>;
  /** Invites somebody into the workspace: by mail where that is set up, and by a link in any case. */
  invite(workspace: string, request: InviteRequest, by: string): Promise<NewInvitation>;
  /** Looks twice a minute from now on; `address` is where people reach this server. */
  start(options: { address: string | null; onError: (error: unknown) => void }): void;
  /** Ends after the messages in hand. */
  close(): Promise<void>;
}

export interface Preview {
  message: TakenMessage;
  /** The message in words; or why it would not be sent. */
  shows: string;
  sent: boolean;
}

export interface DeliveryOptions {
  store: Store;
  vault: Vault;
  /** RFC 3339 instant. */
  now: () => string;
  /** 0 to 1; spreads the tries. */
  random: () => number;
  every?: number;
  /** Makes PDFs; what this machine has if absent. */
  print?: Print;
  /** Take the place of the real ones in tests. */
  connectors?: Connectors;
}

type Compose = (
  message: TakenMessage,
  house: House,
  store: Store,
  now: string,
) => Promise<Composed>;

const COMPOSERS: Readonly<Partial<Record<MessageKind, Compose>>> = {
  morning: composeMorning,
  due_soon: composeReminder,
  broken: composeReminder,
};

export function openDelivery(options: DeliveryOptions): Delivery {
  const { store, vault, now, random, every = LOOK_MS } = options;
  const { outbox } = store;
  const { print = printOnce(findChromium(process.env)) } = options;
  const stop = new AbortController();
  let address: string | null = null;
  let onError: (error: unknown) => void = () => {};
  let timer: NodeJS.Timeout | null = null;
  let looking: Promise<Sent> | null = null;

  const houseIn = (workspace: string) => houseOf({ store, vault, address }, workspace);
  /** A report that cannot be printed leaves all the same: the mail says everything. */
  const printOrTell: Print = (page) =>
    print(page).catch((error: unknown) => {
      onError(error);
      return null;
    });
  const compose = async (message: TakenMessage, at: string): Promise<Composed> => {
    if (message.kind === "question") {
      const house = await houseIn(message.workspace);
      return composeQuestion(message, house, store, vault, at);
    }
    if (message.kind === "invitation")
      return composeInvitation(message, await houseIn(message.workspace), {
        store,
        vault,
        now: at,
      });
    if (message.kind === "survey")
      return composeSurvey(message, await houseIn(message.workspace), { store, vault, now: at });
    if (message.kind === "weekly_report" || message.kind === "monthly_report") {
      const parts = { store, print: printOrTell, now: at };
      return composeReport(message, await houseIn(message.workspace), parts);
    }
    if (message.channel === "desk") {
      const parts = { store, vault, now: at, connectors: options.connectors };
      return composeDeskWrite(message, await houseIn(message.workspace), parts);
    }
    const composer = COMPOSERS[message.kind];
    if (composer === undefined) return { drop: "this kind is not known here" };
    return composer(message, await houseIn(message.workspace), store, at);
  };

  /** Writes what the time calls for. */
  async function writeDue(workspace: string): Promise<void> {
    await store.writeBack.plan(workspace, now());
    const stored = await outbox.settings(workspace);
    if (stored.since === null) return;
    await outbox.remind(workspace, now());
    const config = await store.config(workspace);
    await outbox.add(workspace, morningMessages(stored, config, now()), now());
    await outbox.add(workspace, reportMessages(stored, config, now()), now());
    const house = await houseIn(workspace);
    await askByItself({ store, vault, house, now: now() });
    await lookForSurveys(house, { store, vault, now: now() });
  }

  async function lookOnce(): Promise<Sent> {
    for (const { id } of await store.workspaces()) {
      if (stop.signal.aborted) break;
      // One workspace in trouble does not keep the others waiting.
      await writeDue(id).catch(onError);
    }
    const sending = { outbox, compose, now, random, signal: stop.signal, onError };
    const each = await Promise.all(Array.from({ length: SENDERS }, () => sendWaiting(sending)));
    return each.reduce((sum, one) => ({
      sent: sum.sent + one.sent,
      failed: sum.failed + one.failed,
      dropped: sum.dropped + one.dropped,
      waiting: sum.waiting + one.waiting,
    }));
  }

  function look(): Promise<Sent> {
    looking ??= lookOnce().finally(() => {
      looking = null;
    });
    return looking;
  }

  return {
    settings: (workspace) => viewSettings(outbox, vault, workspace),
    saveSettings: (workspace, request) => saveSettings(outbox, vault, workspace, request, now()),
    test: async (workspace, channel, recipient) =>
      testMessage(await houseIn(workspace), channel, recipient, now()),
    look,
    async preview(workspace) {
      const messages = await outbox.preview(workspace, now());
      return Promise.all(messages.map(async (message) => shown(message, compose(message, now()))));
    },
    morning: async (workspace, owners) =>
      morningFor(await houseIn(workspace), store, now(), owners),
    address: async (workspace) => (await houseIn(workspace)).address,
    async ask(workspace, askable, by) {
      await askByHand({ store, vault, house: await houseIn(workspace), now: now() }, askable, by);
    },
    survey: async (workspace, wish) =>
      surveyByHand(await houseIn(workspace), { store, vault, now: now() }, wish),
    invite: async (workspace, request, by) =>
      invite(await houseIn(workspace), { store, vault, now: now() }, request, by),
    visit: async (workspace, audit, wish) =>
      visitLink(await houseIn(workspace), { store, vault, now: now() }, audit, wish),
    start(how) {
      ({ address, onError } = how);
      const tell = () => void look().catch(onError);
      tell();
      timer = setInterval(tell, every);
      timer.unref();
    },
    async close() {
      stop.abort();
      if (timer !== null) clearInterval(timer);
      await looking?.catch(() => {});
    },
  };
}

async function shown(message: TakenMessage, composing: Promise<Composed>): Promise<Preview> {
  try {
    const composed = await composing;
    if ("drop" in composed) return { message, sent: false, shows: composed.drop };
    if ("wait" in composed)
      return { message, sent: false, shows: `put off until ${composed.wait}` };
    return { message, sent: true, shows: composed.shows };
  } catch (error) {
    if (error instanceof DeliveryFailure) return { message, sent: false, shows: error.message };
    throw error;
  }
}

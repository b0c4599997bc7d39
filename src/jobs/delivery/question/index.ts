import { createHash } from "node:crypto";
import { AmendsError } from "../../../model/errors.ts";
import type { TakenMessage } from "../../../store/outbox/types.ts";
import type { Askable, Asked } from "../../../store/questions/types.ts";
import type { Store } from "../../../store/types.ts";
import { DeliveryFailure } from "../failure.ts";
import type { House } from "../house.ts";
import { written } from "../letter.ts";
import { send } from "../send.ts";
import type { Composed } from "../sender.ts";
import { dateInWords } from "../texts/index.ts";
import type { Vault } from "../vault.ts";
import { QUESTION_TEXTS, questionWords } from "./texts.ts";

/** So many customers are asked in one look. */
const MOST_AT_ONCE = 20;

/** What is kept of the secret in a link: its hash. */
export const hashOfLink = (token: string) => createHash("sha256").update(token).digest("base64url");

/** The secret in the link: only the holder of the key can make it, and it is made the same again for a retry. */
const tokenFor = (vault: Vault, workspace: string, { conversation, promise }: Askable) =>
  vault.sign(JSON.stringify(["question", workspace, conversation, promise]));

const REASONS: Readonly<Record<Exclude<Asked, "asked">, string>> = {
  asked_before: "The customer was asked about this promise before; each is asked about once.",
  not_open: "Only a promise that nothing shows to be kept or broken can be asked about.",
  no_address: "There is no mail address of this customer.",
  refused: "This customer wants no more questions.",
};

interface Asks {
  store: Store;
  vault: Vault;
  house: House;
  now: string;
}

/**
 * Asks a customer, once, because a person wants to know.
 * @throws AmendsError `conflict` with the reason why nobody is asked
 */
export async function askByHand(
  { store, vault, house, now }: Asks,
  askable: Askable,
  by: string,
): Promise<void> {
  if (house.settings.ask === "never")
    throw new AmendsError("conflict", "Asking customers is switched off in the settings.");
  if (!canAsk(house)) {
    throw new AmendsError("conflict", "Questions leave by mail, and that is not set up.", {
      hint: "Settings, Reminders: mail server, sender, and the address of this server.",
    });
  }
  const tokenHash = hashOfLink(tokenFor(vault, house.workspace, askable));
  const asked = await store.questions.ask(house.workspace, { ...askable, by, tokenHash }, now);
  if (asked !== "asked") throw new AmendsError("conflict", REASONS[asked]);
}

/** Asks about what lately came due, where the house wants that. */
export async function askByItself({ store, vault, house, now }: Asks): Promise<void> {
  const { workspace, settings } = house;
  if (settings.ask !== "automatic" || !canAsk(house)) return;
  for (const askable of await store.questions.askable(workspace, now, MOST_AT_ONCE)) {
    const tokenHash = hashOfLink(tokenFor(vault, workspace, askable));
    await store.questions.ask(workspace, { ...askable, by: "", tokenHash }, now);
  }
}

export function canAsk({ settings, address, hasMail }: House): boolean {
  return hasMail && settings.from !== null && address !== null;
}

/** The mail that carries the question. */
export async function composeQuestion(
  message: TakenMessage,
  house: House,
  store: Pick<Store, "questions">,
  vault: Vault,
  now: string,
): Promise<Composed> {
  const { conversation, promise } = message;
  if (conversation === null || promise === null) return { drop: "it names no promise" };
  const question = await store.questions.about(house.workspace, { conversation, promise });
  if (question === null || question.answer !== null) return { drop: "there is nothing to ask" };
  if (house.address === null)
    throw new DeliveryFailure("the address of this server is not set, so no link can be made");
  const texts = QUESTION_TEXTS[question.language];
  const url = `${house.address}/q/${tokenFor(vault, house.workspace, { conversation, promise })}`;
  const date =
    question.made_at === null ? null : dateInWords(question.made_at, texts.locale, house.zone);
  return send(message, house, {
    letter: () =>
      written({
        language: question.language,
        title: questionWords(question.action, texts),
        quote: question.quote,
        lead: texts.wrote(date),
        lines: [texts.press],
        link: { url, label: texts.link },
        foot: `${texts.because} ${texts.stop}: ${url}/stop`,
      }),
    slack: () => "",
    payload: () => ({}),
    headers: {
      "List-Unsubscribe": `<${url}/stop>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
    now,
  });
}

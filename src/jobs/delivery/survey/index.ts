import { AmendsError } from "../../../model/errors.ts";
import { plain } from "../../../report/plain.ts";
import type { TakenMessage } from "../../../store/outbox/types.ts";
import type {
  Invitation,
  SurveyAsked,
  SurveyWish,
  TokenHash,
} from "../../../store/surveys/types.ts";
import type { Store } from "../../../store/types.ts";
import { choicesOf, FORMS } from "../../../survey/forms.ts";
import {
  choiceText,
  endsOf,
  introOf,
  questionText,
  SURVEY_TEXTS,
  titleText,
} from "../../../survey/texts/index.ts";
import { DeliveryFailure } from "../failure.ts";
import type { House } from "../house.ts";
import { written } from "../letter.ts";
import { canAsk, hashOfLink } from "../question/index.ts";
import { send } from "../send.ts";
import type { Composed } from "../sender.ts";
import type { Vault } from "../vault.ts";

/** So many conversations are looked at in one look. */
const MOST_AT_ONCE = 200;

interface With {
  store: Pick<Store, "surveys">;
  vault: Vault;
  now: string;
}

/** The secret in the link: only the holder of the key can make it, and it is made the same again for a retry. */
const tokenFor = (vault: Vault, workspace: string, id: string) =>
  vault.sign(JSON.stringify(["survey", workspace, id]));

const hashWith =
  (vault: Vault): TokenHash =>
  (workspace, id) =>
    hashOfLink(tokenFor(vault, workspace, id));

/** Decides about conversations that have come to rest, where the house can send mail. */
export async function lookForSurveys(house: House, { store, vault, now }: With): Promise<void> {
  if (!canAsk(house)) return;
  await store.surveys.look(house.workspace, now, MOST_AT_ONCE, hashWith(vault));
}

type None = Extract<SurveyAsked, { none: string }>["none"];
const REASONS: Readonly<Record<Exclude<None, "not_found">, string>> = {
  asked_before: "This was asked about this conversation before; each survey is sent once.",
  no_address: "There is no mail address to ask at.",
  refused: "This person wants no more questions.",
};

/**
 * Sends a survey, or gives the link to it, because a person wants to know.
 * @throws AmendsError `conflict` with the reason why nobody is asked, `not_found`
 */
export async function surveyByHand(
  house: House,
  { store, vault, now }: With,
  wish: SurveyWish,
): Promise<{ link: string | null }> {
  const { workspace, address } = house;
  if (wish.by === "email" && !canAsk(house)) {
    throw new AmendsError("conflict", "Surveys leave by mail, and that is not set up.", {
      hint: "Settings, Reminders: mail server, sender, and the address of this server.",
    });
  }
  if (address === null) {
    throw new AmendsError(
      "conflict",
      "The address of this server is not set, so no link can be made.",
      {
        hint: "Settings, Reminders: the address of this server.",
      },
    );
  }
  const asked = await store.surveys.ask(workspace, wish, now, hashWith(vault));
  if ("id" in asked) {
    const link = wish.by === "link" ? `${address}/s/${tokenFor(vault, workspace, asked.id)}` : null;
    return { link };
  }
  if (asked.none === "not_found")
    throw new AmendsError("not_found", "There is no such conversation.");
  throw new AmendsError("conflict", REASONS[asked.none]);
}

/** The mail that carries a survey; each choice opens the page with that answer marked. */
export async function composeSurvey(
  message: TakenMessage,
  house: House,
  { store, vault, now }: With,
): Promise<Composed> {
  const { workspace, address } = house;
  const survey = message.survey ? await store.surveys.about(workspace, message.survey) : null;
  if (survey === null || survey.answered) return { drop: "there is nothing to ask" };
  if (address === null)
    throw new DeliveryFailure("the address of this server is not set, so no link can be made");
  const url = `${address}/s/${tokenFor(vault, workspace, survey.id)}`;
  return send(message, house, {
    letter: () => letterOf(survey, url),
    slack: () => "",
    payload: () => ({}),
    headers: {
      "List-Unsubscribe": `<${url}/stop>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
    now,
  });
}

function letterOf(survey: Invitation, url: string) {
  const { form, language, subject } = survey;
  const texts = SURVEY_TEXTS[language];
  const [first = "open"] = FORMS[form];
  const ends = endsOf(first, texts);
  const choices = choicesOf(first);
  const labelOf = (value: string, i: number) => {
    const end = i === 0 ? ends?.[0] : i === choices.length - 1 ? ends?.[1] : undefined;
    const text = choiceText(first, value, texts);
    return end === undefined ? text : `${text} (${end})`;
  };
  const between = form === "internal";
  const { intro, about: ofSubject } = introOf(form, texts);
  const about = { form, team: plain(survey.team, 100) };
  const title = titleText(about, texts);
  const question = questionText(first, about, texts);
  return written({
    language,
    title,
    ...(ofSubject && subject === "" ? {} : { lead: intro }),
    quote: ofSubject && subject !== "" ? subject : null,
    lines: [...(question === title ? [] : [question]), texts.press],
    choices: choices.map((value, i) => ({ label: labelOf(value, i), url: `${url}?a=${value}` })),
    link: { url, label: texts.link },
    foot: `${between ? texts.becauseTeam : texts.because} ${texts.stop}: ${url}/stop`,
  });
}

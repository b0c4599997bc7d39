import type { ReadAnswers } from "../../survey/answers.ts";
import type {
  Heard,
  SurveyAnswerPage,
  SurveyAnswerQuery,
  SurveyAnswerRow,
  SurveyBias,
  SurveyCause,
  SurveyForm,
  SurveyGaps,
  SurveyHeard,
  SurveyReport,
  SurveyFilter,
  SurveySettings,
} from "../../model/surveys.ts";
import type { ServedLanguage } from "../../model/taxonomy.ts";
import type { Satisfied } from "../../survey/agreement.ts";
import type { Words } from "./words.ts";

export interface StoredSurveys {
  settings: SurveySettings;
  /** When surveys were last switched on; null while they are off. */
  since: string | null;
}

/** A survey as whoever was asked sees it. */
export interface Invitation {
  workspace: string;
  conversation: string;
  id: string;
  form: SurveyForm;
  team: string;
  subject: string;
  language: ServedLanguage;
  answered: boolean;
  /** Sites that may show it inside their own page. */
  origins: readonly string[];
}

/** A person's wish to ask about a conversation. */
export interface SurveyWish {
  conversation: string;
  form: SurveyForm;
  /** By mail the message is written with the invitation; a link is handed on by the person. */
  by: "email" | "link";
  who: string;
}

/** What came of the wish; everything but an id leaves the customer alone. */
export type SurveyAsked =
  | { id: string }
  | { none: "asked_before" | "not_found" | "no_address" | "refused" };

/** An answer that was given elsewhere, or for the demo a silence. */
export interface Elsewhere {
  conversation: string;
  form: SurveyForm;
  cause: SurveyCause;
  /** Tells two answers about one conversation apart. */
  about: string;
  language: ServedLanguage;
  /** Null: how many were asked is not known. */
  asked_at: string | null;
  /** Null: asked, and silent so far. */
  answer: (ReadAnswers & { at: string }) | null;
}

export type TokenHash = (workspace: string, id: string) => string;

/** Surveys: whom to ask, what was asked and answered, and what it says. */
export interface Surveys {
  settings(workspace: string): Promise<StoredSurveys>;
  saveSettings(workspace: string, settings: SurveySettings, at: string): Promise<void>;
  /**
   * Decides about conversations that have come to rest, at most so many, and writes each decision with
   * the mail that follows from it. Returns how many were looked at.
   */
  look(workspace: string, now: string, limit: number, tokenHash: TokenHash): Promise<number>;
  /** Asks because a person wants to; the quiet time does not bind people, refusals do. */
  ask(workspace: string, wish: SurveyWish, now: string, tokenHash: TokenHash): Promise<SurveyAsked>;
  /** A survey by its id; null when it is not there. */
  about(workspace: string, id: string): Promise<Invitation | null>;
  /** The survey of a link that is not older than its time; null for any other secret. */
  read(tokenHash: string, now: string): Promise<Invitation | null>;
  /** Takes the one answer, and reads its words. False when there is one already. */
  answer(tokenHash: string, answers: ReadAnswers, at: string): Promise<boolean>;
  /** The reader wants no more questions of any kind. False for a secret that nobody gave. */
  refuse(tokenHash: string, at: string): Promise<boolean>;
  /** Takes answers from elsewhere; those of conversations that are not here are given back by index. */
  take(
    workspace: string,
    answers: readonly Elsewhere[],
    now: string,
  ): Promise<{ stored: number; known: number; strangers: number[] }>;
  report(workspace: string, filter: SurveyFilter, now: string): Promise<SurveyReport>;
  /** Who answered and who did not, by what was observed in their conversations. */
  bias(workspace: string, filter: SurveyFilter): Promise<SurveyBias>;
  /** What open answers and words beside ratings report. */
  heard(workspace: string, filter: SurveyFilter): Promise<SurveyHeard>;
  /** Perception against expectation, of customers; form, cause and audience of the filter do not matter. */
  gaps(workspace: string, filter: SurveyFilter, now: string): Promise<SurveyGaps>;
  /** Each answer of a customer to CSAT with what was observed in its conversation. */
  satisfied(workspace: string, filter: SurveyFilter): Promise<Satisfied[]>;
  /** Words that were never read, or with `rules` those read with others, at most so many. */
  unread(workspace: string, rules: string | null, limit: number): Promise<Words[]>;
  /** Keeps what was heard in words, where they are still the same. */
  keepHeard(
    workspace: string,
    read: readonly { of: Words; heard: Heard }[],
    rules: string,
  ): Promise<void>;
  /** Latest first; ratings that came with conversations are among them. */
  answers(workspace: string, query: SurveyAnswerQuery): Promise<SurveyAnswerPage>;
  eachAnswer(
    workspace: string,
    query: Omit<SurveyAnswerQuery, "cursor" | "limit">,
  ): AsyncIterable<SurveyAnswerRow>;
}

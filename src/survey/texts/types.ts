import type { LEAVING_REASONS, SOLVED, SurveyQuestion } from "../../model/surveys.ts";

type Asked = Exclude<SurveyQuestion, "open">;

/** Everything a customer or colleague reads of a survey in one language. */
export interface SurveyTexts {
  /** The questions as customers read them. */
  questions: Readonly<Record<Asked, string>>;
  /** As a colleague reads them about another team; what is not here is asked in the same words. */
  ofTeam: (team: string) => Partial<Readonly<Record<Asked, string>>>;
  /** Where the name of the team is not known. */
  otherTeam: string;
  open: string;
  openExpected: string;
  /** Before the five numbers. */
  points: string;
  /** Where they do not add up; `total` is null where one is no whole number. */
  pointsFault: (total: number | null) => string;
  /** What the two ends of a scale mean. */
  ends: Readonly<Record<"satisfied" | "likely" | "agree", readonly [low: string, high: string]>>;
  solved: Readonly<Record<(typeof SOLVED)[number], string>>;
  why: Readonly<Record<(typeof LEAVING_REASONS)[number], string>>;
  /** Title of a form of many questions. */
  several: string;
  severalExpected: string;
  severalTeam: (team: string) => string;
  /** One sentence before the questions; the subject of the conversation follows on its own line. */
  intro: string;
  introTeam: string;
  introExpected: string;
  /** Above the page where the first answer came with the link. */
  confirm: string;
  send: string;
  optional: string;
  thanks: string;
  answered: string;
  gone: string;
  nothing: string;
  /** In the mail, before the answers that can be pressed. */
  press: string;
  link: string;
  stop: string;
  stop_ask: string;
  stopped: string;
  because: string;
  becauseTeam: string;
}

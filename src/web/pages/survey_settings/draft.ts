import {
  SURVEY_FORMS,
  SURVEY_TRIGGERS,
  SurveySettings,
  type SurveyForm,
  type SurveyTrigger,
} from "../../../model/surveys.ts";

/** The settings as they stand in the fields; numbers are text until they are read. */
export interface Draft {
  enabled: boolean;
  triggers: Record<SurveyTrigger, { form: SurveyForm | ""; percent: string }>;
  wait_hours: string;
  quiet_days: string;
  origins: string;
}

export function draftOf(settings: SurveySettings): Draft {
  const triggers = SURVEY_TRIGGERS.map((trigger) => {
    const { form, share } = settings.triggers[trigger];
    return [trigger, { form: form ?? "", percent: String(Math.round(share * 1000) / 10) }] as const;
  });
  return {
    enabled: settings.enabled,
    triggers: Object.fromEntries(triggers) as Draft["triggers"],
    wait_hours: String(settings.wait_hours),
    quiet_days: String(settings.quiet_days),
    origins: settings.origins.join("\n"),
  };
}

/** What the fields say, or which of them cannot be read. */
export function readDraft(draft: Draft): { settings: SurveySettings } | { wrong: string[] } {
  const number = (text: string) => (text.trim() === "" ? Number.NaN : Number(text));
  const triggers = SURVEY_TRIGGERS.map((trigger) => {
    const { form, percent } = draft.triggers[trigger];
    return [trigger, { form: form === "" ? null : form, share: number(percent) / 100 }] as const;
  });
  const read = SurveySettings.safeParse({
    enabled: draft.enabled,
    triggers: Object.fromEntries(triggers),
    wait_hours: number(draft.wait_hours),
    quiet_days: number(draft.quiet_days),
    origins: draft.origins
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  });
  if (read.success) return { settings: read.data };
  // "triggers.after_close.share", and of a list only its name.
  const fields = read.error.issues.map(({ path }) =>
    path.filter((part) => typeof part === "string").join("."),
  );
  return { wrong: [...new Set(fields)] };
}

/** Triggers with a form of their own, which follows no other. */
const OWN_FORM: Partial<Readonly<Record<SurveyTrigger, SurveyForm>>> = {
  yearly: "expectations",
  after_handoff: "internal",
};

/** The forms that may follow a trigger. */
export function formsFor(trigger: SurveyTrigger): SurveyForm[] {
  const own = OWN_FORM[trigger];
  return own === undefined
    ? SURVEY_FORMS.filter((form) => !Object.values(OWN_FORM).includes(form))
    : [own];
}

import type { Channel } from "../../../model/conversation.ts";
import type { ReminderRequest, ReminderView, SecretName } from "../../../model/reminders.ts";
import { CHANNELS } from "../settings/draft.ts";

/** The settings as they stand in the fields: text, so that what is wrong can be shown. */
export interface Draft {
  address: string;
  from: string;
  before_due: boolean;
  when_broken: boolean;
  leads: Record<Channel, string>;
  recipients: string;
  others_to: string;
  private_network: boolean;
  /** Only what was typed; empty leaves a secret as it is, null removes it. */
  secrets: Partial<Record<SecretName, string | null>>;
  morning_at: string;
  morning_zone: string;
  morning_to: string;
  morning_owners: boolean;
  report_week: boolean;
  report_month: boolean;
  report_to: string;
  ask: ReminderView["ask"];
  keep_days: string;
}

export type Wrong = Readonly<
  Record<string, "email" | "recipients" | "minutes" | "days" | "address" | "time">
>;

export function draftOf(view: ReminderView): Draft {
  return {
    address: view.address ?? "",
    from: view.from ?? "",
    before_due: view.before_due,
    when_broken: view.when_broken,
    leads: Object.fromEntries(
      CHANNELS.map((channel) => [channel, String(view.leads[channel] ?? "")]),
    ) as Draft["leads"],
    recipients: view.recipients.map(({ owner, email }) => `${owner} = ${email}`).join("\n"),
    others_to: view.others_to.join("\n"),
    private_network: view.private_network,
    secrets: {},
    morning_at: view.morning.at,
    morning_zone: view.morning.zone ?? "",
    morning_to: view.morning.to.join("\n"),
    morning_owners: view.morning.owners,
    report_week: view.report.week,
    report_month: view.report.month,
    report_to: view.report.to.join("\n"),
    ask: view.ask,
    keep_days: String(view.keep_days),
  };
}

/** The request that the fields say, or what is wrong with them, by field. */
export function readDraft(draft: Draft): { request: ReminderRequest } | { wrong: Wrong } {
  const wrong: Record<string, Wrong[string]> = {};
  const address = draft.address.trim();
  if (address !== "" && !/^https?:\/\/\S+$/.test(address)) wrong["address"] = "address";
  const from = draft.from.trim();
  if (from !== "" && !isAddress(from)) wrong["from"] = "email";
  const others = linesOf(draft.others_to);
  if (!others.every(isAddress)) wrong["others_to"] = "email";
  const recipients = linesOf(draft.recipients).map((line) => {
    const at = line.lastIndexOf("=");
    return { owner: line.slice(0, Math.max(at, 0)).trim(), email: line.slice(at + 1).trim() };
  });
  if (!recipients.every(({ owner, email }) => owner !== "" && isAddress(email)))
    wrong["recipients"] = "recipients";
  const to = linesOf(draft.morning_to);
  if (!to.every(isAddress)) wrong["morning.to"] = "email";
  const report_to = linesOf(draft.report_to);
  if (!report_to.every(isAddress)) wrong["report.to"] = "email";
  const at = draft.morning_at.trim().padStart(5, "0");
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(at)) wrong["morning.at"] = "time";
  const zone = draft.morning_zone.trim();
  const leads: Partial<Record<Channel, number>> = {};
  for (const channel of CHANNELS) {
    const text = draft.leads[channel].trim();
    if (text === "") continue;
    const minutes = Number(text);
    if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 10_080) leads[channel] = minutes;
    else wrong[`leads.${channel}`] = "minutes";
  }
  const keep_days = Number(draft.keep_days);
  if (!(Number.isInteger(keep_days) && keep_days >= 7 && keep_days <= 3650))
    wrong["keep_days"] = "days";
  if (Object.keys(wrong).length > 0) return { wrong };
  const secrets = Object.fromEntries(
    Object.entries(draft.secrets)
      .map(([name, value]) => [name, value?.trim() ?? null] as const)
      .filter(([, value]) => value !== ""),
  );
  return {
    request: {
      ask: draft.ask,
      keep_days,
      address: address === "" ? null : address,
      from: from === "" ? null : from,
      before_due: draft.before_due,
      when_broken: draft.when_broken,
      leads,
      recipients,
      others_to: others,
      morning: { at, zone: zone === "" ? null : zone, to, owners: draft.morning_owners },
      report: { week: draft.report_week, month: draft.report_month, to: report_to },
      private_network: draft.private_network,
      secrets,
    },
  };
}

export const isAddress = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

export const linesOf = (text: string) =>
  text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter(Boolean);

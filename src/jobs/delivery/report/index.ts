import { REPORT_PERIODS } from "../../../model/periodic_report.ts";
import { reportHtml, reportMail } from "../../../report/periodic/html.ts";
import { pageOf } from "../../../report/periodic/links.ts";
import { reportText } from "../../../report/periodic/text.ts";
import { REPORT_WORDS } from "../../../report/periodic/words/index.ts";
import type { TakenMessage } from "../../../store/outbox/types.ts";
import type { Store } from "../../../store/types.ts";
import { reportOf } from "../../periodic/index.ts";
import type { House } from "../house.ts";
import type { Print } from "../../periodic/pdf.ts";
import { zoneOf } from "../morning/schedule.ts";
import { send } from "../send.ts";
import type { Composed } from "../sender.ts";
import { daysOfReport, REPORT_KINDS } from "./schedule.ts";

export { reportMessages } from "./schedule.ts";

/** The report of a message's week or month, as it stands now; printed as well where something prints. */
export async function composeReport(
  message: TakenMessage,
  house: House,
  { store, print, now }: { store: Store; print: Print; now: string },
): Promise<Composed> {
  const { settings, config, workspace, address } = house;
  const period = REPORT_PERIODS.find((one) => REPORT_KINDS[one] === message.kind);
  const wanted = settings.report.to.some((email) => email.toLowerCase() === message.recipient);
  if (period === undefined || !settings.report[period] || !wanted)
    return { drop: "nobody reads it at this address" };
  const { from } = daysOfReport(message.due ?? now, period, zoneOf(settings, config));
  const report = await reportOf(store, workspace, { period, on: from }, now);
  const place = { workspace, address };
  const words = REPORT_WORDS[report.language];
  const page = pageOf(report, place);
  return send(message, house, {
    letter: () => ({
      subject: report.title,
      text: `${reportText(report, place)}${page === null ? "" : `\n${words.open}: ${page}\n`}\n--\n${words.because}\n`,
      html: reportMail(report, place),
    }),
    attachments: async () => {
      const pdf = await print(reportHtml(report, place));
      const filename = `report-${report.days.from}.pdf`;
      return pdf === null ? [] : [{ filename, contentType: "application/pdf", content: pdf }];
    },
    slack: () => report.title,
    payload: () => ({ type: message.kind, timestamp: now, data: { workspace } }),
    now,
  });
}

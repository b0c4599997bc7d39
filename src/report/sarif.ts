import type { Finding } from "../model/review.ts";
import { VERSION } from "../model/version.ts";
import { SINS } from "../sins/index.ts";
import { sinName } from "./names.ts";
import { type Report, type ReportOptions, shownIn } from "./types.ts";

const LEVELS = { 1: "note", 2: "warning", 3: "error" } as const;
const HEAD =
  '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[';

/** What a SARIF result needs of a finding. */
export type SarifFinding = Pick<
  Finding,
  "sin" | "rule" | "severity" | "explanation" | "remedy" | "counted" | "quote" | "start" | "end"
> & { id?: string; message: string | null };

/**
 * SARIF 2.1.0. A conversation is no file, so its place is an address of its own,
 * `conversation/message`, with the span in UTF-16 units. "Please look" findings are notes.
 */
export function sarifReport(options: Pick<ReportOptions, "shown"> = {}): Report {
  const rules = new Set<string>();
  let first = true;
  return {
    add({ conversation, review }) {
      let text = first ? HEAD : "";
      for (const finding of shownIn(review, options).findings) {
        if (rules.size > 0) text += ",\n";
        rules.add(finding.rule);
        text += JSON.stringify(resultOf(conversation.id, finding));
      }
      first = false;
      return text;
    },
    end: () => `${first ? HEAD : ""}],"tool":${JSON.stringify(toolOf(rules))}}]}\n`,
  };
}

/** A whole SARIF file about one conversation or draft. */
export function sarifOf(conversation: string, findings: readonly SarifFinding[]): string {
  const results = findings.map((finding) => JSON.stringify(resultOf(conversation, finding)));
  const tool = toolOf(new Set(findings.map(({ rule }) => rule)));
  return `${HEAD}${results.join(",\n")}],"tool":${JSON.stringify(tool)}}]}\n`;
}

function resultOf(conversation: string, finding: SarifFinding) {
  const { rule, severity, counted, explanation, remedy, quote, start, end, message, id } = finding;
  const place = `${encodeURIComponent(conversation)}/${encodeURIComponent(message ?? "events")}`;
  return {
    ruleId: rule,
    level: counted ? LEVELS[severity] : "note",
    message: { text: `${explanation} ${remedy}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: place },
          ...(quote === ""
            ? {}
            : { region: { charOffset: start, charLength: end - start, snippet: { text: quote } } }),
        },
        logicalLocations: [{ fullyQualifiedName: `${conversation}/${message ?? ""}` }],
      },
    ],
    ...(id === undefined ? {} : { partialFingerprints: { "amendsFinding/v1": id } }),
    properties: { sin: finding.sin, severity, counted },
  };
}

function toolOf(rules: ReadonlySet<string>) {
  return {
    driver: {
      name: "amends",
      version: VERSION,
      rules: [...rules].sort().map((rule) => {
        const sin = SINS.find(({ id }) => id === rule.slice(0, rule.indexOf(".")));
        if (sin === undefined) return { id: rule };
        return {
          id: rule,
          name: sinName(sin.id),
          shortDescription: { text: sin.label.en },
          fullDescription: { text: sin.definition },
          help: { text: sin.remedy },
          defaultConfiguration: { level: LEVELS[sin.severity] },
        };
      }),
    },
  };
}

import type { Advice, Finding } from "../model/review.ts";
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

/** What a SARIF result needs of what the house's own rules advise. */
export type SarifAdvice = Pick<
  Advice,
  "id" | "kind" | "rule" | "quote" | "start" | "end" | "explanation" | "instead"
> & { message: string | null };

/**
 * SARIF 2.1.0. A conversation is no file, so its place is an address of its own,
 * `conversation/message`, with the span in UTF-16 units. "Please look" findings and what the house advises are notes.
 */
export function sarifReport(options: Pick<ReportOptions, "shown"> = {}): Report {
  const rules = new Set<string>();
  let first = true;
  return {
    add({ conversation, review }) {
      let text = first ? HEAD : "";
      const { findings, advice = [] } = shownIn(review, options);
      for (const result of resultsOf(conversation.id, findings, advice)) {
        if (rules.size > 0) text += ",\n";
        rules.add(result.ruleId);
        text += JSON.stringify(result);
      }
      first = false;
      return text;
    },
    end: () => `${first ? HEAD : ""}],"tool":${JSON.stringify(toolOf(rules))}}]}\n`,
  };
}

/** A whole SARIF file about one conversation or draft. */
export function sarifOf(
  conversation: string,
  findings: readonly SarifFinding[],
  advice: readonly SarifAdvice[] = [],
): string {
  const results = resultsOf(conversation, findings, advice);
  const tool = toolOf(new Set(results.map(({ ruleId }) => ruleId)));
  const lines = results.map((result) => JSON.stringify(result));
  return `${HEAD}${lines.join(",\n")}],"tool":${JSON.stringify(tool)}}]}\n`;
}

function resultsOf(
  conversation: string,
  findings: readonly SarifFinding[],
  advice: readonly SarifAdvice[],
) {
  return [
    ...findings.map((finding) => resultOf(conversation, finding)),
    ...advice.map((one) => adviceResult(conversation, one)),
  ];
}

function resultOf(conversation: string, finding: SarifFinding) {
  const { rule, severity, counted, explanation, remedy, id } = finding;
  return {
    ruleId: rule,
    level: counted ? LEVELS[severity] : "note",
    message: { text: `${explanation} ${remedy}` },
    locations: [locationOf(conversation, finding)],
    ...(id === undefined ? {} : { partialFingerprints: { "amendsFinding/v1": id } }),
    properties: { sin: finding.sin, severity, counted },
  };
}

function adviceResult(conversation: string, advice: SarifAdvice) {
  const { rule, kind, explanation, instead, id } = advice;
  return {
    ruleId: rule,
    level: "note",
    message: { text: [explanation, instead].filter(Boolean).join(" ") },
    locations: [locationOf(conversation, advice)],
    partialFingerprints: { "amendsAdvice/v1": id },
    properties: { house_advice: kind },
  };
}

interface Place {
  message: string | null;
  quote: string;
  start: number;
  end: number;
}

function locationOf(conversation: string, { message, quote, start, end }: Place) {
  const uri = `${encodeURIComponent(conversation)}/${encodeURIComponent(message ?? "events")}`;
  const region = { charOffset: start, charLength: end - start, snippet: { text: quote } };
  return {
    physicalLocation: { artifactLocation: { uri }, ...(quote === "" ? {} : { region }) },
    logicalLocations: [{ fullyQualifiedName: `${conversation}/${message ?? ""}` }],
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

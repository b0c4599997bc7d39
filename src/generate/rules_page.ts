import type { Example, Sin } from "../sins/types.ts";

/** One Markdown page with every sin: what it is, how it is decided, examples of finding and not finding. */
export function rulesPage(sins: readonly Sin[]): string {
  const parts = sins.map(sinSection);
  return [
    "# The sins and their rules",
    "",
    "Made from src/sins by `npm run generate`; do not edit. Examples are also tests.",
    "",
    ...sins.map((sin) => `- [${sin.label.en}](#${sin.id})`),
    "",
    ...parts,
  ].join("\n");
}

function sinSection(sin: Sin): string {
  return [
    `## ${sin.id}`,
    "",
    `**${sin.label.en}** · ${sin.label.es} · ${sin.label.tl} · factor ${sin.factor} · version ${sin.version}`,
    "",
    sin.definition,
    "",
    `Remedy: ${sin.remedy}`,
    "",
    `Source: ${sin.source}`,
    "",
    "| Rule | What a finding says |",
    "|---|---|",
    ...Object.entries(sin.explanations).map(
      ([branch, text]) => `| \`${sin.id}.${branch}\` | ${cell(text)} |`,
    ),
    "",
    "Found:",
    "",
    ...sin.examples.positive.map(exampleLine),
    "",
    "Not found:",
    "",
    ...sin.examples.negative.map(exampleLine),
    "",
  ].join("\n");
}

function exampleLine(example: Example): string {
  const because = example.because === undefined ? "" : ` (${example.because})`;
  return `- ${example.language}: ${cell(example.turns)}${because}`;
}

/** Text inside a table or list: no line break, no markup. */
function cell(text: string): string {
  return text.replaceAll("\n", " ⏎ ").replace(/([|*_`<>[\]])/g, "\\$1");
}

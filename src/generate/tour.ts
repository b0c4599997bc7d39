import { spawnSync } from "node:child_process";

/** A block that shows a command and what it prints: "$ ./bin/amends ..." on its first line. */
const SHOWN = /^```\n\$ (.*\.\/bin\/amends .*)\n[\s\S]*?^```$/gm;
/** Ends what is shown of a long answer. */
const MOST_LINES = 40;

/** The text with every shown command run again, so that a tour never shows what no longer happens. */
export function withRealOutput(text: string): string {
  return text.replaceAll(
    SHOWN,
    (_block, command: string) => `\`\`\`\n$ ${command}\n${output(command)}\n\`\`\``,
  );
}

function output(command: string): string {
  const { stdout } = spawnSync("sh", ["-c", command], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", COLUMNS: "100" },
  });
  const lines = stdout.trimEnd().split("\n");
  return lines.length <= MOST_LINES
    ? lines.join("\n")
    : [...lines.slice(0, MOST_LINES), "..."].join("\n");
}

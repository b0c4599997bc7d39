import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/** Lines of a failure's message, and of another step's output, that are told again at the end. */
const START = 12;
const END = 40;

/**
 * Collects what failed in several runs of vitest, so that it can be told once more at the very end, where a reader of
 * a long log looks first.
 */
export function collectFailures() {
  const folder = mkdtempSync(join(tmpdir(), "amends-tests-"));
  const failed = [];
  let runs = 0;
  return {
    /** Arguments that make the next run of vitest write its results where `read` finds them. */
    reporters() {
      runs += 1;
      return ["--reporter=default", "--reporter=json", `--outputFile.json=${file()}`];
    },
    /** Notes the failures of the run just made, under its name. */
    read(step, passed) {
      const found = existsSync(file()) ? failures(JSON.parse(readFileSync(file(), "utf8"))) : [];
      if (passed) return;
      failed.push(
        ...(found.length > 0 ? found : ["no test failed: see its output above"]).map(at(step)),
      );
    },
    /** Notes a step that is not a run of vitest, with the end of what it printed. */
    note(step, passed, output) {
      if (!passed) failed.push(`${step}:\n${indented(output.trimEnd().split("\n").slice(-END))}`);
    },
    /** Prints everything noted; true when nothing failed. */
    tell() {
      rmSync(folder, { recursive: true, force: true });
      if (failed.length > 0) console.log(`\n== failed: ${failed.length}\n\n${failed.join("\n\n")}`);
      return failed.length === 0;
    },
  };

  function file() {
    return join(folder, `${runs}.json`);
  }
}

const at = (step) => (failure) => `${step}: ${failure}`;

/** A line per failed test, and per file that could not be run, of vitest's report in JSON. */
function failures(report) {
  return report.testResults.flatMap((file) => {
    const name = relative(process.cwd(), file.name);
    const tests = file.assertionResults.filter((test) => test.status === "failed");
    if (tests.length === 0 && file.status === "failed") return [`${name}\n${start(file.message)}`];
    return tests.map(
      (test) => `${name} > ${test.fullName}\n${start(test.failureMessages.join("\n"))}`,
    );
  });
}

const start = (message) => indented(message.split("\n").slice(0, START));

const indented = (lines) => lines.map((line) => `    ${line}`).join("\n");

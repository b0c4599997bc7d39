import { Hono } from "hono";
import { PeriodicQuery, PeriodicReport } from "../../model/periodic_report.ts";

const HOSTILE = "<script>window.pwned=1</script> is what I was told";

/** The report as its page sees it: something changed, something to do; nothing in an empty workspace. */
export function reportFixtures(now: number) {
  const app = new Hono();
  app.get("/api/workspaces/:ws/report", (c) => {
    const { period } = PeriodicQuery.parse(c.req.query());
    const full = c.req.param("ws") === "demo";
    const quote = {
      text: HOSTILE,
      subject: "Refund for the broken kettle",
      conversation: "t-1041",
      finding: "t-1041-f0",
      promise: null,
    };
    const entry = (head: string, lines: string[], quotes: (typeof quote)[] = []) => ({
      head,
      lines,
      quotes,
    });
    const value = "40% (31% to 50%, n 100); before: 80% (71% to 87%, n 100)";
    const section = (id: string, title: string, none: string, entries: object[]) => ({
      id,
      title,
      none,
      entries: full ? entries : [],
    });
    return c.json(
      PeriodicReport.parse({
        as_of: new Date(now).toISOString(),
        period,
        days: { from: "2026-03-02", to: "2026-03-08" },
        before: { from: "2026-02-23", to: "2026-03-01" },
        language: "en",
        title: "Service in the week of 2 Mar to 8 Mar 2026",
        lead: full ? "100 conversations began in it, 100 in the one before." : "0 conversations",
        numbers: [],
        sections: [
          section("numbers", "The numbers", "", [entry("Promises kept on time", [value])]),
          section("changes", "What changed", "No detectable change in 0 numbers.", [
            entry("Promises kept on time: worse", [value]),
          ]),
          section("to_do", "What to do first", "Nothing that counts cost anything.", [
            entry("Coldness", ["In 10 of 100 conversations."], [quote]),
          ]),
        ],
      }),
    );
  });
  return app;
}

import { useEffect, useState } from "react";
import type { LintReport } from "../../../model/api.ts";
import type { Conversation } from "../../../model/conversation.ts";
import { ask, query } from "../../api/client.ts";

/** Long enough that a word is not checked letter by letter, too short to be noticed. */
const PAUSE_MS = 90;

export interface Linted {
  /** The draft the report speaks of; the text may be newer. */
  draft: string;
  report: LintReport;
  /** From sending to the answer, in milliseconds. */
  took: number;
}

/** Checks the draft after each pause in typing; an answer to an older draft is never shown. */
export function useLint(ws: string, draft: string, thread: Conversation | null) {
  const [linted, setLinted] = useState<Linted | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const empty = draft.trim() === "";
  useEffect(() => {
    if (empty) return undefined;
    const stale = new AbortController();
    const check = async () => {
      const start = performance.now();
      try {
        const report = await ask<LintReport>(`/api/lint${query({ workspace: ws })}`, {
          method: "POST",
          json: thread === null ? { draft } : { draft, thread },
          signal: stale.signal,
        });
        if (stale.signal.aborted) return;
        setLinted({ draft, report, took: performance.now() - start });
        setError(null);
      } catch (failure) {
        if (stale.signal.aborted) return;
        setError(failure instanceof Error ? failure : new Error(String(failure)));
      }
    };
    const timer = setTimeout(() => void check(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stale.abort();
    };
  }, [ws, draft, thread, empty]);
  return empty ? { linted: null, error: null } : { linted, error };
}

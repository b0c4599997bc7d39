import { useEffect, useEffectEvent, useState } from "react";
import type { ImportView } from "../../../model/api.ts";
import { inWorkspace } from "../../api/client.ts";
import { type Estimate, estimate, type Sample, withSample } from "./estimate.ts";

interface Followed extends Estimate {
  view: ImportView;
}

/**
 * Follows an import by server-sent events until it has ended. A lost connection is opened again by
 * the browser and starts with the state as it is.
 */
export function useFollow(ws: string, start: ImportView, ended: () => void): Followed {
  const [view, setView] = useState(start);
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  const running = start.state === "running";
  const hasEnded = useEffectEvent(ended);
  useEffect(() => {
    if (!running) return undefined;
    const events = new EventSource(`${inWorkspace(ws, "imports", start.id)}/events`);
    const take = ({ data }: MessageEvent<string>) => {
      const next = JSON.parse(data) as ImportView;
      setView(next);
      setSamples((before) =>
        withSample(before, {
          at: performance.now(),
          bytes: next.bytes_read,
          messages: next.messages,
        }),
      );
      if (next.state === "running") return;
      events.close();
      hasEnded();
    };
    events.addEventListener("progress", take);
    events.addEventListener("done", take);
    return () => events.close();
  }, [ws, start.id, running]);
  return { view: running ? view : start, ...estimate(samples, view.bytes) };
}

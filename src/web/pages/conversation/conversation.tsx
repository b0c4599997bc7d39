import { useSearch } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useState } from "react";
import type { ConversationView } from "../../../model/api.ts";
import type { Finding } from "../../../model/review.ts";
import { Asked } from "./asked.tsx";
import { DeskWrites } from "./desk_writes.tsx";
import classes from "./conversation.module.css";
import { useKeys } from "../../parts/keys.ts";
import { useMay } from "../../parts/may.ts";
import { KeysHelp } from "./keys_help.tsx";
import { type Chosen, cardAnchor, markAnchor, messageAnchor, readingOrder } from "./marks.ts";
import { Panel, type PanelTab } from "./panel.tsx";
import { scrollToAnchor } from "./scroll.ts";
import { Thread } from "./thread.tsx";
import { useVerdicts } from "./verdicts.ts";

const TAB_OF = {
  finding: "findings",
  promise: "promises",
  need: "needs",
  praise: "needs",
} as const;

/** Thread and panel side by side; choosing something in one shows it in the other. */
export function Conversation({ ws, view }: { ws: string; view: ConversationView }) {
  const place = useSearch({ from: "/inside/w/$ws/conversations/$id" });
  const findings = readingOrder(view);
  const [chosen, setChosen] = useState<Chosen | null>(firstOf(findings));
  const [tab, setTab] = useState<PanelTab>("findings");
  const [help, setHelp] = useState(false);
  const give = useVerdicts(ws, view);
  const judge = useMay(ws)("judge") ? give : null;

  /** Chooses something and brings its card and its words into sight. */
  const show = (next: Chosen, ...anchors: readonly string[]) => {
    setChosen(next);
    setTab(TAB_OF[next.kind]);
    scrollToAnchor(...anchors);
  };
  const choose = (next: Chosen) => show(next, cardAnchor(next));

  const { finding, promise, message } = place;
  const showNow = useEffectEvent((next: Chosen) => show(next, markAnchor(next)));
  useEffect(() => {
    // The address is outside of React's state: a link to a finding chooses it.
    // oxlint-disable react/set-state-in-effect
    if (finding) showNow({ kind: "finding", id: finding });
    else if (promise) showNow({ kind: "promise", id: promise });
    else if (message) scrollToAnchor(messageAnchor(message));
    // oxlint-enable react/set-state-in-effect
  }, [finding, promise, message]);

  const step = (by: 1 | -1) => {
    const at = findings.findIndex(({ id }) => chosen?.kind === "finding" && id === chosen.id);
    const next = findings[at === -1 ? (by === 1 ? 0 : findings.length - 1) : at + by];
    if (next === undefined) return;
    const target: Chosen = { kind: "finding", id: next.id };
    show(target, cardAnchor(target), markAnchor(target));
  };
  const judgeChosen = (verdict: "right" | "wrong" | null) => {
    if (chosen?.kind === "finding") judge?.(chosen.id, verdict);
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    r: () => judgeChosen("right"),
    w: () => judgeChosen("wrong"),
    u: () => judgeChosen(null),
    "?": () => setHelp(true),
  });

  return (
    <>
      <div className={classes.columns}>
        <Thread view={view} chosen={chosen} choose={choose} />
        <Panel
          view={view}
          findings={findings}
          tab={tab}
          setTab={setTab}
          chosen={chosen}
          setChosen={setChosen}
          judge={judge}
          openHelp={() => setHelp(true)}
        />
        <KeysHelp opened={help} close={() => setHelp(false)} />
      </div>
      <DeskWrites ws={ws} id={view.conversation.id} />
      <Asked ws={ws} conversation={view.conversation} />
    </>
  );
}

/** The first finding stands open, so that a verdict is one key away. */
function firstOf([first]: readonly Finding[]): Chosen | null {
  return first === undefined ? null : { kind: "finding", id: first.id };
}

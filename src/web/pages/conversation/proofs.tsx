import { useTranslation } from "react-i18next";
import type { ConversationView } from "../../../model/api.ts";
import type { ConversationEvent } from "../../../model/conversation.ts";
import { Instant } from "../../parts/instant.tsx";
import { proofKind } from "../../parts/proof_kind.ts";
import { messageAnchor, proofAnchor } from "./marks.ts";
import classes from "./panel.module.css";
import { scrollToAnchor } from "./scroll.ts";

interface Proof {
  kind?: string;
  message: string | null;
  start: number | null;
  end: number | null;
  event?: string | null;
}

interface ProofsProps {
  of: string;
  spans: readonly Proof[];
  events?: readonly string[];
  view: ConversationView;
}

const NONE: readonly string[] = [];

/** The words and events that prove it; words are a click away. */
export function Proofs({ of, spans, events = NONE, view }: ProofsProps) {
  const { t } = useTranslation();
  if (spans.length === 0 && events.length === 0) return null;
  const inWords = spans.filter(({ message }) => message !== null);
  const others = spans.filter(({ message }) => message === null);
  return (
    <div className={classes.proofs}>
      <strong>{t("proof.title")}</strong>
      <ul>
        {inWords.map((proof) => (
          <WordProof
            key={`${proof.message} ${proof.start} ${proof.kind}`}
            of={of}
            index={spans.indexOf(proof)}
            proof={proof}
            view={view}
          />
        ))}
        {others.map((proof) => (
          <li key={`${proof.kind} ${proof.event}`}>
            <KindName kind={proof.kind} />
            {proof.event && <EventText event={proof.event} view={view} />}
          </li>
        ))}
        {events.map((event) => (
          <li key={event}>
            <EventText event={event} view={view} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface WordProofProps {
  of: string;
  index: number;
  proof: Proof;
  view: ConversationView;
}

function WordProof({ of, index, proof, view }: WordProofProps) {
  const { t } = useTranslation();
  const message = view.conversation.messages.find(({ id }) => id === proof.message);
  if (message === undefined) {
    return (
      <li>
        <KindName kind={proof.kind} /> {t("proof.elsewhere")}
      </li>
    );
  }
  const words = message.text.slice(proof.start ?? 0, proof.end ?? 0).trim();
  return (
    <li>
      <KindName kind={proof.kind} />
      <button
        type="button"
        className={classes.proofLink}
        onClick={() =>
          scrollToAnchor(words === "" ? messageAnchor(message.id) : proofAnchor(of, index))
        }
      >
        {words === "" ? t("proof.message") : words}
      </button>
    </li>
  );
}

function KindName({ kind }: { kind: string | undefined }) {
  const { t } = useTranslation();
  if (kind === undefined) return null;
  return <>{proofKind(t, kind)}: </>;
}

/** The question a customer was asked and the answer; null for any other event. */
function answerOf({ type, question, answer }: ConversationEvent): string | null {
  if (type !== "answer" || typeof question !== "string") return null;
  return `${question} ${typeof answer === "string" ? answer : ""}`;
}

/** An event is named by its id or its instant. */
function EventText({ event, view }: { event: string; view: ConversationView }) {
  const found = view.conversation.events.find(({ id, at }) => (id ?? at) === event);
  if (found === undefined) {
    return Number.isNaN(Date.parse(event)) ? event : <Instant at={event} show="date" />;
  }
  return (
    <>
      {answerOf(found) ?? found.type} <Instant at={found.at} show="date" />
    </>
  );
}

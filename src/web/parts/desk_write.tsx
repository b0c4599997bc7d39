import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { DeskWriteState, DeskWriteView } from "../../model/write_back.ts";
import { Instant } from "./instant.tsx";
import parts from "./parts.module.css";

const TONES: Readonly<Partial<Record<DeskWriteState, string>>> = {
  waiting: "info",
  undoing: "info",
  failed: "bad",
  cannot_undo: "warn",
  overtaken: "warn",
  written: "good",
};

interface DeskWriteProps {
  ws: string;
  write: DeskWriteView;
  /** On the page of its conversation, its name is left out. */
  here?: boolean;
}

/** A note or tag in the help desk: what it is about, and what became of it. */
export function DeskWrite({ ws, write, here = false }: DeskWriteProps) {
  const { t } = useTranslation();
  const { kind, about, state, conversation, former, error, created_at, written_at } = write;
  const isNamed = kind === "tag" || kind === "assignment";
  const at = isNamed ? {} : kind === "finding" ? { finding: about } : { promise: about };
  return (
    <>
      <span className={parts.label} data-tone={TONES[state]}>
        {t(`write_back.state_${state}`)}
      </span>{" "}
      {t(`write_back.kind_${kind}`)}
      {isNamed && <code> {about}</code>}
      {former !== null && former !== "" && (
        <>
          {", "}
          {t("write_back.former")} <code>{former}</code>
        </>
      )}
      {!here && (
        <>
          {" · "}
          <Link to="/w/$ws/conversations/$id" params={{ ws, id: conversation }} search={at}>
            <span dir="auto">{conversation}</span>
          </Link>
        </>
      )}
      {" · "}
      <Instant at={written_at ?? created_at} show="relative" />
      {error !== null && (
        <span className={parts.muted} dir="auto">
          {" "}
          {error}
        </span>
      )}
    </>
  );
}

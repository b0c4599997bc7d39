import { useTranslation } from "react-i18next";
import type { Need, PolicyUse } from "../../../model/review.ts";
import { Empty } from "../../parts/empty.tsx";
import { Icon } from "../../parts/icons.tsx";
import parts from "../../parts/parts.module.css";
import { Quote } from "../../parts/quote.tsx";
import { type Chosen, cardAnchor, markAnchor, messageAnchor, signOf } from "./marks.ts";
import classes from "./panel.module.css";
import type { PanelProps } from "./panel.tsx";
import { scrollToAnchor } from "./scroll.ts";

const TONES = { yes: "good", no: "bad", unclear: undefined } as const;
const SIGNS = { yes: "✓", no: "✕", unclear: "?" } as const;

/** What the customer asked for and whether it was answered; and what was done well. */
export function Needs({ view, setChosen }: PanelProps) {
  const { t } = useTranslation();
  const { needs, praise, policies = [] } = view.review;
  const show = (chosen: Chosen) => {
    setChosen(chosen);
    scrollToAnchor(markAnchor(chosen));
  };
  return (
    <div className={parts.stack}>
      <h3>{t("need.title")}</h3>
      {needs.length === 0 && <Empty title={t("need.none")} />}
      <ol className={parts.stack}>
        {needs.map((need, index) => (
          <li key={need.id}>
            <NeedCard need={need} sign={signOf("need", index)} show={show} />
          </li>
        ))}
      </ol>
      <h3>{t("praise.title")}</h3>
      {praise.length === 0 && <p className={parts.muted}>{t("praise.none")}</p>}
      <ol className={parts.stack}>
        {praise.map(({ id, kind, quote }, index) => (
          <li key={id}>
            <article id={cardAnchor({ kind: "praise", id })} className={classes.card}>
              <button
                type="button"
                className={classes.cardHead}
                onClick={() => show({ kind: "praise", id })}
              >
                <span className={classes.sign}>{signOf("praise", index)}</span>
                <span className={parts.label} data-tone="good">
                  <Icon name="heart" size={14} /> {t(`praise.${kind}`)}
                </span>
              </button>
              <Quote text={quote} short />
            </article>
          </li>
        ))}
      </ol>
      <Policies uses={policies} />
    </div>
  );
}

/** Rules of the house that something was refused on, and exceptions: nobody's failure by itself. */
function Policies({ uses }: { uses: readonly PolicyUse[] }) {
  const { t } = useTranslation();
  if (uses.length === 0) return null;
  return (
    <>
      <h3>{t("causes.policies")}</h3>
      <ol className={parts.stack}>
        {uses.map(({ id, kind, subject, message, quote }) => (
          <li key={id}>
            <article className={classes.card}>
              <span className={classes.cardTitle}>
                {t(`policy_use.${kind}`, { subject: t(`policy_subject.${subject}`) })}
              </span>
              <Quote text={quote} short />
              <ToMessage id={message}>{t("policy_use.show")}</ToMessage>
            </article>
          </li>
        ))}
      </ol>
    </>
  );
}

function ToMessage({ id, children }: { id: string; children: string }) {
  return (
    <button
      type="button"
      className={classes.proofLink}
      onClick={() => scrollToAnchor(messageAnchor(id))}
    >
      {children}
    </button>
  );
}

interface NeedCardProps {
  need: Need;
  sign: string;
  show: (chosen: Chosen) => void;
}

function NeedCard({ need: { id, kind, quote, answered, by }, sign, show }: NeedCardProps) {
  const { t } = useTranslation();
  return (
    <article id={cardAnchor({ kind: "need", id })} className={classes.card}>
      <button type="button" className={classes.cardHead} onClick={() => show({ kind: "need", id })}>
        <span className={classes.sign}>{sign}</span>
        <span className={classes.cardTitle}>{t(`need.${kind}`)}</span>
        <span className={parts.label} data-tone={TONES[answered]}>
          <span aria-hidden="true" className={parts.symbol}>
            {SIGNS[answered]}
          </span>
          {t(`need.answered_${answered}`)}
        </span>
      </button>
      <Quote text={quote} short />
      {by !== null && <ToMessage id={by}>{t("need.by")}</ToMessage>}
    </article>
  );
}

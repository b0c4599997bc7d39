import { useTranslation } from "react-i18next";
import type { SinView } from "../../../model/api.ts";
import classes from "./rules.module.css";

/** A tiny conversation of the rule's tests; the words that are found are marked. */
export function Example({ example }: { example: SinView["examples"]["positive"][number] }) {
  const { t } = useTranslation();
  const { language, turns, quote, because } = example;
  return (
    <div className={classes.example} lang={language}>
      {turns.map(({ role, text }, index) => (
        // Turns have no id and never change their place.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index} data-role={role}>
          <span className={classes.role} lang="en">
            {t(`role.${role}`)}
          </span>{" "}
          <Words text={text} quote={quote} />
        </p>
      ))}
      {because !== null && (
        <p className={classes.because} lang="en">
          {t("rules.because", { because })}
        </p>
      )}
    </div>
  );
}

function Words({ text, quote }: { text: string; quote: string | null }) {
  const at = quote === null || quote === "" ? -1 : text.indexOf(quote);
  if (quote === null || at === -1) return <span dir="auto">{text}</span>;
  return (
    <span dir="auto">
      {text.slice(0, at)}
      <mark>{quote}</mark>
      {text.slice(at + quote.length)}
    </span>
  );
}

import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { segmentsOf } from "../../marks/segments.ts";
import { cardAnchor, type Chosen, type Mark, type MarkKind } from "./marks.ts";
import classes from "./marked_text.module.css";

/** Which of several marks over the same words is followed when they are clicked. */
const PRECEDENCE: readonly MarkKind[] = ["finding", "promise", "praise", "need", "proof"];

interface MarkedTextProps {
  text: string;
  marks: readonly Mark[];
  chosen: Chosen | null;
  choose: (chosen: Chosen) => void;
}

/** The words of a message with everything that was found in them. Only ever text, never markup. */
export function MarkedText({ text, marks, chosen, choose }: MarkedTextProps) {
  return (
    <p className={classes.text} dir="auto">
      {segmentsOf(text, marks).map(({ text: words, start, over, begins, ends }) => (
        <span key={start}>
          {begins.map(({ anchor }) => (
            <span key={anchor} id={anchor} className={classes.anchor} />
          ))}
          <Words words={words} over={over} first={begins.length > 0} {...{ chosen, choose }} />
          {ends.map((mark) => (
            <Sign key={mark.anchor} mark={mark} />
          ))}
        </span>
      ))}
    </p>
  );
}

interface WordsProps {
  words: string;
  over: readonly Mark[];
  first: boolean;
  chosen: Chosen | null;
  choose: (chosen: Chosen) => void;
}

function Words({ words, over, first, chosen, choose }: WordsProps) {
  const top = PRECEDENCE.flatMap((kind) => over.find((mark) => mark.kind === kind) ?? [])[0];
  if (top === undefined) return words;
  const kinds = Object.fromEntries(over.map(({ kind }) => [`data-${kind}`, true]));
  const active = over.some(({ kind, of }) => kind === chosen?.kind && of === chosen.id);
  if (top.kind === "proof") {
    return (
      <span className={classes.mark} {...kinds}>
        {words}
      </span>
    );
  }
  const target: Chosen = { kind: top.kind, id: top.of };
  return (
    <a
      href={`#${cardAnchor(target)}`}
      className={classes.mark}
      tabIndex={first ? undefined : -1}
      data-active={active || undefined}
      {...kinds}
      onClick={(event) => {
        event.preventDefault();
        choose(target);
      }}
    >
      {words}
    </a>
  );
}

function Sign({ mark: { kind, sign } }: { mark: Mark }) {
  const { t } = useTranslation();
  if (kind === "proof") return null;
  return (
    <>
      <span className={classes.sign} data-kind={kind} aria-hidden="true">
        {sign}
      </span>
      <VisuallyHidden component="span" className={classes.unselectable}>
        {` (${t(`mark.${kind}`)} ${sign}) `}
      </VisuallyHidden>
    </>
  );
}

import classes from "./parts.module.css";

/** Words of a conversation. Always text, never markup. */
export function Quote({ text, short = false }: { text: string; short?: boolean }) {
  return (
    <blockquote className={classes.quote} data-short={short || undefined} dir="auto">
      {text.trim()}
    </blockquote>
  );
}

import { Skeleton, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./parts.module.css";

const LINES = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** Grey bars of about the size of what will stand there. */
export function Waiting({ lines = 4, height = 76 }: { lines?: number; height?: number }) {
  const { t } = useTranslation();
  return (
    <div className={classes.stack} role="status">
      <VisuallyHidden>{t("waiting")}</VisuallyHidden>
      {LINES.slice(0, lines).map((line) => (
        <Skeleton key={line} height={height} radius="md" />
      ))}
    </div>
  );
}

import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ApiError, UNREACHABLE } from "../api/client.ts";
import { Icon } from "./icons.tsx";
import classes from "./parts.module.css";

/** What went wrong and what to do now. */
export function Failure({ error, retry }: { error: Error; retry?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const { title, hint } = useWords(error);
  return (
    <div className={classes.notice} role="alert">
      <Icon name="warning" size={22} />
      <div>
        <p className={classes.noticeTitle}>{title}</p>
        <p>{hint}</p>
        {retry && (
          <Button variant="default" size="sm" mt="sm" onClick={retry}>
            {t("failure.again")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** An {@link ApiError} speaks for itself; anything else is a fault of ours. */
export function useWords(error: Error): { title: string; hint: string } {
  const { t } = useTranslation();
  if (!(error instanceof ApiError)) {
    return { title: t("failure.page"), hint: t("failure.page_hint") };
  }
  if (error.code === UNREACHABLE) {
    return { title: t("failure.unreachable"), hint: t("failure.unreachable_hint") };
  }
  return {
    title: error.message || t("failure.server"),
    hint: error.hint ?? (error.status >= 500 ? t("failure.server_hint") : ""),
  };
}

import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Failure } from "../../parts/failure.tsx";
import classes from "./settings.module.css";

interface SaveBarProps {
  /** How many fields cannot be read. */
  wrong: number;
  saving: { error: Error | null; isPending: boolean };
}

/** The end of a form of settings: what stands in the way of saving, and the button. */
export function SaveBar({ wrong, saving }: SaveBarProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.save}>
      {wrong > 0 && (
        <p className={classes.wrong} role="alert">
          {t("settings.some_wrong", { count: wrong })}
        </p>
      )}
      {saving.error && <Failure error={saving.error} />}
      <Button type="submit" loading={saving.isPending}>
        {t("settings.save")}
      </Button>
    </div>
  );
}

import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { WorkspacePermission } from "../../../model/people.ts";
import { Failure } from "../../parts/failure.tsx";
import { useMay } from "../../parts/may.ts";
import classes from "./settings.module.css";

interface SaveBarProps {
  ws: string;
  /** What saving needs. */
  permission: WorkspacePermission;
  /** How many fields cannot be read. */
  wrong: number;
  saving: { error: Error | null; isPending: boolean };
}

/** The end of a form of settings: what stands in the way of saving, and the button. */
export function SaveBar({ ws, permission, wrong, saving }: SaveBarProps) {
  const { t } = useTranslation();
  const may = useMay(ws)(permission);
  if (!may)
    return (
      <p className={classes.save}>
        {t(`settings.not_for_you_${permission === "govern" ? "owner" : "lead"}`)}
      </p>
    );
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

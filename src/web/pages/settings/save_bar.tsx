import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { WorkspacePermission } from "../../../model/people.ts";
import { Failure } from "../../parts/failure.tsx";
import { useMay } from "../../parts/may.ts";
import parts from "../../parts/parts.module.css";
import classes from "./settings.module.css";

interface SaveBarProps {
  ws: string;
  /** What saving needs. */
  permission: WorkspacePermission;
  /** How many fields cannot be read. */
  wrong: number;
  saving: { error: Error | null; isPending: boolean };
  /** Lets what is on the form be reviewed over all history before it counts. */
  first?: { review: () => void; error: Error | null; isPending: boolean };
}

/** The end of a form of settings: what stands in the way of saving, and the button. */
export function SaveBar({ ws, permission, wrong, saving, first }: SaveBarProps) {
  const { t } = useTranslation();
  const may = useMay(ws)(permission);
  const error = saving.error ?? first?.error;
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
      {error && <Failure error={error} />}
      <div className={parts.actions}>
        <Button type="submit" loading={saving.isPending}>
          {t("settings.save")}
        </Button>
        {first && (
          <Button variant="default" onClick={first.review} loading={first.isPending}>
            {t("staged.review_all")}
          </Button>
        )}
      </div>
    </div>
  );
}

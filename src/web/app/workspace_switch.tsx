import { NativeSelect } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { workspacesQuery } from "../api/queries.ts";
import { useWorkspaceName } from "../parts/workspace_name.ts";
import classes from "./shell.module.css";

/** Goes to another workspace; not shown when there is only one. */
export function WorkspaceSwitch({ current }: { current: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const nameOf = useWorkspaceName();
  const { data: workspaces } = useSuspenseQuery(workspacesQuery);
  if (workspaces.length < 2) return <span className={classes.switch} />;
  return (
    <NativeSelect
      className={classes.switch}
      size="sm"
      aria-label={t("workspace.label")}
      value={current}
      data={workspaces.map((workspace) => ({ value: workspace.id, label: nameOf(workspace) }))}
      onChange={({ currentTarget }) =>
        void navigate({ to: "/w/$ws", params: { ws: currentTarget.value } })
      }
    />
  );
}

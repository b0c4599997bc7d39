import { useTranslation } from "react-i18next";
import type { WorkspaceView } from "../../model/api.ts";

/** Name of a workspace; the demo is always marked as one. */
export function useWorkspaceName(): (workspace: WorkspaceView) => string {
  const { t } = useTranslation();
  return ({ name, demo }) => (demo ? t("workspace.demo") : name);
}

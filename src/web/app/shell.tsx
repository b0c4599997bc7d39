import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Navigate, Outlet, useParams, useRouterState } from "@tanstack/react-router";
import { Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { sessionQuery, workspacesQuery } from "../api/queries.ts";
import { Waiting } from "../parts/waiting.tsx";
import { DemoBanner } from "./demo_banner.tsx";
import { lastWorkspace, rememberWorkspace } from "./last_workspace.ts";
import { Navigation } from "./navigation.tsx";
import { NoteButton } from "./note_button.tsx";
import { PersonMenu } from "./person_menu.tsx";
import classes from "./shell.module.css";
import { WorkspaceSwitch } from "./workspace_switch.tsx";

/** Frame of every page for a signed-in person: skip link, navigation, workspace, content. */
export function Shell() {
  const { t } = useTranslation();
  const session = useQuery(sessionQuery).data;
  const { data: workspaces } = useSuspenseQuery(workspacesQuery);
  const params = useParams({ strict: false });
  const ws = params.ws ?? lastWorkspace(workspaces);
  const workspace = workspaces.find(({ id }) => id === ws);
  useEffect(() => {
    if (workspace !== undefined) rememberWorkspace(workspace.id);
  }, [workspace]);
  const main = useFocusOnNewPage();

  if (session?.signed_in === false) return <Navigate to="/sign-in" />;
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        {t("nav.skip")}
      </a>
      <header className={classes.bar}>
        <span className={classes.wordmark}>
          <img src="/icon.svg" alt="" width={24} height={24} />
          Amends
        </span>
        <WorkspaceSwitch current={ws} />
        <Navigation ws={ws} />
        <div className={classes.person}>
          {workspace?.may.includes("judge") && <NoteButton ws={ws} />}
          <PersonMenu ws={ws} />
        </div>
      </header>
      <div className={classes.content}>
        {workspace?.demo && workspace.may.includes("govern") && (
          <DemoBanner workspace={workspace} />
        )}
        <main id="main" ref={main} tabIndex={-1} className={classes.main}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </div>
  );
}

/** After a change of page the keyboard and the screen reader start at its content. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    // A page that has put the cursor into a field of its own keeps it there.
    if (main.current?.contains(document.activeElement)) return;
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}

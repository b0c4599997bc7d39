import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./promises.module.css";
import { type PromiseSearch, promiseSearch, type VIEWS } from "./search.ts";

interface ViewLinkProps {
  ws: string;
  view: (typeof VIEWS)[number];
  owner?: string | undefined;
  /** The view on show; null for a link that is no tab. */
  current: string | null;
  count?: number | undefined;
  children?: ReactNode;
}

/** A link to a view of the board; as a tab it names the view and its size. */
export function ViewLink({ ws, view, owner, current, count, children }: ViewLinkProps) {
  const { t } = useTranslation();
  const search: PromiseSearch = promiseSearch({ view, owner });
  if (current === null) {
    return (
      <Link to="/w/$ws/promises" params={{ ws }} search={search}>
        {children}
      </Link>
    );
  }
  return (
    <Link
      to="/w/$ws/promises"
      params={{ ws }}
      search={search}
      className={classes.view}
      data-current={view === current || undefined}
      aria-current={view === current ? "page" : undefined}
      resetScroll={false}
    >
      {t(`promises.${view}`)} <span className={classes.count}>{count ?? " "}</span>
    </Link>
  );
}

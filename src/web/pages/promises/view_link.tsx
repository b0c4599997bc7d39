import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import views from "../../parts/views.module.css";
import type { PromiseSearch, VIEWS } from "./search.ts";

interface ViewLinkProps {
  ws: string;
  view: (typeof VIEWS)[number];
  search: PromiseSearch;
  current: boolean;
  count: number | undefined;
}

/** A view of the board as a tab, with its name and size; the filters stay. */
export function ViewLink({ ws, view, search, current, count }: ViewLinkProps) {
  const { t } = useTranslation();
  return (
    <Link
      to="/w/$ws/promises"
      params={{ ws }}
      search={{ ...search, view }}
      className={views.view}
      data-current={current || undefined}
      aria-current={current ? "page" : undefined}
      resetScroll={false}
    >
      {t(`promises.${view}`)} <span className={views.count}>{count ?? " "}</span>
    </Link>
  );
}

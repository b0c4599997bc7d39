import { Link, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "../parts/icons.tsx";
import { useMay } from "../parts/may.ts";
import classes from "./shell.module.css";

/** With what each is for; whoever may not do that does not see it. */
const PAGES = [
  { name: "overview", to: "/w/$ws", needs: "read" },
  { name: "conversations", to: "/w/$ws/conversations", needs: "own" },
  { name: "promises", to: "/w/$ws/promises", needs: "own" },
  { name: "measures", to: "/w/$ws/measures", needs: "read" },
  { name: "reply", to: "/w/$ws/reply", needs: "own" },
  { name: "import", to: "/w/$ws/import", needs: "change" },
  { name: "orders", to: "/w/$ws/orders", needs: "read" },
  { name: "surveys", to: "/w/$ws/surveys", needs: "read" },
  { name: "report", to: "/w/$ws/report", needs: "read" },
  { name: "journal", to: "/w/$ws/journal", needs: "read" },
  { name: "audits", to: "/w/$ws/audits", needs: "read" },
  { name: "rules", to: "/w/$ws/rules", needs: "read" },
  { name: "settings", to: "/w/$ws/settings", needs: "read" },
] as const;
/** On a phone these are in the menu of the person: the bar has room for five. */
export const SELDOM = [
  "measures",
  "report",
  "orders",
  "surveys",
  "journal",
  "audits",
  "rules",
  "settings",
] as const;
const seldom: ReadonlySet<string> = new Set(SELDOM);

/** The pages of a workspace: a column on wide screens, a bar at the bottom on a phone. */
export function Navigation({ ws }: { ws: string }) {
  const { t } = useTranslation();
  const may = useMay(ws);
  const here = useLocation({ select: ({ pathname }) => pathname });
  /** The rates are a page of the promises, under an address of its own. */
  const within = (name: string) =>
    name === "promises" && here.endsWith("/compliance")
      ? { "aria-current": "page" as const, "data-status": "active" }
      : {};
  return (
    <nav className={classes.nav} aria-label={t("nav.label")}>
      {PAGES.filter(({ needs }) => may(needs)).map(({ name, to }) => (
        <Link
          key={name}
          to={to}
          params={{ ws }}
          activeOptions={{ exact: name === "overview", includeSearch: false }}
          className={classes.navLink}
          data-seldom={seldom.has(name) || undefined}
          {...within(name)}
        >
          <Icon name={name} size={20} />
          <span>{t(`nav.${name}`)}</span>
        </Link>
      ))}
    </nav>
  );
}

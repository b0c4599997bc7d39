import { Link, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "../parts/icons.tsx";
import classes from "./shell.module.css";

const PAGES = [
  { name: "overview", to: "/w/$ws" },
  { name: "conversations", to: "/w/$ws/conversations" },
  { name: "promises", to: "/w/$ws/promises" },
  { name: "measures", to: "/w/$ws/measures" },
  { name: "reply", to: "/w/$ws/reply" },
  { name: "import", to: "/w/$ws/import" },
  { name: "orders", to: "/w/$ws/orders" },
  { name: "surveys", to: "/w/$ws/surveys" },
  { name: "report", to: "/w/$ws/report" },
  { name: "journal", to: "/w/$ws/journal" },
  { name: "audits", to: "/w/$ws/audits" },
  { name: "rules", to: "/w/$ws/rules" },
  { name: "settings", to: "/w/$ws/settings" },
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
  const here = useLocation({ select: ({ pathname }) => pathname });
  /** The rates are a page of the promises, under an address of its own. */
  const within = (name: string) =>
    name === "promises" && here.endsWith("/compliance")
      ? { "aria-current": "page" as const, "data-status": "active" }
      : {};
  return (
    <nav className={classes.nav} aria-label={t("nav.label")}>
      {PAGES.map(({ name, to }) => (
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

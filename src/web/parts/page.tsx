import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./parts.module.css";

interface PageProps {
  title: string;
  /** Shown in place of `title` as the heading, where more than text is wanted. */
  heading?: ReactNode;
  lead?: ReactNode;
  /** A way back, above the heading. */
  back?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page: its heading (also the title of the window), what can be done, and the content. */
export function Page({ title, heading, lead, back, actions, children }: PageProps) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = t("window_title", { page: title });
  }, [t, title]);
  return (
    <>
      <header className={classes.pageHead}>
        <div>
          {back && <p className={classes.back}>{back}</p>}
          <h1 dir="auto">{heading ?? title}</h1>
          {lead && <div className={classes.lead}>{lead}</div>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </>
  );
}

import { useTranslation } from "react-i18next";
import { Empty } from "../../parts/empty.tsx";
import { LinkButton } from "../../parts/links.tsx";
import { Page } from "../../parts/page.tsx";
import classes from "../../parts/parts.module.css";

export function NotFound() {
  const { t } = useTranslation();
  return (
    <main className={classes.alone}>
      <Page title={t("not_found.title")}>
        <Empty title={t("not_found.text")}>
          <p>{t("not_found.hint")}</p>
          <LinkButton to="/">{t("not_found.home")}</LinkButton>
        </Empty>
      </Page>
    </main>
  );
}

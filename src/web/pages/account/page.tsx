import { notifications } from "@mantine/notifications";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { sessionQuery } from "../../api/queries.ts";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./account.module.css";
import { AccountForm } from "./form.tsx";
import { Keys } from "./keys.tsx";
import { ProviderLink } from "./provider_link.tsx";

export function AccountPage() {
  const { t } = useTranslation();
  const { data: session } = useSuspenseQuery(sessionQuery);
  return (
    <Page title={t("account.title")}>
      <div className={classes.columns}>
        <section className={parts.panel} aria-labelledby="you">
          <h2 id="you">{t("account.you")}</h2>
          <p className={classes.about}>
            {t(
              session.has_password
                ? "account.change"
                : session.linked
                  ? "account.without"
                  : "account.choose",
            )}
          </p>
          <AccountForm
            key={String(session.has_password)}
            session={session}
            onDone={() => notifications.show({ message: t("account.saved") })}
          />
          {session.provider !== null && (
            <ProviderLink session={session} provider={session.provider} />
          )}
        </section>
        <Keys />
      </div>
    </Page>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { BackToSettings } from "../../parts/back_to_settings.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import { Identities } from "./identities.tsx";
import { InvitationLine } from "./invitation_line.tsx";
import { Invite } from "./invite.tsx";
import { MemberLine } from "./member_line.tsx";
import classes from "./people.module.css";
import { peopleQuery } from "./queries.ts";

/** Who has a place in the workspace: invite, change a role, remove. */
export function PeoplePage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/settings/people" });
  const people = useQuery(peopleQuery(ws));
  return (
    <Page title={t("people.title")} lead={t("people.lead")} back={<BackToSettings />}>
      <Loaded query={people}>
        {({ members, invitations }) => (
          <div className={classes.columns}>
            <section className={parts.panel} aria-labelledby="members">
              <h2 id="members">{t("people.members")}</h2>
              <ul className={classes.list}>
                {members.map((member) => (
                  <MemberLine key={member.user} ws={ws} member={member} />
                ))}
              </ul>
            </section>
            <section className={parts.panel} aria-labelledby="invite">
              <h2 id="invite" className={classes.heading}>
                {t("people.invite")}
              </h2>
              <Invite ws={ws} />
              {invitations.length > 0 && (
                <>
                  <h3 className={classes.heading}>{t("people.waiting")}</h3>
                  <ul className={classes.list}>
                    {invitations.map((invitation) => (
                      <InvitationLine key={invitation.id} ws={ws} invitation={invitation} />
                    ))}
                  </ul>
                </>
              )}
            </section>
            <Identities ws={ws} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

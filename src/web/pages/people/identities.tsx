import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { IDENTITY_KINDS, type IdentityKind, type IdentityLink } from "../../../model/identities.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import { Instant } from "../../parts/instant.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./people.module.css";
import { identitiesQuery } from "./queries.ts";

/** Customers and agents who are one person under several addresses: say so, or take it back. */
export function Identities({ ws }: { ws: string }) {
  const { t } = useTranslation();
  const links = useQuery(identitiesQuery(ws));
  const [kind, setKind] = useState<IdentityKind>("customer");
  const [alias, setAlias] = useState("");
  const [sameAs, setSameAs] = useState("");
  const link = useMutation({
    mutationFn: () =>
      ask<IdentityLink[]>(inWorkspace(ws, "identities"), {
        method: "POST",
        json: { kind, alias, same_as: sameAs },
      }),
    onSuccess: (all) => {
      setAlias("");
      follow(ws, all);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    link.mutate();
  };
  return (
    <section className={parts.panel} aria-labelledby="identities">
      <h2 id="identities">{t("identities.title")}</h2>
      <p className={parts.muted}>{t("identities.about")}</p>
      <Loaded query={links}>
        {(list) => (
          <ul className={classes.list}>
            {list.map((one) => (
              <LinkLine key={one.id} ws={ws} link={one} />
            ))}
          </ul>
        )}
      </Loaded>
      <form className={parts.stack} onSubmit={submit}>
        <NativeSelect
          label={t("identities.kind")}
          value={kind}
          data={IDENTITY_KINDS.map((value) => ({ value, label: t(`identities.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            setKind(IDENTITY_KINDS.find((one) => one === value) ?? kind)
          }
        />
        <TextInput
          label={t("identities.alias")}
          description={t("identities.key_hint")}
          required
          maxLength={320}
          value={alias}
          onChange={({ currentTarget }) => setAlias(currentTarget.value)}
        />
        <TextInput
          label={t("identities.same_as")}
          required
          maxLength={320}
          value={sameAs}
          onChange={({ currentTarget }) => setSameAs(currentTarget.value)}
        />
        {link.error && <Failure error={link.error} />}
        <Button type="submit" variant="default" loading={link.isPending}>
          {t("identities.link")}
        </Button>
      </form>
    </section>
  );
}

/** What counts by person is another now. */
function follow(ws: string, all: IdentityLink[]) {
  queryClient.setQueryData(identitiesQuery(ws).queryKey, all);
}

function LinkLine({ ws, link }: { ws: string; link: IdentityLink }) {
  const { t } = useTranslation();
  const { id, kind, alias, same_as, by, at, parting, pending } = link;
  const unlink = useMutation({
    mutationFn: () => ask<IdentityLink[]>(inWorkspace(ws, "identities", id), { method: "DELETE" }),
    onSuccess: (all) => follow(ws, all),
  });
  return (
    <li className={classes.line}>
      <div className={classes.who}>
        <strong>{t("identities.is", { alias, same_as })}</strong>
        <div className={parts.muted}>
          {t(`identities.${kind}`)} · {by} · <Instant at={at} />
          {pending && ` · ${t("identities.pending")}`}
        </div>
      </div>
      {!parting && (
        <Button
          size="sm"
          variant="default"
          loading={unlink.isPending}
          aria-label={t("identities.unlink_named", { alias })}
          onClick={() => unlink.mutate()}
        >
          {t("identities.unlink")}
        </Button>
      )}
      {unlink.error && <Failure error={unlink.error} />}
    </li>
  );
}

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { KeyView, NewKeyView } from "../../../model/access.ts";
import { KEY_ROLES, type KeyRole } from "../../../model/people.ts";
import { ask } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import { Instant } from "../../parts/instant.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./account.module.css";

const keysQuery = queryOptions({
  queryKey: ["keys"],
  queryFn: ({ signal }) => ask<KeyView[]>("/api/keys", { signal }),
});
const reload = () => queryClient.invalidateQueries(keysQuery);

/** Keys for programs: make one (it is shown once), see when each was used, remove it. */
export function Keys() {
  const { t } = useTranslation();
  const keys = useQuery(keysQuery);
  const [name, setName] = useState("");
  const [role, setRole] = useState<KeyRole>("read_only");
  const make = useMutation({
    mutationFn: () =>
      ask<NewKeyView>("/api/keys", { method: "POST", json: { name, role, days: null } }),
    onSuccess: async () => {
      setName("");
      await reload();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <section className={parts.panel} aria-labelledby="keys">
      <h2 id="keys">{t("keys.title")}</h2>
      <p className={classes.about}>
        {t("keys.about")} <a href="/api/docs">{t("keys.docs")}</a>
      </p>
      <Loaded query={keys}>
        {(list) =>
          list.length === 0 ? (
            <p className={parts.muted}>{t("keys.none")}</p>
          ) : (
            <ul className={classes.keys}>
              {list.map((key) => (
                <KeyLine key={key.id} view={key} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {make.data && (
        <div role="status">
          <p>{t("keys.made")}</p>
          <code className={classes.secret}>{make.data.key}</code>
        </div>
      )}
      <form className={parts.stack} onSubmit={submit}>
        <TextInput
          label={t("keys.name")}
          required
          maxLength={60}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <NativeSelect
          label={t("keys.role")}
          value={role}
          data={KEY_ROLES.map((value) => ({ value, label: t(`people.role.${value}`) }))}
          onChange={({ currentTarget }) => setRole(currentTarget.value as KeyRole)}
        />
        {make.error && <Failure error={make.error} />}
        <Button type="submit" variant="default" loading={make.isPending}>
          {t("keys.make")}
        </Button>
      </form>
    </section>
  );
}

function KeyLine({ view }: { view: KeyView }) {
  const { t } = useTranslation();
  const remove = useMutation({
    mutationFn: () => ask(`/api/keys/${encodeURIComponent(view.id)}`, { method: "DELETE" }),
    onSuccess: reload,
  });
  return (
    <li className={classes.key}>
      <div>
        <strong>{view.name}</strong> <code>{view.start}…</code>
        <div className={parts.muted}>
          {t(`people.role.${view.role}`)} ·{" "}
          {view.last_used_at === null ? (
            t("keys.unused")
          ) : (
            <>
              {t("keys.used")} <Instant at={view.last_used_at} show="relative" />
            </>
          )}
        </div>
      </div>
      <Button
        size="compact-sm"
        variant="default"
        loading={remove.isPending}
        aria-label={t("keys.remove_named", { name: view.name })}
        onClick={() => remove.mutate()}
      >
        {t("keys.remove")}
      </Button>
    </li>
  );
}

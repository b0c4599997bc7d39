import { Button, CopyButton, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Audit, LINK_DAYS, type NewAuditLink } from "../../../model/audits.ts";
import { SERVED_LANGUAGES, type ServedLanguage } from "../../../model/taxonomy.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { Failure } from "../../parts/failure.tsx";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import { auditQuery } from "../audits/queries.ts";
import classes from "./audit.module.css";

interface ShopperLinkProps {
  ws: string;
  audit: Audit;
  language: ServedLanguage;
}

/** The link by which a mystery shopper fills this audit on a phone, without a sign-in; told once, taken back here. */
export function ShopperLink({ ws, audit: { id, link }, language }: ShopperLinkProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [days, setDays] = useState<number>(LINK_DAYS.usual);
  const [spoken, setSpoken] = useState(language);
  const path = inWorkspace(ws, "audits", id, "link");
  const refresh = () => client.invalidateQueries({ queryKey: auditQuery(ws, id).queryKey });
  const make = useMutation({
    mutationFn: () => ask<NewAuditLink>(path, { method: "POST", json: { days, language: spoken } }),
    onSuccess: refresh,
  });
  const revoke = useMutation({
    mutationFn: () => ask(path, { method: "DELETE" }),
    onSuccess: () => {
      make.reset();
      return refresh();
    },
  });
  const error = make.error ?? revoke.error;
  return (
    <section className={`${parts.panel} ${classes.link}`} aria-labelledby="shopper-link">
      <h2 id="shopper-link">{t("audits.link")}</h2>
      <p className={parts.muted}>{t("audits.link_about")}</p>
      {link !== null && (
        <p>
          {t(link.used_at === null ? "audits.link_until" : "audits.link_used")}{" "}
          <Instant at={link.used_at ?? link.expires_at} show="date" />
        </p>
      )}
      {make.data !== undefined && <Told link={make.data} />}
      <div className={classes.fields}>
        <NativeSelect
          label={t("audits.language")}
          value={spoken}
          data={SERVED_LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={({ currentTarget }) =>
            setSpoken(SERVED_LANGUAGES.find((one) => one === currentTarget.value) ?? spoken)
          }
        />
        <NumberInput
          label={t("audits.link_days")}
          min={1}
          max={LINK_DAYS.most}
          value={days}
          onChange={(value) => setDays(Number(value) || LINK_DAYS.usual)}
        />
      </div>
      <p className={classes.buttons}>
        <Button loading={make.isPending} onClick={() => make.mutate()}>
          {t(link === null ? "audits.link_make" : "audits.link_other")}
        </Button>
        {link !== null && (
          <Button variant="default" loading={revoke.isPending} onClick={() => revoke.mutate()}>
            {t("audits.link_revoke")}
          </Button>
        )}
      </p>
      {error && <Failure error={error} />}
    </section>
  );
}

/** The link itself; where the server does not know its address, that of this page. */
function Told({ link: { link, path } }: { link: NewAuditLink }) {
  const { t } = useTranslation();
  const whole = link ?? `${window.location.origin}${path}`;
  return (
    <div className={classes.told}>
      <TextInput
        label={t("audits.link_told")}
        value={whole}
        readOnly
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <CopyButton value={whole}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {t(copied ? "repair.copied" : "repair.copy")}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}

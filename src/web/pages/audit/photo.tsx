import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Audit } from "../../../model/audits.ts";
import { ask, inWorkspace, sendAsIs } from "../../api/client.ts";
import { Failure } from "../../parts/failure.tsx";
import { auditQuery } from "../audits/queries.ts";
import classes from "./audit.module.css";
import { shrink } from "./shrink.ts";
import { withAnswer } from "./use_answer.ts";

interface PhotoProps {
  ws: string;
  audit: string;
  item: string;
  has: boolean;
  about: string;
}

/** The photo of an answer: taken or chosen, made small here, and sent. */
export function Photo({ ws, audit, item, has, about }: PhotoProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  /** Another address after every change, so that the browser shows the new one. */
  const [version, setVersion] = useState(0);
  const client = useQueryClient();
  const path = inWorkspace(ws, "audits", audit, "answers", item, "photo");
  const change = useMutation({
    mutationFn: async (file: File | null) =>
      file === null
        ? ask<Audit>(path, { method: "DELETE" })
        : sendAsIs<Audit>(path, await shrink(file), "PUT"),
    onSuccess: (fresh) => {
      setVersion(version + 1);
      client.setQueryData(auditQuery(ws, audit).queryKey, (old) => withAnswer(old, fresh, item));
    },
  });
  return (
    <div className={classes.photo}>
      {has && (
        <img src={`${path}?v=${version}`} alt={t("audits.photo_of", { about })} loading="lazy" />
      )}
      <div className={classes.buttons}>
        <Button variant="default" loading={change.isPending} onClick={() => input.current?.click()}>
          {t(has ? "audits.other_photo" : "audits.photo")}
        </Button>
        {has && (
          <Button variant="subtle" disabled={change.isPending} onClick={() => change.mutate(null)}>
            {t("audits.remove_photo")}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        aria-label={t("audits.photo")}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) change.mutate(file);
          currentTarget.value = "";
        }}
      />
      {change.error && <Failure error={change.error} />}
    </div>
  );
}

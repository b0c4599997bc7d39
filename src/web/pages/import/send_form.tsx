import { Button, NativeSelect, Progress, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type DragEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImportView } from "../../../model/api.ts";
import { SOURCE_KINDS } from "../../../model/source_kinds.ts";
import { bytes, percent } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import { Failure } from "../../parts/failure.tsx";
import { Icon } from "../../parts/icons.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./import.module.css";
import { isTable, type Mapping, sendFile } from "./send.ts";
import { TableMapping } from "./table_mapping.tsx";

/** Where a file is dropped or picked; it is sent at once, a table after a look at its columns. */
export function SendForm({ ws, sent }: { ws: string; sent: (view: ImportView) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState("");
  const [staff, setStaff] = useState("");
  const [over, setOver] = useState(false);
  const [share, setShare] = useState(0);
  const [table, setTable] = useState<File | null>(null);
  const send = useMutation({
    mutationFn: ({ file, mapping }: { file: File; mapping?: Mapping }) => {
      setShare(0);
      return sendFile({ ws, file, kind, staff, mapping }, (done) =>
        setShare(done / (file.size || 1)),
      );
    },
    onSuccess: (view) => {
      setTable(null);
      sent(view);
    },
  });
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file === undefined || send.isPending) return;
    if (isTable({ file, kind })) setTable(file);
    else send.mutate({ file });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div className={parts.stack}>
      {/* Dropping is an extra: the button inside does the same by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section
        className={classes.drop}
        data-over={over || undefined}
        aria-label={t("import.drop_label")}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="import" size={32} />
        <p className={parts.noticeTitle}>{t("import.drop")}</p>
        <p className={parts.muted}>{t("import.drop_hint")}</p>
        <Button loading={send.isPending} onClick={() => input.current?.click()}>
          {t("import.pick")}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t("import.pick")}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            currentTarget.value = "";
          }}
        />
        {send.isPending && (
          <div className={classes.sending} role="status">
            <Progress value={100 * share} aria-label={t("import.sending")} />
            <p>
              {t("import.sending")} {send.variables.file.name} · {percent(share)} ·{" "}
              {bytes(send.variables.file.size, locale())}
            </p>
          </div>
        )}
      </section>
      {send.error && <Failure error={send.error} />}
      {table !== null && (
        <TableMapping
          key={`${table.name} ${table.lastModified}`}
          upload={{ ws, file: table, kind, staff }}
          sending={send.isPending}
          send={(mapping) => send.mutate({ file: table, mapping })}
          cancel={() => setTable(null)}
        />
      )}
      <p className={parts.muted}>{t("import.private")}</p>
      <TextInput
        label={t("import.staff")}
        description={t("import.staff_hint")}
        placeholder="example.com, help@example.org"
        value={staff}
        onChange={({ currentTarget }) => setStaff(currentTarget.value)}
      />
      <NativeSelect
        label={t("import.kind")}
        value={kind}
        data={[
          { value: "", label: t("import.kind_auto") },
          ...Object.entries(SOURCE_KINDS).map(([value, label]) => ({ value, label })),
        ]}
        onChange={({ currentTarget }) => setKind(currentTarget.value)}
      />
    </div>
  );
}

import { Button, NativeSelect } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TableField, TablePreview } from "../../../model/table.ts";
import { Instant } from "../../parts/instant.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import parts from "../../parts/parts.module.css";
import { BadRecords } from "./bad_records.tsx";
import classes from "./import.module.css";
import { type Mapping, previewTable, type Upload } from "./send.ts";

interface TableMappingProps {
  upload: Upload;
  sending: boolean;
  send: (mapping: Mapping) => void;
  cancel: () => void;
}

/** Which column of a table is what, guessed from its headers and corrected here, with its first conversations. */
export function TableMapping({ upload, sending, send, cancel }: TableMappingProps) {
  const { t } = useTranslation();
  const { ws, file, kind, staff } = upload;
  const [told, setTold] = useState<Mapping | undefined>();
  const preview = useQuery({
    queryKey: [ws, "table", file.name, file.size, file.lastModified, kind, staff, told],
    queryFn: () => previewTable({ ...upload, mapping: told }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return (
    <section className={classes.card} aria-label={t("table.title", { name: file.name })}>
      <h2>{t("table.title", { name: file.name })}</h2>
      <Loaded query={preview}>
        {(table) => (
          <>
            <p className={parts.muted}>{t("table.lead", { count: table.rows })}</p>
            <Columns
              table={table}
              choose={(field, column) => setTold({ ...table.mapping, ...told, [field]: column })}
            />
            {table.missing !== null && <p className={classes.error}>{table.missing}</p>}
            <Sample table={table} />
            <BadRecords count={table.bad_records.length} records={table.bad_records} />
            <div className={classes.buttons}>
              <Button
                loading={sending}
                disabled={table.missing !== null || preview.isPlaceholderData}
                onClick={() => send({ ...table.mapping, ...told })}
              >
                {t("table.import")}
              </Button>
              <Button variant="default" disabled={sending} onClick={cancel}>
                {t("table.cancel")}
              </Button>
            </div>
          </>
        )}
      </Loaded>
    </section>
  );
}

interface ColumnsProps {
  table: TablePreview;
  choose: (field: TableField, column: string) => void;
}

function Columns({ table: { fields, columns, mapping }, choose }: ColumnsProps) {
  const { t } = useTranslation();
  const samples = new Map(columns.map(({ name, samples: some }) => [name, some[0] ?? ""]));
  return (
    <div className={classes.fields}>
      {fields.map((field) => (
        <NativeSelect
          key={field}
          label={t(`table.field_${field}`)}
          description={samples.get(mapping[field] ?? "")?.slice(0, 60)}
          value={mapping[field] ?? ""}
          data={[
            { value: "", label: t("table.no_column") },
            ...columns.map(({ name }) => ({ value: name, label: name })),
          ]}
          onChange={({ currentTarget }) => choose(field, currentTarget.value)}
        />
      ))}
    </div>
  );
}

function Sample({ table: { conversations } }: { table: TablePreview }) {
  const { t } = useTranslation();
  if (conversations.length === 0) return null;
  return (
    <div className={parts.stack}>
      <h3>{t("table.sample")}</h3>
      {conversations.map(({ id, subject, messages, more }) => (
        <article key={id} className={classes.sample} aria-label={id}>
          <h4>{[id, subject].filter(Boolean).join(" · ")}</h4>
          <ul>
            {messages.map(({ at, role, author, text }) => (
              <li key={`${at} ${role} ${author} ${text}`}>
                <span className={parts.muted}>
                  {role} · {author} · {at === null ? t("table.no_time") : <Instant at={at} />}
                </span>
                <p>{text}</p>
              </li>
            ))}
          </ul>
          {more > 0 && <p className={parts.muted}>{t("table.more", { count: more })}</p>}
        </article>
      ))}
    </div>
  );
}

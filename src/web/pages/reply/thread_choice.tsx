import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { conversationsQuery } from "../../api/queries.ts";

interface ThreadChoiceProps {
  ws: string;
  chosen: string | undefined;
  /** Subject of the chosen conversation, which need not be among those found. */
  title: string | undefined;
  choose: (id: string | undefined) => void;
}

/** The conversation that the reply belongs to; it may stay empty. */
export function ThreadChoice({ ws, chosen, title, choose }: ThreadChoiceProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [words] = useDebouncedValue(typed, 250);
  const q = words === title ? "" : words;
  const found = useInfiniteQuery(
    conversationsQuery(ws, { sort: "newest", ...(q === "" ? {} : { q }) }),
  );
  const options = (found.data?.pages[0]?.items ?? []).map(({ id, subject, customer }) => ({
    value: id,
    label: [subject || t("conversation.no_subject"), customer].filter(Boolean).join(" · "),
  }));
  if (chosen !== undefined && !options.some(({ value }) => value === chosen)) {
    options.unshift({ value: chosen, label: title ?? chosen });
  }
  return (
    <Select
      label={t("reply.thread")}
      description={t("reply.thread_hint")}
      placeholder={t("reply.thread_none")}
      nothingFoundMessage={t("conversations.none")}
      searchable
      clearable
      clearButtonProps={{ "aria-label": t("reply.thread_clear") }}
      data={options}
      filter={({ options: all }) => all}
      value={chosen ?? null}
      onSearchChange={setTyped}
      onChange={(value) => choose(value ?? undefined)}
    />
  );
}

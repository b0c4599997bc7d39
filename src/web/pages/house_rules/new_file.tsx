import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { HouseFileVersion } from "../../../model/house_rules.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import parts from "../../parts/parts.module.css";
import { houseFilesQuery } from "./queries.ts";

/** What a new file begins with: one example of a rule, ready to be changed. */
const START = `rules:
  - id: other-branch
    sin: blame_shifting
    language: en
    phrases: [ask our other branch]
    message: The reply points to another branch of ours.
    examples:
      find: [Please ask our other branch.]
      leave: [Our other branch is open on Sunday.]
`;

export function NewFile({ ws, taken }: { ws: string; taken: readonly string[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const make = useMutation({
    mutationFn: () =>
      ask<HouseFileVersion>(inWorkspace(ws, "house-rules", name), {
        method: "PUT",
        json: { text: START, version: 0 },
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries(houseFilesQuery(ws));
      await navigate({ to: "/w/$ws/rules/house", params: { ws }, search: { file: name } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <form className={`${parts.panel} ${parts.stack}`} onSubmit={submit}>
      <p>{t("house.new_about")}</p>
      <TextInput
        label={t("house.name")}
        description={t("house.name_about")}
        required
        maxLength={60}
        pattern="[a-z0-9]+([\-_][a-z0-9]+)*"
        error={taken.includes(name) ? t("house.taken") : undefined}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      {make.error && <Failure error={make.error} />}
      <div>
        <Button type="submit" loading={make.isPending} disabled={taken.includes(name)}>
          {t("house.make")}
        </Button>
      </div>
    </form>
  );
}

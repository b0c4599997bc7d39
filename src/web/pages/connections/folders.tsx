import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ConnectionTest } from "../../../model/connections.ts";
import { whole } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import classes from "./connections.module.css";

interface FoldersProps {
  choices: ConnectionTest["choices"];
  value: readonly string[];
  onChange: (folders: string[]) => void;
}

/** Which folders of a mailbox are read, each with how many messages it holds. */
export function Folders({ choices, value, onChange }: FoldersProps) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group
      label={t("connections.folders")}
      description={t("connections.folders_hint")}
      value={[...value]}
      onChange={onChange}
    >
      <div className={classes.folders}>
        {choices.map(({ id, name, messages }) => (
          <Checkbox
            key={id}
            value={id}
            label={messages === null ? name : `${name} (${whole(messages, locale())})`}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}

import { NativeSelect, PasswordInput, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ConnectionField } from "../../../model/connections.ts";
import type { Typed } from "./desk_draft.ts";

interface FieldProps {
  field: ConnectionField;
  typed: Typed;
  set: (name: string, value: string) => void;
  /** What is left empty stays as it is stored. */
  stays?: boolean;
}

/** What the fields of the kinds are called; one of a newer server is called what the server calls it. */
const LABELS = {
  subdomain: "connections.field_subdomain",
  domain: "connections.field_domain",
  email: "connections.field_email",
  region: "connections.field_region",
  url: "connections.field_url",
  account_id: "connections.field_account_id",
  api_token: "connections.field_api_token",
  access_token: "connections.field_access_token",
  api_access_token: "connections.field_api_access_token",
  token: "connections.field_token",
  api_key: "connections.field_api_key",
  app_id: "connections.field_app_id",
  app_secret: "connections.field_app_secret",
  webhook_secret: "connections.field_webhook_secret",
  client_id: "connections.field_client_id",
  client_secret: "connections.field_client_secret",
  refresh_token: "connections.field_refresh_token",
  token_url: "connections.field_token_url",
  scope: "connections.field_scope",
  host: "connections.host",
  port: "connections.port",
  security: "connections.security",
  order: "connections.field_order",
  password: "connections.password",
} as const;
const labelled = (name: string): name is keyof typeof LABELS => name in LABELS;

/** One field, named as the desk's interface and documentation name it. */
export function Field({ field, typed, set, stays = false }: FieldProps) {
  const { t } = useTranslation();
  const { name, about, type, options, value, required } = field;
  const isOptional = !stays && !required && type !== "choice";
  const hint = stays ? t("connections.stays") : isOptional ? t("connections.optional") : "";
  const common = {
    label: labelled(name) ? t(LABELS[name]) : name,
    description: [about, hint].filter((part) => part !== "").join(" "),
    value: typed[name] ?? value,
  };
  if (type === "choice")
    return (
      <NativeSelect
        {...common}
        data={[...options]}
        onChange={({ currentTarget }) => set(name, currentTarget.value)}
      />
    );
  const Input = type === "secret" ? PasswordInput : TextInput;
  return (
    <Input
      {...common}
      autoComplete="off"
      spellCheck={false}
      {...(type === "number" ? { inputMode: "numeric" as const } : {})}
      onChange={({ currentTarget }) => set(name, currentTarget.value)}
    />
  );
}

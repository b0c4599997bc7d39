import {
  ACCOUNT_SETTINGS,
  type ConnectionChange,
  type ConnectionField,
  type ConnectionKindView,
  type ConnectionView,
} from "../../../model/connections.ts";
import { given, type Typed } from "./desk_draft.ts";

/** Chosen among what the mailbox has, or not for typing. */
const NOT_TYPED: ReadonlySet<string> = new Set([...ACCOUNT_SETTINGS, "folders", "certificate"]);

/** The settings of a kind that can be changed by typing: which account it is stays. */
export function editable({ settings }: ConnectionKindView): ConnectionField[] {
  return settings.filter(({ name }) => !NOT_TYPED.has(name));
}

/** A connection as the form shows it; secrets are never there. */
export function typedOf({ name, settings }: ConnectionView): Typed {
  return {
    ...Object.fromEntries(
      Object.entries(settings).flatMap(([key, value]) =>
        typeof value === "string" || typeof value === "number" ? [[key, String(value)]] : [],
      ),
    ),
    name,
  };
}

/** What is asked for: settings as a whole, and of the secrets those that were typed. */
export function changeOf(
  connection: ConnectionView,
  kind: ConnectionKindView,
  typed: Typed,
  folders: readonly string[] | null,
): ConnectionChange {
  const secrets = given(kind.secrets, typed);
  const every = (typed["every_seconds"] ?? "").trim();
  return {
    name: (typed["name"] ?? "").trim() || connection.name,
    settings: {
      ...connection.settings,
      ...given(editable(kind), typed),
      since: typed["since"] || null,
      every_seconds: every === "" ? null : Number(every),
      ...(folders === null ? {} : { folders: [...folders] }),
    },
    ...(Object.keys(secrets).length === 0 ? {} : { secrets }),
  };
}

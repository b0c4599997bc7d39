import type {
  ConnectionField,
  ConnectionKindView,
  ConnectionTestRequest,
} from "../../../model/connections.ts";

/** What was typed, by field. */
export type Typed = Readonly<Record<string, string>>;

/** Whether everything was typed that this kind of desk must be told. */
export function isDeskComplete({ settings, secrets }: ConnectionKindView, typed: Typed): boolean {
  return [...settings, ...secrets].every(
    ({ name, required, type }) =>
      (!required || (typed[name] ?? "").trim() !== "") &&
      (type !== "number" || /^\d{1,9}$/.test((typed[name] ?? "").trim())),
  );
}

/** What a test, or the connection itself, is asked with; what was left empty is left out. */
export function deskRequest(
  { kind, settings, secrets }: ConnectionKindView,
  typed: Typed,
): ConnectionTestRequest {
  return {
    kind,
    settings: {
      ...given(settings, typed),
      since: typed["since"] || null,
      private_network: typed["private_network"] === "true",
    },
    secrets: given(secrets, typed),
  };
}

/** What was typed into some fields; what was left empty is left out. */
export function given(
  fields: readonly ConnectionField[],
  typed: Typed,
): Record<string, string | number> {
  return Object.fromEntries(
    fields.flatMap(({ name, type }) => {
      const text = (typed[name] ?? "").trim();
      if (text === "") return [];
      return [[name, type === "number" ? Number(text) : text]];
    }),
  );
}

import { randomUUID } from "node:crypto";
import type { ZodType } from "zod";
import { CONNECTORS } from "../../connect/index.ts";
import { ConnectionTrouble } from "../../connect/trouble.ts";
import type { Connector } from "../../connect/types.ts";
import type {
  ConnectionAction,
  ConnectionChange,
  ConnectionKind,
  ConnectionKindView,
  ConnectionProblem,
  ConnectionRequest,
  ConnectionTest,
  ConnectionTestRequest,
  ConnectionView,
} from "../../model/connections.ts";
import { AmendsError } from "../../model/errors.ts";
import type { ErasedConnection, StoredConnection } from "../../store/connections/types.ts";
import type { Store } from "../../store/types.ts";
import type { Vault } from "../delivery/vault.ts";
import { connectionKinds } from "./kinds.ts";
import { aboutConnection, access, accessOf } from "./access.ts";
import { viewOf } from "./view.ts";

const LONGEST_TEST_MS = 60_000;
const MOST_PROBLEMS = 200;

/** What people do with connections. Secrets go in and never come out. */
export interface ConnectionsDesk {
  list(workspace: string): Promise<ConnectionView[]>;
  /** What can be connected, and what each kind must be told. */
  kinds(): ConnectionKindView[];
  /** @throws AmendsError `not_found` */
  view(workspace: string, id: string): Promise<ConnectionView>;
  problems(workspace: string, id: string): Promise<ConnectionProblem[]>;
  /** Tries settings without storing them. @throws AmendsError `invalid_config` with what is wrong and what to do */
  test(workspace: string, request: ConnectionTestRequest): Promise<ConnectionTest>;
  /** Tests a new connection, stores it and starts it. @throws AmendsError `invalid_config` */
  add(workspace: string, request: ConnectionRequest): Promise<ConnectionView>;
  change(workspace: string, id: string, change: ConnectionChange): Promise<ConnectionView>;
  steer(workspace: string, id: string, action: ConnectionAction): Promise<ConnectionView>;
  erase(workspace: string, id: string): Promise<ErasedConnection>;
}

export interface DeskOptions {
  vault: Vault;
  /** RFC 3339 instant. */
  now: () => string;
  /** Called when there is something to do. */
  wake?: () => void;
  connectors?: Readonly<Partial<Record<ConnectionKind, Connector>>>;
}

export function connectionsDesk(
  store: Store,
  { vault, now, wake = () => {}, connectors = CONNECTORS }: DeskOptions,
): ConnectionsDesk {
  const { connections } = store;

  function connectorOf(kind: ConnectionKind): Connector {
    const found = connectors[kind];
    if (found === undefined)
      throw new AmendsError("usage", `There is no connection of kind ${kind}.`);
    return found;
  }

  async function stored(workspace: string, id: string): Promise<StoredConnection> {
    const found = await connections.get(workspace, id);
    if (found === null) throw new AmendsError("not_found", "There is no such connection.");
    return found;
  }

  async function test(
    workspace: string,
    { kind, settings, secrets, id }: ConnectionTestRequest,
  ): Promise<ConnectionTest> {
    const connector = connectorOf(kind);
    const { staff } = await store.config(workspace);
    const signal = AbortSignal.timeout(LONGEST_TEST_MS);
    const own = read(connector.settings, settings, "settings");
    try {
      if (secrets === undefined && id !== undefined) {
        const before = await stored(workspace, id);
        // Whoever may change the address must not have the stored password sent there.
        if (!sameServer(own, before.settings))
          throw new AmendsError("invalid_config", "Another server needs the password again.");
        const given = { connector, vault, staff, signal };
        return asTest(await connector.test(accessOf({ ...before, settings: { ...own } }, given)));
      }
      const given = read(connector.secrets, secrets ?? {}, "secrets");
      return asTest(await connector.test(access(own, given, { staff, signal })));
    } catch (error) {
      if (!(error instanceof ConnectionTrouble)) throw error;
      const options = error.hint === null ? {} : { hint: error.hint };
      throw new AmendsError("invalid_config", error.message, options);
    }
  }

  const seal = (workspace: string, id: string, secrets: object) =>
    vault.seal(JSON.stringify(secrets), aboutConnection(workspace, id));

  async function view(workspace: string, id: string): Promise<ConnectionView> {
    return viewOf(await stored(workspace, id), now());
  }

  return {
    async list(workspace) {
      return (await connections.list(workspace)).map((one) => viewOf(one, now()));
    },
    kinds: connectionKinds,
    view,
    async problems(workspace, id) {
      await stored(workspace, id);
      return connections.problems(workspace, id, MOST_PROBLEMS);
    },
    test,
    async add(workspace, { kind, name, settings, secrets }) {
      const connector = connectorOf(kind);
      const own = read(connector.settings, settings, "settings");
      const given = read(connector.secrets, secrets, "secrets");
      await test(workspace, { kind, settings, secrets });
      const id = randomUUID();
      const sealed = seal(workspace, id, given);
      await connections.add(workspace, { id, kind, name, settings: { ...own }, secrets: sealed });
      wake();
      return view(workspace, id);
    },
    async change(workspace, id, { name, settings, secrets }) {
      const before = await stored(workspace, id);
      const connector = connectorOf(before.kind);
      const own =
        settings === undefined
          ? before.settings
          : { ...read(connector.settings, settings, "settings") };
      if (secrets === undefined && !sameServer(own, before.settings))
        throw new AmendsError("invalid_config", "Another server needs the password again.");
      const given = secrets === undefined ? undefined : read(connector.secrets, secrets, "secrets");
      if (given !== undefined)
        await test(workspace, {
          kind: before.kind,
          settings: own,
          secrets: given as Record<string, unknown>,
        });
      await connections.change(workspace, id, {
        settings: own,
        ...(name === undefined ? {} : { name }),
        ...(given === undefined ? {} : { secrets: seal(workspace, id, given) }),
      });
      wake();
      return view(workspace, id);
    },
    async steer(workspace, id, action) {
      await connections.steer(workspace, id, action);
      wake();
      return view(workspace, id);
    },
    erase: (workspace, id) => connections.erase(workspace, id),
  };
}

/** Settings that say where a stored password is sent. */
const PLACES = ["host", "port", "url", "subdomain", "domain", "region", "private_network"] as const;

function sameServer(a: object, b: object): boolean {
  return PLACES.every((name) => valueOf(a, name) === valueOf(b, name));
}

const valueOf = (settings: object, name: string): unknown =>
  Object.entries(settings).find(([key]) => key === name)?.[1];

/** @throws AmendsError `invalid_config` naming the field, never the value */
function read<T>(schema: ZodType<T>, value: unknown, field: "settings" | "secrets"): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = [field, ...(issue?.path ?? [])].map(String).join(".");
  throw new AmendsError("invalid_config", `${place}: ${issue?.message ?? "is not usable"}`, {
    place: { field: place },
    hint: "docs/connections.md and docs/help-desks.md list the fields.",
  });
}

const asTest = ({ account, choices }: Awaited<ReturnType<Connector["test"]>>): ConnectionTest => ({
  account,
  choices: [...choices],
});

import { randomUUID } from "node:crypto";
import { CONNECTORS } from "../../connect/index.ts";
import type { Connector } from "../../connect/types.ts";
import type {
  ChangedConnection,
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
import { changeOf, read } from "./change.ts";
import { proofsWith } from "./prove.ts";
import { seal, secretsOf } from "./secrets.ts";
import { viewOf } from "./view.ts";

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
  /** @throws AmendsError `not_found`, `conflict` when it would be another account, `invalid_config` */
  change(workspace: string, id: string, change: ConnectionChange): Promise<ChangedConnection>;
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
  const proofs = proofsWith(store, vault);

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
    if (id === undefined) {
      const connector = connectorOf(kind);
      const own = read(connector.settings, settings, "settings");
      const given = read(connector.secrets, secrets ?? {}, "secrets");
      return (await proofs.typed(workspace, connector, own, given)).tested;
    }
    const before = await stored(workspace, id);
    const connector = connectorOf(before.kind);
    const given = secrets === undefined ? { settings } : { settings, secrets };
    const after = changeOf(before, secretsOf(vault, before), given, connector);
    if (secrets === undefined)
      return proofs.stored(connector, { ...before, settings: { ...after.settings } });
    return (await proofs.typed(workspace, connector, after.settings, after.secrets)).tested;
  }

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
      const proved = await proofs.typed(workspace, connector, own, given);
      const id = randomUUID();
      const sealed = seal(vault, { workspace, id }, proved.secrets);
      await connections.add(workspace, { id, kind, name, settings: { ...own }, secrets: sealed });
      wake();
      return view(workspace, id);
    },
    async change(workspace, id, change) {
      const before = await stored(workspace, id);
      const connector = connectorOf(before.kind);
      const { settings, secrets, isUnproved, anew } = changeOf(
        before,
        secretsOf(vault, before),
        change,
        connector,
      );
      const isOther = change.secrets !== undefined;
      const proved = isOther ? await proofs.typed(workspace, connector, settings, secrets) : null;
      if (isUnproved && !isOther)
        await proofs.stored(connector, { ...before, settings: { ...settings } });
      await connections.change(workspace, id, {
        ...(change.name === undefined ? {} : { name: change.name }),
        ...(change.settings === undefined ? {} : { settings: { ...settings } }),
        ...(proved === null ? {} : { secrets: seal(vault, before, proved.secrets) }),
        anew,
      });
      wake();
      return { ...(await view(workspace, id)), reads_again: anew };
    },
    async steer(workspace, id, action) {
      await connections.steer(workspace, id, action);
      wake();
      return view(workspace, id);
    },
    erase: (workspace, id) => connections.erase(workspace, id),
  };
}

import type { Store } from "../store/types.ts";
import type { StagedWork } from "./services.ts";

interface Background {
  /** The worker of this process looks for work. */
  wake: () => void;
  /** What rests on other rules than today's is reviewed again. */
  configChanged: (workspace: string) => void;
}

/** New reviews that are kept apart, over a store. */
export function stagedOver(store: Store, { wake, configChanged }: Background): StagedWork {
  // It needs the engine: loaded when first asked.
  const planning = () => import("../jobs/staged/plan.ts");
  return {
    async plan(workspace, request, said) {
      await (await planning()).planStaged(store, workspace, request, said);
      wake();
    },
    async steer(workspace, run, steer, said) {
      await (await planning()).steerStaged(store, workspace, run, steer, said);
      wake();
      if (steer.action !== "switch" && steer.action !== "roll_back") return;
      // Most are done by one step; what is left goes on in the background.
      await store.staged.move(workspace, run);
      configChanged(workspace);
    },
    compare: async (...about) => (await planning()).comparisonOf(store, ...about),
  };
}

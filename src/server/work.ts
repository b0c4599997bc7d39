import type { Store } from "../store/types.ts";
import type { Work } from "./services.ts";

/** Work in the background over a store; `wake` tells the worker of this process that there is something to do. */
export function workOver(store: Store, wake: () => void): Work {
  // It needs the rules to know what is in force: loaded when first asked.
  const planning = () => import("../jobs/work/plan.ts");
  return {
    view: async (workspace) => (await planning()).workView(store, workspace),
    async start(workspace) {
      await (await planning()).planReview(store, workspace, true);
      wake();
    },
    async steer(workspace, run, action) {
      await (await planning()).steerReview(store, workspace, run, action);
      wake();
    },
    async decide(workspace, request) {
      const count = await (await planning()).decideDead(store, workspace, request);
      wake();
      return count;
    },
  };
}

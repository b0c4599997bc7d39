import { provenanceOf } from "../review/provenance.ts";
import { SINS } from "../sins/index.ts";
import { rulesOf } from "../store/rows.ts";
import type { Store } from "../store/types.ts";
import type { ReviewSetting } from "./reviewers/index.ts";

/** What the conversations of a workspace are reviewed with today. */
export async function settingOf(store: Store, workspace: string): Promise<ReviewSetting> {
  const config = await store.config(workspace);
  const { counts: templates } = await store.templates(workspace);
  return { config, templates, ...(await store.house.inForce(workspace)) };
}

/** What a review with this setting will say that it rests on. */
export function restsOn({ config, house, trackRecord }: ReviewSetting, now: string): string {
  return rulesOf({ provenance: provenanceOf({ now, config, house, trackRecord }, SINS) });
}

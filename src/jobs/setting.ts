import { VERSION } from "../model/version.ts";
import { ENGINE_VERSION, provenanceOf } from "../review/provenance.ts";
import { SINS } from "../sins/index.ts";
import { rulesOf } from "../store/rows.ts";
import type { Target } from "../store/queue/types.ts";
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

/** With what a new review of a workspace is made by this process. */
export async function targetOf(store: Store, workspace: string, now: string): Promise<Target> {
  return processTarget(await settingOf(store, workspace), now);
}

/** What a review with a setting, made by this process, will rest on. */
export function processTarget(setting: ReviewSetting, now: string): Target {
  return { rules: restsOn(setting, now), version: PROCESS_VERSION };
}

/** Version of the product and its engine: which of two processes is the newer one. */
const PROCESS_VERSION = `${VERSION}.${ENGINE_VERSION}`;

import { expect, it } from "vitest";
import { fold } from "../../text/fold.ts";
import { hasReason, isTaken, isTold, STEPS } from "./steps.ts";
import { STEPS_TL } from "./steps.tl.ts";

const named = (name: string) => STEPS.filter((step) => step.name === name);

it("translates only steps that there are", () => {
  expect(Object.keys(STEPS_TL).filter((name) => named(name).length === 0)).toEqual([]);
});

it.each([
  ["restart", "Ni-restart ko na po yung modem.", "Paki-restart po ng modem."],
  ["restart", "I rebooted it.", "I-reboot niyo po muna."],
  ["reinstall", "Na-uninstall ko na po.", "Mag-reinstall po kayo."],
  ["clear-cache", "Binura ko na yung cache.", "Paki-clear po ang cache."],
  ["spam-folder", "Chineck ko na po sa spam.", "Tingnan niyo po sa spam."],
  ["spare-part", "Pinalitan ko na ang baterya.", "Palitan niyo po ang battery."],
  ["unplug", "Hinugot ko na po.", "Hugutin niyo po muna."],
])("%s: taken in %j, told in %j", (name, taken, told) => {
  expect(named(name).some((step) => isTaken(step, fold(taken)))).toBe(true);
  expect(named(name).some((step) => isTold(step, fold(told)))).toBe(true);
  expect(named(name).some((step) => isTold(step, fold(taken)))).toBe(false);
});

it("knows a fair reason to name a step again", () => {
  expect(hasReason("kung ganun pa rin po, paki-restart ulit.")).toBe(true);
  expect(hasReason("paki-restart po ng modem.")).toBe(false);
});

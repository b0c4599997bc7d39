import { expect, it } from "vitest";
import { fold } from "../../text/fold.ts";
import { hasReason, isTaken, isTold, STEPS } from "./steps.ts";
import { STEPS_ES } from "./steps.es.ts";
import { STEPS_TL } from "./steps.tl.ts";

const named = (name: string) => STEPS.filter((step) => step.name === name);

it("translates only steps that there are", () => {
  const names = [...Object.keys(STEPS_ES), ...Object.keys(STEPS_TL)];
  expect(names.filter((name) => named(name).length === 0)).toEqual([]);
});

it.each([
  ["restart", "Ni-restart ko na po yung modem.", "Paki-restart po ng modem."],
  ["restart", "I rebooted it.", "I-reboot niyo po muna."],
  ["reinstall", "Na-uninstall ko na po.", "Mag-reinstall po kayo."],
  ["clear-cache", "Binura ko na yung cache.", "Paki-clear po ang cache."],
  ["spam-folder", "Chineck ko na po sa spam.", "Tingnan niyo po sa spam."],
  ["spare-part", "Pinalitan ko na ang baterya.", "Palitan niyo po ang battery."],
  ["unplug", "Hinugot ko na po.", "Hugutin niyo po muna."],
  ["restart", "Ya reinicié la caldera.", "Por favor, reinicie la caldera."],
  ["restart", "Lo apagué y lo volví a encender.", "Apáguelo y vuelva a encenderlo."],
  [
    "reinstall",
    "Hemos reinstalado la aplicación.",
    "Desinstale la aplicación y vuelva a instalarla.",
  ],
  ["factory-reset", "Restablecí el aparato de fábrica.", "Restablezca los valores de fábrica."],
  ["clear-cache", "Ya borré la caché.", "Intente borrar las cookies."],
  ["safe-mode", "Probé en modo seguro.", "Inicie el programa en modo seguro."],
  ["antivirus", "Ya desactivé el antivirus.", "Desactiva tu antivirus."],
  ["other-browser", "Lo probé en tres navegadores.", "Pruebe otro navegador."],
  ["spam-folder", "Ya busqué en el spam.", "Revise su carpeta de spam."],
  ["spare-part", "Ya cambié las pilas.", "Cambie la pila, por favor."],
  ["log-in-again", "Cerré sesión y volví a entrar.", "Cierre la sesión y vuelva a iniciarla."],
  ["unplug", "Ya lo desenchufé.", "Desenchufe el aparato."],
  ["claim", "Ya abrí un reporte.", "Levante un reporte."],
])("%s: taken in %j, told in %j", (name, taken, told) => {
  expect(named(name).some((step) => isTaken(step, fold(taken)))).toBe(true);
  expect(named(name).some((step) => isTold(step, fold(told)))).toBe(true);
  expect(named(name).some((step) => isTold(step, fold(taken)))).toBe(false);
});

it("knows a fair reason to name a step again", () => {
  expect(hasReason("kung ganun pa rin po, paki-restart ulit.")).toBe(true);
  expect(hasReason("paki-restart po ng modem.")).toBe(false);
  expect(hasReason("si sigue igual, reinicie otra vez.")).toBe(true);
  expect(hasReason("reinicie el modem.")).toBe(false);
});

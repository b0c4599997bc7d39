import { expect, it } from "vitest";
import { fold } from "../../text/fold.ts";
import { segment } from "../../text/segments.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { scopeOf } from "./scope.ts";

/** The scope of the words between the brackets. */
function scope(marked: string) {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  const folded = fold(text);
  const [sentence] = sentencesOf(folded, segment(folded));
  if (sentence === undefined) throw new Error(`no sentence: ${marked}`);
  return scopeOf(sentence, { start, end });
}

it.each([
  ["Hindi po namin [kasalanan] yan.", "negated"],
  ["Di naman po [bastos] yung rider.", "negated"],
  ["Wag po ninyong [i-click] yan.", "negated"],
  ["Kung [hindi niyo problema] yan, kanino po?", "conditional"],
  ["Pag [ayaw niyo] po, sabihin lang.", "conditional"],
  ["Si [no es mi área], lo paso a otra.", "conditional"],
  ["Avíseme si [no es su problema].", "conditional"],
  ["Sabi ng rider [hindi nila problema].", "reported"],
  ["[Wala na daw] silang magagawa.", "reported"],
  ["[Bulag ka ba]?", "question"],
  ["Meron po ba kayong [ibang kulay]", "question"],
] as const)("%s is %s", (marked, stands) => {
  expect(scope(marked)[stands]).toBe(true);
});

it.each([
  ["Di ba [kasalanan niyo] yan?", "negated"],
  ["Hindi ako galit, pero [kasalanan niyo] yan.", "negated"],
  ["Pag-aralan niyo [ang manual].", "conditional"],
  ["Sabi ko po [hindi gumagana].", "reported"],
  ["We use [raw milk] in it.", "reported"],
  ["My BA flight is [late] again.", "question"],
] as const)("%s is not %s", (marked, stands) => {
  expect(scope(marked)[stands]).toBe(false);
});

it.each([
  ["Sí, claro, [no es mi área].", "conditional"],
  ["Si claro, [no es mi area].", "conditional"],
  ["Si señor, [no es mi area].", "conditional"],
  ["Si, ya [no es mi area].", "conditional"],
  ["Pero si [no es mi area].", "conditional"],
] as const)("%s is not %s", (marked, stands) => {
  expect(scope(marked)[stands]).toBe(false);
});

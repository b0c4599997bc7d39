import { describe, expect, it } from "vitest";
import { fold } from "../text/fold.ts";
import { TAKEN_BACK, THIRD_PARTY } from "./addressed.ts";

describe("who a report is about", () => {
  it.each([
    "My previous insurer never rang me back.",
    "The other company kept me on hold for an hour.",
    "Another passenger was rude to me.",
    "Mi compañía anterior nunca contestaba.",
    "Me gritó otro pasajero.",
    "Hindi sumagot yung dating provider ko.",
    "Binastos ako ng kapwa pasahero.",
  ])("somebody else: %s", (said) => {
    expect(THIRD_PARTY.test(fold(said))).toBe(true);
  });

  it.each([
    "Your last agent never rang me back.",
    "I will go to another shop, nobody answers here.",
    "I will go to the other shop, nobody answers here.",
    "Me iré a la otra tienda, aquí nadie contesta.",
    "Otros clientes también esperan y nadie responde.",
    "Hindi kayo sumasagot, lilipat na ako.",
  ])("the organisation: %s", (said) => {
    expect(THIRD_PARTY.test(fold(said))).toBe(false);
  });
});

describe("a report that is taken back", () => {
  it.each([
    "oh wait, I found it in the junk folder",
    "my bad, there it is",
    "ah no, sí me escribieron ayer",
    "esperen, ya llegó",
    "ay teka, nandito na pala",
  ])("%s", (said) => {
    expect(TAKEN_BACK.test(fold(said))).toBe(true);
  });

  it.each([
    "wait times are two hours",
    "I wait and nobody is there",
    "espero que respondan ya",
    "ay grabe, dalawang linggo na",
    "ay naku, hindi ko nakita ang sagot niyo",
    "Actually I called three times.",
  ])("not so: %s", (said) => {
    expect(TAKEN_BACK.test(fold(said))).toBe(false);
  });
});

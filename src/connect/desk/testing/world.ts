/** What a fake help desk holds, in no desk's form: every fake serves the same talks in its own. */
export interface Talk {
  id: number;
  /** Seconds since 1970. */
  created: number;
  changed: number;
  customer: Person;
  said: Said[];
  tags: string[];
  /** Who has it, by id: a person, a team; null: nobody. */
  has: { person: number | null; team: number | null };
}

export interface Said {
  id: number;
  at: number;
  by: Person;
  text: string;
  note: boolean;
  /** Its words were taken out again. */
  deleted?: boolean;
}

export interface Person {
  id: number;
  name: string;
  email: string;
  staff: boolean;
}

const BEGIN = Date.parse("2026-03-02T08:00:00Z") / 1000;
const STAFF: readonly Person[] = ["Marta Quispe", "Jon Abara"].map((name, i) => ({
  id: 11 + i,
  name,
  email: `${name.split(" ")[0]?.toLowerCase()}@shop.example`,
  staff: true,
}));
const CUSTOMERS: readonly Person[] = ["Ines Okafor", "Pablo Lindt", "Ada Moreau"].map(
  (name, i) => ({
    id: 51 + i,
    name,
    email: `${name.split(" ")[0]?.toLowerCase()}@mail.example`,
    staff: false,
  }),
);

/** Talks of one to forty messages; several change in the same second, as an import or a macro makes them. */
export function worldOf(count: number): Talk[] {
  return Array.from({ length: count }, (_unused, i) => {
    const created = BEGIN + i * 600;
    const customer = CUSTOMERS[i % CUSTOMERS.length] as Person;
    const length = i % 17 === 3 ? 41 : 1 + (i % 4);
    const talk: Talk = {
      id: 1001 + i,
      created,
      changed: created,
      customer,
      said: [],
      tags: ["parcel"],
      has: { person: null, team: null },
    };
    for (let n = 0; n < length; n += 1) say(talk, created + n * 30);
    talk.changed = BEGIN + 900_000 + Math.floor(i / 3) * 60;
    return talk;
  });
}

/** Adds a message in turn: the customer, staff, sometimes a note of theirs. */
export function say(talk: Talk, at: number): void {
  const n = talk.said.length;
  const note = n % 5 === 4;
  const by = n % 2 === 0 && !note ? talk.customer : (STAFF[(talk.id + n) % 2] as Person);
  const text = note
    ? `Note ${n}: ask the depot about ${talk.id}.`
    : `Line ${n} about parcel ${talk.id}.`;
  talk.said.push({ id: talk.id * 100 + n, at, by, text, note });
  talk.changed = at;
}

/** A note that a program writes with the key of the first of staff. Returns its id. */
export function note(talk: Talk, text: string): number {
  const id = talk.id * 100 + talk.said.length;
  talk.said.push({ id, at: talk.changed + 1, by: STAFF[0] as Person, text, note: true });
  talk.changed += 1;
  return id;
}

/** Takes the words of what was said out; where a desk keeps nothing of it, it is gone. */
export function unsay(talks: readonly Talk[], id: number, keepsPlace: boolean): void {
  for (const talk of talks) {
    const found = talk.said.find((one) => one.id === id);
    if (found === undefined) continue;
    if (keepsPlace) Object.assign(found, { text: "", deleted: true });
    else talk.said.splice(talk.said.indexOf(found), 1);
  }
}

/** Puts other words in the place of what was said. */
export function resay(talks: readonly Talk[], id: number, text: string): void {
  for (const { said } of talks) for (const one of said) if (one.id === id) one.text = text;
}

export function retag(talk: Talk, tag: string, on: boolean): void {
  talk.tags = talk.tags.filter((one) => one !== tag).concat(on ? [tag] : []);
}

export const PEOPLE: readonly Person[] = [...STAFF, ...CUSTOMERS];
export const STAFF_OF_WORLD = STAFF;

/** An instant as most APIs write it. */
export const iso = (seconds: number) => new Date(seconds * 1000).toISOString();

/** Some entries of a list: those of a numbered page. */
export function pageOf<T>(entries: readonly T[], page: number, size: number): T[] {
  return entries.slice((page - 1) * size, page * size);
}

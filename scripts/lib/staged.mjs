// Labelled sentences as little plays: who speaks, and what the stage directions around the words say.

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const NUMBERS = { two: 2, dos: 2, three: 3, tres: 3 };

/** Before "[Mon 09:10] C: ..." or "C (in Spanish): ...": a new turn begins. */
const TURN = /(?:^|(?<!\])\s)(?=(?:\[[^\]]*\]\s*)?(?:C|A|A1|A2|B|Bot)(?: \([^)]*\))?: )/;
const SPOKEN = /^(?:\[([^\]]*)\]\s*)?(C|A|A1|A2|B|Bot)(?: \([^)]*\))?:([^]*)$/;

const CLOCK = /^(?:(sun|mon|tue|wed|thu|fri|sat) )?(\d\d):(\d\d)$/i;
const DAYS_PASS = /\b(\d+|two|dos|three|tres) (?:days?|d[ií]as|araw)\b/;
const OFFICE_HOURS = /^office hours (\d+)-(\d+)$/;
const KNOWN_FACT = /^KB: (.+)$/;
/** Nothing more is said. */
const SILENCE = /\b(?:no reply|conversation ended|sin respuesta|walang sagot)\b/;
/** Who can read the words, and what is missing from them. */
const REMARK = /^(?:public|meant as .*|no \w+ anywhere)$/;

/**
 * The turns of a text, with the `direction` in brackets before each, and what remarks in parentheses say: whether it
 * ends `silent`, the milliseconds that then `passes`, the office's `hours`, the value of a `fact` of the house. Words
 * before the first turn are the agent's; `turns` is empty where nobody is named, and all is in `said`.
 */
export function staged(text) {
  const play = { turns: [], silent: false, passes: 0, hours: null, fact: null };
  play.said = text.replace(/\s*\(([^)]*)\)/g, (whole, remark) =>
    noted(play, remark) ? "" : whole,
  );
  const parts = play.said.split(TURN).filter((part) => part.trim() !== "");
  const turns = parts.map((part, i) => {
    const [, direction = "", who, said] = SPOKEN.exec(part.trim()) ?? [];
    if (who !== undefined) return { who, direction, said: said.trim() };
    return i === 0 && parts.length > 1 ? { who: "A", direction: "", said: part.trim() } : null;
  });
  if (!turns.includes(null)) play.turns = turns.filter(({ said }) => said !== "");
  play.said = play.said.trim();
  return play;
}

/** Whether the parenthesis is a remark on the play; notes what it says. */
function noted(play, remark) {
  const [, from, to] = OFFICE_HOURS.exec(remark) ?? [];
  if (from !== undefined) play.hours = [`${from.padStart(2, "0")}:00`, `${to}:00`];
  const [, fact] = KNOWN_FACT.exec(remark) ?? [];
  if (fact !== undefined) play.fact = fact;
  const silence = SILENCE.test(remark);
  if (silence) Object.assign(play, { silent: true, passes: passing(remark) });
  return silence || from !== undefined || fact !== undefined || REMARK.test(remark);
}

/** When a turn is spoken: as its direction says, else a minute after the one before. */
export function timeOf(direction, before) {
  const [, weekday, hours, minutes] = CLOCK.exec(direction) ?? [];
  if (hours !== undefined) return onClock(weekday, Number(hours) * 60 + Number(minutes), before);
  if (direction === "next day") return before + DAY;
  return before + Math.max(MINUTE, passing(direction));
}

/** The next time that the clock shows this minute of the day, on this weekday if one is named. */
function onClock(weekday, minute, before) {
  const day = WEEKDAYS.indexOf(weekday?.toLowerCase());
  const today = before - (before % DAY) + minute * MINUTE;
  const week = Array.from({ length: 8 }, (_, i) => today + i * DAY);
  return week.find((at) => at >= before && (day < 0 || new Date(at).getUTCDay() === day));
}

function passing(direction) {
  const [, number] = DAYS_PASS.exec(direction) ?? [];
  return number === undefined ? 0 : (NUMBERS[number] ?? Number(number)) * DAY;
}

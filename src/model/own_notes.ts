/** Notes that this product writes into a help desk, and how they are known again when they come back with a conversation. */

const NAME = "Amends-Ref:";
/** Only so much of the end is looked at: the mark is the last line. */
const TAIL = 200;
const MARK = /Amends-Ref: note_[0-9a-z]{16}/;

/** The last line of a note of ours; its id is the same however often it is written. */
export const markLine = (id: string): string => `${NAME} ${id}`;

/**
 * Whether a message is a note of ours. Only what no customer sees can be one: whoever copies the mark into
 * a reply hides nothing.
 */
export function isOwnNote({ private: hidden, text }: { private?: boolean; text: string }): boolean {
  return hidden === true && MARK.test(text.slice(-TAIL));
}

import { AmendsError, type Place } from "../../model/errors.ts";
import type { Shelf } from "../mail/shelf.ts";
import { ownStaff } from "../mail/staff.ts";
import type { SourceOptions } from "../types.ts";
import { isOfExchange } from "./addresses.ts";
import { DamagedMail } from "./damaged.ts";
import { kindOf, mailOf, type OutlookMessage } from "./message.ts";

export type OutlookItems = ReturnType<typeof openItems>;

/** Puts Outlook's items on a shelf of mails: one that cannot be read is told, what is no mail is counted and told. */
export function openItems(shelf: Shelf, options: SourceOptions) {
  const left = { draft: 0, other: 0 };
  const house = new Set<string>();
  return {
    /** Reads one item; `sent` when it lies in the folder of sent mail. */
    async add(place: Place, read: () => OutlookMessage, sent = false): Promise<void> {
      try {
        const message = read();
        const kind = kindOf(message);
        if (kind !== "mail") {
          left[kind] += 1;
          return;
        }
        const mail = await mailOf(message);
        shelf.add(mail);
        if (!mail.bounce && (sent || isOfExchange(message.properties)))
          for (const one of ownStaff(mail.address)) house.add(one);
      } catch (error) {
        if (error instanceof AmendsError) throw error;
        const reason =
          error instanceof DamagedMail
            ? `this mail cannot be read: ${error.message}`
            : "this mail cannot be read";
        options.bad({ place, reason });
      }
    },

    /** Says what was left out; gives the options with who serves, where it was not told and the files show it. */
    end(): SourceOptions {
      if (left.draft > 0)
        options.note(`mails that were never sent (drafts): ${left.draft}, left out`);
      if (left.other > 0)
        options.note(
          `items that are no mails (appointments, contacts, tasks and the like): ${left.other}, left out`,
        );
      if (options.staff.length > 0 || house.size === 0) return options;
      const staff = [...house].sort();
      options.note(
        `who sent from this mailbox or by the same Exchange server is staff: ${staff.slice(0, 10).join(", ")}. Tell staff with --staff.`,
      );
      return { ...options, staff };
    },
  };
}

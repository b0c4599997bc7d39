/** Who promised what to whom, by when; all of it escaped by whoever puts it into a mail or a line. */
export interface ReminderWords {
  owner: string;
  customer: string;
  /** The due instant in words of the house's zone. */
  when: string;
}

/** Every text that leaves the house in one language. */
export interface DeliveryTexts {
  /** BCP 47, for dates. */
  locale: string;
  due_soon: (words: ReminderWords) => { title: string; advice: string };
  broken: (words: ReminderWords) => { title: string; advice: string };
  /** "in: Refund for the kettle" */
  conversation: string;
  open: string;
  no_subject: string;
  /** Why the reader gets this, at the foot. */
  because: string;
  morning: {
    subject: (words: { date: string; due: number; broken: number }) => string;
    due_today: (count: number) => string;
    nothing_due: string;
    broken: (count: number, since: string) => string;
    nothing_broken: string;
    read_first: string;
    nothing_to_read: string;
    by: (owner: string, customer: string) => string;
    because: string;
  };
  invitation: (words: { workspace: string }) => {
    title: string;
    body: string;
    label: string;
    because: string;
  };
  /** In a note about a finding, before what is wrong, what helps, and the link. */
  note: {
    found: string;
    instead: string;
    disagree: string;
    /** Stands where a note stood that was taken back, when something must. */
    withdrawn: string;
  };
  test: { title: string; body: string };
}

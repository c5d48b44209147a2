import type { CalendarDate } from '../../src/domain/calendar/calendar-date.js';

/** Agendas left as drafts: version by id. */
export type Drafts = Readonly<Record<string, number>>;

export interface Told {
  /** What later chapters will look at to see what a reader has changed. */
  readonly drafts: Drafts;
  /** A sentence for everything that was left alone because a reader had changed it. */
  readonly words: readonly string[];
}

/** What has happened by ten in the morning of a day, told in the services' own verbs. */
export interface Chapter {
  readonly day: CalendarDate;
  /** `drafts` are those of the chapter before. */
  tell(drafts: Drafts): Promise<Told>;
}

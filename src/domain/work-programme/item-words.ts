/** What stands on a work programme, where it came from, and how far it has got. */
export const PROGRAMME_STATES = ['planned', 'placed', 'done', 'dropped'] as const;
export type ProgrammeState = (typeof PROGRAMME_STATES)[number];

export const PROGRAMME_SOURCES = ['clause', 'statutory-report', 'members-request', 'panel'] as const;
export type ProgrammeSource = (typeof PROGRAMME_SOURCES)[number];

/** A clause becomes an item when its minutes are checked; the others are typed. */
export const TYPED_SOURCES = ['panel', 'members-request', 'statutory-report'] as const satisfies ProgrammeSource[];

export const SOURCE_WORDS: Record<ProgrammeSource, string> = {
  clause: 'Resolved',
  'statutory-report': 'Statutory report',
  'members-request': 'Member’s request',
  panel: 'The panel’s own plan',
};

/** `Member’s request: Councillor Cusworth` */
export function sourceInWords(source: ProgrammeSource, words: string | null): string {
  return words === null ? SOURCE_WORDS[source] : `${SOURCE_WORDS[source]}: ${words}`;
}

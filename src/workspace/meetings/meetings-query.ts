import { type MunicipalYear, yearLabel } from '../../domain/calendar/municipal-year.js';

const WHEN = ['upcoming', 'past', 'all'] as const;

export interface MeetingsQuery {
  readonly when: (typeof WHEN)[number];
  readonly panelId?: string;
  /** Only meetings of this municipal year. */
  readonly year?: MunicipalYear;
}

/** Which meetings an address asks for: `?when=past`, `?panelId=`, and by its label one of these years, `?year=2017/18`. */
export function meetingsQuery(
  { when, panelId, year }: Readonly<Record<string, unknown>>,
  years: readonly MunicipalYear[] = [],
): MeetingsQuery {
  const within = years.find((each) => yearLabel(each) === year);
  return {
    when: WHEN.find((each) => each === when) ?? 'upcoming',
    ...(typeof panelId === 'string' && panelId !== '' ? { panelId } : {}),
    ...(within && { year: within }),
  };
}

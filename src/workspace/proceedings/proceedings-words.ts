/** The words of what is recorded of a meeting, the same on every page. */
import type { Capacity } from '../../domain/proceedings/attendance-words.js';
import type { Conduct, InterestKind } from '../../domain/proceedings/declared-interest.js';
import type { HeadPart } from '../../domain/proceedings/head-sentences.js';
import type { Exclusion, Release } from '../../domain/proceedings/private-business.js';
import type { Option } from '../../platform/web/pages/list-page.js';
import type { Mark } from './sheet.form.js';

export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  expected: 'Not known',
  present: 'Present',
  remote: 'Remote',
  apologies: 'Apologies',
  absent: 'Absent',
};

export const CAPACITY_WORDS: Readonly<Record<Capacity, string>> = {
  member: 'Member',
  substitute: 'Substitute',
  'co-optee': 'Co-optee',
  adviser: 'Adviser',
  officer: 'Officer',
  guest: 'Guest',
};

export const INTEREST_WORDS: Readonly<Record<InterestKind, string>> = {
  'disclosable-pecuniary': 'Disclosable pecuniary interest',
  'other-registrable': 'Other registrable interest',
  personal: 'Personal interest',
  prejudicial: 'Prejudicial interest',
  sensitive: 'Sensitive interest (section 32)',
  'council-tax': 'Council tax arrears (section 106)',
};

export const CONDUCT_WORDS: Readonly<Record<Conduct, string>> = {
  left: 'Left the room',
  spoke: 'Stayed and spoke, did not vote',
  stayed: 'Stayed and took part',
};

export const EXCLUSION_WORDS: Readonly<Record<Exclusion, string>> = {
  carried: 'In private: the resolution to exclude the public was carried',
  lost: 'In the open: the resolution was not carried',
  open: 'In the open: no resolution was moved',
};

/** Where the law itself forbids disclosure, the public leaves without a resolution. (LGA 1972, s.100A(2).) */
export const CONFIDENTIAL_WORDS: Readonly<Record<Exclusion, string>> = {
  ...EXCLUSION_WORDS,
  carried: 'In private: the public was excluded',
};

export const RELEASE_WORDS: Readonly<Record<Release, string>> = {
  release: 'Yes, release them',
  keep: 'No, they stay closed',
  later: 'Ask me again later',
};

export const HEAD_WORDS: Readonly<Record<HeadPart, string>> = {
  present: 'Present',
  alsoPresent: 'Others in attendance',
  apologies: 'Apologies',
  absent: 'Absent',
  presidedBy: 'Who presided for some items',
};

export function optionsOf(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([value, text]) => ({ value, text }));
}

/** The words of the settings, the same on every page. */
import type { SeatRole } from '../../domain/membership/seats.js';
import type { Panel } from './panel.entity.js';

export const KIND_WORDS: Readonly<Record<Panel['kind'], string>> = {
  council: 'Council',
  committee: 'Committee',
  'sub-committee': 'Sub-committee',
  panel: 'Panel',
  'select-commission': 'Select commission',
  board: 'Board',
  'working-group': 'Working group',
};

export const ROLE_WORDS: Readonly<Record<SeatRole, string>> = {
  chair: 'Chair',
  'vice-chair': 'Vice-chair',
  member: 'Member',
  substitute: 'Substitute',
  'co-optee': 'Co-optee',
  adviser: 'Adviser',
};

export const PAGE_STYLE_WORDS: Readonly<Record<Panel['pageStyle'], string>> = {
  'right-hand': 'Each item starts on a right-hand page',
  continuous: 'Pages run on without blanks',
};

export const LAYOUT_WORDS: Readonly<Record<Panel['membershipLayout'], string>> = {
  sentence: 'In a sentence for each kind of seat',
  list: 'In a list, one line each',
};

export const NAME_STYLE_WORDS: Readonly<Record<Panel['nameStyle'], string>> = {
  initials: 'With initials: Councillor M. S. Elliott',
  surname: 'With the surname alone: Councillor Elliott',
  forename: 'With the first name: Councillor Mary Elliott',
};

export const NUMBERING_WORDS: Readonly<Record<Panel['numbering'], string>> = {
  plain: 'The number alone: 20.',
  prefix: 'The reference before it: CPP 20',
  suffix: 'The year behind it: 20/17',
};

export const RESTART_WORDS: Readonly<Record<Panel['numberingRestarts'], string>> = {
  'municipal-year': 'With each municipal year',
  meeting: 'With each meeting',
  never: 'Never',
};

export const MARKER_WORDS: Readonly<Record<Panel['resolutionMarker'], string>> = {
  'Resolved:-': 'Resolved:-',
  'RESOLVED:': 'RESOLVED:',
};

export const CLAUSE_WORDS: Readonly<Record<Panel['clauseLabels'], string>> = {
  brackets: '(1) That …',
  bracket: '1) That …',
  bullets: '• That …',
};

export const ATTENDANCE_WORDS: Readonly<Record<Panel['attendanceWords'], string>> = {
  'Also present were': 'Also present were',
  'In attendance': 'In attendance',
};

export const LEAF_WORDS: Readonly<Record<Panel['leafSequence'], string>> = {
  none: 'From 1 in each set of minutes',
  'municipal-year': 'On through the municipal year',
  'for-ever': 'On without end',
};

export const QUORUM_RULE_WORDS: Readonly<Record<Panel['quorumRule'], string>> = {
  fraction: 'A share of its members',
  number: 'A number of members',
};

export const QUORUM_SHARE_WORDS = { '4': 'A quarter', '3': 'A third', '2': 'A half' };

export const ACTION_DUE_WORDS: Readonly<Record<Panel['actionDueRule'], string>> = {
  'next-report-deadline': 'At the report deadline of the next ordinary meeting',
  days: 'A number of days after the meeting',
};

/** As the choices of a form. */
export function optionsOf(words: Readonly<Record<string, string>>): { value: string; text: string }[] {
  return Object.entries(words).map(([value, text]) => ({ value, text }));
}

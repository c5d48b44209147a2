/**
 * A paper or an item is kept from the public either because its information is exempt, on a paragraph of Schedule 12A
 * and a public-interest test, or because it is confidential, on a legal bar; "sensitive" is neither.
 * (LGA 1972, s.100A(2)-(4), s.100B(5) and Sch 12A.)
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import {
  descriptionOf,
  inOrder,
  isSchedule12AParagraph,
  paragraphsInWords,
  type Schedule12AParagraph,
} from './schedule-12a.js';

export type ExemptMarking = ExemptInformation | ConfidentialInformation;

export interface ExemptInformation {
  readonly basis: 'exempt';
  readonly paragraphs: readonly Schedule12AParagraph[];
  /** Why the information falls under the paragraph; never public. */
  readonly reason: string;
  /** Why keeping it exempt outweighs disclosing it; never public. */
  readonly publicInterestTest: string;
  /** When to ask whether it can be released. */
  readonly reviewOn: CalendarDate | null;
  /** It must be registered under the Companies Acts or the other Acts of Sch 12A para 8. */
  readonly mustBeRegistered: boolean;
  /** It relates to planning permission the council may grant itself (Sch 12A para 9). */
  readonly ownPlanningPermission: boolean;
  /** It discloses terms of a contract under negotiation (s.100F(2A)). */
  readonly contractNegotiation: boolean;
}

export const CONFIDENTIAL_BASES = ['government-terms', 'enactment', 'court-order'] as const;
export type ConfidentialBasis = (typeof CONFIDENTIAL_BASES)[number];

export interface ConfidentialInformation {
  readonly basis: 'confidential';
  readonly legalBasis: ConfidentialBasis;
  /** The department and its terms, the enactment or the order; never public. */
  readonly legalBasisText: string;
}

export interface MarkingProblem {
  /** The input to change: a key of the marking. */
  readonly field: string;
  readonly message: string;
  readonly level: 'stop' | 'warning';
  readonly lawRef: string;
}

const SCHEDULE = 'Part 1 of Schedule 12A to the Local Government Act 1972';

/** `Not for publication by virtue of paragraph 3 of Part 1 of Schedule 12A … (Information relating to …)` */
export function publicLabel(marking: ExemptMarking): string {
  if (marking.basis === 'confidential') {
    return 'Not for publication because it contains confidential information (section 100A(2) of the Local Government Act 1972)';
  }
  const descriptions = inOrder(marking.paragraphs).map(descriptionOf).join('; ');
  return `Not for publication by virtue of ${paragraphsInWords(marking.paragraphs)} of ${SCHEDULE} (${descriptions})`;
}

/** `EXEMPT para 3`, `EXEMPT paras 1 and 3` or `CONFIDENTIAL`. */
export function shortLabel(marking: ExemptMarking): string {
  if (marking.basis === 'confidential') return 'CONFIDENTIAL';
  return `EXEMPT ${paragraphsInWords(marking.paragraphs).replace('paragraph', 'para')}`;
}

/** What stands between this marking and publication; empty when nothing does. */
export function checkMarking(marking: ExemptMarking): MarkingProblem[] {
  return marking.basis === 'exempt' ? checkExempt(marking) : checkConfidential(marking);
}

/**
 * What a marking cannot be saved without: a slip sheet has to say on what ground the matter is closed. Reasons and tests
 * may follow; the matter is closed meanwhile, and publication stops until they are there or that stop is lifted.
 */
export function groundProblems(marking: ExemptMarking): MarkingProblem[] {
  return checkMarking(marking).filter(({ field }) => GROUND.includes(field));
}

const GROUND = ['paragraphs', 'legalBasis'];

function checkExempt(marking: ExemptInformation): MarkingProblem[] {
  return [
    ...checkParagraphs(marking),
    ...stopIf(
      blank(marking.reason),
      'reason',
      'Say why the information falls under this paragraph',
      'LGA 1972, s.100B(5)',
    ),
    ...stopIf(
      blank(marking.publicInterestTest),
      'publicInterestTest',
      'Say why the public interest in keeping this exempt outweighs the public interest in disclosing it',
      'LGA 1972, Sch 12A para 10',
    ),
    ...stopIf(
      marking.ownPlanningPermission,
      'ownPlanningPermission',
      'Information about planning permission the council may grant itself cannot be exempt',
      'LGA 1972, Sch 12A para 9',
    ),
    ...warnIf(
      marking.mustBeRegistered && marking.paragraphs.includes(3),
      'mustBeRegistered',
      'Information that must be registered by law, such as filed company accounts, is not exempt under paragraph 3',
      'LGA 1972, Sch 12A para 8',
    ),
    ...warnIf(
      marking.reviewOn === null,
      'reviewOn',
      'Set the day on which to ask whether this can be released',
      'LGA 1972, Sch 12A para 10',
    ),
  ];
}

function checkParagraphs({ paragraphs }: ExemptInformation): MarkingProblem[] {
  const message = 'Choose the paragraph of Schedule 12A relied on, from 1 to 7';
  const sound = paragraphs.length > 0 && paragraphs.every(isSchedule12AParagraph);
  return stopIf(!sound, 'paragraphs', message, 'LGA 1972, s.100B(5) and Sch 12A Part 1');
}

function checkConfidential(marking: ConfidentialInformation): MarkingProblem[] {
  const lawRef = 'LGA 1972, s.100A(2)-(3)';
  return [
    ...stopIf(
      !CONFIDENTIAL_BASES.includes(marking.legalBasis),
      'legalBasis',
      'Choose what forbids publication: a government department’s terms, an enactment or a court order',
      lawRef,
    ),
    ...stopIf(
      blank(marking.legalBasisText),
      'legalBasisText',
      'Name the department and its terms, the enactment or the court order that forbids publication',
      lawRef,
    ),
  ];
}

function stopIf(broken: boolean, field: string, message: string, lawRef: string): MarkingProblem[] {
  return broken ? [{ field, message, level: 'stop', lawRef }] : [];
}

function warnIf(broken: boolean, field: string, message: string, lawRef: string): MarkingProblem[] {
  return broken ? [{ field, message, level: 'warning', lawRef }] : [];
}

function blank(text: string): boolean {
  return text.trim() === '';
}

/**
 * Private business is marked with what it relies on, follows a resolution that names it, and comes last.
 * (LGA 1972, s.100A(2)-(5), s.100B(5) and Sch 12A.)
 */
import { checkMarking, type ExemptMarking } from '../access/exempt-marking.js';
import { paragraphsInWords, type Schedule12AParagraph } from '../access/schedule-12a.js';
import { enumerated } from '../enumeration.js';
import type { AgendaToCheck, EntryToCheck, Finding } from './checked-agenda.js';
import { itemsNotNamedIn, paragraphsNamedIn } from './exclusion-wording.js';

/** Each marking states its paragraph, reasons and public-interest test, or its legal basis (s.100B(5), Sch 12A). */
export function checkMarkings({ entries }: AgendaToCheck): Finding[] {
  return entries.flatMap((entry) => [
    ...findingsOn(entry.marking, `Item ${entry.number}`, { entryId: entry.id }),
    ...entry.papers.flatMap(({ id, title, marking }) =>
      findingsOn(marking, `Item ${entry.number}, “${title}”`, { entryId: entry.id, paperId: id }),
    ),
  ]);
}

/** A resolution to exclude the public stands before each exempt item; a confidential one needs none (s.100A(2), (4)). */
export function checkExclusions({ entries, partVAApplies }: AgendaToCheck): Finding[] {
  if (!partVAApplies) return [];
  const uncovered = entries.filter((entry, index) => isExempt(entry) && exclusionsBefore(entries, index).length === 0);
  return uncovered.map((entry) => ({
    level: 'stop',
    code: 'no-exclusion-before',
    message: `Item ${entry.number} is exempt, and no item before it excludes the press and public.`,
    entryId: entry.id,
    lawRef: 'LGA 1972, s.100A(4)',
  }));
}

/** The resolution states the description that each exempt item relies on (s.100A(5)). */
export function checkExclusionWording({ entries, partVAApplies }: AgendaToCheck): Finding[] {
  if (!partVAApplies) return [];
  return entries.flatMap((entry, index) => {
    const exclusions = exclusionsBefore(entries, index);
    const nearest = exclusions.at(-1);
    const named = exclusions.flatMap(({ wording }) => paragraphsNamedIn(wording));
    const missing = paragraphsOf(entry).filter((paragraph) => !named.includes(paragraph));
    return nearest === undefined || missing.length === 0 ? [] : [lacksParagraph(nearest, entry, missing)];
  });
}

/** The resolution identifies the proceedings: it names every item that is taken in private (s.100A(5)). */
export function checkExclusionItems({ entries, partVAApplies }: AgendaToCheck): Finding[] {
  if (!partVAApplies) return [];
  return entries.flatMap((exclusion, index) => {
    if (exclusion.kind !== 'exclusion' || exclusion.wording.trim() === '') return [];
    const moved = exclusionsBefore(entries, index + 1);
    const missing = coveredBy(entries, index).filter(({ number }) =>
      moved.every(({ wording }) => itemsNotNamedIn(wording, [number]).length > 0),
    );
    return missing.length === 0
      ? []
      : [
          lacksItems(
            exclusion,
            missing.map(({ number }) => number),
          ),
        ];
  });
}

/** A resolution without private business behind it asks the public to leave for nothing (s.100A(4)). */
export function checkBareExclusions({ entries }: AgendaToCheck): Finding[] {
  return entries.flatMap((exclusion, index) => {
    if (exclusion.kind !== 'exclusion' || entries.slice(index + 1).some(holdsPrivateMatter)) return [];
    return [
      {
        level: 'warning',
        code: 'exclusion-without-business',
        message: `Item ${exclusion.number} excludes the press and public, and nothing after it is private. Withdraw it, or mark what is private.`,
        entryId: exclusion.id,
        lawRef: 'LGA 1972, s.100A(4)',
      },
    ];
  });
}

/** Private business comes after open business, so that the public need not wait outside (custom). */
export function checkOrder({ entries }: AgendaToCheck): Finding[] {
  const lastOpen = entries.findLastIndex((entry) => entry.kind === 'business' && entry.marking === null);
  const early = entries.filter((entry, index) => entry.marking !== null && index < lastOpen);
  return early.map((entry) => ({
    level: 'warning',
    code: 'private-before-open',
    message: `Item ${entry.number} is private and comes before open business. Private items usually come last.`,
    entryId: entry.id,
    lawRef: 'Custom: order of business',
  }));
}

function findingsOn(
  marking: ExemptMarking | null,
  where: string,
  ids: { readonly entryId: string; readonly paperId?: string },
): Finding[] {
  const problems = marking === null ? [] : checkMarking(marking);
  return problems.map(({ level, field, message, lawRef }) => ({
    level,
    code: 'marking-incomplete',
    message: `${where}: ${message}.`,
    ...ids,
    field,
    lawRef,
  }));
}

function isExempt(entry: EntryToCheck): boolean {
  return entry.marking?.basis === 'exempt';
}

/** Exempt items between this exclusion and the next. */
function coveredBy(entries: readonly EntryToCheck[], index: number): EntryToCheck[] {
  const behind = entries.slice(index + 1);
  const next = behind.findIndex(({ kind }) => kind === 'exclusion');
  return behind.slice(0, next < 0 ? undefined : next).filter(isExempt);
}

/** An open item with a closed appendix counts: members may wish to discuss it. */
function holdsPrivateMatter({ marking, papers }: EntryToCheck): boolean {
  return marking !== null || papers.some((paper) => paper.marking !== null);
}

function lacksItems(exclusion: EntryToCheck, missing: readonly string[]): Finding {
  const items = `${missing.length === 1 ? 'item' : 'items'} ${enumerated(missing)}`;
  return {
    level: 'stop',
    code: 'exclusion-lacks-item',
    message: `The exclusion at item ${exclusion.number} does not name ${items}, which would be taken in private.`,
    entryId: exclusion.id,
    lawRef: 'LGA 1972, s.100A(4)-(5)',
  };
}

function exclusionsBefore(entries: readonly EntryToCheck[], index: number): EntryToCheck[] {
  return entries.slice(0, index).filter(({ kind }) => kind === 'exclusion');
}

function paragraphsOf({ marking }: EntryToCheck): readonly Schedule12AParagraph[] {
  return marking?.basis === 'exempt' ? marking.paragraphs : [];
}

function lacksParagraph(
  exclusion: EntryToCheck,
  entry: EntryToCheck,
  missing: readonly Schedule12AParagraph[],
): Finding {
  return {
    level: 'stop',
    code: 'exclusion-lacks-paragraph',
    message:
      `The exclusion at item ${exclusion.number} does not name ${paragraphsInWords(missing)} of Schedule 12A, ` +
      `on which item ${entry.number} relies.`,
    entryId: entry.id,
    lawRef: 'LGA 1972, s.100A(5)',
  };
}

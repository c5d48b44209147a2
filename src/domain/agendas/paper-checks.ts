/**
 * Papers are there when they are expected, open reports say what they are based on, and what nobody can read says in
 * words what it shows. (LGA 1972, s.100B and s.100D; SI 2018/952.)
 */
import { readBackgroundPapers } from './background-papers.js';
import type { AgendaToCheck, EntryToCheck, Finding, PaperToCheck } from './checked-agenda.js';

/** An open report lists its background papers, or says that there are none (s.100D(1)). */
export function checkBackgroundPapers({ entries, partVAApplies }: AgendaToCheck): Finding[] {
  if (!partVAApplies) return [];
  return entries.flatMap((entry) =>
    entry.papers.filter((paper) => isOpenReport(entry, paper) && isSilent(paper)).map((paper) => blank(entry, paper)),
  );
}

/** A paper that is expected is there, or the agenda says that it is to follow. */
export function checkMissingPapers({ entries }: AgendaToCheck): Finding[] {
  return entries
    .filter((entry) => entry.paper === 'expected' && entry.papers.length === 0)
    .map((entry) => ({
      level: 'warning',
      code: 'paper-missing',
      message: `Item ${entry.number} has no paper. Add it, or say that it is to follow or that none is expected.`,
      entryId: entry.id,
      lawRef: 'LGA 1972, s.100B(3)',
    }));
}

/** A scan can neither be searched nor read out, so a description stands in for it. */
export function checkDescriptions({ entries }: AgendaToCheck): Finding[] {
  return entries.flatMap((entry) => entry.papers.filter(isUndescribed).map((paper) => undescribed(entry, paper)));
}

/** A character that no font has is printed as a box. */
export function checkCharacters({ entries }: AgendaToCheck): Finding[] {
  return entries
    .filter(({ unprintable }) => unprintable.length > 0)
    .map(({ id, number, unprintable }) => ({
      level: 'warning',
      code: 'characters-unprintable',
      message: `Item ${number}: the PDF prints a box for ${unprintable.map((each) => `“${each}”`).join(', ')}. Write it another way.`,
      entryId: id,
      lawRef: 'SI 2018/952',
    }));
}

function isUndescribed({ isScan, description }: PaperToCheck): boolean {
  return isScan && (description ?? '').trim() === '';
}

function undescribed(entry: EntryToCheck, paper: PaperToCheck): Finding {
  return {
    level: 'warning',
    code: 'description-missing',
    message: `Item ${entry.number}, “${paper.title}” is a scan without text: describe what it says, or replace it by a file with text.`,
    entryId: entry.id,
    paperId: paper.id,
    lawRef: 'SI 2018/952',
  };
}

function isOpenReport(entry: EntryToCheck, paper: PaperToCheck): boolean {
  return paper.isReport && entry.marking === null && paper.marking === null;
}

function isSilent(paper: PaperToCheck): boolean {
  return readBackgroundPapers(paper.backgroundPapers).kind === 'blank';
}

function blank(entry: EntryToCheck, paper: PaperToCheck): Finding {
  return {
    level: 'stop',
    code: 'background-papers-blank',
    message: `Item ${entry.number}, “${paper.title}”: list the background papers, or write “None”.`,
    entryId: entry.id,
    paperId: paper.id,
    lawRef: 'LGA 1972, s.100D(1)',
  };
}

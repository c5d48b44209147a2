/**
 * A public file holds nothing that its pages do not show: no words under boxes, in white on white or on a layer that is
 * switched off, and it is not the file of a paper that is kept back elsewhere. What the public copy is made without is
 * only told. (LGA 1972, ss.100B(2) and 100D; UK GDPR, art 5(1)(c) and (f).)
 */
import type { AgendaToCheck, EntryToCheck, Finding, PaperToCheck } from './checked-agenda.js';
import {
  type HiddenMatter,
  LEFT_OUT_KINDS,
  type LeftOutKind,
  STAYING_KINDS,
  type StayingKind,
} from './hidden-matter.js';
import { listed, placeInFile } from './place-in-file.js';

const SECURITY = 'UK GDPR, art 5(1)(f)';
const MINIMISATION = 'UK GDPR, art 5(1)(c)';
const MEND = 'Take it out in the document it was made from, and upload the file again.';
const CAN_BE_COPIED = `Whoever opens the file can copy them. ${MEND.replace('it out', 'them out')}`;

/** What is in the way, as it goes on behind the place. */
const STAYING: Record<StayingKind, string> = {
  'words-covered': `words stand under a filled box or a picture. ${CAN_BE_COPIED}`,
  'redaction-not-applied':
    'words are marked to be redacted, and are still there. Apply the redaction, and upload the file again.',
  'words-invisible': `there are words that cannot be seen: in the colour of what is behind them, too small, or without ink. ${CAN_BE_COPIED}`,
  'words-outside-page': `words stand outside what shows of the page. ${CAN_BE_COPIED}`,
  'hidden-layer': `there is a layer that does not show on screen or does not print. It stays in the public copy. ${MEND}`,
  'reviewers-marks':
    'a reviewer has marked the text or written on the page, and it shows in the public copy. Remove the marks, and upload the file again.',
  'not-looked-through':
    'this file could not be looked through for hidden words. Print it to a new PDF and upload that.',
};

const LEFT_OUT: Record<Exclude<LeftOutKind, 'people-named'>, string> = {
  comments: 'comments',
  attachments: 'attached files',
  'form-answers': 'the data of a form, of which only what is drawn on the page stays',
  scripts: 'scripts or actions',
};

/** What stays in the file that the public gets: each kind is a stop of its own. */
export function checkHiddenMatter({ entries }: AgendaToCheck): Finding[] {
  return openPapers(entries).flatMap(({ entry, paper }) =>
    STAYING_KINDS.flatMap((kind): Finding[] => {
      const matter = paper.hidden.find((each) => each.kind === kind);
      if (matter === undefined) return [];
      return [{ level: 'stop', code: kind, ...about(entry, paper, matter, STAYING[kind]), lawRef: SECURITY }];
    }),
  );
}

/** The same file is marked as not for publication, here or on another agenda. */
export function checkKeptBackElsewhere({ entries }: AgendaToCheck): Finding[] {
  return openPapers(entries).flatMap(({ entry, paper }): Finding[] => {
    if (paper.keptBackOn === null) return [];
    const message = `Item ${entry.number}, “${paper.title}”: the same file is marked as not for publication on ${paper.keptBackOn}. Mark it here as well, or upload the one for the public.`;
    const subject = { entryId: entry.id, paperId: paper.id };
    return [{ level: 'stop', code: 'same-as-exempt', message, ...subject, lawRef: 'LGA 1972, s.100B(2)' }];
  });
}

/** What is left out of the public copy, so that nobody wonders where it went. */
export function checkLeftOut({ entries }: AgendaToCheck): Finding[] {
  return openPapers(entries).flatMap(({ entry, paper }): Finding[] => {
    const without = paper.hidden.flatMap(({ kind, pages }) => {
      if (!isLeftOut(kind) || kind === 'people-named') return [];
      return [`${LEFT_OUT[kind]}${pages.length > 0 ? ` (${placeInFile(pages, paper.firstPage)})` : ''}`];
    });
    if (without.length === 0) return [];
    const message = `Item ${entry.number}, “${paper.title}”: the public copy is made without ${listed(without)}.`;
    const subject = { entryId: entry.id, paperId: paper.id };
    return [{ level: 'warning', code: 'left-out-of-file', message, ...subject, lawRef: MINIMISATION }];
  });
}

/** Most programs write the name of their user into a file, so that one line says it for the whole agenda. */
export function checkPeopleNamed({ entries }: AgendaToCheck): Finding[] {
  const naming = openPapers(entries).filter(({ paper }) => paper.hidden.some(({ kind }) => kind === 'people-named'));
  if (naming.length === 0) return [];
  const files = naming.map(({ entry, paper }) => `“${paper.title}” (item ${entry.number})`);
  const message = `The document information of ${listed(shortened(files))} names people. The public copies are made without it.`;
  return [{ level: 'warning', code: 'people-named', message, lawRef: MINIMISATION }];
}

function about({ id: entryId, number }: EntryToCheck, paper: PaperToCheck, { pages }: HiddenMatter, what: string) {
  const place = pages.length > 0 ? `, ${placeInFile(pages, paper.firstPage)}` : '';
  return { message: `Item ${number}, “${paper.title}”${place}: ${what}`, entryId, paperId: paper.id };
}

function openPapers(entries: readonly EntryToCheck[]): { entry: EntryToCheck; paper: PaperToCheck }[] {
  return entries.flatMap((entry) =>
    entry.papers.filter(({ marking }) => entry.marking === null && marking === null).map((paper) => ({ entry, paper })),
  );
}

function isLeftOut(kind: HiddenMatter['kind']): kind is LeftOutKind {
  return LEFT_OUT_KINDS.some((each) => each === kind);
}

const MOST_NAMED = 4;

function shortened(files: readonly string[]): string[] {
  if (files.length <= MOST_NAMED) return [...files];
  return [...files.slice(0, MOST_NAMED - 1), `${files.length - MOST_NAMED + 1} more papers`];
}

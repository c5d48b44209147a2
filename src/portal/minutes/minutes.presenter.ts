import { longDate, plainDate } from '../../domain/calendar/calendar-date.js';
import { londonDay } from '../../domain/calendar/london-time.js';
import { correctionInWords } from '../../domain/minutes/public-corrections.js';
import { printedMinutes } from '../../domain/minutes/printed-minutes.js';
import { MINUTES_PDF, type MinutesContent } from '../../publications/content/minutes-content.js';
import type { PublicationFile } from '../../publications/publication-file.entity.js';
import type { Published } from '../../publications/public-record.js';
import { describeFile, sizeInWords } from '../meetings/file-size.js';
import { addresses, paths } from '../portal.paths.js';
import { citedInPublic } from './cited-in-public.js';

export type PublishedMinutes = Published<'approved-minutes' | 'draft-minutes'>;

/** The minutes of a meeting on a page of their own. */
export function presentMinutes(minutes: PublishedMinutes, files: readonly PublicationFile[]) {
  const { content, publication } = minutes;
  const { panel, meeting } = content;
  const { head, items } = printedMinutes(citedInPublic(content, publication.address));
  const what = content.standing === 'draft' ? 'Draft minutes' : 'Minutes';
  return {
    title: `${what}: ${panel.name}, ${longDate(meeting.day)}`,
    breadcrumbs: [
      { text: 'Home', href: paths.home() },
      { text: 'Panels', href: paths.panels() },
      { text: panel.name, href: paths.published(addresses.panel(panel.slug)) },
      { text: plainDate(meeting.day), href: paths.published(publication.address) },
    ],
    caption: `${panel.name}, ${longDate(meeting.day)}`,
    heading: what,
    standing: standingOf(content),
    isDraft: content.standing === 'draft',
    published: `Published on ${plainDate(londonDay(publication.publishedAt))}.`,
    documents: documentsOf(minutes, files),
    head,
    items,
    corrections: content.corrections.map(correctionInWords),
  };
}

/** Where minutes stand, in a sentence. */
export function standingOf({ standing, approvedOn, signed, record }: MinutesContent): string {
  if (standing === 'draft')
    return 'These minutes are a draft. They are put to a later meeting, which can correct them.';
  const approved = approvedOn === null ? 'Approved.' : `Approved at the meeting of ${plainDate(approvedOn)}.`;
  return signed === null
    ? approved
    : `${approved} Signed by ${signed.by}, ${record.chairWord}, on ${plainDate(signed.on)}.`;
}

/** The PDF, then the Word file. */
export function documentsOf({ publication, content }: PublishedMinutes, files: readonly PublicationFile[]) {
  const what = content.standing === 'draft' ? 'Draft minutes' : 'Minutes';
  const pdf = files.find(({ name }) => name === MINUTES_PDF);
  const word = files.find(({ name }) => name === 'minutes.docx');
  return [
    ...(pdf ? [{ text: what, detail: describeFile(pdf), href: paths.file(publication.address, pdf.name) }] : []),
    ...(word
      ? [
          {
            text: `${what} as a Word file`,
            detail: `Word, ${sizeInWords(word.byteSize)}`,
            href: paths.file(publication.address, word.name),
          },
        ]
      : []),
  ];
}

import { pagesInWords, printedPages, type PageRange } from '../../../domain/agendas/page-numbers.js';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import type { Fact, LinkTarget, ListItem, Paragraph, Span } from '../../../platform/pdf/document/blocks.js';
import { type FinishedDocument, TaggedDocument } from '../../../platform/pdf/document/tagged-document.js';
import type { AgendaContent, AgendaContentEntry } from '../../../publications/content/agenda-content.js';
import { SHEET_TITLE, titleOf } from './pack-titles.js';

export interface SheetOptions {
  /** `#rrggbb` of the council. */
  readonly colour: string;
  /** The instant of making, ISO UTC text. */
  readonly madeAt: string;
  /** Where a printed page number leads; nowhere while there is no pack to lead to. */
  readonly linkTo?: (page: number) => LinkTarget;
}

/**
 * The agenda as it is posted and printed, drawn from nothing but what the public may read. It ends on an even page, so
 * that page 1 of the pack lies on the right.
 */
export function drawAgendaSheet(agenda: AgendaContent, options: SheetOptions): Promise<FinishedDocument> {
  const { authority, panel } = agenda;
  const sheet = new TaggedDocument({
    title: titleOf(SHEET_TITLE, agenda),
    madeAt: options.madeAt,
    language: 'en-GB',
    author: authority.name,
    colour: options.colour,
    footer: `${longDate(agenda.meeting.day)} · ${panel.name}`,
    pageLabels: 'roman',
    padToEven: true,
  });
  drawHead(sheet, agenda);
  drawBusiness(sheet, agenda, options);
  drawMembership(sheet, agenda);
  drawIssue(sheet, agenda);
  drawNotices(sheet, agenda);
  return sheet.finish();
}

/** The name of an entry within the sheet, for bookmarks of the pack. */
export function entryDestination(number: string): string {
  return `item-${number}`;
}

function drawHead(sheet: TaggedDocument, { authority, panel, meeting, note }: AgendaContent): void {
  sheet.paragraph(authority.name, 'lead');
  sheet.heading(1, panel.name);
  if (meeting.kind !== 'ordinary') sheet.paragraph([{ text: `${MEETING_KINDS[meeting.kind]} meeting`, bold: true }]);
  sheet.facts([
    { label: 'Venue', value: meeting.place.join('\n') },
    { label: 'Date', value: longDate(meeting.day) },
    { label: 'Time', value: meeting.time },
  ]);
  if (meeting.shortNotice) sheet.paragraph([{ text: meeting.shortNotice, bold: true }]);
  sheet.rule();
  if (note !== null) for (const part of paragraphsOf(note)) sheet.paragraph(part);
}

const MEETING_KINDS = { extraordinary: 'Extraordinary', special: 'Special' } as const;

function drawBusiness(sheet: TaggedDocument, { entries }: AgendaContent, { linkTo }: SheetOptions): void {
  sheet.heading(2, 'Agenda');
  if (entries.length === 0) sheet.paragraph('No items have been put on this agenda yet.');
  else for (const section of sectionsOf(entries)) drawSection(sheet, section, linkTo);
}

interface Section {
  /** Null before the first sub-heading. */
  readonly heading: string | null;
  readonly entries: readonly AgendaContentEntry[];
}

/** The business between one sub-heading and the next. */
function sectionsOf(entries: AgendaContent['entries']): Section[] {
  const starts = entries.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []));
  const before = entries.slice(0, starts[0]);
  return [
    ...(before.length === 0 ? [] : [{ heading: null, entries: before }]),
    ...starts.map((start, index) => ({
      heading: entries[start]?.title ?? null,
      entries: entries.slice(start + 1, starts[index + 1]),
    })),
  ];
}

function drawSection(sheet: TaggedDocument, { heading, entries }: Section, linkTo: SheetOptions['linkTo']): void {
  if (heading !== null) sheet.heading(3, heading, { bookmark: false });
  if (entries.length > 0) sheet.list(entries.map((entry) => printedEntry(entry, linkTo)));
}

function printedEntry(entry: AgendaContentEntry, linkTo: SheetOptions['linkTo']): ListItem {
  return {
    label: `${entry.number}.`,
    destination: entryDestination(entry.number),
    bookmark: `${entry.number}. ${entry.title}`,
    content: [
      { kind: 'paragraph', words: [{ text: entry.title, bold: true }, ...afterTitle(entry, linkTo)] },
      ...linesBelow(entry),
    ],
  };
}

function afterTitle({ pages, papersExpected }: AgendaContentEntry, linkTo: SheetOptions['linkTo']): Span[] {
  const spans: Span[] = [];
  if (papersExpected === 'verbal') spans.push({ text: ' (Verbal)' });
  if (papersExpected === 'to-follow') spans.push({ text: ' (to follow)' });
  if (pages !== null) spans.push({ text: ' ' }, pagesSpan(pages, linkTo));
  return spans;
}

function pagesSpan(pages: PageRange, linkTo: SheetOptions['linkTo']): Span {
  const text = printedPages(pages).replaceAll(' ', NO_BREAK);
  return linkTo ? { text, link: { ...linkTo(pages.first), contents: pagesInWords(pages) } } : { text };
}

const NO_BREAK = '\u00a0';

function linesBelow(entry: AgendaContentEntry): Paragraph[] {
  const { kind, purpose, presenter, wording, urgency, closed, papers } = entry;
  return [
    ...(urgency === null ? [] : [line([{ text: 'Urgent item', bold: true }, urgency.replace(/^Urgent item/, '')])]),
    ...(presenter === null ? [] : [line(presenter)]),
    ...(purpose === null ? [] : [line(PURPOSES[purpose], 'quiet')]),
    ...(kind === 'next-meetings' ? [wording.join('\n')] : wording).filter(isPrinted).map((text) => line(text)),
    ...(closed === null ? closedPapers(papers) : [line(`${closed.label}.`, 'small')]),
  ];
}

const PURPOSES = {
  decision: 'For decision',
  discussion: 'For discussion',
  information: 'For information',
  scrutiny: 'For scrutiny',
} as const;

/** Closed papers of an open entry: which pages, on what ground, and what happens if members wish to discuss them. */
function closedPapers(papers: AgendaContentEntry['papers']): Paragraph[] {
  return papers.flatMap(({ closed, note, pages }) => {
    if (closed === null) return [];
    return [line(`${pages === null ? '' : `${pagesInWords(pages)}: `}${note ?? `${closed.label}.`}`, 'small')];
  });
}

function line(words: Paragraph['words'], style: Paragraph['style'] = 'body'): Paragraph {
  return { kind: 'paragraph', words, style };
}

function drawMembership(sheet: TaggedDocument, { membership }: AgendaContent): void {
  if (membership.lines.length === 0) return;
  sheet.heading(2, membership.heading);
  const paragraphs = membership.layout === 'list' ? [membership.lines.join('\n')] : membership.lines;
  for (const text of paragraphs) sheet.paragraph(text);
}

function drawIssue(sheet: TaggedDocument, { authority, issuedOn }: AgendaContent): void {
  const { properOfficer, clerk, team } = authority;
  sheet.heading(2, 'Issued by');
  sheet.facts([
    ...(properOfficer === null
      ? []
      : [{ label: 'Proper officer', value: `${properOfficer.name}, ${properOfficer.post}` }]),
    { label: 'Date of issue', value: longDate(issuedOn) },
    { label: 'Clerk', value: clerk === null ? team.name : `${clerk}, ${team.name}` },
    { label: 'Email', value: [mailLink(team.mailbox)] },
    { label: 'Telephone', value: team.telephone },
  ] satisfies Fact[]);
}

function mailLink(mailbox: string): Span {
  return { text: mailbox, link: { uri: `mailto:${mailbox}`, contents: `Send an email to ${mailbox}` } };
}

function drawNotices(sheet: TaggedDocument, { authority: { notices } }: AgendaContent): void {
  const printed = [
    { title: 'Filming and recording', text: notices.filming },
    { title: 'Coming to the meeting', text: notices.access },
    { title: 'Other formats', text: notices.formats },
  ].filter(({ text }) => isPrinted(text));
  if (printed.length === 0) return;
  sheet.heading(2, 'About this meeting');
  for (const { title, text } of printed) {
    const [first = '', ...rest] = paragraphsOf(text);
    sheet.paragraph([{ text: `${title}. `, bold: true }, first], 'small');
    for (const part of rest) sheet.paragraph(part, 'small');
  }
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).filter(isPrinted);
}

function isPrinted(text: string): boolean {
  return text.trim() !== '';
}

import { longDate } from '../../../domain/calendar/calendar-date.js';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import { shortNoticeInWords } from '../../../domain/calendar/short-notice.js';
import type { Fact, Span } from '../../../platform/pdf/document/blocks.js';
import { type FinishedDocument, TaggedDocument } from '../../../platform/pdf/document/tagged-document.js';
import { calledOffHeading, calledOffInWords } from './called-off-words.js';
import type { NoticeToPrint } from './notice-to-print.js';

/** The notice that is put up at the offices: what nobody may miss is large, and all of it fits on one page. */
export function drawMeetingNotice(notice: NoticeToPrint, madeAt: string): Promise<FinishedDocument> {
  const { authority, panel, meeting } = notice;
  const sheet = new TaggedDocument({
    title: `${TITLES[meeting.kind]}: ${panel.name}, ${longDate(meeting.at.date)}`,
    madeAt,
    language: 'en-GB',
    author: authority.name,
    colour: authority.colour,
    footer: `${TITLES[meeting.kind]} · ${panel.name}`,
  });
  drawHead(sheet, notice);
  if (notice.calledOff === null && panel.isOpenToPublic) {
    drawAttendance(sheet, notice);
    drawInspection(sheet, notice);
  }
  drawContact(sheet, notice);
  drawIssue(sheet, notice);
  return sheet.finish();
}

const TITLES = {
  ordinary: 'Notice of a meeting',
  extraordinary: 'Notice of an extraordinary meeting',
  special: 'Notice of a special meeting',
} as const;

function drawHead(sheet: TaggedDocument, { authority, panel, meeting, shortNotice, calledOff }: NoticeToPrint): void {
  sheet.paragraph(authority.name, 'lead');
  sheet.heading(1, TITLES[meeting.kind]);
  sheet.paragraph([{ text: panel.name, bold: true }], 'lead');
  if (calledOff !== null) sheet.heading(2, calledOffHeading(calledOff), { bookmark: false });
  if (calledOff !== null) for (const text of calledOffInWords(calledOff)) sheet.paragraph(text);
  sheet.facts([
    { label: calledOff === null ? 'Day' : 'Day announced', value: [{ text: longDate(meeting.at.date), bold: true }] },
    { label: 'Time', value: [{ text: printedTime(meeting.at.time), bold: true }] },
    { label: 'Place', value: meeting.place.join('\n') },
  ]);
  if (shortNotice !== null && calledOff === null)
    sheet.paragraph([{ text: shortNoticeInWords(shortNotice), bold: true }]);
  sheet.rule();
}

function drawAttendance(sheet: TaggedDocument, { authority: { access, filming } }: NoticeToPrint): void {
  sheet.heading(2, 'How to attend', { bookmark: false });
  sheet.paragraph('Anybody can come and watch, except while the meeting considers what is not for publication.');
  for (const text of [access, filming].filter((each) => each.trim() !== '')) sheet.paragraph(text, 'small');
}

function drawInspection(sheet: TaggedDocument, { authority, meeting, agenda }: NoticeToPrint): void {
  const { offices, officesClose } = authority;
  sheet.heading(2, 'Agenda and papers', { bookmark: false });
  sheet.paragraph(whenOut(agenda));
  sheet.facts([
    { label: 'At the offices', value: `${offices.join(', ')}; on working days until ${printedTime(officesClose)}` },
    { label: 'On the web', value: [webLink(meeting.page)] },
  ]);
}

function whenOut({ publishedOn, expectedOn }: NoticeToPrint['agenda']): string {
  const where = 'can be inspected';
  if (publishedOn !== null) return `The agenda and the reports open to the public ${where}:`;
  const from = expectedOn === null ? 'as soon as they are published' : `by ${longDate(expectedOn)}`;
  return `The agenda and the reports open to the public will be published, and ${where}, ${from}:`;
}

function drawContact(sheet: TaggedDocument, { authority: { clerk, team } }: NoticeToPrint): void {
  sheet.heading(2, 'Who to ask', { bookmark: false });
  sheet.facts([
    { label: 'Name', value: clerk === null ? team.name : `${clerk}, ${team.name}` },
    { label: 'Email', value: [mailLink(team.mailbox)] },
    { label: 'Telephone', value: team.telephone },
  ]);
}

function drawIssue(sheet: TaggedDocument, { authority: { properOfficer }, datedOn }: NoticeToPrint): void {
  sheet.rule();
  const officer = properOfficer && { label: 'Proper officer', value: `${properOfficer.name}, ${properOfficer.post}` };
  sheet.facts([
    { label: 'Date of this notice', value: longDate(datedOn) },
    ...(officer === null ? [] : [officer]),
  ] satisfies Fact[]);
}

function mailLink(mailbox: string): Span {
  return { text: mailbox, link: { uri: `mailto:${mailbox}`, contents: `Send an email to ${mailbox}` } };
}

function webLink(page: string): Span {
  return { text: page, link: { uri: page, contents: `Page of this meeting: ${page}` } };
}

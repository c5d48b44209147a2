import { printedInstant } from '../../../domain/calendar/printed-instant.js';
import { paperReasonInWords } from '../../../domain/summons/summoned-members.js';
import type { MailState } from '../../../platform/mail/mail.entity.js';
import type { Cell, Row, StatusTag } from '../../../platform/web/pages/list-page.js';
import { peoplePaths } from '../../people/people.paths.js';
import { laterInWords } from './later-in-words.js';
import { servedInWords } from './service-words.js';
import type { SummonsMember } from './summons-member.entity.js';
import type { SummonsPage } from './summons-page.js';

/** Who is summoned by email, and who on paper. */
export function memberTables(page: SummonsPage) {
  const { sent } = page;
  return sent === null ? plannedTables(page) : sentTables(page, sent.members);
}

/** How many members it has not gone out to: by their mails that wait, and on paper, where a mail failed among them. */
export function notSentTo({ sent, mails, lapsed }: SummonsPage): { readonly byMail: number; readonly onPaper: number } {
  const states = (sent?.members ?? [])
    .filter(({ servedAt }) => servedAt === null)
    .map(({ way, personId }) =>
      way === 'paper' || lapsed.has(personId) ? 'paper' : (mails.get(personId)?.state ?? 'failed'),
    );
  const byMail = states.filter((state) => state === 'queued' || state === 'sending').length;
  const onPaper = states.filter((state) => state === 'paper' || state === 'failed').length;
  return { byMail, onPaper };
}

/** Somebody has still to be summoned, whatever was recorded when it last went out. */
export function isIncomplete(page: SummonsPage): boolean {
  const { byMail, onPaper } = notSentTo(page);
  return page.missing.length + byMail + onPaper > 0;
}

function plannedTables({ plan }: SummonsPage) {
  const byMail = plan.members.flatMap((member) =>
    member.way === 'electronic' ? [row(nameCell(member), { text: member.address }, { date: member.consentedOn })] : [],
  );
  const onPaper = plan.members.flatMap((member) =>
    member.way === 'paper'
      ? [row(nameCell(member), { text: paperReasonInWords(member.because, member.withdrawnOn) })]
      : [],
  );
  return tables(['Member', 'Address', 'Consented on'], byMail, ['Member', 'Why on paper'], onPaper);
}

function sentTables(page: SummonsPage, members: readonly SummonsMember[]) {
  const byMail = members
    .filter(({ way }) => way === 'electronic')
    .map((member) => row(nameCell(member), { text: member.address ?? '' }, mailCell(page, member)));
  const onPaper = members
    .filter(({ way }) => way === 'paper')
    .map((member) => row(nameCell(member), { text: reasonOf(member) }, servedCell(page, member)));
  const paperColumns = ['Member', 'Why on paper', 'Left or posted'];
  return tables(['Member', 'Address', 'Email'], byMail, paperColumns, onPaper);
}

function tables(mailColumns: string[], byMail: Row[], paperColumns: string[], onPaper: Row[]) {
  return {
    byMail: { caption: 'By email', columns: headed(mailColumns), rows: byMail },
    onPaper: { caption: 'On paper', columns: headed(paperColumns), rows: onPaper },
    noMail: 'Nobody is summoned by email: no member has consented to it.',
    noPaper: 'Nobody is summoned on paper: every member has consented to email.',
  };
}

function headed(headings: readonly string[]) {
  return headings.map((heading) => ({ heading }));
}

function row(...cells: Cell[]): Row {
  return { cells };
}

function nameCell({ name, personId }: { readonly name: string; readonly personId: string }): Cell {
  return { link: { text: name, href: peoplePaths.show(personId) } };
}

function reasonOf({ because, withdrawnOn }: SummonsMember): string {
  return because === null ? '' : paperReasonInWords(because, withdrawnOn);
}

function mailCell(page: SummonsPage, member: SummonsMember): Cell {
  const { mails, lapsed, sentLate } = page;
  const { state, sentAt = null } = mails.get(member.personId) ?? {};
  const mail: Cell = state === undefined ? { text: 'No mail' } : { tag: MAIL_TAGS[state] };
  const served = servedInWords(member);
  const further: Cell[] = [
    ...(sentAt === null ? [] : [{ text: printedInstant(sentAt) }]),
    ...later(page, member),
    ...(served === null ? [] : [{ text: served }]),
    ...(lapsed.has(member.personId) ? [{ text: 'No consent to this address on that day' }] : []),
    ...(served === null && (state === 'failed' || lapsed.has(member.personId)) ? [{ text: 'Serve it on paper' }] : []),
    ...late(sentLate, member),
  ];
  return further.length === 0 ? mail : { list: [mail, ...further] };
}

function servedCell(page: SummonsPage, member: SummonsMember): Cell {
  const served = servedInWords(member);
  const authenticated = later(page, member);
  if (served === null)
    return { list: [{ tag: { status: 'to-follow', text: 'Still to be served' } }, ...authenticated] };
  const recorded = { text: `Recorded by ${member.servedBy ?? ''}` };
  return { list: [{ text: served }, recorded, ...authenticated, ...late(page.sentLate, member)] };
}

function later({ sent }: SummonsPage, member: SummonsMember): Cell[] {
  const words = sent === null ? null : laterInWords(sent.summons, member);
  return words === null ? [] : [{ text: words }];
}

function late(sentLate: ReadonlySet<string>, { personId }: SummonsMember): Cell[] {
  return sentLate.has(personId) ? [{ tag: { status: 'late', text: 'Late for the meeting' } }] : [];
}

const MAIL_TAGS: Readonly<Record<MailState, StatusTag>> = {
  queued: { status: 'to-follow', text: 'Queued' },
  sending: { status: 'publishing', text: 'Sending' },
  sent: { status: 'published', text: 'Sent' },
  failed: { status: 'failed' },
};

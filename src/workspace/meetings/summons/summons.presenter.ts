import { longDate } from '../../../domain/calendar/calendar-date.js';
import { daysGivenInWords } from '../../../domain/calendar/days-given.js';
import { paperReasonInWords } from '../../../domain/summons/summoned-members.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import type { Button, Cell, Field, StatusTag } from '../../../platform/web/pages/list-page.js';
import { meetingPaths } from '../meeting.paths.js';
import { meetingSurroundings } from '../meeting.presenter.js';
import { isCalledOff } from '../meeting.entity.js';
import { instantInWords } from '../meeting-words.js';
import { memberTables, notSentTo } from './summons-members.presenter.js';
import type { SummonsPage } from './summons-page.js';
import { mayAuthenticate, mayRecordServices } from './summons-rights.js';
import { ONLY_THIS_BUSINESS } from './summons-text.js';

/** The page of a summons: before it is authenticated what would go out, and afterwards what did. */
export function presentSummons(page: SummonsPage, typed?: object, errors?: FormErrors) {
  const { plan, sent, reader, text } = page;
  const { meeting } = plan;
  return {
    ...meetingSurroundings(meeting, reader),
    title: `Summons: ${meeting.panel.name}, ${longDate(meeting.day)}`,
    caption: `${meeting.panel.name}, ${longDate(meeting.day)}`,
    heading: 'Summons',
    tag: tagOf(page),
    warnings: warningsOf(page),
    follows: followsOf(page),
    facts: { rows: factsOf(page) },
    ...memberTables(page),
    text,
    onlyThisBusiness: ONLY_THIS_BUSINESS,
    // Who may not sign it sees what it waits for.
    refusal: sent === null ? (plan.refusal ?? (mayAuthenticate(reader) ? null : ONLY_PROPER_OFFICER)) : null,
    authentication: sent === null && plan.refusal === null && mayAuthenticate(reader) ? signing(page) : null,
    files: filesOf(page),
    record: sent !== null && mayRecordServices(reader, meeting) && page.toServe.size > 0 ? recordButton(page) : null,
    ...presentEdit({ version: meeting.version }, typed, errors),
  };
}

const ONLY_PROPER_OFFICER = 'The proper officer authenticates this summons. It goes out as soon as they do.';

function tagOf(page: SummonsPage): StatusTag {
  const { plan, sent } = page;
  if (sent === null) return plan.timing.isShort ? { status: 'late' } : { status: 'to-do', text: 'Not sent yet' };
  const { byMail, onPaper } = notSentTo(page);
  if (onPaper > 0) return { status: 'to-follow', text: `${onPaper} still to be served` };
  if (byMail > 0)
    return { status: 'to-follow', text: byMail === 1 ? '1 mail still to go' : `${byMail} mails still to go` };
  return { status: 'published', text: 'Sent to everybody' };
}

function factsOf({ plan, sent }: SummonsPage): { key: string; value: Cell }[] {
  const { meeting, timing, properOfficer } = plan;
  const lastDay = { key: 'Last day for the summons', value: { date: timing.lastDay, long: true } };
  if (sent === null) {
    const officer = properOfficer === null ? 'Nobody is named' : `${properOfficer.name}, ${properOfficer.post}`;
    return [
      lastDay,
      { key: 'If it goes out now', value: { text: `${daysGivenInWords(timing)}; ${timing.required} are required` } },
      { key: 'Proper officer', value: { text: officer } },
    ];
  }
  const { summons } = sent;
  const complete = meeting.summonsAt === null ? 'Not yet' : instantInWords(meeting.summonsAt);
  return [
    lastDay,
    { key: 'Authenticated by', value: { text: signedInWords(summons.authenticatedBy, summons.properOfficer) } },
    { key: 'Authenticated at', value: { text: instantInWords(summons.authenticatedAt) } },
    {
      key: 'Clear days given by its authentication',
      value: { text: `${summons.clearDays}; ${summons.clearDaysRequired} are required` },
    },
    ...(summons.lateBecause === null ? [] : [{ key: 'Why it was late', value: { text: summons.lateBecause } }]),
    { key: 'Sent to everybody', value: { text: complete } },
  ];
}

function signedInWords(by: string, properOfficer: string): string {
  return by === properOfficer ? by : `${by}, for the proper officer, ${properOfficer}`;
}

function warningsOf({ plan, sent, later }: SummonsPage): string[] {
  const { unseated, timing } = plan;
  const isLate = sent === null && timing.isShort && plan.refusal === null;
  return [
    ...(isLate ? [`A summons that goes out now is late: ${daysGivenInWords(timing)}.`] : []),
    ...(sent === null && unseated.length > 0 ? [unseatedInWords(unseated)] : []),
    ...(later.length === 0
      ? []
      : [
          `Not in the summons: ${later.map(({ number, title }) => `${number} ${title}`).join('; ')}. ${ONLY_THIS_BUSINESS}`,
        ]),
  ];
}

function unseatedInWords(names: readonly string[]): string {
  return `Not summoned, as they have no seat here on that day: ${names.join(', ')}.`;
}

/** What becomes of a summons to a meeting that was called off. */
function followsOf({ plan: { meeting }, sent, after }: SummonsPage) {
  if (sent === null || !isCalledOff(meeting) || meeting.state === 'adjourned') return null;
  const onPaper = sent.members.some(({ way }) => way === 'paper');
  const text = [
    `This meeting has been ${meeting.state}, so its summons has no effect any more.`,
    ...(onPaper ? ['Members who were summoned on paper have to be told on paper.'] : []),
    ...(after === null ? [] : ['The meeting held in its place needs a summons of its own.']),
  ].join(' ');
  const link = after && {
    text: `Summons to the meeting on ${longDate(after.day)}`,
    href: meetingPaths.summons(after.id),
  };
  return { text, link };
}

function signing({ plan, reader }: SummonsPage) {
  const late: Field[] = plan.timing.isShort ? [LATE] : [];
  const signature: Field = {
    name: 'signature',
    label: 'Your name, as your signature',
    hint: `Enter ${reader.name}. The time is recorded with it.`,
  };
  return {
    action: meetingPaths.summons(plan.meeting.id),
    fields: [...late, signature],
    submit: { text: 'Authenticate and send the summons' } satisfies Button,
  };
}

const LATE: Field = {
  name: 'lateBecause',
  label: 'Why this summons goes out late',
  hint: 'Kept on record with the summons and in the audit trail. It is not in the mails.',
  kind: 'textarea',
  rows: 2,
};

function filesOf({ plan, sent, text }: SummonsPage): Button[] {
  if (text === null) return [];
  const { id } = plan.meeting;
  const letters = sent === null ? 'Draft of the paper summonses (PDF)' : 'Paper summonses (PDF)';
  return [
    { text: letters, href: meetingPaths.summonsPdf(id), kind: 'secondary' },
    { text: 'List for paper (PDF)', href: meetingPaths.summonsListPdf(id), kind: 'secondary' },
  ];
}

function recordButton({ plan }: SummonsPage): Button {
  return { text: 'Record how summonses were left or posted', href: meetingPaths.summonsServices(plan.meeting.id) };
}

export function toSummonsResource(page: SummonsPage) {
  const { plan, sent, text } = page;
  const { meeting, timing, refusal } = plan;
  return {
    meetingId: meeting.id,
    lastDay: timing.lastDay,
    clearDaysRequired: timing.required,
    clearDays: sent?.summons.clearDays ?? timing.days.length,
    refusal: sent === null ? refusal : null,
    authenticatedAt: sent?.summons.authenticatedAt ?? null,
    authenticatedBy: sent?.summons.authenticatedBy ?? null,
    lateBecause: sent?.summons.lateBecause ?? null,
    sentToEverybodyAt: sent === null ? null : meeting.summonsAt,
    business: text?.business ?? null,
    members:
      sent === null ? plan.members.map(plannedResource) : sent.members.map((member) => sentResource(page, member)),
    meetingVersion: meeting.version,
    version: sent?.summons.version ?? null,
  };
}

type Planned = SummonsPage['plan']['members'][number];
type Sent = NonNullable<SummonsPage['sent']>['members'][number];

function plannedResource(member: Planned) {
  const isMail = member.way === 'electronic';
  return {
    personId: member.personId,
    name: member.name,
    way: member.way,
    address: isMail ? member.address : null,
    because: isMail ? null : paperReasonInWords(member.because, member.withdrawnOn),
    mail: null,
    servedHow: null,
    servedAt: null,
  };
}

function sentResource({ mails }: SummonsPage, member: Sent) {
  const { personId, name, way, address, because, withdrawnOn, servedHow, servedAt } = member;
  const mail = mails.get(personId)?.state ?? null;
  const why = because && paperReasonInWords(because, withdrawnOn);
  return { personId, name, way, address, because: why, mail, servedHow, servedAt };
}

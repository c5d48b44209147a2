import { longDate } from '../../../domain/calendar/calendar-date.js';
import { daysGivenInWords } from '../../../domain/calendar/days-given.js';
import { isSameName } from '../../../domain/summons/authentication.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import type { Button, Cell, StatusTag } from '../../../platform/web/pages/list-page.js';
import { meetingPaths } from '../meeting.paths.js';
import { meetingSurroundings } from '../meeting.presenter.js';
import { isCalledOff } from '../meeting.entity.js';
import { instantInWords } from '../meeting-words.js';
import { isIncomplete, memberTables, notSentTo } from './summons-members.presenter.js';
import { signingOf } from './summons-signing.presenter.js';
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
    authentication: signingOf(page),
    files: filesOf(page),
    record: sent !== null && mayRecordServices(reader, meeting) && page.toServe.size > 0 ? recordButton(page) : null,
    ...presentEdit({ version: sent === null ? meeting.version : sent.summons.version }, typed, errors),
  };
}

const ONLY_PROPER_OFFICER = 'The proper officer authenticates this summons. It goes out as soon as they do.';

function tagOf(page: SummonsPage): StatusTag {
  const { plan, sent } = page;
  if (sent === null) return plan.timing.isShort ? { status: 'late' } : { status: 'to-do', text: 'Not sent yet' };
  if (page.missing.length > 0) return { status: 'to-do', text: `${page.missing.length} not summoned yet` };
  const { byMail, onPaper } = notSentTo(page);
  if (onPaper > 0) return { status: 'to-follow', text: `${onPaper} still to be served` };
  if (byMail > 0)
    return { status: 'to-follow', text: byMail === 1 ? '1 email still to go' : `${byMail} emails still to go` };
  return { status: 'published', text: 'Sent to everybody' };
}

function factsOf(page: SummonsPage): { key: string; value: Cell }[] {
  const { plan, sent } = page;
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
  const complete = meeting.summonsAt === null || isIncomplete(page) ? 'Not yet' : instantInWords(meeting.summonsAt);
  return [
    lastDay,
    { key: 'Authenticated by', value: { text: signedInWords(summons.authenticatedBy, summons.properOfficer) } },
    { key: 'Authenticated at', value: { text: instantInWords(summons.authenticatedAt) } },
    {
      key: 'Clear days given by its authentication',
      value: { text: `${summons.clearDays}; ${summons.clearDaysRequired} are required` },
    },
    ...(summons.lateBecause === null ? [] : [{ key: 'Why it was late', value: { text: summons.lateBecause } }]),
    ...(summons.unseatedBecause === null
      ? []
      : [{ key: 'Why councillors without a seat were left out', value: { text: summons.unseatedBecause } }]),
    { key: 'Sent to everybody', value: { text: complete } },
  ];
}

function signedInWords(by: string, properOfficer: string): string {
  return isSameName(by, properOfficer) ? by : `${by}, for the proper officer, ${properOfficer}`;
}

function warningsOf({ plan, sent, missing, later }: SummonsPage): string[] {
  const { unseated, timing } = plan;
  const isLate = sent === null && timing.isShort && plan.refusal === null;
  return [
    ...(isLate ? [`A summons that goes out now is late: ${daysGivenInWords(timing)}.`] : []),
    ...(missing.length > 0 ? [`Not summoned yet: ${missing.map(({ name }) => name).join(', ')}.`] : []),
    ...(unseated.length > 0 ? [unseatedInWords(unseated)] : []),
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

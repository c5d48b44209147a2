/** The steps of a resolution's life, oldest first, as page and JSON tell them. */
import { chairWordOf } from '../../../../domain/membership/chair-word.js';
import { pagesInWords } from '../../../../domain/agendas/page-numbers.js';
import { mayKnow, type Reader } from '../../../../domain/access/roles.js';
import { plainDate } from '../../../../domain/calendar/calendar-date.js';
import { londonTime } from '../../../../domain/calendar/london-time.js';
import { OUTCOME_WORDS } from '../../../../domain/minutes/approval.js';
import { agendaPaths } from '../../../agendas/agenda.paths.js';
import { personInWords } from '../../../people/person.entity.js';
import type { Appointment } from '../../appointments/appointment.entity.js';
import type { Approval } from '../../approval/approval.entity.js';
import { minutesPaths } from '../../minutes.paths.js';
import { voteOf } from '../../record/vote-of-resolution.js';
import { kindInWords, minuteCalled } from '../decision-words.js';
import { actionStep, stepsOfAction } from './action-steps.js';
import type { LifeLine, LifeStep } from './life-step.js';
import type { ResolutionLife } from './resolution-life.js';

export function stepsOf(life: ResolutionLife, reader: Reader): LifeStep[] {
  const dated = [
    decisionStep(life, reader),
    ...life.actions.map(actionStep),
    ...checkStep(life),
    ...approvalSteps(life),
    ...signing(life),
    ...life.actions.flatMap(stepsOfAction),
  ];
  return [...agendaStep(life), ...dated.sort(byDay)];
}

/** Of one day, as they stand. */
function byDay({ on: one }: LifeStep, { on: other }: LifeStep): number {
  return one === null || other === null || one === other ? 0 : one < other ? -1 : 1;
}

function agendaStep({ minute, minutes, agendaIssuedOn: on, papers, closedPapers }: ResolutionLife): LifeStep[] {
  const { minuted } = minute;
  const { agenda, meeting } = minutes;
  if (!minuted || !agenda) return [];
  const item = minuted.number === '' ? minuted.title : `Item ${minuted.number}: ${minuted.title}`;
  const closed = closedPapers === 1 ? '1 paper is closed to you' : `${closedPapers} papers are closed to you`;
  return [
    {
      on,
      heading: 'On the agenda',
      lines: [
        { text: item, href: agendaPaths.ofMeeting(meeting.id) },
        ...papers.map(({ id, title, pages }) => ({
          text: pages === null ? title : `${title} (${pagesInWords(pages)})`,
          href: agendaPaths.paperFile(agenda.id, id),
        })),
        ...(closedPapers === 0 ? [] : [{ text: closed }]),
      ],
    },
  ];
}

function decisionStep({ registered, resolution, minutes, appointments }: ResolutionLife, reader: Reader): LifeStep {
  const { movedBy, secondedBy, irregularity } = resolution;
  const vote = voteOf(resolution, chairWordOf(minutes.panel));
  return {
    on: registered.day,
    heading: kindInWords(registered),
    isDecision: true,
    lines: [
      { text: `${minuteCalled(registered)}: ${registered.heading}`, href: minutesPaths.text(minutes.id) },
      ...(movedBy === null ? [] : [{ text: `Moved by ${movedBy}` }]),
      ...(secondedBy === null ? [] : [{ text: `Seconded by ${secondedBy}` }]),
      ...(vote === null ? [] : [{ text: vote }]),
      ...(irregularity === null ? [] : [{ text: `On record, and not shown as valid: ${irregularity}` }]),
      ...appointments.map((appointment) => ({ text: appointmentInWords(appointment, reader) })),
    ],
  };
}

function appointmentInWords({ role, person, from, to }: Appointment, reader: Reader): string {
  const isNamed = person && mayKnow(reader, person);
  const who = isNamed ? personInWords(person) : (person?.publicDescription ?? 'A person not named in public');
  return `${who} appointed: ${role}, from ${plainDate(from)}${to === null ? '' : ` to ${plainDate(to)}`}`;
}

function checkStep({ minutes: { id, checkedAt, checkedBy } }: ResolutionLife): LifeStep[] {
  if (checkedAt === null) return [];
  const text = checkedBy === null ? 'Minutes checked' : `Minutes checked by ${checkedBy}`;
  return [
    { on: dayOf(checkedAt), heading: 'Minute checked, number fixed', lines: [{ text, href: minutesPaths.show(id) }] },
  ];
}

function approvalSteps({ approvals, corrections }: ResolutionLife): LifeStep[] {
  return approvals.map((approval) => ({
    on: approval.approvingMinute?.minutes?.meeting?.day ?? dayOf(approval.recordedAt),
    heading: `Minutes: ${OUTCOME_WORDS[approval.outcome].toLowerCase()}`,
    lines: [
      ...byMinute(approval),
      ...corrections
        .filter(({ approvalId }) => approvalId === approval.id)
        .map(({ oldText, newText }) => ({ text: correctionInWords(oldText, newText) })),
    ],
  }));
}

function byMinute({ approvingMinute }: Approval): LifeLine[] {
  const meeting = approvingMinute?.minutes?.meeting;
  if (!approvingMinute || !meeting) return [];
  const number = approvingMinute.printedNumber === null ? 'a minute' : `minute ${approvingMinute.printedNumber}`;
  const text = `By ${number} of ${meeting.panel?.name ?? 'the panel'}, ${plainDate(meeting.day)}`;
  return [{ text, href: minutesPaths.text(approvingMinute.minutesId) }];
}

function correctionInWords(oldText: string, newText: string): string {
  return newText === ''
    ? `Its minute was corrected: “${oldText}” was taken out`
    : `Its minute was corrected: for “${oldText}” read “${newText}”`;
}

function signing({ signature }: ResolutionLife): LifeStep[] {
  if (!signature) return [];
  return [{ on: signature.signedOn, heading: 'Minutes signed', lines: [{ text: `Signed by ${signature.signedBy}` }] }];
}

function dayOf(instant: string): string {
  return londonTime(instant).date;
}

import { longDate } from '../../../domain/calendar/calendar-date.js';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import type { BriefDue } from '../../../domain/reminders/brief-due.js';
import type { BriefRole } from '../../../domain/reminders/brief-readers.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';
import { gapIn, glanceOf, sectionsOf } from '../chairs-brief.js';
import type { ChairsFacts } from '../chairs-facts.js';

interface BriefToMail {
  /** In the form that everybody may read. */
  readonly facts: ChairsFacts;
  readonly due: BriefDue;
  readonly to: { readonly name: string; readonly role: BriefRole };
  readonly baseUrl: string;
}

/** A longer mail is not read; the page that goes with it has all of them. */
const MOST_QUESTIONS = 8;

/** What `views/emails/chairs-brief` says, in words that everybody may read. */
export function chairsBriefEmail({ facts, due, to, baseUrl }: BriefToMail) {
  const { meeting } = facts;
  const questions = sectionsOf(facts).find(({ key }) => key === 'ask')?.lines ?? [];
  const left = questions.length - MOST_QUESTIONS;
  return {
    subject: `Chair’s brief: ${meeting.panel.name}, ${longDate(meeting.day)}`,
    greeting: `Dear ${to.name}`,
    lede: ledeOf(facts, due),
    glance: glanceOf(facts),
    gap: gapIn(facts),
    questions: questions.slice(0, MOST_QUESTIONS).map(({ label, text, wording }) => ({ label, text, wording })),
    more: left > 0 ? `${left} more ${left === 1 ? 'is' : 'are'} on the page.` : null,
    link: `${baseUrl}${meetingPaths.chairsPage(meeting.id)}`,
    why: WHY[to.role](meeting.panel.name),
  };
}

function ledeOf({ meeting }: ChairsFacts, { occasion, before }: BriefDue): string {
  const held = `The ${meeting.panel.name} meets at ${printedTime(meeting.startsAt)} on ${longDate(meeting.day)}.`;
  if (occasion === 'meeting') return `${held} This is what to know before.`;
  return `${held} The agenda is to be settled on ${longDate(before)}. This is where things stand.`;
}

const WHY: Readonly<Record<BriefRole, (panel: string) => string>> = {
  chair: (panel) => `You are sent this as the chair of the ${panel}.`,
  'vice-chair': (panel) => `You are sent this as the vice-chair of the ${panel}.`,
  'clerk-without-chair': (panel) =>
    `You are sent this as the clerk, because nobody holds the chair of the ${panel}. Please hand it to whoever will preside.`,
  'clerk-in-place': (panel) =>
    `You are sent this as the clerk, because nobody in the chair of the ${panel} has a mail address. Please hand it to them.`,
};

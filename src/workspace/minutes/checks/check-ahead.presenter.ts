import { enumerated } from '../../../domain/enumeration.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import { actionPaths } from '../../actions/action.paths.js';
import type { ItemAhead } from '../../work-programme/programme-clauses.service.js';
import type { ActionAhead } from '../actions/actions-ahead.js';
import type { DecidedAction } from '../actions/decided-action.js';
import type { CheckAhead } from './check-ahead.js';

/** What the page of the check says beforehand of actions, and of whether there is a way back. */
export function presentAhead({ toRaise, kept, decided, toPlan, approves }: CheckAhead) {
  return {
    toRaise: toRaise.map(presentRaised),
    lacking: lackingIn(toRaise),
    kept: kept.length === 0 ? null : enumerated(kept),
    toPlan: toPlan.map(presentPlanned),
    decided: decided.map((each) => ({
      reference: each.reference,
      href: actionPaths.show(each.actionId),
      text: willBe(each),
    })),
    final:
      approves.length === 0
        ? null
        : `These minutes approve the minutes of ${enumerated(approves.map(plainDate))}. Once they are checked, the check cannot be taken back.`,
  };
}

function presentRaised({ reference, wording, owner, noOwnerBecause, dueOn, noDateBecause }: ActionAhead) {
  return {
    reference,
    wording,
    owner: owner ?? `No owner. ${noOwnerBecause ?? ''}`.trim(),
    due: dueOn === null ? `No date. ${noDateBecause ?? ''}`.trim() : plainDate(dueOn),
  };
}

function presentPlanned({ title, meetingOn, dueOn }: ItemAhead) {
  if (meetingOn !== null) return { title, when: `Planned for the meeting on ${plainDate(meetingOn)}.` };
  const wanted = dueOn === null ? '' : ` It is wanted from ${plainDate(dueOn)}.`;
  return { title, when: `Its meeting is to be fixed.${wanted}` };
}

/** `1 of 3 has no owner, and 2 have no date.` */
function lackingIn(toRaise: readonly ActionAhead[]): string | null {
  const parts = [
    lacking(toRaise.filter(({ owner }) => owner === null).length, 'owner'),
    lacking(toRaise.filter(({ dueOn }) => dueOn === null).length, 'date'),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `Of these ${parts.join(', and ')}.`;
}

function lacking(count: number, what: string): string | null {
  if (count === 0) return null;
  return count === 1 ? `1 has no ${what}` : `${count} have no ${what}`;
}

function willBe({ decision, newDueOn }: DecidedAction): string {
  switch (decision) {
    case 'complete':
      return 'closed as complete';
    case 'new-date':
      return newDueOn === null ? 'given a new date' : `moved to ${plainDate(newDueOn)}`;
    case 'progress':
      return 'given the progress that was reported';
    case 'carry-forward':
      return 'carried forward';
  }
}

/** What a resolution set going, as steps of its life: each action, what was said of it, its dates and its end. */
import { ACT_WORDS, type ActionAct } from '../../../../domain/actions/action-acts.js';
import { longDate, plainDate } from '../../../../domain/calendar/calendar-date.js';
import { actionPaths } from '../../../actions/action.paths.js';
import type { ActionUpdate } from '../../../actions/action-update.entity.js';
import type { DueChange } from '../../../actions/due-change.entity.js';
import { minutesPaths } from '../../minutes.paths.js';
import type { LifeStep } from './life-step.js';
import type { ActionInLife } from './resolution-life.js';

/** Housekeeping; of due dates the ledger tells. */
const NOT_TOLD: readonly ActionAct[] = ['raised', 'reworded', 'assigned', 'filed', 'milestone', 'due-moved'];

export function actionStep({ line }: ActionInLife): LifeStep {
  const { id, reference, wording, owner, due, slip, statusWords, raisedOn } = line;
  return {
    on: raisedOn,
    heading: `Action ${reference}`,
    lines: [
      { text: wording, href: actionPaths.show(id) },
      { text: `Owner: ${owner}` },
      { text: `Due: ${[due, slip].filter((part) => part !== '').join(', ')}` },
      { text: `Now: ${statusWords}` },
    ],
  };
}

export function stepsOfAction({ line: { reference }, updates, dueChanges }: ActionInLife): LifeStep[] {
  return [
    ...updates.filter(({ act }) => !NOT_TOLD.includes(act)).map((update) => updateStep(reference, update)),
    ...dueChanges.map((change) => dueStep(reference, change)),
  ];
}

function updateStep(reference: string, { act, text, madeOn, madeBy, meeting, minuteNumber }: ActionUpdate): LifeStep {
  const at = minuteNumber === null ? '' : ` at minute ${minuteNumber}`;
  const heading = act === 'completed' ? `closed${at}` : `${ACT_WORDS[act].toLowerCase()}${at}`;
  const by = meeting
    ? { text: `Meeting of ${longDate(meeting.day)}`, href: minutesPaths.ofMeeting(meeting.id) }
    : { text: `By ${madeBy}` };
  return { on: madeOn, heading: `${reference}: ${heading}`, lines: [...(text === '' ? [] : [{ text }]), by] };
}

function dueStep(reference: string, { oldDueOn, newDueOn, reason, approvedBy, changedOn }: DueChange): LifeStep {
  const day = (on: string | null) => (on === null ? 'no date' : plainDate(on));
  const isFirst = oldDueOn === null;
  return {
    on: changedOn,
    heading: `${reference}: due date ${isFirst ? 'set' : 'changed'}`,
    lines: [
      { text: isFirst ? day(newDueOn) : `From ${day(oldDueOn)} to ${day(newDueOn)}` },
      ...(reason === '' ? [] : [{ text: reason }]),
      ...(approvedBy === '' ? [] : [{ text: `Approved by ${approvedBy}` }]),
    ],
  };
}

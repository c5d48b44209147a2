import { addDays } from '../../../../src/domain/calendar/calendar-date.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { ActsService } from '../../../../src/workspace/actions/acts/acts.service.js';
import { Action } from '../../../../src/workspace/actions/action.entity.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { ActionDecisionsService } from '../../../../src/workspace/minutes/actions/action-decisions.service.js';
import { clerk, type MinutesDesk, resolutionOf } from '../../minutes/minutes-desk.js';
import { orderFor as orderForMinutes } from '../../minutes/faults/acts-on-minutes.js';
import type { ActionOrder, Order } from '../../minutes/faults/clerk-processes.js';

/** A meeting that raises three actions and deals with those of the meeting before it. */
export interface Sitting {
  readonly meeting: Meeting;
  readonly before: Meeting;
}

const FIRST_DAY = '2017-06-01';

/** What is done with the actions of each meeting, in its order, with the places where the code itself offers to fail. */
export const STEPS = [
  { step: 'check', failPoints: ['action-raised', 'action-decided'] },
  { step: 'take-back', failPoints: [] },
  { step: 'check-again', failPoints: ['action-completed'] },
  { step: 'updates', failPoints: ['action-changed'] },
  { step: 'completion', failPoints: ['action-changed'] },
  { step: 'merging', failPoints: ['action-changed'] },
] as const satisfies readonly { readonly step: string; readonly failPoints: readonly string[] }[];
export type Step = (typeof STEPS)[number]['step'];

const ON_ACTIONS: readonly Step[] = ['updates', 'completion', 'merging'];

/** Meetings on days in a row; before them one whose actions have come as far as those of each will. */
export async function sittingsOf(desk: MinutesDesk, count: number): Promise<Sitting[]> {
  const { id } = await desk.newPanel({ firstNumber: 1 });
  const opening = await heldOn(desk, id, FIRST_DAY, null);
  await desk.check(opening);
  for (const step of ON_ACTIONS) {
    const { name, actionId, form, user } = (await orderFor(desk, step, opening)) as ActionOrder;
    await desk.app.get(ActsService).take(name, actionId, form as { version: number }, user);
  }
  const sittings: Sitting[] = [];
  let before = opening;
  for (let index = 1; index <= count; index += 1) {
    const meeting = await heldOn(desk, id, addDays(FIRST_DAY, index), before);
    sittings.push({ meeting, before });
    before = meeting;
  }
  return sittings;
}

/** Says in the minutes what becomes of the actions of the meeting before. */
export async function decideOn(desk: MinutesDesk, { meeting, before }: Sitting): Promise<void> {
  const [data, , visits] = await actionsOf(desk, before);
  const { minutesId, id, version } = await desk.minuteNo(meeting, 0);
  const decisions = [
    { actionId: data?.id ?? '', decision: 'complete' as const, text: 'They were sent.', prints: true },
    {
      actionId: visits?.id ?? '',
      decision: 'new-date' as const,
      text: 'More time.',
      newDue: '2018-05-31',
      prints: true,
    },
  ];
  await desk.app.get(ActionDecisionsService).save(minutesId, id, { decisions, version }, clerk);
}

/** As somebody gives it who has just looked. */
export async function orderFor(desk: MinutesDesk, step: Step, meeting: Meeting): Promise<Order | ActionOrder> {
  if (step === 'check' || step === 'check-again') return orderForMinutes(desk, 'check', meeting);
  if (step === 'take-back') return orderForMinutes(desk, 'take-back', meeting);
  const [data, copy, visits] = await actionsOf(desk, meeting);
  const action = step === 'merging' ? copy : data;
  if (!action || !visits) throw new Error('Nothing was raised.');
  const forms = {
    updates: { text: 'Half of them were sent.', course: 'off-target' },
    completion: { text: 'All of them were sent.' },
    merging: { other: visits.reference, reason: 'Resolved twice.' },
  };
  const form = { ...forms[step], version: action.version };
  return { act: 'act-on-action', name: step, actionId: action.id, user: clerk, form, hasEvidence: step !== 'merging' };
}

export async function actionsOf(desk: MinutesDesk, { id: meetingId }: Meeting): Promise<Action[]> {
  const order = { referenceKey: 'ASC', id: 'ASC' } as const;
  return desk.app.get(UnitOfWork).reading(Action).find({ where: { meetingId }, order });
}

async function heldOn(desk: MinutesDesk, panelId: string, day: string, before: Meeting | null): Promise<Meeting> {
  const minutesOf = before === null ? [] : [before.id];
  const meeting = await desk.hold(panelId, day, [
    ...(before === null ? [] : [{ kind: 'minutes' as const, title: 'Minutes of the previous meeting', minutesOf }]),
    { title: 'Visits' },
  ]);
  const action = { marks: ['action' as const], due: 'by 31 March 2018' };
  const clauses = ['That placement data be sent.', 'That visits be made.', 'That visits be arranged.'];
  const last = (await desk.read(meeting)).items.length - 1;
  await desk.write(meeting, last, resolutionOf(...clauses.map((text) => ({ text, ...action }))));
  if (before !== null) {
    await desk.write(meeting, 0, resolutionOf({ text: 'That they be approved.', marks: ['decision'] }));
  }
  return meeting;
}

import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { clerk, type MinutesDesk } from '../minutes-desk.js';
import type { Order } from './clerk-processes.js';

/** What is done to minutes, in its order, each with the places where the code itself offers to fail. */
export const ACTS = [
  { act: 'check', failPoints: ['minutes-numbered', 'action-raised', 'action-completed', 'action-decided'] },
  { act: 'order', failPoints: [] },
  { act: 'publish', failPoints: ['before-minutes-publication', 'minutes-made-public'] },
  { act: 'approve', failPoints: ['minutes-approved'] },
  { act: 'sign', failPoints: ['minutes-signed'] },
] as const satisfies readonly { readonly act: Order['act']; readonly failPoints: readonly string[] }[];

/** As somebody gives it who has just looked at the minutes; `next` is the meeting that approves them. */
export async function orderFor(
  desk: MinutesDesk,
  act: Order['act'],
  meeting: Meeting,
  next: Meeting | null = null,
): Promise<Order> {
  const { id: minutesId, version, items } = await desk.read(meeting);
  const order = { act, minutesId, version, user: clerk };
  if (next === null) return order;
  if (act === 'sign') {
    return { ...order, form: { signedBy: 'Councillor Watson', signedOn: next.day, manner: 'by-hand' } };
  }
  if (act !== 'approve') return order;
  const corrections = [{ minuteId: items[2]?.id, oldText: 'be noted', newText: 'be welcomed' }];
  const { id: approvingMinuteId } = await desk.minuteNo(next, 0);
  return { ...order, form: { approvingMinuteId, outcome: 'corrected', corrections } };
}

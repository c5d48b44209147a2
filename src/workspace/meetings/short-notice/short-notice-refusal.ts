import type { MeetingOfPanel } from '../meeting.entity.js';

/**
 * Why a meeting is not called at short notice; null where it can be. The council's own summons always has its days.
 * (LGA 1972, s.100B(3)-(4); Sch 12 para 4.)
 */
export function shortNoticeRefusal({ state, panel }: MeetingOfPanel): string | null {
  if (panel.kind === 'council') {
    return 'The summons to a meeting of the council always has its clear days, so it cannot be called at short notice.';
  }
  if (!panel.partVaApplies) return 'The access to information rules do not apply to this panel, so no notice is asked.';
  if (state !== 'scheduled')
    return 'Short notice is recorded of a meeting that is to be held, before its agenda is out.';
  return null;
}

import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import type { Panel } from '../panels/panel.entity.js';
import type { MeetingDetails } from './meeting-details.js';
import { slugFor } from './meeting-slug.js';
import { Meeting, type MeetingOfPanel, NOTHING_YET } from './meeting.entity.js';

/** Puts a meeting into the calendar; `followsId` names the one in whose place it is held. @throws RuleBroken */
export async function addMeeting(
  unit: Unit,
  panel: Panel,
  details: MeetingDetails,
  followsId: string | null = null,
): Promise<MeetingOfPanel> {
  const id = newId();
  const slug = await slugFor(unit, { id, panelId: panel.id, ...details });
  const facts = { ...NOTHING_YET, ...details, id, panelId: panel.id, slug, followsId, version: 1 };
  const meeting = unit.manager.create(Meeting, { ...facts, state: 'scheduled' });
  await unit.manager.insert(Meeting, meeting);
  return Object.assign(meeting, { panel });
}

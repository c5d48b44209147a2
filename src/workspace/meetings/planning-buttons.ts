import { isClerk, type Reader } from '../../domain/access/roles.js';
import type { Button } from '../../platform/web/pages/list-page.js';
import { mayKeepMeetings } from './meeting-rights.js';
import { meetingPaths } from './meeting.paths.js';

/** What a clerk can do with a list or a month of meetings, of one panel or of all. */
export function planningButtons(reader: Reader, panelId?: string): Button[] {
  const mayPlan = panelId === undefined ? isClerk(reader) : mayKeepMeetings(reader, panelId);
  if (!mayPlan) return [];
  return [
    { text: 'Schedule a meeting', href: meetingPaths.new(panelId) },
    {
      text: 'Plan a run of meetings',
      href: meetingPaths.newRun(panelId && `?panelId=${panelId}`),
      kind: 'secondary',
    },
  ];
}

import { meetingPaths } from '../../meetings/meeting.paths.js';
import type { MinutesInFull } from '../minutes-in-full.js';

/** Where minutes are published: with their meeting. */
export function publicationOf({ id, meeting, panel }: MinutesInFull) {
  return { subjectId: id, address: meetingPaths.published({ slug: meeting.slug, panel }), day: meeting.day };
}

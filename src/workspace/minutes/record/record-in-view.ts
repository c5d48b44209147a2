import type { MinutesRecord, RecordedMinute } from '../../../domain/minutes/minutes-record.js';
import { publicRecord } from '../../../domain/minutes/public-minutes.js';
import type { MinutesInView } from '../minutes-in-view.js';

/**
 * What was kept of minutes, for a reader of the minutes: what is closed to them today is closed in it too, and of a
 * minute that is no more, of which nobody can say whom it would be open to, only what is public is shown.
 */
export function recordInView(
  record: MinutesRecord,
  { minutes, closed }: Pick<MinutesInView, 'minutes' | 'closed'>,
): MinutesRecord {
  const open = publicRecord(record);
  const known = new Set(minutes.items.map(({ id }) => id));
  const isClosed = ({ id }: RecordedMinute) => closed.has(id) || !known.has(id);
  const seen = (minute: RecordedMinute, index: number) => (isClosed(minute) ? open.items[index] : minute);
  return { ...record, items: record.items.flatMap((minute, at) => seen(minute, at) ?? []) };
}

import { plainDate } from '../../../domain/calendar/calendar-date.js';
import { londonTime } from '../../../domain/calendar/london-time.js';
import type { ActionAside, ActionOnPage } from '../../actions/action-asides.service.js';
import { fullName } from '../../people/person.entity.js';
import { requestPaths } from '../reminders.paths.js';
import type { LiveLinks } from './live-links.service.js';

/** Who can answer by the link in a mail, with a button that ends it. */
export function liveLinksAside({ id }: ActionOnPage, live: readonly LiveLinks[]): ActionAside | null {
  if (live.length === 0) return null;
  return {
    place: 'side',
    title: 'Links in mails',
    entries: live.map(({ person, count, lastUntil }) => {
      const name = fullName(person);
      const until = plainDate(londonTime(lastUntil).date);
      return {
        lines: [`${name} can answer by ${count === 1 ? 'a link' : `${count} links`} until ${until}.`],
        button: {
          ...{ text: 'Revoke', action: requestPaths.revocation(id, person.id), kind: 'secondary' },
          label: `Revoke the links of ${name}`,
        },
      };
    }),
  };
}

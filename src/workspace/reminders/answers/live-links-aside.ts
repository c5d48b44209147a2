import type { ActionAside, ActionOnPage } from '../../actions/action-asides.service.js';
import { fullName } from '../../people/person.entity.js';
import { liveInWords, type LiveLinks } from '../links/live-links.js';
import { requestPaths } from '../reminders.paths.js';

/** Who can answer by the link in a mail, with a button that ends it. */
export function liveLinksAside({ id }: ActionOnPage, live: readonly LiveLinks[]): ActionAside | null {
  if (live.length === 0) return null;
  return {
    place: 'side',
    title: 'Links in mails',
    entries: live.map((each) => ({
      lines: [liveInWords(each, 'can answer')],
      button: {
        ...{ text: 'Revoke', action: requestPaths.revocation(id, each.person.id), kind: 'secondary' },
        label: `Revoke the links of ${fullName(each.person)}`,
      },
    })),
  };
}

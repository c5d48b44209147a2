import { mayKeepActions } from '../../domain/access/action-access.js';
import type { Reader } from '../../domain/access/roles.js';
import type { ActionAside, ActionOnPage } from '../actions/action-asides.service.js';
import type { RecommendationInView } from './recommendation-in-view.js';
import { bodyName, replyDueInWords, standingTag } from './recommendation-words.js';
import { recommendationPaths } from './recommendation.paths.js';

/** On the page of its action: to whom it went, and what is owed. */
export function recommendationAside(found: RecommendationInView): ActionAside {
  const lines = found.bodies.map((inView) => {
    const standing = standingTag(inView).text ?? 'Overdue';
    const due = inView.standing === 'to-send' ? '' : `. Reply due: ${replyDueInWords(inView)}`;
    return `${bodyName(found, inView)}: ${standing.toLowerCase()}${due}`;
  });
  const link = { text: 'Open the recommendation', href: recommendationPaths.show(found.recommendation.id) };
  return {
    place: 'side',
    title: 'Recommendation',
    entries: [{ lines: lines.length === 0 ? ['No body is named yet.'] : lines, links: [link] }],
  };
}

/** For the clerk, where an action waits for somebody and nobody has said that it is a recommendation. */
export function offerAside({ id, panelId, waitingSince, closedOn }: ActionOnPage, reader: Reader): ActionAside | null {
  if (waitingSince === null || closedOn !== null || !mayKeepActions(reader, panelId)) return null;
  const button = { text: 'Follow it as a recommendation', action: recommendationPaths.ofAction(id) };
  return {
    place: 'side',
    title: 'Recommendation',
    entries: [
      {
        lines: [
          'It waits for a reply. As a recommendation it keeps what each body replied, and when the panel was told.',
        ],
        button: { ...button, label: button.text, kind: 'secondary' },
      },
    ],
  };
}

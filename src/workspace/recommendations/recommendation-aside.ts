import type { ActionAside } from '../actions/action-asides.service.js';
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

import { bodyName } from './recommendation-words.js';
import type { RecommendationInView } from './recommendation-in-view.js';

/** Words of a private recommendation are null or replaced where it does not open to the reader. */
export function toRecommendationResource(found: RecommendationInView) {
  const { recommendation, action, bodies, linked } = found;
  return {
    id: recommendation.id,
    actionId: action.id,
    reference: action.reference,
    panelId: action.panelId,
    direction: recommendation.direction,
    fromBody: action.opens ? recommendation.fromBody : null,
    wording: action.wording,
    bodies: bodies.map((inView) => ({
      ...{ id: inView.body.id, name: bodyName(found, inView), standing: inView.standing, daysLate: inView.daysLate },
      ...{ sentOn: inView.body.sentOn, receivedOn: inView.body.receivedOn, noticeOn: inView.body.noticeOn },
      ...{ replyDueOn: inView.body.replyDueOn, reportedBackOn: inView.body.reportedBackOn },
      reportedBackAt: action.opens ? inView.body.reportedBackAt : null,
      version: inView.body.version,
      replies: inView.replies.map(({ kind, on, proposedAction, reasons }) => ({
        on,
        kind: action.opens ? kind : null,
        proposedAction: action.opens ? proposedAction : null,
        reasons: action.opens ? reasons : null,
      })),
    })),
    linked: action.opens
      ? linked.map(({ kind, action: { id, reference } }) => ({ kind, actionId: id, reference }))
      : [],
  };
}

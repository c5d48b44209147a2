import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import type { BodyInView, RecommendationInView } from '../recommendation-in-view.js';
import { bodyName } from '../recommendation-words.js';
import { recommendationPaths } from '../recommendation.paths.js';
import type { Deed } from './deeds.js';

/** As `workspace/actions/act` takes it. */
export function presentDeed(
  deed: Deed,
  found: RecommendationInView,
  inView: BodyInView,
  typed?: object,
  errors?: FormErrors,
) {
  const { recommendation, action } = found;
  const { body } = inView;
  const back = recommendationPaths.show(recommendation.id);
  const { sentOn, sentBy, receivedOn, noticeOn, replyDueOn, version } = body;
  const sent = { sentOn, sentBy, receivedOn, noticeOn, replyDueOn: noticeOn === null ? replyDueOn : null };
  const opened = deed.name === 'sending' ? { ...sent, version } : { version };
  return {
    title: `${deed.title}: ${action.reference}`,
    breadcrumbs: [
      { text: 'Recommendations', href: recommendationPaths.index() },
      { text: action.reference, href: back },
      { text: deed.title },
    ],
    caption: `${action.reference} · ${bodyName(found, inView)}`,
    heading: deed.title,
    lede: deed.lede,
    action: recommendationPaths.deed(recommendation.id, body.id, deed.name),
    back,
    backText: 'Back to the recommendation',
    fields: deed.fields,
    submit: { text: deed.submit },
    ...presentEdit(opened, typed, errors),
  };
}

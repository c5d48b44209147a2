import type { ReviewedMatter } from './reviewed-matter.js';

/** `version` is that of the marking, which a review must name; `reason` is null for whom the matter does not open to. */
export function toReviewResource({ marking, name, earlier }: ReviewedMatter) {
  return {
    name,
    paragraphs: marking.paragraphs,
    reviewOn: marking.reviewOn,
    version: marking.version,
    reviews: earlier.map(({ outcome, reviewOn, reviewedAt, reviewedBy, reason }) => ({
      ...{ outcome, reviewOn, reviewedAt, reviewedBy, reason },
    })),
  };
}

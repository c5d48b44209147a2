import type { Deed } from '../../platform/audit/audit-trail.js';
import type { TermsVersion } from './terms-version.entity.js';

/** What the audit trail says of something done to a version. */
export function termsDeed(
  action: string,
  { id, panelId, number }: Pick<TermsVersion, 'id' | 'panelId' | 'number'>,
  detail: Deed['detail'] = {},
): Deed {
  return { action, subjectKind: 'terms-of-reference', subjectId: id, detail: { panelId, number, ...detail } };
}

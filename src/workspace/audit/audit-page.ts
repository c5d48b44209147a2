import type { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import type { AuditPlace } from './audit-query.js';

export interface AuditPage {
  readonly events: readonly AuditEvent[];
  /** Counting stops at `MOST_COUNTED`. */
  readonly total: number;
  /** Behind the last of them, where there are more. */
  readonly next: AuditPlace | null;
}

/** What the trail has events of, for choosing from. */
export interface AuditChoices {
  readonly actors: readonly string[];
  readonly actions: readonly string[];
  readonly kinds: readonly string[];
}

import type { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import type { AuditPlace } from './audit-query.js';

/** Some events on end. */
export interface AuditBatch {
  readonly events: readonly AuditEvent[];
  /** What the records are called, by their id. */
  readonly names: ReadonlyMap<string, string>;
}

export interface AuditPage extends AuditBatch {
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

import type { MinutesRecord } from '../../../../domain/minutes/minutes-record.js';
import type { Approval } from '../../approval/approval.entity.js';
import type { CorrectionRow } from '../../approval/correction.entity.js';
import type { MinutesInFull } from '../../minutes-in-full.js';
import type { MinutesVersion } from '../minutes-version.entity.js';
import type { VersionDifferences } from './version-differences.js';

/** A version as far as its reader may see it. */
export interface ComparedVersion {
  readonly minutes: MinutesInFull;
  readonly version: MinutesVersion;
  readonly record: MinutesRecord;
}

export interface MadeCorrection {
  readonly correction: CorrectionRow;
  readonly approval: Approval;
}

export interface DifferencesInView {
  readonly before: ComparedVersion;
  readonly after: ComparedVersion;
  readonly differences: VersionDifferences;
  /** Those that made an approved version what it is, as far as their minutes are open to the reader. */
  readonly corrections: readonly MadeCorrection[];
}

import type { PageRange } from '../../../domain/agendas/page-numbers.js';
import type { Job } from '../../../platform/jobs/job.entity.js';
import type { AgendaInFull } from '../agenda-in-full.js';
import type { PackFile } from './pack-file.entity.js';
import type { PackVersion } from './pack-version.entity.js';

/** The packs of an agenda, as far as the reader may know of them. */
export interface PacksOfAgenda {
  readonly agenda: AgendaInFull;
  /** Newest first. */
  readonly versions: readonly VersionOfPacks[];
  readonly mayOrder: boolean;
  readonly mayReadDraft: boolean;
}

export interface VersionOfPacks {
  readonly version: PackVersion;
  readonly files: readonly PackFile[];
  /** What is not for publication and open to the reader by itself, as the full pack is not. */
  readonly closedPapers: readonly ClosedPaper[];
  /** The work on it; null once it is long done. */
  readonly job: Job | null;
}

export interface ClosedPaper {
  readonly paperId: string;
  readonly itemNumber: string;
  readonly title: string;
  readonly pageCount: number;
  readonly pages: PageRange | null;
}

export type PublicFacts = Pick<PackVersion, 'purpose' | 'builtAt' | 'withdrawnAt'>;

/** Frozen for publication and built: the two come together only when it is published. */
export function isPublished({ purpose, builtAt, withdrawnAt }: PublicFacts): boolean {
  return purpose === 'publication' && builtAt !== null && withdrawnAt === null;
}

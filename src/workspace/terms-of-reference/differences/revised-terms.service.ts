import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { FinishedDocument } from '../../../platform/pdf/document/tagged-document.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { TermsOfReferenceService } from '../terms-of-reference.service.js';
import type { TermsOfPanel } from '../terms-version.entity.js';
import { drawDifferences } from './differences.pdf.js';
import { type TermsDifferences, termsDifferences } from './terms-differences.js';

export interface ComparedTerms {
  readonly before: TermsOfPanel;
  readonly after: TermsOfPanel;
  readonly differences: TermsDifferences;
}

/** Two versions, by their numbers. */
export interface Revision {
  readonly from: number;
  readonly to: number;
}

/** What one version changes in another, and the paper that puts it before a meeting. */
@Injectable()
export class RevisedTermsService {
  constructor(
    private readonly terms: TermsOfReferenceService,
    private readonly authority: AuthorityService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotFound */
  async compare(panelId: string, { from, to }: Revision): Promise<ComparedTerms> {
    const before = await this.terms.get(panelId, from);
    const after = await this.terms.get(panelId, to);
    return { before, after, differences: termsDifferences(before, after) };
  }

  async draw(panelId: string, revision: Revision): Promise<FinishedDocument> {
    const compared = await this.compare(panelId, revision);
    const { name, brandColour: colour } = await this.authority.get();
    return drawDifferences(compared, { name, colour, madeAt: this.clock.now() });
  }

  /** The latest version that supersedes another; null while there is none. */
  async latest(panelId: string): Promise<Revision | null> {
    const versions = await this.terms.ofPanel(panelId);
    const to = versions.filter(({ supersedesId }) => supersedesId !== null).at(-1);
    const from = versions.find(({ id }) => id === to?.supersedesId);
    return from && to ? { from: from.number, to: to.number } : null;
  }
}

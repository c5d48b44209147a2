import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { isClerk, type Reader } from '../../../domain/access/roles.js';
import { type WaitingForThePublic, waitingForThePublic } from '../../../domain/terms-of-reference/terms-in-force.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { hasPanel, type TermsOfPanel, TermsVersion } from '../terms-version.entity.js';
import { TermsPublication } from './terms-publication.js';

/** Versions that a clerk has yet to publish, while the public reads one that they supersede. */
@Injectable()
export class TermsToPublishService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly publication: TermsPublication,
  ) {}

  /** Of the panels of this clerk, in the order of these: two statements, however many there are. */
  async of({ clerkOf, ...reader }: Reader): Promise<WaitingForThePublic<TermsOfPanel>[]> {
    if (!isClerk({ ...reader, clerkOf })) return [];
    const ofClerk = clerkOf === 'all' ? {} : { panelId: In([...clerkOf]) };
    const versions = await this.unitOfWork.reading(TermsVersion).find({
      where: { adoptedOn: Not(IsNull()), inForceFrom: Not(IsNull()), ...ofClerk },
      relations: { panel: true },
      order: { panel: { sortKey: 'ASC' }, number: 'ASC' },
    });
    const published = await this.publication.publicAmong(versions);
    const panelIds = [...new Set(versions.map(({ panelId }) => panelId))];
    return panelIds.flatMap((id) => {
      const ofPanel = versions.filter(hasPanel).filter(({ panelId }) => panelId === id);
      return waitingForThePublic(ofPanel, published);
    });
  }
}

import { AuditTrail } from '../../../src/platform/audit/audit-trail.js';
import { TermsAdoptionService } from '../../../src/workspace/terms-of-reference/adoption/terms-adoption.service.js';
import { AmendmentsService } from '../../../src/workspace/terms-of-reference/amendments/amendments.service.js';
import { TermsDetailsService } from '../../../src/workspace/terms-of-reference/drafting/terms-details.service.js';
import { TermsDraftingService } from '../../../src/workspace/terms-of-reference/drafting/terms-drafting.service.js';
import { TermsRemovalService } from '../../../src/workspace/terms-of-reference/drafting/terms-removal.service.js';
import { TermsPublication } from '../../../src/workspace/terms-of-reference/publication/terms-publication.js';
import { TermsPublishingService } from '../../../src/workspace/terms-of-reference/publication/terms-publishing.service.js';
import { TermsForPanels } from '../../../src/workspace/terms-of-reference/terms-for-panels.js';
import { TermsOfReferenceService } from '../../../src/workspace/terms-of-reference/terms-of-reference.service.js';
import { userWith } from '../../support/factories/account.js';
import { panelForm } from '../../support/factories/panel.js';
import { openPanelsDesk } from '../panels/panels-desk.js';
import { TERMS_TEXT } from './terms-text.js';

const administrator = userWith('administrator');

/** A panel without terms of reference, over a real database, on 16 October 2017. */
export async function openTermsDesk() {
  const desk = await openPanelsDesk();
  const { unitOfWork } = desk.database;
  const audit = new AuditTrail(desk.clock.system);
  const publication = new TermsPublication(desk.publisher, desk.publicRecord, desk.clock);
  const terms = new TermsOfReferenceService(unitOfWork);
  new TermsForPanels(desk.terms, terms).onModuleInit();
  const panelId = (await desk.panels.create(panelForm.corporateParenting().build(), administrator)).id;
  const drafting = new TermsDraftingService(unitOfWork, audit);
  const adoption = new TermsAdoptionService(unitOfWork, audit, publication, desk.clock);
  const adopt = async (number: number, adoptedOn: string, inForceFrom?: string) => {
    const { version } = await terms.get(panelId, number);
    const minute = { adoptedOn, adoptingBody: 'Corporate Parenting Panel', adoptingMinute: '27', inForceFrom };
    await adoption.adopt(panelId, number, { ...minute, version }, administrator);
  };
  return {
    ...desk,
    terms,
    drafting,
    details: new TermsDetailsService(unitOfWork, audit, publication, desk.clock),
    removal: new TermsRemovalService(unitOfWork, audit),
    adoption,
    amendments: new AmendmentsService(unitOfWork, audit),
    publishing: new TermsPublishingService(unitOfWork, audit, publication),
    panelId,
    /** Of the text of these specs. */
    begin: () => drafting.begin(panelId, { title: 'Terms of reference', text: TERMS_TEXT }, administrator),
    adopt,
  };
}

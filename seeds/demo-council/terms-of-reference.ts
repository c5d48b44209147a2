import { Injectable } from '@nestjs/common';
import { DomainError } from '../../src/domain/errors.js';
import type { Panel } from '../../src/workspace/panels/panel.entity.js';
import { PanelsService } from '../../src/workspace/panels/panels.service.js';
import { TermsAdoptionService } from '../../src/workspace/terms-of-reference/adoption/terms-adoption.service.js';
import { AmendmentsService } from '../../src/workspace/terms-of-reference/amendments/amendments.service.js';
import { TermsDetailsService } from '../../src/workspace/terms-of-reference/drafting/terms-details.service.js';
import { TermsDraftingService } from '../../src/workspace/terms-of-reference/drafting/terms-drafting.service.js';
import { TermsPublishingService } from '../../src/workspace/terms-of-reference/publication/terms-publishing.service.js';
import { TermsOfReferenceService } from '../../src/workspace/terms-of-reference/terms-of-reference.service.js';
import { DEMO_USER } from '../demo-user.js';
import { REVISED_SECTIONS, type RevisedSection, TERMS_BEFORE } from './corporate-parenting-terms-text.js';

const TITLE = 'Terms of reference';
/** The papers say that the text was on the council's website, and not since when. */
const IN_FORCE_FROM = '2017-05-19';
const AUGUST = { meetingDay: '2017-08-22', minuteNumber: '20' };

/** The Corporate Parenting Panel looked through its terms of reference in August, and had them revised for October. */
@Injectable()
export class TermsOfReferenceChapter {
  constructor(
    private readonly panels: PanelsService,
    private readonly terms: TermsOfReferenceService,
    private readonly drafting: TermsDraftingService,
    private readonly details: TermsDetailsService,
    private readonly adoption: TermsAdoptionService,
    private readonly amendments: AmendmentsService,
    private readonly publishing: TermsPublishingService,
  ) {}

  /** The version in force is public; the revised one is a draft on the agenda of October. */
  async tell(panel: Panel): Promise<void> {
    await this.adoptFirst(panel.id);
    const ids = new Map<RevisedSection, string[]>();
    for (const revised of REVISED_SECTIONS) ids.set(revised, await this.propose(panel, revised));
    await this.drafting.renew(panel.id, 1, DEMO_USER);
    for (const [revised, amendments] of ids) await this.revise(panel.id, revised, amendments);
  }

  /** In October the panel approved the revised version; it waits for final sign off by Council. */
  async adoptRevised(): Promise<string[]> {
    try {
      const panel = (await this.panels.all()).find(({ slug }) => slug === 'corporate-parenting-panel');
      if (!panel) return [];
      const { version, adoptedOn } = await this.terms.get(panel.id, 2);
      if (adoptedOn !== null) return ['The revised terms of reference were left alone: they are adopted already.'];
      const minute = { adoptedOn: '2017-10-24', adoptingBody: panel.name, adoptingMinute: '27' };
      await this.adoption.adopt(panel.id, 2, { ...minute, version }, DEMO_USER);
      return [];
    } catch (error) {
      if (error instanceof DomainError) return [`The revised terms of reference were not adopted: ${error.message}`];
      throw error;
    }
  }

  private async adoptFirst(panelId: string): Promise<void> {
    await this.drafting.begin(panelId, { title: TITLE, text: TERMS_BEFORE }, DEMO_USER);
    const rules = {
      maximumMembers: 10,
      frequency: 'Every two months',
      chairRule: 'The Advisory Lead Member chairs the panel.',
    };
    await this.details.change(panelId, 1, { title: TITLE, ...rules, version: 1 }, DEMO_USER);
    const adopted = { adoptedOn: IN_FORCE_FROM, adoptingBody: 'Council', inForceFrom: IN_FORCE_FROM };
    await this.adoption.adopt(panelId, 1, { ...adopted, version: 2 }, DEMO_USER);
    await this.publishing.publish(panelId, 1, DEMO_USER);
  }

  private async propose({ id, name }: Panel, { amendments }: RevisedSection): Promise<string[]> {
    const ids: string[] = [];
    for (const [citation, wording] of amendments) {
      const form = { citation, wording, body: name, ...AUGUST };
      ids.push((await this.amendments.record(id, 1, form, DEMO_USER)).id);
    }
    return ids;
  }

  private async revise(
    panelId: string,
    { section, heading, changes }: RevisedSection,
    amendments: readonly string[],
  ): Promise<void> {
    const { sections, version } = await this.terms.get(panelId, 2);
    const before = sections.find(({ number }) => number === section)?.text ?? '';
    const text = changes.reduce((words, [old, changed]) => words.replace(old, changed), before);
    await this.drafting.reword({ panelId, number: 2, section }, { heading, text, version }, DEMO_USER);
    for (const id of amendments) await this.amendments.takeUp(panelId, 2, id, DEMO_USER);
  }
}

import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { NotFound } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { Panel } from '../../panels/panel.entity.js';
import { termsDeed } from '../terms-deed.js';
import { loadTerms, loadVersion } from '../terms-loader.js';
import { requireKeeperOfTerms } from '../terms-rights.js';
import { TermsVersion } from '../terms-version.entity.js';
import { recognisedText, refuseAdopted } from './terms-text.js';
import type { TermsSectionForm, TermsTextForm } from './terms-text.form.js';

/** The text of a version, until it is adopted. */
@Injectable()
export class TermsDraftingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** From a text: the first version of a panel, or one that is to supersede the latest. */
  async begin(panelId: string, form: TermsTextForm, user: Actor & Reader): Promise<TermsVersion> {
    requireKeeperOfTerms(user, panelId);
    const text = { title: form.title, ...recognisedText(form.text) };
    return this.unitOfWork.run(async (unit) => {
      const [number, latest] = await this.nextNumber(unit, panelId);
      const version = { ...blankVersion(panelId, number), ...text, supersedesId: latest?.id ?? null };
      await unit.manager.insert(TermsVersion, version);
      await this.audit.record(unit, user, termsDeed('drafted terms of reference', version));
      return version;
    });
  }

  /** A draft that says what this version says, to be changed and to supersede it. */
  async renew(panelId: string, number: number, user: Actor & Reader): Promise<TermsVersion> {
    requireKeeperOfTerms(user, panelId);
    return this.unitOfWork.run(async (unit) => {
      const [next] = await this.nextNumber(unit, panelId);
      const former = await loadVersion(unit.manager, panelId, number);
      const { title, opening, sections, quorum, maximumMembers, frequency, chairRule } = former;
      const said = { title, opening, sections, quorum, maximumMembers, frequency, chairRule };
      const version = { ...blankVersion(panelId, next), ...said, supersedesId: former.id };
      await unit.manager.insert(TermsVersion, version);
      await this.audit.record(unit, user, termsDeed('drafted terms of reference', version, { from: number }));
      return version;
    });
  }

  async rewrite(panelId: string, number: number, form: TermsTextForm, user: Actor & Reader): Promise<TermsVersion> {
    requireKeeperOfTerms(user, panelId);
    const text = { title: form.title, ...recognisedText(form.text) };
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('panel', panelId);
      const before = await loadVersion(unit.manager, panelId, number);
      refuseAdopted(before);
      await updateVersioned(unit, TermsVersion, { id: before.id, version: form.version ?? 0 }, text);
      await this.audit.record(unit, user, termsDeed('changed the text of terms of reference', before));
      return { ...before, ...text, version: before.version + 1 };
    });
  }

  async reword(
    { panelId, number, section }: { panelId: string; number: number; section: number },
    { heading, text = '', version }: TermsSectionForm,
    user: Actor & Reader,
  ): Promise<TermsVersion> {
    requireKeeperOfTerms(user, panelId);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('panel', panelId);
      const before = await loadVersion(unit.manager, panelId, number);
      refuseAdopted(before);
      if (!before.sections.some((each) => each.number === section)) throw new NotFound('There is no such section.');
      const reworded = before.sections.map((each) => (each.number === section ? { ...each, heading, text } : each));
      await updateVersioned(unit, TermsVersion, { id: before.id, version }, { sections: reworded });
      await this.audit.record(unit, user, termsDeed('changed a section of terms of reference', before, { section }));
      return { ...before, sections: reworded, version: before.version + 1 };
    });
  }

  private async nextNumber(unit: Unit, panelId: string): Promise<[number, TermsVersion | undefined]> {
    await unit.lock('panel', panelId);
    if (!(await unit.manager.existsBy(Panel, { id: panelId }))) throw new NotFound('There is no such panel.');
    const latest = (await loadTerms(unit.manager, panelId)).at(-1);
    return [(latest?.number ?? 0) + 1, latest];
  }
}

function blankVersion(panelId: string, number: number) {
  const isYetToBeAdopted = { adoptedOn: null, adoptingBody: null, adoptingMinute: null, inForceFrom: null };
  const leavesToSettings = { quorum: null, maximumMembers: null, frequency: null, chairRule: null, reviewOn: null };
  return { id: newId(), panelId, number, ...isYetToBeAdopted, ...leavesToSettings, version: 1 };
}

import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { NotFound } from '../../../domain/errors.js';
import { USUAL_PHRASES } from '../../../domain/minutes/usual-phrases.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { requireKeeperOfMinutes } from '../minutes-rights.js';
import { Phrase } from '../phrase.entity.js';
import type { PhraseForm, PhraseChangeForm } from './phrase.form.js';

const IN_ORDER = { position: 'ASC', id: 'ASC' } as const;

/** The wordings that a panel's minutes use again and again. */
@Injectable()
export class PhrasesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** The panel's own, then the usual ones. */
  async offeredTo(panelId: string): Promise<string[]> {
    return [...new Set([...(await this.of(panelId)).map(({ text }) => text), ...USUAL_PHRASES])];
  }

  async of(panelId: string): Promise<Phrase[]> {
    return this.unitOfWork.reading(Phrase).find({ where: { panelId }, order: IN_ORDER });
  }

  /** @throws NotFound */
  async get(panelId: string, id: string): Promise<Phrase> {
    const phrase = await this.unitOfWork.reading(Phrase).findOneBy({ id, panelId });
    if (!phrase) throw new NotFound('There is no such phrase.');
    return phrase;
  }

  async add(panelId: string, { text }: PhraseForm, user: Actor & Reader): Promise<void> {
    requireKeeperOfMinutes(user, panelId);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('phrases', panelId);
      const position = (await unit.manager.countBy(Phrase, { panelId })) + 1;
      const phrase = { id: newId(), panelId, position, text, version: 1 };
      await unit.manager.insert(Phrase, phrase);
      await this.audit.record(unit, user, { action: 'added a phrase', subjectKind: 'phrase', subjectId: phrase.id });
    });
  }

  async save(panelId: string, id: string, { text, version }: PhraseChangeForm, user: Actor & Reader): Promise<void> {
    requireKeeperOfMinutes(user, panelId);
    await this.get(panelId, id);
    await this.unitOfWork.run(async (unit) => {
      await updateVersioned(unit, Phrase, { id, version }, { text });
      await this.audit.record(unit, user, { action: 'changed a phrase', subjectKind: 'phrase', subjectId: id });
    });
  }

  async remove(panelId: string, id: string, user: Actor & Reader): Promise<void> {
    requireKeeperOfMinutes(user, panelId);
    await this.get(panelId, id);
    await this.unitOfWork.run(async (unit) => {
      await unit.manager.delete(Phrase, { id, panelId });
      await this.audit.record(unit, user, { action: 'removed a phrase', subjectKind: 'phrase', subjectId: id });
    });
  }
}

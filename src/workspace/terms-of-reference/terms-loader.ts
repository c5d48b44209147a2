/** Reads the versions of a panel's terms of reference: the one numbered, and all of them in order. */
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../domain/errors.js';
import { type TermsOfPanel, TermsVersion } from './terms-version.entity.js';

export async function loadTerms(manager: EntityManager, panelId: string): Promise<TermsVersion[]> {
  return manager.find(TermsVersion, { where: { panelId }, order: { number: 'ASC' } });
}

/** @throws NotFound */
export async function loadVersion(manager: EntityManager, panelId: string, number: number): Promise<TermsOfPanel> {
  const isNumber = Number.isInteger(number) && number > 0;
  const where = { panelId, number };
  const version = isNumber ? await manager.findOne(TermsVersion, { where, relations: { panel: true } }) : null;
  if (!version?.panel) throw new NotFound('This panel has no such version of its terms of reference.');
  return { ...version, panel: version.panel };
}

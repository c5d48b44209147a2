import type { MigrationInterface, QueryRunner } from 'typeorm';
import { changeWords, refuseWhileAny } from './tables.js';

const BEFORE = [
  'authority',
  'panel',
  'agenda',
  'person',
  'meeting-notice',
  'decisions',
  'draft-minutes',
  'approved-minutes',
  'terms-of-reference',
];

/** The register of champions and outside bodies can be published. */
export class ChampionRegister1795305600050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await changeWords(runner, 'publications', 'kind', [...BEFORE, 'champion-register']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await refuseWhileAny(
      runner,
      'publications',
      "kind = 'champion-register'",
      'a register of champions has been published',
    );
    await changeWords(runner, 'publications', 'kind', BEFORE);
  }
}

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
  'champion-register',
];

/** What panels recommended, and who has not replied, can be published. */
export class PublicRecommendations1795305600054 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await changeWords(runner, 'publications', 'kind', [...BEFORE, 'recommendations']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await refuseWhileAny(runner, 'publications', "kind = 'recommendations'", 'recommendations have been published');
    await changeWords(runner, 'publications', 'kind', BEFORE);
  }
}

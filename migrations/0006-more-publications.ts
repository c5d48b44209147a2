import type { MigrationInterface, QueryRunner } from 'typeorm';
import { changeWords } from './tables.js';

const BEFORE = ['authority', 'panel', 'agenda'];

/** The pages of councillors and the notices of meetings are publications too. */
export class MorePublications1795305600006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await changeWords(runner, 'publications', 'kind', [...BEFORE, 'person', 'meeting-notice']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await changeWords(runner, 'publications', 'kind', BEFORE);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** Meetings, agendas and their papers, the packs frozen from them, and what was published. */
export class Agendas1795305600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of shapes(new Columns(runner))) await createTable(runner, shape);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, shapes(new Columns(runner)));
  }
}

function shapes(column: Columns): TableShape[] {
  return [
    {
      name: 'meetings',
      columns: [
        column.id(),
        column.text('panel_id'),
        column.text('kind'),
        column.text('day'),
        column.text('starts_at'),
        column.text('place'),
        column.text('slug'),
        column.text('state'),
        column.optionalText('office_notice_at'),
        column.optionalText('inspection_at'),
        column.optionalText('summons_at'),
        column.version(),
      ],
      references: { panel_id: 'panels' },
      unique: [['panel_id', 'slug']],
      indexes: [
        ['day', 'starts_at', 'id'],
        ['panel_id', 'day'],
      ],
      words: {
        kind: ['ordinary', 'extraordinary', 'special'],
        state: ['scheduled', 'called', 'held', 'closed', 'cancelled', 'postponed', 'adjourned', 'inquorate'],
      },
    },
    {
      name: 'agendas',
      columns: [
        column.id(),
        column.text('meeting_id', { isUnique: true }),
        column.text('state'),
        column.optionalText('note'),
        column.optionalText('issued_on'),
        column.version(),
      ],
      references: { meeting_id: 'meetings' },
      words: { state: ['draft', 'publishing', 'published'] },
    },
    {
      name: 'agenda_entries',
      columns: [
        column.id(),
        column.text('agenda_id'),
        column.integer('position'),
        column.text('kind'),
        column.text('title'),
        column.optionalText('public_title'),
        column.optionalText('purpose'),
        column.optionalText('presenter'),
        column.optionalText('officer_id'),
        column.text('paper_expectation'),
        column.optionalText('wording'),
        column.version(),
      ],
      references: { agenda_id: 'agendas', officer_id: 'people' },
      indexes: [['agenda_id', 'position'], ['officer_id']],
      words: {
        kind: ['business', 'exclusion', 'next-meetings'],
        purpose: ['decision', 'discussion', 'information', 'scrutiny'],
        paper_expectation: ['paper', 'verbal', 'none', 'to-follow'],
      },
    },
    {
      name: 'entry_interests',
      columns: [column.id(), column.text('entry_id'), column.text('person_id'), column.text('recorded_at')],
      references: { entry_id: 'agenda_entries', person_id: 'people' },
      unique: [['entry_id', 'person_id']],
      indexes: [['person_id']],
    },
    {
      name: 'papers',
      columns: [
        column.id(),
        column.text('entry_id'),
        column.integer('position'),
        column.text('kind'),
        column.text('title'),
        column.optionalText('author'),
        column.optionalText('background_papers'),
        column.text('file_hash'),
        column.text('file_name'),
        column.integer('byte_size'),
        column.integer('page_count'),
        column.text('added_at'),
        column.version(),
      ],
      references: { entry_id: 'agenda_entries', file_hash: 'files' },
      indexes: [['entry_id', 'position'], ['file_hash']],
      words: { kind: ['report', 'appendix', 'minutes', 'presentation', 'plan', 'letter'] },
    },
    {
      name: 'exempt_markings',
      columns: [
        column.id(),
        column.text('entry_id', { isNullable: true, isUnique: true }),
        column.text('paper_id', { isNullable: true, isUnique: true }),
        column.text('basis'),
        column.text('paragraphs'),
        column.optionalText('reason'),
        column.optionalText('public_interest_test'),
        column.optionalText('review_on'),
        column.boolean('contract_negotiation'),
        column.boolean('must_be_registered'),
        column.boolean('own_planning_permission'),
        column.optionalText('legal_basis'),
        column.optionalText('legal_basis_text'),
        column.version(),
      ],
      references: { entry_id: 'agenda_entries', paper_id: 'papers' },
      indexes: [['review_on']],
      words: {
        basis: ['exempt', 'confidential'],
        legal_basis: ['government-terms', 'enactment', 'court-order'],
      },
      checks: { ck_exempt_markings_subject: '("entry_id" IS NULL) <> ("paper_id" IS NULL)' },
    },
    {
      name: 'pack_versions',
      columns: [
        column.id(),
        column.text('agenda_id'),
        column.integer('number'),
        column.text('purpose'),
        column.text('content'),
        column.text('frozen_at'),
        column.text('frozen_by'),
        column.optionalText('built_at'),
      ],
      references: { agenda_id: 'agendas' },
      unique: [['agenda_id', 'number']],
      words: { purpose: ['preview', 'publication'] },
    },
    {
      name: 'pack_files',
      columns: [
        column.id(),
        column.text('pack_version_id'),
        column.text('kind'),
        column.optionalText('paper_id'),
        column.text('name'),
        column.text('file_hash'),
        column.integer('byte_size'),
        column.integer('page_count'),
        column.boolean('is_public'),
        column.text('exempt_pages'),
      ],
      references: { pack_version_id: 'pack_versions', file_hash: 'files' },
      unique: [['pack_version_id', 'name']],
      indexes: [['file_hash']],
      words: { kind: ['agenda', 'public-pack', 'full-pack', 'paper'] },
    },
    {
      name: 'publications',
      columns: [
        column.id(),
        column.integer('sequence', { isUnique: true }),
        column.text('kind'),
        column.text('subject_id'),
        column.integer('edition'),
        column.text('address'),
        column.text('day'),
        column.integer('content_schema'),
        column.text('content'),
        column.text('published_at'),
        column.text('published_by'),
        column.optionalText('supersedes_id'),
        column.text('previous_hash', { isUnique: true }),
        column.text('hash', { isUnique: true }),
      ],
      references: { supersedes_id: 'publications' },
      unique: [['kind', 'subject_id', 'edition']],
      indexes: [['address', 'edition'], ['kind', 'day', 'id'], ['supersedes_id']],
      words: { kind: ['authority', 'panel', 'agenda'] },
    },
    {
      name: 'publication_files',
      columns: [
        column.id(),
        column.text('publication_id'),
        column.text('name'),
        column.text('media_type'),
        column.text('file_hash'),
        column.integer('byte_size'),
        column.integer('page_count'),
      ],
      references: { publication_id: 'publications', file_hash: 'files' },
      unique: [['publication_id', 'name']],
      indexes: [['file_hash']],
    },
  ];
}

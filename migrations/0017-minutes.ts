import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

const STATES = ['drafted', 'checked', 'published', 'approved', 'signed'];
const BLOCKS = ['narrative', 'resolution', 'arrival', 'departure', 'exclusion', 'return'];
const RESOLUTIONS = ['resolved', 'recommended', 'agreed', 'noted', 'deferred', 'referred'];
const VOTES = ['none', 'show-of-hands', 'unanimous', 'by-name'];
const CHOICES = ['for', 'against', 'abstained'];
const MARKS = [
  'action',
  'appointment',
  'recommendation',
  'delegation',
  'referral',
  'further-report',
  'decision',
  'noted',
];

/** The minutes of a meeting: numbered minutes of blocks, resolutions with their clauses and votes, and what is marked. */
export class Minutes1795305600017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables(new Columns(runner))) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables(new Columns(runner)));
  }
}

function tables(column: Columns): TableShape[] {
  return [
    {
      name: 'minutes_of_meetings',
      columns: [
        column.id(),
        column.text('meeting_id', { isUnique: true }),
        column.text('state'),
        column.optionalText('checked_at'),
        column.optionalText('checked_by'),
        column.version(),
      ],
      references: { meeting_id: 'meetings' },
      indexes: [['state']],
      words: { state: STATES },
    },
    {
      name: 'minutes',
      columns: [
        column.id(),
        column.text('minutes_id'),
        column.text('panel_id'),
        column.integer('position'),
        column.optionalText('entry_id'),
        column.text('heading'),
        column.optionalText('public_heading'),
        column.optionalText('public_summary'),
        column.optionalText('series'),
        column.integer('number', { isNullable: true }),
        column.optionalText('printed_number'),
        column.version(),
      ],
      references: { minutes_id: 'minutes_of_meetings', panel_id: 'panels', entry_id: 'agenda_entries' },
      unique: [['panel_id', 'series', 'number']],
      indexes: [['minutes_id', 'position'], ['entry_id']],
      checks: { ck_minutes_numbered: '("number" IS NULL) = ("series" IS NULL)' },
    },
    {
      name: 'minute_blocks',
      columns: [
        column.id(),
        column.text('minute_id'),
        column.integer('position'),
        column.text('kind'),
        column.text('text'),
        column.boolean('is_private'),
      ],
      references: { minute_id: 'minutes' },
      indexes: [['minute_id', 'position']],
      words: { kind: BLOCKS },
    },
    {
      name: 'resolutions',
      columns: [
        column.id(),
        column.text('kind'),
        column.optionalText('recommended_to'),
        column.optionalText('moved_by'),
        column.optionalText('seconded_by'),
        column.text('vote_method'),
        column.integer('votes_for', { isNullable: true }),
        column.integer('votes_against', { isNullable: true }),
        column.integer('abstentions', { isNullable: true }),
        column.optionalText('casting_vote'),
        column.optionalText('casting_vote_by'),
        column.optionalText('voted_at'),
        column.optionalText('irregularity'),
      ],
      references: { id: 'minute_blocks' },
      indexes: [['kind']],
      words: { kind: RESOLUTIONS, vote_method: VOTES, casting_vote: ['for', 'against'] },
    },
    {
      name: 'recorded_votes',
      columns: [
        column.id(),
        column.text('resolution_id'),
        column.text('person_id'),
        column.text('name'),
        column.text('choice'),
        column.boolean('is_on_request'),
      ],
      references: { resolution_id: 'resolutions', person_id: 'people' },
      unique: [['resolution_id', 'person_id']],
      indexes: [['person_id']],
      words: { choice: CHOICES },
    },
    {
      name: 'clauses',
      columns: [
        column.id(),
        column.text('block_id'),
        column.integer('position'),
        column.integer('level'),
        column.text('text'),
        column.optionalText('owner'),
        column.optionalText('due'),
        column.optionalText('public_label'),
      ],
      references: { block_id: 'minute_blocks' },
      indexes: [['block_id', 'position']],
      checks: { ck_clauses_level: '"level" BETWEEN 0 AND 2' },
    },
    {
      name: 'clause_marks',
      columns: [column.id(), column.text('clause_id'), column.text('mark')],
      references: { clause_id: 'clauses' },
      unique: [['clause_id', 'mark']],
      indexes: [['mark']],
      words: { mark: MARKS },
    },
    {
      name: 'phrases',
      columns: [
        column.id(),
        column.text('panel_id'),
        column.integer('position'),
        column.text('text'),
        column.version(),
      ],
      references: { panel_id: 'panels' },
      indexes: [['panel_id', 'position']],
    },
  ];
}

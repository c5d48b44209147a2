import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { createTable, dropTables, type TableShape } from './tables.js';

/** What was resolved becomes actions, which are tracked until the panel agrees that they are done. */
export class Actions1795305600028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables(new Columns(runner))) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables(new Columns(runner)));
  }
}

const STATES = ['open', 'deferred', 'proposed', 'agreed', 'complete', 'superseded', 'withdrawn'];
const ACTS = [
  'raised',
  'progress',
  'proposed',
  'agreed',
  'returned',
  'carried',
  'completed',
  'reopened',
  'deferred',
  'resumed',
  'superseded',
  'withdrawn',
  'merged',
  'waiting',
  'replied',
  'assigned',
  'supported',
  'due-moved',
  'milestone',
  'milestone-met',
  'filed',
  'reworded',
];
const LIVE = '"closed_on" IS NULL';

function tables(column: Columns): TableShape[] {
  return [actions(column), updates(column), ...parts(column)];
}

function actions(column: Columns): TableShape {
  return {
    name: 'actions',
    columns: [
      column.id(),
      column.text('panel_id'),
      column.text('meeting_id'),
      column.text('source'),
      column.optionalText('clause_id'),
      column.optionalText('resolution_id'),
      column.optionalText('minute_number'),
      column.text('reference'),
      column.text('reference_key'),
      column.text('wording'),
      column.boolean('is_private'),
      column.optionalText('public_label'),
      column.boolean('opens_to_members'),
      column.optionalText('owner_person_id'),
      column.optionalText('owner_post_id'),
      column.optionalText('owner_words'),
      column.optionalText('no_owner_because'),
      column.optionalText('due_on'),
      column.text('sort_due_on'),
      column.optionalText('original_due_on'),
      column.optionalText('due_words'),
      column.optionalText('no_date_because'),
      column.integer('times_moved'),
      column.optionalText('strand_id'),
      column.text('state'),
      column.boolean('is_off_target'),
      column.optionalText('next_milestone_on'),
      column.optionalText('waiting_for'),
      column.optionalText('waiting_since'),
      column.optionalText('reply_due_on'),
      column.optionalText('proposed_on'),
      column.optionalText('last_colour'),
      column.text('raised_on'),
      column.text('last_heard_on'),
      column.optionalText('closed_on'),
      column.optionalText('closing_minute'),
      column.optionalText('closing_meeting_id'),
      column.optionalText('successor_id'),
      column.version(),
    ],
    references: {
      panel_id: 'panels',
      meeting_id: 'meetings',
      owner_person_id: 'people',
      owner_post_id: 'posts',
      strand_id: 'champion_strands',
      closing_meeting_id: 'meetings',
      successor_id: 'actions',
    },
    unique: [['clause_id']],
    indexes: [
      ['raised_on', 'id'],
      ['panel_id', 'raised_on', 'id'],
      ['closed_on', 'id'],
      ['panel_id', 'closed_on'],
      ['meeting_id'],
      ['closing_meeting_id'],
      ['successor_id'],
      ['owner_person_id'],
      ['owner_post_id'],
      ['strand_id'],
      ['resolution_id'],
      ['reference'],
    ],
    partialIndexes: [
      { name: 'ix_actions_live', columns: ['sort_due_on', 'id'], where: LIVE },
      { name: 'ix_actions_live_of_panel', columns: ['panel_id', 'sort_due_on', 'id'], where: LIVE },
      { name: 'ix_actions_live_of_owner', columns: ['owner_person_id', 'sort_due_on', 'id'], where: LIVE },
      { name: 'ix_actions_live_of_post', columns: ['owner_post_id', 'sort_due_on', 'id'], where: LIVE },
      { name: 'ix_actions_live_of_strand', columns: ['strand_id', 'sort_due_on', 'id'], where: LIVE },
    ],
    words: {
      source: ['clause', 'sentence', 'matters-arising'],
      state: STATES,
      last_colour: ['red', 'amber', 'green', 'none'],
    },
    checks: {
      ck_actions_label: '"is_private" = FALSE OR "public_label" IS NOT NULL',
      ck_actions_owner: '"owner_person_id" IS NULL OR "owner_post_id" IS NULL',
      ck_actions_closed: `("closed_on" IS NULL) = ("state" IN ('open', 'deferred', 'proposed', 'agreed'))`,
      ck_actions_due: `"sort_due_on" = COALESCE("due_on", '9999-12-31')`,
    },
  };
}

function updates(column: Columns): TableShape {
  return {
    name: 'action_updates',
    columns: [
      column.id(),
      column.text('action_id'),
      column.integer('place'),
      column.text('act'),
      column.text('text'),
      column.text('made_on'),
      column.optionalText('meeting_id'),
      column.optionalText('minute_number'),
      column.text('made_by'),
      column.optionalText('person_id'),
      column.text('recorded_at'),
    ],
    references: { action_id: 'actions', meeting_id: 'meetings', person_id: 'people' },
    unique: [['action_id', 'place']],
    indexes: [['meeting_id'], ['person_id']],
    words: { act: ACTS },
  };
}

function parts(column: Columns): TableShape[] {
  return [
    {
      name: 'action_due_changes',
      columns: [
        column.id(),
        column.text('action_id'),
        column.optionalText('old_due_on'),
        column.optionalText('new_due_on'),
        column.text('reason'),
        column.text('approved_by'),
        column.text('changed_on'),
        column.text('recorded_by'),
        column.text('recorded_at'),
      ],
      references: { action_id: 'actions' },
      indexes: [['action_id', 'recorded_at']],
    },
    {
      name: 'action_milestones',
      columns: [
        column.id(),
        column.text('action_id'),
        column.text('title'),
        column.text('due_on'),
        column.optionalText('met_on'),
      ],
      references: { action_id: 'actions' },
      indexes: [['action_id', 'due_on']],
    },
    {
      name: 'action_parties',
      columns: [
        column.id(),
        column.text('action_id'),
        column.text('kind'),
        column.optionalText('person_id'),
        column.optionalText('post_id'),
      ],
      references: { action_id: 'actions', person_id: 'people', post_id: 'posts' },
      indexes: [['action_id', 'kind'], ['person_id', 'kind'], ['post_id']],
      words: { kind: ['supporter', 'officer', 'interested'] },
      checks: { ck_action_parties_one: '("person_id" IS NULL) <> ("post_id" IS NULL)' },
    },
    {
      name: 'action_evidence',
      columns: [column.id(), column.text('update_id'), column.text('file_hash'), column.text('file_name')],
      references: { update_id: 'action_updates', file_hash: 'files' },
      indexes: [['update_id'], ['file_hash']],
    },
  ];
}

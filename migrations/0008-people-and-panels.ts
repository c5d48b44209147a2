import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import {
  changeCheck,
  createTable,
  dropTables,
  extendTable,
  shrinkTable,
  type TableExtension,
  type TableShape,
} from './tables.js';

const HOLDER = 'ck_seats_holder';
const ONE_OF_TWO = '"person_id" IS NULL OR "held_by" IS NULL';
const ONE_OF_THREE =
  '("person_id" IS NULL OR "held_by" IS NULL) AND ("person_id" IS NULL OR "post_id" IS NULL) AND ("held_by" IS NULL OR "post_id" IS NULL)';

/**
 * Posts with dated holders, registers of wards and political groups, the pages of councillors, every setting of a
 * panel, and seats that posts hold. What people had as free text becomes the first entries of the registers: when it
 * began was not recorded, so those days are NULL.
 */
export class PeopleAndPanels1795305600008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = new Columns(runner);
    for (const shape of registers(column)) await createTable(runner, shape);
    await extendTable(runner, people(column));
    await carryTextsOver(runner);
    await fileNames(runner);
    await nameAddresses(runner);
    await extendTable(runner, panels(column));
    for (const shape of reporting(column)) await createTable(runner, shape);
    await extendTable(runner, seats(column));
    await changeCheck(runner, 'seats', HOLDER, ONE_OF_THREE);
  }

  async down(runner: QueryRunner): Promise<void> {
    const column = new Columns(runner);
    await changeCheck(runner, 'seats', HOLDER, ONE_OF_TWO);
    await shrinkTable(runner, seats(column));
    await dropTables(runner, reporting(column));
    await shrinkTable(runner, panels(column));
    await shrinkTable(runner, people(column));
    await dropTables(runner, registers(column));
  }
}

function registers(column: Columns): TableShape[] {
  const named = () => [
    column.id(),
    column.text('name', { isUnique: true }),
    column.text('sort_key'),
    column.optionalText('ended_on'),
    column.version(),
  ];
  const days = '"from_day" IS NULL OR "to_day" IS NULL OR "to_day" >= "from_day"';
  return [
    { name: 'wards', columns: named(), indexes: [['sort_key', 'id']] },
    { name: 'political_groups', columns: named(), indexes: [['sort_key', 'id']] },
    {
      name: 'group_memberships',
      columns: [
        column.id(),
        column.text('person_id'),
        column.text('group_id'),
        column.optionalText('from_day'),
        column.optionalText('to_day'),
      ],
      references: { person_id: 'people', group_id: 'political_groups' },
      indexes: [['person_id'], ['group_id']],
      checks: { ck_group_memberships_days: days },
    },
    {
      name: 'posts',
      columns: [
        column.id(),
        column.text('title', { isUnique: true }),
        column.text('sort_key'),
        column.optionalText('mailbox'),
        column.boolean('is_job_share'),
        column.optionalText('ended_on'),
        column.version(),
      ],
      indexes: [['sort_key', 'id']],
    },
    {
      name: 'post_holdings',
      columns: [
        column.id(),
        column.text('post_id'),
        column.text('person_id'),
        column.optionalText('from_day'),
        column.optionalText('to_day'),
        column.version(),
      ],
      references: { post_id: 'posts', person_id: 'people' },
      indexes: [['post_id'], ['person_id']],
      checks: { ck_post_holdings_days: days },
    },
  ];
}

function people(column: Columns): TableExtension {
  return {
    name: 'people',
    columns: [
      column.optionalText('ward_id'),
      column.text('slug'),
      column.boolean('publish_contact'),
      column.optionalText('left_on'),
      column.optionalText('left_because'),
    ],
    fills: { slug: '"id"', publish_contact: `("kind" = 'councillor')` },
    references: { ward_id: 'wards' },
    unique: [['slug']],
    indexes: [['ward_id'], ['post', 'sort_key'], ['political_group', 'sort_key']],
  };
}

function panels(column: Columns): TableExtension {
  return {
    name: 'panels',
    columns: [
      column.optionalText('parent_id'),
      column.text('name_style'),
      column.text('numbering'),
      column.text('numbering_restarts'),
      column.integer('first_number'),
      column.text('resolution_marker'),
      column.text('clause_labels'),
      column.text('attendance_words'),
      column.text('quorum_rule'),
      column.integer('quorum_least'),
      column.integer('quorum_parts'),
      column.boolean('quorum_counts_co_optees'),
      column.optionalText('lead_officer_id'),
      column.text('action_due_rule'),
      column.integer('action_due_days'),
      column.boolean('publishes_progress'),
      column.boolean('allows_co_chairs'),
    ],
    fills: {
      name_style: `'initials'`,
      numbering: `'plain'`,
      numbering_restarts: `'municipal-year'`,
      first_number: '1',
      resolution_marker: `'Resolved:-'`,
      clause_labels: `'brackets'`,
      attendance_words: `'Also present were'`,
      quorum_rule: `'fraction'`,
      quorum_least: '3',
      quorum_parts: '4',
      quorum_counts_co_optees: 'FALSE',
      action_due_rule: `'next-report-deadline'`,
      action_due_days: '28',
      publishes_progress: 'FALSE',
      allows_co_chairs: 'FALSE',
    },
    references: { parent_id: 'panels', lead_officer_id: 'people' },
    indexes: [['parent_id'], ['lead_officer_id'], ['kind', 'sort_key']],
    words: {
      name_style: ['initials', 'surname', 'forename'],
      numbering: ['plain', 'prefix', 'suffix'],
      numbering_restarts: ['municipal-year', 'meeting', 'never'],
      resolution_marker: ['Resolved:-', 'RESOLVED:'],
      clause_labels: ['brackets', 'bracket', 'bullets'],
      attendance_words: ['Also present were', 'In attendance'],
      quorum_rule: ['number', 'fraction'],
      action_due_rule: ['next-report-deadline', 'days'],
    },
    checks: {
      ck_panels_quorum: '"quorum_least" >= 1 AND "quorum_parts" BETWEEN 2 AND 4',
      ck_panels_first_number: '"first_number" >= 1',
    },
  };
}

function reporting(column: Columns): TableShape[] {
  return [
    {
      name: 'reporting_lines',
      columns: [
        column.id(),
        column.text('panel_id'),
        column.integer('position'),
        column.optionalText('body_id'),
        column.optionalText('body_name'),
      ],
      references: { panel_id: 'panels', body_id: 'panels' },
      indexes: [['panel_id', 'position'], ['body_id']],
      checks: { ck_reporting_lines_body: '("body_id" IS NULL) <> ("body_name" IS NULL)' },
    },
  ];
}

function seats(column: Columns): TableExtension {
  return {
    name: 'seats',
    columns: [
      column.optionalText('post_id'),
      column.optionalText('name_style'),
      column.optionalText('appointing_minute'),
    ],
    references: { post_id: 'posts' },
    indexes: [['post_id'], ['panel_id', 'to_day']],
    words: { name_style: ['initials', 'surname', 'forename'] },
  };
}

/** Ids of people serve again for what is made of their texts: they are unique in the new tables too. */
async function carryTextsOver(runner: QueryRunner): Promise<void> {
  const statements = [
    `INSERT INTO "wards" ("id", "name", "sort_key", "version")
      SELECT MIN("id"), "ward", "ward", 1 FROM "people" WHERE "ward" IS NOT NULL GROUP BY "ward"`,
    `UPDATE "people" SET "ward_id" = (SELECT "wards"."id" FROM "wards" WHERE "wards"."name" = "people"."ward")`,
    `INSERT INTO "political_groups" ("id", "name", "sort_key", "version")
      SELECT MIN("id"), "political_group", "political_group", 1 FROM "people"
      WHERE "political_group" IS NOT NULL GROUP BY "political_group"`,
    `INSERT INTO "group_memberships" ("id", "person_id", "group_id")
      SELECT "people"."id", "people"."id", "political_groups"."id" FROM "people"
      JOIN "political_groups" ON "political_groups"."name" = "people"."political_group"`,
    `INSERT INTO "posts" ("id", "title", "sort_key", "is_job_share", "version")
      SELECT MIN("id"), "post", "post", COUNT(*) > 1, 1 FROM "people"
      WHERE "kind" = 'officer' AND "post" IS NOT NULL GROUP BY "post"`,
    `INSERT INTO "post_holdings" ("id", "post_id", "person_id", "version")
      SELECT "people"."id", "posts"."id", "people"."id", 1 FROM "people"
      JOIN "posts" ON "posts"."title" = "people"."post" WHERE "people"."kind" = 'officer'`,
  ];
  for (const statement of statements) await runner.query(statement);
}

interface Named {
  readonly id: string;
  readonly surname: string;
  readonly forenames: string | null;
}

/** By which registers are ordered and searched: `St John's` is found by "johns". */
async function fileNames(runner: QueryRunner): Promise<void> {
  for (const table of ['wards', 'political_groups', 'posts']) {
    const entries = (await runner.query(`SELECT "id", "sort_key" FROM "${table}"`)) as {
      id: string;
      sort_key: string;
    }[];
    for (const { id, sort_key: name } of entries) {
      await runner.manager.sql`UPDATE ${() => `"${table}"`} SET "sort_key" = ${slugOf(name)} WHERE "id" = ${id}`;
    }
  }
}

/** The address of each person's public page, should they ever have one: `elliott-mary`, the next `elliott-mary-2`. */
async function nameAddresses(runner: QueryRunner): Promise<void> {
  const people = (await runner.query('SELECT "id", "surname", "forenames" FROM "people" ORDER BY "id"')) as Named[];
  const taken = new Set(RESERVED);
  for (const { id, surname, forenames } of people) {
    const cut = slugOf(`${surname} ${forenames ?? ''}`).slice(0, LONGEST);
    const plain = cut.replace(/-$/, '') || 'person';
    let slug = /^\d+$/.test(plain) ? `person-${plain}` : plain;
    for (let count = 2; taken.has(slug); count += 1) slug = `${plain}-${count}`;
    taken.add(slug);
    await runner.manager.sql`UPDATE "people" SET "slug" = ${slug} WHERE "id" = ${id}`;
  }
}

/** The rules of this step's own time: those of the application may change, and what this has written may not. */
const RESERVED = ['all', 'api', 'calendar', 'edit', 'feed', 'former', 'index', 'new', 'search', 'wards'];
const LONGEST = 70;

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

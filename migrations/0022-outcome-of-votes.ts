import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Columns } from './columns.js';
import { extendTable, shrinkTable, type TableExtension } from './tables.js';

/** What each vote decided: a motion that fell is no decision. */
export class OutcomeOfVotes1795305600022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await extendTable(runner, extension(new Columns(runner)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await shrinkTable(runner, extension(new Columns(runner)));
  }
}

function extension(column: Columns): TableExtension {
  return {
    name: 'resolutions',
    columns: [column.text('outcome')],
    fills: { outcome: OUTCOME },
    indexes: [['outcome']],
    words: { outcome: ['carried', 'lost', 'undecided'] },
  };
}

/** As the rule of the day had it: the majority, and on a tie the casting vote. (LGA 1972, Sch 12 para 39.) */
function decidedBy(votesFor: string, votesAgainst: string): string {
  return `CASE WHEN ${votesFor} > ${votesAgainst} THEN 'carried' WHEN ${votesFor} < ${votesAgainst} THEN 'lost'
    WHEN "casting_vote" = 'for' THEN 'carried' WHEN "casting_vote" = 'against' THEN 'lost' ELSE 'undecided' END`;
}

function namesOf(choice: string): string {
  return `(SELECT COUNT(*) FROM "recorded_votes" "vote"
    WHERE "vote"."resolution_id" = "resolutions"."id" AND "vote"."choice" = '${choice}')`;
}

const IS_COUNTED = `"vote_method" = 'show-of-hands' AND ("votes_for" IS NOT NULL OR "votes_against" IS NOT NULL)`;
const IS_NAMED = `"vote_method" = 'by-name' AND EXISTS
  (SELECT 1 FROM "recorded_votes" "vote" WHERE "vote"."resolution_id" = "resolutions"."id")`;

const OUTCOME = `CASE
  WHEN ${IS_COUNTED} THEN ${decidedBy('COALESCE("votes_for", 0)', 'COALESCE("votes_against", 0)')}
  WHEN ${IS_NAMED} THEN ${decidedBy(namesOf('for'), namesOf('against'))}
  ELSE 'carried' END`;

import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const TABLE = 'actions';
const LIVE = '"closed_on" IS NULL';
const CLOSED = '"closed_on" IS NOT NULL';

/**
 * What is live is read through the indexes of what is live: beside one over every closing day SQLite takes that, and
 * sorts. The figures of the tracker read an index alone.
 */
export class ActionIndexes1795305600031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const index of indexesBefore()) await runner.dropIndex(TABLE, index);
    for (const index of indexes()) await runner.createIndex(TABLE, index);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of indexes()) await runner.dropIndex(TABLE, index);
    for (const index of indexesBefore()) await runner.createIndex(TABLE, index);
  }
}

/** They have the names that TypeORM gives. */
function indexesBefore(): TableIndex[] {
  const columns = [
    ['closed_on', 'id'],
    ['panel_id', 'closed_on'],
  ];
  return columns.map((columnNames) => new TableIndex({ columnNames }));
}

function indexes(): TableIndex[] {
  const figures = [
    'state',
    'due_on',
    'waiting_since',
    'is_off_target',
    'times_moved',
    'next_milestone_on',
    'last_heard_on',
    'raised_on',
    'panel_id',
    'owner_person_id',
    'owner_post_id',
    'closed_on',
  ];
  return [
    new TableIndex({ name: 'ix_actions_closed', columnNames: ['closed_on', 'id'], where: CLOSED }),
    new TableIndex({ name: 'ix_actions_closed_of_state', columnNames: ['state', 'closed_on'], where: CLOSED }),
    new TableIndex({ name: 'ix_actions_closed_of_panel', columnNames: ['panel_id', 'closed_on'], where: CLOSED }),
    new TableIndex({ name: 'ix_actions_live_figures', columnNames: figures, where: LIVE }),
  ];
}

import { Command } from 'commander';
import { DataSource } from 'typeorm';
import { schema } from '../app.schema.js';
import { loadConfig } from '../platform/config/load-config.js';
import { writerOptions } from '../platform/database/data-sources.js';
import { migrate } from '../platform/database/migrate.js';
import { prepareFolder } from '../platform/database/prepare-folder.js';

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Brings the database up to this version; does nothing when it is.')
    .action(async () => {
      const steps = await bringUpToDate();
      process.stdout.write(steps.length === 0 ? 'The database is up to date.\n' : `${steps.join('\n')}\n`);
    });
}

async function bringUpToDate(): Promise<string[]> {
  const { database, folders } = loadConfig();
  if (database.kind === 'sqlite') await prepareFolder(folders.db);
  const writer = await new DataSource(writerOptions(database, schema)).initialize();
  try {
    return await migrate(writer, database, folders);
  } finally {
    await writer.destroy();
  }
}

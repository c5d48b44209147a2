import { DataSource } from 'typeorm';
import type { Config } from '../config/config.js';
import { readerFor, type Schema, writerOptions } from './data-sources.js';
import { migrate } from './migrate.js';
import { prepareFolder } from './prepare-folder.js';
import { UnitOfWork } from './unit-of-work.js';

/** The open database of this process: its connections and the unit of work over them. */
export class Database {
  readonly unitOfWork: UnitOfWork;

  private constructor(
    readonly writer: DataSource,
    readonly reader: DataSource,
  ) {
    this.unitOfWork = new UnitOfWork(writer, reader);
  }

  /** Opens the database of the configuration and migrates it first where needed. */
  static async open(config: Config, schema: Schema): Promise<Database> {
    if (config.database.kind === 'sqlite') await prepareFolder(config.folders.db);
    const writer = await new DataSource(writerOptions(config.database, schema)).initialize();
    await migrate(writer, config.database, config.folders);
    const reader = readerFor(writer);
    if (reader !== writer) await reader.initialize();
    return new Database(writer, reader);
  }

  async close(): Promise<void> {
    if (this.reader !== this.writer) await this.reader.destroy();
    await this.writer.destroy();
  }
}

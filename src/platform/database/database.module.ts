import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../config/config.js';
import type { Schema } from './data-sources.js';
import { Database } from './database.js';
import { UnitOfWork } from './unit-of-work.js';

/** Opens the database at boot, closes it last, and lends the unit of work to everybody. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly database: Database) {}

  static forSchema(schema: Schema): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: Database, inject: [Config], useFactory: (config: Config) => Database.open(config, schema) },
        { provide: UnitOfWork, inject: [Database], useFactory: (database: Database) => database.unitOfWork },
      ],
      exports: [Database, UnitOfWork],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}

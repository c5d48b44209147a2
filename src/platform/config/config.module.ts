import { type DynamicModule, Module } from '@nestjs/common';
import type { SystemClock } from '../../domain/calendar/clock.js';
import { Config } from './config.js';
import { RealSystemClock, SYSTEM_CLOCK } from './system-clock.js';

/** Makes `Config` and the system clock known to every module; a test hands in its own. */
@Module({})
export class ConfigModule {
  static with(config: Config, clock: SystemClock = new RealSystemClock()): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [
        { provide: Config, useValue: config },
        { provide: SYSTEM_CLOCK, useValue: clock },
      ],
      exports: [Config, SYSTEM_CLOCK],
    };
  }
}

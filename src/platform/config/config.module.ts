import { type DynamicModule, Module } from '@nestjs/common';
import type { CouncilClock, SystemClock } from '../../domain/calendar/clock.js';
import { Config } from './config.js';
import { COUNCIL_CLOCK } from './council-clock.js';
import { FailPoint } from './fail-point.js';
import { SYSTEM_CLOCK } from './system-clock.js';

/** Makes `Config` and the two clocks known to every module; a test hands in its own. */
@Module({})
export class ConfigModule {
  static with(config: Config, systemClock: SystemClock, councilClock: CouncilClock): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [
        { provide: Config, useValue: config },
        FailPoint,
        { provide: SYSTEM_CLOCK, useValue: systemClock },
        { provide: COUNCIL_CLOCK, useValue: councilClock },
      ],
      exports: [Config, FailPoint, SYSTEM_CLOCK, COUNCIL_CLOCK],
    };
  }
}

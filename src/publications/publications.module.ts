import { Module } from '@nestjs/common';
import { CitedMinutes } from './cited-minutes.js';
import { PublicRecord } from './public-record.js';
import { Publisher } from './publisher.js';
import { Withdrawing } from './withdrawing.service.js';
import { StandingPublisher } from './standing-publisher.js';

const PROVIDERS = [PublicRecord, CitedMinutes, Publisher, StandingPublisher, Withdrawing];

@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class PublicationsModule {}

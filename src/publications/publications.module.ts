import { Module } from '@nestjs/common';
import { CitedMinutes } from './cited-minutes.js';
import { PublicRecord } from './public-record.js';
import { Publisher } from './publisher.js';

@Module({ providers: [PublicRecord, CitedMinutes, Publisher], exports: [PublicRecord, CitedMinutes, Publisher] })
export class PublicationsModule {}

import { Module } from '@nestjs/common';
import { PublicRecord } from './public-record.js';
import { Publisher } from './publisher.js';

@Module({ providers: [PublicRecord, Publisher], exports: [PublicRecord, Publisher] })
export class PublicationsModule {}

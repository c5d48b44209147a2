import { Module } from '@nestjs/common';

/** Making an agenda public. */
@Module({})
export class AgendaPublicationModule {}

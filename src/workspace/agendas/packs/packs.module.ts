import { Module } from '@nestjs/common';

/** Frozen agendas and the PDFs built from them. */
@Module({})
export class PacksModule {}

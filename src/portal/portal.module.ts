import { Module } from '@nestjs/common';
import { PublicationsModule } from '../publications/publications.module.js';

@Module({ imports: [PublicationsModule], controllers: [] })
export class PortalModule {}

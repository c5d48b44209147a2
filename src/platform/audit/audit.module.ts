import { Global, Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail.js';
import { Saves } from './saves.js';

@Global()
@Module({ providers: [AuditTrail, Saves], exports: [AuditTrail, Saves] })
export class AuditModule {}

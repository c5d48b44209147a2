import { Module } from '@nestjs/common';
import { AuditApiController } from './audit.api.controller.js';
import { AuditController } from './audit.controller.js';
import { AuditService } from './audit.service.js';
import { SubjectNames } from './subject-names.service.js';

@Module({ controllers: [AuditController, AuditApiController], providers: [AuditService, SubjectNames] })
export class AuditPagesModule {}

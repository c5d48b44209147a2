import { Controller, Get, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { User } from '../../platform/web/user.decorator.js';
import { auditQuery, placeFrom } from './audit-query.js';
import { toAuditResource } from './audit.presenter.js';
import { AuditService } from './audit.service.js';

@ApiTags('audit trail')
@Controller('api/audit')
export class AuditApiController {
  constructor(private readonly audit: AuditService) {}

  /** Newest first, or `?order=oldest`; `next` of an answer, sent as `after`, gives the events before. */
  @Get()
  @ApiQuery({ name: 'search', required: false })
  @ApiQuery({ name: 'by', required: false })
  @ApiQuery({ name: 'mark', required: false, enum: ['exempt-pages', 'lifted-stop'] })
  @ApiQuery({ name: 'after', required: false })
  async index(@Query() asked: Record<string, unknown>, @User() user: CurrentUser) {
    return toAuditResource({ page: await this.audit.page(auditQuery(asked), placeFrom(asked['after']), user) });
  }
}

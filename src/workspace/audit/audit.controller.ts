import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { SystemClock } from '../../domain/calendar/clock.js';
import { londonDay } from '../../domain/calendar/london-time.js';
import { SYSTEM_CLOCK } from '../../platform/config/system-clock.js';
import { CSV_START, csvLine } from '../../platform/web/csv.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { User } from '../../platform/web/user.decorator.js';
import type { AuditBatch } from './audit-page.js';
import { auditQuery, placeFrom } from './audit-query.js';
import { CSV_COLUMNS, csvCells, csvName, presentAudit } from './audit.presenter.js';
import { AuditService } from './audit.service.js';

@Controller('workspace/audit')
export class AuditController {
  constructor(
    private readonly audit: AuditService,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  @Get()
  async index(@Query() asked: Record<string, unknown>, @User() user: CurrentUser, @Res() response: Response) {
    const query = auditQuery(asked);
    const after = placeFrom(asked['after']);
    const page = await this.audit.page(query, after, user);
    const choices = await this.audit.choices(user);
    response.render('workspace/audit/index', presentAudit({ page, choices, query, reader: user, after }));
  }

  @Get('export.csv')
  async export(@Query() asked: Record<string, unknown>, @User() user: CurrentUser, @Res() response: Response) {
    const query = auditQuery(asked);
    const batches = await this.audit.export(query, user);
    const name = csvName(query, londonDay(this.clock.now().toISOString()));
    response.set({ 'Cache-Control': 'private, no-store', 'Content-Disposition': `attachment; filename="${name}"` });
    response.type('text/csv');
    await pipeline(Readable.from(linesOf(batches)), response);
  }
}

async function* linesOf(batches: AsyncIterable<AuditBatch>): AsyncIterable<string> {
  yield CSV_START + csvLine(CSV_COLUMNS);
  for await (const { events, names } of batches) yield events.map((event) => csvLine(csvCells(event, names))).join('');
}

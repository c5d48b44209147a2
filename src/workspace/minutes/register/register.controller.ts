import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { CSV_START, csvLine } from '../../../platform/web/csv.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { pageRequest } from '../../../platform/web/pages/pagination.js';
import { User } from '../../../platform/web/user.decorator.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { PanelsService } from '../../panels/panels.service.js';
import type { RegisteredResolution } from './registered-resolution.js';
import { registerQuery } from './register-query.js';
import { CSV_COLUMNS, csvCells, csvName, presentRegister } from './register.presenter.js';
import { RegisterService } from './register.service.js';

@Controller('workspace/decisions')
export class RegisterController {
  constructor(
    private readonly register: RegisterService,
    private readonly panels: PanelsService,
    private readonly authority: AuthorityService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async index(
    @Query() asked: Record<string, unknown>,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const years = await this.authority.municipalYears();
    const query = registerQuery(asked, years);
    const page = await this.register.page(query, pageRequest(asked), user);
    const panels = await this.panels.all();
    const address = request.originalUrl;
    response.render('workspace/decisions/index', presentRegister({ page, query, panels, years, address }));
  }

  @Get('export.csv')
  async export(@Query() asked: Record<string, unknown>, @User() user: CurrentUser, @Res() response: Response) {
    const query = registerQuery(asked, await this.authority.municipalYears());
    const name = csvName(this.clock.today());
    response.set({ 'Cache-Control': 'private, no-store', 'Content-Disposition': `attachment; filename="${name}"` });
    response.type('text/csv');
    await pipeline(Readable.from(linesOf(this.register.batches(query, user))), response);
  }
}

async function* linesOf(batches: AsyncIterable<RegisteredResolution[]>): AsyncIterable<string> {
  yield CSV_START + csvLine(CSV_COLUMNS);
  for await (const resolutions of batches) yield resolutions.map((each) => csvLine(csvCells(each))).join('');
}

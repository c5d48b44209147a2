import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { CSV_START, csvLine } from '../../../platform/web/csv.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { XLSX_TYPE, xlsxFile } from '../../../platform/web/xlsx/xlsx.js';
import { PanelsService } from '../../panels/panels.service.js';
import type { ActionInView } from '../action-in-view.js';
import { ActionsService } from '../actions.service.js';
import { actionsQuery } from '../actions-query.js';
import { TrackerReports } from '../tracker-reports.service.js';
import { csvCells, EXPORT_COLUMNS, xlsxCells } from './export-columns.js';
import { PrivateExports } from './private-exports.service.js';
import { narrowedInWords } from './narrowed-words.js';

/** The tracker as files, each of the same query as its page. */
@Controller('workspace/actions')
export class TrackerFilesController {
  constructor(
    private readonly actions: ActionsService,
    private readonly panels: PanelsService,
    private readonly reports: TrackerReports,
    private readonly privateExports: PrivateExports,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get('export.csv')
  async csv(@Query() asked: Record<string, unknown>, @User() user: CurrentUser, @Res() response: Response) {
    const query = actionsQuery(asked);
    await this.privateExports.note(query, user);
    this.attach(response, 'csv').type('text/csv');
    await pipeline(Readable.from(csvLines(this.actions.batches(query, user), user)), response);
  }

  @Get('export.xlsx')
  async xlsx(@Query() asked: Record<string, unknown>, @User() user: CurrentUser, @Res() response: Response) {
    const query = actionsQuery(asked);
    await this.privateExports.note(query, user);
    this.attach(response, 'xlsx').type(XLSX_TYPE);
    const sheet = { name: 'Actions', columns: EXPORT_COLUMNS };
    const rows = xlsxRows(this.actions.batches(query, user), user);
    await pipeline(Readable.from(xlsxFile(sheet, rows)), response);
  }

  @Get('export.pdf')
  async pdf(@Query() asked: Record<string, unknown>, @User() user: CurrentUser, @Res() response: Response) {
    const query = actionsQuery(asked);
    const panel = query.panelId === undefined ? null : await this.panels.get(query.panelId);
    const title = panel === null ? 'Actions' : `Actions of the ${panel.name}`;
    const { bytes } = await this.reports.draw({ title, query, narrowedTo: narrowedInWords(query) }, user);
    this.attach(response, 'pdf').type('application/pdf').send(Buffer.from(bytes));
  }

  /** `actions-2017-10-16.csv` */
  private attach(response: Response, ending: string): Response {
    const name = `actions-${this.clock.today()}.${ending}`;
    return response.set({
      'Cache-Control': 'private, no-store',
      'Content-Disposition': `attachment; filename="${name}"`,
    });
  }
}

async function* csvLines(batches: AsyncIterable<ActionInView[]>, reader: CurrentUser): AsyncIterable<string> {
  yield CSV_START + csvLine(EXPORT_COLUMNS.map(({ heading }) => heading));
  for await (const actions of batches) yield actions.map((action) => csvLine(csvCells(action, reader))).join('');
}

async function* xlsxRows(batches: AsyncIterable<ActionInView[]>, reader: CurrentUser) {
  for await (const actions of batches) yield actions.map((action) => xlsxCells(action, reader));
}

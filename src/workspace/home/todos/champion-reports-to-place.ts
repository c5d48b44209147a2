import { Injectable } from '@nestjs/common';
import { isClerk } from '../../../domain/access/roles.js';
import { ChampionReports } from '../../champion-reports/champion-reports.service.js';
import { programmePaths } from '../../work-programme/programme.paths.js';
import { type AtDesk, type Todo, TodoSource } from './todo.js';

/** Reports of champions that are on the work programme and on no agenda. */
@Injectable()
export class ChampionReportsToPlace extends TodoSource {
  constructor(private readonly reports: ChampionReports) {
    super();
  }

  async of({ reader }: AtDesk): Promise<Todo[]> {
    if (!isClerk(reader)) return [];
    return (await this.reports.toPlace(reader.clerkOf)).map(({ title, programmeItem, standing }) => ({
      text: `${title}: to be put on an agenda`,
      href: programmePaths.item(programmeItem.panelId, programmeItem.id),
      hint: `${standing}. The report is written.`,
      due: null,
    }));
  }
}

import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import type { Panel } from '../panels/panel.entity.js';
import { PanelsService } from '../panels/panels.service.js';
import type { OptionGroup } from '../people/person-choices.service.js';
import { Authors } from './authors.service.js';
import { MeetingsAhead } from './meetings-ahead.service.js';

/** What the forms of a work programme offer to choose from. */
@Injectable()
export class ProgrammeFormsAround {
  constructor(
    private readonly panels: PanelsService,
    private readonly meetings: MeetingsAhead,
    private readonly authors: Authors,
  ) {}

  async of(panelId: string, reader: Reader) {
    const panel: Panel = await this.panels.get(panelId);
    const ahead: readonly Meeting[] = await this.meetings.of(panelId);
    const authors: readonly OptionGroup[] = await this.authors.choices(reader);
    return { panel, ahead, authors, reader };
  }
}

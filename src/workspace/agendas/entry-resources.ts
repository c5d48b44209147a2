import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import { NotFound } from '../../domain/errors.js';
import { AgendaEditorService } from './agenda-editor.service.js';
import { toAgendaResource, toEntryResource } from './agenda.resource.js';

/** What the API answers after a change: the thing as it is now, with the numbers and pages that follow from it. */
@Injectable()
export class EntryResources {
  constructor(private readonly editor: AgendaEditorService) {}

  async agenda(id: string, user: Reader) {
    return toAgendaResource(await this.editor.take(id, user));
  }

  async entry(id: string, entryId: string, user: Reader) {
    const { agenda, closed } = await this.editor.take(id, user);
    const entry = agenda.entries.find((each) => each.id === entryId);
    if (!entry) throw new NotFound('There is no such item on this agenda.');
    return toEntryResource(entry, closed);
  }

  /** The entry a paper belongs to. */
  async entryOfPaper(id: string, paperId: string, user: Reader) {
    const { agenda, closed } = await this.editor.take(id, user);
    const entry = agenda.entries.find(({ papers }) => papers.some((paper) => paper.id === paperId));
    if (!entry) throw new NotFound('There is no such paper on this agenda.');
    return toEntryResource(entry, closed);
  }
}

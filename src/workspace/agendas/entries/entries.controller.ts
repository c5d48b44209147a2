import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { type AgendaEntry, ENTRY_KINDS } from '../agenda-entry.entity.js';
import { agendaPaths } from '../agenda.paths.js';
import { PreparedAgendas } from '../prepared-agendas.js';
import { EntriesService } from './entries.service.js';
import { EntryChoicesService } from './entry-choices.service.js';
import { EntryChangeForm, NewEntryForm } from './entry.form.js';
import { presentEntry, presentNewEntry } from './entry.presenter.js';

const FORM = 'workspace/agendas/form';

/** The entries of an agenda, each on a page of its own. */
@Controller('workspace/agendas/:id/entries')
export class EntriesController {
  constructor(
    private readonly entries: EntriesService,
    private readonly prepared: PreparedAgendas,
    private readonly choices: EntryChoicesService,
  ) {}

  @Get('new')
  async new(
    @Param('id') id: string,
    @Query() query: Record<string, unknown>,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const agenda = await this.prepared.agenda(id, user);
    const kind = kindFrom(query['kind']);
    const after = typeof query['after'] === 'string' ? { after: query['after'] } : {};
    response.render(FORM, presentNewEntry(agenda, kind, await this.choices.of(agenda, { kind }, user), after));
  }

  @Post()
  async create(
    @Param('id') id: string,
    @Body() body: { kind?: unknown },
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(NewEntryForm, body, (form) => this.entries.add(id, form, user));
    if (errors) {
      const agenda = await this.prepared.agenda(id, user);
      const kind = kindFrom(body.kind);
      const choices = await this.choices.of(agenda, { kind }, user);
      const page = presentNewEntry(agenda, kind, choices, { typed: body, errors });
      return response.status(errors.status).render(FORM, page);
    }
    sayNext(request, { text: 'The item is on the agenda.' });
    response.redirect(303, agendaPaths.show(id));
  }

  @Get(':entryId')
  async edit(@Param() { id, entryId }: EntryAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { agenda, entry } = await this.prepared.entry(id, entryId, user);
    response.render(FORM, presentEntry(agenda, entry, await this.choices.of(agenda, entry, user)));
  }

  @Post(':entryId')
  async update(
    @Param() { id, entryId }: EntryAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(EntryChangeForm, body, (form) => this.entries.save(id, entryId, form, user));
    if (errors) {
      const { agenda, entry } = await this.prepared.entry(id, entryId, user);
      const choices = await this.choices.of(agenda, entry, user);
      return response.status(errors.status).render(FORM, presentEntry(agenda, entry, choices, body, errors));
    }
    sayNext(request, { text: 'The item is saved.' });
    response.redirect(303, agendaPaths.show(id));
  }
}

export interface EntryAddress {
  readonly id: string;
  readonly entryId: string;
}

function kindFrom(kind: unknown): AgendaEntry['kind'] {
  return ENTRY_KINDS.find((known) => known === kind) ?? 'business';
}

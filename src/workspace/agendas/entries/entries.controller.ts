import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { PersonChoices } from '../../people/person-choices.service.js';
import { type AgendaEntry, ENTRY_KINDS } from '../agenda-entry.entity.js';
import { agendaPaths } from '../agenda.paths.js';
import { PreparedAgendas } from '../prepared-agendas.js';
import { EntriesService } from './entries.service.js';
import { EntryChangeForm, NewEntryForm } from './entry.form.js';
import { presentEntry, presentNewEntry } from './entry.presenter.js';

const FORM = 'workspace/agendas/form';

/** The entries of an agenda, each on a page of its own. */
@Controller('workspace/agendas/:id/entries')
export class EntriesController {
  constructor(
    private readonly entries: EntriesService,
    private readonly prepared: PreparedAgendas,
    private readonly people: PersonChoices,
  ) {}

  @Get('new')
  async new(
    @Param('id') id: string,
    @Query('kind') kind: unknown,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const agenda = await this.prepared.agenda(id, user);
    response.render(FORM, presentNewEntry(agenda, kindFrom(kind), await this.choices(user)));
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
      const page = presentNewEntry(agenda, kindFrom(body.kind), await this.choices(user), body, errors);
      return response.status(422).render(FORM, page);
    }
    sayNext(request, { text: 'The item is on the agenda.' });
    response.redirect(303, agendaPaths.show(id));
  }

  @Get(':entryId')
  async edit(@Param() { id, entryId }: EntryAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { agenda, entry } = await this.prepared.entry(id, entryId, user);
    response.render(FORM, presentEntry(agenda, entry, await this.choices(user)));
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
      return response
        .status(errors.status)
        .render(FORM, presentEntry(agenda, entry, await this.choices(user), body, errors));
    }
    sayNext(request, { text: 'The item is saved.' });
    response.redirect(303, agendaPaths.show(id));
  }

  private async choices(user: CurrentUser) {
    return { officers: [{ value: '', text: 'Nobody' }, ...(await this.people.officers(user))] };
  }
}

export interface EntryAddress {
  readonly id: string;
  readonly entryId: string;
}

function kindFrom(kind: unknown): AgendaEntry['kind'] {
  return ENTRY_KINDS.find((known) => known === kind) ?? 'business';
}

import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { PersonChoices } from '../../people/person-choices.service.js';
import { agendaPaths } from '../agenda.paths.js';
import type { EntryAddress } from '../entries/entries.controller.js';
import { PreparedAgendas } from '../prepared-agendas.js';
import { InterestForm } from './interest.form.js';
import { presentInterests } from './interest.presenter.js';
import { InterestsService } from './interests.service.js';

const PAGE = 'workspace/agendas/interests';

/** Who is known to have a disclosable interest in an entry. */
@Controller('workspace/agendas/:id/entries/:entryId/interests')
export class InterestsController {
  constructor(
    private readonly interests: InterestsService,
    private readonly prepared: PreparedAgendas,
    private readonly people: PersonChoices,
  ) {}

  @Get()
  async index(@Param() { id, entryId }: EntryAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { agenda, entry } = await this.prepared.entry(id, entryId, user);
    response.render(PAGE, presentInterests(agenda, entry, await this.choices(user)));
  }

  @Post()
  async create(
    @Param() { id, entryId }: EntryAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { value, errors } = await submitForm(InterestForm, body, ({ personId }) =>
      this.interests.add(id, entryId, personId, user),
    );
    if (errors) {
      const { agenda, entry } = await this.prepared.entry(id, entryId, user);
      const page = presentInterests(agenda, entry, await this.choices(user), body, errors);
      return response.status(422).render(PAGE, page);
    }
    sayNext(request, { text: 'The interest is recorded.' });
    // Whoever records an interest of their own closes this page to themselves.
    const isOwn = value.personId === user.personId;
    response.redirect(303, isOwn ? agendaPaths.show(id) : agendaPaths.interests(id, entryId));
  }

  @Post(':interestId/removal')
  async remove(
    @Param() { id, entryId, interestId }: EntryAddress & { readonly interestId: string },
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.interests.remove(id, entryId, interestId, user);
    sayNext(request, { text: 'The interest is removed.' });
    response.redirect(303, agendaPaths.interests(id, entryId));
  }

  private async choices(user: CurrentUser) {
    return { people: [{ value: '', text: 'Select a person' }, ...(await this.people.anybody(user))], user };
  }
}

import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { panelPaths } from '../../panels/panel.paths.js';
import { PanelsService } from '../../panels/panels.service.js';
import { requireKeeperOfMinutes } from '../minutes-rights.js';
import { minutesPaths } from '../minutes.paths.js';
import { PhraseChangeForm, PhraseForm } from './phrase.form.js';
import { PhrasesService } from './phrases.service.js';

const PAGE = 'workspace/minutes/phrases';

/** The phrase bank of a panel. */
@Controller('workspace/panels/:panelId/phrases')
export class PhrasesController {
  constructor(
    private readonly phrases: PhrasesService,
    private readonly panels: PanelsService,
  ) {}

  @Get()
  async index(@Param('panelId') panelId: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(PAGE, await this.page(panelId, user));
  }

  @Post()
  async create(
    @Param('panelId') panelId: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(PhraseForm, body, (form) => this.phrases.add(panelId, form, user));
    if (errors) return response.status(errors.status).render(PAGE, await this.page(panelId, user, body, errors));
    sayNext(request, { text: 'The phrase is in the bank.' });
    response.redirect(303, minutesPaths.phrases(panelId));
  }

  @Get(':id')
  async edit(@Param() { panelId, id }: PhraseAddress, @User() user: CurrentUser, @Res() response: Response) {
    response.render(PAGE, await this.editPage(panelId, id, user));
  }

  @Post(':id')
  async update(
    @Param() { panelId, id }: PhraseAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(PhraseChangeForm, body, (form) => this.phrases.save(panelId, id, form, user));
    if (errors)
      return response.status(errors.status).render(PAGE, await this.editPage(panelId, id, user, body, errors));
    sayNext(request, { text: 'The phrase is saved.' });
    response.redirect(303, minutesPaths.phrases(panelId));
  }

  @Post(':id/removal')
  async remove(
    @Param() { panelId, id }: PhraseAddress,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.phrases.remove(panelId, id, user);
    sayNext(request, { text: 'The phrase is removed.' });
    response.redirect(303, minutesPaths.phrases(panelId));
  }

  private async page(panelId: string, user: CurrentUser, typed?: object, errors?: FormErrors) {
    requireKeeperOfMinutes(user, panelId);
    const panel = await this.panels.get(panelId);
    return {
      title: `Phrases: ${panel.name}`,
      caption: panel.name,
      heading: 'Phrases',
      backLink: { text: 'Back to the panel', href: panelPaths.show(panelId) },
      phrases: (await this.phrases.of(panelId)).map(({ id, text }) => ({
        text,
        edit: minutesPaths.phrase(panelId, id),
        removal: minutesPaths.phraseRemoval(panelId, id),
      })),
      action: minutesPaths.phrases(panelId),
      submit: { text: 'Add the phrase' },
      ...presentEdit({}, typed, errors),
    };
  }

  private async editPage(panelId: string, id: string, user: CurrentUser, typed?: object, errors?: FormErrors) {
    requireKeeperOfMinutes(user, panelId);
    const panel = await this.panels.get(panelId);
    const { text, version } = await this.phrases.get(panelId, id);
    return {
      title: `Change a phrase: ${panel.name}`,
      caption: panel.name,
      heading: 'Change a phrase',
      backLink: { text: 'Back to the phrases', href: minutesPaths.phrases(panelId) },
      phrases: null,
      action: minutesPaths.phrase(panelId, id),
      submit: { text: 'Save the phrase' },
      ...presentEdit({ text, version }, typed, errors),
    };
  }
}

interface PhraseAddress {
  readonly panelId: string;
  readonly id: string;
}

import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { PanelsService } from '../../panels/panels.service.js';
import { termsPaths } from '../terms-of-reference.paths.js';
import { requireKeeperOfTerms } from '../terms-rights.js';
import { TermsDraftingService } from './terms-drafting.service.js';
import { presentNewText, presentRecognised } from './terms-forms.presenter.js';
import { TermsTextPageForm } from './terms-text.form.js';
import { recognisedText } from './terms-text.js';

const FORM = 'workspace/terms-of-reference/text';

/** A text is pasted, its sections are looked at, and it is saved as a draft. */
@Controller('workspace/panels/:panelId/terms-of-reference/new')
export class NewTermsController {
  constructor(
    private readonly panels: PanelsService,
    private readonly drafting: TermsDraftingService,
  ) {}

  @Get()
  async new(@Param('panelId') panelId: string, @User() user: CurrentUser, @Res() response: Response) {
    requireKeeperOfTerms(user, panelId);
    response.render(FORM, presentNewText(await this.panels.get(panelId), user));
  }

  @Post()
  async create(
    @Param('panelId') panelId: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOfTerms(user, panelId);
    const panel = await this.panels.get(panelId);
    const { value, errors } = await submitForm(TermsTextPageForm, body, async (form) => {
      recognisedText(form.text);
      return { form, draft: form.step === 'save' ? await this.drafting.begin(panelId, form, user) : null };
    });
    if (errors) return response.status(errors.status).render(FORM, presentNewText(panel, user, body, errors));
    const { form, draft } = value;
    if (draft === null) {
      const recognised = form.step === 'edit' ? null : presentRecognised(form.text);
      return response.render(FORM, { ...presentNewText(panel, user, body), recognised });
    }
    sayNext(response.req, { text: `Version ${draft.number} is saved as a draft.` });
    response.redirect(303, termsPaths.version(panelId, draft.number));
  }
}

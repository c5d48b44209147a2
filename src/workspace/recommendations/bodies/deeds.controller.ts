import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { recommendationPaths } from '../recommendation.paths.js';
import { RecommendationsService } from '../recommendations.service.js';
import { BodyDeeds } from './body-deeds.service.js';
import { presentDeed } from './deed.presenter.js';
import { deedCalled } from './deeds.js';

interface DeedAddress {
  readonly id: string;
  readonly bodyId: string;
  readonly deed: string;
}

/** The pages on which is recorded what became of a recommendation with one body. */
@Controller('workspace/recommendations/:id/bodies/:bodyId/:deed')
export class DeedsController {
  constructor(
    private readonly recommendations: RecommendationsService,
    private readonly deeds: BodyDeeds,
  ) {}

  @Get()
  async ask(@Param() address: DeedAddress, @User() user: CurrentUser, @Res() response: Response) {
    await this.draw(address, user, response);
  }

  @Post()
  async record(
    @Param() address: DeedAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const deed = deedCalled(address.deed);
    const { errors } = await submitForm(deed.form, body, (form) => this.deeds.record(address, form, user));
    if (errors) return this.draw(address, user, response.status(errors.status), { typed: body, errors });
    sayNext(request, { text: deed.done });
    response.redirect(303, recommendationPaths.show(address.id));
  }

  private async draw(
    { id, bodyId, deed: name }: DeedAddress,
    user: CurrentUser,
    response: Response,
    wrong?: { readonly typed: object; readonly errors: FormErrors },
  ): Promise<void> {
    const deed = deedCalled(name);
    const found = await this.recommendations.getToKeep(id, user);
    const inView = found.bodies.find(({ body }) => body.id === bodyId);
    if (!inView) throw new NotFound('This recommendation is not made to such a body.');
    if (wrong === undefined && !deed.fits(inView)) {
      throw new RuleBroken(deed.notNow);
    }
    response.render('workspace/actions/act', presentDeed(deed, found, inView, wrong?.typed, wrong?.errors));
  }
}

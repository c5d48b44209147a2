import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiParam, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { parseForm } from '../../../platform/web/forms/parse-form.js';
import { FormRefused } from '../../../platform/web/problems/form-refused.js';
import { User } from '../../../platform/web/user.decorator.js';
import { ActionDetails } from '../action-details.service.js';
import { toActionDetailResource } from '../action-resource.js';
import { ACT_NAMES } from './act.js';
import { ReasonForm } from './act.form.js';
import { AgreementForm } from './agreement.act.js';
import { ActsService } from './acts.service.js';
import { CompletionForm } from './completion.act.js';
import { DeferralForm } from './deferral.act.js';
import { DueDateForm } from './due-date.act.js';
import { MilestoneMetForm } from './milestone-met.act.js';
import { MilestoneForm } from './milestones.act.js';
import { OwnerForm } from './owner.act.js';
import { ReplyForm } from './reply.act.js';
import { StrandForm } from './strand.act.js';
import { SuccessionForm } from './succession.act.js';
import { SupporterRemovalForm } from './supporter-removal.act.js';
import { SupporterForm } from './supporters.act.js';
import { UpdateForm } from './update.act.js';
import { WaitingForm } from './waiting.act.js';

const FORMS = [
  UpdateForm,
  CompletionForm,
  AgreementForm,
  ReasonForm,
  OwnerForm,
  SupporterForm,
  SupporterRemovalForm,
  DueDateForm,
  DeferralForm,
  WaitingForm,
  ReplyForm,
  MilestoneForm,
  MilestoneMetForm,
  StrandForm,
  SuccessionForm,
];

@ApiTags('actions')
@ApiExtraModels(...FORMS)
@Controller('api/actions/:id')
export class ActsApiController {
  constructor(
    private readonly taking: ActsService,
    private readonly details: ActionDetails,
  ) {}

  /** Does one thing to the action, and answers with the action. Which form is asked for depends on what is done. */
  @Post(':act')
  @ApiParam({ name: 'act', enum: ACT_NAMES })
  @ApiBody({ schema: { oneOf: FORMS.map((form) => ({ $ref: getSchemaPath(form) })) } })
  async take(@Param('id') id: string, @Param('act') name: string, @Body() body: object, @User() user: CurrentUser) {
    const act = await this.taking.require(name, id, user);
    const { value, errors } = parseForm(act.form, body);
    if (errors) throw new FormRefused(errors);
    await this.taking.take(act.name, id, value, user);
    return toActionDetailResource(await this.details.get(id, user), user);
  }
}

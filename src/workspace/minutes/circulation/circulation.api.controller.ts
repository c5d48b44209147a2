import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { fullName } from '../../people/person.entity.js';
import { CirculationForm } from './circulation.form.js';
import { CirculationService } from './circulation.service.js';

/** Who was sent drafted minutes. */
@ApiTags('minutes')
@Controller('api/minutes/:id/circulation')
export class CirculationApiController {
  constructor(private readonly circulation: CirculationService) {}

  @Get()
  async show(@Param('id') id: string, @User() user: CurrentUser) {
    const { sent, candidates } = await this.circulation.show(id, user);
    return {
      sent: sent.map(({ personId, person, minuteId, sentAt, sentBy }) => ({
        personId,
        name: person ? fullName(person) : null,
        minuteId,
        sentAt,
        sentBy,
      })),
      suggested: candidates.suggested.map(({ personId, person }) => ({ personId, name: fullName(person) })),
      withoutAccount: candidates.withoutAccount,
    };
  }

  @Post()
  @ApiBody({ type: CirculationForm })
  async create(@Param('id') id: string, @ParsedBody(CirculationForm) form: CirculationForm, @User() user: CurrentUser) {
    await this.circulation.send(id, form, user);
    return this.show(id, user);
  }
}

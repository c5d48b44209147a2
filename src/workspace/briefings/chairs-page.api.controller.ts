import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { User } from '../../platform/web/user.decorator.js';
import { doneIn, gapIn, glanceOf, outstandingIn, sectionsOf } from './chairs-brief.js';
import { ChairsPages } from './chairs-page.service.js';

@ApiTags('briefings')
@Controller('api/meetings/:meetingId/chairs-page')
export class ChairsPageApiController {
  constructor(private readonly briefs: ChairsPages) {}

  @Get()
  async show(@Param('meetingId') meetingId: string, @User() reader: CurrentUser) {
    const facts = await this.briefs.of(meetingId, reader);
    return {
      meetingId,
      asAt: facts.today,
      glance: glanceOf(facts),
      gap: gapIn(facts),
      sections: [...sectionsOf(facts), doneIn(facts)].map(({ key, heading, lines }) => ({
        key,
        heading,
        lines: lines.map(({ action, label, text, wording }) => ({
          actionId: action?.id ?? null,
          label,
          text,
          wording,
        })),
      })),
      outstanding: outstandingIn(facts).map(({ id, reference, wording, owner, dueOn, due, slip, status }) => ({
        ...{ id, reference, wording, owner, dueOn, due, slip, status },
      })),
    };
  }
}

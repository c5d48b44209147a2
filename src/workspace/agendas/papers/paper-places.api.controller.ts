import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { placeFor } from '../../../domain/agendas/paper-place.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import type { AgendaEntry } from '../agenda-entry.entity.js';
import { MattersService } from '../matters.service.js';
import { PreparedAgendas } from '../prepared-agendas.js';

const MOST_NAMES = 100;
const PLACES: readonly AgendaEntry['kind'][] = ['business', 'minutes'];

/** Which items files may belong to, by their names; for a person to confirm. */
@ApiTags('agendas')
@Controller('api/agendas/:id/paper-places')
export class PaperPlacesApiController {
  constructor(
    private readonly prepared: PreparedAgendas,
    private readonly matters: MattersService,
  ) {}

  /** `entryId` is null where a name does not say. */
  @Get()
  @ApiQuery({ name: 'name', type: String, isArray: true })
  async index(@Param('id') id: string, @Query('name') name: unknown, @User() user: CurrentUser) {
    const agenda = await this.prepared.agenda(id, user);
    const closed = this.matters.closedTo(user, agenda);
    const places = agenda.entries.filter(
      ({ id: entryId, kind, isWithdrawn }) => PLACES.includes(kind) && !isWithdrawn && !closed.has(entryId),
    );
    return { items: namesIn(name).map((fileName) => ({ fileName, entryId: placeFor(fileName, places) })) };
  }
}

function namesIn(name: unknown): string[] {
  return [name]
    .flat()
    .filter((each) => typeof each === 'string')
    .slice(0, MOST_NAMES);
}

import { Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { isCalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { PanelsService } from '../panels.service.js';
import { SeatsService } from '../seats.service.js';
import { SeatEndingForm, SeatForm, SeatSuccessionForm } from './seat.form.js';
import { toSeatResource } from './seat.presenter.js';

@ApiTags('Seats')
@Controller('api/panels/:panelId/seats')
export class SeatsApiController {
  constructor(
    private readonly panels: PanelsService,
    private readonly seats: SeatsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** As at `?on=YYYY-MM-DD`, otherwise today. */
  @Get()
  async index(@Param('panelId') panelId: string, @Query('on') asked: unknown, @User() reader: CurrentUser) {
    const { id } = await this.panels.get(panelId);
    const on = typeof asked === 'string' && isCalendarDate(asked) ? asked : this.clock.today();
    const seats = await this.seats.membershipOn(id, on);
    return { on, items: seats.map((seat) => toSeatResource(seat, reader, on)) };
  }

  @Post()
  @ApiBody({ type: SeatForm })
  async create(@Param('panelId') panelId: string, @ParsedBody(SeatForm) form: SeatForm, @User() user: CurrentUser) {
    const { id } = await this.seats.add(panelId, form, user);
    return this.resource(panelId, id, user);
  }

  @Put(':seatId')
  @ApiBody({ type: SeatForm })
  async update(
    @Param() { panelId, seatId }: { panelId: string; seatId: string },
    @ParsedBody(SeatForm) form: SeatForm,
    @User() user: CurrentUser,
  ) {
    await this.seats.change(panelId, seatId, form, user);
    return this.resource(panelId, seatId, user);
  }

  @Post(':seatId/ending')
  @ApiBody({ type: SeatEndingForm })
  async end(
    @Param() { panelId, seatId }: { panelId: string; seatId: string },
    @ParsedBody(SeatEndingForm) form: SeatEndingForm,
    @User() user: CurrentUser,
  ) {
    await this.seats.end(panelId, seatId, form, user);
    return this.resource(panelId, seatId, user);
  }

  /** Ends the seat and gives it to a successor on the same terms: the new seat. */
  @Post(':seatId/succession')
  @ApiBody({ type: SeatSuccessionForm })
  async succeed(
    @Param() { panelId, seatId }: { panelId: string; seatId: string },
    @ParsedBody(SeatSuccessionForm) form: SeatSuccessionForm,
    @User() user: CurrentUser,
  ) {
    const { id } = await this.seats.succeed(panelId, seatId, form, user);
    return this.resource(panelId, id, user);
  }

  private async resource(panelId: string, seatId: string, user: CurrentUser) {
    return toSeatResource(await this.seats.get(panelId, seatId), user, this.clock.today());
  }
}

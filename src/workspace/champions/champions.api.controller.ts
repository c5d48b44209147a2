import { Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { isCalendarDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { ParsedBody } from '../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../platform/web/user.decorator.js';
import { PanelsService } from '../panels/panels.service.js';
import { AppointmentChangeForm } from './appointment-change.form.js';
import { AppointmentChanges } from './appointment-changes.service.js';
import { ChampionAppointmentForm } from './champion-appointment.form.js';
import type { AppointmentAddress } from './champion-appointments.controller.js';
import { ChampionAppointmentsService } from './champion-appointments.service.js';
import { toAppointmentResource, toStrandResource } from './champion-resources.js';
import { RemitForm } from './remits/remit.form.js';
import { RemitsService } from './remits/remits.service.js';
import type { StrandAddress } from './strand.controller.js';
import { ChampionEndingForm, ChampionLastDayForm, StrandForm } from './strand.form.js';
import { StrandsService } from './strands.service.js';

@ApiTags('Champions')
@Controller('api/panels/:panelId/champions')
export class ChampionsApiController {
  constructor(
    private readonly panels: PanelsService,
    private readonly strands: StrandsService,
    private readonly appointments: ChampionAppointmentsService,
    private readonly changes: AppointmentChanges,
    private readonly remits: RemitsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Each strand with its champion and each outside body with its representatives; takes `on` for another day. */
  @Get()
  async index(@Param('panelId') panelId: string, @Query('on') asked: unknown, @User() user: CurrentUser) {
    const { id } = await this.panels.get(panelId);
    const on = typeof asked === 'string' && isCalendarDate(asked) ? asked : this.clock.today();
    const strands = await this.strands.ofPanel(id);
    const all = await this.appointments.of(strands.map((strand) => strand.id));
    const ofStrand = (strandId: string) => all.filter((appointment) => appointment.strandId === strandId);
    const items = strands.map((strand) => ({ strand, appointments: ofStrand(strand.id) }));
    return { on, items: items.map((item) => toStrandResource(item, on, user)) };
  }

  @Post()
  @ApiBody({ type: StrandForm })
  async create(@Param('panelId') panelId: string, @ParsedBody(StrandForm) form: StrandForm, @User() user: CurrentUser) {
    const strand = await this.strands.add(panelId, form, user);
    return toStrandResource({ strand, appointments: [] }, this.clock.today(), user);
  }

  /** With everybody who has been appointed to it. */
  @Get(':strandId')
  async show(@Param() { panelId, strandId }: StrandAddress, @User() user: CurrentUser) {
    const strand = await this.strands.getOfPanel(panelId, strandId);
    const appointments = await this.appointments.of([strandId]);
    const remits = await this.remits.of([strandId]);
    return {
      ...toStrandResource({ strand, appointments }, this.clock.today(), user),
      history: appointments.map((appointment) => toAppointmentResource(appointment, user)),
      remits: remits.map(({ from, text, adoptedAt }) => ({ from, text, adoptedAt })),
    };
  }

  @Post(':strandId/remits')
  @ApiBody({ type: RemitForm })
  async addRemit(@Param() address: StrandAddress, @ParsedBody(RemitForm) form: RemitForm, @User() user: CurrentUser) {
    await this.remits.add(address, form, user);
    return this.show(address, user);
  }

  @Put(':strandId')
  @ApiBody({ type: StrandForm })
  async update(@Param() address: StrandAddress, @ParsedBody(StrandForm) form: StrandForm, @User() user: CurrentUser) {
    await this.strands.change(address.panelId, address.strandId, form, user);
    return this.show(address, user);
  }

  @Post(':strandId/ending')
  @HttpCode(200)
  @ApiBody({ type: ChampionLastDayForm })
  async end(
    @Param() address: StrandAddress,
    @ParsedBody(ChampionLastDayForm) form: ChampionLastDayForm,
    @User() user: CurrentUser,
  ) {
    await this.strands.end(address.panelId, address.strandId, form, user);
    return this.show(address, user);
  }

  @Post(':strandId/appointments')
  @ApiBody({ type: ChampionAppointmentForm })
  async appoint(
    @Param() address: StrandAddress,
    @ParsedBody(ChampionAppointmentForm) form: ChampionAppointmentForm,
    @User() user: CurrentUser,
  ) {
    const { id } = await this.appointments.appoint(address, form, user);
    return toAppointmentResource(await this.appointments.get(address.strandId, id), user);
  }

  @Put(':strandId/appointments/:id')
  @ApiBody({ type: AppointmentChangeForm })
  async changeAppointment(
    @Param() address: AppointmentAddress,
    @ParsedBody(AppointmentChangeForm) form: AppointmentChangeForm,
    @User() user: CurrentUser,
  ) {
    await this.changes.change(address, form, user);
    return toAppointmentResource(await this.appointments.get(address.strandId, address.id), user);
  }

  @Post(':strandId/appointments/:id/ending')
  @HttpCode(200)
  @ApiBody({ type: ChampionEndingForm })
  async endAppointment(
    @Param() address: AppointmentAddress,
    @ParsedBody(ChampionEndingForm) form: ChampionEndingForm,
    @User() user: CurrentUser,
  ) {
    await this.appointments.end(address, form, user);
    return toAppointmentResource(await this.appointments.get(address.strandId, address.id), user);
  }
}

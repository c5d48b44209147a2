import { Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { ParsedBody } from '../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../platform/web/user.decorator.js';
import { AttendanceService } from './attendance.service.js';
import { ApologiesForm } from './apologies/apologies.form.js';
import { ApologiesService } from './apologies/apologies.service.js';
import { HoldingForm, HoldingRemovalForm } from './holding/holding.form.js';
import { HoldingsService } from './holding/holdings.service.js';
import { LineForm, LineRemovalForm } from './lines/line.form.js';
import type { LineAddress } from './lines/lines.controller.js';
import { LinesService } from './lines/lines.service.js';
import { OtherAttendeesForm } from './others/other-attendees.form.js';
import { OtherAttendeesService } from './others/other-attendees.service.js';
import { PresidingsForm } from './presiding/presidings.form.js';
import { PresidingsService } from './presiding/presidings.service.js';
import { SheetForm } from './sheet.form.js';
import { toSheetResource } from './sheet.resource.js';
import { SheetViews } from './sheet-views.service.js';

/** Each answers with the whole sheet as it is then. */
@ApiTags('Proceedings')
@Controller('api/meetings/:meetingId')
export class AttendanceApiController {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly lines: LinesService,
    private readonly others: OtherAttendeesService,
    private readonly presidings: PresidingsService,
    private readonly apologies: ApologiesService,
    private readonly holdings: HoldingsService,
    private readonly views: SheetViews,
  ) {}

  @Get('attendance')
  async show(@Param('meetingId') id: string, @User() user: CurrentUser) {
    return toSheetResource(await this.views.of(id, user), user);
  }

  /** Begins the sheet with whoever sits on the panel that day. */
  @Post('attendance')
  async begin(@Param('meetingId') id: string, @User() user: CurrentUser) {
    await this.attendance.begin(id, user);
    return this.show(id, user);
  }

  @Put('attendance')
  @ApiBody({ type: SheetForm })
  async save(@Param('meetingId') id: string, @ParsedBody(SheetForm) form: SheetForm, @User() user: CurrentUser) {
    await this.attendance.save(id, form, user);
    return this.show(id, user);
  }

  @Post('attendance/others')
  @ApiBody({ type: OtherAttendeesForm })
  async add(
    @Param('meetingId') id: string,
    @ParsedBody(OtherAttendeesForm) form: OtherAttendeesForm,
    @User() user: CurrentUser,
  ) {
    await this.others.add(id, form, user);
    return this.show(id, user);
  }

  @Put('attendance/lines/:lineId')
  @ApiBody({ type: LineForm })
  async saveLine(
    @Param() { meetingId, lineId }: LineAddress,
    @ParsedBody(LineForm) form: LineForm,
    @User() user: CurrentUser,
  ) {
    await this.lines.save(meetingId, lineId, form, user);
    return this.show(meetingId, user);
  }

  @Delete('attendance/lines/:lineId')
  @ApiBody({ type: LineRemovalForm })
  async removeLine(
    @Param() { meetingId, lineId }: LineAddress,
    @ParsedBody(LineRemovalForm) { version }: LineRemovalForm,
    @User() user: CurrentUser,
  ) {
    await this.others.remove(meetingId, lineId, version, user);
    return this.show(meetingId, user);
  }

  @Put('presiding')
  @ApiBody({ type: PresidingsForm })
  async preside(
    @Param('meetingId') id: string,
    @ParsedBody(PresidingsForm) form: PresidingsForm,
    @User() user: CurrentUser,
  ) {
    await this.presidings.save(id, form, user);
    return this.show(id, user);
  }

  @Post('holding')
  @ApiBody({ type: HoldingForm })
  async hold(@Param('meetingId') id: string, @ParsedBody(HoldingForm) form: HoldingForm, @User() user: CurrentUser) {
    await this.holdings.record(id, form, user);
    return this.show(id, user);
  }

  @Delete('holding')
  @ApiBody({ type: HoldingRemovalForm })
  async undo(
    @Param('meetingId') id: string,
    @ParsedBody(HoldingRemovalForm) form: HoldingRemovalForm,
    @User() user: CurrentUser,
  ) {
    await this.holdings.undo(id, form, user);
    return this.show(id, user);
  }

  /** One’s own. */
  @Post('apologies')
  @ApiBody({ type: ApologiesForm })
  async apologise(
    @Param('meetingId') id: string,
    @ParsedBody(ApologiesForm) form: ApologiesForm,
    @User() user: CurrentUser,
  ) {
    await this.apologies.send(id, form, user);
    return this.show(id, user);
  }

  @Delete('apologies')
  @HttpCode(204)
  async takeBack(@Param('meetingId') id: string, @User() user: CurrentUser) {
    await this.apologies.withdraw(id, user);
  }
}

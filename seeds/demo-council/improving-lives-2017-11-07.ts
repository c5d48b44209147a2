import { Inject, Injectable } from '@nestjs/common';
import { COUNCIL_CLOCK } from '../../src/platform/config/council-clock.js';
import { CallingOffService } from '../../src/workspace/meetings/called-off/calling-off.service.js';
import { MeetingsService } from '../../src/workspace/meetings/meetings.service.js';
import { NoticePublicationService } from '../../src/workspace/meetings/notice-publication/notice-publication.service.js';
import type { Panel } from '../../src/workspace/panels/panel.entity.js';
import { morningOf, type MovableClock } from '../demo-morning.js';
import { DEMO_USER } from '../demo-user.js';

const MEETING = { kind: 'special', day: '2017-11-07', startsAt: '14:00' } as const;
const ANNOUNCED_ON = '2017-10-09';
const CALLED_OFF_ON = '2017-10-12';
const REASON = 'The report it was called to consider will not be ready, and is expected at the December meeting.';

/** A special meeting of the commission that was announced, and cancelled three days later. */
@Injectable()
export class ImprovingLivesInNovember {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly notices: NoticePublicationService,
    private readonly callingOff: CallingOffService,
    @Inject(COUNCIL_CLOCK) private readonly clock: MovableClock,
  ) {}

  async tell({ id: panelId }: Panel): Promise<void> {
    const today = this.clock.now();
    this.clock.setTo(morningOf(ANNOUNCED_ON));
    const meeting = await this.meetings.schedule({ ...MEETING, panelId }, DEMO_USER);
    const { version } = await this.notices.publish(meeting.id, meeting, DEMO_USER);
    this.clock.setTo(morningOf(CALLED_OFF_ON));
    await this.callingOff.callOff('cancelled', meeting.id, { reason: REASON, version }, DEMO_USER);
    this.clock.setTo(today);
  }
}

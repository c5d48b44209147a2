import { Injectable } from '@nestjs/common';
import { mayKeepProceedings } from '../../domain/access/proceedings-access.js';
import type { Reader } from '../../domain/access/roles.js';
import { presenceAt } from '../../domain/proceedings/presence.js';
import { QuorumService } from '../panels/quorum.service.js';
import { attendeesOf } from './attendees.js';
import { AttendanceService } from './attendance.service.js';
import { EntriesOfMeeting } from './entries-of-meeting.service.js';
import { HoldingsService } from './holding/holdings.service.js';
import type { SheetView } from './sheet-view.js';
import { sheetWarnings } from './sheet-warnings.js';

/** Puts together what a reader sees of an attendance sheet. */
@Injectable()
export class SheetViews {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly entries: EntriesOfMeeting,
    private readonly quorums: QuorumService,
    private readonly holdings: HoldingsService,
  ) {}

  async of(meetingId: string, reader: Reader): Promise<SheetView> {
    const recorded = await this.attendance.read(meetingId, reader);
    const { meeting } = recorded;
    const mayKeep = mayKeepProceedings(reader, meeting.panelId);
    const { number: quorum, rule } = await this.quorums.quorumOn(meeting.panelId, meeting.day);
    const attendees = attendeesOf(recorded, rule);
    const entries = await this.entries.of(meetingId);
    return {
      recorded,
      entries,
      presence: presenceAt(attendees, { entryId: null, at: null }, quorum),
      counting: new Set(attendees.filter(({ counts }) => counts).map(({ id }) => id)),
      warnings: mayKeep ? sheetWarnings({ recorded, attendees, quorum, entries }) : [],
      lacksSeats: mayKeep && (await this.attendance.lacksSeats(recorded)),
      holding: mayKeep ? await this.holdings.offers(meeting) : { outcomes: false, undoing: false },
    };
  }
}

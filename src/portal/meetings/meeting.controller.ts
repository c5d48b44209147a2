import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { FileStore } from '../../platform/files/file-store.js';
import type { PublicationFile } from '../../publications/publication-file.entity.js';
import { type Edition, type Published, PublicRecord } from '../../publications/public-record.js';
import { addresses } from '../portal.paths.js';
import { keepForAMinute } from '../public-answer.js';
import { type HeldMeeting, presentHeld, presentOutcome } from '../minutes/outcome.presenter.js';
import { PublishedTermsOfReference } from '../terms-of-reference/published-terms.js';
import { presentTermsOfDay } from '../terms-of-reference/terms.presenter.js';
import { presentMeeting } from './meeting.presenter.js';
import { presentNotice } from './notice.presenter.js';

/** What is published at the address of a meeting. */
const OF_MEETINGS = ['agenda', 'meeting-notice', 'decisions', 'draft-minutes', 'approved-minutes'] as const;
const MINUTES_FILES: readonly string[] = ['minutes.pdf', 'minutes.docx'];

interface AroundNotice {
  readonly history: readonly Edition[];
  readonly outcome: ReturnType<typeof presentOutcome>;
  readonly terms: ReturnType<typeof presentTermsOfDay>;
}

@Controller('panels/:panel/meetings/:meeting')
export class MeetingController {
  constructor(
    private readonly record: PublicRecord,
    private readonly files: FileStore,
    private readonly terms: PublishedTermsOfReference,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async show(@Param('panel') panel: string, @Param('meeting') meeting: string, @Res() response: Response) {
    const address = addresses.meeting(panel, meeting);
    const notice = await this.record.findCurrent('meeting-notice', address);
    const agenda = await this.record.findCurrent('agenda', address);
    const history = await this.record.history(address);
    const held = await this.held(address);
    const outcome = presentOutcome(held);
    const told = held.minutes ?? held.decisions;
    const terms = await this.termsOf(panel, (agenda ?? notice ?? told)?.content.meeting.day);
    if (agenda === null && notice === null && told !== null) {
      keepForAMinute(response);
      return response.render('portal/minutes/meeting', { ...presentHeld(told.content, history), outcome, terms });
    }
    if (agenda === null) {
      if (notice === null) throw await this.record.missing(OF_MEETINGS, address);
      return this.showNotice(notice, { history, outcome, terms }, response);
    }
    const files = await this.record.filesOf(agenda.publication.id);
    keepForAMinute(response);
    response.render('portal/meetings/show', { ...presentMeeting(agenda, files, history, notice), outcome, terms });
  }

  /** Of a meeting that is not public nothing is told: its page is not there. */
  private async termsOf(panel: string, day: CalendarDate | undefined) {
    return presentTermsOfDay(day === undefined ? null : await this.terms.inForceOn(panel, day));
  }

  private async held(address: string): Promise<HeldMeeting> {
    const minutes = await this.record.findMinutes(address);
    return {
      minutes,
      minutesFiles: minutes === null ? [] : await this.record.filesOf(minutes.publication.id),
      decisions: minutes === null ? await this.record.findCurrent('decisions', address) : null,
    };
  }

  private async showNotice(
    notice: Published<'meeting-notice'>,
    { history, ...around }: AroundNotice,
    response: Response,
  ): Promise<void> {
    const council = await this.record.findCurrent('authority', 'council');
    keepForAMinute(response);
    const shown = { council: council?.content ?? null, today: this.clock.today() };
    response.render('portal/meetings/notice', { ...presentNotice(notice, history, shown), ...around });
  }

  @Get(':file')
  async file(@Param() at: { panel: string; meeting: string; file: string }, @Res() response: Response) {
    await this.send(addresses.meeting(at.panel, at.meeting), at.file, response);
  }

  @Get('papers/:file')
  async paper(@Param() at: { panel: string; meeting: string; file: string }, @Res() response: Response) {
    await this.send(addresses.meeting(at.panel, at.meeting), `papers/${at.file}`, response);
  }

  /** Of a draft only until the minutes are approved: then the same address leads to those. */
  private async ofMinutes(address: string, name: string): Promise<PublicationFile | null> {
    if (!MINUTES_FILES.includes(name)) return null;
    const approved = await this.record.findFile('approved-minutes', address, name);
    return approved ?? (await this.record.findFile('draft-minutes', address, name));
  }

  /** Only ever through a row of a publication; the hash makes a strong tag, so that caches ask and are told. */
  private async send(address: string, name: string, response: Response): Promise<void> {
    const file = (await this.ofMinutes(address, name)) ?? (await this.record.findFile('agenda', address, name));
    if (file === null) throw await this.record.missing(OF_MEETINGS, address, name);
    keepForAMinute(response);
    response.setHeader('ETag', `"${file.fileHash}"`);
    response.setHeader('Content-Disposition', 'inline');
    response.type(file.mediaType);
    response.sendFile(this.files.pathOf(file.fileHash), {
      dotfiles: 'allow',
      cacheControl: false,
      lastModified: false,
    });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { FileStore } from '../../../platform/files/file-store.js';
import type { AttachmentOrder } from '../../../platform/mail/mail-attachments.js';
import { AuthorityService } from '../../authority/authority.service.js';
import type { MeetingOfPanel } from '../../meetings/meeting.entity.js';
import type { ChairsFacts } from '../chairs-facts.js';
import { drawChairsPage } from '../chairs-page.pdf.js';
import { ChairsPages } from '../chairs-page.service.js';

/** A meeting's brief in the form that everybody may read. */
export interface BriefOfMeeting {
  readonly fileName: string;
  facts(): Promise<ChairsFacts>;
  /** On paper, in the file store. */
  draw(): Promise<AttachmentOrder>;
}

/** What is mailed of a chair's page, looked up and drawn once for all who are sent it. */
@Injectable()
export class BriefsOfMeetings {
  constructor(
    private readonly pages: ChairsPages,
    private readonly authority: AuthorityService,
    private readonly files: FileStore,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  of({ id, day, panel }: MeetingOfPanel): BriefOfMeeting {
    const fileName = `chairs-page-${panel.slug}-${day}.pdf`;
    const facts = once(() => this.pages.forEverybody(id));
    const draw = once(async () => this.drawn(await facts(), fileName));
    return { fileName, facts, draw };
  }

  private async drawn(facts: ChairsFacts, name: string): Promise<AttachmentOrder> {
    const { name: council, brandColour: colour } = await this.authority.get();
    const { bytes } = await drawChairsPage(facts, { name: council, colour, madeAt: this.clock.now() });
    return { name, mediaType: 'application/pdf', file: await this.files.put(bytes) };
  }
}

function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => (answer ??= ask());
}

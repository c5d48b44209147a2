import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../src/domain/errors.js';
import { COUNCIL_CLOCK } from '../../src/platform/config/council-clock.js';
import { AgendasService } from '../../src/workspace/agendas/agendas.service.js';
import type { Agenda } from '../../src/workspace/agendas/agenda.entity.js';
import { MeetingsService } from '../../src/workspace/meetings/meetings.service.js';
import type { Panel } from '../../src/workspace/panels/panel.entity.js';
import { morningOf, type MovableClock } from '../demo-morning.js';
import { DEMO_USER } from '../demo-user.js';
import { AgendaDesk } from './agenda-desk.js';
import type { AgendaFacts } from './agenda-facts.js';
import type { Drafts } from './chapter.js';
import { PREVIOUS_MINUTES } from './improving-lives-select-commission.js';
import type { Cast } from './people.js';
import { PublishingDesk } from './publishing-desk.js';

const THIS_MEETING = { day: '2017-12-12', startsAt: '14:00' };
const OTHER_MEETINGS = ['2017-09-12', '2017-10-31', '2017-11-14', '2018-01-23'];
/** The last day that leaves five clear days before the meeting. */
const PUBLISHED_ON = '2017-12-04';

/** Titles and lengths are those of the real agenda; every word of the papers is the demo's own. */
const AGENDA: AgendaFacts = {
  note: 'All members are invited to a briefing before the meeting, from 12.30 p.m. to 1.30 p.m. at the Town Hall.',
  items: [
    { standing: 'Whether the press and public are to be excluded from any part of the meeting' },
    { standing: 'Urgent items: any that the Chairperson agrees to take' },
    { standing: 'Apologies for absence' },
    { standing: 'Declarations of interest' },
    { standing: 'Questions from members of the public and the press' },
    { standing: 'Communications' },
    {
      standing: PREVIOUS_MINUTES,
      title: 'Minutes of the meetings held on 31 October and 14 November 2017',
      minutesOf: ['2017-10-31', '2017-11-14'],
      purpose: 'decision',
      paper: { title: 'Minutes of the meetings held on 31 October and 14 November 2017', kind: 'minutes', pages: 15 },
    },
    {
      title: 'Domestic Abuse Update',
      purpose: 'scrutiny',
      paper: {
        title: 'Domestic Abuse Update',
        kind: 'report',
        backgroundPapers: 'None',
        pages: 25,
        replaces: { pages: 23, reason: 'The figures for September have come in.' },
      },
    },
    {
      title: 'Virtual School Headteacher Report 2017',
      purpose: 'scrutiny',
      paper: { title: 'Virtual School Headteacher Report 2017', kind: 'report', backgroundPapers: 'None', pages: 49 },
    },
    { title: 'Regional Adoption Agency', purpose: 'information', paperExpectation: 'verbal' },
    { standing: 'Date and time of the next meeting' },
  ],
};

/** The commission's December agenda is a draft in October and goes out in December, on the last day it can. */
@Injectable()
export class ImprovingLivesInDecember {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly agendas: AgendasService,
    private readonly desk: AgendaDesk,
    private readonly publishing: PublishingDesk,
    @Inject(COUNCIL_CLOCK) private readonly clock: MovableClock,
  ) {}

  async draft({ id: panelId }: Panel, cast: Cast): Promise<Agenda> {
    for (const day of OTHER_MEETINGS) {
      await this.meetings.schedule({ panelId, kind: 'ordinary', day }, DEMO_USER);
    }
    const meeting = await this.meetings.schedule({ panelId, kind: 'ordinary', ...THIS_MEETING }, DEMO_USER);
    return this.desk.write(meeting.id, AGENDA, cast);
  }

  /** Answers with a word for what a reader of the demo has done already or changed. */
  async publish(drafts: Drafts): Promise<string[]> {
    const [id = '', version] = Object.entries(drafts)[0] ?? [];
    const agenda = await this.agendas.get(id);
    if (agenda.state !== 'draft') return [`${THE_AGENDA} had been published already and stays as it was.`];
    if (agenda.version !== version) return [`${THE_AGENDA} had been changed, so it stays a draft.`];
    this.clock.setTo(morningOf(PUBLISHED_ON));
    try {
      await this.publishing.publish(agenda);
      return [];
    } catch (error) {
      if (error instanceof DomainError) return [`${THE_AGENDA} could not be published: ${error.message}`];
      throw error;
    }
  }
}

const THE_AGENDA = 'The agenda of the Improving Lives Select Commission for 12 December 2017';

import { Injectable } from '@nestjs/common';
import { MeetingsService } from '../../src/workspace/meetings/meetings.service.js';
import { NoticesService } from '../../src/workspace/meetings/notices/notices.service.js';
import type { Panel } from '../../src/workspace/panels/panel.entity.js';
import { DEMO_USER } from '../demo-user.js';
import { AgendaDesk } from './agenda-desk.js';
import type { AgendaFacts } from './agenda-facts.js';
import { PREVIOUS_MINUTES } from './corporate-parenting-panel.js';
import type { Cast } from './people.js';
import { PublishingDesk } from './publishing-desk.js';

const TODAY = '2017-10-16';
const THIS_MEETING = '2017-10-24';
const OTHER_MEETINGS = ['2017-07-18', '2017-08-22', '2017-12-19', '2018-02-27', '2018-04-24'];

/** Titles, lengths and the paragraph are those of the real agenda; every word of the papers is the demo's own. */
const AGENDA: AgendaFacts = {
  issuedOn: TODAY,
  items: [
    { standing: 'Whether any item is to be considered in private' },
    { standing: 'Urgent items: any that the Chairman agrees to take' },
    { standing: 'Apologies for absence' },
    { standing: 'Declarations of interest' },
    {
      standing: PREVIOUS_MINUTES,
      title: 'Minutes and matters arising from the meeting held on 22 August 2017',
      minutesOf: ['2017-08-22'],
      purpose: 'decision',
      paper: { title: 'Minutes of the meeting held on 22 August 2017', kind: 'minutes', pages: 5 },
    },
    {
      title: 'Corporate Parenting Panel Revised Terms of Reference',
      purpose: 'decision',
      paper: {
        title: 'Corporate Parenting Panel Revised Terms of Reference',
        kind: 'report',
        backgroundPapers: 'Minutes of the Corporate Parenting Panel of 22 August 2017',
        pages: 4,
      },
    },
    {
      title: 'Looked After Children Promises',
      purpose: 'discussion',
      presenter: 'Terri Roche, Director of Public Health, to report',
      paper: {
        title: 'Looked After Children Promises',
        kind: 'report',
        backgroundPapers: 'None',
        pages: 3,
        isScan: true,
        description:
          'A placeholder for a scan: grey bars in the place of lines of text. Here the clerk says what the pages say, for ' +
          'people who listen to them.',
      },
    },
    {
      title: 'LACC CPP Update July to September 2017',
      purpose: 'information',
      paper: { title: 'LACC CPP Update July to September 2017', kind: 'report', backgroundPapers: 'None', pages: 4 },
    },
    {
      title: 'Corporate Parenting Performance - September 2017',
      purpose: 'scrutiny',
      paper: {
        title: 'Corporate Parenting Performance - September 2017',
        kind: 'report',
        author: 'Performance Assurance Manager - Social Care',
        backgroundPapers: 'None',
        pages: 23,
      },
    },
    {
      title: 'LAC Educational Outcomes/Virtual Head Teacher',
      purpose: 'scrutiny',
      paper: {
        title: 'LAC Educational Outcomes/Virtual Head Teacher',
        kind: 'report',
        author: 'Virtual Head Teacher',
        backgroundPapers: 'None',
        pages: 42,
      },
    },
    { title: 'South Yorkshire Regional Adoption Agency Update', purpose: 'information', paperExpectation: 'none' },
    {
      title: 'Relaunch of the LAC Council Campaign - “This is Not a Suitcase”',
      purpose: 'information',
      paperExpectation: 'none',
    },
    {
      title: 'Special Leave Provision for Foster Carers/Adopters',
      purpose: 'decision',
      paper: {
        title: 'Special Leave Provision for Foster Carers/Adopters',
        kind: 'report',
        backgroundPapers: 'None',
        pages: 5,
      },
    },
    { standing: 'Exclusion of the press and public' },
    {
      title: 'Fostering Carer Recruitment',
      purpose: 'decision',
      officer: 'fostering',
      paper: { title: 'Fostering Carer Recruitment', kind: 'report', backgroundPapers: 'None', pages: 7 },
      marking: {
        basis: 'exempt',
        paragraphs: [3],
        reason:
          'The report compares what the council and independent agencies pay for foster placements, and says how far ' +
          'the council is ready to go to recruit carers of its own.',
        publicInterestTest:
          'Residents have an interest in what placements cost, and will read the outcome in the minutes. While carers ' +
          'are being recruited, agencies that read the figures could outbid the council and placements would cost more. ' +
          'For now the interest in keeping them back is the greater.',
        reviewOn: '2018-04-24',
        contractNegotiation: true,
        mustBeRegistered: false,
        ownPlanningPermission: false,
        legalBasisText: '',
      },
    },
    { standing: 'Date and time of the next meetings' },
  ],
};

/** On Monday 16 October the agenda of Tuesday week goes out, with notice at the Town Hall before it. */
@Injectable()
export class CorporateParentingInOctober {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly notices: NoticesService,
    private readonly desk: AgendaDesk,
    private readonly publishing: PublishingDesk,
  ) {}

  async tell(panel: Panel, cast: Cast): Promise<void> {
    for (const day of OTHER_MEETINGS) await this.schedule(panel, day);
    const meeting = await this.schedule(panel, THIS_MEETING);
    const agenda = await this.desk.write(meeting.id, AGENDA, cast);
    const { id, version } = meeting;
    await this.notices.record(id, { ...AT_THE_TOWN_HALL, version }, DEMO_USER);
    await this.publishing.publish(agenda);
  }

  private async schedule({ id: panelId }: Panel, day: string) {
    return this.meetings.schedule({ panelId, kind: 'ordinary', day }, DEMO_USER);
  }
}

const AT_THE_TOWN_HALL = {
  officeNoticeDay: TODAY,
  officeNoticeTime: '09:15',
  inspectionDay: TODAY,
  inspectionTime: '09:30',
};

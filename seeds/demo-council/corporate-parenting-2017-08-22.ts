import { Inject, Injectable } from '@nestjs/common';
import { COUNCIL_CLOCK } from '../../src/platform/config/council-clock.js';
import { MeetingsService } from '../../src/workspace/meetings/meetings.service.js';
import type { Panel } from '../../src/workspace/panels/panel.entity.js';
import type { MovableClock } from '../demo-morning.js';
import { MinutesDesk } from './minutes-desk.js';
import type { MinutesFacts } from './minutes-facts.js';
import type { Cast } from './people.js';
import { PublishingDesk } from './publishing-desk.js';

/** Who was there and what was resolved is on record; the words are the demo's own. */
const FACTS: MinutesFacts = {
  chair: 'watson',
  present: ['cusworth', 'elliot', 'elliott'],
  apologies: ['clark'],
  inAttendance: ['Sharon Fenoughty', 'Catherine Hall', 'Deborah Johnson', 'Sharon Sandell', 'Ian Thomas'],
  apologiesOfOthers: ['Mel Meggs', 'Audra Muxlo', 'Rebecca Wall', 'Ian Walker'],
  text: `
17. DECLARATIONS OF INTEREST

Nobody declared an interest.

18. LAC COUNCIL UPDATE

Members talked for some time about how young people of the LAC Council could be represented on the panel.

So that nobody would have to leave for part of a meeting, it was proposed that the Chair goes to meetings of the LAC Council instead and reports back.

19. MINUTES OF THE PREVIOUS MEETING

Resolved:- That the minutes of the meeting held on 18th July, 2017 be approved as a correct record.

On Minute No. 3 (LAC Council Update), the DVD “Rotherham Proud” had been sent out widely and could be watched online.

On Minute No. 4 (Apprenticeship Strategy 2017-2020), the Chair would raise the high GCSE grades that applicants are asked for with Human Resources.

20. TERMS OF REFERENCE

Members went through the panel’s terms of reference, section by section, and put forward these changes:-

- Section 2: name care leavers in (ii).
- Section 3: end (ix) with “where appropriate”, and appoint champions.
- Section 4: put the Care Leavers Forum behind the Children in Care Council.
- Section 7: name a vice-chair, and key partners among the members.
- Section 9: commission Total Respect training for members.
- Section 11: call the Children’s Trust the Children and Young People’s Partnership.

The champions put forward were:-

- *Housing* – Councillor Watson
- *Employment and training* – Councillor M. Elliott
- *Health, including mental health* – Councillor J. Elliot
- *Educational attainment* – Councillor Watson
- *Foster carer recruitment and retention* – Councillor Cusworth
- *Response to those who go missing* – Councillor Clark

Councillor M. Elliott wished to go along on a Regulation 44 visit to a children’s home, and members wished to see where looked after children live.

Resolved:- (1) That the terms of reference be updated as proposed, and circulated to the panel for final sign off.

(2) That Councillor Cusworth be appointed as Vice-Chair of the panel.

(3) That the list of champions be circulated to the LAC Council and the Care Leavers Forum for information.

(4) That arrangements be made for Councillor M. Elliott to join a Regulation 44 visit.

(5) That a programme of visits to accommodation for looked after children be arranged.

(6) That a seminar for all members on the needs of looked after children and care leavers be arranged.

21. PERFORMANCE, JUNE 2017

Deborah Johnson, Performance Assurance Manager, presented the figures for June with comparisons to neighbours and to the country as a whole.

By the end of June 73.8% of children had a plan that was up to date; by the day of the meeting it was 94%. Of the children waiting to be adopted, 55% were thought hard to place. Members were glad that social workers of the team now had about 10.7 cases each.

Resolved:- (1) That the report and its data be received and noted.

(2) That figures on placements inside and outside the borough be circulated to all members of the panel.

(3) That information on how homes are adapted for adoptive parents be circulated to members of the panel.

22. LEAVING CARE SERVICE ANNUAL REPORT

Sharon Sandell, Service Manager, reported on the year: ten flats with staff at hand, a new home for the service, training on pathway plans, and nearly every young person over 18 with such a plan.

Members asked for reports on children who go missing, and on access to mental health services for children.

Resolved:- (1) That the report be received and the contents noted.

(2) That what recent legislation may mean for the service be noted.

(3) That further reports on missing children and on CAMHS be submitted to future meetings.

23. STRATEGY FOR LOOKED AFTER CHILDREN AND CARE LEAVERS, FIRST REVIEW

Further to Minute No. 47 of the meeting of this panel held on 28th February, 2017, Ian Thomas, Strategic Director, reported on the first six months of the strategy’s three years.

Resolved:- That the report be received and the contents noted.

24. CHALLENGE AND ESCALATION OVERVIEW

The report showed how often Independent Reviewing Officers had formally challenged a decision. Twenty working days should be enough to settle one.

Resolved:- That the report be received and the contents noted.

25. DATE AND TIME OF THE NEXT MEETING

Resolved:- That the next meeting be held on Tuesday, 24th October, 2017 at 5.00 p.m.
`.trim(),
};

/** The day the clerk had them ready. */
const CHECKED_ON = '2017-09-04';

/** The meeting of August, whose minutes went out as a draft and which the agenda of October looks back on. */
@Injectable()
export class CorporateParentingInAugust {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly desk: MinutesDesk,
    private readonly publishing: PublishingDesk,
    @Inject(COUNCIL_CLOCK) private readonly clock: MovableClock,
  ) {}

  async tell({ slug }: Panel, cast: Cast): Promise<void> {
    const today = this.clock.now();
    const meeting = await this.meetings.getByAddress(slug, '2017-08-22');
    await this.publishing.publishMinutes(await this.desk.take(meeting, FACTS, cast, CHECKED_ON));
    this.clock.setTo(today);
  }
}

import { Injectable } from '@nestjs/common';
import type { Chapter } from './chapter.js';
import { CorporateParentingAfterOctober } from './corporate-parenting-minutes-2017-10-24.js';
import { CorporateParentingInAutumn } from './corporate-parenting-autumn-2017.js';
import { FirstDay } from './first-day.js';
import { ImprovingLivesInAutumn } from './improving-lives-minutes-2017.js';
import { ImprovingLivesInDecember } from './improving-lives-2017-12-12.js';
import { TermsOfReferenceChapter } from './terms-of-reference.js';

/** The demo from its first day to its last, a chapter for each day it can be moved on to. */
@Injectable()
export class DemoCouncil {
  readonly chapters: readonly Chapter[];

  constructor(
    firstDay: FirstDay,
    afterOctober: CorporateParentingAfterOctober,
    autumn: ImprovingLivesInAutumn,
    parentingInAutumn: CorporateParentingInAutumn,
    improvingLives: ImprovingLivesInDecember,
    terms: TermsOfReferenceChapter,
  ) {
    this.chapters = [
      firstDay,
      /** The day after the Corporate Parenting Panel met: it approved the minutes of August, and its own are begun. */
      { day: '2017-10-25', tell: async (drafts) => ({ drafts, words: await afterOctober.tell() }) },
      /** The day after the Improving Lives Select Commission met on an agenda that went out in time. */
      {
        day: '2017-12-13',
        tell: async (drafts) => ({
          drafts: {},
          words: [
            ...(await autumn.tell()),
            ...(await parentingInAutumn.tell()),
            ...(await terms.adoptRevised()),
            ...(await improvingLives.publish(drafts)),
          ],
        }),
      },
    ];
  }
}

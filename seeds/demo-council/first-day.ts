import { Injectable } from '@nestjs/common';
import { AccountsChapter } from './accounts.js';
import { AuthorityChapter } from './authority.js';
import { RegisterPublishing } from '../../src/workspace/champions/publication/register-publishing.service.js';
import { DEMO_USER } from '../demo-user.js';
import { ChampionsChapter } from './champions.js';
import type { Chapter, Told } from './chapter.js';
import { CorporateParentingActions } from './corporate-parenting-actions.js';
import { CorporateParentingInAugust } from './corporate-parenting-2017-08-22.js';
import { CorporateParentingInOctober } from './corporate-parenting-2017-10-24.js';
import { ImprovingLivesInNovember } from './improving-lives-2017-11-07.js';
import { ImprovingLivesInDecember } from './improving-lives-2017-12-12.js';
import { OutsideBodiesChapter } from './outside-bodies.js';
import { PanelsChapter } from './panels.js';
import { PeopleChapter } from './people.js';
import { TermsOfReferenceChapter } from './terms-of-reference.js';
import { WorkProgrammeChapter } from './work-programme.js';

/** Monday 16 October 2017: the council is there, one agenda has just gone out, one is being prepared, one
 * meeting is off, and the minutes of August are checked. */
@Injectable()
export class FirstDay implements Chapter {
  readonly day = '2017-10-16';

  constructor(
    private readonly authority: AuthorityChapter,
    private readonly people: PeopleChapter,
    private readonly accounts: AccountsChapter,
    private readonly panels: PanelsChapter,
    private readonly terms: TermsOfReferenceChapter,
    private readonly champions: ChampionsChapter,
    private readonly outsideBodies: OutsideBodiesChapter,
    private readonly register: RegisterPublishing,
    private readonly calledOff: ImprovingLivesInNovember,
    private readonly corporateParenting: CorporateParentingInOctober,
    private readonly august: CorporateParentingInAugust,
    private readonly actions: CorporateParentingActions,
    private readonly programme: WorkProgrammeChapter,
    private readonly improvingLives: ImprovingLivesInDecember,
  ) {}

  async tell(): Promise<Told> {
    await this.authority.tell();
    const cast = await this.people.tell();
    await this.accounts.tell(cast);
    const panels = await this.panels.tell(cast);
    await this.calledOff.tell(panels.improvingLives);
    await this.corporateParenting.tell(panels.corporateParenting, cast);
    await this.august.tell(panels.corporateParenting, cast);
    await this.terms.tell(panels.corporateParenting);
    await this.champions.tell(panels.corporateParenting, cast);
    await this.outsideBodies.tell(panels.corporateParenting, cast);
    await this.register.publish(panels.corporateParenting.id, DEMO_USER);
    await this.actions.tell(panels.corporateParenting);
    await this.programme.tell(panels.corporateParenting, cast);
    const { id, version } = await this.improvingLives.draft(panels.improvingLives, cast);
    return { drafts: { [id]: version }, words: [] };
  }
}

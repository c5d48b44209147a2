import { Injectable } from '@nestjs/common';
import { AccountsService } from '../../src/workspace/accounts/accounts.service.js';
import { DEMO_USER } from '../demo-user.js';
import type { Cast, CastName } from './people.js';

/** Printed at every start of the demo; nothing else is ever kept under it. */
export const DEMO_PASSWORD = 'minutebook-demo-2017';

interface SignIn {
  readonly who: CastName;
  readonly mail: string;
  /** What the person can do here, for the list printed at the start. */
  readonly as: string;
  readonly roles: Parameters<AccountsService['open']>[0]['roles'];
}

export const SIGN_INS: readonly SignIn[] = [
  { who: 'clerk', mail: 'hazel.ashworth@council.example', as: 'clerk of every panel', roles: ['clerk'] },
  { who: 'administrator', mail: 'owen.tait@council.example', as: 'administrator', roles: ['administrator'] },
  {
    who: 'monitoringOfficer',
    mail: 'priya.nair@council.example',
    as: 'monitoring officer',
    roles: ['monitoring-officer'],
  },
  { who: 'chiefExecutive', mail: 'sharon.kemp@council.example', as: 'proper officer', roles: ['proper-officer'] },
  { who: 'watson', mail: 'g.watson@council.example', as: 'chair of the Corporate Parenting Panel', roles: [] },
  { who: 'jarvis', mail: 'jarvis@council.example', as: 'councillor on Improving Lives only', roles: [] },
  { who: 'fostering', mail: 'leigh.farnworth@council.example', as: 'officer named on an exempt item', roles: [] },
];

/** Has an account and has not chosen a password yet: the notice log shows the mail that asks her to. */
const INVITED = { who: 'clark', mail: 'm.clark@council.example' } as const;

/** Some of them can sign in. */
@Injectable()
export class AccountsChapter {
  constructor(private readonly accounts: AccountsService) {}

  async tell(cast: Cast): Promise<void> {
    for (const { who, mail, roles } of SIGN_INS) {
      const clerksEveryPanel = roles.includes('clerk');
      const account = { personId: cast(who).id, mail, roles, clerksEveryPanel, password: DEMO_PASSWORD };
      await this.accounts.open(account, DEMO_USER);
    }
    const invited = { personId: cast(INVITED.who).id, mail: INVITED.mail, roles: [], clerksEveryPanel: false };
    await this.accounts.open(invited, DEMO_USER);
  }
}

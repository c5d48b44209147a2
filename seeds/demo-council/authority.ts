import { Injectable } from '@nestjs/common';
import { AuthorityService } from '../../src/workspace/authority/authority.service.js';
import { MunicipalYearsService } from '../../src/workspace/authority/municipal-years/municipal-years.service.js';
import { ProperOfficersService } from '../../src/workspace/authority/proper-officers/proper-officers.service.js';
import { DEMO_USER } from '../demo-user.js';

export const TOWN_HALL = 'Town Hall\nMoorgate Street\nRotherham\nS60 2TH';

/** The days of the annual meetings of 2016 and 2018 are near the real ones; that of 2017 is exact. */
const MUNICIPAL_YEARS = [
  { startsOn: '2016-05-20', endsOn: '2017-05-18' },
  { startsOn: '2017-05-19', endsOn: '2018-05-17' },
  { startsOn: '2018-05-18', endsOn: '2019-05-16' },
];

/** The council sets itself up. */
@Injectable()
export class AuthorityChapter {
  constructor(
    private readonly authority: AuthorityService,
    private readonly years: MunicipalYearsService,
    private readonly officers: ProperOfficersService,
  ) {}

  async tell(): Promise<void> {
    await this.authority.establish(
      {
        name: 'Rotherham Metropolitan Borough Council',
        address: TOWN_HALL,
        nation: 'england',
        brandColour: '#1d4f91',
        dayCountProfile: 'principal',
        officeClosesAt: '17:00',
        teamName: 'Democratic Services',
        teamMailbox: 'democratic.services@council.example',
        teamTelephone: '01632 960417',
        filmingNotice:
          'Anybody may film, record or report on this meeting while it is open to the public. Tell the clerk before ' +
          'it begins if you need a place for equipment.',
        accessNotice:
          'The Town Hall has step-free access from Moorgate Street and a hearing loop. Tell the clerk if you need help ' +
          'to come in or to follow the meeting.',
        formatsNotice:
          'Ask Democratic Services for these papers in large print, in another format or in another language. This is a ' +
          'demonstration: the council did not issue these papers.',
      },
      DEMO_USER,
    );
    for (const year of MUNICIPAL_YEARS) await this.years.add(year, DEMO_USER);
    await this.officers.add({ name: 'Sharon Kemp', post: 'Chief Executive', fromDay: '2016-01-04' }, DEMO_USER);
  }
}

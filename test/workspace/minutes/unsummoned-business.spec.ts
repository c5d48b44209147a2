import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MunicipalYearsService } from '../../../src/workspace/authority/municipal-years/municipal-years.service.js';
import { UnsummonedBusiness } from '../../../src/workspace/minutes/checks/unsummoned-business.service.js';
import { userWith } from '../../support/factories/account.js';
import { SummonsDesk } from '../meetings/summons/summons-desk.js';

let desk: SummonsDesk;
beforeEach(async () => {
  desk = await SummonsDesk.open();
  await desk.council.publish();
});
afterEach(() => desk.remove());

const about = (heading: string, publicHeading: string | null = null) => ({ minuted: null, heading, publicHeading });

async function unsummoned(...headings: string[]) {
  const asked = await desk.app.get(UnsummonedBusiness).at(await desk.meeting());
  return headings.map((heading) => asked(about(heading)));
}

describe('what the full council decides', () => {
  it('is outside the summons where that does not state it', async () => {
    await desk.authenticate();
    expect(await unsummoned('Budget & council tax', 'Motion on buses')).toEqual([null, 'at-other-meeting']);
  });

  it('is not asked about where no summons is kept', async () => {
    expect(await unsummoned('Motion on buses')).toEqual([null]);
  });

  it('may be urgent or required by an Act at the annual meeting', async () => {
    await desk.authenticate();
    const years = desk.app.get(MunicipalYearsService);
    await years.add({ startsOn: (await desk.meeting()).day, endsOn: '2018-10-20' }, userWith('administrator'));
    expect(await unsummoned('Motion on buses')).toEqual(['at-annual-meeting']);
  });
});

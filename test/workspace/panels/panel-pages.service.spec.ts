import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PublicRecord } from '../../../src/publications/public-record.js';
import { PanelPagesService } from '../../../src/workspace/panels/panel-pages.service.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { SeatsService } from '../../../src/workspace/panels/seats.service.js';
import type { Person } from '../../../src/workspace/people/person.entity.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import { userWith } from '../../support/factories/account.js';
import { panelForm } from '../../support/factories/panel.js';
import { personForm } from '../../support/factories/person.js';
import { seatForm } from '../../support/factories/seat.js';

const ADDRESS = 'panels/corporate-parenting-panel';
const founder = userWith('administrator');
const form = personForm.build({ forenames: 'Mary', surname: 'Watson' });
let app: TestApp;
let panelId: string;
let watson: Person;

beforeEach(async () => {
  app = await openApp();
  panelId = (await app.get(PanelsService).create(panelForm.corporateParenting().build(), founder)).id;
  watson = await app.get(PeopleService).register(form, founder);
});
afterEach(() => app.remove());

describe('the public page of a panel', () => {
  it('follows a member who is not to be named in public any more', async () => {
    await app.get(SeatsService).add(panelId, seatForm.member(watson.id).build(), founder);
    expect(await publicLines()).toEqual(['Councillor M. Watson.']);
    const unnamed = { ...form, namedInPublic: false, publicDescription: 'a member of the council', version: 1 };
    await app.get(PeopleService).edit(watson.id, unnamed, founder);

    await app.runJobs();

    expect(await publicLines()).toEqual(['A member of the council.']);
  });

  it('follows the day on which a seat begins', async () => {
    await app.get(SeatsService).add(panelId, seatForm.member(watson.id).build({ from: '2017-11-01' }), founder);
    expect(await publicLines()).toEqual([]);

    app.clock.setTo('2017-11-01T00:05:00.000Z');
    await app.get(PanelPagesService).publishAll();

    expect(await publicLines()).toEqual(['Councillor M. Watson.']);
  });

  it('is left as it is while it reads the same', async () => {
    await app.get(PanelPagesService).publishAll();

    expect(await app.get(PublicRecord).history(ADDRESS)).toHaveLength(1);
  });
});

async function publicLines(): Promise<readonly string[]> {
  return (await app.get(PublicRecord).current('panel', ADDRESS)).content.membership.lines;
}

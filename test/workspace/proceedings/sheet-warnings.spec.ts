import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DeclarationsService } from '../../../src/workspace/proceedings/declarations/declarations.service.js';
import { OtherAttendeesService } from '../../../src/workspace/proceedings/others/other-attendees.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { TestCouncil } from '../../support/council.js';
import { signedInWith } from '../../support/factories/account.js';
import { TestSitting } from '../../support/sittings.js';

let house: TestApp;
let council: TestCouncil;
let sitting: TestSitting;
let clerk: Browser;

beforeEach(async () => {
  house = await openApp();
  council = await TestCouncil.found(house);
  sitting = new TestSitting(house, council);
  await sitting.seat('Watson', 'Clark', 'Khan');
  clerk = await signedInWith(house, 'clerk');
  await sitting.begin();
});
afterEach(() => house.remove());

const warnings = async () => {
  const { body } = await clerk.api('get', `/api/meetings/${council.meetingId}/attendance`);
  return (body as { readonly warnings: readonly string[] }).warnings;
};
const presidedBy = async (surname: string) => ({ presidedById: (await sitting.line(surname)).id });

describe('what a clerk should look at on a sheet', () => {
  it('is nothing where all is well', async () => {
    await sitting.mark({ Watson: 'present', Clark: 'present', Khan: 'present' }, await presidedBy('Watson'));

    expect(await warnings()).toEqual([]);
  });

  it('is that who presided was not there, and when the quorum was lost (P5)', async () => {
    await sitting.mark(
      { Watson: 'remote', Clark: 'present', Khan: ['present', { left: '19:42' }] },
      await presidedBy('Watson'),
    );

    expect(await warnings()).toEqual([
      'Councillor Watson is recorded as presiding, but not as present in the room.',
      'At 7.42 p.m. only 1 of the 3 members needed were in the room.',
    ]);
  });

  it('is a substitute without a seat, and one whose member came after all', async () => {
    await council.person({ kind: 'councillor', title: 'Councillor', forenames: 'Brian', surname: 'Steele' });
    const form = {
      names: 'Brian Steele',
      status: 'present',
      substituteForId: (await sitting.line('Khan')).id,
      substituteBecause: 'Khan is in hospital',
      version: await sitting.version(),
    } as const;
    await house.get(OtherAttendeesService).add(council.meetingId, form, sitting.clerk);
    await sitting.mark({ Watson: 'present', Khan: 'present' }, await presidedBy('Watson'));

    expect(await warnings()).toEqual([
      'Councillor Khan is present too, so Councillor B. Steele has no vote: a substitute stands for the whole meeting.',
      'Councillor B. Steele has no substitute’s seat on this panel: Khan is in hospital',
      '“hospital” may tell of somebody’s health. The record says that apologies were sent, not why.',
    ]);
  });

  it('is whoever took part in what their interest bars (H3)', async () => {
    const entryId = await council.entry({ title: 'Fees' });
    await sitting.mark({ Watson: 'present', Clark: 'present' }, await presidedBy('Watson'));
    const clark = { attendanceId: (await sitting.line('Clark')).id, entryId, isDispensed: false } as const;
    const form = { ...clark, kind: 'disclosable-pecuniary', conduct: 'stayed' } as const;
    await house.get(DeclarationsService).add(council.meetingId, form, sitting.clerk);

    expect((await warnings()).join()).toMatch(
      /Councillor Clark took part in Item \d+ although their interest bars it\./,
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { parseForm } from '../../../../src/platform/web/forms/parse-form.js';
import { AuthorityForm } from '../../../../src/workspace/authority/authority.form.js';
import { MeetingDetailsForm } from '../../../../src/workspace/meetings/meeting.form.js';
import { NoticesForm } from '../../../../src/workspace/meetings/notices/notices.form.js';
import { PanelSettingsForm } from '../../../../src/workspace/panels/panel.form.js';
import { authorityForm } from '../../../support/factories/authority.js';

const PANEL = {
  name: 'Corporate Parenting Panel',
  reference: 'CPP',
  kind: 'panel',
  partVaApplies: 'yes',
  pageStyle: 'continuous',
  membershipLayout: 'sentence',
  defaultPlace: 'Town Hall',
  version: '1',
};
const MEETING = { kind: 'ordinary', day: '2017-10-24', version: '1' };

const FORMS = {
  'of a panel': (time: string) => parseForm(PanelSettingsForm, { ...PANEL, defaultTime: time }).value?.defaultTime,
  'of a meeting': (time: string) => parseForm(MeetingDetailsForm, { ...MEETING, startsAt: time }).value?.startsAt,
  'of the council': (time: string) =>
    parseForm(AuthorityForm, { ...authorityForm.build(), officeClosesAt: time }).value?.officeClosesAt,
  'of the notices': (time: string) => parseForm(NoticesForm, { summonsTime: time, version: '1' }).value?.summonsTime,
};

describe.each(Object.entries(FORMS))('a time in the form %s', (_, read) => {
  it.each([
    ['17:00', '17:00'],
    ['5pm', '17:00'],
    ['5.30 pm', '17:30'],
    ['17.30', '17:30'],
    ['9.30 a.m.', '09:30'],
    ['12 noon', '12:00'],
    ['half past five', undefined],
    ['25:00', undefined],
  ])('written %s is %s', (written, time) => {
    expect(read(written)).toBe(time);
  });
});

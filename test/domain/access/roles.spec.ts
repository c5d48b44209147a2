import { expect, it } from '@jest/globals';
import {
  mayEditAgenda,
  mayLiftStops,
  mayReadAudit,
  mayReadDraftAgenda,
  mayReadWhyLeft,
  maySettings,
  PUBLIC_READER,
  type Reader,
} from '../../../src/domain/access/roles.js';

const SOMEBODY: Reader = { ...PUBLIC_READER, personId: 'somebody' };
const CHAIR: Reader = {
  ...SOMEBODY,
  isCouncillor: true,
  seats: [
    {
      panelId: 'cpp',
      role: 'chair',
      personId: 'somebody',
      isVacant: false,
      votes: true,
      seesExempt: false,
      limitedTo: null,
      from: '2017-05-19',
      to: null,
    },
  ],
};

it.each<[string, Reader, string]>([
  ['the public', PUBLIC_READER, ''],
  ['a person without a role', SOMEBODY, ''],
  ['a chair', CHAIR, ''],
  ['an administrator', { ...SOMEBODY, roles: ['administrator'] }, 'settings audit why-left'],
  ['the monitoring officer', { ...SOMEBODY, roles: ['monitoring-officer'] }, 'draft audit why-left lift'],
  ['the proper officer', { ...SOMEBODY, roles: ['proper-officer'] }, 'draft lift'],
  ['a clerk of all panels', { ...SOMEBODY, roles: ['clerk'], clerkOf: 'all' }, 'edit draft'],
  ['the panel’s clerk', { ...SOMEBODY, roles: ['clerk'], clerkOf: ['ilsc', 'cpp'] }, 'edit draft'],
  ['a clerk of another panel', { ...SOMEBODY, roles: ['clerk'], clerkOf: ['ilsc'] }, ''],
  ['a former clerk', { ...SOMEBODY, roles: [], clerkOf: ['cpp'] }, ''],
  [
    'a clerk who is administrator too',
    { ...SOMEBODY, roles: ['administrator', 'clerk'], clerkOf: ['cpp'] },
    'settings edit draft audit why-left',
  ],
])('%s may do what the role says', (_, reader, rights) => {
  const answers = {
    settings: maySettings(reader),
    edit: mayEditAgenda(reader, 'cpp'),
    draft: mayReadDraftAgenda(reader, 'cpp'),
    audit: mayReadAudit(reader),
    'why-left': mayReadWhyLeft(reader),
    lift: mayLiftStops(reader),
  };

  expect(
    Object.entries(answers)
      .flatMap(([right, may]) => (may ? [right] : []))
      .join(' '),
  ).toBe(rights);
});

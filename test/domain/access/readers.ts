import { PUBLIC_READER, type AccountRole, type Reader } from '../../../src/domain/access/roles.js';
import type { Seat, SeatRole } from '../../../src/domain/membership/seats.js';

const ME = 'me';

function reader(changes: Partial<Reader>): Reader {
  return { ...PUBLIC_READER, personId: ME, ...changes };
}

function withRole(role: AccountRole, clerkOf: Reader['clerkOf'] = []): Reader {
  return reader({ roles: [role], clerkOf });
}

function seated(role: SeatRole, changes: Partial<Seat> = {}, isCouncillor = true): Reader {
  const seat: Seat = {
    panelId: 'cpp',
    role,
    personId: ME,
    isVacant: false,
    votes: false,
    seesExempt: false,
    limitedTo: null,
    from: '2017-05-19',
    to: '2018-05-17',
    ...changes,
  };
  return reader({ seats: [seat], isCouncillor });
}

/** Every kind of reader there is, asking about the Corporate Parenting Panel (`cpp`) in the year 2017/18. */
export const READERS = {
  'the public': PUBLIC_READER,
  'a person without a role': reader({}),
  'an administrator': withRole('administrator'),
  'the monitoring officer': withRole('monitoring-officer'),
  'a clerk of all panels': withRole('clerk', 'all'),
  'the panel’s clerk': withRole('clerk', ['cpp']),
  'another panel’s clerk': withRole('clerk', ['ilsc']),
  'the proper officer': withRole('proper-officer'),
  'the chair': seated('chair'),
  'the vice-chair': seated('vice-chair'),
  'a member': seated('member'),
  'a named substitute': seated('substitute'),
  'a co-optee who sees exempt papers': seated('co-optee', { seesExempt: true }, false),
  'a co-optee for some items only': seated('co-optee', { seesExempt: true, limitedTo: 'education' }, false),
  'a member for some items only': seated('member', { limitedTo: 'education' }),
  'a co-optee who votes and sees none': seated('co-optee', { votes: true }, false),
  'a co-optee': seated('co-optee', {}, false),
  'an adviser': seated('adviser', {}, false),
  'a member of another panel': seated('member', { panelId: 'ilsc' }),
  'a former member still on the council': seated('member', { to: '2017-10-23' }),
  'a former member no longer on the council': seated('member', { to: '2017-10-23' }, false),
  'a future member not yet on the council': seated('member', { from: '2017-10-25' }, false),
  'another councillor': reader({ isCouncillor: true }),
} satisfies Record<string, Reader>;

export type ReaderName = keyof typeof READERS;
export const READER_ID = ME;

import { describe, expect, it } from '@jest/globals';
import type { MinutesRecord, RecordedBlock, RecordedMinute } from '../../../src/domain/minutes/minutes-record.js';
import { printedMinutes } from '../../../src/domain/minutes/printed-minutes.js';
import { publicRecord, withoutPublicText } from '../../../src/domain/minutes/public-minutes.js';

const RECORD: MinutesRecord = {
  panel: 'Corporate Parenting Panel',
  meetingOn: '2017-08-22',
  startsAt: '17:00',
  chairWord: 'Chair',
  head: { present: 'Present:- Councillor Watson (in the Chair).', alsoPresent: null, apologies: null, absent: null },
  items: [],
};

const OPEN: RecordedBlock = {
  id: 'b1',
  kind: 'narrative',
  text: 'The panel considered the report.',
  isPrivate: false,
  resolution: null,
  clauses: [],
  cited: [],
};
const CLOSED: RecordedBlock = { ...OPEN, id: 'b2', text: 'secretsum', isPrivate: true };
const MINUTE: RecordedMinute = {
  id: 'm1',
  number: '24',
  heading: 'secretname’s allowance',
  publicHeading: 'Fostering allowance',
  publicSummary: 'The panel agreed an allowance.',
  notForPublication: 'Not for publication by virtue of paragraph 1',
  blocks: [OPEN, CLOSED],
};

describe('the public record of minutes', () => {
  it('keeps the open blocks of a private minute, its safe heading, label and summary, and nothing else', () => {
    const text = JSON.stringify(publicRecord({ ...RECORD, items: [MINUTE] }));

    expect(text).not.toMatch(/secret/);
    expect(text).toContain('The panel considered the report.');
    expect(text).toContain('Fostering allowance');
    expect(text).toContain('The panel agreed an allowance.');
    expect(text).toContain('paragraph 1');
  });

  it('leaves an open minute as it is, without what was kept beside it for private ones', () => {
    const open = { ...MINUTE, heading: 'Performance', publicHeading: null, blocks: [OPEN] };
    const [minute] = publicRecord({ ...RECORD, items: [open] }).items;

    expect(minute).toEqual({ ...open, publicSummary: null, notForPublication: null });
  });
});

describe('the head of the public record', () => {
  it('has the sentences that are named, and nothing that somebody adds beside them', () => {
    const presidedBy = 'Councillor Cusworth presided for Minute No. 24.';
    const head = { ...RECORD.head, presidedBy, remarks: 'secret' };

    expect(publicRecord({ ...RECORD, head }).head).toEqual({ ...RECORD.head, presidedBy });
  });

  it('reads in records stored before it told who presided for some of the minutes', () => {
    expect(printedMinutes(publicRecord(RECORD)).head).toEqual(['Present:- Councillor Watson (in the Chair).']);
  });
});

describe('the heading for the public', () => {
  it('stands in the place of the other one, whatever is written beneath it', () => {
    const [minute] = publicRecord({ ...RECORD, items: [{ ...MINUTE, blocks: [OPEN] }] }).items;

    expect(minute?.heading).toBe('Fostering allowance');
  });
});

describe('a minute that leaves nothing to read', () => {
  it.each([
    ['is wholly private without a summary', [CLOSED], null, ['24']],
    ['is wholly private with a blank summary', [CLOSED], '  ', ['24']],
    ['has a summary', [CLOSED], 'A matter was considered.', []],
    ['is open in part', [OPEN, CLOSED], null, []],
    ['is open', [OPEN], null, []],
  ])('%s', (_case, blocks, publicSummary, numbers) => {
    expect(withoutPublicText({ ...RECORD, items: [{ ...MINUTE, blocks, publicSummary }] })).toEqual(numbers);
  });
});

import { describe, expect, it } from '@jest/globals';
import { presentTerms } from '../../src/portal/terms-of-reference/terms.presenter.js';
import { readContent } from '../../src/publications/content/read-content.js';
import type { Publication } from '../../src/publications/publication.entity.js';

/** As schema 1 stored them: without a word of the version that takes their place. */
const TERMS_1 = {
  panel: { name: 'Task Group', slug: 'task-group' },
  number: 2,
  title: 'Terms of reference',
  opening: '',
  sections: [{ label: '1.', heading: 'Purpose:', text: 'To lead.' }],
  adopted: { on: '2017-08-22', by: 'Task Group', minute: '20' },
  inForceFrom: '2017-09-01',
  quorum: null,
  maximumMembers: 10,
  frequency: null,
  chairRule: null,
  reviewOn: null,
};
const PUBLICATION: Publication = {
  ...{ id: 'publication', sequence: 1, kind: 'terms-of-reference', subjectId: 'terms', edition: 1 },
  ...{ address: 'panels/task-group/terms-of-reference/2', day: '2017-09-01', contentSchema: 1 },
  content: JSON.stringify(TERMS_1),
  ...{ publishedAt: '2017-08-23T10:00:00.000Z', publishedBy: 'account', filedUnder: null },
  ...{ supersedesId: null, withdrawalId: null, previousHash: '', hash: '' },
};

describe('terms of reference that were published with content schema 1', () => {
  it('are still told to the public', () => {
    const content = readContent('terms-of-reference', PUBLICATION);
    const shown = { address: PUBLICATION.address, content, state: 'in-force', supersededFrom: null } as const;

    const page = presentTerms({ ...shown, isNextMissing: false }, [], () => null);

    expect(page).toMatchObject({
      heading: 'Terms of reference',
      tag: { status: 'in-force' },
      facts: {
        rows: [
          { key: 'Adopted by', value: { text: 'Task Group, 22 August 2017, minute 20' } },
          { key: 'In force from', value: { text: '1 September 2017' } },
          { key: 'Largest number of members', value: { text: '10' } },
        ],
      },
      sections: [{ heading: '1. Purpose:' }],
    });
  });
});

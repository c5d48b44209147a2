import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SubjectNames } from '../../../src/workspace/audit/subject-names.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import { TestCouncil } from '../../support/council.js';
import { makePdf } from '../../support/made-pdf.js';

let app: TestApp;
let council: TestCouncil;

beforeAll(async () => {
  app = await openApp();
  council = await TestCouncil.found(app);
});
afterAll(() => app.remove());

it('names records by panel and day, and people by their names, never by a title', async () => {
  const entryId = await council.entry({ title: 'Dismissal of the head of service' });
  const paperId = await council.paper(entryId, await makePdf({ pages: 1 }), { title: 'Why' });
  const { id: personId } = await council.person({ forenames: 'Ann', surname: 'Roche' });
  const about = (subjectKind: string, subjectId: string | null) => ({ subjectKind, subjectId });
  const names = await app
    .get(SubjectNames)
    .of([
      about('panel', council.panelId),
      about('meeting', council.meetingId),
      about('agenda', council.agendaId),
      about('agenda-entry', entryId),
      about('paper', paperId),
      about('person', personId),
      about('person', 'nobody'),
      about('audit trail', null),
    ]);

  expect(Object.fromEntries(names)).toEqual({
    [council.panelId]: 'Corporate Parenting Panel',
    [council.meetingId]: 'CPP 24 October 2017',
    [council.agendaId]: 'CPP 24 October 2017',
    [entryId]: 'CPP 24 October 2017',
    [paperId]: 'CPP 24 October 2017',
    [personId]: 'Councillor Ann Roche',
  });
});

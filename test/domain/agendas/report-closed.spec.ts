import { describe, expect, it } from '@jest/globals';
import { reportClosed, type ReportFacts } from '../../../src/domain/agendas/report-closed.js';

const PREPARED: ReportFacts = { isDraft: true, isWithdrawn: false, isOver: false, isAccepted: false };

describe('a report that an item waits for', () => {
  it.each<[ReturnType<typeof reportClosed>, Partial<ReportFacts>]>([
    [null, {}],
    ['published', { isDraft: false }],
    ['published', { isDraft: false, isOver: true }],
    ['over', { isOver: true }],
    ['accepted', { isAccepted: true }],
    ['accepted', { isAccepted: true, isDraft: false, isOver: true }],
    ['withdrawn', { isWithdrawn: true }],
    ['withdrawn', { isWithdrawn: true, isAccepted: true, isDraft: false, isOver: true }],
  ])('is closed as %s with %j', (closed, facts) => {
    expect(reportClosed({ ...PREPARED, ...facts })).toBe(closed);
  });
});

import type {
  MinutesRecord,
  RecordedBlock,
  RecordedClause,
  RecordedMinute,
  RecordedResolution,
} from '../../../src/domain/minutes/minutes-record.js';

/** The facts of the meeting of 22 August 2017, told in other words. */
export function augustRecord(changes: Partial<MinutesRecord> = {}): MinutesRecord {
  return {
    panel: 'Corporate Parenting Panel',
    meetingOn: '2017-08-22',
    startsAt: '17:00',
    chairWord: 'Chair',
    head: {
      present: 'Present:- Councillor Watson (in the Chair); Councillors Cusworth, Elliot and M. Elliott.',
      alsoPresent: 'Also present were Deborah Johnson, Sharon Sandell and Ian Thomas.',
      apologies: 'Apologies for absence:- Apologies were received from Councillor Clark and Mel Meggs.',
      absent: null,
      presidedBy: 'Councillor Cusworth presided for Minute No. 21.',
    },
    items: [
      minuteOf('17', 'Declarations of interest', [narrative('No member had an interest to declare.')]),
      minuteOf('18', 'LAC Council update', [
        narrative('Members talked about how the LAC Council could be represented on the Panel.'),
        narrative('The **Chair** will go to meetings of the LAC Council and tell the Panel of them.'),
      ]),
      minuteOf('20', 'Terms of reference of the Panel', [
        narrative('Each section was looked at, and champions were named:-'),
        narrative('- *Housing* – Councillor Watson\n- *Foster carers* – Councillor Cusworth'),
        resolution([
          clause('(1)', 'That the terms of reference be brought up to date and sent round.'),
          clause('(2)', 'That Councillor Cusworth be appointed as Vice-Chair.'),
          clause('(3)', 'That the two boards be asked to show:-'),
          clause('(a)', 'how the voice of children is heard; and', 1),
          clause('(b)', 'which data are repeated:', 1),
          clause('(i)', 'by year', 2),
          clause('(4)', 'That Councillor M. Elliott join a Regulation 44 visit.'),
        ]),
      ]),
      minuteOf('25', 'Next meeting', [
        resolution([clause('', 'That the next meeting be held on Tuesday 24 October 2017 at 5.00 p.m.')]),
      ]),
    ],
    ...changes,
  };
}

export function minuteOf(
  number: string,
  heading: string,
  blocks: readonly RecordedBlock[],
  changes: Partial<RecordedMinute> = {},
): RecordedMinute {
  const nothing = { publicHeading: null, publicSummary: null, notForPublication: null };
  return { id: `minute-id-${number}`, number, heading, ...nothing, blocks, ...changes };
}

export function narrative(text: string, changes: Partial<RecordedBlock> = {}): RecordedBlock {
  return {
    id: `block-${text.length}`,
    kind: 'narrative',
    text,
    isPrivate: false,
    resolution: null,
    clauses: [],
    cited: [],
    ...changes,
  };
}

export function resolution(
  clauses: readonly RecordedClause[],
  changes: Partial<RecordedResolution> = {},
  block: Partial<RecordedBlock> = {},
): RecordedBlock {
  const resolved: RecordedResolution = {
    kind: 'resolved',
    outcome: 'carried',
    marker: 'Resolved:-',
    movedBy: null,
    vote: null,
    names: { for: [], against: [], abstained: [] },
    irregularity: null,
    ...changes,
  };
  return {
    id: 'block',
    kind: 'resolution',
    text: '',
    isPrivate: false,
    resolution: resolved,
    clauses,
    cited: [],
    ...block,
  };
}

export function clause(label: string, text: string, level: RecordedClause['level'] = 0): RecordedClause {
  return { id: `clause-${label}-${text.length}`, level, label, text };
}

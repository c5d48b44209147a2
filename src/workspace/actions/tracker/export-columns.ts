import type { Reader } from '../../../domain/access/roles.js';
import { ACTION_STATE_WORDS } from '../../../domain/actions/action-states.js';
import { RAG_WORDS } from '../../../domain/actions/rag.js';
import type { XlsxCell } from '../../../platform/web/xlsx/cell-xml.js';
import type { ActionInView } from '../action-in-view.js';
import { ownerInWords } from '../action-words.js';

/** A column of the files that the tracker gives, the same in each. */
export interface ExportColumn {
  readonly heading: string;
  readonly kind: 'text' | 'number' | 'day';
  /** In characters. */
  readonly width: number;
  readonly of: (action: ActionInView, reader: Reader) => string | number | null;
}

const text = (heading: string, width: number, of: ExportColumn['of']): ExportColumn => ({
  heading,
  kind: 'text',
  width,
  of,
});
const day = (heading: string, of: (action: ActionInView) => string | null): ExportColumn => ({
  heading,
  kind: 'day',
  width: 12,
  of,
});

export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  text('Reference', 20, ({ reference }) => reference),
  text('Panel', 28, ({ panel }) => panel.name),
  text('What is to be done', 70, ({ wording }) => wording),
  text('Owner', 28, (action, reader) => ownerInWords(action, reader)),
  day('Resolved on', ({ raisedOn }) => raisedOn),
  day('First due', ({ originalDueOn }) => originalDueOn),
  day('Due', ({ dueOn }) => dueOn),
  { heading: 'Times moved', kind: 'number', width: 8, of: ({ timesMoved }) => timesMoved },
  text('Status', 18, ({ rag }) => RAG_WORDS[rag.status]),
  text('State', 18, ({ state }) => ACTION_STATE_WORDS[state]),
  text('Waits for', 20, ({ waitingFor }) => waitingFor ?? ''),
  text('Strand', 20, ({ strand }) => strand?.name ?? ''),
  day('Last heard', ({ lastHeardOn }) => lastHeardOn),
  day('Closed on', ({ closedOn }) => closedOn),
  text('Closed at minute', 10, ({ closingMinute }) => closingMinute ?? ''),
  text('Private', 8, ({ isPrivate }) => (isPrivate ? 'yes' : 'no')),
];

export function csvCells(action: ActionInView, reader: Reader): (string | number)[] {
  return EXPORT_COLUMNS.map(({ of }) => of(action, reader) ?? '');
}

export function xlsxCells(action: ActionInView, reader: Reader): XlsxCell[] {
  return EXPORT_COLUMNS.map(({ kind, of }) => {
    const value = of(action, reader);
    return kind === 'day' && typeof value === 'string' ? { day: value } : value;
  });
}

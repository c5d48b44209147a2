/** What changed between two versions of minutes, minute by minute and word by word. */
import { sentencesOfHead } from '../../../../domain/minutes/head-of-record.js';
import type {
  MinutesRecord,
  RecordedBlock,
  RecordedHead,
  RecordedMinute,
} from '../../../../domain/minutes/minutes-record.js';
import { type TextDifference, wordDifferences } from '../../../../platform/text/text-differences.js';

export interface ChangedText {
  readonly name: string;
  readonly standing: 'changed' | 'added' | 'removed';
  readonly pieces: readonly TextDifference[];
}

export interface VersionDifferences {
  readonly changes: readonly ChangedText[];
  /** How many minutes read as they did. */
  readonly unchanged: number;
}

export function versionDifferences(old: MinutesRecord, changed: MinutesRecord): VersionDifferences {
  const before = new Map(old.items.map((minute) => [minute.id, minute]));
  const after = new Set(changed.items.map(({ id }) => id));
  const minutes = changed.items.map((minute) => changeOf(nameOf(minute), before.get(minute.id), minute));
  const gone = old.items
    .filter(({ id }) => !after.has(id))
    .map((minute) => changeOf(nameOf(minute), minute, undefined));
  const head = differenceOf('Above the first minute', headText(old.head), headText(changed.head));
  const changes = [head, ...minutes, ...gone].filter((change) => change !== null);
  return { changes, unchanged: minutes.filter((change) => change === null).length };
}

function changeOf(name: string, old?: RecordedMinute, changed?: RecordedMinute): ChangedText | null {
  return differenceOf(name, old && textOf(old), changed && textOf(changed));
}

function differenceOf(name: string, old?: string, changed?: string): ChangedText | null {
  if (old === changed) return null;
  const standing = old === undefined ? 'added' : changed === undefined ? 'removed' : 'changed';
  return { name, standing, pieces: wordDifferences(old ?? '', changed ?? '') };
}

function nameOf({ number, heading }: RecordedMinute): string {
  return `Minute ${number}: ${heading}`;
}

function headText(head: RecordedHead): string {
  return sentencesOfHead(head).join('\n');
}

function textOf({ number, heading, publicHeading, publicSummary, notForPublication, blocks }: RecordedMinute): string {
  const lines = [`${number}. ${heading}`, publicHeading, notForPublication, publicSummary, ...blocks.flatMap(linesOf)];
  return lines.filter((line) => line !== null && line !== '').join('\n');
}

function linesOf({ text, resolution, clauses }: RecordedBlock): string[] {
  if (resolution === null) return [text];
  const { marker, movedBy, vote, names, irregularity } = resolution;
  const named = [
    ['For', names.for],
    ['Against', names.against],
    ['Abstained', names.abstained],
  ] as const;
  return [
    text,
    movedBy ?? '',
    marker,
    ...clauses.map((clause) => `${clause.label} ${clause.text}`.trim()),
    vote ?? '',
    ...named.flatMap(([how, people]) => (people.length === 0 ? [] : [`${how}: ${people.join(', ')}`])),
    irregularity ?? '',
  ];
}

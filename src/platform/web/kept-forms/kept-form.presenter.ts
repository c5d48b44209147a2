import { printedTime } from '../../../domain/calendar/clock-time.js';
import { londonTime } from '../../../domain/calendar/london-time.js';
import { keptFormPaths } from './kept-form.paths.js';
import type { KeptForm } from './kept-forms.js';
import type { PostedField } from './posted-fields.js';
import { isMachineMade } from './posted-form.js';

const LONGEST_LINE = 60;
const MOST_ROWS = 20;

interface Input {
  readonly kind: 'text' | 'textarea' | 'hidden' | 'file' | 'password';
  readonly name: string;
  /** Names may repeat; ids may not. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly rows: number;
}

/** The page that shows a kept form: every answer to be read and changed, and a way to send or to discard it. */
export function presentKeptForm(form: KeptForm) {
  const inputs = [
    ...form.fields.map(typedInput),
    ...form.secrets.map((name) => emptyInput('password', name)),
    ...form.files.map((name) => emptyInput('file', name)),
  ];
  return {
    title: 'Send this form again',
    backLink: { text: 'Back to the page you were on', href: form.page },
    action: form.action,
    discardAction: keptFormPaths.removal(form.id),
    isUpload: form.isUpload,
    hasFiles: form.files.length > 0,
    hasSecrets: form.secrets.length > 0,
    hasChoices: form.fields.some((field) => field[0] !== 'version' && isMachineMade(field)),
    keptUntil: printedTime(londonTime(form.expiresAt).time),
    inputs: inputs.map((input, index): Input => ({ ...input, id: `kept-${index}` })),
  };
}

function typedInput([name, value]: PostedField): Omit<Input, 'id'> {
  const lines = value.split('\n').length;
  const isLong = lines > 1 || value.length > LONGEST_LINE;
  const kind = isMachineMade([name, value]) ? 'hidden' : isLong ? 'textarea' : 'text';
  const rows = Math.min(MOST_ROWS, Math.max(5, lines + Math.ceil(value.length / LONGEST_LINE)));
  return { kind, name, label: labelOf(name), value, rows };
}

function emptyInput(kind: 'file' | 'password', name: string): Omit<Input, 'id'> {
  return { kind, name, label: labelOf(name), value: '', rows: 1 };
}

/** `startsOn-day` → `Starts on: day`, `entries[0][publicTitle]` → `Entries: 1: public title`. */
export function labelOf(name: string): string {
  const parts = name.split(/[-[\]]+/).filter((part) => part !== '');
  const words = parts.map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : wordsOf(part))).join(': ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `publicInterestTest` → `public interest test` */
function wordsOf(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}

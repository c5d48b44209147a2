import { IsBoolean } from 'class-validator';
import { clockTimeFrom } from './clock-time-text.js';
import { Expose, Transform } from 'class-transformer';

const YES_OR_NO: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ['yes', true],
  ['on', true],
  ['true', true],
  [true, true],
  ['no', false],
  ['false', false],
  [false, false],
]);

/** Checkboxes and multiple selects: none, one or many values always arrive as a list. */
export function AsList(): PropertyDecorator {
  return transformed((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]));
}

/** A single checkbox or a yes/no radio: ticked, "yes" and true are true; absent, "no" and false are false. */
export function AsYesOrNo(): PropertyDecorator {
  return (target, property) => {
    transformed((value) => (value === undefined ? false : (YES_OR_NO.get(value) ?? value)))(target, property);
    IsBoolean({ message: 'Choose yes or no' })(target, property);
  };
}

/** A yes/no radio that may have to be answered: absent stays absent. */
export function AsAnswer(): PropertyDecorator {
  return transformed((value) => (value === undefined ? undefined : (YES_OR_NO.get(value) ?? value)));
}

/** At most nine digits, which a database column holds, become a whole number; anything else fails `@IsInt`. */
export function AsWholeNumber(): PropertyDecorator {
  return transformed((value) => {
    const text = typeof value === 'number' ? String(value) : value;
    return typeof text === 'string' && /^-?\d{1,9}$/.test(text) ? Number(text) : text;
  });
}

/** `5pm`, `5.00 p.m.`, `17.00` and `12 noon` become `17:00` and `12:00`; anything else fails `@IsTimeOfDay`. */
export function AsTimeOfDay(): PropertyDecorator {
  return transformed((value) => (typeof value === 'string' ? (clockTimeFrom(value) ?? value) : value));
}

/** Exposed, because a box that is not ticked is not sent, and must still be turned into its value. */
function transformed(change: (value: unknown) => unknown): PropertyDecorator {
  return (target, property) => {
    Expose()(target, property);
    Transform(({ value }: { value: unknown }) => change(value))(target, property);
  };
}

import { clockTimeFrom } from './clock-time-text.js';
import { Expose, Transform } from 'class-transformer';

/** Checkboxes and multiple selects: none, one or many values always arrive as a list. */
export function AsList(): PropertyDecorator {
  return transformed((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]));
}

/** A single checkbox or a yes/no radio: ticked, "yes" and true are true; absent, "no" and false are false. */
export function AsYesOrNo(): PropertyDecorator {
  return transformed((value) => {
    if (value === undefined || ['no', 'false', false].includes(value as string | boolean)) return false;
    return ['yes', 'on', 'true', true].includes(value as string | boolean) ? true : value;
  });
}

/** Digits become a whole number; anything else stays as it is and fails `@IsInt`. */
export function AsWholeNumber(): PropertyDecorator {
  return transformed((value) => (typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value));
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

import { Check, Column, type ColumnOptions, PrimaryColumn } from 'typeorm';
import { snakeCase } from './snake-case-naming.js';

/**
 * The column types both engines share: text, integer, boolean. Days are 'YYYY-MM-DD' text, instants ISO UTC text,
 * ids UUIDv7 text; lists of words are text with a CHECK.
 */
export function IdColumn(): PropertyDecorator {
  return PrimaryColumn({ type: 'text' });
}

export function TextColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ ...options, type: 'text' });
}

export function OptionalText(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ ...options, type: 'text', nullable: true });
}

export function IntegerColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ ...options, type: 'integer' });
}

export function OptionalInteger(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ ...options, type: 'integer', nullable: true });
}

export function BooleanColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ ...options, type: 'boolean' });
}

/** A value stored whole as JSON text, never queried by its parts. */
export function JsonColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ ...options, type: 'simple-json' });
}

/** One word of a fixed list; `check` names the CHECK constraint of the migration, `ck_<table>_<column>`. */
export function WordColumn(check: string, words: readonly string[], options: ColumnOptions = {}): PropertyDecorator {
  return (target, property) => {
    Column({ ...options, type: 'text' })(target, property);
    const column = options.name ?? snakeCase(String(property));
    Check(check, `"${column}" IN (${words.map((word) => `'${word}'`).join(', ')})`)(target.constructor);
  };
}

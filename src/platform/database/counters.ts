import { Entity } from 'typeorm';
import { IdColumn, IntegerColumn } from './columns.js';
import type { Unit } from './unit.js';

/** A row of numbers drawn one after the other, without gaps: a number is given back when its unit rolls back. */
@Entity('counters')
export class Counter {
  @IdColumn() name!: string;
  @IntegerColumn() value!: number;
}

/** The next number of a named counter, from 1. */
export async function drawNumber(unit: Unit, name: string): Promise<number> {
  const rows = await unit.manager.sql<{ value: number }[]>`
    INSERT INTO counters (name, value) VALUES (${name}, 1)
    ON CONFLICT (name) DO UPDATE SET value = counters.value + 1
    RETURNING value`;
  const drawn = rows[0];
  if (!drawn) throw new Error(`The counter ${name} gave no number.`);
  return drawn.value;
}

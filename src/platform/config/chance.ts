/** A number from 0 up to 1 by chance. */
export type Chance = () => number;

/** Injection token of `Chance`: tests give numbers that come again. */
export const CHANCE = Symbol('Chance');

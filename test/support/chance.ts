import { randomInt } from 'node:crypto';

/** Another one for each run; a spec names it, so that the run can be repeated with it in `SEED`. */
export const seed = Number(process.env['SEED'] ?? randomInt(1, 2 ** 31));

/** Numbers from 0 up to 1 by chance, the same ones for the same seed (xorshift32). */
export function chanceFrom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

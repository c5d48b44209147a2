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

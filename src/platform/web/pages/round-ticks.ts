const MOST_STEPS = 5;

/** Round numbers from nought to the first that is not below `most`, at most six of them: `0, 5, 10, 15`. */
export function roundTicks(most: number): number[] {
  const step = roundStep(Math.max(1, most) / MOST_STEPS);
  return Array.from({ length: Math.ceil(Math.max(1, most) / step) + 1 }, (_, index) => index * step);
}

/** The next of 1, 2, 5, 10, 20, 50 … : what is counted here has no halves. */
function roundStep(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  return power * ([1, 2, 5].find((each) => each * power >= least) ?? 10);
}

/** Milliseconds of the middle one of several runs, after one that does not count. */
export async function median(runs, work) {
  await work();
  const times = [];
  for (let run = 0; run < runs; run += 1) times.push(await timeOf(work));
  return percentileOf(times, 50);
}

export async function timeOf(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Of a hundred times the 99th percentile is the longest. */
export function percentileOf(times, percent) {
  return times.toSorted((one, other) => one - other)[Math.floor((times.length * percent) / 100)];
}

/** Milliseconds of the middle one of several runs, after one that does not count. */
export async function median(runs, work) {
  await work();
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)];
}

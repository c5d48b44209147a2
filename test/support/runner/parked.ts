/** What a worker keeps from one test to the next, until the run is over. */
export interface Parked {
  /** For good. */
  remove(): Promise<void>;
}

let parked: Parked | null = null;

/** @returns what was parked, which is then the caller's; null where nothing was */
export function takeParked<T extends Parked>(): T | null {
  const taken = parked as T | null;
  parked = null;
  return taken;
}

/** One place is enough: whoever comes to a place that is taken goes. */
export async function park(one: Parked): Promise<void> {
  if (parked === null) parked = one;
  else await one.remove();
}

export async function removeParked(): Promise<void> {
  await takeParked()?.remove();
}

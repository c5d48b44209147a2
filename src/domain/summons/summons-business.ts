/**
 * A meeting of the council does the business that its summons states, and no other but what an Act puts on the annual
 * meeting and what is urgent there. (LGA 1972, Sch 12 para 4(5).)
 */
export interface BusinessItem {
  /** Empty for a sub-heading. */
  readonly number: string;
  /** As far as everybody may read it. */
  readonly title: string;
  readonly isHeading: boolean;
}

/** Whether a summons states an item, by the title under which everybody may read it. */
export function isStated(summoned: readonly BusinessItem[], title: string): boolean {
  return summoned.some((item) => !item.isHeading && item.title === title);
}

/** What stands on the agenda now and not in the summons: of two items under one title it states as many as it lists. */
export function laterBusiness(summoned: readonly BusinessItem[], now: readonly BusinessItem[]): BusinessItem[] {
  const stated = new Map<string, number>();
  for (const { title, isHeading } of summoned) if (!isHeading) stated.set(title, (stated.get(title) ?? 0) + 1);
  return now.filter(({ title, isHeading }) => {
    if (isHeading) return false;
    const left = stated.get(title) ?? 0;
    stated.set(title, left - 1);
    return left <= 0;
  });
}

/** One entry for each person and role, though narrative and clause both tell of it: the one that says more stays. */
import type { ReadAppointment } from '../read-document.js';

export function onePerRole(appointments: readonly ReadAppointment[]): ReadAppointment[] {
  const kept: ReadAppointment[] = [];
  for (const appointment of appointments) {
    const at = kept.findIndex((each) => isSame(each, appointment));
    if (at < 0) kept.push(appointment);
    else if (saysMore(appointment, kept[at])) kept.splice(at, 1, appointment);
  }
  return kept;
}

function isSame(one: ReadAppointment, other: ReadAppointment): boolean {
  if (one.person.toLowerCase() !== other.person.toLowerCase()) return false;
  const [first, second] = [wordsOf(one.role), wordsOf(other.role)];
  const [few, many] = first.length <= second.length ? [first, second] : [second, first];
  return few.every((word) => many.includes(word));
}

function saysMore(one: ReadAppointment, other: ReadAppointment | undefined): boolean {
  return other === undefined || one.role.length > other.role.length;
}

function wordsOf(role: string): string[] {
  return (
    role
      .toLowerCase()
      .replace(/chair(?:man|woman|person)\b/g, 'chair')
      .match(/[a-z]{2,}/g)
      ?.filter((word) => !/^(?:of|the|for|as|and|on|to)$/.test(word)) ?? []
  );
}

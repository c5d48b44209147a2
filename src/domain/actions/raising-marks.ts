/** Which marks of a clause set something going that is tracked until the panel agrees that it is done. */
import type { ClauseMark } from '../minutes/clause-marks.js';

const RAISING_MARKS: readonly ClauseMark[] = ['action', 'further-report', 'delegation', 'referral', 'recommendation'];
/** The answer to these is another body's. */
const MARKS_THAT_WAIT: readonly ClauseMark[] = ['recommendation', 'referral'];

export function raisesAction(marks: readonly ClauseMark[]): boolean {
  return marks.some((mark) => RAISING_MARKS.includes(mark));
}

export function waitsOnAnother(marks: readonly ClauseMark[]): boolean {
  return marks.some((mark) => MARKS_THAT_WAIT.includes(mark));
}

import { describe, expect, it } from '@jest/globals';
import { Slots } from '../../../src/platform/pdf/inspection/slots.js';

describe('slots', () => {
  it('let so many pieces of work go on at once, and the rest in the order they came', async () => {
    const slots = new Slots(2);
    const begun: string[] = [];
    const ends = new Map<string, () => void>();
    const start = (name: string) =>
      slots.use(() => {
        begun.push(name);
        return new Promise<void>((resolve) => ends.set(name, resolve));
      });
    const [first, second, third, fourth] = [start('first'), start('second'), start('third'), start('fourth')];
    expect(begun).toEqual(['first', 'second']);

    ends.get('second')?.();
    await second;
    expect(begun).toEqual(['first', 'second', 'third']);

    ends.get('first')?.();
    await first;
    expect(begun).toEqual(['first', 'second', 'third', 'fourth']);
    ends.get('third')?.();
    ends.get('fourth')?.();
    await Promise.all([third, fourth]);
  });

  it('are free again after work that failed', async () => {
    const slots = new Slots(1);
    await expect(slots.use(() => Promise.reject(new Error('no')))).rejects.toThrow('no');

    expect(await slots.use(() => Promise.resolve('yes'))).toBe('yes');
  });
});

import type { AtDesk, Todo, TodoSource } from './todo.js';

/** Everything that waits for somebody, what is due first at the top; what has no day stands at the end. */
export class Todos {
  constructor(private readonly sources: readonly TodoSource[]) {}

  async of(desk: AtDesk): Promise<Todo[]> {
    const found: Todo[] = [];
    for (const source of this.sources) found.push(...(await source.of(desk)));
    return found.sort((one, other) => compare(keyOf(one), keyOf(other)));
  }
}

function keyOf({ due, text }: Todo): string {
  return `${due ?? '9999'} ${text}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

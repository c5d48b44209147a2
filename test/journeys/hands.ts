import type { Locator } from 'playwright-core';

export interface FileInHand {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** What a person does to the parts of a page once they have found them. */
export interface Hands {
  /** Follows a link, presses a button, opens what is folded. */
  use(thing: Locator): Promise<void>;
  /** Writes in place of what stands there. */
  write(input: Locator, text: string): Promise<void>;
  pick(select: Locator, value: string): Promise<void>;
  /** A radio or a checkbox that is not ticked yet. */
  tick(box: Locator): Promise<void>;
  attach(input: Locator, file: FileInHand): Promise<void>;
  /** What made them lose sight of where they are. */
  readonly troubles: readonly string[];
}

/** A mouse for what is pressed, a keyboard for what is written. */
export const MOUSE: Hands = {
  use: (thing) => thing.click(),
  write: (input, text) => input.fill(text),
  pick: async (select, value) => void (await select.selectOption(value)),
  tick: (box) => box.check(),
  attach: (input, file) => input.setInputFiles(file),
  troubles: [],
};

/** One operator of a content stream with the numbers and the last name before it. */
export interface Operation {
  operator: string;
  numbers: number[];
  /** The last name operand without its slash. */
  name: string;
}

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));

/** Reads a content stream (ISO 32000-1, 7.8.2) as far as geometry needs it: strings and inline image data are stepped over. */
export function* operationsOf(content: Uint8Array): Generator<Operation> {
  const reader = new Reader(content);
  let numbers: number[] = [];
  let name = '';
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (token.startsWith('/')) name = token.slice(1);
    else if (/^[+-.\d]/.test(token)) numbers.push(Number.parseFloat(token));
    else if (/^[A-Za-z'"]/.test(token)) {
      if (token === 'ID') reader.skipInlineImage();
      yield { operator: token, numbers, name };
      numbers = [];
      name = '';
    }
  }
}

class Reader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  next(): string | undefined {
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === undefined) return undefined;
    if (byte === 0x28) return this.skipString();
    if (byte === 0x3c && this.bytes[this.at + 1] !== 0x3c) return this.skipHexString();
    if (byte !== 0x2f && DELIMITERS.has(byte)) {
      this.at += 1;
      return '[';
    }
    return this.word();
  }

  /** Past `EI`, which stands alone between spaces. */
  skipInlineImage(): void {
    for (this.at += 1; this.at < this.bytes.length; this.at++) {
      const isEnd = this.bytes[this.at] === 0x45 && this.bytes[this.at + 1] === 0x49;
      const after = this.bytes[this.at + 2];
      if (isEnd && SPACE.has(this.bytes[this.at - 1] ?? 0) && (after === undefined || SPACE.has(after))) {
        this.at += 2;
        return;
      }
    }
  }

  private word(): string {
    const start = this.at++;
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at] ?? 0;
      if (SPACE.has(byte) || DELIMITERS.has(byte)) break;
    }
    return String.fromCharCode(...this.bytes.subarray(start, Math.min(this.at, start + 128)));
  }

  private skipString(): string {
    let depth = 0;
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at];
      if (byte === 0x5c) this.at += 1;
      else if (byte === 0x28) depth += 1;
      else if (byte === 0x29 && --depth === 0) break;
    }
    this.at += 1;
    return '(';
  }

  private skipHexString(): string {
    while (this.at < this.bytes.length && this.bytes[this.at] !== 0x3e) this.at += 1;
    this.at += 1;
    return '<';
  }

  private skipSpace(): void {
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at] ?? 0;
      if (byte === 0x25) this.skipComment();
      else if (!SPACE.has(byte)) return;
    }
  }

  private skipComment(): void {
    while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13) this.at += 1;
  }
}

import { createInflate, inflateSync } from 'node:zlib';

/** A page scanned in colour at 600 dpi unpacks to about 100 MiB. */
const LARGEST_STREAM = 256 * 1024 ** 2;
/** Unpacked at once up to this; more is counted as it flows by and not kept. */
const AT_ONCE = 16 * 1024 ** 2;
const KEYWORD = 'stream';

/** True when a stream of the file would unpack to more than any paper needs: a bomb. */
export async function hasOversizedStream(bytes: Buffer, largest = LARGEST_STREAM): Promise<boolean> {
  for (let at = bytes.indexOf(KEYWORD); at >= 0; at = bytes.indexOf(KEYWORD, at + KEYWORD.length)) {
    const start = startOfData(bytes, at + KEYWORD.length);
    if (!looksDeflated(bytes, start)) continue;
    const packed = bytes.subarray(start);
    if (unpacksWithin(packed, Math.min(AT_ONCE, largest))) continue;
    if (largest <= AT_ONCE || (await unpacksBeyond(packed, largest))) return true;
  }
  return false;
}

function startOfData(bytes: Buffer, afterKeyword: number): number {
  return afterKeyword + (bytes[afterKeyword] === 0x0d ? 2 : 1);
}

/** By the two bytes that begin a zlib stream (RFC 1950). */
function looksDeflated(bytes: Buffer, start: number): boolean {
  const method = bytes[start] ?? 0;
  const flags = bytes[start + 1] ?? 0;
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
}

/** A stream that cannot be unpacked at all is no bomb. */
function unpacksWithin(packed: Buffer, limit: number): boolean {
  try {
    inflateSync(packed, { maxOutputLength: limit });
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE');
  }
}

function unpacksBeyond(packed: Buffer, limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    const inflate = createInflate();
    let size = 0;
    const finish = (isBeyond: boolean) => {
      inflate.destroy();
      resolve(isBeyond);
    };
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) finish(true);
    });
    inflate.on('end', () => finish(false));
    inflate.on('error', () => finish(false));
    inflate.end(packed);
  });
}

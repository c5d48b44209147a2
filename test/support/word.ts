import { inflateRawSync } from 'node:zlib';

const CENTRAL_ENTRY = 0x02014b50;

/** The texts inside a Word file, by their names; read from the list at the end of the zip. */
export function partsOfWordFile(file: Buffer): Record<string, string> {
  const parts: Record<string, string> = {};
  for (let at = 0; at + 46 < file.length; at++) {
    if (file.readUInt32LE(at) !== CENTRAL_ENTRY) continue;
    const name = file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28));
    const packed = contentOf(file, file.readUInt32LE(at + 42), file.readUInt32LE(at + 20));
    parts[name] = (file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
  }
  return parts;
}

function contentOf(file: Buffer, header: number, size: number): Buffer {
  const start = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
  return file.subarray(start, start + size);
}

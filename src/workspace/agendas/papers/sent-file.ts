import { open } from 'node:fs/promises';

const HEAD = 8;
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const PDF_HEAD = Buffer.from('%PDF');

/** What was sent, by its first bytes and its name; what is neither has to show that it is a PDF. */
export async function kindOfFile(path: string, fileName: string): Promise<'word' | 'old-word' | 'other'> {
  const head = await headOf(path);
  if (head.subarray(0, PDF_HEAD.length).equals(PDF_HEAD)) return 'other';
  if (/\.docx$/i.test(fileName) && head.subarray(0, ZIP.length).equals(ZIP)) return 'word';
  return /\.do[ct]$/i.test(fileName) && head.equals(OLD_OFFICE) ? 'old-word' : 'other';
}

async function headOf(path: string): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(HEAD), position: 0 });
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

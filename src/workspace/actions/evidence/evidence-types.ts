import { open } from 'node:fs/promises';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What a file begins with, in hex, and the names that go with it. */
const TYPES = [
  { starts: '25504446', ending: /\.pdf$/i, type: 'application/pdf' },
  { starts: '504b0304', ending: /\.docx$/i, type: `${OFFICE}.wordprocessingml.document` },
  { starts: '504b0304', ending: /\.xlsx$/i, type: `${OFFICE}.spreadsheetml.sheet` },
  { starts: '504b0304', ending: /\.pptx$/i, type: `${OFFICE}.presentationml.presentation` },
  { starts: '89504e470d0a1a0a', ending: /\.png$/i, type: 'image/png' },
  { starts: 'ffd8ff', ending: /\.jpe?g$/i, type: 'image/jpeg' },
] as const;

const LONGEST_START = 8;

/** The media type of a file that can be taken as evidence; null for any other. Its content and its name must agree. */
export async function evidenceType(path: string, fileName: string): Promise<string | null> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_START), 0, LONGEST_START, 0);
    const start = buffer.subarray(0, bytesRead).toString('hex');
    return TYPES.find((each) => start.startsWith(each.starts) && each.ending.test(fileName))?.type ?? null;
  } finally {
    await file.close();
  }
}

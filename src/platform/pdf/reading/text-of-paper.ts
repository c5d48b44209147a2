/** The text of a paper that is text, a Word document or a PDF, for the reader of minutes. */
import { extname } from 'node:path';
import { RuleBroken } from '../../../domain/errors.js';
import { htmlLines } from './html-lines.js';
import { pdfLines } from './pdf-lines.js';

export const READABLE = ['.txt', '.docx', '.pdf'] as const;

/** A scanner's own stamp makes no page readable. */
const FEWEST_CHARACTERS = 10;

/** Refuses what cannot be read with a sentence that says what to do. `name` shows by its end what the file is. */
export async function textOfPaper(name: string, bytes: Uint8Array): Promise<string> {
  switch (extname(name).toLowerCase()) {
    case '.txt':
      return decoded(bytes);
    case '.docx':
      return textOfWord(name, bytes);
    case '.pdf':
      return textOfPdf(name, bytes);
    default:
      throw new RuleBroken(`${name} is no file that can be read: save it as .txt, .docx or .pdf.`);
  }
}

/** UTF-8 or UTF-16 where it says so; else as Windows of western Europe wrote it. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** Node's own decoder takes these bytes for those of ISO 8859-1. */
const WINDOWS_ONLY = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_ONLY.charAt(control.charCodeAt(0) - 0x80));
}

async function textOfWord(name: string, bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const html = await mammoth
    .convertToHtml({ buffer: Buffer.from(bytes) })
    .then(({ value }) => value)
    .catch(() => null);
  if (html === null) throw new RuleBroken(`${name} is no Word document that can be opened. Save it again as .docx.`);
  return htmlLines(html);
}

async function textOfPdf(name: string, bytes: Uint8Array): Promise<string> {
  const pages = await pdfLines(bytes).catch(() => null);
  if (pages === null) {
    throw new RuleBroken(`${name} is no PDF that can be opened: it is damaged, or it asks for a password.`);
  }
  const isScan = pages.every((page) => (page.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < FEWEST_CHARACTERS);
  if (isScan) {
    throw new RuleBroken(
      `${name} is a scan: its pages are pictures and have no text. Run text recognition (OCR) on it, then try again.`,
    );
  }
  return pages.join('\f\n');
}

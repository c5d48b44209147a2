import { PDFDocument, rgb } from '@cantoo/pdf-lib';

const A4: [number, number] = [595.28, 841.89];
const GREY = rgb(0.75, 0.77, 0.79);
const LINES = 24;

/** Grey bars in the place of lines of text, so that nobody can take it for a council's paper. */
export async function placeholderScan({
  title,
  pages,
}: {
  readonly title: string;
  readonly pages: number;
}): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(`Placeholder: ${title}`);
  for (let page = 0; page < pages; page += 1) {
    const sheet = document.addPage(A4);
    for (let line = 0; line < LINES; line += 1) {
      // Uneven as words are, and the same each time.
      const width = 380 - ((line * 53 + page * 29) % 160);
      sheet.drawRectangle({ x: 72, y: 740 - line * 26, width, height: 9, color: GREY });
    }
  }
  return document.save();
}

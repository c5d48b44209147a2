import { strToU8, Zip, ZipDeflate } from 'fflate';

/** Nobody asks when a part of a workbook was made, and the real time is not to be read; zip has no day before 1980. */
const MADE = new Date(1980, 0, 2);

/** Packs texts into a zip file one after another, without holding any of them whole. */
export class ZipStream {
  private ready: Uint8Array[] = [];
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.ready.push(chunk);
  });

  /** Begins a file, after the one before it has ended. */
  begin(name: string): ZipDeflate {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = MADE;
    this.zip.add(file);
    return file;
  }

  add(name: string, text: string): void {
    this.begin(name).push(strToU8(text), true);
  }

  end(): void {
    this.zip.end();
  }

  /** What has been packed since it was last asked for. */
  take(): Uint8Array[] {
    const taken = this.ready;
    this.ready = [];
    return taken;
  }
}

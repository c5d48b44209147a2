import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { BadRequestException } from '@nestjs/common';
import { RuleBroken, TooLarge } from '../../../domain/errors.js';
import { CSRF_FIELD } from '../csrf.js';
import { plainLine } from '../forms/form-text.js';
import { TemporaryFile } from './temporary-file.js';
import type { Upload, UploadedFile, UploadLimits } from './upload.js';

const MOST_FILES = 20;
const MOST_FIELDS = 200;
const LONGEST_FIELD = 1024 * 1024;

interface ArrivingFile {
  readonly field: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly stream: BusboyFileStream;
}

/**
 * A multipart request, read only as far as somebody asks: first the leading field, which must be the form's token,
 * and the files only once `receive` is called. Until then the sender waits and not a byte of a file is stored.
 */
export class MultipartForm {
  private readonly parser: BusboyInstance;
  private readonly fields = new Map<string, string[]>();
  private readonly arriving: BusboyFileStream[] = [];
  private readonly waiting: ArrivingFile[] = [];
  private readonly fileInputs = new Set<string>();
  private readonly stored: Promise<UploadedFile>[] = [];
  private readonly temporary: TemporaryFile[] = [];
  private readonly firstPart = settledLater<[name: string, value: string] | null>();
  private readonly lastPart = settledLater<void>();
  private take = (file: ArrivingFile): void => void this.waiting.push(file);
  private isOver = false;

  constructor(
    private readonly request: IncomingMessage,
    private readonly limits: UploadLimits,
  ) {
    this.parser = this.startParser();
    request.once('close', () => this.failIfCutShort());
    request.pipe(this.parser);
  }

  /** The leading part when it is a field, as name and value; null when it is a file or there is none. */
  firstField(): Promise<[name: string, value: string] | null> {
    return this.firstPart.promise;
  }

  /** Stores the files and waits for the end of the form. @throws TooLarge, RuleBroken, BadRequestException */
  async receive(): Promise<Upload> {
    await this.readOn((file) => this.store(file));
    return { fields: this.plainFields(), files: await Promise.all(this.stored) };
  }

  /** The fields and the names of the file inputs; whatever files came are read away. @throws TooLarge, RuleBroken, BadRequestException */
  async receiveFields(): Promise<Pick<Upload, 'fields'> & { readonly fileInputs: readonly string[] }> {
    await this.readOn(({ stream }) => void stream.resume());
    return { fields: this.plainFields(), fileInputs: [...this.fileInputs] };
  }

  /** Reads the rest away, so that the sender gets to see the answer, and removes what nobody has taken. */
  async discard(): Promise<void> {
    this.fail(new BadRequestException('The upload ended before it was complete.'));
    await Promise.allSettled(this.stored);
    await Promise.all(this.temporary.map((file) => file.remove()));
  }

  private async readOn(take: (file: ArrivingFile) => void): Promise<void> {
    this.take = take;
    this.waiting.splice(0).forEach(take);
    await this.lastPart.promise;
  }

  private startParser(): BusboyInstance {
    const parser = this.newParser();
    parser.on('field', (name, value, _nameTruncated, isTruncated) => this.addField(name, value, isTruncated));
    parser.on('file', (field, stream, fileName, _encoding, mediaType) =>
      this.addFile({ field, stream, fileName, mediaType }),
    );
    parser.on('filesLimit', () => this.fail(new RuleBroken(`Send at most ${MOST_FILES} files at once.`)));
    parser.on('fieldsLimit', () => this.fail(new RuleBroken('The form has too many fields.')));
    parser.on('error', () => this.fail(new BadRequestException('The upload could not be read.')));
    parser.on('finish', () => this.finish());
    return parser;
  }

  private newParser(): BusboyInstance {
    const type = this.request.headers['content-type'] ?? '';
    try {
      return new Busboy({
        headers: { ...this.request.headers, 'content-type': type },
        limits: { fileSize: this.limits.fileSize, files: MOST_FILES, fields: MOST_FIELDS, fieldSize: LONGEST_FIELD },
      });
    } catch {
      throw new BadRequestException('The upload says nowhere what parts its fields.');
    }
  }

  private addField(name: string, value: string, isTruncated: boolean): void {
    if (isTruncated) return this.fail(new TooLarge('A text in this form is too long.'));
    this.firstPart.resolve([name, value]);
    this.fields.set(name, [...(this.fields.get(name) ?? []), value]);
  }

  /** A file input left empty arrives as a file without a name. */
  private addFile(file: ArrivingFile): void {
    this.firstPart.resolve(null);
    this.arriving.push(file.stream);
    file.stream.on('error', () => this.fail(new BadRequestException('The upload ended before it was complete.')));
    this.fileInputs.add(file.field);
    if (this.isOver || !file.fileName) file.stream.resume();
    else this.take(file);
  }

  private store(file: ArrivingFile): void {
    const stored = this.fillTemporaryFile(file);
    stored.catch((error: unknown) => this.fail(error));
    this.stored.push(stored);
  }

  private async fillTemporaryFile({ stream, field, fileName, mediaType }: ArrivingFile): Promise<UploadedFile> {
    const place = new TemporaryFile(this.limits.tmpDir);
    this.temporary.push(place);
    stream.once('limit', () => this.fail(this.tooLarge(fileName)));
    const { sha256, size } = await place.fill(stream);
    if (stream.truncated) throw this.tooLarge(fileName);
    return { field, fileName: plainLine(fileName), mediaType, path: place.path, sha256, size };
  }

  private tooLarge(fileName: string): TooLarge {
    const megabytes = Math.floor(this.limits.fileSize / 1024 / 1024);
    return new TooLarge(`${fileName} is larger than ${megabytes} MB, which is the most one file may have.`);
  }

  private finish(): void {
    this.isOver = true;
    this.firstPart.resolve(null);
    this.lastPart.resolve();
  }

  private failIfCutShort(): void {
    if (!this.request.complete) this.fail(new BadRequestException('The upload ended before it was complete.'));
  }

  private fail(error: unknown): void {
    if (this.isOver) return;
    this.isOver = true;
    this.firstPart.reject(error);
    this.lastPart.reject(error);
    this.request.unpipe(this.parser);
    this.arriving.forEach((stream) => stream.destroy());
    this.readAway();
  }

  /** Whoever goes on sending much more than is allowed does not want to read the answer. */
  private readAway(): void {
    let left = this.limits.fileSize;
    this.request.on('data', (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) this.request.destroy();
    });
    this.request.resume();
  }

  private plainFields(): Record<string, string | string[]> {
    const own = [...this.fields].filter(([name]) => name !== CSRF_FIELD);
    return Object.fromEntries(own.map(([name, values]) => [name, single(values)]));
  }
}

function single(values: string[]): string | string[] {
  const [first, ...more] = values;
  return first !== undefined && more.length === 0 ? first : values;
}

interface Later<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

/** A promise settled from outside; nobody waiting for it when it fails is no mistake. */
function settledLater<T>(): Later<T> {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}

/** A file as it lies in the temporary folder until somebody moves it away; what is left is removed after the answer. */
export interface UploadedFile {
  /** The input it came from. */
  readonly field: string;
  /** As the person's machine calls it, without folders. */
  readonly fileName: string;
  /** As the browser claims; nobody should believe it. */
  readonly mediaType: string;
  readonly path: string;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** A form with files: `fields` goes to `parseForm`. */
export interface Upload {
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly files: readonly UploadedFile[];
}

export interface UploadLimits {
  /** Bytes in one file. */
  readonly fileSize: number;
  readonly tmpDir: string;
}

import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** What stands under a name, references followed; undefined where the object is no dictionary or has no such entry. */
export function entry(dict: PDFObject | undefined, name: string): PDFObject | undefined {
  if (!(dict instanceof PDFDict)) return undefined;
  const found: PDFObject | undefined = dict.lookup(PDFName.of(name));
  return found;
}

export function dictEntry(dict: PDFObject | undefined, name: string): PDFDict | undefined {
  const found = entry(dict, name);
  return found instanceof PDFDict ? found : undefined;
}

export function arrayEntry(dict: PDFObject | undefined, name: string): PDFArray | undefined {
  const found = entry(dict, name);
  return found instanceof PDFArray ? found : undefined;
}

/** A name without its slash, or the text of a string. */
export function textOf(object: PDFObject | undefined): string | undefined {
  if (object instanceof PDFName) return object.decodeText();
  if (object instanceof PDFString || object instanceof PDFHexString) return object.decodeText();
  return undefined;
}

/** The entries of an array, references followed. */
export function items(array: PDFArray | undefined): PDFObject[] {
  if (!array) return [];
  return Array.from({ length: array.size() }, (_, index) => array.lookup(index)).filter((item) => item !== undefined);
}

/** Removes every entry but the named ones. */
export function keepOnly(dict: PDFDict, names: ReadonlySet<string>): void {
  for (const key of dict.keys()) if (!names.has(key.decodeText())) dict.delete(key);
}

/** Every dictionary of a file, those inside other objects too. */
export function* everyDict(context: PDFContext): Generator<PDFDict> {
  const waiting: unknown[] = context.enumerateIndirectObjects().map(([, object]) => object);
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object instanceof PDFDict) {
      yield object;
      waiting.push(...object.values());
    } else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFStream) waiting.push(object.dict);
  }
}

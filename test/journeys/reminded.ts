import type { Email } from 'postal-mime';
import type { PostOffice } from '../support/post-office.js';

export interface Reminded {
  readonly reference: string;
  readonly wording: string;
  /** Where its link leads. */
  readonly path: string;
  /** The mail's HTML part. */
  readonly html: string;
}

/** The first action of the panel that a mail of the post office asks to answer; mails leave some moments after the start. */
export async function remindedBy(office: PostOffice): Promise<Reminded> {
  for (let second = 0; second < 30; second += 1) {
    const [first] = office.mails.flatMap(actionsIn);
    if (first) return first;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error(`No mail with a link to answer has arrived: ${office.mails.map(({ text }) => text).join('\n')}`);
}

/** Each stands in some lines of its own, parted from the next by an empty one. */
function actionsIn({ text = '', html = '' }: Email): Reminded[] {
  return text.split(/\r?\n\s*\r?\n/).flatMap((lines) => {
    const [, reference] = /^(CPP \d+\(\d+\) 2017\/18): /m.exec(lines) ?? [];
    const [, wording] = /^CPP [^\n]*\n([^\r\n]+)/m.exec(lines) ?? [];
    const [, path] = /^Answer: https?:\/\/[^/\s]+(\/answers\/\S+)/m.exec(lines) ?? [];
    return reference && wording && path ? [{ reference, wording, path, html }] : [];
  });
}

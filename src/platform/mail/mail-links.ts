import { Injectable } from '@nestjs/common';

/** A link that opens something for one person only; it is made when the mail is sent, and stored nowhere. */
export interface MailLink {
  /** The name under which a feature makes such links. */
  readonly kind: string;
  readonly id: string;
}

/** The whole address of a link. @throws DomainError where it would open nothing any more */
export type LinkMaker = (id: string) => Promise<string>;

/** A mail's two parts. */
export interface MailParts {
  readonly text: string;
  readonly html: string;
}

/** Puts live links into a mail at the last moment; only those that the mail itself names. */
@Injectable()
export class MailLinks {
  private readonly makers = new Map<string, LinkMaker>();

  register(kind: string, maker: LinkMaker): void {
    if (this.makers.has(kind)) throw new Error(`Two features make links of kind ${kind}.`);
    this.makers.set(kind, maker);
  }

  /** @throws DomainError where a link would open nothing any more */
  async insert({ text, html, links }: MailParts & { readonly links: readonly MailLink[] }): Promise<MailParts> {
    let parts: MailParts = { text, html };
    for (const link of links) {
      const address = await this.addressOf(link);
      const placeholder = linkPlaceholder(link);
      parts = { text: parts.text.replaceAll(placeholder, address), html: parts.html.replaceAll(placeholder, address) };
    }
    return parts;
  }

  private async addressOf({ kind, id }: MailLink): Promise<string> {
    const maker = this.makers.get(kind);
    if (!maker) throw new Error(`Nobody makes links of kind ${kind}.`);
    return maker(id);
  }
}

const PLACEHOLDER = /\[\[[\w-]+:[\w-]+\]\]/g;

/** A text as it may be shown to others: a link of the recipient's own is said to be one. */
export function withoutLinks(text: string): string {
  return text.replace(PLACEHOLDER, '(a link of their own)');
}

/** What stands in the stored text until the mail is sent. */
export function linkPlaceholder({ kind, id }: MailLink): string {
  return `[[${kind}:${id}]]`;
}

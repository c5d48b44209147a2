import type { Fact, List, ListItem, Paragraph, Words } from './blocks.js';
import { withoutStrandedLines, type Row } from './flow.js';
import { writeLine, type Column } from './line-writer.js';
import { once } from './once.js';
import { setWords, type SetText } from './set-words.js';
import { sideBySide, spaced } from './side-by-side.js';
import { FACTS, LIST, PARAGRAPHS, type TextStyle } from './theme.js';
import type { Element, ListNumbering, UaPdf } from './ua-pdf.js';

/** Gives the structure element that content belongs to; it is made when the first of its rows is drawn. */
export type Parent = () => Element;

type OnItem = (item: ListItem, top: number) => void;

/** Turns blocks into rows. */
export class BlockSetter {
  readonly missing = new Set<string>();

  constructor(
    private readonly pdf: UaPdf,
    private readonly onItem: OnItem,
  ) {}

  /** The lines of one text, in one element of the kind `tag`. */
  text(words: Words, tag: string, style: TextStyle, column: Column, parent: Parent): Row[] {
    return this.lines(words, style, column, this.child(parent, tag));
  }

  /** The lines of one text, as content of `element`. */
  lines(words: Words, style: TextStyle, column: Column, element: Parent): Row[] {
    const { lines } = this.set(words, style, column.width);
    return withoutStrandedLines(
      lines.map((line, index) => ({
        height: style.leading,
        before: 0,
        keepWithNext: false,
        draw: (top) =>
          writeLine(this.pdf, element(), line, style, { ...column, top, continues: index < lines.length - 1 }),
      })),
    );
  }

  paragraph({ words, style = 'body' }: Paragraph, column: Column, parent: Parent): Row[] {
    const look = PARAGRAPHS[style];
    return spaced(this.text(words, 'P', look, column, parent), look.after);
  }

  list({ items }: List, column: Column, parent: Parent): Row[] {
    const list = once(() => added(parent(), this.pdf.listElement(numberingOf(items))));
    const labels = items.map((item) => this.set(item.label, PARAGRAPHS.body, column.width));
    const indent = Math.max(LIST.labelWidth, ...labels.map((label) => widthOf(label) + LIST.labelGap));
    return items.flatMap((item) => this.item(item, indent, column, list));
  }

  facts(facts: readonly Fact[], column: Column, parent: Parent): Row[] {
    const list = once(() => added(parent(), this.pdf.listElement('None')));
    const bold = { ...PARAGRAPHS.body, bold: true };
    const widest = Math.max(...facts.map(({ label }) => widthOf(this.set(label, bold, FACTS.widestLabel))));
    const indent = widest + FACTS.labelGap;
    return facts.flatMap(({ label, value }) => {
      const item = this.child(list, 'LI');
      const labelRows = this.text(label, 'Lbl', bold, { x: column.x, width: widest }, item);
      const body = this.child(item, 'LBody');
      const valueRows = this.text(value, 'P', PARAGRAPHS.body, narrowed(column, indent), body);
      return spaced(sideBySide(labelRows, valueRows), FACTS.after);
    });
  }

  private item(item: ListItem, indent: number, column: Column, list: Parent): Row[] {
    const element = this.child(list, 'LI');
    const label = this.text(item.label, 'Lbl', PARAGRAPHS.body, { x: column.x, width: indent }, element);
    const body = this.child(element, 'LBody');
    const content = item.content.map((block) => this.block(block, narrowed(column, indent), body));
    const rows = sideBySide(label, keptWithTitle(content));
    const [first, ...rest] = rows;
    if (!first) return [];
    const announced = {
      ...first,
      draw: (top: number) => {
        this.onItem(item, top);
        first.draw(top);
      },
    };
    return spaced([announced, ...rest], LIST.after);
  }

  private block(block: Paragraph | List, column: Column, parent: Parent): Row[] {
    return block.kind === 'list'
      ? this.list(block, column, parent)
      : tightened(this.text(block.words, 'P', PARAGRAPHS[block.style ?? 'body'], column, parent));
  }

  set(words: Words, style: TextStyle, width: number): SetText {
    const set = setWords(words, { size: style.size, width, bold: style.bold ?? false });
    set.missing.forEach((character) => this.missing.add(character));
    return set;
  }

  private child(parent: Parent, tag: string): Parent {
    return once(() => added(parent(), this.pdf.struct(tag)));
  }
}

/** A thin line from margin to margin, which says nothing to a screen reader. */
export function ruleRow(pdf: UaPdf, column: Column, colour: string, space: number): Row {
  return {
    height: space,
    before: 0,
    keepWithNext: false,
    draw: (top) => {
      pdf.markContent('Artifact', { type: 'Layout' });
      const y = top + space / 2;
      pdf
        .lineWidth(0.75)
        .moveTo(column.x, y)
        .lineTo(column.x + column.width, y)
        .stroke(colour);
      pdf.endMarkedContent();
    },
  };
}

function numberingOf(items: readonly ListItem[]): ListNumbering {
  const label = items[0]?.label ?? '';
  if (/\d/.test(label)) return 'Decimal';
  if (/[a-z]/i.test(label)) return 'LowerAlpha';
  return label === '' ? 'None' : 'Disc';
}

/** An entry's title is not parted from the line beneath it. */
function keptWithTitle(blocks: readonly Row[][]): Row[] {
  return blocks.flatMap((rows, block) =>
    rows.map((row, index) => {
      const endsTitle = block === 0 && blocks.length > 1 && index === rows.length - 1;
      return endsTitle ? { ...row, keepWithNext: true } : row;
    }),
  );
}

function tightened(rows: Row[]): Row[] {
  return spaced(rows, 2);
}

function narrowed(column: Column, indent: number): Column {
  return { x: column.x + indent, width: column.width - indent };
}

function widthOf(set: SetText): number {
  return Math.max(0, ...set.lines.map((line) => line.width));
}

function added(parent: Element, child: Element): Element {
  parent.add(child);
  return child;
}

/** Whether optional content shows; `group` is as pdf.js names it. */
export interface Layers {
  readonly isShown: (group: unknown) => boolean;
  readonly isPrinted: (group: unknown) => boolean;
}

interface Layer {
  readonly isShown: boolean;
  readonly isPrinted: boolean;
}

const PAGE: Layer = { isShown: true, isPrinted: true };

/** The layers that what is painted now belongs to (ISO 32000-1, 8.11). */
export class LayerStack {
  /** Something was painted on a layer that does not show on screen, or not on paper. */
  hasHidden = false;
  private readonly stack: Layer[] = [PAGE];

  constructor(private readonly layers: Layers) {}

  begin(tag: unknown, group: unknown): void {
    const { isShown, isPrinted } = this.stack.at(-1) ?? PAGE;
    if (tag !== 'OC') this.stack.push({ isShown, isPrinted });
    else {
      const own = { isShown: this.layers.isShown(group), isPrinted: this.layers.isPrinted(group) };
      this.stack.push({ isShown: isShown && own.isShown, isPrinted: isPrinted && own.isPrinted });
    }
  }

  end(): void {
    if (this.stack.length > 1) this.stack.pop();
  }

  /** Notes that something is painted; whether it shows on screen. */
  paint(): boolean {
    const { isShown, isPrinted } = this.stack.at(-1) ?? PAGE;
    if (!isShown || !isPrinted) this.hasHidden = true;
    return isShown;
  }
}

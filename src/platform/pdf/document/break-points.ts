const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** A token long enough to be an address: it may be broken after its slashes and dots as well. */
const ADDRESS_LENGTH = 24;

/** The offsets after which a line may end: behind spaces, dashes and hyphens, and inside addresses. */
export function breakPoints(text: string): number[] {
  const points: number[] = [];
  for (const { 0: token, index } of text.matchAll(/[^ ]* +|[^ ]+$/g)) {
    const inside =
      token.length > ADDRESS_LENGTH ? /[-\u2010\u2013\u2014/.?&=_]+(?=[\p{L}\p{N}])/gu : /[\u2010\u2014-]+(?=\p{L})/gu;
    for (const mark of token.matchAll(inside)) if (mark.index > 1) points.push(index + mark.index + mark[0].length);
    points.push(index + token.length);
  }
  return points;
}

/** The offsets at which what a reader sees as one character ends, between `from` and `to`. */
export function graphemeEnds(text: string, from: number, to: number): number[] {
  return [...graphemes.segment(text.slice(from, to))].map(({ segment, index }) => from + index + segment.length);
}

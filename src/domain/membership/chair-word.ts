/** The word for who presides, in sentences that need one: a panel may leave it open. (Custom.) */
export function chairWordOf({ chairWord }: { readonly chairWord: string }): string {
  return chairWord === '' ? 'Chair' : chairWord;
}

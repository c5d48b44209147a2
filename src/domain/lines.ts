/** A text of several lines as a form sends it, such as an address: each without blanks around it, empty ones left out. */
export function lines(text: string): string {
  const all = text.split('\n').map((line) => line.trim());
  return all.filter((line) => line !== '').join('\n');
}

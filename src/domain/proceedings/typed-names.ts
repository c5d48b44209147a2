/**
 * Names as a clerk types or pastes them: one on each line, or in a sentence, `Sharon Fenoughty, Catherine Hall and Ian
 * Thomas`, which is taken apart only where every part of it looks like the name of a person.
 */
const NAME = /^(?:[\p{Lu}][\p{L}'’.-]*)(?:\s+[\p{Lu}][\p{L}'’.-]*){1,4}$/u;

export function typedNames(text: string): string[] {
  return text
    .split('\n')
    .map(bare)
    .filter((line) => line !== '')
    .flatMap(namesInSentence);
}

function namesInSentence(line: string): string[] {
  const parts = line.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => NAME.test(part)) ? parts : [line];
}

function bare(line: string): string {
  return line
    .trim()
    .replace(/^[-•*]\s+/, '')
    .replace(/[.;,]$/, '');
}

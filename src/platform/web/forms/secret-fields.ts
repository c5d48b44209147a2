const SECRET = /pass(word|phrase|code)|secret|token/i;

/** Whether the input of this name holds what only its owner may know: it is never stored, shown again or tidied. */
export function isSecret(name: string): boolean {
  return SECRET.test(name);
}

/** A notice that no longer matches is published anew. */
export function publishWords(hasNotice: boolean) {
  return hasNotice
    ? { title: 'Publish the notice of this meeting anew', submit: { text: 'Publish the notice anew' } }
    : { title: 'Publish the notice of this meeting', submit: { text: 'Publish the notice' } };
}

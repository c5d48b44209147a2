/**
 * What stands between the marker and a list: bare words, which only lead to it ("That the Committee:"), or a lead-in that
 * says something ("That a report be brought, to cover:"), which is a clause itself.
 */
const BODY =
  "(?:the )?(?:(?!(?:be|by|to|is|are|was|were|in|at|with|from|on|it|that|as|approved|noted|adopted)\\b)[\\w&’'-]+ ){0,5}?(?:committees?|boards?|panels?|councils?|cabinet|members?|authority|authorities|forums?|commission|executive|groups?|partnerships?|trusts?|meeting)";
const BARE = new RegExp(
  `^(?:(?:that|to|unanimously|it be|the following|as follows|be|:|-|;|,|and|resolved|agreed|agree|agrees|accordingly)\\s*)*(?:${BODY}\\s*(?:(?:agrees?|resolves?|agreed|resolved)?\\s*(?:to|that)?))?$`,
  'i',
);
const TO_ANOTHER = new RegExp(
  `^(?:that )?(?:(?:it|the following) be |to |${BODY} )?(?:recommend(?:ed|s|ations?)?)(?: (?:be made )?to)? ${BODY}(?: on the \\d.{0,40})?(?: that| to)?$|^(?:that )?${BODY} be recommended(?: to| that)?$|^(?:that )?${BODY} (?:be )?recommended to ${BODY}(?: that)?$`,
  'i',
);
const LONGEST = 140;

export function isBareLeadIn(words: string): boolean {
  const text = plain(words);
  return text.length <= LONGEST && (text === '' || BARE.test(text));
}

/** `That it be recommended to Council:-`: the list is a recommendation, whatever the marker. */
export function isRecommendingLeadIn(words: string): boolean {
  const text = plain(words);
  return text.length <= LONGEST && endsInStop(words) && TO_ANOTHER.test(text);
}

/** A list is to follow. */
export function leadsToList(text: string): boolean {
  return (
    endsInStop(text) ||
    /\b(?:subject to|as follows|the following|following conditions|following reasons)[.,;]?$/i.test(text.slice(-60))
  );
}

function endsInStop(text: string): boolean {
  return /(?::\s?[-–—]*|[:;]-|\s[–—-])$/.test(text.trim().slice(-8));
}

function plain(words: string): string {
  return words
    .trim()
    .slice(0, 300)
    .replace(/[\s:;,.–—/-]+$/, '')
    .replace(/\s+/g, ' ');
}

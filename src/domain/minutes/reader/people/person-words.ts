/** The words round the names of people: titles, honours, posts, and the words of organisations. */
export const PLURAL_TITLES: Readonly<Record<string, string>> = {
  councillors: 'Councillor',
  cllrs: 'Cllr',
  'cllrs.': 'Cllr.',
  'clrs.': 'Cllr.',
  clrs: 'Cllr',
  aldermen: 'Alderman',
  baillies: 'Baillie',
  bailies: 'Bailie',
  messrs: 'Mr',
  'messrs.': 'Mr',
  mesdames: 'Mrs',
  drs: 'Dr',
};

/** Of councillors and their like; others follow these: `Cllr. Mrs A Hartnoll`. */
const OFFICES = words('councillor cllr clr alderman alderwoman ald baillie bailie provost mayor');
const MANNERS = words(
  'mr mrs ms miss mx dr prof professor rev reverend revd father fr canon sir dame lord lady baroness baron imam rabbi ' +
    'sergeant sgt inspector superintendent constable pc pcso ds di dci major colonel col captain capt lieutenant commander ' +
    'archdeacon dean sister brother bishop hon honourable judge cdr lt wing squadron',
);
/** Before the title of a councillor: `County Cllr`, `Lord Mayor`, `Chief Superintendent`. */
const BEFORE_TITLES = words(
  'county district borough town city parish ward deputy chief acting assistant lord right very the detective',
);
export const HONOURS = words('mbe obe cbe kbe dbe bem jp dl qc kc mp ms msp mla am td qso qpm frs ma ba bsc phd');
const PARTICLES = words('de da di del della der den van von la le du st mac ap ab al bin el ten');

/** Posts and parts of posts: where one begins, a name has ended. */
const POSTS = words(
  'mayor provost chair chairman chairwoman chairperson vice vice-chair vice-chairman convener vice-convener president vice-president director officer manager head ' +
    'leader clerk secretary treasurer accountant solicitor lawyer adviser advisor engineer surveyor planner auditor principal headteacher ' +
    'teacher governor lead coordinator co-ordinator administrator executive chief assistant senior deputy interim acting member members ' +
    'representative representatives observer observers public press business commissioner consultant specialist analyst ' +
    'inspector-general monitoring democratic service services corporate finance legal planning development strategic ' +
    'portfolio cabinet committee commissioners harbour substitute apologies present attendance absent officers councillors aldermen minutes minute agenda ' +
    'independent co-opted coopted co-optee voting non-voting non school academy elected opposition spokesperson champion whip ' +
    'warden caretaker support team department interests declarations item items unit labour conservative ' +
    'democrat democrats green plaid ukip snp sinn dup uup sdlp alliance apology date time venue meeting note noted resolved tree partnerships part one two ' +
    'commissioning performance communities housing education social care health safeguarding adults children highways licensing scrutiny governance human resources ' +
    'programme project policy communications information community technical estates leisure environmental environment regeneration economic growth',
);
/** Words that only organisations, places and parties have in their names. */
const ORGANISATIONS = words(
  'council trust healthwatch police nhs ccg college school schools academy forum association union university foundation partnership borough ' +
    'federation group society cathedral board voluntary action network fire ambulance authority hospital hospitals company ltd limited ' +
    'llp plc centre agency office constabulary probation diocese chamber commerce consortium sector cvs ' +
    'charity panel commission party trustees residents tenants club institute england wales scotland ireland uk road ' +
    'city county district town region combined integrated icb gmca central',
);

export function isTitle(token: string): boolean {
  const word = bare(token);
  return OFFICES.has(word) || MANNERS.has(word);
}

export function isManner(token: string): boolean {
  return MANNERS.has(bare(token));
}

export function isBeforeTitle(token: string): boolean {
  return BEFORE_TITLES.has(bare(token));
}

export function isHonour(token: string): boolean {
  return /^\p{Lu}/u.test(token) && HONOURS.has(bare(token));
}

export function isParticle(token: string): boolean {
  return PARTICLES.has(bare(token));
}

export function isPost(token: string): boolean {
  return POSTS.has(bare(token));
}

export function isOrganisation(token: string): boolean {
  return ORGANISATIONS.has(bare(token));
}

export function pluralTitle(token: string): string | null {
  return PLURAL_TITLES[token.toLowerCase()] ?? null;
}

function bare(token: string): string {
  return token
    .toLowerCase()
    .replace(/[.,’']+$|^[‘']/g, '')
    .replace(/[’']s$/, '');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

import { parse } from 'node-html-parser';
import type { Browser } from './browser.js';
import { everyObjectText } from './pdf.js';
import { partsOfWordFile } from './word.js';

export interface Visited {
  readonly path: string;
  readonly status: number;
  /** Headers and body; of a PDF the text of every object in it, reachable or not. */
  readonly text: string;
}

const MOST_PAGES = 600;
const HERE = 'http://here';

/** Follows every link to our own addresses from these on, as a search engine would; asks for each address once. */
export async function crawl(browser: Browser, starts: readonly string[]): Promise<Visited[]> {
  const waiting = [...starts];
  const known = new Set(waiting);
  const visited: Visited[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (visited.length === MOST_PAGES) throw new Error(`More than ${MOST_PAGES} pages: is the walk going in circles?`);
    const { page, links } = await visit(browser, path);
    visited.push(page);
    const fresh = links.filter((link) => !known.has(link));
    fresh.forEach((link) => known.add(link));
    waiting.push(...fresh);
  }
  return visited;
}

/** Asks for these addresses and follows nothing. */
export async function visitAll(browser: Browser, paths: readonly string[]): Promise<Visited[]> {
  const visited: Visited[] = [];
  for (const path of paths) visited.push((await visit(browser, path)).page);
  return visited;
}

/** Which of these words, by the places they were put in, stand in what was seen. */
export function hitsOf<Place extends string>(words: Readonly<Record<Place, string>>, seen: readonly Visited[]) {
  const places = Object.entries<string>(words) as [Place, string][];
  return seen.flatMap(({ path, text }) => {
    const small = text.toLowerCase();
    return places.filter(([, word]) => small.includes(word)).map(([field]) => ({ field, path }));
  });
}

async function visit(browser: Browser, path: string): Promise<{ page: Visited; links: string[] }> {
  const answer = await browser.download(path);
  const body: unknown = answer.body;
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  const isPdf = bytes.subarray(0, 5).toString('latin1') === '%PDF-';
  const isWord = answer.type.includes('wordprocessingml');
  const text = isPdf ? await everyObjectText(bytes) : isWord ? wordText(bytes) : bytes.toString('utf8');
  const page = { path, status: answer.status, text: `${JSON.stringify(answer.headers)}\n${text}` };
  return { page, links: linksIn(answer.type, text, answer.headers['location']) };
}

/** Every part of the file: text, names of styles, properties. */
function wordText(bytes: Buffer): string {
  return Object.values(partsOfWordFile(bytes)).join('\n');
}

function linksIn(type: string, text: string, location: string | undefined): string[] {
  const found = [...addressesIn(type, text), ...(location ? [location] : [])];
  const local = found.filter((address) => URL.canParse(address, HERE)).map((address) => new URL(address, HERE));
  // The same list in another order shows nothing new, and there are as many of them as there are filters.
  const own = local.filter(({ origin, searchParams }) => origin === HERE && !searchParams.has('sort'));
  const paths = own.map(({ pathname, search }) => `${pathname}${search}`);
  return paths.filter((path) => !path.startsWith('/assets/'));
}

function addressesIn(type: string, text: string): string[] {
  if (/html/.test(type)) {
    const links = parse(text).querySelectorAll('a[href], link[href], script[src], img[src], iframe[src]');
    return links.map((link) => link.getAttribute('href') ?? link.getAttribute('src') ?? '');
  }
  if (/json|xml/.test(type)) return text.match(/(?<=")\/[^"\s]+(?=")|(?<=<loc>)[^<]+/g)?.map(withoutHost) ?? [];
  return [];
}

/** Site maps name whole addresses of this site. */
function withoutHost(address: string): string {
  return address.replace(/^https?:\/\/[^/]+/, '') || '/';
}

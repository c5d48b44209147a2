import type { Server } from 'node:http';
import { parse } from 'node-html-parser';
import supertest, { type Response } from 'supertest';

export type Fields = Record<string, string | number | boolean | readonly string[] | null | undefined>;

export interface FileToSend {
  readonly field: string;
  readonly name: string;
  readonly content: Uint8Array;
}

/** One person's browser without script: it keeps cookies, and sends the form token of the page it looks at. */
export class Browser {
  private readonly agent: ReturnType<typeof supertest.agent>;
  private token = '';

  constructor(server: Server) {
    this.agent = supertest.agent(server);
  }

  async get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.look(await this.agent.get(path).set(headers));
  }

  /** As mail programs ask for a link, to see where it leads. */
  async head(path: string): Promise<Response> {
    return this.agent.head(path);
  }

  /** Posts a form as the page last looked at would; does not follow the redirect. */
  async post(path: string, fields: Fields = {}): Promise<Response> {
    const filled = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
    return this.look(
      await this.agent
        .post(path)
        .type('form')
        .send({ _csrf: this.token, ...Object.fromEntries(filled) }),
    );
  }

  /** Posts a form with files; the token goes first, as in the page. */
  async upload(path: string, fields: Fields, ...files: FileToSend[]): Promise<Response> {
    const request = this.agent.post(path).field('_csrf', this.token);
    for (const [name, value] of Object.entries(fields))
      if (value !== null && value !== undefined) void request.field(name, String(value));
    for (const { field, name, content } of files) void request.attach(field, Buffer.from(content), name);
    return this.look(await request);
  }

  /** A call to the JSON API with the session's cookie and form token. */
  async api(method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string, body?: object): Promise<Response> {
    const request = this.agent[method](path).set('x-csrf-token', this.token).accept('json');
    return body === undefined ? request : request.send(body);
  }

  async download(path: string): Promise<Response> {
    return this.agent.get(path).buffer(true).parse(collect);
  }

  async signIn(mail: string, password: string): Promise<Response> {
    await this.get('/sign-in');
    const answer = await this.post('/sign-in', { mail, password });
    if (answer.status !== 303) throw new Error(`Signing in as ${mail} was answered ${answer.status}.`);
    await this.get('/workspace');
    return answer;
  }

  /** Error pages and downloads carry no token, so the last one seen stays good. */
  private look(response: Response): Response {
    const token =
      /html/.test(response.type) && parse(response.text).querySelector('input[name="_csrf"]')?.getAttribute('value');
    if (token) this.token = token;
    return response;
  }
}

function collect(response: Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
}

import { URLSearchParams } from 'node:url';
import { PASSWORD } from './founding.mjs';

/** Somebody signed in over the network, as a browser is; returns a function that reads a page. */
export async function signedIn(base, mail) {
  const cookies = new Map();
  const ask = async (path, init = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(base + path, { redirect: 'manual', ...init, headers: { ...init.headers, cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      cookies.set(name, value);
    }
    return { status: answer.status, text: await answer.text() };
  };
  const [, _csrf] = /name="_csrf" value="([^"]+)"/.exec((await ask('/sign-in')).text);
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const { status } = await ask('/sign-in', {
    method: 'POST',
    headers,
    body: new URLSearchParams({ _csrf, mail, password: PASSWORD }),
  });
  if (status !== 303) throw new Error(`Signing in as ${mail} was answered ${status}.`);
  return async (path) => {
    const answer = await ask(path);
    if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}.`);
  };
}

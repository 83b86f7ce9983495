/**
 * Session: the secrets that tell this person's browser from every other program and page. They are made
 * anew for each run. The token stands in the link. A browser gets two others for it: a cookie that no
 * script reads, and a key that no other port of this machine is sent. Cookies belong to a host and not to
 * a port, so that whatever listens beside us can be shown the cookie: alone it opens nothing but the
 * page's own files.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export interface Session {
  readonly token: string;
  readonly cookie: string;
  readonly key: string;
  /** Whether `given` is the token; takes as long whatever is given. So do the others. */
  readonly isToken: (given: string | null | undefined) => boolean;
  readonly isCookie: (given: readonly string[]) => boolean;
  readonly isKey: (given: string | null | undefined) => boolean;
}

export function newSession(token: string = randomBytes(32).toString('base64url')): Session {
  const derived = (what: string): string => createHmac('sha256', token).update(what).digest('base64url');
  const [cookie, key] = [derived('cookie'), derived('key')];
  const equals = (secret: string) => {
    const wanted = hashOf(secret);
    return (given: string | null | undefined): boolean =>
      given != null && timingSafeEqual(hashOf(given), wanted);
  };
  const isCookie = equals(cookie);
  return {
    token,
    cookie,
    key,
    isToken: equals(token),
    isCookie: (given) => given.some(isCookie),
    isKey: equals(key),
  };
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** Cookies of one host are shared between its ports, so the port is part of the name. */
export const cookieName = (port: number): string => `apparatus-${port}`;

export const sessionCookie = (port: number, cookie: string): string =>
  `${cookieName(port)}=${cookie}; Path=/; HttpOnly; SameSite=Strict`;

/** The values of a cookie in the header of a request: another port can have set one of the same name before. */
export function cookiesIn(header: string | undefined, name: string): string[] {
  return (header ?? '').split(';').flatMap((part) => {
    const at = part.indexOf('=');
    return at > 0 && part.slice(0, at).trim() === name ? [part.slice(at + 1).trim()] : [];
  });
}

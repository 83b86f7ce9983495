/**
 * Session: the secret that tells this person's browser from every other program and page. It is made
 * anew for each run, printed with the address, and kept by the browser in a cookie that no script reads.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface Session {
  readonly token: string;
  /** Whether `given` is the token; takes as long whatever is given. */
  readonly isToken: (given: string | null | undefined) => boolean;
}

export function newSession(token: string = randomBytes(32).toString('base64url')): Session {
  const wanted = hashOf(token);
  return { token, isToken: (given) => given != null && timingSafeEqual(hashOf(given), wanted) };
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** Cookies of one host are shared between its ports, so the port is part of the name. */
export const cookieName = (port: number): string => `apparatus-${port}`;

export const sessionCookie = (port: number, token: string): string =>
  `${cookieName(port)}=${token}; Path=/; HttpOnly; SameSite=Strict`;

/** The value of a cookie in the header of a request; null where it is not among them. */
export function cookieIn(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

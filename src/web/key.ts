/**
 * Key: what this page shows to the program besides the cookie. It comes behind the # of the address that
 * the program led to, is kept for this address and port alone, and is taken out of the address at once.
 */
const KEPT = 'apparatus-key';

function taken(): string {
  const given = /^#key=([\w-]+)$/.exec(location.hash)?.[1];
  try {
    if (given !== undefined) {
      localStorage.setItem(KEPT, given);
      history.replaceState(history.state, '', `${location.pathname}${location.search}`);
    }
    return localStorage.getItem(KEPT) ?? '';
  } catch {
    // A browser that keeps nothing: it is known until the page is loaded anew.
    return given ?? '';
  }
}

const first = taken();

/** Asked each time: another tab can have come by a newer one. */
export function key(): string {
  try {
    return localStorage.getItem(KEPT) || first || '-';
  } catch {
    return first || '-';
  }
}

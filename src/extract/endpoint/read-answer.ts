/**
 * Read answer: the claims in what a model wrote, as plain values that nobody has looked at yet. A model
 * may put words or a fence around its JSON, or be cut off; what stands between is read, and nothing
 * is mended. The cost is one pass over the text, however it is nested.
 */

/** Unlooked-at claims, and whether the answer broke off; null where it holds no list of claims. */
export interface Answered {
  readonly claims: readonly unknown[];
  readonly cutOff: boolean;
}

/** A list of claims begins so, after whatever else. */
const LIST = /\{\s*"claims"\s*:\s*\[|^\s*\[|```(?:json)?\s*\[/;

export function readAnswer(text: string): Answered | null {
  const whole = claimsIn(parsed(text));
  if (whole !== null) return { claims: whole, cutOff: false };
  const begins = LIST.exec(text);
  return begins === null ? null : listFrom(text, begins.index + begins[0].length);
}

function claimsIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'claims')) return null;
  const { claims } = value as { claims: unknown };
  return Array.isArray(claims) ? claims : null;
}

/** The records of a list one by one, from after its bracket; cut off where no bracket closes it. */
function listFrom(text: string, from: number): Answered | null {
  const claims: unknown[] = [];
  let depth = 0;
  let began = from;
  let quoted = false;
  for (let i = from; i < text.length; i++) {
    const character = text[i];
    if (quoted) {
      if (character === '\\') i++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') {
      if (depth === 0) began = i;
      depth++;
    } else if (character === '}' || character === ']') {
      if (depth === 0) return { claims, cutOff: false };
      depth--;
      if (depth > 0) continue;
      const value = parsed(text.slice(began, i + 1));
      // What cannot be read in the middle of a list leaves in doubt where the next one begins.
      if (value === undefined) return claims.length === 0 ? null : { claims, cutOff: true };
      claims.push(value);
    }
  }
  return claims.length === 0 ? null : { claims, cutOff: true };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Same statement: whether two claims of one text say the same of overlapping words. Extractors that
 * quote a clause a little longer or shorter have not made two claims; one that says more, less or
 * otherwise has.
 */
import type { Argument, Claim } from '../model/claim.ts';
import { foldName } from '../model/names.ts';
import type { When } from '../time/when.ts';

export function saysTheSame(a: Claim, b: Claim): boolean {
  return (
    a.kind === b.kind &&
    a.type === b.type &&
    a.aspect === b.aspect &&
    a.basis === b.basis &&
    a.polarity === b.polarity &&
    a.certainty === b.certainty &&
    foldName(a.quantity?.text ?? '') === foldName(b.quantity?.text ?? '') &&
    overlap(a, b) &&
    sameTime(a.when, b.when) &&
    a.voices.length === b.voices.length &&
    a.voices.every((voice, i) => {
      const other = b.voices[i];
      return other !== undefined && voice.stance === other.stance && sameName(voice, other);
    }) &&
    sameFillers(a.where, b.where) &&
    sameArguments(a.args, b.args)
  );
}

function overlap(a: Claim, b: Claim): boolean {
  const [one, other] = [a.spans[0], b.spans[0]];
  return (
    one !== undefined &&
    other !== undefined &&
    one.text === other.text &&
    one.start < other.end &&
    other.start < one.end
  );
}

/** Without words of time both say the same of it, whatever the date of the source may bound. */
function sameTime(a: When, b: When): boolean {
  if (a.text === null || b.text === null) return a.text === b.text;
  return a.edtf === null || b.edtf === null
    ? a.edtf === b.edtf && foldName(a.text) === foldName(b.text)
    : a.edtf === b.edtf;
}

function sameArguments(a: Claim['args'], b: Claim['args']): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => sameFillers(a[name] ?? [], b[name] ?? []))
  );
}

function sameFillers(a: readonly Argument[], b: readonly Argument[]): boolean {
  return (
    a.length === b.length &&
    a.every((one) =>
      b.some((other) =>
        (one.claim ?? other.claim) === null ? sameName(one, other) : one.claim === other.claim,
      ),
    )
  );
}

function sameName(
  a: { readonly name: string; readonly entity: string | null },
  b: { readonly name: string; readonly entity: string | null },
): boolean {
  return (a.entity !== null && a.entity === b.entity) || foldName(a.name) === foldName(b.name);
}

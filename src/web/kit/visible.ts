/**
 * Visible: words as the page shows them. A source can hold characters that are not drawn, or that turn the
 * order of those around them: two names look alike and are not, a sentence reads as another. Each stands on
 * the page as a sign of its own, one for one, so that places in the text keep their count. What the case
 * holds, and what is sent to it, is untouched.
 */

/** Stands for a character that is not drawn. */
export const SIGN = '◌';

/** Controls, directions and their overrides, widths of none, fillers, tags. Tabs and ends of lines are none of them. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;
/** Joiners are part of the writing of many languages, and of none of these. */
const JOINERS = /(?<![^\s\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}])[\u200c\u200d]/gu;
const MAYBE = /[^\t\n\r\u0020-\u007e\u00a0-\u024f]/;

export function visible(text: string): string {
  if (!MAYBE.test(text)) return text;
  return text
    .replace(HIDDEN, (one) => SIGN.repeat(one.length))
    .replace(JOINERS, SIGN)
    .replaceAll('\f', ' ');
}

/** Letters of one script that are drawn as those of another, in pairs. */
const ALIKE = new Map(
  "аa еe оo рp сc уy хx іi ѕs јj ԁd һh ԛq ԝw АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЅS ЈJ αa οo νv ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ıi ‐- ‑- ’' ʼ'"
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!] as const),
);

const drawn = (character: string): string => {
  const plain = character.normalize('NFKC');
  return visible(plain) !== plain || /\u00ad|\u200c|\u200d/.test(plain) ? '' : (ALIKE.get(plain) ?? plain);
};
const asDrawn = (text: string): string =>
  [...text.normalize('NFC')].map(drawn).join('').replace(/\s+/g, ' ').trim();

/**
 * How two names differ that are drawn the same or nearly so; null where they are equal, or where whoever looks
 * can see that they differ.
 */
export function hiddenDifference(a: string, b: string): string | null {
  if (a === b || asDrawn(a) !== asDrawn(b)) return null;
  const own = (of: string, other: string): string[] =>
    [...new Set(of.normalize('NFC'))].filter((one) => !other.normalize('NFC').includes(one));
  const named = (list: readonly string[]): string =>
    list
      .map((one) => {
        const code = `U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
        return visible(one) === one && !/\u00ad|\u200c|\u200d|\s/.test(one) ? `${one} (${code})` : code;
      })
      .join(', ');
  const [first, second] = [own(a, b), own(b, a)];
  const parts = [
    first.length > 0 ? `only the first has ${named(first)}` : '',
    second.length > 0 ? `only the second has ${named(second)}` : '',
  ].filter((part) => part !== '');
  return `The two names look alike and are not written with the same characters${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`;
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hiddenDifference, SIGN, visible } from '../../src/web/kit/visible.ts';

describe('words as the page shows them', () => {
  it('have a sign for each character that is not drawn or turns others, one for one', () => {
    for (const [given, shown] of [
      ['Iv\u200ban', `Iv${SIGN}an`],
      ['list.\u202etxt', `list.${SIGN}txt`],
      ['\u2066a\u2069', `${SIGN}a${SIGN}`],
      ['\u001b[31mred\u0007', `${SIGN}[31mred${SIGN}`],
      ['a\u{e0041}b', `a${SIGN}${SIGN}b`],
      ['Pe\u200dtrov', `Pe${SIGN}trov`],
      ['a\fb', 'a b'],
    ] as const) {
      assert.equal(visible(given), shown, JSON.stringify(given));
      assert.equal(visible(given).length, given.length);
    }
  });

  it('are left alone where nothing is hidden: marks, joiners of scripts that need them, pictures', () => {
    for (const text of ['Müller\n\tno.\u00a05', 'می\u200cخواهم', '👩\u200d⚖️', 'Отчёт', 'שלום', '𝒜\u0301'])
      assert.equal(visible(text), text);
  });
});

describe('two names that look alike', () => {
  it('say by which characters they differ', () => {
    assert.match(hiddenDifference('Ivan', 'Іvan') ?? '', /U\+0049.*U\+0406/);
    assert.match(hiddenDifference('Iv\u200ban', 'Ivan') ?? '', /only the first has U\+200B/);
    assert.match(hiddenDifference('A\u00a0B', 'A B') ?? '', /U\+00A0.*U\+0020/);
  });

  it('say nothing where they are equal, or plainly differ', () => {
    assert.equal(hiddenDifference('Ivan', 'Ivan'), null);
    assert.equal(hiddenDifference('Ivan', 'Iwan'), null);
  });
});

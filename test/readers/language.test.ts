import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { identifyLanguage, identifyParagraph } from '../../src/readers/language.ts';

const SAYS: readonly [language: string | null, text: string][] = [
  ['eng', 'The colonel left the town.'],
  ['eng', 'Ardo Vekhtin, Sadiq Ol-Rahmani and Grzegorz Wiśniewski-Kloc were questioned by the Sûreté.'],
  ['eng', 'Brigadier Oyewole Adekunle-Bakare, GOC 44 Division, visited Ngurore and Gombi.'],
  ['rus', 'Начальник отдела был снят с должности весной.'],
  ['rus', 'Полковник Ардов подписал приказ.'],
  ['ukr', 'Начальник відділу підписав наказ і поїхав до міста.'],
  ['deu', 'Die Partei hat den Leiter der Abteilung im Frühjahr abgesetzt.'],
  ['deu', 'Der Oberst unterschrieb den Befehl und verließ die Stadt.'],
  ['spa', 'El coronel firmó la orden y salió de la ciudad al amanecer.'],
  ['spa', 'Nadie sabe quién dirigía entonces la policía del puerto.'],
  ['fra', 'Le colonel a signé l’ordre et quitté la ville à l’aube.'],
  ['fra', 'Personne ne sait qui commandait alors la police du port.'],
  ['pol', 'Pułkownik podpisał rozkaz i opuścił miasto o świcie.'],
  ['nld', 'De kolonel was in de stad en had het bevel of de brief getekend.'],
  [null, '1930'],
  [null, '* * *'],
  [null, 'OK.'],
];
for (const [language, text] of SAYS)
  test(`${language ?? 'no language'}: ${text}`, () => {
    assert.equal(identifyLanguage(text), language);
  });

test('a short line of names takes the language of its document', () => {
  assert.equal(identifyParagraph('Vekhtin, Ol-Rahmani, Wiśniewski', 'eng'), 'eng');
});

test('a long paragraph in another language keeps its own', () => {
  const german =
    'Die Partei hat den Leiter der Abteilung im Frühjahr abgesetzt, und niemand weiß heute, wer den Befehl dazu gegeben hat.';
  assert.equal(identifyParagraph(german, 'eng'), 'deu');
});

test('a short line in another script does not take the language of its document', () => {
  assert.notEqual(identifyParagraph('Полковник Ардов', 'eng'), 'eng');
});

for (const [language, folder, least] of [
  ['eng', 'wikineural-en', 0.995],
  ['rus', 'wikineural-ru', 0.975],
] as const) {
  const file = new URL(`../../../shared/data/${folder}/train.jsonl`, import.meta.url);
  test(`at least ${least} of single encyclopedia sentences in ${language} are told`, {
    skip: existsSync(file) ? false : `the data set ${folder} is not here`,
  }, () => {
    const texts = readFileSync(file, 'utf8').trim().split('\n').slice(0, 1000);
    const right = texts.filter((line) => identifyLanguage(JSON.parse(line).text) === language).length;
    assert.ok(right / texts.length >= least, `${right} of ${texts.length}`);
  });
}

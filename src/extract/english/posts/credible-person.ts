/**
 * Decides whether a capitalised name in a pattern can be a person. A rank or a form of address
 * settles it; without one the words around this and every other place of the name must allow it.
 */
import { isGivenName } from '../mentions/given-names.ts';
import { isEnglishWord } from '../mentions/vocabulary.ts';
import type { Document } from '../tokens.ts';
import type { Chunk } from './chunk.ts';
import { documentChunks } from './document-chunks.ts';
import type { Slot } from './form.ts';

/** What a whole document shows of its names. */
export interface KnownNames {
  /** Words of names that somewhere follow a rank or a form of address. */
  readonly persons: ReadonlySet<string>;
  /** Names that somewhere follow "in", "at" or "near". */
  readonly places: ReadonlySet<string>;
  /** Words of the text that the tagger takes for anything but names. */
  readonly common: ReadonlySet<string>;
}

const PLACE_BEFORE = /^(?:in|at|near|around|outside|into|across|throughout|towards|toward)$/;
/** Words that end or begin names of places, works and days, and no names of persons. */
const NO_PERSON =
  /\b(?:State|Province|Region|County|District|City|Town|Village|Road|Street|Avenue|Square|River|Lake|Island|Islands|Sea|Bay|Forest|Hills?|Mountains?|Mount|Valley|Airport|Hotel|House|Palace|Park|Bridge|Stadium|Market|Church|Mosque|Cathedral|Limited|Ltd|Inc|Plc|Times|Post|Herald|News|Daily|Tribune|Gazette|Today|Vanguard|Guardian|Party|Day|War|Act|Law|Constitution|Republic|Kingdom|Empire|Nations|Territory|Governorate|Oblast|Republic|Peninsula|Gulf|Training|Course|Group|Area|Government|International|Resettlement|Bar|Affairs|Development|Administration|Security|Conference|Support|Headquarters|Programme|Project|Exercise|Workshop|Summit|Zone|Industry|Industries|Holding|Corporation|Relation|Profile|Ration|Agenc(?:y|ie)|Compan(?:y|ie))s?\b/;
/** Last words of organs and plurals of posts that no officer has for a name. */
const NO_OFFICER =
  /\b(?:Operations|Patrol|Command|Headquarters|Colonels|Majors|Captains|Lieutenants|Sergeants|Corporals|Commanders|Officers|Commissioners|Generals|Chiefs|Division|Brigade|Department|Unit|Squad|Training|Intelligence|Support|Conference|Corps|Battalion|Regiment|Board|Staff|Army|Navy|Force|Barracks|Cantonment|Range|Assembly|Hospital|Election|Elections|Public|Sector|Gun|Guns|Rifle|Rifles)$/;
/** What may be named after somebody: "the Colonel Dolin range" is a place. */
export const NAMED_AFTER =
  /^(?:range|barracks|cantonment|camp|road|street|avenue|crescent|bridge|square|stadium|hall|airport|hospital|school|college|academy|library|museum|estate|market|hotel|foundation|trust|award|prize|cup|trophy|tournament|competition|memorial)$/;
/** Endings of adverbs and plurals that open sentences with a capital. */
const ADVERB = /^(?:[A-Z][a-z]+ly|Well|Chiefs|Commanders|Generals|Officers|Soldiers|Troops)$/;

export function namesOf(doc: Document): KnownNames {
  const persons = new Set<string>();
  const places = new Set<string>();
  for (const chunks of documentChunks(doc)) {
    chunks.forEach((chunk, i) => {
      if (chunk.kind !== 'name') return;
      const before = chunks[i - 1];
      if (before?.kind === 'rank' || before?.kind === 'honorific')
        for (const word of chunk.text.split(/\s+/)) persons.add(word);
      else if (before !== undefined && PLACE_BEFORE.test(before.lower)) places.add(chunk.text);
    });
  }
  const common = new Set<string>();
  for (const token of doc.tokens)
    if (/^(?:ADV|VERB|AUX|ADP|DET|PRON|CCONJ|SCONJ|NUM|INTJ)$/.test(token.pos) && /^\p{Lu}/u.test(token.text))
      common.add(token.text);
  return { persons, places, common };
}

/** "General Purpose Vehicle Part": three ordinary words and more, none of them a given name. */
function isThing(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length > 2 && words.every((word) => isEnglishWord(word.toLowerCase()) && !isGivenName(word));
}

export function isCredible(
  slots: ReadonlyMap<Slot, readonly number[]>,
  chunks: readonly Chunk[],
  { persons, places, common }: KnownNames,
): boolean {
  const at = slots.get('person')?.[0];
  if (at === undefined) return false;
  const { text } = chunks[at]!;
  const before = chunks[at - 1];
  // "CP Border Patrol", "Corps Commanders": a rank stands before an organ or before a row of men, too.
  if (slots.has('rank') && (NO_OFFICER.test(text) || isThing(text))) return false;
  if (NAMED_AFTER.test(chunks[at + 1]?.text.toLowerCase() ?? '')) return false;
  if (slots.has('rank') || chunks[at]!.kind === 'pronoun' || before?.kind === 'honorific') return true;
  if (NO_PERSON.test(text) || ADVERB.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.some((word) => persons.has(word))) return true;
  if (places.has(text) || (before !== undefined && PLACE_BEFORE.test(before.lower))) return false;
  // "Director, Public Rations": ordinary words in capitals are a field or an organ.
  if (words.length > 1) return words.some((word) => isGivenName(word) || !isEnglishWord(word.toLowerCase()));
  if (common.has(text)) return false;
  // "…, Headquarters, Karsk, commander of": what stands between an organ and a comma is where it is.
  const post = slots.get('post')?.[0];
  const apposed =
    before?.text === ',' && /^(?:organization|gloss|acronym|name)$/.test(chunks[at - 2]?.kind ?? '');
  if (apposed && post !== undefined && post > at) return false;
  const organization = slots.get('organization')?.[0];
  return !(
    organization !== undefined &&
    organization < at &&
    chunks[organization]!.kind === 'organization' &&
    chunks[organization]!.force === true &&
    post !== undefined &&
    post < organization
  );
}

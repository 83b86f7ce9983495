/** Adjectives and nouns of nationality and religion: capitalised, but not names of one person or organ. */
import { words } from './words.ts';

export const NATIONALITIES = words(`
  abkhaz afghan african albanian algerian american andean angolan arab arabian argentine argentinian armenian
  asian assyrian australian austrian azerbaijani azeri balkan baltic bangladeshi bashkir basque bavarian
  belarusian belgian bengali beninese berber bohemian bolivian bosnian brazilian british bulgarian burmese
  burundian cambodian cameroonian canadian catalan caucasian chadian chechen chilean chinese circassian
  colombian congolese corsican cossack costa-rican croat croatian cuban cypriot czech czechoslovak danish
  dutch ecuadorian egyptian english eritrean estonian ethiopian european fijian filipino finnish
  flemish french gabonese gambian georgian german ghanaian greek guatemalan guinean guyanese haitian hausa
  honduran hungarian icelandic igbo indian indonesian ingush iranian iraqi irish israeli italian ivorian
  jamaican japanese jewish jordanian kashmiri kazakh kenyan korean kosovar kurdish kurd kuwaiti kyrgyz lao
  laotian latvian lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian malian maltese
  maori mauritanian mexican moldovan mongol mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan
  nigerian nigerien norwegian ottoman pakistani palestinian panamanian paraguayan pashtun persian peruvian
  polish portuguese prussian qatari roma romanian russian rwandan salvadoran saudi saxon scandinavian scot
  scottish senegalese serb serbian siberian sicilian silesian sinhalese slav slavic slovak slovene slovenian
  somali soviet spanish sri-lankan sudanese swede swedish swiss syrian taiwanese tajik tamil tanzanian tatar thai
  tibetan togolese tunisian turk turkish turkmen tutsi hutu ugandan uighur ukrainian uruguayan uyghur uzbek
  venezuelan vietnamese welsh western yemeni yemenite yoruba yugoslav zambian zimbabwean zulu dane finn pole spaniard
  briton frenchman englishman irishman scotsman welshman dutchman jew
  anglican baptist buddhist calvinist catholic christian hindu islamic jesuit lutheran marxist
  methodist moslem muslim mormon orthodox protestant quaker shia shiite sikh sunni zionist
  maoist nazi fascist communist socialist anarchist republican democrat 
  allied axis
`);

const ADJECTIVE_ENDING = /(?:ese|ish|ian|ean|ist|iot|ite|ic|ch)$/;
const PLURAL_ENDING = /(?:ians|eans|ists|ites|iots|iks|ics|ans|men|evists)$/;

/** An adjective of nationality, faith or party by list or by its ending. */
export function isNationality(lower: string): boolean {
  return NATIONALITIES.has(lower);
}

/** Looks like an adjective made from a name: listed or ending in -ist, -ian and the like. */
export function looksDerived(lower: string): boolean {
  return NATIONALITIES.has(lower) || (lower.length > 5 && ADJECTIVE_ENDING.test(lower));
}

/** A plural of people: "Germans", "Menonists", "the Reds". */
export function isPluralPeople(lower: string): boolean {
  return (
    (lower.endsWith('s') && NATIONALITIES.has(lower.slice(0, -1))) ||
    /^(?:frenchmen|englishmen|irishmen|dutchmen|whites|reds|greens|blacks)$/.test(lower) ||
    (lower.length > 5 && PLURAL_ENDING.test(lower))
  );
}

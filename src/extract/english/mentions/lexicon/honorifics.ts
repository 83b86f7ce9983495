/**
 * Words that stand before a person's name and are no part of it: forms of address, nobility, clergy, and
 * the commonest ranks and offices. Lower case, without the stop of an abbreviation.
 */
import { words } from './words.ts';

export const HONORIFICS = words(`
  mr mrs ms miss mister madam madame mme monsieur m herr frau fräulein señor señora don doña sir dame lord lady
  comrade citizen citizeness brother sister dr doctor prof professor rev reverend fr father mother rabbi
  imam sheikh sheik mullah ayatollah hajji alhaji alhaja mallam pope cardinal archbishop bishop
  monsignor msgr canon deacon patriarch metropolitan abbot count countess baron baroness duke duchess prince princess king queen emperor
  empress tsar czar tsarina kaiser sultan emir khan shah marquis viscount earl chief hon honourable
  honorable barrister engr justice judge president premier chancellor minister secretary senator deputy
  governor mayor ambassador consul congressman congresswoman representative councillor commissioner
  commissar inspector superintendent constable detective sheriff agent officer marshal field-marshal admiral
  commodore general gen major maj lieutenant lt colonel col captain capt brigadier brig sergeant sgt corporal
  cpl private pvt adm cdr cmdr commander lance-corporal air vice-admiral rear-admiral generalissimo
  ensign warrant commanding sub-lieutenant commandant director chairman chairwoman spokesman spokeswoman prosecutor
  sen gov rep pres supt insp cpt ltc ltg sergent cadet gendarme comandante teniente coronel capitán sergeant-major
  vice-president vice deputy-president prime foreign under-secretary acting former ex-president attorney
`);

/** Address of women and of men; the rest says nothing of it. */
export const FEMININE_HONORIFICS = words(`
  mrs ms miss madam madame mme frau fräulein señora doña dame lady citizeness sister mother alhaja countess
  baroness duchess princess queen empress tsarina congresswoman chairwoman spokeswoman
`);
export const MASCULINE_HONORIFICS = words(`
  mr mister monsieur herr señor don sir lord brother rev fr father rabbi imam sheikh sheik mullah ayatollah alhaji
  mallam pope cardinal archbishop bishop patriarch abbot count baron duke prince king emperor tsar czar
  monsignor msgr kaiser sultan emir shah marquis viscount earl congressman chairman spokesman
`);

/** Small words inside a person's name, lower case or capital. */
export const NAME_PARTICLES = words(`
  von van der den de del della di da dos das du la le les los las el al as ad an ash bin ibn ben bint abu abd zu
  zum zur af av ter ten op ould uld st mac ap ur-rahman ud-din
`);
/** Particles that may open a name in lower case only when joined by a hyphen: "al-Bashir". */
export const HYPHEN_PARTICLES = words('al el as ad an ash at ar az el- ul ud');
/** Particles that may open a name in lower case by themselves: "von Adler". */
export const OPENING_PARTICLES = words('von van de del della di da dos du bin ibn ben abu ould ter');

/** What follows a name as part of it: "Jr.", "III". */
export const NAME_SUFFIXES = /^(?:Jr\.?|Sr\.?|I{2,3}|IV|VI{0,3}|IX|X|XI{1,3}|XIV|XVI?)$/;

/**
 * Organ words: legal forms of companies, abbreviations, and words that so many organisations share
 * that they decide little. Small romanised letters.
 */

/** Each line: a class, then its spellings; words of one spelling are joined by "+". Longest first when read. */
const FORMS = `
limited ltd limited ltda limitada ltee pvt+ltd private+limited pte+ltd pty+ltd co+ltd co+limited company+limited limited+company sdn+bhd
llc llc limited+liability+company limited+liability+co ooo obshchestvo+s+ogranichennoy+otvetstvennostyu tov gmbh gesellschaft+mit+beschrankter+haftung mbh sarl societe+a+responsabilite+limitee srl societatea+cu+raspundere+limitata sociedad+de+responsabilidad+limitada societa+a+responsabilita+limitata sl bv besloten+vennootschap spzoo sp+z+oo sp+z+o+o sp+zoo spzoo spolka+z+ograniczona+odpowiedzialnoscia doo kft sro eood too oy ab aps uab sia
stock ag aktiengesellschaft sa societe+anonyme sociedad+anonima societate+pe+actiuni spa societa+per+azioni nv naamloze+vennootschap jsc joint+stock+company joint+stock+co ojsc open+joint+stock+company pjsc public+joint+stock+company cjsc closed+joint+stock+company ao oao zao pao aktsionernoe+obshchestvo aktsionernoye+obshchestvo otkrytoe+aktsionernoe+obshchestvo zakrytoe+aktsionernoe+obshchestvo publichnoe+aktsionernoe+obshchestvo as a+s asa oyj sab+de+cv sa+de+cv kk kabushiki+kaisha se ad dd sas ev
public plc public+limited+company
incorporated inc incorporated corp corporation co company compagnie cie compania
partnership lp llp limited+partnership limited+liability+partnership kg gmbh+co+kg ohg gbr general+partnership
association ev eingetragener+verein ano avtonomnaya+nekommercheskaya+organizatsiya ngo foundation+? na national+association
`;

export interface LegalForm {
  readonly cls: string;
  readonly words: readonly string[];
}

export const LEGAL_FORMS: readonly LegalForm[] = FORMS.trim()
  .split('\n')
  .flatMap((line) => {
    const [cls = '', ...forms] = line.split(' ');
    return forms.filter((form) => !form.includes('?')).map((form) => ({ cls, words: form.split('+') }));
  })
  .sort((a, b) => b.words.length - a.words.length);

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words shared by very many organisations. */
export const GENERIC = list(`
group holding holdings company corporation enterprise enterprises industries industry industrial international global
world worldwide trading trade general services service solutions systems technology technologies tech management
investment investments capital fund funds partners finance financial bank banking trust insurance consulting
construction engineering development properties property estate real energy power oil gas petroleum mining steel
electric electronics motor motors automotive aviation airlines air shipping marine logistics transport media
communications telecom network networks foods pharma pharmaceuticals medical health center centre institute university
school college foundation association society organisation organization union federation council committee commission
agency office bureau department ministry authority administration board directorate party movement front army force
forces military police security guard navy naval defence defense intelligence service court tribunal command division
brigade battalion regiment company platoon squadron unit section corps detachment district region regional provincial
state federal national central public people peoples republic government united new north south east west northern
southern eastern western first special operations task joint mobile rapid area zone station post headquarters the and
of for und y e et de del la le du der die das fur na do i v s po iz
`);

/** Of these nothing is said where they are missing. */
export const FILLERS = list(
  'the and of for und y e et de del della la le les du des der die das den fur in at an a to on by na i z w s po do da dos a an',
);

/** What is a part of the organ that it stands beside: "7 Division Garrison" is not 7 Division. */
export const PARTS = list(
  'garrison headquarters school hospital band barracks workshop depot branch office secretariat',
);

/** Usual abbreviations and their words, and spellings of one word. */
const ABBREVIATIONS = `
division div divn
brigade bde brig bgde
battalion bn batt battn btn
regiment regt rgt reg
company coy
squadron sqn sqdn
platoon pl plt
headquarters hq hqs
department dept dep
ministry min
government govt gov
national natl nat
international intl int
association assn assoc
organization organisation org orgn
committee cttee cmte
commission comm comn
administration admin
corporation corp
company co
brothers bros
manufacturing mfg
university univ
institute inst
centre center ctr cntr
defence defense def
north n
south s
saint st sankt
mount mt
armoured armored armd
mechanised mechanized mech
infantry inf
artillery arty
engineering engrg
services svcs
service svc
technology technologies tech
holding holdings
industry industries ind
railway rly
and und y et
labour labor
joint jt
special spec spl
operation operations ops
`;

export const FULL_WORD: ReadonlyMap<string, string> = new Map(
  ABBREVIATIONS.trim()
    .split('\n')
    .flatMap((line) => {
      const [full = '', ...short] = line.split(' ');
      return short.filter((word) => word.length > 1).map((word) => [word, full] as const);
    }),
);

/** Whether a filler means people: by its type, or by its words where no mention was found. */
import type { Analysis } from '../analysis.ts';
import type { Filler } from './fillers.ts';

/** Words that stand for people where nothing else is said: "dozens were arrested". */
const MANY =
  /^(?:dozens?|hundreds?|thousands?|millions?|scores?|many|most|others?|all|some|several|none|nobody|everyone|everybody|anyone|anybody|someone|somebody|those|both|few|more|rest|last|remnants?|survivors?|whoever|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
/** Endings and words of nouns for people. */
const PEOPLE =
  /(?:[a-z]{2}(?:er|or|ist|ian|eer|ier|stress|ee|maker|ant|mate)s?|(?:wo)?m[ae]n|child(?:ren)?|people|folk|thinkers?|persons?|famil(?:y|ies)|babies|students?|residents?|dissidents?|agents?|adolescents?|immigrants?|presidents?|opponents?|adherents?|regents?|clients?|patients?|hostages?|bandits?|thugs?|goons?|hooligans?|gangs?|mobs?|brigands?|pirates?|troops|police|militias?|squads?|units?|juntas?|regimes?|crowds?|monks?|nuns?|clerics?|serfs?|slaves?|spies|spy|heretics?|fugitives?|captives?|detainees?|convicts?|inmates?|patriots?|chiefs?|lads?|boys?|girls?|guys?|sons?|daughters?|wives|wife|kin|infants?|youths?|elders?|bailiffs?|sheriffs?|recruits?|conscripts?|priests?|bishops?|rabbis?|imams?|kings?|queens?|princes?|dukes?|lords?|lad(?:y|ies)|generals?|colonels?|captains?|cooks?|clerks?|judges?|nurses?|thie(?:f|ves)|poets?|scholars?|pupils?|cousins?|uncles?|aunts?|nieces?|nephews?|husbands?|friends?|comrades?|colleagues?|rivals?|guests?|exiles?|rebels?|partisans?|pilgrims?|orphans?|widows?|citizens?|suspects?|cadets?|scouts?|neighbours?|nomads?|guards?|officials?|wardens?|corporals?|accused|tribesm[ae]n|jews|catholics|heads of)$/;
/** Nouns with those endings that are things. */
const THINGS =
  /(?:character|pheasant|elephant|launcher|reminder|remainder|animal|predator|lobster|spider|tiger|panther|number|matter|letter|paper|quarter|weather|winter|summer|cent(?:er|re)|river|murder|danger|shelter|corner|newspaper|chapter|register|charter|computer|border|motor|sector|factor|error|terror|horror|tractor|reactor|harbor|color|humor|rumor|decor|mirror|degree|committee|coffee|restaurant|warrant|covenant|dinner|supper|helicopter|cluster|bunker|tanker|carrier|barrier|frontier|career|container|trailer|poster|headquarter|monster|disaster|encounter|disorder|manner|banner|prayer|answer|trigger|shoulder|ladder|timber|chamber|other than|proper|silver|copper|cancer|thunder|interior|exterior|favor|vapor|counter|folder|dossier|semester|theater|theatre|ministry|\b(?:dis|re|sub|check|man|super|horse|fire|candle|al|water|main)?(?:power|order|water|tower|door|floor|fee|tree|knee|list|plant|grant|instant|want|wonder|layer|finger|over|under|ever|never|after|fever|anger|hunger|labor|tumor|cover|gender|meter))s?$/;

export function isHuman(analysis: Analysis, filler: Filler): boolean {
  if (filler.type !== null)
    return filler.type === 'Person' || filler.type === 'Group' || filler.type === 'Organization';
  const { tokens } = analysis;
  const first = tokens[filler.from]!;
  const head = tokens[headOf(analysis, filler)]!;
  // A capital at the start of a sentence tells nothing.
  const opens = tokens[filler.from - 1]?.sentence !== first.sentence;
  if (head.pos === 'PROPN' && (head !== first || !opens)) return true;
  if (MANY.test(head.lower)) return true;
  return head.pos !== 'VERB' && PEOPLE.test(head.lower) && !THINGS.test(head.lower);
}

/** The last token before "of" or another preposition. */
function headOf({ tokens }: Analysis, { from, to }: Filler): number {
  for (let i = from; i < to - 1; i++) if (tokens[i + 1]!.pos === 'ADP') return i;
  return to - 1;
}

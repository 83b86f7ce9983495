/** Whether a filler means people: by its type, or by its words where no mention was found. */
import type { Analysis } from './analysis.ts';
import type { Filler } from './fillers.ts';

const MANY =
  /^(dozens?|hundreds?|thousands?|scores?|many|most|others?|all|some|several|none|nobody|no-one|everyone|everybody|anyone|anybody|someone|somebody|those|both|few|people|persons?|families|family|million|millions|others|rest|last|remnants?|survivors?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|more|whoever)$/;
const PEOPLE =
  /(?:[a-z]{2}(?:er|or|ist|ian|eer|ier|stress|ee|maker|ant|mate)s?|(?:wo)?m[ae]n|child(?:ren)?|people|folk|thinkers?|students?|residents?|dissidents?|agents?|adolescents?|immigrants?|presidents?|opponents?|peasants?|adherents?)$/;
const THINGS =
  /(?:power|order|number|matter|letter|paper|quarter|water|weather|winter|summer|center|border|river|murder|danger|weather|shelter|corner|member-state|newspaper|chapter|register|charter|tower|computer|border|computer|motor|sector|factor|error|terror|horror|tractor|reactor|door|floor|labor|harbor|color|honor|humor|error|rumor|minor|decor|mirror|degree|committee|fee|tree|knee|coffee|list|plant|restaurant|warrant|grant|instant|want|covenant|christmas|dinner|supper|fighter|helicopter|cluster|bunker|tanker|carrier|barrier|frontier|atelier|career|container|trailer|poster|letter|headquarter|monster|disaster|barter|encounter|disorder|wonder|manner|banner|layer|prayer|answer|trigger|finger|shoulder|ladder|timber|lumber|chamber|member)s?$/;

export function isHuman(analysis: Analysis, filler: Filler): boolean {
  if (filler.type !== null)
    return filler.type === 'Person' || filler.type === 'Group' || filler.type === 'Organization';
  const { tokens } = analysis;
  const head = tokens[Math.min(filler.to, tokens.length) - 1]!;
  if (head.pos === 'PROPN') return true;
  for (let i = filler.from; i < filler.to; i++) {
    const { lower, pos } = tokens[i]!;
    if (pos === 'ADP' || lower === 'of') break;
    if (i === filler.to - 1 || tokens[i + 1]!.lower === 'of') {
      if (MANY.test(lower)) return true;
      return pos !== 'VERB' && PEOPLE.test(lower) && !(THINGS.test(lower) && !/^members?$/.test(lower));
    }
  }
  return false;
}

/** Words that are capitalised at the head of a sentence or as names of times, and never begin a person's name. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  (
    'the a an this that these those his her its their our your my he she it they we you i who whom whose which what when where while why how and but or nor so yet if although though because since until unless as at by for from in into of on off onto over under with within without after before during between among about against through to toward towards up upon per via ' +
    'not no none all any some many most more several few each every either neither both other others another such same own only even also too very just still already never ever again once twice then thus hence there here now today yesterday tomorrow tonight earlier later recently meanwhile however moreover furthermore nevertheless therefore instead besides indeed perhaps also finally eventually previously formerly currently presently soon yes no ' +
    'is are was were be been being am has have had having do does did doing will would shall should can could may might must let ' +
    'said says told according speaking addressing reacting responding commenting asked born aged photo caption source sources report reports statement news agency read see note chapter article page part volume figure table ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'north south east west northern southern eastern western northeast northwest southeast southwest north-east north-west south-east south-west central upper lower greater ' +
    'one two three four five six seven eight nine ten eleven twelve first second third fourth fifth last next new old former late mr mrs ms dr prof sir ' +
    'christmas easter ramadan god allah bible koran quran internet security soldiers troops men officers members residents civilians journalists newsmen sources following despite whereas whilst other represented contacted briefing welcoming congratulating people those like unlike among amongst apart except because'
  ).split(' '),
);

/** Small words inside a person's name ("Luis de la Cruz", "Ahmed bin Salman", "von Adler"). */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de la del della di da dos das do du des le van von der den ter ten zu bin ibn ben bint al el ad abu ul ud san y e af av'.split(
    ' ',
  ),
);

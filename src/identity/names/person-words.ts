/**
 * Person words: what stands around a name and is no part of it, and parts that decide little. Small
 * romanised letters; general vocabulary of several languages.
 */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of address, ranks, academic and religious titles. */
export const TITLES = list(
  `
comrade citizen mr mrs ms miss mister sir dame lord lady madam madame monsieur mme mlle herr frau signor signora senor
senora senhor don dona doctor dr prof professor rev reverend father brother sister bishop archbishop cardinal rabbi
imam ayatollah hojatoleslam sheikh shaikh sheik shaykh haji hajji hadji haj hajj mullah mulla maulana maulvi mawlawi
mawlavi molvi mufti qari ustad ustaz alhaji alhaja hajiya malam sayyid sayyed syed seyed sayed agha aqa pir emir amir sultan? sardar
khwaja engineer engr ing barrister barr esq honourable honorable excellency president prasident presidente premier
minister chancellor governor senator ambassador judge justice king queen prince princess count countess baron
baroness duke graf furst tovarishch tov gospodin pan pani chief inspector superintendent constable commissioner
general gen major maj lieutenant lt colonel col captain capt cpt sergeant sgt corporal cpl private brigadier brig
marshal field admiral adm commodore commander cdr commandant cmdt ensign cadet air vice group wing squadron flight
leutenant oberst oberleutnant hauptmann feldmarschall generalleutnant generalmajor polkovnik kapitan mayor teniente
coronel comandante sargento almirante colonello capitano generale capitaine lieutenant-colonel majgen ltgen ltcol briggen
late acting deputy
`.replace(/\S+\?/g, ''),
);

/** What follows a name after service or study. */
export const AFTER_NAME = list('retd rtd ret psc mni esq phd mp obe cbe kc qc');

/** Parts of a surname that do not decide, and the words for "son of". */
export const PARTICLES = list(
  'von van vom der den de del della dela di da do dos das du le la les los el al ul as az ad ar an at ter ten zu zum zur und y e i of the bar abu abou umm',
);
/** "Son of", "daughter of": the father's name follows. */
export const SON_OF = list('bin ibn ben bint bte b ould wuld ogly oglu ogli uulu kyzy');

/** "Junior" and its like, to one form. */
export const GENERATIONS: Readonly<Record<string, string>> = {
  jr: 'junior',
  jun: 'junior',
  junior: 'junior',
  filho: 'junior',
  hijo: 'junior',
  sr: 'senior',
  sen: 'senior',
  senior: 'senior',
  padre: 'senior',
  ii: '2',
  iii: '3',
};

/**
 * Names so frequent somewhere that agreeing in them says little: among the commonest surnames and given
 * names of large countries and languages, as any encyclopaedia of names lists them. Sounded before use.
 */
export const COMMON = list(`
smith jones williams brown taylor johnson davies davis miller wilson moore anderson thomas jackson white harris martin
thompson garcia martinez rodriguez gonzalez hernandez lopez perez sanchez ramirez torres flores rivera gomez diaz
fernandez silva santos oliveira souza pereira costa ferreira rossi russo ferrari muller schmidt schneider fischer meyer
weber wagner becker schulz hoffmann bernard dubois durand petit ivanov smirnov kuznetsov popov vasiliev petrov sokolov
mikhailov novikov fedorov morozov volkov alekseev lebedev semenov egorov pavlov kozlov stepanov nikolaev orlov andreev
ivanova petrova kovalenko shevchenko bondarenko tkachenko kowalski nowak novak horvat kovac nagy kovacs popescu ionescu
yilmaz kaya demir celik kim lee li park choi pak choe jung jong wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu lin nguyen
tran pham sato suzuki takahashi tanaka watanabe singh kumar khan sharma gupta das patel ali ahmed ahmad mohammed
muhammad hassan hasan hussein ibrahim abdul abdullah omar umar mahmoud yusuf musa suleiman abubakar bello sani usman aliyu
mustafa said salim saleh khalid rahman islam begum okafor okeke mensah diallo traore ba keita kamara conteh abdi
john james robert michael william david richard joseph charles daniel maria mary anna jose juan luis carlos ivan
alexander sergei vladimir nikolai mikhail peter paul pavel andrei dmitri abd jean pierre hans mohamed
`);

/** A Russian, Ukrainian or Belarusian patronymic by its ending; Serbian -ović is a surname and has no -ch. */
export const PATRONYMIC =
  /^.{2,}(?:ovich|evich|ovitch|evitch|yovych|ovych|evych|iovych|ovic|evic|ovna|evna|ivna|yevna|ichna|inichna)$|^(?:ilyich|ilich|ilyitch|kuzmich|lukich|fomich|nikitich)$/;

/** The man's form of a Slavic surname where the word is in the woman's, else null. Romanised. */
export function mansForm(word: string): string | null {
  if (/(?:[oe]v|in|yn)a$/.test(word) && word.length > 5) return word.slice(0, -1);
  if (/(?:sk|tsk|ck)a(?:ya|ia|ja|a)?$/.test(word) && word.length > 6)
    return word.replace(/a(?:ya|ia|ja|a)?$/, 'i');
  return null;
}

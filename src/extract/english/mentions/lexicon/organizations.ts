/** Head nouns of organizations (lemmas): organs, units, parties, firms, and parts of them. */
import { words } from './words.ts';

/** Heads that mean an organization in a capitalised name and in a noun phrase ("the tribunal"). */
export const ORGANIZATION_NOUNS = words(`
  academy administration agency apparatus army assembly association authority bank battalion board brigade
  brigades broadcaster bureau bureaucracy cabinet cavalry cell chamber chancellery chancery church club
  coalition college command commissariat commission committee company conference-committee confederation
  congregation congress constabulary consulate consortium corporation corps council court detachment
  department directorate division embassy enterprise executive faction federation firm fleet flotilla force
  foundation front gendarmerie government guard guards guild hospital inquisition inspectorate
  institute institution intelligence international junta laboratory league legion legislature
  leadership management militia ministry mission monastery movement museum navy network newspaper
  ombudsman opposition orchestra order organ organisation organization outfit panel parliament party
  patrol platoon police prefecture presidency presidium press priory procuracy prosecution regime
  regiment school secretariat section senate seminary service society squad squadron staff state
  subcommittee syndicate taskforce theatre tribunal troika union unit university wing authorities
`);

/** Heads only in capitalised names: as plain nouns they usually mean something else. */
export const ORGANIZATION_NAME_HEADS = words(`
  action affairs airlines airport-authority alliance archive archives associates brotherhood centre center
  circle collective colony commune community company conference corp council co core defence defense
  exchange fund group groups guardia inc industries initiative library ltd llc
  limited media news office operations partners partnership post press programme program project publishers
  registry research resistance review security services sisters solidarity space studio studios
  system systems task team times trade trust watch works workers youth
`);

/** Those that mean something else too often as plain nouns. */
export const NOT_NOMINAL_ORGANIZATIONS = words(`
  order service mission academy-award force front house college guard guards staff command intelligence
  executive prosecution enterprise league movement brigades union international panel state-of management
  presidency wing outfit center order foundation society company
`);

/** Heads after which "of the Interior" or "for Justice" belongs to the name. */
export const OF_HEADS = words(`
  academy administration agency alliance army assembly association bank board bureau cabinet central centre
  center chamber church college colony command commissariat commission committee commonwealth community confederation
  congress council court daughters department directorate division duchy embassy faculty federation
  foundation friends front general-staff government guild house institute institution kingdom knights league
  legion library ministry movement museum national-union office order organisation organization parliament
  party presidium principality republic republics school secretariat section senate service society sons
  staff state states supreme syndicate union university bay cape gulf isle islands sea straits valley emirate sultanate empire
  battle siege treaty peace declaration massacre congress bill code law charter book house 
`);

/** Organs of state after which lower-case words go on: "Ministry of internal affairs". */
export const OF_LOWER_HEADS = words(`
  ministry department commissariat committee commission bureau directorate office institute council board
  secretariat chamber
`);

/** Kinds of body that stand before their name: "Group Cedar". */
export const FIRST_HEADS = words(`
  group brigade battalion unit radio column command commando regiment team force bank banco partido frente
  grupo comando movimiento club
`);

/** Military units, which take a number before them: "3 Division", "7th Infantry Brigade". */
export const UNIT_HEADS = words(`
  army battalion brigade command company corps detachment division fleet flotilla group platoon regiment
  section squad squadron unit wing
`);

/** Collectives whose possessive is part of a name: "People's Commissariat", "Workers' Party". */
export const COLLECTIVE_POSSESSIVES = words(`
  people peoples workers worker peasants peasant soldiers soldier sailors women children students teachers
  farmers miners lawyers journalists writers lord king queen officers veterans prisoners mothers
`);

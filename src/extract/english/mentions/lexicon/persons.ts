/**
 * Nouns for persons. Plural forms stand for groups. General vocabulary of testimony, from everyday
 * English; ranks and offices that need exact reading live with the posts.
 */
import { words } from './words.ts';

/** Nouns that mean one human being (lemmas). */
export const PERSON_NOUNS = words(`
  accomplice accountant accused activist actor actress adherent adjutant administrator admiral adviser advisor
  agent aide ally ambassador analyst anarchist appointee apprentice archbishop architect archivist artist
  aristocrat assassin assistant associate athlete attacker attendant attorney author baker baron bishop
  blogger bodyguard boss boy brigadier bureaucrat businessman businesswoman butcher cadet cadre campaigner
  candidate captain captive cardinal caretaker chairman chairperson chairwoman chancellor chaplain
  chauffeur chief child citizen civilian cleric clerk colleague collaborator colonel columnist commandant
  commander commissar commissioner communist companion comrade conductor confidant conscript conspirator
  consul convict cook coroner corporal correspondent councillor councilor counsellor counselor countess
  courier criminal critic czar dean defector defendant delegate demonstrator deportee deputy deserter
  detainee detective dictator diplomat director dissident doctor driver duke editor educator emigrant emigre
  émigré emissary emperor employee employer empress engineer envoy eyewitness exile expert farmer fascist
  father fellow fighter follower foreigner foreman friend fugitive gendarme general girl governor grandfather
  grandmother guard guerrilla guest gunman headman heir hero historian host hostage housewife husband
  immigrant informant informer inmate inspector insurgent intellectual interpreter interrogator intruder
  investigator jailer journalist judge juror jurist king laborer labourer lady landlord landowner lawyer
  leader lecturer lieutenant magistrate maid major man manager marshal martyr mayor mechanic mediator
  mercenary messenger militant militiaman minister miner monarch monk mother murderer musician nationalist
  neighbor neighbour nephew niece nobleman novelist nun nurse observer officer official operative opponent
  orphan owner pacifist painter parishioner parliamentarian participant partisan passenger passer-by pastor
  patient patriot peasant pensioner perpetrator petitioner philosopher photographer physician pilot poet
  policeman policewoman politician pope porter postman premier president priest prime-minister prince
  princess principal prisoner private professor propagandist prosecutor protester protestor provocateur
  psychiatrist psychologist publisher pupil queen rebel recruit refugee relative renegade reporter
  representative researcher resident revolutionary rival ruler sailor scholar schoolboy schoolgirl
  schoolteacher scientist secretary senator sentry sergeant servant sheikh sheriff shopkeeper sister brother
  socialist soldier son daughter sovereign speaker specialist spokesman spokesperson spokeswoman spy stepfather
  stepmother stepson stranger striker student subordinate subscriber successor predecessor suicide
  superintendent superior supervisor supporter surgeon survivor suspect sympathiser sympathizer
  teacher teenager terrorist theologian thief torturer trader traitor translator traveller traveler treasurer
  trooper tsar tutor typist uncle aunt undersecretary vicar viceroy victim villager visitor volunteer
  appellant applicant arrestee co-accused co-defendant complainant claimant plaintiff respondent deponent declarant
  deceased internee condemned accuser
  mum mom mummy dad daddy warden warder widow widower wife witness woman worker workman writer youth youngster
`);

/** Person nouns that are feminine or masculine by meaning. */
export const FEMININE_NOUNS = words(`
  actress aunt businesswoman chairwoman countess daughter empress girl grandmother housewife lady maid mother
  niece nun policewoman princess queen schoolgirl sister spokeswoman stepmother widow wife woman mum mom
`);
export const MASCULINE_NOUNS = words(`
  baron boy brother businessman czar duke emperor father foreman grandfather gunman headman husband king
  landlord man militiaman monk nephew nobleman policeman postman priest prince schoolboy son spokesman
  stepfather stepson tsar uncle widower workman dad
`);

/** Nouns that relate a person to another: "X's brother" says that X is a person. */
export const KIN_NOUNS = words(`
  aunt brother child cousin daughter family father fiancé fiancée friend grandfather grandmother grandson
  granddaughter heir husband mother nephew niece parent relative sister son stepfather stepmother stepson
  uncle widow widower wife mum mom dad colleague comrade successor predecessor lawyer bodyguard
`);

/** What only a person has: body, mind, a life of one's own. */
export const PERSONAL_NOUNS = words(`
  hand eye face head voice arm heart mind body life death birth childhood career arrest confession testimony
  conscience opinion wish confidence memoirs memory fate flat apartment desk funeral grave corpse age health
  illness marriage signature secretary
`);

/** Nouns that are grammatically plural or collective and mean several people. */
export const GROUP_NOUNS = words(`
  audience band casualties clergy clan crew crowd couple community delegation dynasty elite family gang
  garrison household intelligentsia leadership majority men minority mob nobility peasantry people peoples
  persons personnel population public tribe troops women children police-officers parents relatives
  bourgeoisie proletariat ranks survivors members forces
`);

/** Words of number that open "hundreds of hostages". */
export const COUNT_NOUNS = words(`
  hundreds thousands dozens scores tens millions handful number group majority minority score dozen hundred
  thousand million crowd couple band column batch dozens
`);

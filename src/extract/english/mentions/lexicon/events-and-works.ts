/** Head nouns of events and of works (lemmas). */
import { words } from './words.ts';

/** Heads of named events: "the Harbour Uprising". */
export const EVENT_NAME_HEADS = words(`
  revolution war wars uprising rebellion revolt insurrection mutiny rising massacre genocide famine crisis
  coup putsch conference summit games olympics festival expedition crusade holocaust plot affair riots
  offensive campaign intifada terror purge trial trials strike siege battle armistice elections election
  championship cup depression renaissance reformation restoration
`);

/** Plain nouns of events that a claim may be about: "the coup of 1976", "this meeting". */
export const EVENT_NOUNS = words(`
  revolution war uprising rebellion revolt insurrection mutiny massacre genocide famine coup putsch battle
  pogrom conference summit meeting encounter conversation demonstration riot strike ceremony funeral
  parade offensive campaign crackdown purge trial siege ambush raid explosion bombing plot conspiracy
  intervention invasion occupation election referendum hunger-strike visit incident operation
`);

/** Heads of named works: "the Labour Code". */
export const WORK_NAME_HEADS = words(`
  constitution code act law decree treaty pact convention declaration manifesto protocol charter bible koran
  quran gospel encyclopedia encyclopaedia dictionary report memorandum accords accord bill ordinance
  resolution testament memoirs
`);

/** Plain nouns of works: "his letter", "the article". */
export const WORK_NOUNS = words(`
  appeal article autobiography bill biography book booklet brochure bulletin cable chronicle circular
  communique communiqué confession constitution decree declaration denunciation despatch diary directive
  dispatch document dossier edict editorial essay file film indictment interview journal leaflet letter
  manifesto manuscript memo memoir memorandum message newsletter note notebook novel pamphlet paper petition
  play poem proclamation protocol record report resolution review song speech statement story telegram
  testimony transcript treatise verdict volume warrant book treaty pact diary
`);

import { scanningSlip } from '../../../src/readers/emendations/scanning-slip.ts';
import { check } from './check.ts';

check(
  scanningSlip,
  [
    'This paved [die|the] way for the arrests and nothing more.',
    'He was chairman of [die|the] committee, and they knew that.',
    'They rose against [die|the] government of the port.',
    'She held [die|the] office while the others were away.',
    '[Tbe|The] order came from [tbe|the] head [ofthe|of the] section.',
    'They said [tbat|that] he had been seen [witb|with] the guards.',
    'The [governrnent|government] of the port fell, and they fled.',
    'The [retum|return] of the colonel was feared.',
    'They were held by the [po1ice|police] of the harbour.',
  ],
  [
    'The men die in the camps, and they know that.',
    'Those who were wounded die slowly, and nobody helps.',
    'They would rather die than give the names.',
    'He was ready to die for the party and the state.',
    'Many die young there, and the rest die of hunger.',
    'The die is cast, said the colonel.',
    'The plate was made with die casting in the works.',
    'The conditions they live in die hard, said the judge.',
    'Die Partei hat immer recht, und die Leute wissen das.',
    'He quoted the song: “in die Stadt und von die Brücke”, and they laughed.',
    'Hy het van die plaas af gekom en vir die polisie gewerk.',
    'The modem and the corn burned in the barn, and they saw that.',
    'Colonel Bums and Mr Tbe were there with the guards.',
    'The thc level and the bis in the code were of that kind.',
  ],
);

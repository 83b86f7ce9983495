import { repeatedHeading } from '../../../src/readers/emendations/repeated-heading.ts';
import { check } from './check.ts';

check(
  repeatedHeading,
  [
    'May 4, 1931[\n\nMay 4, 1931|]\n\nThe colonel left the town.',
    'The port police[\nThe port police|]\n4 May 1931\n\nThe colonel left.',
    'The port police\n4 May 1931[\n\nThe Port Police|]\n\nThe colonel left.',
    'The colonel left the town.\n\nThe second raid[\n\nThe second raid|]\n\nIt began at dawn.',
    '# The port police[\n\nThe port police|]\n\nThe colonel left.',
  ],
  [
    'The port police\n\nThe harbour guard\n\nThe colonel left.',
    'They came again.\n\nThey came again.\n\nThey came again.',
    'Nobody knows who,\nNobody knows who,\nand nobody asks.',
    'Q\n\nQ\n\nThe witness was silent.',
    'The port police\n\nThe colonel left.\n\nThe port police\n\nThe colonel came back.',
    '1. The raid\n\n2. The raid\n\nIt began at dawn.',
    '* * *\n\n* * *\n\nIt began at dawn.',
  ],
);

/** Latin for each Cyrillic letter of Russian and Ukrainian; the tables of the provider are not published (assumed). */
const SOUNDS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: "'",
  ы: 'y',
  ь: "'",
  э: 'e',
  ю: 'yu',
  я: 'ya',
  '’': "'",
  ʼ: "'",
};

/** Latin letters, digits and signs that look alike: `mpaHc/Ium`, the one word of this table that is documented. */
const LOOKS: Readonly<Record<string, string>> = {
  а: 'a',
  б: '6',
  в: 'B',
  г: 'r',
  ґ: 'r',
  д: 'g',
  е: 'e',
  є: 'e',
  ё: 'e',
  ж: '>I<',
  з: '3',
  и: 'u',
  і: 'i',
  ї: 'i',
  й: 'u',
  к: 'k',
  л: '/I',
  м: 'M',
  н: 'H',
  о: 'o',
  п: 'n',
  р: 'p',
  с: 'c',
  т: 'm',
  у: 'y',
  ф: 'qp',
  х: 'x',
  ц: 'LL',
  ч: '4',
  ш: 'w',
  щ: 'w',
  ъ: 'b',
  ы: 'bI',
  ь: 'b',
  э: '3',
  ю: 'IO',
  я: '9I',
  '’': "'",
  ʼ: "'",
};

/** Capitals that do not come of the small letter's Latin. */
const CAPITAL_LOOKS: Readonly<Record<string, string>> = {
  А: 'A',
  Б: '6',
  Г: 'I',
  Ґ: 'I',
  Д: 'D',
  Е: 'E',
  Є: 'E',
  Ё: 'E',
  И: 'U',
  І: 'I',
  Ї: 'I',
  Й: 'U',
  К: 'K',
  О: 'O',
  П: 'II',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  Ш: 'W',
  Щ: 'W',
};

/** How `translit` writes a letter: 1 by its sound, 2 by its look. */
export const TRANSLIT: Readonly<Record<'1' | '2', Readonly<Record<string, string>>>> = {
  1: { ...SOUNDS, ...capitals(SOUNDS) },
  2: { ...LOOKS, ...Object.fromEntries(Object.entries(LOOKS).map(([a, b]) => [a.toUpperCase(), b])), ...CAPITAL_LOOKS },
};

/** A text in Latin; characters that are not in the table stay as they are. */
export function transliterate(text: string, manner: '1' | '2'): string {
  const table = TRANSLIT[manner];
  return [...text].map((character) => table[character] ?? character).join('');
}

/** Capital letters: only the first of several Latin ones is large, `Щ` as `Sch`. */
function capitals(table: Readonly<Record<string, string>>): Record<string, string> {
  const letters = Object.entries(table).filter(([letter]) => letter.toUpperCase() !== letter);
  return Object.fromEntries(letters.map(([a, b]) => [a.toUpperCase(), b.slice(0, 1).toUpperCase() + b.slice(1)]));
}

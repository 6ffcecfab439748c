import { en } from './en.ts';
import { uk } from './uk.ts';

export const LANGUAGES = ['en', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every text of the inbox. A language that lacks one, or has one too many, does not compile. */
export type Words = Worded<typeof en>;

/** A table of the same names: texts for texts, and sentences that take the same. */
type Worded<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends string
    ? string
    : Table[Name] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Worded<Table[Name]>;
};

const WORDS: Readonly<Record<Language, Words>> = { en, uk };

/** The texts of a language. */
export const wordsOf = (language: Language): Words => WORDS[language];

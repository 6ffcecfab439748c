/** The forms of a noun beside a number, by the names of CLDR's plural rules. `other` serves where one is not given. */
export interface Forms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** Writes numbers with their nouns in one language: `2 parts`, `5 частин`. */
export function createCounter(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, forms) => {
    const form = rules.select(count);
    const noun = (form === 'one' || form === 'few' || form === 'many' ? forms[form] : undefined) ?? forms.other;
    return `${numbers.format(count)} ${noun}`;
  };
}

/** What is shorter cannot be taken out of a text without tearing its words apart, and is no secret to rely on. */
export const SHORTEST_SECRET = 3;

/** Keeps what must never be shown, and takes it out of whatever is to be written, in every guise it may have. */
export class Secrets {
  readonly #guises = new Set<string>();

  /** Remembers a value; an empty one is none, and one of fewer than three characters cannot be hidden. */
  keep(value: string | undefined): string | undefined {
    if (value === undefined || value === '') return undefined;
    if (value.length >= SHORTEST_SECRET) for (const guise of guisesOf(value)) this.#guises.add(guise);
    return value;
  }

  /** The text with `***` wherever a secret stood. */
  hide(text: string): string {
    const longestFirst = [...this.#guises].sort((a, b) => b.length - a.length);
    return longestFirst.reduce((hidden, guise) => hidden.replaceAll(guise, '***'), text);
  }
}

/** A value as it may stand in addresses, headers, JSON and logs. */
function guisesOf(value: string): readonly string[] {
  const inJson = JSON.stringify(value).slice(1, -1);
  const inForm = new URLSearchParams({ v: value }).toString().slice(2);
  // Base64 of what has it at its beginning, middle or end: cut to the part that does not depend on its neighbours.
  const encoded = [0, 1, 2].map((shift) => {
    const text = btoa(String.fromCharCode(...new TextEncoder().encode(' '.repeat(shift) + value)));
    return text.slice(Math.ceil((shift * 4) / 3), Math.floor(((shift + value.length) * 8) / 6));
  });
  return [value, inJson, encodeURIComponent(value), inForm, ...encoded.filter(({ length }) => length >= 8)];
}

/** The longest and the shortest life of a Viber message, seconds. */
export const LONGEST_S = 86_000;
export const SHORTEST_S = { one: 60, many: 3600 } as const;

/** Numbers of one Viber request: "recommended", yet there is a refusal for more (C-35). */
export const MOST_NUMBERS = 500;

/** Phones, or ids, of one SMS request (client). */
export const MOST_SMS = 100;

/** Letters of a Viber text: there is a limit, no number is given (assumed). */
export const VIBER_LETTERS = 1000;

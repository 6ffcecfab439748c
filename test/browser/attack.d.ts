/** Everything that a page can do to the control API at an address without being allowed to; gives back all that it could read. */
export function attack(base: string): Promise<string>;

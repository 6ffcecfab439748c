/** A promise that is settled from outside. */
export interface Later<Value> {
  readonly promise: Promise<Value>;
  resolve(value: Value): void;
  reject(why: Error): void;
}

/** What Promise.withResolvers is, which the types of this project's language do not have yet. */
export function later<Value>(): Later<Value> {
  let settle: Omit<Later<Value>, 'promise'> | undefined;
  const promise = new Promise<Value>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...(settle as Omit<Later<Value>, 'promise'>) };
}

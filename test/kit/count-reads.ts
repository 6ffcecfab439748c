/** Counts the entries that are read from a map from now on, looked up or walked over: work, whatever the clock says. */
export function countReads(map: Map<unknown, unknown>): () => number {
  let count = 0;
  const get = map.get.bind(map);
  map.get = (key) => {
    count += 1;
    return get(key);
  };
  function counted<T>(walk: () => IterableIterator<T>) {
    return function* (): MapIterator<T> {
      for (const each of { [Symbol.iterator]: walk }) {
        count += 1;
        yield each;
      }
    };
  }
  map.values = counted(map.values.bind(map));
  map.keys = counted(map.keys.bind(map));
  map.entries = counted(map.entries.bind(map));
  map[Symbol.iterator] = map.entries;
  return () => count;
}

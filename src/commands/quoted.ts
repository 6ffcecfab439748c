/** A path as a shell takes it. */
export const quoted = (file: string) => (/^[\w./:@%+-]+$/.test(file) ? file : `'${file.replaceAll("'", `'\\''`)}'`);

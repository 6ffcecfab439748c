import { z } from 'zod';

/** Any text but an empty one. */
export const text = z.string('A text is expected.').min(1, 'A text that is not empty is expected.');

/** A file or a folder; in the config file it is meant from the folder that the file stands in. */
export const path = text.meta({ format: 'path' });

/** The name of a machine, without a port. */
export const hostName = text.regex(
  /^[\w-]+(?:\.[\w-]+)*$/,
  'The name of a machine is expected, without http:// and a port, such as holub.local.',
);

/** Yes or no. */
export const switchedOff = z.boolean('Yes or no is expected: true or false.');

/** A whole number within these bounds. */
export function wholeNumber(least: number, most: number, complaint: string) {
  return z.int(complaint).min(least, complaint).max(most, complaint);
}

/** A text that this reader takes without complaint; it stays text. */
export function checked(read: (text: string) => unknown) {
  return text.check((context) => {
    try {
      read(context.value);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      context.issues.push({ code: 'custom', input: context.value, message });
    }
  });
}

const SWITCH: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  1: true,
  false: false,
  no: false,
  off: false,
  0: false,
};

/** Reads the text of a flag or a variable as what the schema takes. Of a list the parts stand between commas. @throws RangeError */
export function readText<Value>(schema: z.ZodType<Value>, given: string): Value {
  const read = schema.safeParse(convert(schema, given));
  if (read.success) return read.data;
  throw new RangeError(read.error.issues.map(({ message }) => message).join(' '));
}

function convert(schema: z.ZodType, given: string): unknown {
  if (schema instanceof z.ZodNumber) return /^-?\d+(\.\d+)?$/.test(given) ? Number(given) : given;
  if (schema instanceof z.ZodBoolean) return SWITCH[given.toLowerCase()] ?? given;
  if (schema instanceof z.ZodArray) return given.split(',').map((part) => part.trim());
  return given;
}

/** Whether it is a path, or a list of them. */
export function isPath(schema: z.ZodType): boolean {
  return (schema instanceof z.ZodArray ? (schema.element as z.ZodType) : schema).meta()?.format === 'path';
}

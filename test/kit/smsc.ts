import type { Answered, TestSandbox } from './sandbox.ts';

export type Fields = Readonly<Record<string, string | number>>;

/** Posts a form to a page in UTF-8. */
export function post(sandbox: TestSandbox, page: string, fields: Fields, credential = 'alex'): Promise<Answered> {
  const form = new URLSearchParams({ charset: 'utf-8' });
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  return sandbox.call('smsc', `/sys/${page}.php`, { form: form.toString(), credential });
}

/** Posts a form to a page and gives back the JSON of the answer. */
export async function ask(sandbox: TestSandbox, page: string, fields: Fields, credential = 'alex') {
  return (await post(sandbox, page, { fmt: 3, ...fields }, credential)).json;
}

/** Posts a form to a page and gives back the text of the answer. */
export async function told(sandbox: TestSandbox, page: string, fields: Fields, credential = 'alex'): Promise<string> {
  return (await post(sandbox, page, fields, credential)).text;
}

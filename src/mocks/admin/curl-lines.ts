import { type Answer, type HowToStep, type Provider, signedPath } from '../providers/provider.ts';

const LONGEST = 600;

/** The steps of a how-to as command lines for a sandbox on its default port; none where a body would fill the screen. */
export function curlLines(
  provider: Provider,
  { howTo }: Answer,
  base = 'http://localhost:8380',
  credential = 'my-token',
): readonly string[] {
  const lines = howTo.steps().map((step) => lineOf(provider, step, base, credential));
  return lines.some((line) => line.length > LONGEST) ? [] : lines;
}

function lineOf(provider: Provider, step: HowToStep, base: string, credential: string): string {
  if ('request' in step) {
    const { method = 'POST', path, json, body, credential: own, headers = {} } = step.request;
    const signature = own === null ? {} : provider.sign(own ?? credential);
    const typed = json === undefined ? (body === undefined ? {} : { 'Content-Type': body.type }) : JSON_TYPE;
    const text = json === undefined ? body?.text : JSON.stringify(json);
    const all = Object.entries({ ...signature.headers, ...typed, ...headers });
    return [
      'curl',
      ...(method === 'GET' ? [] : ['-X', method]),
      quoted(`${base}/${provider.slug}${signedPath(path, signature)}`),
      ...all.flatMap(([name, value]) => ['-H', quoted(`${name}: ${value}`)]),
      ...(text === undefined ? [] : ['--data-raw', quoted(text)]),
    ].join(' ');
  }
  const at = `${base}/__admin`;
  const account = `${at}/accounts/${provider.slug}/${credential}`;
  if ('account' in step) return admin('PUT', account, step.account);
  if ('advance' in step) return admin('POST', `${at}/clock/advance`, { by: step.advance });
  if ('fault' in step) return admin('POST', `${at}/faults`, step.fault);
  if ('inbound' in step)
    return admin('POST', `${at}/inbound`, { provider: provider.slug, credential, ...step.inbound });
  const { message, ...change } = step.force;
  return admin('POST', `${at}/messages/${message}/state`, change);
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

function admin(method: string, url: string, body: unknown): string {
  return `curl -X ${method} ${quoted(url)} -H 'Content-Type: application/json' --data-raw ${quoted(JSON.stringify(body))}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Target } from './judge-target.ts';

/** What a program is told that takes the port for its proxy and asks for what it does not get. */
export interface ProxyRefusal {
  readonly status: number;
  readonly phrase: string;
  readonly error: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const UNREADABLE: ProxyRefusal = {
  status: 400,
  phrase: 'Bad Request',
  error: 'CONNECT names a host and a port: smsc.ua:443.',
};

export const NO_TLS: ProxyRefusal = {
  status: 501,
  phrase: 'Not Implemented',
  error:
    'This sandbox has no certificates, so nothing that begins with https:// can be answered. holub start has them.',
};

export const WANTS_TOKEN: ProxyRefusal = {
  status: 407,
  phrase: 'Proxy Authentication Required',
  error:
    'Other machines reach this port, so it passes nothing on without the admin token: http://holub:TOKEN@HOST:PORT.',
  headers: { 'Proxy-Authenticate': 'Basic realm="Holub"' },
};

/** For a target that is nobody's here. */
export function strange({ host, port }: Target): ProxyRefusal {
  return forbidden(
    `Holub passes nothing on to ${host}:${port}: as a proxy it answers for the providers' own hosts alone. Name other hosts in NO_PROXY, or start Holub with --proxy-others.`,
  );
}

/** For a provider's host at a port where the provider has no API. */
export function otherPort({ host, port }: Target): ProxyRefusal {
  return forbidden(
    `Holub stands for ${host} at the ports 80 and 443, not at ${port}, and passes nothing on to a provider.`,
  );
}

/** For a sandbox whose certificates cannot be had. */
export const noCertificate = ({ message }: Error): ProxyRefusal => ({
  status: 500,
  phrase: 'Internal Server Error',
  error: `There is no certificate to answer with: ${message}`,
});

/** For a connection that came when all were taken. */
export const crowded = (error: string): ProxyRefusal => ({
  status: 503,
  phrase: 'Service Unavailable',
  error,
  headers: { 'Retry-After': '1' },
});

const forbidden = (error: string): ProxyRefusal => ({ status: 403, phrase: 'Forbidden', error });

/** Answers a CONNECT with a refusal. */
export function refuseTunnel(socket: Socket, refusal: ProxyRefusal): void {
  const { headers, body } = written(refusal);
  const head = [
    `HTTP/1.1 ${refusal.status} ${refusal.phrase}`,
    ...Object.entries(headers).map(([k, v]) => `${k}: ${v}`),
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

/** Answers a request with a refusal. */
export function refuseRequest(outgoing: ServerResponse, refusal: ProxyRefusal): void {
  const { headers, body } = written(refusal);
  outgoing.writeHead(refusal.status, headers).end(body);
}

function written({ error, headers = {} }: ProxyRefusal) {
  const body = JSON.stringify({ error });
  return {
    body,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': String(Buffer.byteLength(body)),
      Connection: 'close',
      ...headers,
    },
  };
}

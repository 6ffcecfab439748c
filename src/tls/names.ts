import type { Names } from './write-certificate.ts';

/** Names that mean the machine itself, or a container beside the program. */
const HERE = ['localhost', 'holub', 'host.docker.internal'];

/** What the server's certificate is for. */
export const serverNames = (hosts: readonly string[]): Names => ({
  dns: [...hosts, ...HERE],
  ip: ['127.0.0.1', '::1'],
});

/** What the authority may sign for. */
export const authorityNames = (hosts: readonly string[]): Names => ({
  dns: [...hosts, ...HERE],
  ip: ['127.0.0.0/8', '::1/128'],
});

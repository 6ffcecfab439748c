import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createGate } from '../../../src/mocks/http/gate.ts';

const { toControl: open, toPage } = createGate({ adminToken: null, adminHosts: ['holub', 'Holub.Shop.example'] });
const { toControl: locked } = createGate({ adminToken: 'secret', adminHosts: [] });
const HOST = 'localhost:8380';
const BEARER = 'Bearer secret';
const BASIC = `Basic ${Buffer.from('anybody:secret').toString('base64')}`;

const passes = (headers: IncomingHttpHeaders, gate = open) => gate(headers) === null;

describe('by the name it is asked under', () => {
  it.each([
    ...['localhost:8380', 'localhost', 'LOCALHOST:8380', 'localhost.:8380', 'inbox.localhost:8380', '127.0.0.1:8380'],
    ...['127.8.8.8', '[::1]:8380', '[::ffff:127.0.0.1]:8380', '192.168.0.5:8380', '0.0.0.0:8380', '[fe80::1]'],
    ...['holub:8380', 'HOLUB', 'holub.shop.example:8380'],
  ])('%s is let in', (host) => {
    expect(passes({ host })).toBe(true);
  });

  it.each([
    ...['evil.example:8380', 'localhost.evil.example', '127.0.0.1.evil.example', 'evil-localhost', 'api.turbosms.ua'],
    ...['evil.example:80:8380', 'localhost@evil.example', 'evil.example/localhost', '[::1', 'holub.evil.example', ''],
    ...['localhost,evil.example', 'localhost:8380:1', '999.1.1.1'],
  ])('%j is turned away', (host) => {
    expect(passes({ host })).toBe(false);
  });

  it('a stranger is told what to do', () => {
    expect(open({ host: 'evil.example:8380' })).toBe(
      'The control API does not know itself by the name evil.example, and a web page could have made that name point here. Use localhost or an address, or start Holub with --admin-host evil.example.',
    );
    expect(locked({ host: 'holub:8380' })).toContain(
      'start Holub with --admin-host holub, or send the admin token with the request.',
    );
  });

  it('any name will do with the token, and none with a wrong one', () => {
    for (const authorization of [BEARER, BASIC]) expect(passes({ host: 'holub', authorization }, locked)).toBe(true);
    for (const authorization of ['Bearer wrong', 'Bearer', 'secret', 'Digest secret']) {
      expect(passes({ host: 'holub', authorization }, locked)).toBe(false);
    }
    expect(passes({ host: 'evil.example', authorization: 'Bearer ' })).toBe(false);
  });
});

describe('by the page that asks', () => {
  it.each([
    ['http://localhost:8380', HOST],
    ['https://localhost:8380', HOST],
    ['http://127.0.0.1:8380', '127.0.0.1:8380'],
    ['http://[::1]:8380', '[::1]:8380'],
    ['http://localhost', 'localhost'],
    ['http://holub:8380', 'HOLUB:8380'],
  ])('%s is let in at %s', (origin, host) => {
    expect(passes({ host, origin })).toBe(true);
  });

  it.each([
    ...['http://evil.example', 'null', 'http://localhost:3000', 'http://127.0.0.1:8380', 'http://localhost', 'file://'],
    ...['http://localhost:8380.evil.example', 'http://evil.example#localhost:8380', 'chrome-extension://abc', ''],
  ])('%j is turned away at localhost:8380, whatever it bears', (origin) => {
    expect(passes({ host: HOST, origin })).toBe(false);
    for (const authorization of [BEARER, BASIC])
      expect(passes({ host: HOST, origin, authorization }, locked)).toBe(false);
  });

  it.each(['cross-site', 'same-site', 'anything-new'])('a request that is %s is turned away', (site) => {
    expect(passes({ host: HOST, 'sec-fetch-site': site })).toBe(false);
    expect(passes({ host: HOST, 'sec-fetch-site': site, authorization: BEARER }, locked)).toBe(false);
  });

  it.each(['same-origin', 'none'])('a request that is %s is let in', (site) => {
    expect(passes({ host: HOST, 'sec-fetch-site': site })).toBe(true);
  });

  it('a program that is no browser is let in', () => {
    expect(passes({ host: HOST })).toBe(true);
  });

  it('may lead to a page of ours, under a name of ours', () => {
    const leading = { origin: 'null', 'sec-fetch-site': 'cross-site' };
    expect(toPage({ host: HOST, ...leading })).toBeNull();
    expect(toPage({ host: 'evil.example:8380', ...leading })).toContain(
      'does not know itself by the name evil.example',
    );
  });

  it('is told by its origin, and what to do', () => {
    expect(open({ host: HOST, origin: 'https://evil.example\u0416' })).toContain(
      'this one is of https://evil.example?.',
    );
    expect(open({ host: HOST, 'sec-fetch-site': 'cross-site' })).toContain('type the address yourself');
  });
});

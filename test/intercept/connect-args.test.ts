import { describe, expect, it } from 'vitest';
import { readConnectArgs } from '../../src/intercept/connect-args.ts';

const done = () => {};

describe('the arguments of net.connect and tls.connect', () => {
  it.each<[readonly unknown[], object, boolean]>([
    [[{ host: 'a.ua', port: 443 }], { host: 'a.ua', port: 443 }, false],
    [[{ host: 'a.ua', port: 443 }, done], { host: 'a.ua', port: 443 }, true],
    [[443, 'a.ua', done], { host: 'a.ua', port: 443 }, true],
    [['443', 'a.ua', { servername: 'b.ua' }, done], { host: 'a.ua', port: '443', servername: 'b.ua' }, true],
    [[443, { servername: 'b.ua' }], { port: 443, servername: 'b.ua' }, false],
    [['/run/a.sock', done], { path: '/run/a.sock' }, true],
    [[[{ host: 'a.ua', port: 80 }, null]], { host: 'a.ua', port: 80 }, false],
    [[[{ host: 'a.ua', port: 80 }, done]], { host: 'a.ua', port: 80 }, true],
    [[], {}, false],
  ])('%j', (args, options, calls) => {
    expect(readConnectArgs(args)).toEqual({ options, callback: calls ? done : null });
  });
});

import { describe, expect, it } from 'vitest';
import { checkAddress, checkUrl, OutOfReach, type Reach } from '../../../src/mocks/world/reach.ts';

const USUAL: Reach = { loopback: true, private: false };
const EXPOSED: Reach = { loopback: false, private: false };
const ALL: Reach = { loopback: true, private: true };

const may = (address: string, reach: Reach) => {
  try {
    checkAddress(address, reach);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(OutOfReach);
    return false;
  }
};

describe('a request may go', () => {
  it.each([
    // address, usually, while others reach the port, with --allow-private
    ['8.8.8.8', true, true, true],
    ['2a00:1450:4001::1', true, true, true],
    ['64:ff9b::8.8.8.8', true, true, true],
    ['127.0.0.1', true, false, true],
    ['127.255.0.9', true, false, true],
    ['::1', true, false, true],
    ['::ffff:127.0.0.1', true, false, true],
    ['::127.0.0.1', true, false, true],
    ['64:ff9b::7f00:1', true, false, true],
    ['10.0.0.5', false, false, true],
    ['172.18.0.3', false, false, true],
    ['192.168.1.1', false, false, true],
    ['100.64.0.1', false, false, true],
    ['fd12::1', false, false, true],
    ['::ffff:10.0.0.5', false, false, true],
    ['::ffff:a00:5', false, false, true],
    // Never.
    ['169.254.169.254', false, false, false],
    ['::ffff:169.254.169.254', false, false, false],
    ['64:ff9b::a9fe:a9fe', false, false, false],
    ['fe80::1', false, false, false],
    ['fd00:ec2::254', false, false, false],
    ['fd20:ce::254', false, false, false],
    ['100.100.100.200', false, false, false],
    ['168.63.129.16', false, false, false],
    ['::ffff:168.63.129.16', false, false, false],
    ['192.0.0.192', false, false, false],
    ['0.0.0.0', false, false, false],
    ['::', false, false, false],
    ['224.0.0.1', false, false, false],
    ['255.255.255.255', false, false, false],
    ['240.0.0.1', false, false, false],
    ['2002:7f00:1::', false, false, false],
    ['::ffff:0:127.0.0.1', false, false, false],
    ['ff02::1', false, false, false],
  ])(
    'to %s: %s usually, %s while others reach the port, %s where private networks are allowed',
    (address, ...expected) => {
      expect([USUAL, EXPOSED, ALL].map((reach) => may(address, reach))).toEqual(expected);
    },
  );

  // Every way of writing 169.254.169.254 and 10.0.0.5 that a URL takes.
  it.each([
    ...['http://169.254.169.254/', 'http://2852039166/', 'http://0xa9fea9fe/', 'http://0251.0376.0251.0376/'],
    ...['http://169.254.43518/', 'http://[::ffff:169.254.169.254]/', 'http://[::ffff:a9fe:a9fe]:80/'],
    ...[
      'http://10.0.0.5/hook',
      'http://167772165/',
      'http://0xa.5/',
      'http://012.0.0.5/',
      'https://[::ffff:10.0.0.5]/',
    ],
    'http://１０.0.0.5/',
  ])('nowhere by %s', (url) => {
    expect(() => checkUrl(url, USUAL)).toThrow(OutOfReach);
  });

  it('to a name, as far as can be told before it is resolved', () => {
    expect(() => checkUrl('http://app.internal:3000/hook', EXPOSED)).not.toThrow();
  });

  it('or is told what to do', () => {
    expect(() => checkAddress('172.18.0.3', USUAL)).toThrow(
      '172.18.0.3 is on a private network. Start Holub with --allow-private to let callbacks and fetched files go there.',
    );
    expect(() => checkAddress('127.0.0.1', EXPOSED)).toThrow('is this machine itself, while others reach this Holub.');
    expect(() => checkAddress('169.254.169.254', ALL)).toThrow('169.254.169.254 is never asked');
  });
});

import { describe, expect, it } from 'vitest';
import { armedException, exceptionIn, exceptionNames } from '../../../../src/mocks/providers/framework/exceptions.ts';
import {
  asInteger,
  asList,
  isBlank,
  lengthOf,
  phpMap,
} from '../../../../src/mocks/providers/framework/loose-values.ts';
import { orderedJson } from '../../../../src/mocks/providers/framework/ordered-json.ts';
import { labelOf } from '../../../../src/mocks/providers/framework/sentences.ts';

it.each([
  ['text', 'Text'],
  ['sendFromDate', 'Send From Date'],
  ['company_type', 'Company Type'],
  ['rcsTtl', 'Rcs Ttl'],
  ['messageIds', 'Message Ids'],
])('the label of %s is %s', (field, label) => {
  expect(labelOf(field)).toBe(label);
});

it.each(exceptionNames)('%s is recognised by its body', (name) => {
  expect(exceptionIn(armedException(name, ['GET']).body)).toBe(name);
});

it('other bodies are no exceptions of the framework', () => {
  for (const body of [null, 'text', {}, { status: 404, message: 'Not Found' }, { status: 'failed', message: '' }]) {
    expect(exceptionIn(body)).toBeNull();
  }
});

describe('values are read as PHP reads them', () => {
  it('a map of indexes is a list, a map of names is none', () => {
    expect(asList({ 0: 'a', 2: 'b' })).toStrictEqual(['a', 'b']);
    expect(asList({ phone: 1 })).toBeNull();
    expect(asList('a')).toBeNull();
  });

  it.each([
    [5, 5],
    ['-5', -5],
    ['5.0', null],
    [5.5, null],
    ['1e3', null],
    [true, null],
  ])('%j is the whole number %j', (value, wanted) => {
    expect(asInteger(value)).toBe(wanted);
  });

  it.each([undefined, null, '', ' \n', []])('%j is blank', (value) => {
    expect(isBlank(value)).toBe(true);
  });

  it.each([0, '0', false, {}])('%j is not', (value) => {
    expect(isBlank(value)).toBe(false);
  });

  it('an empty map is printed as an empty list', () => {
    expect(JSON.stringify([phpMap({}), phpMap({ a: 1 })])).toBe('[[],{"a":1}]');
  });

  it('an emoji is one character', () => {
    expect(lengthOf('є😀')).toBe(2);
  });
});

it('keys stay where they were put', () => {
  const info = new Map([
    ['4123112', 1],
    ['106', 2],
  ]);
  expect(orderedJson({ status: 'success', info, list: [null, 'є/'] })).toBe(
    '{"status":"success","info":{"4123112":1,"106":2},"list":[null,"є/"]}',
  );
});

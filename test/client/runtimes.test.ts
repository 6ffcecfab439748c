import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../src/client/', import.meta.url);

describe('the client needs nothing of Node', () => {
  it.each(readdirSync(folder))('%s imports only types, its own files and openapi-fetch', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const imported = [...text.matchAll(/^(?:import|export) (type )?.*?from '([^']+)';/gms)];
    for (const [, type, from] of imported) {
      expect(type !== undefined || /^(\.\/|openapi-fetch$)/.test(from ?? '')).toBe(true);
    }
    expect(text).not.toMatch(/\b(process|Buffer|__dirname|require)\b\s*[.(]/);
  });
});

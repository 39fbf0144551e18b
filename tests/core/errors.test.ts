// The project's error class: code, both languages, details, and its way across worker borders.

import { describe, expect, it } from 'vitest';
import { WanggeError } from '../../src/core/errors.ts';

describe('a WanggeError', () => {
  it('survives structured cloning in its plain form with class, code, texts, details and stack', () => {
    const error = new WanggeError('test-code', { zh: '错误', en: 'wrong' }, { value: 3, path: '/a/b' });
    const back = WanggeError.fromPlain(structuredClone(error.toPlain()));
    expect(back).toBeInstanceOf(WanggeError);
    expect(back).toBeInstanceOf(Error);
    expect([back.code, back.zh, back.en, back.message, back.detail, back.stack]).toEqual([
      'test-code',
      '错误',
      'wrong',
      'wrong',
      { value: 3, path: '/a/b' },
      error.stack,
    ]);
  });

  it('replaces details that cannot be cloned by their text', () => {
    const error = new WanggeError('c', { zh: '', en: '' }, { f: () => 1, s: Symbol('x') });
    expect(structuredClone(error.toPlain()).detail).toEqual({ f: '() => 1', s: 'Symbol(x)' });
  });

  it('keeps a detail named __proto__ as data', () => {
    const detail = JSON.parse('{"__proto__": 1}') as Record<string, unknown>;
    const plain = new WanggeError('c', { zh: '', en: '' }, detail).toPlain();
    expect(Object.keys(plain.detail)).toEqual(['__proto__']);
  });

  it('wraps anything thrown and passes itself through', () => {
    const error = new WanggeError('c', { zh: '', en: '' });
    expect(WanggeError.from(error)).toBe(error);
    const wrapped = WanggeError.from(new RangeError('too long'));
    expect([wrapped.code, wrapped.detail]).toEqual(['unexpected', { cause: 'too long' }]);
    expect(WanggeError.from('text').detail).toEqual({ cause: 'text' });
  });
});

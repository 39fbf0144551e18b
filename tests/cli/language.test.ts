// Which language the command line speaks.
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../src/cli/language.ts';

describe('chooseLanguage', () => {
  it('obeys --lang before anything else', () => {
    expect(chooseLanguage(['run', 'x', '--lang', 'en'], { LANG: 'zh_CN.UTF-8' }, 'zh-CN')).toBe('en');
    expect(chooseLanguage(['--lang=zh', 'run'], { LC_ALL: 'en_US.UTF-8' }, 'en-US')).toBe('zh');
  });

  it('reads LC_ALL, then LC_MESSAGES, then LANG', () => {
    expect(chooseLanguage([], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'en-US')).toBe('zh');
    expect(chooseLanguage([], { LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en' }, 'en-US')).toBe('zh');
    expect(chooseLanguage([], { LANG: 'C.UTF-8' }, 'zh-CN')).toBe('en');
  });

  it('falls back to the locale of the system', () => {
    expect(chooseLanguage([], {}, 'zh-CN')).toBe('zh');
    expect(chooseLanguage(['--lang'], {}, 'de-DE')).toBe('en');
  });
});

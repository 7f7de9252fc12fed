import { describe, expect, it } from '@jest/globals';
import { JsonFault, parseJson, parseJsonBytes, writeJson } from './json.ts';

describe('parseJson', () => {
  it.each([
    ['{"a":[1,-2.5e3,true,false,null,"x"]}', '{"a":[1,-2500,true,false,null,"x"]}'],
    [' \t\r\n"\\u0061\\n\\"\\/" ', '"a\\n\\"/"'],
    ['[]', '[]'],
    ['{}', '{}'],
    ['"\\ud83d\\ude00"', '"\u{1f600}"'],
    ['9223372036854775807', '9223372036854775807'],
    ['-9223372036854775808', '-9223372036854775808'],
    ['-0', '0'],
    ['{"__proto__":{"x":1},"constructor":2}', '{"__proto__":{"x":1},"constructor":2}'],
  ])('reads %s and writes it again', (text, written) => {
    expect(writeJson(parseJson(text))).toBe(written);
  });

  it.each([
    ['a key that stands twice', '{"HostConfig":{"Privileged":true},"HostConfig":{}}', 'twice'],
    ['a key that stands twice, once escaped', '{"Privileged":0,"Privileg\\u0065d":1}', 'twice'],
    ['a second value', '{} {}', 'follows'],
    ['trailing text', '1x', 'follows'],
    ['nothing', '', 'no JSON'],
    ['half a pair', '"\\ud800"', 'surrogate'],
    ['a control character', '"\n"', 'does not end'],
    ['an unknown escape', '"\\x"', 'escape'],
    ['a broken escape', '"\\u12g4"', 'escape'],
    ['a string without end', '"abc', 'does not end'],
    ['a list without end', '[1', 'does not end'],
    ['an object without end', '{"a":1', 'does not end'],
    ['a key without quotes', '{a:1}', 'string'],
    ['a missing colon', '{"a" 1}', 'colon'],
    ['a trailing comma', '{"a":1,}', 'string'],
    ['a comment', '/* */ {}', 'no JSON'],
    ['a leading zero', '01', 'follows'],
    ['a number beyond all numbers', '1e999', 'too large'],
    ['a number of too many digits', '123456789012345678901234', 'too large'],
    ['NaN', 'NaN', 'no JSON'],
    ['a byte order mark', '\ufeff{}', 'no JSON'],
    ['depth', `${'['.repeat(17)}${']'.repeat(17)}`, 'deeper'],
  ])('refuses %s', (_, text, words) => {
    expect(() => parseJson(text)).toThrow(JsonFault);
    expect(() => parseJson(text)).toThrow(words);
  });

  it('reads nesting up to the depth', () => {
    const text = `${'['.repeat(16)}${']'.repeat(16)}`;
    expect(writeJson(parseJson(text))).toBe(text);
  });

  it('refuses bytes that are no UTF-8', () => {
    expect(() => parseJsonBytes(Buffer.from([0x22, 0xff, 0x22]))).toThrow('not UTF-8');
  });

  it('keeps letters that another reader folds apart', () => {
    const map = parseJson('{"HostConfig":1,"Ho\u017ftConfig":2,"hostconfig":3}');
    expect(Object.keys(map as object)).toEqual(['HostConfig', 'Ho\u017ftConfig', 'hostconfig']);
  });
});

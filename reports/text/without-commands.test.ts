import { describe, expect, it } from '@jest/globals';

import { withoutCommands } from './without-commands.ts';

describe('withoutCommands', () => {
  it.each([
    ['a command', '::error::x', '⟨::⟩error::x'],
    ['one behind what nobody sees', 'a\n \u0301\ufeff::error::x', 'a\n \u0301\ufeff⟨::⟩error::x'],
    ['one of the older form', 'a ##[error]x', 'a ##⟨[⟩error]x'],
  ])('leaves %s as text', (_, text, shown) => {
    expect(withoutCommands(text)).toBe(shown);
  });

  it('leaves other text as it is', () => {
    const text = 'std::string a::b\n# [x] ##\n  ⟨::⟩ http://[::1]:8080';
    expect(withoutCommands(text)).toBe(text);
  });

  it('takes no longer for lines that are empty, or have no end', () => {
    const before = performance.now();
    withoutCommands('\n'.repeat(1_000_000));
    withoutCommands(' '.repeat(1_000_000));
    withoutCommands('##['.repeat(300_000));
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

import { describe, expect, it } from '@jest/globals';
import { didYouMean, nearest } from './nearest.ts';

describe('nearest', () => {
  it.each([
    ['comand', ['build', 'command'], 'command'],
    ['stpo', ['stop', 'step'], 'stop'],
    ['tilte', ['title', 'limit'], 'title'],
    ['BuildNetwork', ['buildNetwork', 'buildTime'], 'buildNetwork'],
    ['build-network', ['buildNetwork', 'buildTime'], 'buildNetwork'],
    ['18', ['17-default-command', '18-graceful-stop'], '18-graceful-stop'],
    ['graceful-stop', ['17-default-command', '18-graceful-stop'], '18-graceful-stop'],
    ['build', ['greets', 'builds'], 'builds'],
  ])('takes %s among %j for %s', (word, known, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });

  it.each([
    ['unicorn', ['build', 'command']],
    ['', ['build']],
    ['--', ['build']],
    ['x', ['build', 'http', 'a']],
    ['stop', []],
  ])('takes %j among %j for nothing', (word, known) => {
    expect(nearest(word, known)).toBeNull();
  });
});

describe('didYouMean', () => {
  it('ends a message with what was meant', () => {
    expect(didYouMean('stpo', ['stop'])).toBe(' (did you mean `stop`?)');
  });

  it('adds nothing where nothing is near', () => {
    expect(didYouMean('unicorn', ['stop'])).toBe('');
  });
});

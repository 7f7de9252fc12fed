import { describe, expect, it } from '@jest/globals';
import { classifyRefusal } from './ask-registry.ts';

const IMAGE = 'hello-world:latest';

describe('classifyRefusal', () => {
  it.each([
    'unauthorized: authentication required',
    'denied: requested access to the resource is denied',
    'manifest unknown: manifest unknown',
  ])('takes a refusal for a sign of life: %s', (said) => {
    expect(classifyRefusal(IMAGE, said)).toEqual({ state: 'reachable', message: null });
  });

  it('knows a rate limit', () => {
    const said = 'toomanyrequests: You have reached your pull rate limit.';
    expect(classifyRefusal(IMAGE, said)).toEqual({ state: 'rate-limited', message: said });
  });

  it.each(['dial tcp: lookup registry.example: no such host', 'something new'])(
    "passes on the engine's words where nobody answers: %s",
    (message) => {
      expect(classifyRefusal(IMAGE, message)).toEqual({ state: 'unreachable', message });
    },
  );

  it('says how long it waited', () => {
    expect(classifyRefusal(IMAGE, 'socket hang up')).toEqual({
      state: 'unreachable',
      message: 'timeout: no answer within 2 s',
    });
  });
});

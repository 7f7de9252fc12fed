import { describe, expect, it } from '@jest/globals';
import { explainContract } from './contract-problems.ts';

describe('explainContract', () => {
  it('blames no data that was refused and has no fault: that would be told as no problem at all', () => {
    expect(() => explainContract([], 'the grade')).toThrow(
      /^The code compiled from the schema of the grade refuses .* `npm run schemas`\.$/,
    );
  });
});

import { setFlagsFromString } from 'node:v8';

/**
 * Lets memory grow slowly: a class passes thousands of grades through, and keeps little of each. Costs a little time,
 * which a command about one submission would feel.
 */
export function staySmall(): void {
  setFlagsFromString('--heap-growing-percent=30');
}

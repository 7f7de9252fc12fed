import type { CheckResult } from '../../grade.ts';

/** What changed of one check. */
export interface CheckNews {
  readonly check: CheckResult;
  readonly is: 'passed' | 'open';
}

export interface LiveJudgeOptions {
  /** Judges the session so far. */
  readonly judge: () => Promise<readonly CheckResult[]>;
  readonly onNews: (news: readonly CheckNews[]) => void;
}

/** Judges again as soon as there is something new, never twice at a time, and tells what changed. */
export class LiveJudge {
  readonly #options: LiveJudgeOptions;
  #results: readonly CheckResult[] | null = null;
  #isStale = false;
  #work: Promise<void> | null = null;

  constructor(options: LiveJudgeOptions) {
    this.#options = options;
  }

  /** As last judged; none before the first time. */
  get results(): readonly CheckResult[] {
    return this.#results ?? [];
  }

  /** There is something new. */
  wake(): void {
    this.#isStale = true;
    this.#work ??= this.#run().finally(() => (this.#work = null));
  }

  /** Resolves when all that is known was judged. */
  async settled(): Promise<void> {
    while (this.#work !== null) await this.#work;
  }

  async #run(): Promise<void> {
    while (this.#isStale) {
      // What arrives together is judged together.
      await new Promise((resolve) => setImmediate(resolve));
      this.#isStale = false;
      const results = await this.#options.judge().catch(() => null);
      // A judgement that failed is made again with the next line, and at the end.
      if (results === null) continue;
      const news = this.#results === null ? [] : compare(this.#results, results);
      this.#results = results;
      if (news.length > 0) this.#options.onNews(news);
    }
  }
}

function compare(before: readonly CheckResult[], after: readonly CheckResult[]): CheckNews[] {
  const passed = new Set(before.filter(hasPassed).map(({ id }) => id));
  return after.flatMap((check): CheckNews[] => {
    if (hasPassed(check) === passed.has(check.id)) return [];
    return [{ check, is: hasPassed(check) ? 'passed' : 'open' }];
  });
}

const hasPassed = ({ verdict }: CheckResult): boolean => verdict === 'passed';

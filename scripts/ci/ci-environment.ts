/** What the service that runs a job tells it in variables. */
export interface CiEnvironment {
  /** Whether lines of the log can be workflow commands. */
  readonly isGithub: boolean;
  /** Where outputs are written to; null where nothing reads them. */
  readonly outputFile: string | null;
  /** Where the job's summary is written to. */
  readonly summaryFile: string | null;
  /** A folder that goes when the job is over. */
  readonly temporaryFolder: string | null;
  /** Who the job was started for. */
  readonly student: string | null;
  readonly base: CiBase | null;
}

/** What a change is to be compared with. */
export interface CiBase {
  /** As people call it. */
  readonly name: string;
  /** What git may know it as, the first that it does. */
  readonly revisions: readonly string[];
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the variables of GitHub Actions and of GitLab; elsewhere there is nothing to read. */
export function readCiEnvironment(variables: Variables): CiEnvironment {
  const read = (name: string): string | null => variables[name] || null;
  return {
    isGithub: variables['GITHUB_ACTIONS'] === 'true',
    outputFile: read('GITHUB_OUTPUT'),
    summaryFile: read('GITHUB_STEP_SUMMARY'),
    temporaryFolder: read('RUNNER_TEMP'),
    student: read('GITHUB_ACTOR') ?? read('GITLAB_USER_LOGIN'),
    base: readBase(read),
  };
}

function readBase(read: (name: string) => string | null): CiBase | null {
  const branch = read('GITHUB_BASE_REF');
  if (branch !== null) {
    const isMerge = /^refs\/pull\/\d+\/merge$/.test(read('GITHUB_REF') ?? '');
    // What is checked out is the merge of the pull request, and its first parent is the base.
    return { name: branch, revisions: [`origin/${branch}`, ...(isMerge ? [MERGED_INTO] : [])] };
  }
  const commit = read('CI_MERGE_REQUEST_DIFF_BASE_SHA');
  return commit === null ? null : { name: commit.slice(0, 12), revisions: [commit] };
}

/** The first parent of a merge. */
export const MERGED_INTO = 'HEAD^1';

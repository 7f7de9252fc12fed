/** Why an image was not pulled. */
export type PullFailureReason =
  /** Nothing answered: name not resolved, connection refused, certificate not trusted, silence. */
  | 'registry-unreachable'
  /** The registry answered 429. */
  | 'rate-limited'
  /** No such image or version, or not for strangers: registries say both in the same words. */
  | 'image-missing'
  /** The registry has the name, with another content than the digest that was asked for. */
  | 'digest-mismatch'
  /** No image can have this name. */
  | 'name-invalid'
  /** Anything else, such as a full disk. */
  | 'refused';

export interface PullFailure {
  readonly reason: PullFailureReason;
  /** A sentence for a person, with the engine's words in it. */
  readonly message: string;
  readonly engineWords: string;
}

const PATTERNS: readonly (readonly [PullFailureReason, RegExp])[] = [
  ['rate-limited', /toomanyrequests|too many requests|\b429\b|rate.?limit/i],
  [
    'digest-mismatch',
    /verification failed for digest|unexpected (commit )?digest|digest mismatch/i,
  ],
  ['name-invalid', /invalid reference format|invalid tag format|must be lowercase/i],
  [
    'registry-unreachable',
    /dial tcp|no such host|server misbehaving|name resolution|refused|unreachable|no route|reset by peer|time(d )?-?out|deadline|request canceled|x509|certificate|tls|HTTP response to HTTPS|proxyconnect|\bEOF\b|\b50[0-4]\b/i,
  ],
  [
    'image-missing',
    /not found|unknown|does not exist|denied|unauthorized|authentication required|no basic auth|no matching manifest|\b40[134]\b/i,
  ],
];

const SENTENCES: Readonly<Record<PullFailureReason, (name: string) => string>> = {
  'registry-unreachable': (name) => `No image registry answered when ${name} was asked for`,
  'rate-limited': (name) =>
    `The registry lets nobody here pull more images for now (429), so ${name} was not pulled`,
  'image-missing': (name) => `The registry has no image ${name}, or keeps it from strangers`,
  'digest-mismatch': (name) => `The registry's ${name} is not the one that was asked for`,
  'name-invalid': (name) => `${name} is no name that an image can have`,
  refused: (name) => `The engine could not pull ${name}`,
};

/** Tells from the engine's words why a pull failed. */
export function classifyPullFailure(name: string, engineWords: string): PullFailure {
  // The name itself may hold any of the words looked for: `timeout-app`, `app:429`.
  const words = name
    .split(/[/:@]/)
    .filter((part) => part.length > 1)
    .reduce((rest, part) => rest.replaceAll(part, ' '), engineWords);
  const [reason] = PATTERNS.find(([, pattern]) => pattern.test(words)) ?? ['refused' as const];
  return describePullFailure(reason, name, engineWords);
}

export const describePullFailure = (
  reason: PullFailureReason,
  name: string,
  engineWords: string,
): PullFailure => ({
  reason,
  engineWords,
  message: `${SENTENCES[reason](name)} (${engineWords.trim()}).`,
});

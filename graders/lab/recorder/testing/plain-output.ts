const sizes = /\b\d+(\.\d+)?( ?[kMG]?i?B)\b/g;

/** What a command prints, without what differs from one run to the next. */
export function plainOutput(text: string): string {
  return (
    text
      .replaceAll('\r', '')
      .replaceAll(/\b[0-9a-f]{64}\b/g, 'ID64')
      .replaceAll(/\b[0-9a-f]{12}\b/g, 'ID12')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)/g, 'TIME')
      .replaceAll(
        /(Less than a second|About a minute|\d+ (seconds?|minutes?|hours?|months?)) ago/g,
        'AGO',
      )
      .replaceAll(sizes, 'SIZE')
      // The recorder says so itself, in the words of one release of the engine.
      .replaceAll(/(?:cannot kill container: \S+: )?invalid (signal|filter)/gi, 'invalid $1')
      .split('\n')
      // The client says so, or not, when a container did not start.
      .filter((line) => !line.includes('error waiting for container: context canceled'))
      .map((line) => line.trimEnd())
      .join('\n')
  );
}

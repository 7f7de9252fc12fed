import type { Schema } from './describe-schema.ts';
import type { SpecProblem } from './errors.ts';
import { didYouMean } from './nearest.ts';
import { list, mapOf, text } from './raw-data.ts';
import type { RawMap } from './raw-data.ts';
import type { SpecFile, SpecPath } from './spec-file.ts';

type Found = readonly { readonly at: SpecPath; readonly message: string }[];

/** Finds what no schema can tell of the patterns that checks of kind trace look for: names and places that lead nowhere. */
export function findPatternProblems(file: SpecFile, schema: Schema): readonly SpecProblem[] {
  const acts = readActs(schema);
  return list(mapOf(file.data)['checks'])
    .map(mapOf)
    .flatMap((check, index) =>
      check['kind'] === 'trace' ? problemsOfCheck(check, ['checks', index], acts) : [],
    )
    .map(({ at, message }) => file.problemAt(at, message));
}

/** What the schema says of each act: the fields it has, and which of them hold names. */
interface Acts {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly captures: ReadonlySet<string>;
}

function readActs({ $defs = {} }: Schema): Acts {
  const branches = ($defs['stepOfOne']?.oneOf ?? []).map(({ properties = {} }) => properties);
  const isCapture = ({ $ref }: Schema): boolean => $ref === '#/$defs/capture';
  return {
    fields: new Map(branches.map((fields) => [String(fields['does']?.const), Object.keys(fields)])),
    captures: new Set(
      branches.flatMap((fields) =>
        Object.keys(fields).filter((name) => isCapture(fields[name] ?? {})),
      ),
    ),
  };
}

function problemsOfCheck(check: RawMap, at: SpecPath, acts: Acts): Found {
  return [
    ...problemsOfPattern(check, at, acts),
    ...list(check['nearMisses']).flatMap((raw, index) => {
      const miss = mapOf(raw);
      const place = [...at, 'nearMisses', index];
      return [
        ...problemsOfPattern(miss, place, acts),
        ...['because', 'hint'].flatMap((key) => lostNames(miss, key, place, acts)),
      ];
    }),
  ];
}

function problemsOfPattern(pattern: RawMap, at: SpecPath, acts: Acts): Found {
  const names = namesIn(pattern, acts);
  const steps = (key: 'find' | 'never'): readonly (readonly [RawMap, SpecPath])[] =>
    list(pattern[key]).map((step, index) => [mapOf(step), [...at, key, index]]);
  return [
    ...steps('find').flatMap(([step, place]) => [
      ...sharedFields(step, place, acts),
      ...('between' in step
        ? [{ at: [...place, 'between'], message: '`between` stands only under `never`' }]
        : []),
    ]),
    ...steps('never').flatMap(([step, place]) => [
      ...sharedFields(step, place, acts),
      ...impossibleBetween(step, place, list(pattern['find']).length),
      ...capturesOf(step, acts)
        .filter(([, name]) => !names.includes(name))
        .map(([key, name]) => ({
          at: [...place, key],
          message: `no step of \`find\` names anything \`${name}\`${didYouMean(name, names)}`,
        })),
    ]),
  ];
}

const capturesOf = (step: RawMap, { captures }: Acts): readonly (readonly [string, string])[] =>
  Object.entries(step).flatMap(([key, value]) => {
    const name = text(value);
    return captures.has(key) && name !== undefined ? [[key, name] as const] : [];
  });

const namesIn = (pattern: RawMap, acts: Acts): readonly string[] => [
  ...new Set(
    list(pattern['find']).flatMap((step) => capturesOf(mapOf(step), acts).map(([, name]) => name)),
  ),
];

/** A step that several acts may be can ask only for what all of them have. */
function sharedFields(step: RawMap, at: SpecPath, { fields }: Acts): Found {
  if (!Array.isArray(step['does'])) return [];
  return Object.keys(step).flatMap((key) => {
    const without = list(step['does'])
      .map(String)
      .filter((name) => fields.has(name) && fields.get(name)?.includes(key) !== true);
    const isKnown = [...fields.values()].some((known) => known.includes(key));
    return without.length === 0 || !isKnown
      ? []
      : [{ at: [...at, key], message: `\`${without[0]}\` has no \`${key}\`` }];
  });
}

function impossibleBetween({ between }: RawMap, at: SpecPath, stepCount: number): Found {
  const [first, second] = list(between);
  if (typeof first !== 'number' || typeof second !== 'number') return [];
  const place = [...at, 'between'];
  const last = Math.max(first, second);
  if (last > stepCount) {
    const steps = stepCount === 1 ? 'is 1 step' : `are ${stepCount} steps`;
    return [{ at: place, message: `there is no step ${last}: under \`find\` there ${steps}` }];
  }
  return first < second
    ? []
    : [{ at: place, message: `expected the earlier step first, found [${first}, ${second}]` }];
}

/** A text's `{name}` that no step of its pattern names. */
function lostNames(miss: RawMap, key: string, at: SpecPath, acts: Acts): Found {
  const names = namesIn(miss, acts);
  const used = [...(text(miss[key]) ?? '').matchAll(/\{([a-z][a-z0-9-]*)\}/g)];
  return used
    .map(([, name = '']) => name)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      at: [...at, key],
      message: `no step of this near miss names anything \`${name}\`${didYouMean(name, names)}`,
    }));
}

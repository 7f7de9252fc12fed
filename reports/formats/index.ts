import type { Format } from './format.ts';

/** Every format there is, loaded when it is asked for. One more is one file beside this one, and one line here. */
export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  codequality: async () => (await import('./codequality.ts')).codequality,
  html: async () => (await import('./html.ts')).html,
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
  junit: async () => (await import('./junit.ts')).junit,
  gradescope: async () => (await import('./gradescope.ts')).gradescope,
  prairielearn: async () => (await import('./prairielearn.ts')).prairielearn,
  classroom: async () => (await import('./classroom.ts')).classroom,
  exercism: async () => (await import('./exercism.ts')).exercism,
  check50: async () => (await import('./check50.ts')).check50,
};

import { map, text } from './fields.ts';
import type { FieldRule } from './fields.ts';

/** Labels by which the harness, its libraries and Docker's own tools know what is theirs. */
const reservedLabel =
  /^(grader\.|io\.seaworthy\.|org\.testcontainers|com\.docker\.|desktop\.docker\.)/i;

/** Own labels, without the reserved ones. */
export const labels: FieldRule = (value, place) => {
  const kept = map(/^[^\0]{1,256}$/, text(null, 4096), 64)(value, place);
  if (kept === undefined || kept === null) return undefined;
  return Object.fromEntries(
    Object.entries(kept).filter(([name]) => {
      if (!reservedLabel.test(name)) return true;
      place.context.changed(place.path);
      return false;
    }),
  );
};

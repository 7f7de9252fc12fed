/** What two names have in common that are one name to a person: case, outer spaces and Unicode's ways to write do not count. */
export const nameKey = (name: string): string => cleanName(name).toLowerCase().normalize('NFC');

/** A name as it is kept: composed, without outer spaces. */
export const cleanName = (name: string): string => name.toWellFormed().normalize('NFC').trim();

/** An order that is the same on every machine. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

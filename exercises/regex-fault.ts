/** Why a text is no regular expression (with the flag `u`), or null where it is one. */
export function regexFault(source: string): string | null {
  try {
    new RegExp(source, 'u');
    return null;
  } catch (fault) {
    return String(fault).replace(/^.*: /s, '').toLowerCase();
  }
}

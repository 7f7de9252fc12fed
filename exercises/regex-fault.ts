/** Why a spec's text is no regular expression (with the flag `u`), or null where it is one. */
export function regexFault(source: string): string | null {
  try {
    // A check fills in its nonce first: hexadecimal digits.
    new RegExp(source.replaceAll('{nonce}', '0'), 'u');
    return null;
  } catch (fault) {
    return String(fault).replace(/^.*: /s, '').toLowerCase();
  }
}

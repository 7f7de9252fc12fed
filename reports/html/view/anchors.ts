/** The id of a check's part of the page; not the check's own id, which may be any text. */
export const anchorOf = (index: number): string => `check-${index + 1}`;

/** The id of a command's place in the list of a session's commands. */
export const anchorOfCommand = (index: number): string => `command-${index + 1}`;

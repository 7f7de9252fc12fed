/** The file of a submission to show what belongs to no line of it, by what is handed in. */
export const MAIN_FILES = { files: 'Dockerfile', session: 'commands.sh' } as const;

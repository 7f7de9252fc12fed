/** Whether data is as a schema says. */
type IsSound = (data: unknown) => boolean;

export const grade: IsSound;

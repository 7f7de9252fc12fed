/** Whether data is as a schema says. */
type IsSound = (data: unknown) => boolean;

export const course: IsSound;
export const exercise: IsSound;
export const mistake: IsSound;
export const variant: IsSound;
export const overrides: IsSound;

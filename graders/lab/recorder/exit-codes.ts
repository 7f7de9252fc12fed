/** How the recorder's program ends. */
export const exitCodes = { ended: 0, fault: 1, engineGone: 4 } as const;

/** How much one submission may be, whether it comes as a folder or as an archive. */
export const MAX_FILES = 2_000;
export const MAX_FILE_BYTES = 10 * 2 ** 20;
export const MAX_TOTAL_BYTES = 50 * 2 ** 20;
export const MAX_DEPTH = 20;
export const MAX_PATH_BYTES = 255;

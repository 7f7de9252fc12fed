/** Where things lie in a lab's containers; the scripts in files/ know the first three too. */
export const IMAGES_FOLDER = '/images';
export const ENGINE_FOLDER = '/run/engine';
export const ENGINE_SOCKET = `${ENGINE_FOLDER}/docker.sock`;
export const DATA_FOLDER = '/var/lib/docker';
export const TERMINAL_FOLDER = '/run/terminal';
export const RECORDER_FOLDER = '/recorder';
/** What was handed in, as root put it there; the terminal makes its own copy of it. */
export const SUBMISSION_FOLDER = '/submission';
export const HOME_FOLDER = '/home/student';
export const WORKING_FOLDER = `${HOME_FOLDER}/work`;
export const STUDENT_ID = 1000;

/** The socket of a terminal: 1, 2, 3 ... */
export const terminalSocket = (terminal: number): string => `${TERMINAL_FOLDER}/${terminal}.sock`;

/** On the volume of base images that all labs read: the ids of what it was made from. It belongs to no run. */
export const IMAGES_LABEL = 'io.seaworthy.lab-images';

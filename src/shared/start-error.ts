/** What hinders the start and what to do about it, in one line for the terminal. */
export class StartError extends Error {}

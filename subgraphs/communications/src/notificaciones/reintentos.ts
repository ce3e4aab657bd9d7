/** Retry policy of what is sent to people: notices, replies and surveys. */

/** How often each is tried, the first time included. */
export const INTENTOS = 8;

/** Eight tries in all, over half an hour or so: each wait is twice the one before, with jitter. */
export const REINTENTOS = { retries: INTENTOS - 1, retrySeconds: 15, retryMaxSeconds: 1800 } as const;

/** SLA warning time: how long before a milestone falls due it is at risk, and its warning notice goes out. */

/** In business minutes. A change holds for deadlines that are stored from then on; open cases keep theirs until they move. */
export const AVISO_MIN = 15;

/** In-process transport to a subgraph that runs here. */
import type { RunningSubgraph } from '@cliente360/subgraph';
import { CallerGone, TransportFailure, type Transport } from './types.ts';

/** A subgraph of this process: no bytes, no signature, the same promises. */
export function inProcessTransport(subgraph: RunningSubgraph): Transport {
  return {
    call: async (request, { identity, requestId, peticion, deadline, interna }, signal) => {
      try {
        return await subgraph.execute(request, { identity, requestId, peticion, deadline, interna }, signal);
      } catch (error) {
        if (signal.aborted) throw new CallerGone('the caller left', { cause: error });
        throw new TransportFailure('unavailable', 'the subgraph rejected instead of answering', { cause: error });
      }
    },
    ready: () => subgraph.ready(),
    // Whoever opened the subgraph closes it: others may still use it.
    close: async () => {},
  };
}

/** `node --import`: a process in which the demo world is not installed. */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    if (/^@cliente360\/demo(?:\/|$)|\/packages\/demo\//.test(specifier))
      throw new Error(`${specifier} is not installed`);
    return next(specifier, context);
  },
});

/** SCRAM-SHA-256 verifier of a password (RFC 5802), as PostgreSQL stores it: made here, so that no statement, and no log of one, has the password in it. */
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

/** The server's own default. */
const ITERATIONS = 4096;

/** The verifier of a password of ASCII letters and digits: others would have to be prepared first (RFC 4013). */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha256');
  const keyed = (word: string) => createHmac('sha256', salted).update(word).digest();
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`;
}

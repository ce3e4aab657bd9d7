/** A process that lives for ever, and keeps a connection to who wants to know whether it does. */
import { connect } from 'node:net';

connect(Number(process.argv[2]), '127.0.0.1');
setInterval(() => {}, 60_000);

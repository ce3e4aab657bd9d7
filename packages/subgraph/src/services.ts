/** Services of a room: the parts of the configuration that a room may need: where it writes to the world outside, and the key that it signs with. */
export interface Services {
  /** Signs what comes back to us from outside: addresses of files, keys of surveys. */
  readonly key: string;
  /** The folder this process may write to. */
  readonly dataDir: string;
  readonly correo: {
    /** `smtp://…`; without it mail goes to `carpeta`, or nowhere. */
    readonly url: string | undefined;
    readonly remitente: string;
    /** Where mail is left as `.eml` when there is no server: only in demo mode. */
    readonly carpeta: string | undefined;
  };
  /** The page that a survey's key opens; without it the contact is given the key alone. */
  readonly encuestaUrl: string | undefined;
  /** Without it nobody is told by chat. */
  readonly rocketchat: { readonly url: string; readonly userId: string; readonly token: string } | undefined;
}

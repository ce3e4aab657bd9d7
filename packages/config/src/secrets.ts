/** Redaction of logs: the secrets of the configuration, and whatever has the form of one, are never written anywhere. */
import { SUBGRAPH_NAMES, type Config } from './index.ts';

/** The values of a configuration that prove something to somebody: passwords, keys, tokens; as set and as they are sent. */
export function secretsOf({ database, subgraphUrls, internalKey, jwt, correo, rocketchat }: Config): string[] {
  const urls = [
    database.url,
    ...SUBGRAPH_NAMES.flatMap((name) => [database.urls[name], subgraphUrls[name]]),
    jwt.jwksUrl,
    correo.url,
    rocketchat?.url,
  ];
  const passwords = urls.flatMap((url) => (url === undefined ? [] : passwordsIn(url)));
  return [
    ...new Set(
      [...passwords, database.rolePassword, internalKey, rocketchat?.token].filter((each) => each !== undefined),
    ),
  ];
}

/** The password of an address as it is set, as it is, and as mail and HTTP send it: a server may say it back. */
function passwordsIn(url: string): string[] {
  const { username = '', password = '' } = URL.parse(url) ?? {};
  if (!password) return [];
  const [user, secret] = [decoded(username), decoded(password)];
  const sent = [`\0${user}\0${secret}`, `${user}:${secret}`, secret].map((each) =>
    Buffer.from(each).toString('base64'),
  );
  return [password, secret, ...sent];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const HIDDEN = '…';

/** Anything shorter would take words out of the lines where it happens to stand; an address hides its password all the same. */
const SHORTEST = 6;

/** Members of JSON that hold a credential, whoever put them there. */
const MEMBERS =
  'authorization|proxy-authorization|cookie|set-cookie|x-cliente360-identidad|x-auth-token|password|pass|token|secret|internalKey|key|claveIdempotencia';

/** What has the form of a secret, and what is left of it. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  // Callers' tokens and the gateway's word.
  [/(?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]*/g, HIDDEN],
  [/\b(bearer|basic) +[\w.~+/=-]{8,}/gi, `$1 ${HIDDEN}`],
  [/\b(auth (?:plain|login)) +[\w+/=]+/gi, `$1 ${HIDDEN}`],
  [/(:\/\/[^\s:/?#"'\\@]*:)[^\s/"'\\]*@/gi, `$1${HIDDEN}@`],
  // A file's address, and a survey's.
  [/(\/archivos\/[\w-]+\.)[\w-]{43}/g, `$1${HIDDEN}`],
  [/\b([0-9a-f]{32}\.[0-9a-z]{1,11}\.)[\w-]{43}/g, `$1${HIDDEN}`],
  [/([?&]token=)[^&\s"'\\]+/gi, `$1${HIDDEN}`],
  [new RegExp(`("(?:${MEMBERS})":)"(?:[^"\\\\]|\\\\.)*"`, 'gi'), `$1"${HIDDEN}"`],
];

/** Takes out of a text, JSON or not, what must not be in it. */
export function hider(secrets: readonly string[]): (text: string) => string {
  const known = secrets
    .filter(({ length }) => length >= SHORTEST)
    .flatMap((each) => [each, JSON.stringify(each).slice(1, -1)])
    // One may be part of another.
    .sort((a, b) => b.length - a.length);
  return (text) => {
    let clean = text;
    for (const each of known) clean = clean.replaceAll(each, HIDDEN);
    for (const [form, left] of FORMS) clean = clean.replace(form, left);
    return withoutKeys(clean);
  };
}

const KEY_BEGINS = /-----BEGIN (?:RSA |DSA |EC |OPENSSH |ENCRYPTED |ANY )?PRIVATE KEY-----/g;
/** Of a key, or of the text of JSON that it was cut in. */
const KEY_ENDS = /-----END (?:RSA |DSA |EC |OPENSSH |ENCRYPTED |ANY )?PRIVATE KEY-----|(?=")/g;

/** Without private keys in PEM, up to their end or, where one was cut before that, to the end of what it stands in. */
function withoutKeys(text: string): string {
  let clean = '';
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(KEY_BEGINS)) {
    // Within what was taken out already.
    if (index < from) continue;
    KEY_ENDS.lastIndex = index + mark.length;
    clean += text.slice(from, index) + HIDDEN;
    from = KEY_ENDS.exec(text) ? KEY_ENDS.lastIndex : text.length;
  }
  return clean + text.slice(from);
}

/**
 * A translation of what graphql-js and Apollo Server say to who writes an operation. What is not in the list stays as it
 * is: better in English than not said. Every expression is anchored and reads a text once, from left to right.
 */
type Phrase = readonly [pattern: RegExp, spanish: string];

/** Longer ones are mostly what somebody sent, repeated. */
const MAX_LENGTH = 10_000;

/** `text` in Spanish, as far as it is known. The names that graphql-js proposes stay behind it as they are. */
export function inSpanish(text: string): string {
  if (text.length > MAX_LENGTH) return text;
  return first(SYNTAX, text) ?? first(DOCUMENT, text) ?? first(VALUES, text) ?? first(HTTP, text) ?? text;
}

function first(phrases: readonly Phrase[], text: string): string | undefined {
  for (const [pattern, spanish] of phrases) {
    const match = pattern.exec(text);
    // What a phrase ends with may be one itself: why a value is none of its type, what two fields differ in.
    if (match) return spanish.replace(/\$(\d)/g, (_, n: string) => tailOf(match[Number(n)] ?? '', text));
  }
  return undefined;
}

const tailOf = (part: string, whole: string): string =>
  part !== whole && PHRASE_START.test(part) ? inSpanish(part) : part;

/** What a phrase within a phrase begins with. */
const PHRASE_START =
  /^(?:Value |Enum |Int |Float |String |Boolean |ID |Expected |Field |subfields |they |"[^"]*" and ")/;

const SYNTAX: readonly Phrase[] = [
  [/^Syntax Error: Expected ([^,]*), found (.+)\.$/s, 'Error de sintaxis: se esperaba $1 y hay $2.'],
  [/^Syntax Error: Unexpected (.+)\.$/s, 'Error de sintaxis: ahí no puede ir $1.'],
  [/^Syntax Error: Unterminated string\.$/, 'Error de sintaxis: un texto no se cierra.'],
  [/^Syntax Error: Invalid character escape sequence: (.+)\.$/s, 'Error de sintaxis: $1 no es un escape.'],
  [/^Syntax Error: Invalid Unicode escape sequence: (.+)\.$/s, 'Error de sintaxis: $1 no es un escape de Unicode.'],
  [/^Syntax Error: Invalid number, [^:]*: (.+)\.$/s, 'Error de sintaxis: un número no puede llevar ahí $1.'],
  [/^Syntax Error: Invalid character(?: within String)?: (.+)\.$/s, 'Error de sintaxis: el carácter $1 no se admite.'],
  [/^Syntax Error: (.+)$/s, 'Error de sintaxis: $1'],
];

const DOCUMENT: readonly Phrase[] = [
  [/^Cannot query field "([^"]*)" on type "([^"]*)"\.(.*)$/s, 'El campo «$1» no existe en «$2».$3'],
  [/^Unknown argument "([^"]*)" on field "([^"]*)"\.(.*)$/s, 'El campo «$2» no tiene el argumento «$1».$3'],
  [/^Unknown argument "([^"]*)" on directive "([^"]*)"\.(.*)$/s, 'La directiva «$2» no tiene el argumento «$1».$3'],
  [/^Unknown directive "([^"]*)"\.$/, 'La directiva «$1» no existe.'],
  [/^Directive "([^"]*)" may not be used on ([A-Z_]+)\.$/, 'La directiva «$1» no se usa ahí ($2).'],
  [
    /^The directive "([^"]*)" can only be used once at this location\.$/,
    'La directiva «$1» está repetida en el mismo lugar.',
  ],
  [/^Unknown fragment "([^"]*)"\.$/, 'El fragmento «$1» no está en el documento.'],
  [/^Unknown type "([^"]*)"\.(.*)$/s, 'El tipo «$1» no existe.$2'],
  [
    /^This anonymous operation must be the only defined operation\.$/,
    'Una operación sin nombre tiene que ser la única del documento.',
  ],
  [
    /^Cannot spread fragment "([^"]*)" within itself via (.+)\.$/s,
    'El fragmento «$1» se incluye a sí mismo por medio de $2.',
  ],
  [/^Cannot spread fragment "([^"]*)" within itself\.$/, 'El fragmento «$1» se incluye a sí mismo.'],
  [/^Fragment "([^"]*)" is never used\.$/, 'El fragmento «$1» no se usa.'],
  [
    /^Fragment (?:"([^"]*)" )?cannot condition on non composite type "([^"]*)"\.$/,
    'Un fragmento no puede ser de «$2»: no es un tipo con campos.',
  ],
  [
    /^Fragment (?:"([^"]*)" )?cannot be spread here as objects of type "([^"]*)" can never be of type "([^"]*)"\.$/,
    'El fragmento no puede ir ahí: lo que es «$2» nunca es «$3».',
  ],
  [/^The ("[^"]*"|schema) definition is not executable\.$/, 'La definición $1 no es una operación ni un fragmento.'],
  [/^There can be only one argument named "([^"]*)"\.$/, 'El argumento «$1» está repetido.'],
  [/^There can be only one fragment named "([^"]*)"\.$/, 'El fragmento «$1» está repetido.'],
  [/^There can be only one input field named "([^"]*)"\.$/, 'El campo «$1» está repetido en el mismo objeto.'],
  [/^There can be only one operation named "([^"]*)"\.$/, 'La operación «$1» está repetida.'],
  [/^There can be only one variable named "([^"]*)"\.$/, 'La variable «$1» está repetida.'],
  [
    /^Variable "([^"]*)" is not defined by operation "([^"]*)"\.$/,
    'La operación «$2» usa la variable «$1» y no la declara.',
  ],
  [/^Variable "([^"]*)" is not defined\.$/, 'La operación usa la variable «$1» y no la declara.'],
  [
    /^Variable "([^"]*)" is never used in operation "([^"]*)"\.$/,
    'La operación «$2» declara la variable «$1» y no la usa.',
  ],
  [/^Variable "([^"]*)" is never used\.$/, 'La operación declara la variable «$1» y no la usa.'],
  [
    /^Variable "([^"]*)" cannot be non-input type "([^"]*)"\.$/,
    'La variable «$1» no puede ser de «$2»: no es un tipo de entrada.',
  ],
  [
    /^Variable "([^"]*)" of type "([^"]*)" used in position expecting type "([^"]*)"\.$/,
    'La variable «$1» es de «$2» y se usa donde va «$3».',
  ],
  [
    /^Variable "([^"]*)" is of type "([^"]*)" but must be non-nullable to be used for OneOf Input Object "([^"]*)"\.$/,
    'La variable «$1» es de «$2» y en «$3» no puede ser null.',
  ],
  [
    /^Fields "([^"]*)" conflict because (.*)\. Use different aliases on the fields to fetch both if this was intentional\.$/s,
    'Los campos «$1» se contradicen: $2. Con alias distintos caben los dos.',
  ],
  [/^subfields "([^"]*)" conflict because (.*)$/s, 'los de dentro, «$1», $2'],
  [/^they have differing arguments(.*)$/s, 'llevan argumentos distintos$1'],
  [/^they return conflicting types "([^"]*)" and "([^"]*)"(.*)$/s, 'son de tipos distintos, «$1» y «$2»$3'],
  [/^"([^"]*)" and "([^"]*)" are different fields(.*)$/s, '«$1» y «$2» son campos distintos$3'],
  [
    /^Field "([^"]*)" must not have a selection since type "([^"]*)" has no subfields\.$/,
    'El campo «$1» no lleva selección: «$2» no tiene campos.',
  ],
  [
    /^Field "([^"]*)" of type "([^"]*)" must have a selection of subfields\.(.*)$/s,
    'El campo «$1» es de «$2» y pide decir qué campos se quieren de él.',
  ],
  [
    /^Field "([^"]*)" of type "([^"]*)" must have at least one field selected\.$/,
    'El campo «$1» es de «$2» y pide al menos un campo.',
  ],
  [
    /^Field "([^"]*)" argument "([^"]*)" of type "([^"]*)" is required, but it was not provided\.$/,
    'Falta el argumento «$2» ($3) del campo «$1».',
  ],
  [
    /^Directive "([^"]*)" argument "([^"]*)" of type "([^"]*)" is required, but it was not provided\.$/,
    'Falta el argumento «$2» ($3) de la directiva «$1».',
  ],
  [/^Unknown operation named "([^"]*)"\.$/, 'El documento no tiene la operación «$1».'],
  [
    /^Must provide operation name if query contains multiple operations\.$/,
    'La petición no dice cuál de sus operaciones ejecutar.',
  ],
  [/^Must provide an operation\.$/, 'El documento no tiene ninguna operación.'],
];

const VALUES: readonly Phrase[] = [
  [/^Expected value of type "([^"]*)", found ([^;]*)\.(.*)$/s, 'Se esperaba «$1» y hay $2.$3'],
  [/^Expected value of type "([^"]*)", found ([^;]*); (.*)$/s, 'Se esperaba «$1» y hay $2: $3'],
  [/^Expected type "([^"]*)" to be an object\.$/, 'Se esperaba un objeto «$1».'],
  [/^Expected non-nullable type "([^"]*)" not to be null\.$/, 'Se esperaba «$1» y es null.'],
  [/^Expected type "([^"]*)"\. (.*)$/s, 'Se esperaba «$1»: $2'],
  [/^Expected type "([^"]*)"\.$/, 'Se esperaba «$1».'],
  [/^Value "([^"]*)" does not exist in "([^"]*)" enum\.(.*)$/s, '"$1" no es un valor de «$2».$3'],
  [/^Enum "([^"]*)" cannot represent non-(?:string|enum) value: (.*?)\.(.*)$/s, '$2 no es un valor de «$1».$3'],
  [/^Field "([^"]*)" of required type "([^"]*)" was not provided\.$/, 'Falta el campo «$1» ($2).'],
  [/^Field "([^"]*)" is not defined by type "([^"]*)"\.(.*)$/s, 'El campo «$1» no existe en «$2».$3'],
  [/^Field "([^"]*)" must be non-null\.$/, 'El campo «$1» no puede ser null.'],
  [/^Exactly one key must be specified for OneOf type "([^"]*)"\.$/, 'De «$1» va exactamente un campo.'],
  [/^OneOf Input Object "([^"]*)" must specify exactly one key\.$/, 'De «$1» va exactamente un campo.'],
  [/^Int cannot represent non-integer value: (.*)$/s, 'no es un entero: $1'],
  [/^Int cannot represent non 32-bit signed integer value: (.*)$/s, 'el entero no cabe en 32 bits: $1'],
  [/^Float cannot represent non numeric value: (.*)$/s, 'no es un número: $1'],
  [/^String cannot represent a non string value: (.*)$/s, 'no es un texto: $1'],
  [/^Boolean cannot represent a non boolean value: (.*)$/s, 'no es true ni false: $1'],
  [/^ID cannot represent (?:a non-string and non-integer )?value: (.*)$/s, 'no es un identificador: $1'],
  [/^Variable "([^"]*)" of required type "([^"]*)" was not provided\.$/, 'Falta la variable «$1» ($2).'],
  [/^Variable "([^"]*)" of non-null type "([^"]*)" must not be null\.$/, 'La variable «$1» ($2) no puede ser null.'],
  [/^Variable "([^"]*)" got invalid value (.*)$/s, 'La variable «$1» no admite el valor $2'],
];

const HTTP: readonly Phrase[] = [
  [
    /^GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension\.$/,
    'Falta la operación: manda `query`, o la extensión `persistedQuery`.',
  ],
  [
    /^POST body missing, invalid Content-Type, or JSON object has no keys\.$/,
    'Falta el cuerpo: manda un objeto JSON con `query` y «Content-Type: application/json».',
  ],
  [/^GraphQL queries must be strings\..*$/s, '`query` tiene que ser un texto.'],
  [
    /^`(\w+)` in a POST body should be provided as an object, not a recursively JSON-encoded string\.$/,
    '`$1` tiene que ser un objeto, no un texto con JSON.',
  ],
  [/^`(\w+)` in a POST body must be an object if provided\.$/, '`$1` tiene que ser un objeto.'],
  [/^`(\w+)` in a POST body must be a string if provided\.$/, '`$1` tiene que ser un texto.'],
  [/^The '?(\w+)'? search parameter may only be specified once\.$/, 'El parámetro `$1` está repetido.'],
  [/^The (\w+) search parameter contains invalid JSON\.$/, 'El parámetro `$1` no es JSON.'],
  [
    /^The (\w+) search parameter should contain a JSON-encoded object\.$/,
    'El parámetro `$1` tiene que ser un objeto en JSON.',
  ],
  [
    /^GET requests only support query operations, not (\w+) operations$/,
    'Por GET sólo van consultas; manda la operación por POST.',
  ],
  [
    /^GET requests may not have a content-type header other than application\/json\.$/,
    'Una petición GET no lleva otro «Content-Type» que application/json.',
  ],
  [/^Apollo Server supports only GET\/POST requests\.$/, 'Sólo se atiende por GET y por POST.'],
  [
    /^An 'accept' header was provided for this request which does not accept .*$/s,
    '«Accept» no admite ninguna de las formas en que se contesta: application/json o application/graphql-response+json.',
  ],
  [
    /^This operation has been blocked as a potential Cross-Site Request Forgery .*$/s,
    'La petición podría venir de otro sitio: manda «Content-Type: application/json», o «Apollo-Require-Preflight».',
  ],
  [/^Unsupported persisted query version$/, 'Esa versión de las operaciones por huella no se admite.'],
  [/^provided sha does not match query$/, 'La huella no es la de la operación.'],
  [/^PersistedQueryNotSupported$/, 'Aquí no se guardan operaciones por su huella.'],
  [/^No operations found in request\.$/, 'La petición no trae ninguna operación.'],
  [/^Operation batching disabled\.$/, 'Las peticiones van de una en una.'],
];

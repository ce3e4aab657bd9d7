import { describe, expect, it } from 'vitest';
import { createDirectory, directoryOf, UnknownUser, type AskDirectory, type Identity } from './index.ts';

const ana: Identity = { sub: 'ana.torres', empresa: 'demo', alcances: [], clientes: '*' };

/** A directory whose clock and whose answer are the test's. */
function directory(answer: AskDirectory) {
  const clock = { ms: 1_000, now: () => clock.ms };
  const house = { answer, asked: [] as string[] };
  const check = createDirectory((identity) => {
    house.asked.push(`${identity.empresa}/${identity.sub}`);
    return house.answer(identity);
  }, clock);
  return { clock, house, check };
}

const away: AskDirectory = () => Promise.reject(new Error('away'));

describe('who is in the directory', () => {
  it('is asked once for many at a time, and again after three seconds', async () => {
    const { clock, house, check } = directory(async () => true);
    await Promise.all([check(ana), check(ana), check({ ...ana, alcances: ['crm:leer'] })]);
    clock.ms += 2_900;
    await check(ana);
    expect(house.asked).toEqual(['demo/ana.torres']);
    house.answer = async () => false;
    clock.ms += 101;
    await expect(check(ana)).rejects.toBeInstanceOf(UnknownUser);
    house.answer = async () => true;
    clock.ms += 3_001;
    await check(ana);
  });

  it('is another one in each company, whatever the names are made of', async () => {
    const { check } = directory(async ({ empresa }) => empresa === 'demo');
    await check(ana);
    await expect(check({ ...ana, empresa: 'otra' })).rejects.toBeInstanceOf(UnknownUser);
    await expect(check({ ...ana, empresa: 'demo","', sub: 'torres' })).rejects.toBeInstanceOf(UnknownUser);
  });

  it('is what crm last said for ten minutes while it is away, and then nobody knows', async () => {
    const { clock, house, check } = directory(async () => true);
    await check(ana);
    house.answer = away;
    clock.ms += 9 * 60_000;
    await check(ana);
    await check(ana);
    expect(house.asked).toHaveLength(2);
    await expect(check({ ...ana, sub: 'luis.mora' })).rejects.toThrow('away');
    clock.ms += 2 * 60_000;
    await expect(check(ana)).rejects.toThrow('away');
    house.answer = async () => true;
    await check(ana);
  });

  it('does not come back while crm is away for who had left', async () => {
    const { clock, house, check } = directory(async () => false);
    await expect(check(ana)).rejects.toBeInstanceOf(UnknownUser);
    house.answer = away;
    clock.ms += 3_001;
    await expect(check(ana)).rejects.toBeInstanceOf(UnknownUser);
  });

  it('keeps a bounded number of bytes, however many there are and however long their names', async () => {
    const { house, check } = directory(async () => true);
    const sub = 'x'.repeat(20_000);
    for (let n = 0; n < 40; n++) await check({ ...ana, sub: `${sub}${n}` });
    await check({ ...ana, sub: `${sub}39` });
    expect(house.asked).toHaveLength(40);
    await check({ ...ana, sub: `${sub}0` });
    expect(house.asked).toHaveLength(41);
  });
});

describe('what crm says of a user', () => {
  const says = (answer: object) => directoryOf(async () => answer)(ana);

  it('counts where it says that they are active, and nowhere else', async () => {
    expect(await says({ data: { _entities: [{ activo: true }] } })).toBe(true);
    expect(await says({ data: { _entities: [{ activo: false }] } })).toBe(false);
    const unknown = { extensions: { code: 'ENTIDAD_NO_ENCONTRADA' } };
    expect(await says({ data: { _entities: [null] }, errors: [unknown] })).toBe(false);
    expect(await says({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })).toBe('UNKNOWN_COMPANY');
  });

  it('is not known where it could not tell', async () => {
    await expect(says({ errors: [{ extensions: { code: 'SUBGRAFO_NO_DISPONIBLE' } }] })).rejects.toThrow(
      'crm did not tell',
    );
  });
});

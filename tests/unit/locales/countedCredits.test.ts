import { describe, expect, it } from 'vitest';

import { fillTemplate } from '../../../src/format/fillTemplate';
import { catalogues } from './catalogues';
import { wordsOf } from './wordsOf';

import type { MessageForms } from '../../../src/format/messageForms';

type Tag = keyof typeof catalogues;

/** Sentences in which a number of credits stands by the noun. */
const COUNTING = ['meter.spoken', 'metrics.usedOfIncluded', 'metrics.noAllocation', 'metrics.noneIncluded'];

function say(tag: Tag, key: string, used: number, whole: number, forms?: MessageForms): string {
  const catalogue = catalogues[tag];
  const values = { used, limit: whole, included: whole, ratio: '60%' };
  const words = wordsOf(catalogue).get(key) ?? '';
  return fillTemplate(words, values, tag, tag, forms ?? catalogue.forms).replace(/[\u2066-\u2069]/g, '');
}

/** 1 used of 1, 3 used of 5, and 2 used where nothing is included, as a person says it. */
const WORKED: Readonly<Record<Tag, readonly string[]>> = {
  en: ['1 of 1 credit', '3 of 5 credits', '2 credits, none included', '3 of 5 credits used, 60%'],
  de: ['1 von 1 Credit', '3 von 5 Credits', '2 Credits, keine enthalten', '3 von 5 Credits genutzt, 60%'],
  fr: ['1 crédit sur 1', '3 crédits sur 5', '2 crédits, aucun inclus', 'Utilisation\u00a0: 3 crédits sur 5, 60%'],
  es: ['1 de 1 crédito', '3 de 5 créditos', '2 créditos, ninguno incluido', 'Usados: 3 de 5 créditos, 60%'],
  'pt-BR': ['1 de 1 crédito', '3 de 5 créditos', '2 créditos, nenhum incluído', 'Usados: 3 de 5 créditos, 60%'],
  it: ['1 di 1 credito', '3 di 5 crediti', '2 crediti, nessuno incluso', 'Usati: 3 di 5 crediti, 60%'],
  nl: ['1 van 1 credit', '3 van 5 credits', '2 credits, geen inbegrepen', '3 van 5 credits gebruikt, 60%'],
  sv: ['1 av 1 kredit', '3 av 5 krediter', '2 krediter, inga ingår', '3 av 5 krediter har använts, 60%'],
  // After "z" Polish wants the genitive ("z 5 kredytów", "z 1 kredytu"), so the noun stands before it.
  pl: ['1 kredyt z 1', '3 kredyty z 5', '2 kredyty, brak w pakiecie', 'Użyto: 3 kredyty z 5, 60%'],
  tr: ['1 / 1 kredi', '3 / 5 kredi', '2 kredi, dahil kredi yok', '5 kredi içinden 3 kullanıldı, 60%'],
  ja: ['1 クレジット中 1', '5 クレジット中 3', '2 クレジット、割り当てなし', '5 クレジット中 3 使用、60%'],
  ko: ['1 크레딧 중 1', '5 크레딧 중 3', '2 크레딧, 포함된 크레딧 없음', '5 크레딧 중 3 사용, 60%'],
  'zh-CN': ['1 / 1 积分', '3 / 5 积分', '2 积分，无包含积分', '已用 3 积分，共 5，60%'],
  hi: ['1 में से 1 क्रेडिट', '5 में से 3 क्रेडिट', '2 क्रेडिट, कोई शामिल नहीं', '5 में से 3 क्रेडिट उपयोग, 60%'],
  // After "من" Arabic would want another dual, so the noun stands before it.
  ar: ['رصيد واحد من 1', '3 أرصدة من 5', 'رصيدان، بلا أرصدة مضمّنة', 'الاستخدام: 3 أرصدة من 5، 60%'],
  he: ['1 מתוך 1 קרדיט', '3 מתוך 5 קרדיטים', '2 קרדיטים, ללא קרדיטים כלולים', 'נוצלו: 3 מתוך 5 קרדיטים, 60%'],
};

describe.each(Object.entries(WORKED))('credits used and included in %s', (name, [one, few, none, spoken]) => {
  const tag = Object.keys(catalogues).find((known): known is Tag => known === name) ?? 'en';

  it('take the form of the number beside their noun', () => {
    expect(say(tag, 'metrics.usedOfIncluded', 1, 1)).toBe(one);
    expect(say(tag, 'metrics.usedOfIncluded', 3, 5)).toBe(few);
    expect(say(tag, 'metrics.noneIncluded', 2, 0)).toBe(none);
    expect(say(tag, 'meter.spoken', 3, 5)).toBe(spoken);
  });

  it.each(COUNTING)('are renamed in %s by a form of the host', (key) => {
    const tokens = { credits: { other: '{count} Tokens' } };
    expect(say(tag, key, 3, 5, tokens)).toMatch(/[35] Tokens/);
  });
});

it('what was left at a reset is renamed in English too', () => {
  const words = wordsOf(catalogues.en).get('meter.endedWith') ?? '';
  const tokens = { credits: { one: '{count} token', other: '{count} tokens' } };
  expect(fillTemplate(words, { count: 1, day: 'Dec 1' }, 'en', 'en', tokens)).toBe(
    'Left at the reset on Dec 1: 1 token.',
  );
});

it.each([
  ['fr', 'Utilisés\u00a0: 1 sur 1', 'Restants\u00a0: 1'],
  ['es', 'Usados: 1 de 1', 'Restantes: 1'],
  ['pt-BR', 'Usados: 1 de 1', 'Restantes: 1'],
  ['it', 'Usati: 1 di 1', 'Rimanenti: 1'],
  ['sv', '1 av 1 har använts', '1 återstår'],
  ['pl', 'Użyto 1 z 1', 'Pozostało: 1'],
  ['he', 'נוצלו: 1 מתוך 1', 'נותרו: 1'],
] as const)('in %s no participle has to agree with a bare figure', (tag, used, remaining) => {
  expect(say(tag, 'meter.usedOf', 1, 1)).toBe(used);
  expect(fillTemplate(wordsOf(catalogues[tag]).get('meter.remaining') ?? '', { remaining: 1 }, tag)).toBe(remaining);
});

import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';
import { en } from 'ai-credits-analytics/locales/en';
import { es } from 'ai-credits-analytics/locales/es';
import { fr } from 'ai-credits-analytics/locales/fr';
import { he } from 'ai-credits-analytics/locales/he';
import { hi } from 'ai-credits-analytics/locales/hi';
import { it } from 'ai-credits-analytics/locales/it';
import { ja } from 'ai-credits-analytics/locales/ja';
import { ko } from 'ai-credits-analytics/locales/ko';
import { nl } from 'ai-credits-analytics/locales/nl';
import { pl } from 'ai-credits-analytics/locales/pl';
import { ptBR } from 'ai-credits-analytics/locales/pt-BR';
import { sv } from 'ai-credits-analytics/locales/sv';
import { tr } from 'ai-credits-analytics/locales/tr';
import { zhCN } from 'ai-credits-analytics/locales/zh-CN';

/** Every catalogue by its tag, as it stands in the sources: by key. */
export const catalogues = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  it,
  nl,
  sv,
  pl,
  tr,
  ja,
  ko,
  'zh-CN': zhCN,
  hi,
  ar,
  he,
};

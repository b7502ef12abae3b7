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
import { pseudo } from 'ai-credits-analytics/locales/pseudo';
import { ptBR } from 'ai-credits-analytics/locales/pt-BR';
import { sv } from 'ai-credits-analytics/locales/sv';
import { tr } from 'ai-credits-analytics/locales/tr';
import { zhCN } from 'ai-credits-analytics/locales/zh-CN';

import type { MessageOverrides } from 'ai-credits-analytics';

/** The languages of the toolbar, by their tags. */
export const catalogues: Readonly<Record<string, { title: string; messages: MessageOverrides }>> = {
  en: { title: 'English', messages: en },
  de: { title: 'Deutsch', messages: de },
  fr: { title: 'Français', messages: fr },
  es: { title: 'Español', messages: es },
  'pt-BR': { title: 'Português (Brasil)', messages: ptBR },
  it: { title: 'Italiano', messages: it },
  nl: { title: 'Nederlands', messages: nl },
  sv: { title: 'Svenska', messages: sv },
  pl: { title: 'Polski', messages: pl },
  tr: { title: 'Türkçe', messages: tr },
  ja: { title: '日本語', messages: ja },
  ko: { title: '한국어', messages: ko },
  'zh-CN': { title: '简体中文', messages: zhCN },
  hi: { title: 'हिन्दी', messages: hi },
  ar: { title: 'العربية', messages: ar },
  he: { title: 'עברית', messages: he },
  pseudo: { title: 'Pseudo: every missed word', messages: pseudo },
};

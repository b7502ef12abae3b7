/**
 * Sentences of each language as they are shown for 0, 1, 2, 5, 1.5 and 1,000,000, between bars: what is counted takes
 * every form that the language has.
 */
export const workedSentences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'chart.dayExcess':
      '0 credits over the included credits. | 1 credit over the included credits. | 2 credits over the included credits. | 5 credits over the included credits. | 1.5 credits over the included credits. | 1,000,000 credits over the included credits.',
    'chart.summaryReset':
      '0 days until credits reset. | 1 day until credits reset. | 2 days until credits reset. | 5 days until credits reset. | 1.5 days until credits reset. | 1,000,000 days until credits reset.',
    'table.summary':
      '2025, 0 products | 2025, 1 product | 2025, 2 products | 2025, 5 products | 2025, 1.5 products | 2025, 1,000,000 products',
    'metrics.idleProducts':
      '0 not used this period | 1 not used this period | 2 not used this period | 5 not used this period | 1.5 not used this period | 1,000,000 not used this period',
  },
  de: {
    'chart.dayExcess':
      '0 Credits über den enthaltenen Credits. | 1 Credit über den enthaltenen Credits. | 2 Credits über den enthaltenen Credits. | 5 Credits über den enthaltenen Credits. | 1,5 Credits über den enthaltenen Credits. | 1.000.000 Credits über den enthaltenen Credits.',
    'chart.summaryReset':
      'Noch 0 Tage bis zum Reset. | Noch 1 Tag bis zum Reset. | Noch 2 Tage bis zum Reset. | Noch 5 Tage bis zum Reset. | Noch 1,5 Tage bis zum Reset. | Noch 1.000.000 Tage bis zum Reset.',
    'table.summary':
      '2025, 0 Produkte | 2025, 1 Produkt | 2025, 2 Produkte | 2025, 5 Produkte | 2025, 1,5 Produkte | 2025, 1.000.000 Produkte',
    'metrics.idleProducts':
      '0 in diesem Zeitraum ungenutzt | 1 in diesem Zeitraum ungenutzt | 2 in diesem Zeitraum ungenutzt | 5 in diesem Zeitraum ungenutzt | 1,5 in diesem Zeitraum ungenutzt | 1.000.000 in diesem Zeitraum ungenutzt',
  },
  fr: {
    'chart.dayExcess':
      '0 crédit au-delà des crédits inclus. | 1 crédit au-delà des crédits inclus. | 2 crédits au-delà des crédits inclus. | 5 crédits au-delà des crédits inclus. | 1,5 crédit au-delà des crédits inclus. | 1\u202f000\u202f000 crédits au-delà des crédits inclus.',
    'chart.summaryReset':
      '0 jour avant le renouvellement. | 1 jour avant le renouvellement. | 2 jours avant le renouvellement. | 5 jours avant le renouvellement. | 1,5 jour avant le renouvellement. | 1\u202f000\u202f000 jours avant le renouvellement.',
    'table.summary':
      '2025, 0 produit | 2025, 1 produit | 2025, 2 produits | 2025, 5 produits | 2025, 1,5 produit | 2025, 1\u202f000\u202f000 produits',
    'metrics.idleProducts':
      '0 inutilisé sur cette période | 1 inutilisé sur cette période | 2 inutilisés sur cette période | 5 inutilisés sur cette période | 1,5 inutilisé sur cette période | 1\u202f000\u202f000 inutilisés sur cette période',
  },
  es: {
    'chart.dayExcess':
      '0 créditos por encima de los incluidos. | 1 crédito por encima de los incluidos. | 2 créditos por encima de los incluidos. | 5 créditos por encima de los incluidos. | 1,5 créditos por encima de los incluidos. | 1.000.000 de créditos por encima de los incluidos.',
    'chart.summaryReset':
      '0 días hasta la renovación. | 1 día hasta la renovación. | 2 días hasta la renovación. | 5 días hasta la renovación. | 1,5 días hasta la renovación. | 1.000.000 de días hasta la renovación.',
    'table.summary':
      '2025, 0 productos | 2025, 1 producto | 2025, 2 productos | 2025, 5 productos | 2025, 1,5 productos | 2025, 1.000.000 de productos',
    'metrics.idleProducts':
      '0 sin usar en este periodo | 1 sin usar en este periodo | 2 sin usar en este periodo | 5 sin usar en este periodo | 1,5 sin usar en este periodo | 1.000.000 sin usar en este periodo',
  },
  'pt-BR': {
    'chart.dayExcess':
      '0 crédito além dos incluídos. | 1 crédito além dos incluídos. | 2 créditos além dos incluídos. | 5 créditos além dos incluídos. | 1,5 crédito além dos incluídos. | 1.000.000 de créditos além dos incluídos.',
    'chart.summaryReset':
      '0 dia até a renovação. | 1 dia até a renovação. | 2 dias até a renovação. | 5 dias até a renovação. | 1,5 dia até a renovação. | 1.000.000 de dias até a renovação.',
    'table.summary':
      '2025, 0 produto | 2025, 1 produto | 2025, 2 produtos | 2025, 5 produtos | 2025, 1,5 produto | 2025, 1.000.000 de produtos',
    'metrics.idleProducts':
      '0 sem uso neste período | 1 sem uso neste período | 2 sem uso neste período | 5 sem uso neste período | 1,5 sem uso neste período | 1.000.000 sem uso neste período',
  },
  it: {
    'chart.dayExcess':
      '0 crediti oltre i crediti inclusi. | 1 credito oltre i crediti inclusi. | 2 crediti oltre i crediti inclusi. | 5 crediti oltre i crediti inclusi. | 1,5 crediti oltre i crediti inclusi. | 1.000.000 crediti oltre i crediti inclusi.',
    'chart.summaryReset':
      '0 giorni al rinnovo. | 1 giorno al rinnovo. | 2 giorni al rinnovo. | 5 giorni al rinnovo. | 1,5 giorni al rinnovo. | 1.000.000 giorni al rinnovo.',
    'table.summary':
      '2025, 0 prodotti | 2025, 1 prodotto | 2025, 2 prodotti | 2025, 5 prodotti | 2025, 1,5 prodotti | 2025, 1.000.000 prodotti',
    'metrics.idleProducts':
      '0 non usati in questo periodo | 1 non usato in questo periodo | 2 non usati in questo periodo | 5 non usati in questo periodo | 1,5 non usati in questo periodo | 1.000.000 non usati in questo periodo',
  },
  nl: {
    'chart.dayExcess':
      '0 credits boven de inbegrepen credits. | 1 credit boven de inbegrepen credits. | 2 credits boven de inbegrepen credits. | 5 credits boven de inbegrepen credits. | 1,5 credits boven de inbegrepen credits. | 1.000.000 credits boven de inbegrepen credits.',
    'chart.summaryReset':
      '0 dagen tot de reset. | 1 dag tot de reset. | 2 dagen tot de reset. | 5 dagen tot de reset. | 1,5 dagen tot de reset. | 1.000.000 dagen tot de reset.',
    'table.summary':
      '2025, 0 producten | 2025, 1 product | 2025, 2 producten | 2025, 5 producten | 2025, 1,5 producten | 2025, 1.000.000 producten',
    'metrics.idleProducts':
      '0 niet gebruikt in deze periode | 1 niet gebruikt in deze periode | 2 niet gebruikt in deze periode | 5 niet gebruikt in deze periode | 1,5 niet gebruikt in deze periode | 1.000.000 niet gebruikt in deze periode',
  },
  sv: {
    'chart.dayExcess':
      '0 krediter utöver de som ingår. | 1 kredit utöver de som ingår. | 2 krediter utöver de som ingår. | 5 krediter utöver de som ingår. | 1,5 krediter utöver de som ingår. | 1\u00a0000\u00a0000 krediter utöver de som ingår.',
    'chart.summaryReset':
      '0 dagar till återställning. | 1 dag till återställning. | 2 dagar till återställning. | 5 dagar till återställning. | 1,5 dagar till återställning. | 1\u00a0000\u00a0000 dagar till återställning.',
    'table.summary':
      '2025, 0 produkter | 2025, 1 produkt | 2025, 2 produkter | 2025, 5 produkter | 2025, 1,5 produkter | 2025, 1\u00a0000\u00a0000 produkter',
    'metrics.idleProducts':
      '0 används inte den här perioden | 1 används inte den här perioden | 2 används inte den här perioden | 5 används inte den här perioden | 1,5 används inte den här perioden | 1\u00a0000\u00a0000 används inte den här perioden',
  },
  pl: {
    'chart.dayExcess':
      '0 kredytów ponad pakiet. | 1 kredyt ponad pakiet. | 2 kredyty ponad pakiet. | 5 kredytów ponad pakiet. | 1,5 kredytu ponad pakiet. | 1\u00a0000\u00a0000 kredytów ponad pakiet.',
    'chart.summaryReset':
      '0 dni do odnowienia. | 1 dzień do odnowienia. | 2 dni do odnowienia. | 5 dni do odnowienia. | 1,5 dnia do odnowienia. | 1\u00a0000\u00a0000 dni do odnowienia.',
    'table.summary':
      '2025, 0 produktów | 2025, 1 produkt | 2025, 2 produkty | 2025, 5 produktów | 2025, 1,5 produktu | 2025, 1\u00a0000\u00a0000 produktów',
    'metrics.idleProducts':
      '0 produktów bez użycia w tym okresie | 1 produkt bez użycia w tym okresie | 2 produkty bez użycia w tym okresie | 5 produktów bez użycia w tym okresie | 1,5 produktu bez użycia w tym okresie | 1\u00a0000\u00a0000 produktów bez użycia w tym okresie',
  },
  tr: {
    'chart.dayExcess':
      'Dahil olandan 0 kredi fazla. | Dahil olandan 1 kredi fazla. | Dahil olandan 2 kredi fazla. | Dahil olandan 5 kredi fazla. | Dahil olandan 1,5 kredi fazla. | Dahil olandan 1.000.000 kredi fazla.',
    'chart.summaryReset':
      'Yenilemeye 0 gün. | Yenilemeye 1 gün. | Yenilemeye 2 gün. | Yenilemeye 5 gün. | Yenilemeye 1,5 gün. | Yenilemeye 1.000.000 gün.',
    'table.summary':
      '2025, 0 ürün | 2025, 1 ürün | 2025, 2 ürün | 2025, 5 ürün | 2025, 1,5 ürün | 2025, 1.000.000 ürün',
    'metrics.idleProducts':
      '0 ürün bu dönemde kullanılmadı | 1 ürün bu dönemde kullanılmadı | 2 ürün bu dönemde kullanılmadı | 5 ürün bu dönemde kullanılmadı | 1,5 ürün bu dönemde kullanılmadı | 1.000.000 ürün bu dönemde kullanılmadı',
  },
  ja: {
    'chart.dayExcess':
      '割り当てを 0 クレジット超過。 | 割り当てを 1 クレジット超過。 | 割り当てを 2 クレジット超過。 | 割り当てを 5 クレジット超過。 | 割り当てを 1.5 クレジット超過。 | 割り当てを 1,000,000 クレジット超過。',
    'chart.summaryReset':
      'リセットまで 0 日。 | リセットまで 1 日。 | リセットまで 2 日。 | リセットまで 5 日。 | リセットまで 1.5 日。 | リセットまで 1,000,000 日。',
    'table.summary':
      '2025、0 製品 | 2025、1 製品 | 2025、2 製品 | 2025、5 製品 | 2025、1.5 製品 | 2025、1,000,000 製品',
    'metrics.idleProducts':
      'この期間に未使用: 0 | この期間に未使用: 1 | この期間に未使用: 2 | この期間に未使用: 5 | この期間に未使用: 1.5 | この期間に未使用: 1,000,000',
  },
  ko: {
    'chart.dayExcess':
      '포함된 크레딧보다 0 크레딧 초과. | 포함된 크레딧보다 1 크레딧 초과. | 포함된 크레딧보다 2 크레딧 초과. | 포함된 크레딧보다 5 크레딧 초과. | 포함된 크레딧보다 1.5 크레딧 초과. | 포함된 크레딧보다 1,000,000 크레딧 초과.',
    'chart.summaryReset':
      '초기화까지 0일. | 초기화까지 1일. | 초기화까지 2일. | 초기화까지 5일. | 초기화까지 1.5일. | 초기화까지 1,000,000일.',
    'table.summary':
      '2025, 제품 0개 | 2025, 제품 1개 | 2025, 제품 2개 | 2025, 제품 5개 | 2025, 제품 1.5개 | 2025, 제품 1,000,000개',
    'metrics.idleProducts':
      '이 기간에 미사용 0개 | 이 기간에 미사용 1개 | 이 기간에 미사용 2개 | 이 기간에 미사용 5개 | 이 기간에 미사용 1.5개 | 이 기간에 미사용 1,000,000개',
  },
  'zh-CN': {
    'chart.dayExcess':
      '比包含量多 0 积分。 | 比包含量多 1 积分。 | 比包含量多 2 积分。 | 比包含量多 5 积分。 | 比包含量多 1.5 积分。 | 比包含量多 1,000,000 积分。',
    'chart.summaryReset':
      '距积分重置 0 天。 | 距积分重置 1 天。 | 距积分重置 2 天。 | 距积分重置 5 天。 | 距积分重置 1.5 天。 | 距积分重置 1,000,000 天。',
    'table.summary':
      '2025，0 个产品 | 2025，1 个产品 | 2025，2 个产品 | 2025，5 个产品 | 2025，1.5 个产品 | 2025，1,000,000 个产品',
    'metrics.idleProducts':
      '本周期未使用 0 个 | 本周期未使用 1 个 | 本周期未使用 2 个 | 本周期未使用 5 个 | 本周期未使用 1.5 个 | 本周期未使用 1,000,000 个',
  },
  hi: {
    'chart.dayExcess':
      'शामिल क्रेडिट से 0 क्रेडिट अधिक। | शामिल क्रेडिट से 1 क्रेडिट अधिक। | शामिल क्रेडिट से 2 क्रेडिट अधिक। | शामिल क्रेडिट से 5 क्रेडिट अधिक। | शामिल क्रेडिट से 1.5 क्रेडिट अधिक। | शामिल क्रेडिट से 10,00,000 क्रेडिट अधिक।',
    'chart.summaryReset':
      'रीसेट तक 0 दिन। | रीसेट तक 1 दिन। | रीसेट तक 2 दिन। | रीसेट तक 5 दिन। | रीसेट तक 1.5 दिन। | रीसेट तक 10,00,000 दिन।',
    'table.summary':
      '2025, 0 उत्पाद | 2025, 1 उत्पाद | 2025, 2 उत्पाद | 2025, 5 उत्पाद | 2025, 1.5 उत्पाद | 2025, 10,00,000 उत्पाद',
    'metrics.idleProducts':
      'इस अवधि में 0 का उपयोग नहीं | इस अवधि में 1 का उपयोग नहीं | इस अवधि में 2 का उपयोग नहीं | इस अवधि में 5 का उपयोग नहीं | इस अवधि में 1.5 का उपयोग नहीं | इस अवधि में 10,00,000 का उपयोग नहीं',
  },
  ar: {
    'chart.dayExcess':
      'لا أرصدة فوق الأرصدة المضمّنة. | رصيد واحد فوق الأرصدة المضمّنة. | رصيدان فوق الأرصدة المضمّنة. | 5 أرصدة فوق الأرصدة المضمّنة. | 1.5 رصيد فوق الأرصدة المضمّنة. | 1,000,000 رصيد فوق الأرصدة المضمّنة.',
    'chart.summaryReset':
      'لا أيام حتى إعادة تعيين الأرصدة. | يوم واحد حتى إعادة تعيين الأرصدة. | يومان حتى إعادة تعيين الأرصدة. | 5 أيام حتى إعادة تعيين الأرصدة. | 1.5 يوم حتى إعادة تعيين الأرصدة. | 1,000,000 يوم حتى إعادة تعيين الأرصدة.',
    'table.summary':
      '2025، لا منتجات | 2025، منتج واحد | 2025، منتجان | 2025، 5 منتجات | 2025، 1.5 منتج | 2025، 1,000,000 منتج',
    'metrics.idleProducts':
      'لا منتجات بلا استخدام هذه الفترة | منتج واحد بلا استخدام هذه الفترة | منتجان بلا استخدام هذه الفترة | 5 منتجات بلا استخدام هذه الفترة | 1.5 منتج بلا استخدام هذه الفترة | 1,000,000 منتج بلا استخدام هذه الفترة',
  },
  he: {
    'chart.dayExcess':
      '0 קרדיטים מעבר לקרדיטים הכלולים. | 1 קרדיט מעבר לקרדיטים הכלולים. | 2 קרדיטים מעבר לקרדיטים הכלולים. | 5 קרדיטים מעבר לקרדיטים הכלולים. | 1.5 קרדיטים מעבר לקרדיטים הכלולים. | 1,000,000 קרדיטים מעבר לקרדיטים הכלולים.',
    'chart.summaryReset':
      '0 ימים עד לאיפוס. | יום אחד עד לאיפוס. | יומיים עד לאיפוס. | 5 ימים עד לאיפוס. | 1.5 ימים עד לאיפוס. | 1,000,000 ימים עד לאיפוס.',
    'table.summary':
      '2025, 0 מוצרים | 2025, מוצר אחד | 2025, שני מוצרים | 2025, 5 מוצרים | 2025, 1.5 מוצרים | 2025, 1,000,000 מוצרים',
    'metrics.idleProducts':
      '0 מוצרים לא בשימוש בתקופה זו | מוצר אחד לא בשימוש בתקופה זו | שני מוצרים לא בשימוש בתקופה זו | 5 מוצרים לא בשימוש בתקופה זו | 1.5 מוצרים לא בשימוש בתקופה זו | 1,000,000 מוצרים לא בשימוש בתקופה זו',
  },
};

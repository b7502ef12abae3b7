import { expect, it } from 'vitest';

import { joinSentences } from '../../../src/format/joinSentences';

it.each<[Parameters<typeof joinSentences>[0], string]>([
  [['Resets on Dec 1.', 'No data.'], 'Resets on Dec 1. No data.'],
  [['इस गति से।', 'शेष।'], 'इस गति से। शेष।'],
  [['更新しました。', '12月1日にリセット。'], '更新しました。12月1日にリセット。'],
  [['数据截至 11月22日。', '刚刚更新。'], '数据截至 11月22日。刚刚更新。'],
  // A host's own note in Latin letters keeps its space behind a Latin full stop.
  [['更新しました。', 'Launch.', '終了。'], '更新しました。Launch. 終了。'],
  [['One.', false, null, undefined, '', 'Two.'], 'One. Two.'],
  [[], ''],
])('%j', (sentences, text) => {
  expect(joinSentences(sentences)).toBe(text);
});

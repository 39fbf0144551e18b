// Every cause of the gap has a name of its own in both languages, and hidden ones say why.

import { expect, it } from 'vitest';
import { gapCauseNames, hideReasonNames, hideReasons } from '../../../src/model/outcome/gap-cause-names.ts';
import { gapCauses } from '../../../src/model/outcome/outcome.ts';

it('no two causes share a name, in either language', () => {
  expect(Object.keys(gapCauseNames)).toEqual([...gapCauses]);
  for (const side of ['zh', 'en'] as const) {
    expect(new Set(gapCauses.map((cause) => gapCauseNames[cause][side])).size).toBe(gapCauses.length);
  }
});

it('each speaks its own language', () => {
  for (const { zh, en } of [...Object.values(gapCauseNames), ...Object.values(hideReasonNames)]) {
    expect(zh).toMatch(/^[\u4e00-\u9fff（）、：]+$/);
    expect(en).toMatch(/^[a-z ,:()]+$/);
  }
});

it.each(hideReasons)('a cause that ends in %s names this reason', (reason) => {
  const causes = gapCauses.filter((cause) => cause.endsWith(`-${reason}`));
  expect(causes).toHaveLength(2);
  for (const cause of causes) {
    expect(gapCauseNames[cause].zh.endsWith(`：${hideReasonNames[reason].zh}`)).toBe(true);
    expect(gapCauseNames[cause].en.endsWith(`: ${hideReasonNames[reason].en}`)).toBe(true);
  }
});

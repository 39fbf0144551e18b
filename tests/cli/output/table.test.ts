// Tables that line up.
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/cli/output/display-width.ts';
import { tableLines } from '../../../src/cli/output/table.ts';

describe('tableLines', () => {
  it('aligns columns by what they take on the terminal, Chinese or not', () => {
    const lines = tableLines(
      [
        ['真实解决率', '71.2%'],
        ['trust', '5.0%'],
      ],
      { align: ['left', 'right'] },
    );
    expect(lines).toEqual(['真实解决率  71.2%', 'trust        5.0%']);
    expect(displayWidth(lines[0] ?? '')).toBe(displayWidth(lines[1] ?? ''));
  });

  it('lets headings run over all columns and leaves no blanks at line ends', () => {
    const lines = tableLines([{ heading: 'A HEADING LONGER THAN ALL' }, ['a', ''], ['bb', 'x']], {
      align: ['left'],
      indent: 2,
    });
    expect(lines).toEqual(['  A HEADING LONGER THAN ALL', '  a', '  bb  x']);
  });

  it('cuts the first column where a line would be too wide, and nothing else', () => {
    const name = 'a measure with a name that is much too long for the terminal';
    const [line = ''] = tableLines([[name, '12.5%', 'better']], { align: ['left', 'right'], width: 50 });
    expect(displayWidth(line)).toBe(50);
    expect(line.endsWith('  12.5%  better')).toBe(true);
    expect(line).toContain('…');
  });
});

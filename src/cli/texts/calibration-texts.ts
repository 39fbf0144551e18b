// Words of `calibration` and `presets`, their help included.
import type { Language } from '../language.ts';
import type { CommandHelp } from './command-help.ts';

interface CalibrationTexts {
  replications: string;
  print: string;
  done(system: string, worlds: number): string;
  presetNames: string;
  presetsHeading: string;
  source(text: string): string;
}

export const calibrationTexts: Record<Language, CalibrationTexts> = {
  zh: {
    replications: '每个系统的重复次数，即平行世界的个数',
    print: '只打印，不写 docs/CALIBRATION.md',
    done: (system, worlds) => `${system}：${worlds} 个平行世界`,
    presetNames: '只列出这些方案，如 jinniu；默认为全部',
    presetsHeading: '现行考核方案（在方案的某一步写 preset: 名称；权重按百分计）',
    source: (text) => `出处：${text}`,
  },
  en: {
    replications: 'number of replications of each system, that is of common worlds',
    print: 'print only, do not write docs/CALIBRATION.md',
    done: (system, worlds) => `${system}: ${worlds} ${worlds === 1 ? 'world' : 'worlds'}`,
    presetNames: 'only these schemes, e.g. jinniu; by default all',
    presetsHeading: 'Schemes as deployed (write preset: <name> in a stage of a design; weights in per cent)',
    source: (text) => `Source: ${text}`,
  },
};

export const calibrationHelp: Record<Language, Record<'calibration' | 'presets', CommandHelp>> = {
  zh: {
    calibration: {
      summary: '把文件所述各系统的基准与公开数据的区间相对照',
      description:
        '用同一套参数运行文件所述各系统的基准方案，把结果与公开通报的区间（scenarios/calibration/bands.yaml）相对照：在内、在外、看不出来。写入 docs/CALIBRATION.md。',
      examples: [
        ['wangge calibration', '每个系统取一个街镇、5 次重复'],
        ['wangge calibration --sample-towns 3 -n 10 --print', '多取几个街镇，只打印'],
      ],
    },
    presets: {
      summary: '列出可按名称取用的现行考核方案',
      description: '列出可按名称取用的现行考核方案：指标、权重、出处，以及本模型分辨不出的部分。',
      examples: [
        ['wangge presets', '有哪些'],
        ['wangge presets jinniu', '只看这一个'],
      ],
    },
  },
  en: {
    calibration: {
      summary: 'hold the baselines of the documented systems against published bands',
      description:
        'Runs the baseline of every documented system with the one shared parameter set and holds the figures against published bands (scenarios/calibration/bands.yaml): in, out, or cannot tell. Writes docs/CALIBRATION.md.',
      examples: [
        ['wangge calibration', 'one town of each system, 5 replications'],
        ['wangge calibration --sample-towns 3 -n 10 --print', 'more towns, and print only'],
      ],
    },
    presets: {
      summary: 'list assessment schemes as deployed that a design takes by name',
      description:
        'Lists assessment schemes as deployed that a design takes by name: indicators, weights, sources, and what this model cannot tell apart.',
      examples: [
        ['wangge presets', 'what there is'],
        ['wangge presets jinniu', 'this one only'],
      ],
    },
  },
};

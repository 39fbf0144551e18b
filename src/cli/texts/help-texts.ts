// The help of the command line: what each command and option does, and examples to begin with.
import type { Language } from '../language.ts';
import type { CommandHelp } from './command-help.ts';
import type { OptionName } from './option-names.ts';
import { calibrationHelp } from './calibration-texts.ts';
import { zonesHelp, type ZonesCommand } from './zones-help.ts';

interface HelpTexts {
  program: string;
  titles: Readonly<Record<string, string>>;
  examples: string;
  exitCodes: readonly string[];
  defaultIs(value: string): string;
  commands: Record<
    | 'run'
    | 'compare'
    | 'validate'
    | 'scenarios'
    | 'describe'
    | 'evidence'
    | 'calibration'
    | 'presets'
    | ZonesCommand,
    CommandHelp
  >;
  start: CommandHelp['examples'];
  arguments: Record<'scenario' | 'files', string>;
  options: Record<OptionName, string>;
}

export const helpTexts: Record<Language, HelpTexts> = {
  zh: {
    program:
      '网格（wangge）：城市网格化治理的智能体模拟与政策评估。\n同样的辖区、同样的问题、同样的运气，换一套考核方案会怎样？台账与实情各记一本。',
    titles: {
      'Usage:': '用法：',
      'Arguments:': '参数：',
      'Options:': '选项：',
      'Commands:': '命令：',
      'Global Options:': '全局选项：',
    },
    examples: '例：',
    exitCodes: [
      '退出码：',
      '  0    正常',
      '  1    输入有问题（情景、文件，或与情景不符的要求），或结果无法写出',
      '  2    命令行有误',
      '  3    已运行完，但有重复运行失败（已列出）',
      '  70   程序内部错误',
      '  130  被 Ctrl-C 中断（已显示完成的部分）',
    ],
    defaultIs: (value) => `（默认：${value}）`,
    commands: {
      run: {
        summary: '运行一个方案的一次重复，给出全部指标',
        description:
          '运行一个方案的一次重复，给出台账与实情两本账的全部指标。要判断方案优劣请用 compare：一次重复只是一次运气。\n结果指纹涵盖全部结果与模型版本、情景、方案、重复的编号。',
        examples: [
          ['wangge run z-district', '第一个方案的第 0 次重复'],
          ['wangge run z-district --design B --replication 3 --towns 0,3', '方案 B，只运行两个完整街镇'],
          ['wangge run my-scenario.yaml --json > outcome.json', '全部结果存为 JSON'],
        ],
      },
      compare: {
        summary: '在平行世界中比较各方案，给出差、区间与判定',
        description:
          '在平行世界中比较各方案：每次重复里，所有方案遇到同样的问题和运气，然后看逐对之差。\n判定有四种：更好、更差、相当（差别小于该指标的最小有意义差别）、还看不出来。',
        examples: [
          ['wangge compare z-district', '全部方案，各 10 次重复'],
          ['wangge compare z-district --designs A,C --replications 40', '只比 A 与 C，各 40 次'],
          [
            'wangge compare z-district --precision 0.002 --max 200',
            '直到主要指标之差的 95% 区间半宽不超过 0.2 个百分点',
          ],
          ['wangge compare z-district --sample-towns 3 --replications 20', '先用 3 个完整街镇粗看'],
          ['wangge compare z-district --json result.json --csv result.csv', '结果存为文件，供再分析'],
        ],
      },
      validate: {
        summary: '检查情景文件，一次列出全部问题',
        description:
          '检查情景文件，一次列出全部问题：行、列、位置、取值与允许的范围。有任何错误时退出码为 1。',
        examples: [
          ['wangge validate my-scenario.yaml', '检查一个文件'],
          ['wangge validate scenarios/*/scenario.yaml', '检查多个文件'],
        ],
      },
      scenarios: {
        summary: '列出自带情景',
        description: '列出自带情景。',
        examples: [['wangge scenarios', '全部自带情景']],
      },
      describe: {
        summary: '说明一个情景：辖区、时间，以及各方案改了什么',
        description: '说明一个情景：辖区、时间、问题类型，以及各方案相对今天改了什么。',
        examples: [['wangge describe z-district', 'Z 区情景']],
      },
      evidence: {
        summary: '按预先登记的文件检验来源文件中的论断',
        description:
          '按 scenarios/evidence 中预先登记的文件检验各项论断：各组运行同一批世界，给出差值、95% 成对区间与结论。\n已完成的运行保存下来：中断后再次启动，从中断处继续。按登记的规模运行的论断，结果写入 docs/EVIDENCE.md，其余各节保留；改变规模时只打印。',
        examples: [
          ['wangge evidence', '全部论断；两核约十分钟'],
          ['wangge evidence --claims Z14,z15-boomerang', '一项论断的全部文件，另加一个文件'],
          ['wangge evidence --claims Z16 --towns 12 --replications 4', '在一个街镇粗看'],
          ['wangge evidence --fresh --json evidence.json', '不用保存的结果，全部重新运行，另存全部数字'],
        ],
      },
      ...calibrationHelp.zh,
      ...zonesHelp.zh,
    },
    start: [
      ['wangge scenarios', '有哪些情景'],
      ['wangge describe z-district', 'Z 区及其方案说的是什么'],
      ['wangge compare z-district --sample-towns 2 --replications 10', '几十秒内粗看各方案'],
      ['wangge compare z-district --replications 20', '全区比较'],
    ],
    arguments: {
      scenario: '自带情景的名称、情景文件，或含有 scenario.yaml 的文件夹',
      files: '情景文件、含有 scenario.yaml 的文件夹，或自带情景的名称',
    },
    options: {
      help: '显示帮助',
      version: '显示版本',
      lang: '语言：zh 或 en；默认随系统语言',
      design: '方案的代号，或按次序的字母（A 为第一个）；默认为第一个方案',
      replication: '第几次重复，从 0 起：决定问题与运气',
      seed: '改用另一个种子文本：换一个辖区与一批人',
      towns: '只运行这些街镇（编号从 0 起），如 0,3',
      sampleTowns: '只运行这么多个能代表全区的完整街镇',
      jsonFlag: '向标准输出写 JSON，而不是表格',
      csvFlag: '向标准输出写 CSV，而不是表格',
      designs: '要比较的方案，如 A,C（代号或按次序的字母）；默认为全部',
      baseline: '基准方案；默认为所列的第一个',
      replications: '重复次数，即平行世界的个数（默认：10）',
      precision: '按精度停止：主要指标之差的 95% 区间半宽，以该指标的单位计（比率 0.002 即 0.2 个百分点）',
      max: '与 --precision 同用：最多重复次数（默认：100）',
      primary: '主要指标，须在运行前声明，如 hidden-share（默认：true-solved-share）',
      measures: '列出主要的一部分指标（main）还是全部（all）',
      workers: '计算线程数；默认为可用的核数；0 为在主线程上运行',
      memory: '每个计算线程可用的内存（MB）；估计超过时拒绝运行',
      jsonFile: '把结果写成 JSON 文件；- 为标准输出（不再显示表格）',
      csvFile: '把结果写成 CSV 文件；- 为标准输出（不再显示表格）',
      quiet: '不显示进度',
      helpCommand: '显示某个命令的帮助',
      claims: '只检验这些论断，按编号或文件名，如 Z14,z15-boomerang；默认为全部',
      registeredReplications: '改用这个重复次数，而不是登记的次数',
      registeredTowns: '改在这些街镇运行（编号从 0 起），如 12',
      cache: '保存已完成运行的文件夹；默认为项目中的 .wangge/evidence-cache',
      fresh: '不用保存的结果，全部重新运行',
    },
  },
  en: {
    program:
      'wangge: agent-based simulation and policy evaluation of urban grid governance.\nThe same district, the same incidents, the same luck: what happens under another assessment scheme? Truth and record are kept in two ledgers.',
    titles: {},
    examples: 'Examples:',
    exitCodes: [
      'Exit codes:',
      '  0    fine',
      '  1    something is wrong with the input (scenario, file, or a request that does not fit the scenario),',
      '       or the result could not be written',
      '  2    the command line could not be understood',
      '  3    done, but some replications failed (they are listed)',
      '  70   a mistake of the program itself',
      '  130  interrupted by Ctrl-C (what was done is shown)',
    ],
    defaultIs: (value) => ` (default: ${value})`,
    commands: {
      run: {
        summary: 'run one replication of one design and show every measure',
        description:
          'Runs one replication of one design and shows every measure of both ledgers, truth and record. To judge a design use compare: one replication is one piece of luck.\nThe outcome hash covers every result together with the model version and the ids of scenario, design and replication.',
        examples: [
          ['wangge run z-district', 'the first design, replication 0'],
          ['wangge run z-district --design B --replication 3 --towns 0,3', 'design B in two whole towns'],
          ['wangge run my-scenario.yaml --json > outcome.json', 'everything as JSON'],
        ],
      },
      compare: {
        summary: 'compare designs over common worlds: differences, intervals, verdicts',
        description:
          'Compares designs over common worlds: in each replication all designs meet the same incidents and the same luck, and are compared pair by pair.\nFour verdicts: better, worse, equal (within the smallest difference that matters), cannot tell yet.',
        examples: [
          ['wangge compare z-district', 'all designs, 10 replications each'],
          ['wangge compare z-district --designs A,C --replications 40', 'A and C only, 40 replications'],
          [
            'wangge compare z-district --precision 0.002 --max 200',
            'until the 95 % half-width of the primary difference is 0.2 percentage points',
          ],
          ['wangge compare z-district --sample-towns 3 --replications 20', 'a coarse look at 3 whole towns'],
          [
            'wangge compare z-district --json result.json --csv result.csv',
            'keep the results for further analysis',
          ],
        ],
      },
      validate: {
        summary: 'check scenario files and list all problems at once',
        description:
          'Checks scenario files and lists all problems at once: line, column, place, value and allowed range. The exit code is 1 when there is any error.',
        examples: [
          ['wangge validate my-scenario.yaml', 'one file'],
          ['wangge validate scenarios/*/scenario.yaml', 'several files'],
        ],
      },
      scenarios: {
        summary: 'list the shipped scenarios',
        description: 'Lists the shipped scenarios.',
        examples: [['wangge scenarios', 'all of them']],
      },
      describe: {
        summary: 'explain a scenario: territory, time, and what each design changes',
        description:
          'Explains a scenario: territory, time, types of incident, and what each design changes against today.',
        examples: [['wangge describe z-district', 'Z district']],
      },
      evidence: {
        summary: 'check the claims of the source documents by the files registered for them',
        description:
          'Checks the claims registered beforehand in scenarios/evidence: the arms of a claim meet the same worlds; each contrast is shown with its 95 % paired interval and a verdict.\nFinished runs are kept: after an interruption, starting again goes on from there. Results at the registered size go to docs/EVIDENCE.md, where sections of other claims stay; a run of another size is only printed.',
        examples: [
          ['wangge evidence', 'every claim; about ten minutes on two cores'],
          ['wangge evidence --claims Z14,z15-boomerang', 'all files of one claim, and one more file'],
          ['wangge evidence --claims Z16 --towns 12 --replications 4', 'a coarse look at one town'],
          ['wangge evidence --fresh --json evidence.json', 'run everything anew, and save all numbers'],
        ],
      },
      ...calibrationHelp.en,
      ...zonesHelp.en,
    },
    start: [
      ['wangge scenarios', 'what there is'],
      ['wangge describe z-district', 'what Z district and its designs are'],
      ['wangge compare z-district --sample-towns 2 --replications 10', 'a coarse look within a minute'],
      ['wangge compare z-district --replications 20', 'the whole district'],
    ],
    arguments: {
      scenario: 'name of a shipped scenario, a scenario file, or a folder with a scenario.yaml',
      files: 'scenario files, folders with a scenario.yaml, or names of shipped scenarios',
    },
    options: {
      help: 'show help',
      version: 'show the version',
      lang: 'language: zh or en; by default that of the system',
      design: 'the design by its id, or by its letter in order (A is the first); by default the first',
      replication: 'number of the replication, from 0: decides incidents and luck',
      seed: 'another seed text: another territory and other people',
      towns: 'run these towns only (numbered from 0), e.g. 0,3',
      sampleTowns: 'run only this many whole towns that stand for the district',
      jsonFlag: 'write JSON to standard output instead of the table',
      csvFlag: 'write CSV to standard output instead of the table',
      designs: 'designs to compare, e.g. A,C (ids, or letters in order); by default all',
      baseline: 'the baseline; by default the first design listed',
      replications: 'number of replications, that is of common worlds (default: 10)',
      precision:
        'stop by precision: 95 % half-width of the primary difference, in the measure’s unit (0.002 of a share is 0.2 points)',
      max: 'with --precision: most replications (default: 100)',
      primary: 'primary measure, declared before the run, e.g. hidden-share (default: true-solved-share)',
      measures: 'show the main measures or all of them',
      workers: 'number of worker threads; by default the cores there are; 0 runs on the main thread',
      memory: 'memory per worker in MB; a scenario estimated to need more is refused',
      jsonFile: 'write the result as JSON to a file; - is standard output (then without the table)',
      csvFile: 'write the result as CSV to a file; - is standard output (then without the table)',
      quiet: 'show no progress',
      helpCommand: 'show the help of a command',
      claims: 'only these claims, by id or file name, e.g. Z14,z15-boomerang; by default all',
      registeredReplications: 'this many replications instead of those registered',
      registeredTowns: 'these towns instead of those registered (numbered from 0), e.g. 12',
      cache: 'folder that keeps finished runs; by default .wangge/evidence-cache in the project',
      fresh: 'do not use kept results: run everything anew',
    },
  },
};

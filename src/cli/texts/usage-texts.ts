// Complaints about the command line itself.
import type { Language } from '../language.ts';

interface UsageTexts {
  unknownOption(option: string): string;
  unknownCommand(command: string): string;
  missingArgument(name: string): string;
  optionMissingArgument(option: string): string;
  excessArguments: string;
  badValue(option: string, value: string, allowed: string): string;
  didYouMean(suggestion: string): string;
  conflict(first: string, second: string): string;
  seeHelp(command: string): string;
  wholeNumber(least: number, most: number): string;
  positiveNumber: string;
  numberUpTo(most: number): string;
  listOfWholeNumbers: string;
  listOfIds: string;
  oneOf(values: string): string;
  bothToStdout: string;
  needs(option: string, other: string): string;
  internal: string;
}

export const usageTexts: Record<Language, UsageTexts> = {
  zh: {
    unknownOption: (option) => `未知选项 ${option}`,
    unknownCommand: (command) => `未知命令 ${command}`,
    missingArgument: (name) => `缺少参数 <${name}>`,
    optionMissingArgument: (option) => `选项 ${option} 缺少取值`,
    excessArguments: '参数过多',
    badValue: (option, value, allowed) => `${option} 的取值“${value}”无效；应为${allowed}`,
    didYouMean: (suggestion) => `是否想输入 ${suggestion}？`,
    conflict: (first, second) => `${first} 与 ${second} 不能同时使用`,
    seeHelp: (command) => `用法见：${command} --help`,
    wholeNumber: (least, most) => `${least} 到 ${most} 的整数`,
    positiveNumber: '大于 0 的数',
    numberUpTo: (most) => `大于 0、不超过 ${most} 的数`,
    listOfWholeNumbers: '以逗号分隔的编号，如 0,3',
    listOfIds: '以逗号分隔的方案代号，如 A,B',
    oneOf: (values) => `以下之一：${values}`,
    bothToStdout: '--json 与 --csv 不能同时写到标准输出（-）',
    needs: (option, other) => `${option} 须与 ${other} 一起使用`,
    internal: 'wangge：程序内部错误，请报告以下内容：',
  },
  en: {
    unknownOption: (option) => `unknown option ${option}`,
    unknownCommand: (command) => `unknown command ${command}`,
    missingArgument: (name) => `missing argument <${name}>`,
    optionMissingArgument: (option) => `option ${option} needs a value`,
    excessArguments: 'too many arguments',
    badValue: (option, value, allowed) => `bad value "${value}" for ${option}; expected ${allowed}`,
    didYouMean: (suggestion) => `Did you mean ${suggestion}?`,
    conflict: (first, second) => `${first} and ${second} exclude each other`,
    seeHelp: (command) => `See: ${command} --help`,
    wholeNumber: (least, most) => `a whole number from ${least} to ${most}`,
    positiveNumber: 'a number above 0',
    numberUpTo: (most) => `a number above 0, ${most} at most`,
    listOfWholeNumbers: 'numbers separated by commas, e.g. 0,3',
    listOfIds: 'ids of designs separated by commas, e.g. A,B',
    oneOf: (values) => `one of: ${values}`,
    bothToStdout: '--json and --csv cannot both go to standard output (-)',
    needs: (option, other) => `${option} needs ${other}`,
    internal: 'wangge: internal error; please report what follows:',
  },
};

// What can be wrong with a scenario, a file, or a request that does not fit the scenario.
import type { Language } from '../language.ts';

interface InputTexts {
  noSuchScenario(name: string): string;
  shipped(names: string): string;
  fileMissing(path: string): string;
  folderWithoutScenario(path: string, wanted: string): string;
  filesThere(names: string): string;
  notAFile(path: string): string;
  unreadable(path: string, reason: string): string;
  tooLarge(path: string, megabytes: string, limit: string): string;
  fine(path: string, title: string): string;
  noSuchDesign(design: string, known: string): string;
  noSuchMeasure(measure: string, known: string): string;
  noSuchPreset(preset: string, known: string): string;
  noSuchTown(town: number, towns: number): string;
  baselineMissing(baseline: string, designs: string): string;
  needTwoDesigns: string;
  seedLength(longest: number): string;
  cannotWrite(path: string, reason: string): string;
  isFolder: string;
  /** By the code that the system gives. */
  writeReasons: Readonly<Record<string, string>>;
  standardOutput: string;
}

export const inputTexts: Record<Language, InputTexts> = {
  zh: {
    noSuchScenario: (name) => `找不到情景“${name}”：既不是文件或文件夹，也不是自带情景`,
    shipped: (names) => `自带情景：${names}`,
    fileMissing: (path) => `文件不存在：${path}`,
    folderWithoutScenario: (path, wanted) => `文件夹 ${path} 中没有 ${wanted}`,
    filesThere: (names) => `其中有：${names}`,
    notAFile: (path) => `不是普通文件：${path}`,
    unreadable: (path, reason) => `无法读取 ${path}：${reason}`,
    tooLarge: (path, megabytes, limit) => `${path} 有 ${megabytes} MB，超过情景文件的上限 ${limit} MB`,
    fine: (path, title) => `${path}：无问题（${title}）`,
    noSuchDesign: (design, known) => `情景中没有方案“${design}”；已有：${known}`,
    noSuchMeasure: (measure, known) => `没有指标“${measure}”；可用：${known}`,
    noSuchPreset: (preset, known) => `没有考核方案预设“${preset}”；已有：${known}`,
    noSuchTown: (town, towns) => `没有编号为 ${town} 的街镇；可用 0 到 ${towns - 1}`,
    baselineMissing: (baseline, designs) => `基准方案“${baseline}”不在比选的方案 ${designs} 之中`,
    needTwoDesigns: '比选至少需要两个方案',
    seedLength: (longest) => `1 到 ${longest} 个字符的文本`,
    cannotWrite: (path, reason) => `无法写入 ${path}：${reason}`,
    isFolder: '是文件夹',
    writeReasons: {
      EACCES: '没有写入权限',
      EPERM: '没有写入权限',
      EROFS: '文件系统只读',
      ENOENT: '文件夹不存在，或不容许在其中新建文件',
      ENOTDIR: '路径的一部分不是文件夹',
      ENAMETOOLONG: '名称过长',
      ENOSPC: '磁盘已满',
    },
    standardOutput: '标准输出',
  },
  en: {
    noSuchScenario: (name) => `no scenario "${name}": neither a file or folder nor a shipped scenario`,
    shipped: (names) => `Shipped scenarios: ${names}`,
    fileMissing: (path) => `no such file: ${path}`,
    folderWithoutScenario: (path, wanted) => `the folder ${path} holds no ${wanted}`,
    filesThere: (names) => `It holds: ${names}`,
    notAFile: (path) => `not a regular file: ${path}`,
    unreadable: (path, reason) => `cannot read ${path}: ${reason}`,
    tooLarge: (path, megabytes, limit) =>
      `${path} has ${megabytes} MB, over the limit of ${limit} MB for a scenario file`,
    fine: (path, title) => `${path}: no problems (${title})`,
    noSuchDesign: (design, known) => `the scenario has no design "${design}"; it has: ${known}`,
    noSuchMeasure: (measure, known) => `no measure "${measure}"; available: ${known}`,
    noSuchPreset: (preset, known) => `no preset "${preset}"; there are: ${known}`,
    noSuchTown: (town, towns) => `no town with number ${town}; available: 0 to ${towns - 1}`,
    baselineMissing: (baseline, designs) =>
      `the baseline "${baseline}" is not among the designs compared: ${designs}`,
    needTwoDesigns: 'a comparison needs at least two designs',
    seedLength: (longest) => `a text of 1 to ${longest} characters`,
    cannotWrite: (path, reason) => `cannot write ${path}: ${reason}`,
    isFolder: 'it is a folder',
    writeReasons: {
      EACCES: 'no permission to write there',
      EPERM: 'no permission to write there',
      EROFS: 'the file system is read-only',
      ENOENT: 'there is no such folder, or it takes no new files',
      ENOTDIR: 'part of the path is not a folder',
      ENAMETOOLONG: 'the name is too long',
      ENOSPC: 'the disk is full',
    },
    standardOutput: 'standard output',
  },
};

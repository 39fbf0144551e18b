// The names of the screens and the texts of the page's header, in Chinese; part of the Chinese dictionary.

export const zhHeader = {
  'app.title.cases': '网格 wangge · 案例',
  'app.title.zones': '网格 wangge · 分区',
  'app.title.run': '网格 wangge · 推演',
  'app.title.compare': '网格 wangge · 比选',
  'app.title.report': '网格 wangge · 报告',
  'app.title.responsible': '网格 wangge · 负责任地使用',
  'screen.cases': '案例',
  'screen.zones': '分区',
  'screen.run': '推演',
  'screen.compare': '比选',
  'screen.report': '报告',
  'screen.responsible': '负责任地使用',

  'header.screens': '页面',
  'header.commands': '页面命令',
  'header.undo': '撤销',
  'header.undo.of': '撤销：{change}',
  'header.redo': '重做',
  'header.redo.of': '重做：{change}',
  'header.share': '分享链接',
  'header.assumptions': '假设与依据',
  'header.dark': '深色',
  'header.light': '浅色',

  'file.project': '保存项目文件',
  'project.newer': '「{name}」由更新版本的工作台生成，本版本读不了。请更新后再打开；原来打开的内容没有变。',
  'project.damaged': '「{name}」不是完整的项目文件。原来打开的内容没有变。',
  'project.unfit': '「{name}」里的方案不符合它的情景或本版本。原来打开的内容没有变。',
  'project.otherModel':
    '项目由模型 {theirs} 版保存，本页为 {ours} 版：方案已采用，历史略去，结果重新计算，可能与当时不同。可以撤销。',
  'journal.project': '打开项目',
  'footer.help': '使用帮助',
  'footer.tour': '两分钟导览',
  'footer.keys': '键盘',
} as const;

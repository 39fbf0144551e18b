// The names of the screens and the texts of the page's header, in Chinese; part of the Chinese dictionary.

export const zhHeader = {
  'app.title.zones': '网格 wangge · 分区',
  'app.title.scheme': '网格 wangge · 考核与组织',
  'app.title.run': '网格 wangge · 推演',
  'app.title.compare': '网格 wangge · 比选',
  'screen.zones': '分区',
  'screen.scheme': '考核与组织',
  'screen.run': '推演',
  'screen.compare': '比选',

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
} as const;

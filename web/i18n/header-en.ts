// The names of the screens and the texts of the page's header, in English.
import type { zhHeader } from './header-zh.ts';

export const enHeader: Readonly<Record<keyof typeof zhHeader, string>> = {
  'app.title.cases': 'wangge · Cases',
  'app.title.zones': 'wangge · Zones',
  'app.title.run': 'wangge · Run',
  'app.title.compare': 'wangge · Compare',
  'app.title.responsible': 'wangge · Responsible use',
  'screen.cases': 'Cases',
  'screen.zones': 'Zones',
  'screen.run': 'Run',
  'screen.compare': 'Compare',
  'screen.responsible': 'Responsible use',

  'header.screens': 'Screens',
  'header.commands': 'Page commands',
  'header.undo': 'Undo',
  'header.undo.of': 'Undo: {change}',
  'header.redo': 'Redo',
  'header.redo.of': 'Redo: {change}',
  'header.share': 'Share link',
  'header.assumptions': 'Assumptions',
  'header.dark': 'Dark',
  'header.light': 'Light',

  'footer.help': 'Help',
  'footer.tour': 'Two-minute tour',
  'footer.keys': 'Keyboard',
};

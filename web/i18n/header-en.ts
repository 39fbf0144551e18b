// The names of the screens and the texts of the page's header, in English.
import type { zhHeader } from './header-zh.ts';

export const enHeader: Readonly<Record<keyof typeof zhHeader, string>> = {
  'app.title.zones': 'wangge · Zones',
  'app.title.scheme': 'wangge · Scheme & organisation',
  'app.title.run': 'wangge · Run',
  'app.title.compare': 'wangge · Compare',
  'screen.zones': 'Zones',
  'screen.scheme': 'Scheme',
  'screen.run': 'Run',
  'screen.compare': 'Compare',

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
};

// The names of the screens and the texts of the page's header, in English.
import type { zhHeader } from './header-zh.ts';

export const enHeader: Readonly<Record<keyof typeof zhHeader, string>> = {
  'app.title.cases': 'wangge · Cases',
  'app.title.zones': 'wangge · Zones',
  'app.title.scheme': 'wangge · Scheme & organisation',
  'app.title.run': 'wangge · Run',
  'app.title.compare': 'wangge · Compare',
  'app.title.report': 'wangge · Report',
  'app.title.responsible': 'wangge · Responsible use',
  'screen.cases': 'Cases',
  'screen.zones': 'Zones',
  'screen.scheme': 'Scheme',
  'screen.run': 'Run',
  'screen.compare': 'Compare',
  'screen.report': 'Report',
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

  'file.project': 'Save the project file',
  'project.newer':
    '“{name}” was made by a later version of the workbench and can’t be read by this one. Update, then open it again; what was open has not changed.',
  'project.damaged': '“{name}” is not a whole project file. What was open has not changed.',
  'project.unfit':
    'The designs in “{name}” do not fit their scenario or this version. What was open has not changed.',
  'project.otherModel':
    'The project was saved with model {theirs}, this page has {ours}: its designs are taken over without their history, and results are computed anew and may differ. Undo takes it back.',
  'journal.project': 'opening a project',
  'footer.help': 'Help',
  'footer.tour': 'Two-minute tour',
  'footer.keys': 'Keyboard',
};

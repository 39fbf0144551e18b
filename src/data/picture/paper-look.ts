// How maps look outside of the page: the colours of its light theme (web/styles/tokens.css; a test holds them together), and fonts that
// stand on the machines of its readers, with the language's own first.
import type { MapLook } from './draw-map.ts';
import { palettes } from './zone-colours.ts';

const chinese = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'WenQuanYi Micro Hei'";
const latin = "'Helvetica Neue', 'Segoe UI', Roboto, Arial, 'Liberation Sans'";

/** Returns the look for a language. */
export const paperLook = (language: 'zh' | 'en'): MapLook => ({
  palette: palettes.light,
  paper: '#fbfaf7',
  ink: '#1d1d1b',
  soft: '#6b6862',
  rule: '#8b877e',
  halo: '#fbfaf7',
  hatch: 'url(#hatch)',
  font: `${language === 'zh' ? `${chinese}, ${latin}` : `${latin}, ${chinese}`}, sans-serif`,
});

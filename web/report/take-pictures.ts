// Takes the charts that stand in a part of the page as pictures with their titles, for a report.
import { standaloneSvg, type StandaloneSvg } from '../download/standalone-svg.ts';
import { reportCharts, type ReportChart } from './report-document.ts';

export interface ReportPicture {
  /** The finding of the chart. */
  readonly title: string;
  readonly subtitle: string;
  readonly svg: StandaloneSvg;
}

/** Returns the pictures of the charts that have been drawn. */
export function takePictures(part: HTMLElement): Map<ReportChart, ReportPicture> {
  const pictures = new Map<ReportChart, ReportPicture>();
  for (const chart of reportCharts) {
    const figure = part.querySelector(`[data-chart=${chart}]`);
    const svg = figure?.querySelector<SVGSVGElement>('.plot > svg:not(.cursor)');
    if (!figure || !svg) continue;
    const words = (selector: string): string => figure.querySelector(selector)?.textContent.trim() ?? '';
    pictures.set(chart, {
      title: words('h3'),
      subtitle: words('.subtitle'),
      svg: standaloneSvg(svg, '', ''),
    });
  }
  return pictures;
}

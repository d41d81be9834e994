/**
 * Classes and functions without side effects: importing this registers nothing. It runs in
 * browsers and in Node, where only the functions are of use.
 */
import type { Facts } from './facts/facts.js';
import { widgets } from './facts/index.js';
import type { Options } from './facts/widget.js';
import { loadWidgetFacts } from './elements/base/loadFacts.js';

export { CommitmentTracker } from './elements/commitment-tracker/commitment-tracker.js';
export { ChangeTable } from './elements/change-table/change-table.js';
export { ForceGapCard } from './elements/force-gap-card/force-gap-card.js';
export { ForceMap } from './elements/force-map/force-map.js';
export { ForcePicker } from './elements/force-picker/force-picker.js';
export { GepDoctor } from './elements/gep-doctor/gep-doctor.js';
export { GoodPracticeCard } from './elements/good-practice-card/good-practice-card.js';
export { NationalHeadlines } from './elements/national-headlines/national-headlines.js';
export { PoliceStaffChart } from './elements/police-staff-chart/police-staff-chart.js';
export { GoodPracticeList } from './elements/good-practice-list/good-practice-list.js';
export { RepresentationGrid } from './elements/representation-grid/representation-grid.js';
export { RepresentationTrend } from './elements/representation-trend/representation-trend.js';
export { define } from './elements/base/define.js';
export { version } from './elements/base/version.js';
export { toOembed } from './embed/oembed.js';
export type { Oembed, OembedOptions } from './embed/oembed.js';
export { toCsv } from './export/csv.js';
export { toHtml } from './export/html.js';
export { toJsonLd } from './export/jsonLd.js';
export { toSvg } from './export/svg.js';
export { FactsError } from './facts/FactsError.js';
export { LoadError } from './loading/LoadError.js';
export type { Cell, Column, Facts, FactsSource, Row } from './facts/facts.js';

/**
 * The facts of a widget, without drawing it.
 *
 * @param tag e.g. `force-gap-card`
 * @param options `src` (http(s) address of a data folder), `lang`, and the attributes of the tag in
 * camel case; numbers are taken as text
 * @throws RangeError for a tag without facts; FactsError or LoadError as the element would tell
 */
export const loadFacts = async (
  tag: string,
  options: Readonly<Record<string, string | number | undefined>> = {},
): Promise<Facts> => {
  const widget = Object.hasOwn(widgets, tag) ? widgets[tag] : undefined;
  if (!widget)
    throw new RangeError(
      `There is no widget "${tag}". There are: ${Object.keys(widgets).join(', ')}.`,
    );
  const asText: Options = Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      value === undefined ? undefined : String(value),
    ]),
  );
  return (await loadWidgetFacts(widget, { options: asText })).facts;
};

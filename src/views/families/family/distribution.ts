import type { MetricType } from '../../../model/metric-type.ts';

/** Whether the screen of histograms has something to draw of it. */
export function hasDistribution(type: MetricType): boolean {
  return type === 'histogram' || type === 'gaugehistogram' || type === 'summary';
}

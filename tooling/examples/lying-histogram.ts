// Histograms that nobody rejects and that prove nothing: each family breaks one promise.

import type { Example } from './example.ts';

const TEXT = `# HELP upload_duration_seconds Buckets whose counts fall: they are not cumulative.
# TYPE upload_duration_seconds histogram
upload_duration_seconds_bucket{route="/upload",le="0.1"} 412
upload_duration_seconds_bucket{route="/upload",le="0.5"} 968
upload_duration_seconds_bucket{route="/upload",le="1"} 310
upload_duration_seconds_bucket{route="/upload",le="5"} 77
upload_duration_seconds_bucket{route="/upload",le="+Inf"} 1771
upload_duration_seconds_sum{route="/upload"} 1204.7
upload_duration_seconds_count{route="/upload"} 1771
# HELP query_duration_seconds No bucket for what took longer than a second.
# TYPE query_duration_seconds histogram
query_duration_seconds_bucket{db="orders",le="0.01"} 8021
query_duration_seconds_bucket{db="orders",le="0.1"} 9333
query_duration_seconds_bucket{db="orders",le="1"} 9410
query_duration_seconds_sum{db="orders"} 517.3
query_duration_seconds_count{db="orders"} 9467
# HELP render_duration_seconds Its count is not that of the last bucket.
# TYPE render_duration_seconds histogram
render_duration_seconds_bucket{page="home",le="0.05"} 120
render_duration_seconds_bucket{page="home",le="0.25"} 640
render_duration_seconds_bucket{page="home",le="+Inf"} 655
render_duration_seconds_sum{page="home"} 84.2
render_duration_seconds_count{page="home"} 702
# HELP mail_delivery_duration_seconds A sum in milliseconds: no observation can have been so long.
# TYPE mail_delivery_duration_seconds histogram
mail_delivery_duration_seconds_bucket{relay="a",le="0.1"} 14
mail_delivery_duration_seconds_bucket{relay="a",le="0.5"} 302
mail_delivery_duration_seconds_bucket{relay="a",le="2"} 330
mail_delivery_duration_seconds_bucket{relay="a",le="+Inf"} 330
mail_delivery_duration_seconds_sum{relay="a"} 98714
mail_delivery_duration_seconds_count{relay="a"} 330
# HELP export_size_bytes Buckets sorted as text: 1000 before 200.
# TYPE export_size_bytes histogram
export_size_bytes_bucket{kind="csv",le="+Inf"} 57
export_size_bytes_bucket{kind="csv",le="1000"} 31
export_size_bytes_bucket{kind="csv",le="200"} 4
export_size_bytes_bucket{kind="csv",le="50000"} 56
export_size_bytes_sum{kind="csv"} 312044
export_size_bytes_count{kind="csv"} 57
# HELP cache_lookup_ms Milliseconds in the name, and one bound given twice.
# TYPE cache_lookup_ms histogram
cache_lookup_ms_bucket{cache="price",le="1"} 90100
cache_lookup_ms_bucket{cache="price",le="1.0"} 90100
cache_lookup_ms_bucket{cache="price",le="10"} 98822
cache_lookup_ms_bucket{cache="price",le="+Inf"} 99001
cache_lookup_ms_sum{cache="price"} 71204.5
cache_lookup_ms_count{cache="price"} 99001
# HELP batch_duration_seconds Counts that cannot be: a fraction and a number below zero.
# TYPE batch_duration_seconds histogram
batch_duration_seconds_bucket{step="load",le="60"} -3
batch_duration_seconds_bucket{step="load",le="600"} 11.5
batch_duration_seconds_bucket{step="load",le="+Inf"} 12
batch_duration_seconds_sum{step="load"} 2890
batch_duration_seconds_count{step="load"} 12
# HELP poll_duration_seconds No sum: no average can be read from it.
# TYPE poll_duration_seconds histogram
poll_duration_seconds_bucket{queue="stock",le="0.5"} 71
poll_duration_seconds_bucket{queue="stock",le="+Inf"} 74
poll_duration_seconds_count{queue="stock"} 74
# HELP login_duration_seconds And one that tells the truth.
# TYPE login_duration_seconds histogram
login_duration_seconds_bucket{method="password",le="0.1"} 1804
login_duration_seconds_bucket{method="password",le="0.5"} 2211
login_duration_seconds_bucket{method="password",le="+Inf"} 2230
login_duration_seconds_sum{method="password"} 288.4
login_duration_seconds_count{method="password"} 2230
`;

export const lyingHistogram: Example = {
  id: 'lying-histogram',
  fileName: 'lying-histogram.prom',
  text: () => TEXT,
};

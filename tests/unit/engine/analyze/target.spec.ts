import { describe, expect, it } from 'vitest';
import { openText } from '../../../support/open.ts';

const targetOf = async (text: string) => (await openText(text)).overview.target;

describe('where a dump was scraped', () => {
  it.each([
    [
      'the request of curl -v says',
      '> GET /metrics HTTP/1.1\n> Host: 10.0.0.7:9100\n> \n< HTTP/1.1 200 OK\n< \nup 1\n',
      '10.0.0.7:9100',
    ],
    [
      'a path that is not /metrics belongs to it',
      '> GET /probe?target=a HTTP/1.1\n> Host: b:9115\n> \n< HTTP/1.1 200 OK\n< \nup 1\n',
      'b:9115/probe?target=a',
    ],
    [
      'the request goes before the labels',
      '> GET /metrics HTTP/1.1\n> Host: a:1\n> \n< HTTP/1.1 200 OK\n< \nup{instance="b:2"} 1\n',
      'a:1',
    ],
    [
      'job and instance say when all series carry the same',
      'a{instance="db1:9187",job="postgres"} 1\nb{job="postgres",instance="db1:9187",x="y"} 2\n',
      'postgres db1:9187',
    ],
    [
      'the job alone says when instances differ',
      'a{job="node",instance="a:1"} 1\na{job="node",instance="b:1"} 1\n',
      'node',
    ],
    ['nobody knows when one series lacks the label', 'a{instance="a:1"} 1\nb 2\n', ''],
    ['nobody knows when the label is empty', 'a{instance=""} 1\n', ''],
    [
      'target_info says, in the words of OpenTelemetry',
      'target_info{service_name="cart",service_namespace="shop",service_instance_id="7f"} 1\na 2\n',
      'shop/cart 7f',
    ],
    ['target_info says, in quoted names', '{"target_info","service.name"="cart"} 1\na 2\n', 'cart'],
    [
      'two target_info say nothing',
      'target_info{service_name="a"} 1\ntarget_info{service_name="b"} 1\n',
      '',
    ],
    ['a bare dump does not tell', 'up 1\n', ''],
    ['an empty one does not either', '', ''],
  ])('%s', async (_, text, target) => {
    expect(await targetOf(text)).toBe(target);
  });

  it('two requests to different hosts leave it open', async () => {
    const exchange = (host: string) =>
      `> GET /metrics HTTP/1.1\n> Host: ${host}\n> \n< HTTP/1.1 200 OK\n< \nup 1\n`;
    expect(await targetOf(exchange('a:1') + exchange('b:1'))).toBe('');
    expect(await targetOf(exchange('a:1') + exchange('a:1'))).toBe('a:1');
  });
});

// For programs: an object a line, a line a file.

import { jsonReport } from '../../report/json-report.ts';
import { jsonText } from '../print-json.ts';
import type { OutputFormat } from './format.ts';

export const json: OutputFormat = {
  id: 'json',

  begin: ({ speech }) => ({
    file({ file, overview, findings }) {
      return `${jsonText(jsonReport(file, overview, findings, speech))}\n`;
    },
    unread: () => '',
    end: () => '',
  }),
};

// For people: a report a file, a blank line between two.

import { printReport } from '../print-report.ts';
import type { OutputFormat } from './format.ts';

export const text: OutputFormat = {
  id: 'text',

  begin(run) {
    let before = '';
    return {
      file(checked) {
        const report = before + printReport(checked, run);
        before = '\n';
        return report;
      },
      // Standard error has said it.
      unread: () => '',
      end: () => '',
    };
  },
};

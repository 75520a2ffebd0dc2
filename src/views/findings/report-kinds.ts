export const REPORT_KINDS = ['markdown', 'saveMarkdown', 'saveHtml', 'saveJson'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

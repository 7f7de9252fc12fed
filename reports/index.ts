export { pageNames } from './formats/page-names.ts';
export { renderMarkdown } from './markdown/render-markdown.ts';
export type { MarkdownOptions } from './markdown/render-markdown.ts';
export { renderTable } from './terminal/render-table.ts';
export { renderTerminal } from './terminal/render-terminal.ts';
export type { TerminalOptions } from './terminal/render-terminal.ts';
export { describeFailures, formatNames, loadFormats, writeReports } from './write-reports.ts';
export type { ReportFailure, ReportOptions, WrittenMain, WrittenReports } from './write-reports.ts';

import type { PromRuleId } from '../../../../model/rule-ids-prom.ts';
import type { RuleText } from '../../../say.ts';
import { badValue } from './bad-value.ts';
import { bareIdentBraces } from './bare-ident-braces.ts';
import { bom } from './bom.ts';
import { commentLookalike } from './comment-lookalike.ts';
import { counterOmNames } from './counter-om-names.ts';
import { counterValue } from './counter-value.ts';
import { crInHelp } from './cr-in-help.ts';
import { crlf } from './crlf.ts';
import { duplicateLabel } from './duplicate-label.ts';
import { duplicateSeries } from './duplicate-series.ts';
import { emptyBraces } from './empty-braces.ts';
import { extraComma } from './extra-comma.ts';
import { extraToken } from './extra-token.ts';
import { finalNewline } from './final-newline.ts';
import { grouping } from './grouping.ts';
import { helpAfterSample } from './help-after-sample.ts';
import { helpBadName } from './help-bad-name.ts';
import { helpDuplicate } from './help-duplicate.ts';
import { helpEscape } from './help-escape.ts';
import { histInfBucket } from './hist-inf-bucket.ts';
import { histInfCount } from './hist-inf-count.ts';
import { histLe } from './hist-le.ts';
import { histLeSpelling } from './hist-le-spelling.ts';
import { histMonotonic } from './hist-monotonic.ts';
import { histOrder } from './hist-order.ts';
import { histParts } from './hist-parts.ts';
import { histSum } from './hist-sum.ts';
import { histValues } from './hist-values.ts';
import { invalidUtf8Comment } from './invalid-utf8-comment.ts';
import { invalidUtf8Help } from './invalid-utf8-help.ts';
import { invalidUtf8Label } from './invalid-utf8-label.ts';
import { labelDunderName } from './label-__name__.ts';
import { labelEscape } from './label-escape.ts';
import { labelName } from './label-name.ts';
import { labelQuotes } from './label-quotes.ts';
import { labelReserved } from './label-reserved.ts';
import { leadingWhitespace } from './leading-whitespace.ts';
import { metricName } from './metric-name.ts';
import { missingComma } from './missing-comma.ts';
import { missingValue } from './missing-value.ts';
import { multipleTimestamps } from './multiple-timestamps.ts';
import { notMetrics } from './not-metrics.ts';
import { nulLine } from './nul-line.ts';
import { omLeftovers } from './om-leftovers.ts';
import { quotedMisuse } from './quoted-misuse.ts';
import { rawNewline } from './raw-newline.ts';
import { reservedNames } from './reserved-names.ts';
import { signedNan } from './signed-nan.ts';
import { summaryCount } from './summary-count.ts';
import { summaryQuantile } from './summary-quantile.ts';
import { targetLabelClash } from './target-label-clash.ts';
import { timestampNotInt } from './timestamp-not-int.ts';
import { timestampSigned } from './timestamp-signed.ts';
import { timestampUnit } from './timestamp-unit.ts';
import { trailingWhitespace } from './trailing-whitespace.ts';
import { typeAfterSample } from './type-after-sample.ts';
import { typeCase } from './type-case.ts';
import { typeDuplicate } from './type-duplicate.ts';
import { typeIncomplete } from './type-incomplete.ts';
import { typeUnknownWord } from './type-unknown-word.ts';
import { typeWhitespace } from './type-whitespace.ts';
import { unclosed } from './unclosed.ts';
import { unescapedQuote } from './unescaped-quote.ts';
import { utf8SyntaxSupport } from './utf8-syntax-support.ts';
import { valueGoLiteral } from './value-go-literal.ts';
import { valueRange } from './value-range.ts';

export const promTexts: Readonly<Record<PromRuleId, RuleText>> = {
  'prom/not-metrics': notMetrics,
  'prom/final-newline': finalNewline,
  'prom/crlf': crlf,
  'prom/cr-in-help': crInHelp,
  'prom/bom': bom,
  'prom/leading-whitespace': leadingWhitespace,
  'prom/trailing-whitespace': trailingWhitespace,
  'prom/type-whitespace': typeWhitespace,
  'prom/nul-line': nulLine,
  'prom/invalid-utf8-label': invalidUtf8Label,
  'prom/invalid-utf8-help': invalidUtf8Help,
  'prom/invalid-utf8-comment': invalidUtf8Comment,
  'prom/metric-name': metricName,
  'prom/label-name': labelName,
  'prom/label-__name__': labelDunderName,
  'prom/label-reserved': labelReserved,
  'prom/duplicate-label': duplicateLabel,
  'prom/label-quotes': labelQuotes,
  'prom/missing-comma': missingComma,
  'prom/extra-comma': extraComma,
  'prom/unclosed': unclosed,
  'prom/unescaped-quote': unescapedQuote,
  'prom/label-escape': labelEscape,
  'prom/raw-newline': rawNewline,
  'prom/empty-braces': emptyBraces,
  'prom/bare-ident-braces': bareIdentBraces,
  'prom/utf8-syntax-support': utf8SyntaxSupport,
  'prom/quoted-misuse': quotedMisuse,
  'prom/missing-value': missingValue,
  'prom/bad-value': badValue,
  'prom/value-go-literal': valueGoLiteral,
  'prom/signed-nan': signedNan,
  'prom/value-range': valueRange,
  'prom/timestamp-not-int': timestampNotInt,
  'prom/timestamp-signed': timestampSigned,
  'prom/timestamp-unit': timestampUnit,
  'prom/extra-token': extraToken,
  'prom/type-duplicate': typeDuplicate,
  'prom/type-after-sample': typeAfterSample,
  'prom/type-unknown-word': typeUnknownWord,
  'prom/type-case': typeCase,
  'prom/type-incomplete': typeIncomplete,
  'prom/comment-lookalike': commentLookalike,
  'prom/help-duplicate': helpDuplicate,
  'prom/help-after-sample': helpAfterSample,
  'prom/help-escape': helpEscape,
  'prom/help-bad-name': helpBadName,
  'prom/om-leftovers': omLeftovers,
  'prom/duplicate-series': duplicateSeries,
  'prom/multiple-timestamps': multipleTimestamps,
  'prom/grouping': grouping,
  'prom/hist-inf-bucket': histInfBucket,
  'prom/hist-inf-count': histInfCount,
  'prom/hist-order': histOrder,
  'prom/hist-monotonic': histMonotonic,
  'prom/hist-le': histLe,
  'prom/hist-le-spelling': histLeSpelling,
  'prom/hist-parts': histParts,
  'prom/hist-values': histValues,
  'prom/hist-sum': histSum,
  'prom/summary-quantile': summaryQuantile,
  'prom/summary-count': summaryCount,
  'prom/counter-value': counterValue,
  'prom/counter-om-names': counterOmNames,
  'prom/reserved-names': reservedNames,
  'prom/target-label-clash': targetLabelClash,
};

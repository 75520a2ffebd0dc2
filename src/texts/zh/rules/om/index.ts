import type { OmRuleId } from '../../../../model/rule-ids-om.ts';
import type { RuleText } from '../../../say.ts';
import { afterEof } from './after-eof.ts';
import { blankLine } from './blank-line.ts';
import { bom } from './bom.ts';
import { canonical } from './canonical.ts';
import { comment } from './comment.ts';
import { commonLabel } from './common-label.ts';
import { confusingSuffix } from './confusing-suffix.ts';
import { counterSuffix } from './counter-suffix.ts';
import { counterValue } from './counter-value.ts';
import { createdMissing } from './created-missing.ts';
import { createdOrder } from './created-order.ts';
import { crlf } from './crlf.ts';
import { duplicate } from './duplicate.ts';
import { eofNewline } from './eof-newline.ts';
import { escape } from './escape.ts';
import { exemplarDupLabel } from './exemplar-dup-label.ts';
import { exemplarLength } from './exemplar-length.ts';
import { exemplarPlace } from './exemplar-place.ts';
import { exemplarRange } from './exemplar-range.ts';
import { exemplarSyntax } from './exemplar-syntax.ts';
import { gaugeSuffix } from './gauge-suffix.ts';
import { gaugehist } from './gaugehist.ts';
import { helpEmpty } from './help-empty.ts';
import { helpLong } from './help-long.ts';
import { helpSp } from './help-sp.ts';
import { histCount } from './hist-count.ts';
import { histInf } from './hist-inf.ts';
import { histLe } from './hist-le.ts';
import { histOrder } from './hist-order.ts';
import { histSumMissing } from './hist-sum-missing.ts';
import { histValues } from './hist-values.ts';
import { info } from './info.ts';
import { interleaved } from './interleaved.ts';
import { labelReserved } from './label-reserved.ts';
import { labelSetsDiffer } from './label-sets-differ.ts';
import { labelSyntax } from './label-syntax.ts';
import { labelUnique } from './label-unique.ts';
import { metadataAfterSample } from './metadata-after-sample.ts';
import { metadataDuplicate } from './metadata-duplicate.ts';
import { metadataInterleaved } from './metadata-interleaved.ts';
import { metadataOrder } from './metadata-order.ts';
import { missingEof } from './missing-eof.ts';
import { nameChars } from './name-chars.ts';
import { nameClash } from './name-clash.ts';
import { nameColon } from './name-colon.ts';
import { nameReserved } from './name-reserved.ts';
import { om2InOm1 } from './om2-in-om1.ts';
import { stateset } from './stateset.ts';
import { summaryCount } from './summary-count.ts';
import { summaryQuantile } from './summary-quantile.ts';
import { targetFirst } from './target-first.ts';
import { timestamp } from './timestamp.ts';
import { timestampExp } from './timestamp-exp.ts';
import { timestampMs } from './timestamp-ms.ts';
import { timestampOrder } from './timestamp-order.ts';
import { timestampPresent } from './timestamp-present.ts';
import { trailingComma } from './trailing-comma.ts';
import { typeWord } from './type-word.ts';
import { unitSuffix } from './unit-suffix.ts';
import { unitType } from './unit-type.ts';
import { unknownType } from './unknown-type.ts';
import { utf8 } from './utf8.ts';
import { utf8Names } from './utf8-names.ts';
import { value } from './value.ts';
import { whitespace } from './whitespace.ts';

export const omTexts: Readonly<Record<OmRuleId, RuleText>> = {
  'om/missing-eof': missingEof,
  'om/eof-newline': eofNewline,
  'om/after-eof': afterEof,
  'om/blank-line': blankLine,
  'om/comment': comment,
  'om/whitespace': whitespace,
  'om/crlf': crlf,
  'om/bom': bom,
  'om/utf8': utf8,
  'om/trailing-comma': trailingComma,
  'om/label-syntax': labelSyntax,
  'om/label-unique': labelUnique,
  'om/label-reserved': labelReserved,
  'om/label-sets-differ': labelSetsDiffer,
  'om/name-reserved': nameReserved,
  'om/name-colon': nameColon,
  'om/name-chars': nameChars,
  'om/utf8-names': utf8Names,
  'om/escape': escape,
  'om/type-word': typeWord,
  'om/unknown-type': unknownType,
  'om/metadata-duplicate': metadataDuplicate,
  'om/metadata-after-sample': metadataAfterSample,
  'om/metadata-interleaved': metadataInterleaved,
  'om/metadata-order': metadataOrder,
  'om/help-sp': helpSp,
  'om/help-empty': helpEmpty,
  'om/help-long': helpLong,
  'om/unit-suffix': unitSuffix,
  'om/unit-type': unitType,
  'om/confusing-suffix': confusingSuffix,
  'om/name-clash': nameClash,
  'om/counter-suffix': counterSuffix,
  'om/counter-value': counterValue,
  'om/created-order': createdOrder,
  'om/created-missing': createdMissing,
  'om/gauge-suffix': gaugeSuffix,
  'om/stateset': stateset,
  'om/info': info,
  'om/hist-inf': histInf,
  'om/hist-count': histCount,
  'om/hist-sum-missing': histSumMissing,
  'om/hist-le': histLe,
  'om/canonical': canonical,
  'om/hist-order': histOrder,
  'om/hist-values': histValues,
  'om/gaugehist': gaugehist,
  'om/summary-quantile': summaryQuantile,
  'om/summary-count': summaryCount,
  'om/timestamp': timestamp,
  'om/timestamp-exp': timestampExp,
  'om/timestamp-ms': timestampMs,
  'om/timestamp-present': timestampPresent,
  'om/timestamp-order': timestampOrder,
  'om/duplicate': duplicate,
  'om/interleaved': interleaved,
  'om/value': value,
  'om/exemplar-syntax': exemplarSyntax,
  'om/exemplar-length': exemplarLength,
  'om/exemplar-place': exemplarPlace,
  'om/exemplar-range': exemplarRange,
  'om/exemplar-dup-label': exemplarDupLabel,
  'om/common-label': commonLabel,
  'om/target-first': targetFirst,
  'om/om2-in-om1': om2InOm1,
};

// Every rule of OpenMetrics 1.0, in the order of the catalogue.

import type { Rule } from '../rule.ts';
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

export const omRules: readonly Rule[] = [
  missingEof,
  eofNewline,
  afterEof,
  blankLine,
  comment,
  whitespace,
  crlf,
  bom,
  utf8,
  trailingComma,
  labelSyntax,
  labelUnique,
  labelReserved,
  labelSetsDiffer,
  nameReserved,
  nameColon,
  nameChars,
  utf8Names,
  escape,
  typeWord,
  unknownType,
  metadataDuplicate,
  metadataAfterSample,
  metadataInterleaved,
  metadataOrder,
  helpSp,
  helpEmpty,
  helpLong,
  unitSuffix,
  unitType,
  confusingSuffix,
  nameClash,
  counterSuffix,
  counterValue,
  createdOrder,
  createdMissing,
  gaugeSuffix,
  stateset,
  info,
  histInf,
  histCount,
  histSumMissing,
  histLe,
  canonical,
  histOrder,
  histValues,
  gaugehist,
  summaryQuantile,
  summaryCount,
  timestamp,
  timestampExp,
  timestampMs,
  timestampPresent,
  timestampOrder,
  duplicate,
  interleaved,
  value,
  exemplarSyntax,
  exemplarLength,
  exemplarPlace,
  exemplarRange,
  exemplarDupLabel,
  commonLabel,
  targetFirst,
  om2InOm1,
];

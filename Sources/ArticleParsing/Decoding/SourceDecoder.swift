internal import ArticleModel

/// Turns the bytes of an input into UTF-8, whatever charset they are in.
///
/// The order of belief: a byte order mark; that the bytes are valid UTF-8; what the format declares;
/// what ICU's detector is sure of; Windows-1252 where the bytes look like it; UTF-8 with damage.
/// Content never throws: what is odd is a diagnostic.
struct SourceDecoder {
  /// The charset that the input names in its own words; no format read today has a place for one.
  var declaredCharset: String?
  /// Whether NUL bytes stay as they are; else each becomes U+FFFD.
  var keepsNulls = false

  /// Decodes a whole input.
  ///
  /// - Complexity: O(*n*); valid UTF-8 without a mark is not copied.
  func decode(_ bytes: [UInt8]) -> DecodedSource {
    if bytes.isEmpty { return .empty }
    if hasBinarySignature(bytes) { return .binary }
    if let mark = ByteOrderMark(of: bytes) {
      if mark.charset == "UTF-8" { return decodeUTF8(bytes, from: mark.length) }
      return convert(bytes, from: mark.length, charset: mark.charset)
    }
    let check = UTF8Check(bytes)
    if check.isValid {
      guard check.hasLowControls else { return DecodedSource(bytes: bytes, charset: "UTF-8") }
      let statistics = ByteStatistics(bytes)
      if let charset = statistics.unmarkedCharset {
        return convert(bytes, from: 0, charset: charset, isGuess: true)
      }
      return statistics.isBinary ? .binary : decodeUTF8(bytes, from: 0)
    }
    let statistics = ByteStatistics(bytes)
    if let charset = statistics.unmarkedCharset {
      return convert(bytes, from: 0, charset: charset, isGuess: true)
    }
    if statistics.isBinary { return .binary }
    if let declaredCharset, !isUTF8(declaredCharset) {
      return convert(bytes, from: 0, charset: declaredCharset)
    }
    if let charset = LegacyCharset.guess(bytes) {
      return convert(bytes, from: 0, charset: charset, isGuess: true)
    }
    return decodeUTF8(bytes, from: 0)
  }

  private func decodeUTF8(_ bytes: [UInt8], from start: Int) -> DecodedSource {
    let repaired = RepairedUTF8(bytes, from: start, replacingNulls: !keepsNulls)
    let differs = start > 0 || repaired.malformedCount > 0 || repaired.nullCount > 0
    var source = DecodedSource(
      bytes: repaired.bytes, charset: "UTF-8", original: differs ? repaired.map : nil)
    if let place = repaired.firstMalformed {
      let original = repaired.map.origin(ofOffset: place) ?? 0
      source.diagnostics.append(
        .invalidUTF8(count: repaired.malformedCount, original: original, at: place))
    }
    let kept = keepsNulls ? repaired.bytes.firstIndex(of: 0) : nil
    if let place = repaired.firstNull ?? kept {
      let count = keepsNulls ? repaired.bytes.count { $0 == 0 } : repaired.nullCount
      source.diagnostics.append(.nullBytes(count: count, replaced: !keepsNulls, at: place))
    }
    return source
  }

  private func convert(
    _ bytes: [UInt8], from start: Int, charset: String, isGuess: Bool = false
  ) -> DecodedSource {
    guard let text = ConvertedText(bytes, from: start, charset: charset) else {
      var source = decodeUTF8(bytes, from: start)
      source.diagnostics.insert(.unknownCharset(charset), at: 0)
      return source
    }
    var source = DecodedSource(bytes: text.bytes, charset: text.charset, original: text.map)
    if isGuess { source.diagnostics.append(.guessedCharset(text.charset)) }
    if text.malformedCount > 0 {
      source.diagnostics.append(
        .undecodable(text.charset, count: text.malformedCount, at: text.firstReplacement))
    }
    replaceNulls(in: &source)
    return source
  }

  /// NULs of a decoded text are as unwelcome as those of the input.
  private func replaceNulls(in source: inout DecodedSource) {
    guard let first = source.bytes.firstIndex(of: 0) else { return }
    if keepsNulls {
      let count = source.bytes.count { $0 == 0 }
      source.diagnostics.append(.nullBytes(count: count, replaced: false, at: first))
      return
    }
    let repaired = RepairedUTF8(source.bytes, from: 0, replacingNulls: true)
    var map = OffsetMap()
    for run in repaired.map.runs {
      appendComposed(run, through: source.original ?? OffsetMap(), to: &map)
    }
    source.bytes = repaired.bytes
    source.original = map
    source.diagnostics.append(
      .nullBytes(count: repaired.nullCount, replaced: true, at: repaired.firstNull ?? first))
  }

  /// Adds what `run`, whose origin is the derived text of `map`, comes from there.
  private func appendComposed(
    _ run: OffsetMap.Run, through map: OffsetMap, to composed: inout OffsetMap
  ) {
    guard run.isCopy else {
      guard let origin = map.origin(of: run.originStart..<run.originEnd) else { return }
      composed.appendUnits(
        .init(
          start: run.start, length: run.length, originStart: origin.lowerBound,
          originLength: origin.count))
      return
    }
    let shift = run.start - run.originStart
    var index = map.runs.partitioningIndex { $0.end > run.originStart }
    while index < map.runs.count, map.runs[index].start < run.originEnd {
      let inner = map.runs[index]
      let start = max(inner.start, run.originStart)
      let end = min(inner.end, run.originEnd)
      var part = inner.part(start..<end)
      part.start += shift
      composed.appendUnits(part)
      index += 1
    }
  }
}

private func isUTF8(_ charset: String) -> Bool {
  let name = charset.lowercased()
  return name == "utf-8" || name == "utf8"
}

internal import ArticleModel

/// Finds and reads the block of data before an article's body, in whichever form it is written.
///
/// | form | found by |
/// | --- | --- |
/// | YAML | lines `---` … `---` or `...`; `---yaml` |
/// | TOML | lines `+++` … `+++`; `---toml` |
/// | JSON | an object at the start; `---json`; lines `;;;` … `;;;`, the braces left out or not |
/// | Org | `#+KEY: value` lines |
/// | collapsed | pairs on one line, with or without fences on it |
/// | YAML without fences | `key: value` lines, two of them with known keys |
///
/// Blank lines may stand before it. What has no closing fence is no front matter.
struct FrontMatterReader {
  let source: [UInt8]
  let lines: SourceLines

  /// Reads the front matter of `source`, if it has one.
  ///
  /// - Complexity: O(*n*).
  static func read(_ source: [UInt8]) -> FrontMatterReading {
    let reader = FrontMatterReader(source: source, lines: SourceLines(source))
    guard let first = reader.lines.firstFilledLine(from: 0) else { return FrontMatterReading() }
    var reading = reader.read(from: first)
    if let block = reading.block {
      reading.diagnostics += KeyRepetition.diagnostics(of: block)
    }
    let surplus = reading.diagnostics.count - mostDiagnostics
    if surplus > 0 {
      reading.diagnostics.removeLast(surplus)
      reading.diagnostics.append(.moreProblems(surplus, at: reading.block?.range.lowerBound))
    }
    return reading
  }

  /// Beyond these a block is a ruin, and a record should not grow with it.
  private static let mostDiagnostics = 100

  private func read(from first: Range<Int>) -> FrontMatterReading {
    if let fence = FrontMatterFence(lines, at: first) { return readFenced(fence) }
    switch source[first.lowerBound] {
    case UInt8(ascii: "{"): return readObject(at: first.lowerBound)
    case SourceByte.hash: return OrgKeywords.read(lines, from: first)
    default: break
    }
    if let collapsed = readCollapsed(first) { return collapsed }
    return UnfencedFrontMatter.read(lines, from: first)
  }

  private func readFenced(_ fence: FrontMatterFence) -> FrontMatterReading {
    guard let closing = fence.closing(lines) else {
      var reading = FrontMatterReading()
      if UnfencedFrontMatter.looksLikePair(lines, lines.line(at: fence.contentStart)) {
        reading.diagnostics.append(.unclosedFrontMatter(at: fence.opening.lowerBound))
      }
      return reading
    }
    let content = fence.contentStart..<closing.lowerBound
    let end = lines.start(after: closing.upperBound)
    let range = fence.opening.lowerBound..<end
    switch fence.language {
    case .code(let name):
      return FrontMatterReading(
        bodyStart: end, diagnostics: [.unsupportedLanguage(name, at: range.lowerBound)])
    case .yaml:
      guard let yaml = YAMLBlock(source, in: content), !isProse(yaml, in: content) else {
        return unreadYAML(fence)
      }
      return reading(.yaml, range, yaml.pairs, yaml.diagnostics)
    case .toml:
      let toml = TOMLReader.read(source, in: content)
      return reading(.toml, range, toml.pairs, toml.diagnostics)
    case .json:
      let json = JSONFrontMatter.readBlock(lines, in: content)
      return reading(.json, range, json.pairs, json.diagnostics)
    }
  }

  /// Text between two rules: a blank line stands before the second one, which would else make a
  /// heading of it, and one behind the first, or not all of it is YAML; and no key is a known one.
  private func isProse(_ yaml: YAMLBlock, in content: Range<Int>) -> Bool {
    guard !yaml.pairs.isEmpty, !yaml.pairs.contains(where: { FrontMatterKeys.isKnown($0.key) })
    else { return false }
    let beginsBlank = lines.isBlank(lines.line(at: content.lowerBound))
    let filled = lines.trimmed(content)
    let lastLine = lines.line(at: filled.upperBound).upperBound
    let endsBlank = lines.start(after: lastLine) < content.upperBound
    return endsBlank && (beginsBlank || !yaml.isWhole)
  }

  /// Text between two rules is body; where it begins like front matter, that is worth a word.
  private func unreadYAML(_ fence: FrontMatterFence) -> FrontMatterReading {
    var reading = FrontMatterReading()
    if UnfencedFrontMatter.looksLikePair(lines, lines.line(at: fence.contentStart)) {
      reading.diagnostics.append(.unreadFrontMatter(at: fence.opening.lowerBound))
    }
    return reading
  }

  private func reading(
    _ format: FrontMatter.Format, _ range: Range<Int>, _ pairs: [LocatedPair],
    _ diagnostics: [Diagnostic]
  ) -> FrontMatterReading {
    let block = FrontMatterBlock(format: format, range: range, pairs: pairs)
    return FrontMatterReading(
      block: block, bodyStart: range.upperBound, diagnostics: diagnostics)
  }

  /// An object that the text begins with; braces of templates (`{{`, `{%`) open none.
  private func readObject(at start: Int) -> FrontMatterReading {
    guard let inside = lines.firstFilledLine(from: start + 1) else { return FrontMatterReading() }
    let next = source[lines.trimmed(inside).lowerBound]
    guard next == SourceByte.quote || next == UInt8(ascii: "}") else {
      return FrontMatterReading()
    }
    var reader = JSONReader(source, in: start..<source.count, isLenient: true)
    do throws(JSONReadError) {
      let object = try reader.value()
      let line = lines.line(at: object.range.upperBound)
      let end = lines.isBlank(line) ? lines.start(after: line.upperBound) : line.lowerBound
      return reading(
        .json, start..<end, JSONFrontMatter.pairs(of: object, in: source),
        reader.problems.map { .jsonSyntax($0) })
    } catch {
      return FrontMatterReading(diagnostics: [.unreadObject(error)])
    }
  }

  private func readCollapsed(_ first: Range<Int>) -> FrontMatterReading? {
    var start = lines.trimmed(first).lowerBound
    let line = start..<first.upperBound
    if lines.hasPrefix("--- ", at: start, within: line)
      || lines.hasPrefix("+++ ", at: start, within: line)
    {
      start += 4
    }
    let collapsed = CollapsedPairs(lines, in: start..<first.upperBound)
    guard collapsed.isFrontMatter else { return nil }
    return reading(.collapsed, line.lowerBound..<collapsed.bodyStart, collapsed.pairs, [])
  }
}

extension Diagnostic {
  fileprivate static func moreProblems(_ count: Int, at offset: Int?) -> Diagnostic {
    Diagnostic(
      code: "more-front-matter-problems", severity: .warning,
      message: "\(count) more problems of the front matter are not listed", offset: offset)
  }

  fileprivate static func unclosedFrontMatter(at offset: Int) -> Diagnostic {
    Diagnostic(
      code: "unclosed-front-matter", severity: .warning,
      message: "the front matter has no closing fence; it is read as part of the body",
      offset: offset)
  }

  fileprivate static func unreadFrontMatter(at offset: Int) -> Diagnostic {
    Diagnostic(
      code: "unread-front-matter", severity: .warning,
      message: "what stands between the fences is no mapping of keys to values; it is read as part "
        + "of the body",
      offset: offset)
  }

  fileprivate static func unsupportedLanguage(_ name: String, at offset: Int) -> Diagnostic {
    Diagnostic(
      code: "unsupported-front-matter", severity: .warning,
      message: "front matter in the language '\(name)' is never run and was skipped",
      offset: offset)
  }

  fileprivate static func unreadObject(_ error: JSONReadError) -> Diagnostic {
    Diagnostic(
      code: "json-syntax", severity: .warning,
      message: "the object at the start is not JSON (\(error.message)) and is read as body",
      offset: error.offset)
  }
}

internal import ArticleModel

/// Front matter that is a JSON object.
enum JSONFrontMatter {
  /// Reads a block between fences: an object, or its members without the braces.
  ///
  /// What is no JSON at all leaves no pairs, and a diagnostic.
  static func readBlock(
    _ lines: SourceLines, in content: Range<Int>
  ) -> (pairs: [LocatedPair], diagnostics: [Diagnostic]) {
    let inner = lines.trimmed(content)
    guard !inner.isEmpty else { return ([], []) }
    var reader = JSONReader(lines.source, in: inner, isLenient: true)
    do throws(JSONReadError) {
      let members: [JSONNode.Member]
      if lines.source[inner.lowerBound] == UInt8(ascii: "{") {
        let object = try reader.value()
        guard case .object(let found) = object.content else { return ([], []) }
        members = found
      } else {
        members = try reader.members()
      }
      return (pairs(of: members, in: lines.source), reader.problems.map { .jsonSyntax($0) })
    } catch {
      return ([], (reader.problems + [error]).map { .jsonSyntax($0) })
    }
  }

  /// The members of an object.
  static func pairs(of object: JSONNode, in source: [UInt8]) -> [LocatedPair] {
    guard case .object(let members) = object.content else { return [] }
    return pairs(of: members, in: source)
  }

  private static func pairs(of members: [JSONNode.Member], in source: [UInt8]) -> [LocatedPair] {
    members.map {
      LocatedPair(
        key: $0.key.string(in: source), keyRange: $0.key.range, value: value($0.value, in: source))
    }
  }

  private static func value(_ node: JSONNode, in source: [UInt8]) -> LocatedValue {
    switch node.content {
    case .null: return LocatedValue(.null, at: node.range)
    case .bool(let value): return LocatedValue(.boolean(value), at: node.range)
    case .number, .word:
      return LocatedValue(.scalar(LocatedScalar(source[node.range], .plain)), at: node.range)
    case .string:
      let notation = LocatedScalar.Notation.escaped(quoteLength: 1, folded: false)
      let scalar = LocatedScalar(node.text(in: source), notation)
      return LocatedValue(.scalar(scalar), at: node.range)
    case .array(let elements):
      return LocatedValue(.list(elements.map { value($0, in: source) }), at: node.range)
    case .object(let members):
      return LocatedValue(.map(pairs(of: members, in: source)), at: node.range)
    }
  }
}

extension Diagnostic {
  static func jsonSyntax(_ error: JSONReadError) -> Diagnostic {
    Diagnostic(
      code: "json-syntax", severity: .warning,
      message: "the front matter is not JSON: \(error.message)", offset: error.offset)
  }
}

/// Writes out the braces of a pattern: `{a,b{c,d}}.md` is `a.md`, `bc.md` and `bd.md`.
enum BraceExpansion {
  /// The patterns that `text` stands for, in the order in which they are written.
  ///
  /// A brace without a comma stands for itself, with the braces around it left out.
  static func expand(_ text: [UInt8], limit: Int) throws(GlobError) -> [[UInt8]] {
    var results: [[UInt8]] = []
    // What is left to write out; the last comes first.
    var pending = [text]
    while let pattern = pending.popLast() {
      guard let brace = try firstBrace(of: pattern) else {
        results.append(pattern)
        continue
      }
      guard results.count + pending.count + brace.choices.count <= limit else {
        throw .tooManyAlternatives(limit: limit)
      }
      let head = pattern[..<brace.range.lowerBound]
      let tail = pattern[brace.range.upperBound...]
      for choice in brace.choices.reversed() {
        pending.append(Array(head + pattern[choice] + tail))
      }
    }
    return results
  }

  private struct Brace {
    /// From the `{` to behind its `}`.
    var range: Range<Int>
    var choices: [Range<Int>]
  }

  /// The first brace that is neither escaped nor in a set.
  private static func firstBrace(of pattern: [UInt8]) throws(GlobError) -> Brace? {
    var start: Int?
    var depth = 0
    var choiceStart = 0
    var choices: [Range<Int>] = []
    var index = 0
    while index < pattern.count {
      switch pattern[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["):
        // A `]` that comes first belongs to the set.
        if let end = pattern[(index + 1)...].dropFirst().firstIndex(of: UInt8(ascii: "]")) {
          index = end
        }
      case UInt8(ascii: "{"):
        depth += 1
        if depth == 1 {
          start = index
          choiceStart = index + 1
        }
      case UInt8(ascii: ",") where depth == 1:
        choices.append(choiceStart..<index)
        choiceStart = index + 1
      case UInt8(ascii: "}") where depth > 0:
        depth -= 1
        if depth == 0, let start {
          choices.append(choiceStart..<index)
          return Brace(range: start..<index + 1, choices: choices)
        }
      default: break
      }
      index += 1
    }
    if start != nil { throw .unclosedBrace }
    return nil
  }
}

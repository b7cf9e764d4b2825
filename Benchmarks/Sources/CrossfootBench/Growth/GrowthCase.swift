/// A kind of input that makes careless code take more than its share of time, made in any size.
struct GrowthCase: Sendable {
  let name: String
  /// About so many bytes of it.
  let make: @Sendable (_ size: Int) -> [UInt8]

  static let all: [GrowthCase] = [
    repeated("one line", "word and $1.50 again, "),
    repeated("[", "["),
    repeated("![", "!["),
    repeated("*a_", "*a_"),
    repeated("nested quotes, a line", "> "),
    nested("nested lists", "- x"),
    nested("nested quotes, deeper each", "", filler: "> "),
    repeated("table of n rows", "| 1 | $2 | 3% |\n", before: "| a | b | c |\n|---|---|---|\n"),
    repeated("unclosed fences", "```\n~~~\n"),
    repeated("backquotes", "`a``"),
    repeated("$1 ", "$1 "),
    repeated("1,", "1,"),
    repeated("names", "Ada Bell of Acme Corp. "),
    repeated("dates", "on May 3, 2025, "),
    repeated("link definitions", "[a]: b\n"),
    repeated("angle brackets", "<a "),
    repeated("front matter keys", "k: v\n", before: "---\n", after: "---\n"),
    GrowthCase(name: "YAML bomb", make: bomb),
    repeated("diagram edges", "A-->B\n", before: "```mermaid\ngraph TD\n", after: "```\n"),
  ]

  private static func repeated(
    _ name: String, _ unit: String, before: String = "", after: String = ""
  ) -> GrowthCase {
    GrowthCase(name: name) { size in
      let count = max(1, size / unit.utf8.count)
      var bytes = Array(before.utf8)
      bytes.reserveCapacity(size + before.utf8.count + after.utf8.count)
      for _ in 0..<count { bytes.append(contentsOf: unit.utf8) }
      bytes.append(contentsOf: after.utf8)
      return bytes
    }
  }

  /// Lines each a step deeper than the one before, as many as the size takes.
  private static func nested(_ name: String, _ line: String, filler: String = "  ") -> GrowthCase {
    GrowthCase(name: name) { size in
      var bytes: [UInt8] = []
      var depth = 0
      while bytes.count < size {
        for _ in 0..<depth { bytes.append(contentsOf: filler.utf8) }
        bytes.append(contentsOf: "\(line)x\n".utf8)
        depth += 1
      }
      return bytes
    }
  }

  /// Front matter whose aliases, each of the one before, would be far larger than all memory.
  private static func bomb(_ size: Int) -> [UInt8] {
    let levels = 10
    let aliases = max(2, size / levels / 4)
    var text = "---\na0: &a0 [x, x]\n"
    for level in 1..<levels {
      let list = Array(repeating: "*a\(level - 1)", count: aliases).joined(separator: ",")
      text += "a\(level): &a\(level) [\(list)]\n"
    }
    return Array((text + "---\n\nText.\n").utf8)
  }
}

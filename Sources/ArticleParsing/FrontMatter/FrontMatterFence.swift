/// The line that opens a block of front matter, and what it says of the block.
struct FrontMatterFence {
  enum Language {
    case yaml, toml, json
    /// A program that would have to be run, such as `js` (gray-matter evaluates it).
    case code(String)
  }

  let language: Language
  let opening: Range<Int>
  /// Where the line behind the fence begins.
  let contentStart: Int

  /// The languages that a fence may name and that nobody should run.
  private static let codeLanguages: Set<String> = [
    "js", "javascript", "jsx", "ts", "typescript", "coffee", "coffeescript", "lisp", "php", "ruby",
    "py", "python",
  ]

  /// The fence that `line` is, if it is one: three marks, then nothing or a language.
  init?(_ lines: SourceLines, at line: Range<Int>) {
    if lines.isFence(line, "+++") {
      language = .toml
    } else if lines.isFence(line, ";;;") {
      language = .json
    } else if lines.isFence(line, "---") {
      language = .yaml
    } else if lines.hasPrefix("---", at: line.lowerBound, within: line),
      let named = FrontMatterFence.language(
        lines.string(lines.trimmed(line.lowerBound + 3..<line.upperBound)))
    {
      language = named
    } else {
      return nil
    }
    opening = line
    contentStart = lines.start(after: line.upperBound)
  }

  private static func language(_ name: String) -> Language? {
    guard name.utf8.count <= 16 else { return nil }
    switch name.lowercased() {
    case "yaml", "yml": return .yaml
    case "toml": return .toml
    case "json": return .json
    case let code where codeLanguages.contains(code): return .code(code)
    default: return nil
    }
  }

  /// The line that closes the block: the same three marks, or for YAML the end of a document `...`
  /// (YAML 1.2.2 section 9.1.2), blanks at its end aside.
  func closing(_ lines: SourceLines) -> Range<Int>? {
    let marks = lines.source[opening.lowerBound]
    var cursor = contentStart
    while cursor < lines.limit {
      let line = lines.line(at: cursor)
      if lines.begins(line, with: marks) || lines.begins(line, with: UInt8(ascii: ".")) {
        if lines.isFence(line, "---"), marks == SourceByte.dash { return line }
        if lines.isFence(line, "+++"), marks == UInt8(ascii: "+") { return line }
        if lines.isFence(line, ";;;"), marks == UInt8(ascii: ";") { return line }
        if case .yaml = language, lines.isFence(line, "...") { return line }
      }
      cursor = lines.start(after: line.upperBound)
    }
    return nil
  }
}

/// A path with placeholders, one file for each record: `out/records/{path}.json`.
struct PathTemplate: Hashable, Sendable {
  /// What a placeholder stands for.
  enum Placeholder: String, Hashable, Sendable, CaseIterable {
    /// The source's path, relative to the folder of `pipeline.yml`.
    case path
    /// The record's id.
    case id
    /// The source's file name without its extension.
    case name
    /// The day of publication, `YYYY-MM-DD`, or `undated`.
    case date
    /// The language's tag, or `und`.
    case language
  }

  enum Segment: Hashable, Sendable {
    case text(String)
    case placeholder(Placeholder)
  }

  /// What the placeholders of one record stand for.
  struct Values: Hashable, Sendable {
    var path: String
    var id: String
    var name: String
    var date: String?
    var language: String?

    fileprivate subscript(placeholder: Placeholder) -> String {
      switch placeholder {
      case .path: path
      case .id: id
      case .name: name
      case .date: date ?? "undated"
      case .language: language ?? "und"
      }
    }
  }

  /// The template as written.
  let text: String
  let segments: [Segment]

  init(_ text: String) throws(PathTemplateError) {
    guard !text.isEmpty else { throw .empty }
    self.text = text
    var segments: [Segment] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { segments.append(.text(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}") else { throw .unclosedPlaceholder }
      let name = String(rest[rest.index(after: open)..<close])
      guard let placeholder = Placeholder(rawValue: name) else { throw .unknownPlaceholder(name) }
      segments.append(.placeholder(placeholder))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { segments.append(.text(String(rest))) }
    guard !text.hasSuffix("/") else { throw .folder }
    self.segments = segments
  }

  var hasPlaceholder: Bool { segments.contains { $0.literal == nil } }

  /// The text before the first placeholder and behind the last: every path of the template has both.
  var ends: (head: String, tail: String) {
    guard hasPlaceholder else { return (text, "") }
    return (segments.first?.literal ?? "", segments.last?.literal ?? "")
  }

  /// The folder that every path of the template lies in.
  var folder: RawPath {
    guard hasPlaceholder else { return RawPath(text).folder }
    // What stands before the first placeholder may end in a part of a name.
    return RawPath(ends.head + "x").folder
  }

  /// The path for a record, with what is unsafe in a file's name replaced.
  func path(_ values: Values) -> RawPath {
    var path: [UInt8] = []
    for segment in segments {
      switch segment {
      case .text(let text): path.append(contentsOf: text.utf8)
      case .placeholder(.path): path.append(contentsOf: SafeFileName.path(values.path))
      case .placeholder(let other): path.append(contentsOf: SafeFileName.name(values[other]))
      }
    }
    return SafeFileName.shortened(RawPath(bytes: path))
  }
}

/// Why a text is no template.
enum PathTemplateError: Error, Hashable, Sendable {
  case empty
  /// It ends in a slash, and so names no file.
  case folder
  case unclosedPlaceholder
  case unknownPlaceholder(String)
}

extension PathTemplate.Segment {
  fileprivate var literal: String? {
    if case .text(let text) = self { text } else { nil }
  }
}

/// A pattern of paths: `corpus/**/*.{md,txt}`.
///
/// `*` stands for any run of characters of one name, `?` for one character, `[a-z]` and `[!a-z]` for
/// one of a set, `{a,b}` for either, `**` between slashes for any number of folders, and `\` takes the next
/// character as it is. A wildcard does not match the point that begins a hidden name.
struct GlobPattern: Hashable, Sendable {
  /// One name of a pattern's path.
  enum Component: Hashable, Sendable {
    case name([UInt8])
    case wildcard(GlobWildcard)
    /// `**`
    case folders
  }

  /// The most paths that the braces of a pattern may stand for.
  static let alternativeLimit = 256

  /// The pattern as written.
  let text: String
  let isAbsolute: Bool
  /// The pattern without braces, once for each choice they leave; `.` and `/` have no components.
  let alternatives: [[Component]]

  /// Parses a pattern.
  ///
  /// - Throws: ``GlobError`` for one that is empty, unfinished or too large.
  init(_ text: String) throws(GlobError) {
    guard !text.isEmpty else { throw .empty }
    self.text = text
    isAbsolute = text.utf8.first == UInt8(ascii: "/")
    let expanded = try BraceExpansion.expand(Array(text.utf8), limit: GlobPattern.alternativeLimit)
    var alternatives: [[Component]] = []
    for path in expanded {
      var components: [Component] = []
      for name in path.split(separator: UInt8(ascii: "/")) where name != [UInt8(ascii: ".")] {
        let component = try Component(Array(name))
        if component == .folders, components.last == .folders { continue }
        components.append(component)
      }
      alternatives.append(components)
    }
    self.alternatives = alternatives
  }

  /// The path that the pattern names, where it has no wildcard.
  var literalPath: RawPath? {
    guard alternatives.count == 1, let names = alternatives.first?.names(upTo: .max),
      names.count == alternatives[0].count
    else { return nil }
    return path(names)
  }

  /// The names that every path of the pattern begins with, and after them the states of the match there.
  var base: (path: RawPath, state: GlobState) {
    var names = alternatives.first.map { $0.names(upTo: $0.count - 1) } ?? []
    for alternative in alternatives.dropFirst() {
      let others = alternative.names(upTo: alternative.count - 1)
      names = Array(zip(names, others).prefix { $0 == $1 }.map(\.0))
    }
    var state = GlobState(self)
    for name in names { state = state.advanced(by: name, of: self) }
    return (path(names), state)
  }

  /// Whether the path is one of the pattern's.
  func matches(_ path: RawPath) -> Bool {
    guard path.isAbsolute == isAbsolute else { return false }
    var state = GlobState(self)
    for name in path.components {
      state = state.advanced(by: name, of: self)
      if state.isDead { return false }
    }
    return state.isMatch(self)
  }

  /// Whether the path, or a folder that it lies in, is one of the pattern's; hidden names are like others.
  func excludes(_ path: RawPath) -> Bool {
    guard path.isAbsolute == isAbsolute else { return false }
    var state = GlobState(self)
    for name in path.components {
      state = state.advanced(by: name, of: self, includingHidden: true)
      if state.isMatch(self) { return true }
    }
    return false
  }

  private func path(_ names: [[UInt8]]) -> RawPath {
    let joined = Array(names.joined(separator: [UInt8(ascii: "/")]))
    return RawPath(bytes: isAbsolute ? [UInt8(ascii: "/")] + joined : joined)
  }
}

/// Why a text is no pattern.
enum GlobError: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  case unclosedBrace
  case unclosedSet
  case tooManyAlternatives(limit: Int)

  var description: String {
    switch self {
    case .empty: "it names no file"
    case .unclosedBrace: "a '{' has no '}'"
    case .unclosedSet: "a '[' has no ']'"
    case .tooManyAlternatives(let limit): "its braces stand for more than \(limit) paths"
    }
  }
}

/// How far a path has matched a pattern: every place of the pattern at which it can stand.
///
/// It is carried down a tree of folders, so that each name is matched once and a folder in which
/// nothing can match is not entered.
struct GlobState: Hashable, Sendable {
  private struct Position: Hashable, Sendable {
    var alternative: Int
    var component: Int

    var following: Position { Position(alternative: alternative, component: component + 1) }
  }

  private var positions: [Position] = []

  /// The state before the first name.
  init(_ pattern: GlobPattern) {
    for alternative in pattern.alternatives.indices {
      insert(Position(alternative: alternative, component: 0), pattern)
    }
  }

  private init() {}

  /// Whether no path that goes on from here can match.
  var isDead: Bool { positions.isEmpty }

  /// Whether the path so far is one of the pattern's.
  func isMatch(_ pattern: GlobPattern) -> Bool {
    positions.contains { $0.component == pattern.alternatives[$0.alternative].count }
  }

  /// Whether a longer path can match.
  func canContinue(_ pattern: GlobPattern) -> Bool {
    positions.contains { $0.component < pattern.alternatives[$0.alternative].count }
  }

  /// The state after one name more.
  func advanced(
    by name: [UInt8], of pattern: GlobPattern, includingHidden: Bool = false
  ) -> GlobState {
    var next = GlobState()
    for position in positions {
      let components = pattern.alternatives[position.alternative]
      guard position.component < components.count else { continue }
      switch components[position.component] {
      case .folders:
        if includingHidden || name.first != UInt8(ascii: ".") { next.insert(position, pattern) }
      case .name(let expected):
        if name == expected { next.insert(position.following, pattern) }
      case .wildcard(let wildcard):
        if wildcard.matches(name, includingHidden: includingHidden) {
          next.insert(position.following, pattern)
        }
      }
    }
    return next
  }

  /// Adds a position, and the one behind it where `**` may stand for no folder.
  private mutating func insert(_ position: Position, _ pattern: GlobPattern) {
    guard !positions.contains(position) else { return }
    positions.append(position)
    let components = pattern.alternatives[position.alternative]
    if position.component < components.count, components[position.component] == .folders {
      insert(position.following, pattern)
    }
  }
}

extension GlobPattern.Component {
  fileprivate init(_ text: [UInt8]) throws(GlobError) {
    if text == Array("**".utf8) {
      self = .folders
      return
    }
    let wildcard = try GlobWildcard(text)
    self = wildcard.literal.map(Self.name) ?? .wildcard(wildcard)
  }
}

extension [GlobPattern.Component] {
  /// The names that it begins with, at most `limit` of them.
  fileprivate func names(upTo limit: Int) -> [[UInt8]] {
    var names: [[UInt8]] = []
    for case .name(let name) in self.prefix(while: \.isName).prefix(limit) { names.append(name) }
    return names
  }
}

extension GlobPattern.Component {
  fileprivate var isName: Bool {
    if case .name = self { true } else { false }
  }
}

/// A pattern of one name: `*.md`, `20[0-9][0-9]-??`.
struct GlobWildcard: Hashable, Sendable {
  enum Token: Hashable, Sendable {
    case character(UInt32)
    /// `?`
    case any
    /// `*`
    case run
    /// `[…]`
    case set([ClosedRange<UInt32>], isNegated: Bool)
  }

  private let tokens: [Token]

  init(_ text: [UInt8]) throws(GlobError) {
    var tokens: [Token] = []
    var characters = Characters(text)
    while let character = characters.next() {
      switch character {
      case UInt32(UInt8(ascii: "\\")): tokens.append(.character(characters.next() ?? character))
      case UInt32(UInt8(ascii: "?")): tokens.append(.any)
      case UInt32(UInt8(ascii: "*")): if tokens.last != .run { tokens.append(.run) }
      case UInt32(UInt8(ascii: "[")): tokens.append(try GlobWildcard.set(&characters))
      default: tokens.append(.character(character))
      }
    }
    self.tokens = tokens
  }

  /// The name that it stands for, where it has no wildcard.
  var literal: [UInt8]? {
    var name: [UInt8] = []
    for token in tokens {
      guard case .character(let character) = token else { return nil }
      Characters.append(character, to: &name)
    }
    return name
  }

  /// Whether a name is one of the pattern's.
  ///
  /// - Complexity: O(*n* · *m*) in the lengths of name and pattern.
  func matches(_ name: [UInt8], includingHidden: Bool = false) -> Bool {
    if !includingHidden, name.first == UInt8(ascii: "."),
      tokens.first != .character(UInt32(UInt8(ascii: ".")))
    {
      return false
    }
    let characters = Array(Characters(name))
    var character = 0
    var token = 0
    // Where to go on when what follows the last `*` does not match: it takes one character more.
    var retry: (token: Int, character: Int)?
    while character < characters.count {
      if token < tokens.count, tokens[token] == .run {
        retry = (token, character)
        token += 1
      } else if token < tokens.count, tokens[token].matches(characters[character]) {
        token += 1
        character += 1
      } else if let (run, start) = retry {
        retry = (run, start + 1)
        token = run + 1
        character = start + 1
      } else {
        return false
      }
    }
    return tokens[token...].allSatisfy { $0 == .run }
  }

  /// Reads a set behind its `[`.
  private static func set(_ characters: inout Characters) throws(GlobError) -> Token {
    var ranges: [ClosedRange<UInt32>] = []
    var isNegated = false
    var isFirst = true
    var character = characters.next()
    if let sign = character, sign == UInt32(UInt8(ascii: "!")) || sign == UInt32(UInt8(ascii: "^"))
    {
      isNegated = true
      character = characters.next()
    }
    while var low = character {
      if low == UInt32(UInt8(ascii: "]")), !isFirst { return .set(ranges, isNegated: isNegated) }
      isFirst = false
      if low == UInt32(UInt8(ascii: "\\")) { low = characters.next() ?? low }
      character = characters.next()
      var high = low
      if character == UInt32(UInt8(ascii: "-")) {
        character = characters.next()
        guard let end = character else { break }
        if end == UInt32(UInt8(ascii: "]")) {
          ranges.append(low...low)
          low = UInt32(UInt8(ascii: "-"))
          high = low
        } else {
          high = end
          character = characters.next()
        }
      }
      ranges.append(min(low, high)...max(low, high))
    }
    throw .unclosedSet
  }
}

extension GlobWildcard.Token {
  fileprivate func matches(_ character: UInt32) -> Bool {
    switch self {
    case .character(let expected): character == expected
    case .any: true
    case .run: false
    case .set(let ranges, let isNegated): ranges.contains { $0.contains(character) } != isNegated
    }
  }
}

/// The characters of a name: code points, and each byte that is no UTF-8 as a number beyond them.
private struct Characters: Sequence, IteratorProtocol {
  private static let firstByte: UInt32 = 0x11_0000

  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> UInt32? {
    guard offset < bytes.count else { return nil }
    let lead = bytes[offset]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    if lead < 0x80 {
      offset += 1
      return UInt32(lead)
    }
    let end = Swift.min(offset + length, bytes.count)
    if let decoded = String(validating: bytes[offset..<end], as: UTF8.self),
      let scalar = decoded.unicodeScalars.first
    {
      offset = end
      return scalar.value
    }
    offset += 1
    return Characters.firstByte + UInt32(lead)
  }

  static func append(_ character: UInt32, to bytes: inout [UInt8]) {
    if character >= firstByte {
      bytes.append(UInt8(truncatingIfNeeded: character - firstByte))
    } else if let scalar = Unicode.Scalar(character) {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}

/// What the words of a language can be in names and beside them.
final class NameLexicon: Sendable {
  let lexicon: Lexicon
  /// By the word's number in the vocabulary.
  private let table: ContiguousArray<NameRoles>
  private let symbols: UnitSymbols
  /// The number of the word that "&" stands for.
  let andWord: WordID

  /// - Parameters:
  ///   - words: Words by role; they must be in the lexicon's vocabulary to count.
  ///   - units: The units of measure, whose symbols are no names.
  init(_ lexicon: Lexicon, words: [(NameRoles, String)], units: [UnitOfMeasure]) {
    self.lexicon = lexicon
    var table = ContiguousArray(
      (0..<lexicon.vocabulary.count).map { NameRoles(lexicon.roles(of: WordID($0))) })
    for (role, list) in words {
      for word in list.listedWords {
        let number = lexicon.vocabulary.number(of: String(word))
        if number >= 0 { table[Int(number)].insert(role) }
      }
    }
    self.table = table
    symbols = UnitSymbols(units)
    andWord = lexicon.vocabulary.number(of: "and")
  }

  /// A lexicon that also knows which words begin no well-known name, and which of them are no names alone at a
  /// sentence's start.
  ///
  /// - Parameter beginsKnown: Whether a well-known name begins with a word.
  init(_ other: NameLexicon, beginsKnown: (WordID) -> Bool) {
    lexicon = other.lexicon
    symbols = other.symbols
    andWord = other.andWord
    var table = other.table
    for word in table.indices where !beginsKnown(WordID(word)) {
      table[word].insert(.beginsNothing)
      if !table[word].isDisjoint(with: [.function, .preposition]),
        table[word].isDisjoint(with: [.givenName, .personTitle, .month, .weekday, .legalForm])
      {
        table[word].insert(.emptyOpening)
      }
    }
    self.table = table
  }

  @inline(__always)
  func roles(of token: Token) -> NameRoles { roles(of: token.word) }

  /// The roles of a word by its number; those beyond the vocabulary have none.
  @inline(__always)
  func roles(of word: WordID) -> NameRoles {
    word < 0 || Int(word) >= table.count ? [] : table[Int(word)]
  }

  @inline(__always)
  func has(_ role: NameRoles, _ token: Token) -> Bool { !roles(of: token).isDisjoint(with: role) }

  /// Whether a token is a unit's symbol: "MW".
  func isUnit(_ token: Token, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let written = UnsafeBufferPointer(rebasing: text[token.range])
    return symbols.contains(written)
      ?? (lexicon.unit(symbol: String(decoding: written, as: UTF8.self)) != nil)
  }

  /// Whether a token is a currency's code, which is of three letters: "USD".
  func isCurrency(_ token: Token, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    token.length == 3
      && lexicon.isCurrency(code: String(decoding: text[token.range], as: UTF8.self))
  }
}

/// The symbols of units by their bytes, without a string for every word that is asked about.
struct UnitSymbols: Sendable {
  /// A table of open addresses; 0 is free.
  private var slots: ContiguousArray<UInt64>
  /// The length of the longest symbol in bytes.
  private let longest: Int

  init(_ units: [UnitOfMeasure]) {
    let symbols = units.flatMap(\.symbols)
    longest = symbols.map(\.utf8.count).max() ?? 0
    var size = 16
    while size < symbols.count * 4 { size *= 2 }
    slots = ContiguousArray(repeating: 0, count: size)
    for symbol in symbols {
      guard let key = Array(symbol.utf8).withUnsafeBufferPointer(UnitSymbols.key) else { continue }
      var slot = UnitSymbols.hash(key) & (size - 1)
      while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & (size - 1) }
      slots[slot] = key
    }
  }

  /// Whether a word is a unit's symbol, or `nil` where its bytes alone do not tell.
  func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool? {
    guard word.count <= longest else {
      // Two spellings of other characters can be one string.
      return word.allSatisfy { $0 < 0x80 } ? false : nil
    }
    guard let key = UnitSymbols.key(word) else { return nil }
    var slot = UnitSymbols.hash(key) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & (slots.count - 1) }
    return slots[slot] == key
  }

  /// The bytes of one to eight ASCII characters as one number, or `nil` for anything else.
  private static func key(_ word: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard 1...8 ~= word.count else { return nil }
    var key: UInt64 = 0
    for byte in word {
      guard byte < 0x80 else { return nil }
      key = key << 8 | UInt64(byte)
    }
    return key
  }

  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}

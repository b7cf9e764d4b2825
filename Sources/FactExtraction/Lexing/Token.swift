/// A word, number or mark of the text.
///
/// Tokens cover a block without overlap; what lies between them is white space.
struct Token: Hashable, Sendable {
  enum Kind: UInt8, Hashable, Sendable {
    /// Letters, with inner apostrophes cut off: "company's" is `company` and `'s`.
    case word
    /// "'s", "’s" and a bare apostrophe behind a plural.
    case possessive
    /// Digits of one script with grouping marks and a decimal mark: `1,202.9`.
    case number
    /// Digits whose marks are none of a number: versions, addresses, dotted dates, keycaps.
    case dotted
    /// One mark; `mark` tells which.
    case mark
  }

  struct Flags: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// White space stands before it, or it opens its block.
    static let spaceBefore = Flags(rawValue: 1)
    /// Its first letter is a capital.
    static let capitalized = Flags(rawValue: 2)
    /// It has two letters or more, all capitals.
    static let allCapitals = Flags(rawValue: 4)
    /// A capital stands inside it, after a lower-case letter: "CoreWeave".
    static let innerCapital = Flags(rawValue: 8)
    /// A line end stands before it.
    static let lineBefore = Flags(rawValue: 16)
    /// It holds other than ASCII.
    static let nonASCII = Flags(rawValue: 32)
    /// Of a number: the comma is its decimal mark, other marks group.
    static let decimalComma = Flags(rawValue: 64)
    /// Of a dotted number: every point stands before three digits, "1.234.567".
    static let pointGrouped = Flags(rawValue: 128)
  }

  /// What a word can begin: the scanners look at nothing else of the words that begin nothing.
  struct Triggers: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// A figure: "two", "half", "a".
    static let figure = Triggers(rawValue: 1)
    /// A date: "April", "last".
    static let date = Triggers(rawValue: 2)
    /// A change by a factor: "doubled".
    static let multiple = Triggers(rawValue: 4)
    /// A cue of the checks: "total", "bringing … to".
    static let cue = Triggers(rawValue: 8)
    /// Nothing: it has no content of its own.
    static let function = Triggers(rawValue: 16)
    /// It stands for other words: "Q3", "capex".
    static let abbreviation = Triggers(rawValue: 32)
    /// The core of a time: "April", "week", "yesterday", "two"; a time that another word opens ("by", "that", "a")
    /// has one of these or a number behind the opening words.
    static let timeCore = Triggers(rawValue: 64)
  }

  var start: Int32
  var end: Int32
  /// The word's number in the vocabulary, or `Vocabulary.unknown`.
  var word: WordID
  var kind: Kind
  var flags: Flags
  /// The mark's Unicode scalar, folded: every dash that joins is `-`, every quotation mark `"`.
  var mark: Mark
  /// What a word can begin; nothing for every other token.
  var triggers: Triggers

  var length: Int { Int(end - start) }
  var range: Range<Int> { Int(start)..<Int(end) }
  var hasSpaceBefore: Bool { flags.contains(.spaceBefore) }
  var isCapitalized: Bool { flags.contains(.capitalized) }

  /// Whether it can be what a time is about: a number or a word that names a time.
  var isTimeCore: Bool {
    switch kind {
    case .word: triggers.contains(.timeCore)
    case .number, .dotted: true
    case .mark, .possessive: false
    }
  }
}

/// The marks that the grammars know.
enum Mark: UInt8, Hashable, Sendable {
  case none
  case other
  case hyphen
  /// En dash, and the minus sign.
  case dash
  /// Em dash, and two or three hyphens.
  case longDash
  case point, comma, colon, semicolon, question, exclamation, ellipsis
  case openBracket, closeBracket, openSquare, closeSquare
  case openQuote, closeQuote
  /// A straight quotation mark, which can open or close.
  case quote
  case apostrophe
  case percent, perMille, plus, plusMinus, tilde, slash, times, equals, hash, ampersand, asterisk,
    at
  case degree, underscore, pipe, caret, bullet
  case less, greater, lessOrEqual, greaterOrEqual, approximately
  case dollar, euro, pound, yen, rupee, won, otherCurrency
  /// ½ and its kin; the value is read from the text.
  case vulgarFraction
  case superscript
}

/// A word of the vocabulary by its number.
typealias WordID = Int32

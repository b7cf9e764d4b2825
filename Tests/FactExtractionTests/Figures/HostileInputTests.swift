import ArticleModel
import CrossfootTestSupport
import FactExtraction
import Testing

/// Text that no one means well with: no crash, no wrong value, no quadratic time.
@Suite("Hostile input")
struct HostileInputTests {
  @Test("A number that cannot be held is a mention without a value, with a diagnostic")
  func longNumbers() {
    let digits = String(repeating: "7", count: 10_000)
    let extraction = FigureSample.extraction("It is \(digits) here and \(digits).\(digits) too.")
    #expect(extraction.mentions.count == 2)
    #expect(extraction.mentions.allSatisfy { $0.value == .none })
    #expect(extraction.diagnostics.map(\.code) == ["number-too-long", "number-too-long"])
    #expect(extraction.mentions.first?.span == TextSpan(start: 6, end: 10_006))
  }

  @Test(
    "Long numbers in every grammar's way",
    arguments: [
      "$", "€", "", "between 5 and ", "from ", "April ", "5-", "aged ", "one in ", "1/", "5:", "+",
    ],
    [
      " percent", " years", "%", " million", "/2", "-5", " people", "th", ":30", " April", "e5",
      "½",
    ])
  func longNumbersInGrammars(_ before: String, _ after: String) {
    for length in [19, 39, 400, 2_000] {
      let digits = String(repeating: "9", count: length)
      let extraction = FigureSample.extraction("It is \(before)\(digits)\(after) now.")
      // Whatever is found, no value is made of digits that do not fit.
      for mention in extraction.mentions where length >= 400 {
        #expect(mention.figure?.amount.map { $0.digitCount < 39 } ?? true)
      }
    }
  }

  @Test("Zeros before the digits are no digits, and many decimals are held as far as they fit")
  func zeros() throws {
    let zeros = String(repeating: "0", count: 5_000)
    let mention = try #require(FigureSample.extraction("It is \(zeros)12 now.").mentions.first)
    #expect(mention.figure?.amount == 12)
    let fraction = try #require(FigureSample.extraction("It is 0.\(zeros)1 now.").mentions.first)
    #expect(fraction.value == .none)
  }

  @Test(
    "Repetitions take time in proportion to their length",
    arguments: [
      "$", "€ ", "hundred ", "a hundred ", "one hundred ", "twenty ", "1-", "1 - ", "$1-", "5 to ",
      "1,", "1.",
      "1 000 ", "(", "((5) ", "5% ", "+1 ", "1/", "½", "and ", "one in ", "a half and ", "April ",
      "April 5 to ", "2019–", "between ", "to 5 ", "rose from 5 ", "\"", "5\u{200B}", "5\u{301}",
      "٣",
      "[1, ", "four-, ", "12:", "10 a.m. ", "Falcon 9 ", "x", "€1 to €2 and ", "5 ft ", "1 hour 2 ",
      "three or ", "$5 or ", "half of ", "percent ", "million ", "5 million ", "-", "'", "’s ",
      "one and one ", "two hundred and ", "twenty and ", "a third and ", "point five ", "5 point ",
      "first ", "twenty-first ", "hundredth ", "dozens of ", "tens of thousands of ", "several ",
      "hundreds of ", "more than 5 and less than ", "6-4, ", "5'2\" ", "5\" ", "2^", "2^2 ", "x10-",
      "12 per 100 ", "three of the ", "five million six hundred ", "5 thousand 3 hundred ",
      "thousand million ", "lakh crore ", "30s ", "her 30s ", "1 yard 2 feet ", "a couple of ",
      "1 234 567 ", "twice the ", "5 (kg) ", "Kia and Hyundai ", "below zero ", "5 degrees below ",
      "5 feet 11 ", "3 in. of ", "1 b/d ", "$(1) ", "of (1) ", "40 page thing ", "three F-16 ",
      "two 500ml ", "10-to-15-", "20-something ", "she was 5, ", "a man, 30, ", "± 5 ", "4 rand, ",
      "plus or minus 5 ", "to 5 from ", "5 to ", "quarter-point ", "1. A", "5K race ", "401(k) ",
    ])
  func repetitions(_ unit: String) {
    let clock = ContinuousClock()
    // The least of two, so that a busy machine does not fail the test.
    func time(_ count: Int) -> Duration {
      let text = String(repeating: unit, count: count)
      return (0..<2).map { _ in clock.measure { _ = FigureSample.extraction(text) } }.min() ?? .zero
    }
    let short = time(150)
    let long = time(1_200)
    // Eight times the text in less than thirty times the time: quadratic would be sixty-four.
    #expect(long < short * 30 + .milliseconds(80), "\(unit): \(short), \(long)")
  }

  @Test("A million dollar signs, and 20,000 figures in one sentence")
  func volume() {
    #expect(FigureSample.extraction(String(repeating: "$", count: 1_000_000)).mentions.isEmpty)
    let sentence = (1...20_000).map { "$\($0).50 for \($0) homes" }.joined(separator: ", ")
    let clock = ContinuousClock()
    var extraction: Extraction?
    let time = clock.measure { extraction = FigureSample.extraction(sentence) }
    #expect(extraction?.mentions.count == 40_000)
    #expect(time < .seconds(40))
  }

  @Test(
    "Zero-width characters and soft hyphens change no value",
    arguments: [
      ("paid $1,\u{200B}000 here", "money 1000 USD"),
      ("paid $14\u{2060}.2 billion", "money 14200000000 USD"),
      ("paid $14.2 bil\u{AD}lion", "money 14200000000 USD"),
      ("paid $\u{200E}5 here", "money 5 USD"),
      ("paid 5\u{200D}000 here", "number 5000"), ("up 5\u{FEFF}% here", "percent 5"),
    ])
  func zeroWidth(_ text: String, _ expected: String) {
    let found = FigureSample.extraction(text).mentions.map(\.summary)
    // A value that is not the one a reader sees must not be found at all.
    #expect(found == [expected] || found.isEmpty, "\(text)")
  }

  @Test(
    "A digit under a combining mark is no number",
    arguments: [
      "1\u{FE0F}\u{20E3} first", "it is 5\u{301} here", "it is 1\u{338}2 here",
      "it is 5\u{20DD} here",
    ])
  func combiningMarks(_ text: String) {
    #expect(FigureSample.extraction(text).mentions.isEmpty)
  }

  @Test("Digits of two scripts are no number together")
  func mixedScripts() {
    #expect(FigureSample.extraction("it is 1２3 here").mentions.isEmpty)
    #expect(FigureSample.extraction("it is ٣4 here").mentions.isEmpty)
  }

  @Test("Right-to-left text keeps its offsets")
  func rightToLeft() throws {
    let text = "\u{202B}السعر ٣٤٫٥ دولار أو $5\u{202C} فقط"
    let extraction = FigureSample.extraction(text)
    let money = try #require(extraction.mentions.first { $0.kind == .money })
    #expect(extraction.article.string(money.span) == "$5")
  }

  @Test("Bytes that are no UTF-8 stand for nothing and break nothing")
  func invalidBytes() {
    let sequences: [[UInt8]] = [
      [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F], [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80],
      [0xF5, 0x80], [0xE2],
      [0], [0xEF, 0xBF, 0xBE],
    ]
    for sequence in sequences {
      for text in ["$5", "12 homes", "April 9", "five percent", ""] {
        let bytes = Array(text.utf8)
        for position in 0...bytes.count {
          let spoiled = Array(bytes[..<position]) + sequence + Array(bytes[position...])
          let extraction = FigureSample.extraction(FigureSample.article(spoiled))
          #expect(extraction.mentions.allSatisfy { $0.span.end <= spoiled.count })
        }
      }
    }
  }

  @Test("No scalar beside a digit breaks anything or makes another number of it")
  func everyScalar() {
    for plane in stride(from: 0x80 as UInt32, to: 0x11_0000, by: 0x2000) {
      let scalars = (plane..<plane + 0x2000).compactMap(Unicode.Scalar.init).filter {
        isWritten($0)
      }
      guard !scalars.isEmpty else { continue }
      for (before, after) in [("7", ""), ("", "7"), ("7", "5"), ("$7", " ")] {
        let lines = scalars.map { "a \(before)\($0)\(after) d" }
        for (scalar, mentions) in zip(scalars, FigureSample.mentions(ofLines: lines)) {
          #expect(
            mentions.allSatisfy { isPlain($0, beside: scalar) },
            "U+\(String(scalar.value, radix: 16))")
        }
      }
    }
  }

  /// Private use and unassigned scalars are all alike: some stand for the rest.
  private func isWritten(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .unassigned, .privateUse: scalar.value.isMultiple(of: 256)
    default: true
    }
  }

  /// Whether the digits stand for themselves, or the scalar is one of numbers or money.
  private func isPlain(_ mention: Mention, beside scalar: Unicode.Scalar) -> Bool {
    guard let amount = mention.figure?.amount?.magnitude else { return true }
    return amount.isEqual(to: 7) || amount.isEqual(to: 5) || amount.isEqual(to: 75)
      || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .currencySymbol
  }

  @Test("Every ASCII character beside a digit")
  func everyASCII() {
    for value in UInt8(0)..<128 {
      let character = Character(Unicode.Scalar(value))
      for text in [
        "7\(character)", "\(character)7", "7\(character)5", "\(character)7\(character)",
        "7 \(character) 5",
      ] {
        _ = FigureSample.extraction(text)
      }
    }
  }

  @Test("Empty articles, empty blocks and blocks of white space")
  func emptiness() {
    #expect(FigureSample.extraction(FigureSample.article([])).mentions.isEmpty)
    var article = FigureSample.article(Array("5".utf8))
    let empty = TextSpan(start: 0, end: 0)
    article.blocks = [
      Block(kind: .paragraph, text: empty, source: SourceSpan(start: 0, end: 0)),
      Block(kind: .title, text: TextSpan(start: 0, end: 1), source: SourceSpan(start: 0, end: 1)),
      Block(
        kind: .tableCell, text: TextSpan(start: 1, end: 1), source: SourceSpan(start: 1, end: 1)),
      // A block beyond the text is cut to it.
      Block(
        kind: .paragraph, text: TextSpan(start: 1, end: 90), source: SourceSpan(start: 1, end: 90)),
    ]
    article.tables = [Table(caption: empty, columns: [], rows: [[], []])]
    #expect(FigureSample.extraction(article).mentions.count == 1)
    #expect(FigureSample.extraction(" \n\t\u{A0} ").mentions.isEmpty)
  }

  @Test("Code has no figures")
  func code() {
    var article = FigureSample.article(Array("x = 5".utf8))
    article.blocks = [
      Block(kind: .code, text: TextSpan(start: 0, end: 5), source: SourceSpan(start: 0, end: 5))
    ]
    #expect(FigureSample.extraction(article).mentions.isEmpty)
  }
}
